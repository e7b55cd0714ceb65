#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(957);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(439);
// The CLI's door: runs, and turns what comes out into an exit code.


// Node would print the error as it is, whatever stands in it.
process.on('uncaughtException', (error) => {
    process.stderr.write(`codex-actions-export: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureLine */ .P)(error)}\n`, () => process.exit(1));
});
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/codex/layout.js
// Where Codex keeps its sessions, and what their files' names say.

/** Folders of the Codex home that hold rollouts; the first in dated folders, the second flat. */
const SESSION_FOLDERS = ['sessions', 'archived_sessions'];
/**
 * The Codex home to read: the one given (`~` is the user's home), else `CODEX_HOME`, else `~/.codex`.
 */
const codexHomeOf = (given, env, userHome) => homePath(given.trim() || usualHome(env), userHome);
/** How the home is named that Codex uses when it is told nothing. */
const usualHome = (env) => env.CODEX_HOME || HOME_OF_USER;
/** Of any user, by the user's `~`. */
const HOME_OF_USER = '~/.codex';
function homePath(named, userHome) {
    const { join } = /^[A-Za-z]:|^\\\\/.test(userHome) ? external_node_path_.win32 : external_node_path_.posix;
    return /^~(?:[\\/]|$)/.test(named) ? join(userHome, named.slice(1)) : named;
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NAME = new RegExp(`^rollout-([0-9T-]*?)-?(?:(${UUID})(?:_${UUID})?)?\\.jsonl(?:\\.zst)?$`, 'i');
/**
 * What the name of a rollout says; null for any other file. A reverted thread's further rollouts have a
 * second id behind the thread's.
 */
function rolloutName(name) {
    if (!/^rollout-.*\.jsonl(?:\.zst)?$/s.test(name))
        return null;
    const [, time = '', threadId = null] = NAME.exec(name) ?? [];
    return { time, threadId: threadId?.toLowerCase() ?? null };
}
/** The TypeScript CLI of 2025 wrote a session as one JSON object, which this reader does not know. */
const isUnsupportedRollout = (name) => /^rollout-.*\.json$/s.test(name);

;// CONCATENATED MODULE: ./lib/contract/ndjson.js
// JSON.stringify with a list writes these keys, in this order, at every depth, and no other.
const KEYS = [
    // every record
    'schema_version',
    'session_id',
    'sequence',
    'turn_id',
    'turn_index',
    'timestamp',
    'action_type',
    'tool_name',
    'command',
    'changed_paths',
    'line',
    'status',
    // sessions and turns
    'session',
    'codex_version',
    'originator',
    'source',
    'reason',
    'turn_ids',
    'count',
    // what was done
    'server',
    'argv',
    'cwd',
    'exit_code',
    'initiator',
    'changes',
    'path',
    'change',
    'from',
    'added_lines',
    'removed_lines',
    'call_id',
    'started_at',
    'duration_ms',
    'redacted',
    // the rest of a session
    'model_provider',
    'git',
    'commit',
    'branch',
    'repository_url',
    'parent_session_id',
    'forked_from_session_id',
    'agent_path',
    'agent_role',
];
/** One line of actions.ndjson, with its `\n`. */
function toNdjson(record) {
    const line = 'session' in record || 'changes' in record
        ? JSON.stringify(record, KEYS)
        : JSON.stringify(inOrder(record));
    return `${line.replaceAll('##[', UNOBEYED)}\n`;
}
/** The same text in JSON. Where a step prints the file, the runner would take `##[` in a line for a command. */
const UNOBEYED = '#\\u0023[';
/** The same as with the list, for a record without objects in it, in a third of the time. */
function inOrder(record) {
    const fields = { ...record };
    const ordered = {};
    for (const key of KEYS)
        if (key in fields)
            ordered[key] = fields[key];
    return ordered;
}
/** The lines of many records in pieces of about a mebibyte: all in one text would be longer than a text can be. */
function* toNdjsonPieces(records) {
    let piece = '';
    for (const record of records) {
        piece += toNdjson(record);
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}
const PIECE = 1024 * 1024;

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/codex/paths.js
// Paths as Codex recorded them, in the words of the contract: relative to the workspace when inside it. A path
// follows the rules of the system that it was recorded on, which need not be the one that exports it.

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;
const rules = (path) => (WINDOWS.test(path) ? external_node_path_.win32 : external_node_path_.posix);
/**
 * @param workspace Absolute directory of the work tree; null leaves every path absolute.
 * @param real The same directory where the first is a link, as on some runners: Codex may have recorded either.
 */
function pathsIn(workspace, real = null) {
    const roots = [workspace, real].flatMap((root) => (root === null ? [] : absolute(root, null)));
    const shown = (recorded, base) => {
        // The first recordings do not say where they worked; what is not relative needs no base.
        const path = absolute(recorded, base ?? (isRelative(recorded) ? (roots[0] ?? null) : null));
        return roots.map((root) => within(root, path)).find((inside) => inside !== null) ?? path;
    };
    return { absolute, shown };
}
/** The way from a folder to a path inside it; null for one outside. On Windows, without regard to case. */
function within(root, path) {
    const { relative, isAbsolute, sep } = rules(root);
    if (!isAbsolute(path) || rules(path) !== rules(root))
        return null;
    const inside = relative(root, path);
    if (inside === '')
        return '.';
    return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
        ? null
        : inside.replaceAll(sep, '/');
}
const isRelative = (recorded) => !/^(?:[\\/]|[A-Za-z]:|file:)/i.test(recorded);
function absolute(recorded, base) {
    const path = withoutMark(fromUri(recorded.toWellFormed()));
    if (WINDOWS.test(path))
        return asWindows(path);
    if (base !== null && WINDOWS.test(base))
        return asWindows(onWindows(path, base));
    return path.startsWith('/') || base === null ? external_node_path_.posix.normalize(path) : external_node_path_.posix.join(base, path);
}
/** A drive's letter has no case: `d:\a` and `D:\a` are to be one path. */
const asWindows = (path) => external_node_path_.win32.normalize(path).replace(/^[a-z]:/, (drive) => drive.toUpperCase());
/** What is no whole path on Windows: a share with slashes, from the root of a drive, or relative. */
function onWindows(path, base) {
    if (/^[\\/]{2}/.test(path))
        return path;
    if (/^[\\/]/.test(path))
        return external_node_path_.win32.join(external_node_path_.win32.parse(base).root, path);
    const [drive] = /^[A-Za-z]:/.exec(path) ?? [];
    if (drive === undefined)
        return external_node_path_.win32.join(base, path);
    const isOfBase = base.slice(0, 2).toUpperCase() === drive.toUpperCase();
    return external_node_path_.win32.join(isOfBase ? base : `${drive}\\`, path.slice(2));
}
/** `\\?\D:\a` and `\\?\UNC\server\share` are how Windows spells a path that it has looked up. */
const withoutMark = (path) => path.replace(/^[\\/]{2}\?[\\/]UNC[\\/]/i, '\\\\').replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, '');
/** Codex writes some paths as `file:` URIs (since 0.143); the host part is a Windows share. */
function fromUri(recorded) {
    const uri = /^file:\/\/([^/]*)(\/.*)$/is.exec(recorded);
    if (uri === null)
        return recorded;
    const [, host = '', rest = ''] = uri;
    const path = decoded(rest);
    if (host !== '' && host !== 'localhost')
        return `\\\\${host}${path.replaceAll('/', '\\')}`;
    return /^\/[A-Za-z]:/.test(path) ? path.slice(1).replaceAll('/', '\\') : path;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Whether a path, as `shown` writes it, is outside the workspace. */
const isOutside = (shown) => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(shown);

;// CONCATENATED MODULE: ./lib/contract/version.js
// The version that is written. Apart from the schemas, which only tests and readers load.
/** The major version. Fields may be added within it; none is renamed, removed or given another meaning. */
const SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./lib/codex/facts.js
/** Where facts come from, from the weakest to the best. A better source wins, field by field. */
const SOURCES = ['default', 'call', 'output', 'event', 'item'];
/** @param turnAborted Whether the turn that started the action was aborted. */
function merged(evidence, turnAborted) {
    const facts = stated(evidence);
    // The output tells that the turn was aborted under the command; the item, later, only that it was ended.
    // An inner command of a program has no output; then the end of its turn tells.
    const told = facts.type === 'command_execution' &&
        evidence.output?.status === 'interrupted' &&
        facts.status !== 'completed';
    const implied = facts.ended_by_codex === true && evidence.output === undefined && turnAborted;
    return told || implied ? { ...facts, status: 'interrupted', exit_code: null } : facts;
}
/** Of each field what the best source states. Written out, for it is done for every action. */
function stated(evidence) {
    const best = (field) => {
        for (const source of BEST_FIRST) {
            const said = evidence[source]?.[field];
            if (said !== undefined)
                return said;
        }
        return undefined;
    };
    return {
        type: best('type'),
        called_as: best('called_as'),
        tool_name: best('tool_name'),
        server: best('server'),
        command: best('command'),
        argv: best('argv'),
        cwd: best('cwd'),
        exit_code: best('exit_code'),
        initiator: best('initiator'),
        changes: best('changes'),
        status: best('status'),
        started_at: best('started_at'),
        duration_ms: best('duration_ms'),
        ended_by_codex: best('ended_by_codex'),
    };
}
const BEST_FIRST = SOURCES.toReversed();

;// CONCATENATED MODULE: ./lib/codex/room.js
/**
 * Ten times what the longest session known did; half a gigabyte with the records that are made of it, which
 * Node has on any runner.
 */
const MOST_REMEMBERED = 250_000;
/** Of other threads, in all sessions together, until their own session is read: a review tells some dozens. */
const MOST_MIRRORED = 50_000;
const createRoom = () => ({ left: MOST_REMEMBERED, taken: 0, shared: null });
const createSharedRoom = () => ({ left: MOST_MIRRORED, taken: 0, shared: null });
const createRoomIn = (shared) => ({ left: MOST_MIRRORED, taken: 0, shared });
/** Thrown where there is no room. A constant, for it may be thrown for each of ten million lines. */
const NO_ROOM = new Error('no room for more of this session');
function takeRoom(room, things = 1) {
    const rooms = room.shared === null ? [room] : [room, room.shared];
    if (rooms.some(({ left }) => left < things))
        throw NO_ROOM;
    for (const one of rooms) {
        one.left -= things;
        one.taken += things;
    }
}
/** For a session that is not remembered by itself any more. */
function giveBack({ shared, taken }) {
    if (shared !== null)
        shared.left += taken;
}
/** What facts take: their texts, and every path that a patch changes. */
function thingsIn({ command, argv, changes, tool_name, server, cwd }) {
    let characters = 0;
    for (const text of [command, tool_name, server, cwd])
        characters += text?.length ?? 0;
    for (const word of argv ?? [])
        characters += word.length;
    for (const { path, from } of changes ?? [])
        characters += OF_A_CHANGE + path.length + (from?.length ?? 0);
    return Math.floor(characters / 1024);
}
const OF_A_CHANGE = 100;

;// CONCATENATED MODULE: ./lib/codex/actions.js


/** Twins stand side by side, or with what ran beside them in between. */
const RECENT = 16;
/** @param room Adding what there is no room for throws `NO_ROOM`. */
function createActions(room) {
    const latest = new Map();
    const inTurn = new Map();
    const byProcess = new Map();
    const known = [];
    let lastOpened = null;
    const add = (callId, turn) => {
        takeRoom(room, 1 + Math.floor((callId?.length ?? 0) / 1024));
        const action = {
            type: 'action',
            callId,
            turn,
            evidence: {},
            opened: null,
            at: null,
            running: null,
            polls: null,
            role: 'action',
        };
        known.push(action);
        if (callId === null)
            return action;
        latest.set(callId, action);
        const ofTurn = inTurn.get(turn) ?? new Map();
        inTurn.set(turn, ofTurn.set(callId, action));
        return action;
    };
    // Call ids repeat across turns with some providers, so the turn decides before the id alone does.
    const find = (callId, turn, source) => {
        if (callId === null)
            return null;
        const free = (action) => action?.evidence[source] === undefined ? action : undefined;
        const same = inTurn.get(turn)?.get(callId);
        return (source === 'call' ? free(same) : (same ?? free(latest.get(callId)))) ?? null;
    };
    const actions = {
        entries: [],
        duplicates: 0,
        mark(marker) {
            takeRoom(room);
            actions.entries.push(marker);
        },
        find,
        open(callId, turn, at, role, facts) {
            takeRoom(room, thingsIn(facts));
            const action = find(callId, turn, 'call') ?? add(callId, turn);
            action.role = role;
            action.opened = at;
            action.evidence.call = facts;
            lastOpened = action;
            return action;
        },
        unanswered: () => (lastOpened?.at === null && lastOpened.running === null ? lastOpened : null),
        complete(callId, turn, at, source, facts, otherwise) {
            const action = find(callId, turn, source) ?? add(callId, turn);
            if (otherwise !== undefined)
                action.evidence.default ??= otherwise;
            actions.settle(action, at, source, facts);
            return action;
        },
        settle(action, at, source, facts) {
            takeRoom(room, thingsIn(facts));
            action.evidence[source] = facts;
            // Only a program runs commands that no call of the model's asked for.
            const inner = action.evidence.call === undefined && facts.type === 'command_execution';
            if (inner && facts.initiator === 'agent' && action.turn !== null)
                action.turn.innerCommands = true;
            if (action.at !== null)
                actions.duplicates += 1;
            else {
                action.at = at;
                actions.entries.push(action);
            }
        },
        lastWithoutOutput(turn, tool) {
            const isIt = (entry) => entry.type === 'action' &&
                entry.turn === turn &&
                entry.evidence.output === undefined &&
                factsOf(entry).tool_name === tool;
            const found = actions.entries.slice(-RECENT).findLast(isIt);
            return found?.type === 'action' ? found : null;
        },
        keepRunning(action, at, process) {
            action.running = at;
            byProcess.set(process, action);
        },
        runningAs: (process) => byProcess.get(process) ?? null,
        all: () => known,
    };
    return actions;
}
/** In a thread that a newer release took up, programs before are opaque and those after are not. */
const isOpaque = ({ role, turn }) => role === 'opaque_program' && !turn?.innerCommands;
const isRecord = (action) => action.role === 'action' || isOpaque(action);
const factsOf = (action) => merged(action.evidence, action.turn?.aborted ?? false);

;// CONCATENATED MODULE: ./lib/codex/patch.js

/** More than any patch; each shows its path from the root. */
const MOST_CHANGES = 10_000;
/** @throws `NO_ROOM`, as below, for more changes than any patch has. */
function changesOf(recorded, show) {
    if (Object.keys(recorded).length > MOST_CHANGES)
        throw NO_ROOM;
    const changes = Object.entries(recorded).map(([path, change]) => {
        const lines = change.content == null ? null : countLines(change.content);
        if (change.type === 'add') {
            return {
                path: show(path),
                change: 'add',
                added_lines: lines,
                removed_lines: lines === null ? null : 0,
            };
        }
        if (change.type === 'delete') {
            return {
                path: show(path),
                change: 'delete',
                added_lines: lines === null ? null : 0,
                removed_lines: lines,
            };
        }
        const counts = change.unified_diff == null ? UNKNOWN : countDiff(change.unified_diff.split('\n'));
        return change.move_path
            ? { path: show(change.move_path), change: 'move', from: show(path), ...counts }
            : { path: show(path), change: 'update', ...counts };
    });
    return sorted(changes);
}
const HEADER = /^\*\*\* (Add|Update|Delete) File: (.+)$/;
const MOVE = /^\*\*\* Move to: (.+)$/;
/** The changes that a patch text asks for; empty when it is none. */
function changesInPatch(text, show) {
    const changes = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const [, verb, path] = HEADER.exec(lines[at] ?? '') ?? [];
        if (verb === undefined || path === undefined)
            continue;
        let end = at + 1;
        while (end < lines.length && !HEADER.test(lines[end] ?? '') && lines[end] !== '*** End Patch')
            end++;
        if (changes.length === MOST_CHANGES)
            throw NO_ROOM;
        changes.push(changeIn(verb, path.trim(), lines.slice(at + 1, end), show));
        at = end - 1;
    }
    return sorted(changes);
}
function changeIn(verb, path, body, show) {
    const counts = countDiff(body);
    if (verb === 'Delete')
        return { path: show(path), change: 'delete', ...UNKNOWN };
    if (verb === 'Add')
        return { path: show(path), change: 'add', ...counts };
    const target = MOVE.exec(body[0] ?? '')?.[1];
    return target === undefined
        ? { path: show(path), change: 'update', ...counts }
        : { path: show(target.trim()), change: 'move', from: show(path), ...counts };
}
const UNKNOWN = { added_lines: null, removed_lines: null };
function countDiff(lines) {
    return {
        added_lines: lines.filter((line) => line.startsWith('+')).length,
        removed_lines: lines.filter((line) => line.startsWith('-')).length,
    };
}
const countLines = (content) => content.split('\n').length - (content.endsWith('\n') || content === '' ? 1 : 0);
/** Codex writes the map in no order, so paths decide. */
const sorted = (changes) => changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
/** Every path that changes touched, both ends of a move, each once. */
const pathsOf = (changes) => [
    ...new Set(changes.flatMap((change) => (change.from === undefined ? [change.path] : [change.from, change.path]))),
];
/**
 * The patch inside a command, and the folder it is relative to: `apply_patch PATCH`, or a script that is
 * nothing but `[cd DIR &&] apply_patch <<'EOF'`. Codex runs such commands as patches.
 */
function patchInCommand(command) {
    if (typeof command !== 'string') {
        const [program, patch] = command;
        const called = command.length === 2 && /^apply_?patch$/.test(program ?? '');
        return called && patch !== undefined ? { patch, folder: null } : null;
    }
    const [, folder, , patch] = /^\s*(?:cd\s+((?:"[^"]+"|'[^']+'|[^\s;&|"'])+)\s*&&\s*)?apply_?patch\s*<<-?\s*['"]?(\w+)['"]?\r?\n([\s\S]*?)\r?\n\2\s*$/.exec(command) ?? [];
    return patch === undefined ? null : { patch, folder: folder?.replace(/^(["'])(.*)\1$/, '$2') ?? null };
}

;// CONCATENATED MODULE: ./lib/codex/records.js



/** The session's records in order of completion; what was still running at the end comes last. */
function recordsOf(session, isBefore) {
    const placed = [];
    let outsideScope = 0;
    for (const entry of [...session.actions.entries, ...stillRunning(session)]) {
        if (entry.type === 'action' && !isRecord(entry))
            continue;
        const at = placeOf(entry);
        if (isBefore(at))
            outsideScope += 1;
        else
            placed.push({ rollout: at.rollout, record: recordOf(entry, at, session.id, placed.length) });
    }
    return { placed, outsideScope };
}
const stillRunning = ({ actions }) => [...actions.all()].filter((action) => action.at === null && action.running !== null);
const placeOf = (entry) => {
    const at = entry.type === 'action' ? (entry.at ?? entry.running) : entry.at;
    return at ?? { rollout: 0, line: 1, timestamp: null };
};
function recordOf(entry, at, session_id, sequence) {
    const head = {
        schema_version: SCHEMA_VERSION,
        session_id,
        sequence,
        turn_id: entry.turn?.id ?? null,
        turn_index: entry.turn?.index ?? null,
        line: at.line,
    };
    return entry.type === 'action' ? actionRecord(head, entry) : markerRecord(head, entry);
}
function markerRecord(head, marker) {
    const record = {
        ...head,
        timestamp: marker.at.timestamp,
        tool_name: null,
        command: null,
        changed_paths: [],
        status: marker.type === 'turn_completed' && marker.failed ? 'failed' : 'completed',
    };
    switch (marker.type) {
        case 'session_started':
            return { ...record, action_type: marker.type, session: marker.session };
        case 'turn_interrupted':
            return { ...record, action_type: marker.type, status: 'interrupted', reason: marker.reason };
        case 'turns_rolled_back': {
            const turn_ids = marker.turns.flatMap((turn) => turn.id ?? []);
            return { ...record, action_type: marker.type, turn_ids, count: marker.count };
        }
        default:
            return { ...record, action_type: marker.type };
    }
}
function actionRecord(head, action) {
    const facts = factsOf(action);
    const status = action.at === null ? 'running' : (facts.status ?? 'unknown');
    const performed = {
        call_id: action.callId || null,
        started_at: facts.started_at ?? null,
        duration_ms: facts.duration_ms ?? null,
        redacted: false,
    };
    const record = {
        ...head,
        timestamp: action.at?.timestamp ?? null,
        tool_name: facts.tool_name ?? null,
        command: null,
        changed_paths: [],
        status,
    };
    if (facts.type === 'command_execution')
        return { ...record, ...commandOf(facts), ...performed };
    if (facts.type === 'file_change') {
        const changes = [...(facts.changes ?? [])];
        return { ...record, action_type: facts.type, changed_paths: pathsOf(changes), changes, ...performed };
    }
    const { command = null, server = null } = facts;
    return { ...record, action_type: 'tool_call', command, server, ...performed };
}
const commandOf = (facts) => ({
    action_type: 'command_execution',
    command: facts.command ?? null,
    argv: facts.argv ? [...facts.argv] : null,
    cwd: facts.cwd ?? null,
    exit_code: facts.exit_code ?? null,
    initiator: facts.initiator ?? 'agent',
});
/** Calls that never came back; those that began before the time asked for are counted. */
function incompleteOf({ actions }, isBefore) {
    let begunBefore = 0;
    const incomplete = [...actions.all()].flatMap((action) => {
        const { opened, at, running, role, callId, turn } = action;
        const pending = role === 'program' || (role !== 'poll' && running === null);
        if (opened === null || at !== null || !pending)
            return [];
        if (isBefore(opened)) {
            begunBefore += 1;
            return [];
        }
        const { type, tool_name = null, command = null, started_at = null } = factsOf(action);
        return [
            {
                call_id: callId,
                tool_name,
                // Of a patch in a command only its name: the rest is what it would write.
                command: type === 'file_change' ? null : command,
                turn_id: turn?.id ?? null,
                started_at,
                rollout: opened.rollout,
                line: opened.line,
            },
        ];
    });
    return { incomplete, begunBefore };
}
const opaqueProgramsOf = ({ actions }, isBefore) => [...actions.all()].filter((action) => isOpaque(action) && !isBefore(action.opened ?? placeOf(action)))
    .length;

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./lib/io/require-folder.js
// The one folder without which there is nothing to do.


/**
 * @returns what is the same for the same folder, whichever way leads to it.
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`, saying what to do.
 */
async function requireFolder(path) {
    try {
        await enter(path);
        const { dev, ino } = await (0,promises_namespaceObject.stat)(path, { bigint: true });
        return ino > 0n ? `${dev}:${ino}` : await (0,promises_namespaceObject.realpath)(path);
    }
    catch (cause) {
        const code = (0,errors/* systemCode */.x)(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            const what = code === 'ENOENT' ? 'There is no Codex home' : 'The Codex home is not a folder:';
            const hint = 'Name the folder that holds sessions/, or leave the setting out to use CODEX_HOME or ~/.codex.';
            throw new errors/* ExportError */.z('no_codex_home', `${what} at ${JSON.stringify(path)}. ${hint}`, { cause });
        }
        const hint = 'Let this user read it, or run the export as the user that ran Codex.';
        throw new errors/* ExportError */.z('unreadable_codex_home', `Cannot read the Codex home ${JSON.stringify(path)} (${code}). ${hint}`, { cause });
    }
}
/** A folder that may not be listed but entered will do: what is in it is known by name. */
async function enter(path) {
    try {
        await (await (0,promises_namespaceObject.opendir)(path)).close();
    }
    catch (error) {
        const isClosed = (0,errors/* systemCode */.x)(error) === 'EACCES' && process.platform !== 'win32';
        if (!isClosed)
            throw error;
        await (0,promises_namespaceObject.access)(path, promises_namespaceObject.constants.X_OK);
    }
}

;// CONCATENATED MODULE: ./lib/homes.js


/**
 * Each home once, in the order given.
 *
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`, of one that is not optional.
 */
async function openHomes(homes) {
    const open = new Map();
    for (const home of homes) {
        const { key, state } = await lookAt(home);
        if (!open.has(key))
            open.set(key, { ...home, state });
    }
    return [...open.values()];
}
async function lookAt({ path, optional = false }) {
    try {
        return { key: await requireFolder(path), state: 'read' };
    }
    catch (error) {
        if (!optional || !(error instanceof errors/* ExportError */.z))
            throw error;
        return { key: path, state: error.code === 'no_codex_home' ? 'missing' : 'unreadable' };
    }
}
const homeEntryOf = ({ path, shown = path, state }) => ({ path: shown, state });

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./lib/io/real-path.js
// Where a path leads once every link on its way is followed.

/** Null when nothing is there, or it may not be seen. */
const realPath = (path) => external_node_fs_.promises.realpath(path).catch(() => null);

;// CONCATENATED MODULE: ./lib/version.js
// Who wrote an export. A test keeps the version equal to the package's.
const EXPORTER = { name: 'codex-actions-export', version: '1.0.0' };

;// CONCATENATED MODULE: ./lib/manifest.js


function manifestOf(parts) {
    const { run, homes, scope, sessions, unread, workspace, redaction, totals } = parts;
    return {
        schema_version: SCHEMA_VERSION,
        exporter: { ...EXPORTER },
        run,
        homes,
        scope,
        sessions,
        unread,
        workspace,
        redaction,
        totals,
    };
}
/** What stands in manifest.json. */
const manifestText = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;

;// CONCATENATED MODULE: ./lib/codex/adopt.js
// Records of a thread that stand in another thread's rollout go to the thread that they belong to.


/**
 * Adds to a session what its mirror tells; what it knows already is merged.
 *
 * @param listed The index under which this session lists a rollout of the other one.
 */
function adopt(session, mirror, listed) {
    const { actions, turns, room } = session;
    // All its own lines are read, and for these there was room.
    room.left = Number.POSITIVE_INFINITY;
    giveBack(mirror.room);
    for (const entry of mirror.actions.entries) {
        if (entry.at === null)
            continue;
        const turn = entry.turn?.id ? turns.named(entry.turn.id) : null;
        const at = { ...entry.at, rollout: listed(entry.at.rollout) };
        if (entry.type !== 'action') {
            actions.entries.push({ ...entry, turn, at });
            continue;
        }
        for (const source of SOURCES) {
            const facts = entry.evidence[source];
            if (facts === undefined || source === 'default')
                continue;
            actions.complete(entry.callId, turn, at, source, facts, entry.evidence.default);
        }
    }
}
/** To be called once all is adopted: puts what was adopted where its lines stand. */
function putInOrder({ actions }) {
    actions.entries.sort((a, b) => order(a.at?.rollout, b.at?.rollout) || order(a.at?.line, b.at?.line));
}
const order = (a = 0, b = 0) => a - b;

;// CONCATENATED MODULE: ./lib/codex/time.js
// Times as Codex recorded them, in the one form of the contract.
/** RFC 3339 UTC with milliseconds; null for what is no time. Accepts text or milliseconds since 1970. */
function timestampOf(recorded) {
    if (recorded === null || recorded === undefined)
        return null;
    if (typeof recorded === 'string' && IN_FORM.test(recorded))
        return recorded;
    const zoneless = typeof recorded === 'string' && /T[\d:.]+$/.test(recorded);
    const time = new Date(zoneless ? `${recorded}Z` : recorded);
    const year = time.getUTCFullYear();
    return year >= 1970 && year <= 9999 ? time.toISOString() : null;
}
/** As nearly all are. Not every month has a 29th, and a leap second has no place in the calendar. */
const IN_FORM = /^(?:19[7-9]\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** Whole milliseconds of a Rust duration, `{ secs, nanos }`; undefined where there is none. */
function durationOf(recorded) {
    return recorded === null ? undefined : (milliseconds(recorded.secs + recorded.nanos / 1e9) ?? undefined);
}
/** Whole milliseconds of a number of seconds; null for what no clock can have measured. */
function milliseconds(seconds) {
    const value = Math.round(seconds * 1000);
    return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

;// CONCATENATED MODULE: ./lib/codex/envelope.js

function decodeLine(line) {
    // Runs of NUL bytes stand where a machine lost power while the file grew.
    const text = (line.includes('\0') ? line.replaceAll('\0', '') : line).replace(/^\uFEFF/, '');
    const torn = line.includes('\0') ? 'nul_bytes' : null;
    if (text.trim() === '')
        return { record: torn === null ? BLANK : null, problem: torn };
    const value = parsed(text);
    if (value !== null)
        return { record: envelope_recordOf(value), problem: torn };
    const behind = spliced(text);
    return { record: behind === null ? null : envelope_recordOf(behind), problem: 'bad_json' };
}
const BLANK = { kind: 'blank line', timestamp: null, ordinal: null, payload: null };
function parsed(text) {
    try {
        const value = SURROGATE.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** Half a character can only stand in a line as an escape; what is exported is whole. */
const SURROGATE = /\\u[dD][89a-fA-F]/;
const wellFormed = (_key, value) => typeof value === 'string' ? value.toWellFormed() : value;
/**
 * Until 0.145 a resumed session wrote its first record right behind one that was cut short. Inside a string
 * the quotes would be escaped, so only a record begins like this.
 */
function spliced(text) {
    if (text.length > LONGEST_SPLICE)
        return null;
    let tries = 0;
    for (const { index } of text.matchAll(text.startsWith('{"timestamp":') ? ENVELOPED : BARE)) {
        const value = index === 0 ? null : parsed(text.slice(index));
        if (value !== null)
            return value;
        tries += 1;
        if (tries > MOST_SPLICES)
            break;
    }
    return null;
}
const ENVELOPED = /\{"timestamp":/g;
const BARE = /\{"(?:timestamp|record_type|type)":/g;
/** Each try reads the rest of the line again, so a long line made of beginnings must not take for ever. */
const MOST_SPLICES = 16;
const LONGEST_SPLICE = 4 * 1024 * 1024;
/** The record of a text whose kind is known; null when it is not of the form that such a line has. */
function recordOfKind(kind, text) {
    const value = parsed(text);
    return value !== null && isFields(value.payload) ? envelopedRecord(kind, value, value.payload) : null;
}
/** Bare lines (until 0.31) are the payload itself; the first of them, without a type, is the session's meta. */
function envelope_recordOf(value) {
    const { type, payload } = value;
    if (typeof type === 'string' && isFields(payload)) {
        return envelopedRecord(kindOf(type, payload), value, payload);
    }
    const bare = { timestamp: null, ordinal: null, payload: value };
    if (typeof value.record_type === 'string')
        return { ...bare, kind: value.record_type };
    if (type === 'message')
        return { ...bare, kind: 'bare/message' };
    if (typeof type === 'string')
        return { ...bare, kind: payload === null ? type : `response_item/${type}` };
    return { ...bare, kind: typeof value.id === 'string' ? 'session_meta' : 'untyped' };
}
const envelopedRecord = (kind, { timestamp, ordinal }, payload) => ({
    kind,
    timestamp: typeof timestamp === 'string' ? timestampOf(timestamp) : null,
    ordinal: Number.isSafeInteger(ordinal) ? ordinal : null,
    payload,
});
/** Under these kinds it is told further what it is: by the last of these keys, in the objects of those before. */
const TOLD_BY = {
    response_item: ['type'],
    event_msg: ['type'],
    'event_msg/item_completed': ['item', 'type'],
    'event_msg/item_completed/Extension': ['kind'],
};
/** Names that some builds use for a kind that has another. */
const ALIASES = {
    'event_msg/turn_started': 'event_msg/task_started',
    'event_msg/turn_complete': 'event_msg/task_complete',
};
/** @param within The object that was told of last; the payload at first. */
function kindOf(type, within) {
    const keys = Object.hasOwn(TOLD_BY, type) ? TOLD_BY[type] : undefined;
    if (keys === undefined)
        return (Object.hasOwn(ALIASES, type) ? ALIASES[type] : undefined) ?? type;
    let inner = within;
    let told = within;
    for (const key of keys) {
        if (isFields(told))
            inner = told;
        told = isFields(told) ? told[key] : undefined;
    }
    return typeof told === 'string' ? kindOf(`${type}/${told}`, inner) : `${type}/untyped`;
}
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const core_globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(core_globalConfig, newConfig);
    return core_globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? util.codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
})));
const $ZodCheckRegex = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !util.aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    util.defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => util.cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
})));
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = util.getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = util.getEnumValues(zod.def.entries).filter((k) => util.propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => util.escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core.globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core.$ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
})));
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
})));
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new checks.$ZodCheckMinLength({
        check: "min_length",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new checks.$ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...util.normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        own(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return clone(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return _boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNever", (inst, def) => {
    core.$ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function never(params) {
    return core._never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function schemas_extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function schemas_safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function schemas_merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function schemas_pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function schemas_omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function schemas_partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function schemas_required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnion", (inst, def) => {
    core.$ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...util.normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEnum", (inst, def) => {
    core.$ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
})));
// @__NO_SIDE_EFFECTS__
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTransform", (inst, def) => {
    core.$ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ $constructor("ZodMiniCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPipe", (inst, def) => {
    core.$ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function schemas_lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
// instanceof
class schemas_Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = schemas_lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}


;// CONCATENATED MODULE: ./lib/codex/output.js
// What the text that a tool gave back to the model says of how the call ended. Only heads are read: what a
// program printed may look like anything.

/** Text beginnings by which Codex tells that a call did not end by itself, most telling first. */
const ENDINGS = [
    [/^unsupported (?:custom tool )?call: /, 'not_run'],
    [/^(?:failed to parse function arguments|invalid arguments): /, 'not_run'],
    [/^no function found/, 'not_run'],
    [/^(?:Wall time: [\d.]+ seconds\n)?(?:command )?aborted by user\b/, 'interrupted'],
    [/^aborted$/, 'interrupted'],
    [/^(?:exec command |patch )?rejected by user/, 'declined'],
    [/^approval policy is [^;]*; reject command/, 'declined'],
    [/^writing outside of the project; rejected|^[^\n]{0,200}; rejected by user approval settings/, 'declined'],
    [/^This action was rejected/, 'declined'],
    [/^user (?:rejected|cancelled) MCP tool call/, 'declined'],
    [/^MCP tool call (?:blocked by|requires approval)/, 'declined'],
    [/^exec_command failed[\s\S]*Rejected\(\\?"[^"]*rejected by user/, 'declined'],
    [/^(?:exec_command|write_stdin|unified exec) failed/, 'failed'],
    [/^command timed out after /, 'failed'],
    [/^(?:failed in sandbox |execution error: )/, 'failed'],
    [/^(?:apply_patch verification failed|failed to parse apply_patch|apply_patch handler received)/, 'failed'],
    [/^(?:err|error|tool call error): /, 'failed'],
    [
        /^(?:unable to (?:locate|read|process) image|image path `?[^\n]*` is not a file|view_image is )/,
        'failed',
    ],
    [/^Success\. Updated the following files:/, 'completed'],
];
/**
 * @param text The output, or the first text of its list.
 * @param commandLines Lines of the command itself: releases 0.115 to 0.118 put it before the head.
 */
function outcomeOf(text, commandLines = 1) {
    return fromJson(text) ?? fromHead(text, commandLines);
}
const NOTHING = {
    exit_code: null,
    duration_ms: null,
    running: null,
    ended: null,
    process_ended: false,
};
/** `shell` until 0.131 wrote JSON with metadata; `exec_command` from 0.48 to 0.56 its fields as JSON. */
function fromJson(text) {
    if (!text.startsWith('{"'))
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const { metadata } = value;
    if (typeof value.output !== 'string')
        return null;
    if (typeof metadata === 'object' && metadata !== null) {
        const { exit_code, duration_seconds } = metadata;
        const ended = value.output === 'aborted' ? 'interrupted' : null;
        return { ...NOTHING, exit_code: output_integer(exit_code), duration_ms: seconds(duration_seconds), ended };
    }
    if (!('session_id' in value || 'wall_time_seconds' in value))
        return null;
    const exit_code = output_integer(value.exit_code);
    const running = exit_code === null ? word(value.session_id) : null;
    const process_ended = running === null;
    return { ...NOTHING, exit_code, duration_ms: seconds(value.wall_time_seconds), running, process_ended };
}
/** The lines that can stand in a head, above the line `Output:`, and what each says. */
const HEAD = [
    [/^Exit code: (-?\d+)$/, (code) => ({ exit_code: output_integer(Number(code)) })],
    [
        /^Process exited with code (-?\d+)$/,
        (code) => ({ exit_code: output_integer(Number(code)), process_ended: true }),
    ],
    [/^Wall time:? ([\d.]+) seconds$/, (time) => ({ duration_ms: milliseconds(Number(time)) })],
    [/^(?:Process running with session|Script running with cell) ID (\S+)$/, (running) => ({ running })],
    [/^Script completed$/, () => ({ ended: 'completed', process_ended: true })],
    [/^Script (?:failed|terminated)$/, () => ({ ended: 'failed', process_ended: true })],
    [/^(?:Chunk ID|Original token count|Total output lines|Warning):/, () => ({})],
    [/^$/, () => ({})],
];
/** `declined` when an error says that the call was refused; undefined for any other. */
const refusalIn = (error) => endingOf(error ?? '').ended === 'declined' ? 'declined' : undefined;
/**
 * How much of a long output tells how the call ended: JSON does at its end, and a head that begins with the
 * command does behind that.
 *
 * @param beginning As it stands in JSON.
 */
const neededOf = (beginning) => /^\{\\"|^Command: |\\nOutput:\\n\{\\"/.test(beginning) ? 'all' : 'enough';
/** Endings are short; what a program printed may be long, and made to keep a pattern busy. */
const LONGEST_ENDING = 4096;
/** Of a tool that runs no process: its own text is not Codex's, so only Codex's own endings count. */
function endingOf(text) {
    const beginning = text.slice(0, LONGEST_ENDING);
    const ended = ENDINGS.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
    const [, time] = /^Wall time: ([\d.]+) seconds\nOutput:/.exec(beginning) ?? [];
    return { ...NOTHING, ended, duration_ms: time === undefined ? null : milliseconds(Number(time)) };
}
function fromHead(text, commandLines) {
    const { ended } = endingOf(text);
    if (ended !== null)
        return { ...NOTHING, ended };
    const outcome = { ...NOTHING };
    let rest = text;
    if (rest.startsWith('Command: '))
        for (let skip = commandLines; skip > 0; skip--)
            rest = rest.slice(lineEnd(rest));
    while (rest !== '') {
        const line = rest.slice(0, lineEnd(rest)).replace(/\r?\n$/, '');
        rest = rest.slice(lineEnd(rest));
        if (line === 'Output:')
            break;
        const [pattern, says] = HEAD.find(([candidate]) => candidate.test(line)) ?? [];
        if (pattern === undefined || says === undefined)
            return outcome;
        Object.assign(outcome, says(pattern.exec(line)?.[1] ?? ''));
    }
    // An intercepted patch has a head without an ending, and its own result as the body.
    const open = outcome.exit_code === null && outcome.running === null && outcome.ended === null;
    if (!open || outcome.duration_ms === null || rest === '')
        return outcome;
    const inner = outcomeOf(rest);
    return { ...inner, duration_ms: inner.duration_ms ?? outcome.duration_ms };
}
const lineEnd = (text) => {
    const end = text.indexOf('\n');
    return end < 0 ? text.length : end + 1;
};
const output_integer = (value) => (Number.isSafeInteger(value) ? value : null);
const seconds = (value) => (typeof value === 'number' ? milliseconds(value) : null);
const word = (value) => typeof value === 'string' || typeof value === 'number' ? String(value) : null;

;// CONCATENATED MODULE: ./lib/codex/turns.js
// The turns of one session, counted in the order in which they begin.

/** @param room Beginning a turn that there is no room for throws `NO_ROOM`. */
function createTurns(room) {
    let count = 0;
    /** Those that are not rolled back. */
    const standing = [];
    const byId = new Map();
    const add = (id, ordinal) => {
        takeRoom(room);
        const turn = {
            id,
            index: count,
            ordinal,
            marked: new Set(),
            aborted: false,
            innerCommands: false,
        };
        count += 1;
        standing.push(turn);
        if (id !== null)
            byId.set(id, turn);
        return turn;
    };
    const turns = {
        current: null,
        start(id, ordinal) {
            turns.current = (id === null ? undefined : byId.get(id)) ?? add(id, ordinal);
            return turns.current;
        },
        named: (id) => (id ? (byId.get(id) ?? add(id, null)) : turns.current),
        rollBack: (undone) => (undone > 0 ? standing.splice(-undone) : []),
        rollBackFrom(ordinal) {
            const from = standing.findIndex((turn) => turn.ordinal !== null && turn.ordinal >= ordinal);
            return from < 0 ? [] : standing.splice(from);
        },
    };
    return turns;
}

;// CONCATENATED MODULE: ./lib/codex/session.js



/** @param mirrorRoom Shared by all sessions of an export, which are not all read when it is taken. */
function createSession(id, paths, mirrorRoom = createSharedRoom(), room = createRoom()) {
    return {
        id,
        paths,
        room,
        mirrorRoom,
        turns: createTurns(room),
        actions: createActions(room),
        facts: null,
        cwd: null,
        clientTools: new Set(),
        ownFromOrdinal: null,
        innerActionsRecorded: false,
        turnsMarked: false,
        review: null,
        compaction: null,
        mirrored: new Map(),
    };
}
/** How a session writes a recorded path. */
const shownBy = ({ paths, cwd }, base = cwd) => (path) => paths.shown(path, base);
/**
 * The session that an event belongs to: a review runs in a thread of its own, and Codex writes its events
 * into the parent's rollout too.
 */
function ownerOf(session, threadId, turnId) {
    if (threadId)
        return threadId === session.id ? session : mirror(session, threadId, 'thread');
    const reviewTurn = session.review?.turnId;
    return reviewTurn && (turnId ?? reviewTurn) === reviewTurn ? mirror(session, reviewTurn, 'turn') : session;
}
/** The maps and lists of a session take as much room as four things in them. */
const OF_A_SESSION = 4;
function mirror(session, key, knownBy) {
    const known = session.mirrored.get(key);
    if (known !== undefined)
        return known.session;
    const room = createRoomIn(session.mirrorRoom);
    takeRoom(room, OF_A_SESSION);
    const made = createSession(key, session.paths, session.mirrorRoom, room);
    const other = { ...made, cwd: session.cwd, innerActionsRecorded: true };
    session.mirrored.set(key, { knownBy, session: other });
    return other;
}

;// CONCATENATED MODULE: ./lib/codex/shell.js
// From the arguments that Codex ran to the script the agent wrote.
/**
 * Programs that take a script as their last argument, and the switches before it. Only switches that run nothing
 * themselves: `pwsh -File a.ps1 -Command b` runs a.ps1.
 */
const WRAPPERS = [
    [/^(?:ba|z|da|k)?sh$/, /^-(?:l?c|cl)$/],
    [
        /^(?:powershell|pwsh)$/,
        /^(?:[-/](?:nologo|noprofile|nop|noninteractive|noni|login|l|sta|mta) |[-/](?:executionpolicy|exec|ex|ep) \w+ )*[-/](?:command|c)$/,
    ],
    [/^cmd$/, /^(?:\/(?:[dsqau]|[efv]:o(?:n|ff)) ?)*\/[cr]$/],
];
/** What Codex itself puts before a script for PowerShell, so that its output is UTF-8. */
const CONSOLE_ENCODING = /^\s*(?:try \{ )?\[Console\]::OutputEncoding=\[System\.Text\.Encoding\]::UTF8(?: \} catch \{\}|;)\s*\n/;
const PLAIN_WORD = /^[\w@%+=:,./-]+$/;
/** The script inside a `bash -lc`, PowerShell or `cmd /c` wrapper; otherwise the arguments, quoted for a shell. */
function shell_commandOf(argv) {
    return scriptOf(argv) ?? argv.map(quoted).join(' ');
}
/** The script inside a shell wrapper, or null when the arguments are not one. */
function scriptOf(argv) {
    const [path = '', ...rest] = argv;
    const script = rest.pop();
    const program = path
        .replace(/^.*[\\/]/s, '')
        .replace(/\.exe$/i, '')
        .toLowerCase();
    const switches = rest.join(' ').toLowerCase();
    const isWrapper = WRAPPERS.some(([name, before]) => name.test(program) && before.test(switches));
    return isWrapper && script !== undefined ? script.replace(CONSOLE_ENCODING, '') : null;
}
function quoted(word) {
    return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./lib/codex/tools/arguments.js
/** The arguments as an object; null when they are not one. */
function argumentsOf(call) {
    try {
        const value = JSON.parse(call.input);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/codex/tools/command.js
// Tools that run a command: shell, local_shell, shell_command, exec_command and their older names.




function readCommand(call, session) {
    const given = argumentsOf(call);
    const command = given?.cmd ?? given?.command ?? given?.input;
    const argv = Array.isArray(command) && command.every((word) => typeof word === 'string') ? command : null;
    if (argv === null && typeof command !== 'string')
        return null;
    const folder = given?.workdir ?? given?.working_directory;
    return commandReading(call.name, argv ?? String(command), typeof folder === 'string' ? folder : null, session);
}
/** @param command The arguments, or the script where the tool takes one. */
function commandReading(tool_name, command, folder, session) {
    const argv = typeof command === 'string' ? null : command;
    const cwd = folder === null ? session.cwd : session.paths.absolute(folder, session.cwd);
    const ran = {
        type: 'command_execution',
        tool_name,
        command: typeof command === 'string' ? command : shell_commandOf(command),
        argv,
        cwd: cwd === null ? null : session.paths.shown(cwd, null),
        initiator: 'agent',
    };
    const script = argv === null ? String(command) : scriptOf(argv);
    const patch = (argv && patchInCommand(argv)) ?? (script && patchInCommand(script));
    if (!patch)
        return { facts: ran };
    const base = patch.folder === null ? cwd : session.paths.absolute(patch.folder, cwd);
    const changes = changesInPatch(patch.patch, shownBy(session, base));
    return { facts: { type: 'file_change', tool_name: 'apply_patch', changes }, otherwise: ran };
}

;// CONCATENATED MODULE: ./lib/codex/tools/patch.js



function readPatch(call, session) {
    const patch = call.custom ? call.input : argumentsOf(call)?.input;
    if (typeof patch !== 'string')
        return null;
    const changes = changesInPatch(patch, shownBy(session));
    return { facts: { type: 'file_change', tool_name: 'apply_patch', changes } };
}

;// CONCATENATED MODULE: ./lib/codex/tools/plain.js
/** Namespaces in which Codex groups its own tools. They change with the release, so they are no server. */
const CODEX_NAMESPACES = new Set([
    'functions',
    'multi_agent_v1',
    'agents',
    'collaboration',
    'web',
    'image_gen',
    'clock',
    'skills',
    'memories',
    'notes',
    'history',
]);
function readPlain(call, session) {
    return { facts: { type: 'tool_call', ...named(call, session) } };
}
function named({ name, namespace }, session) {
    if (namespace !== null) {
        const server = /^mcp__(.+?)(?:__)?$/.exec(namespace)?.[1];
        return { tool_name: name, server: server ?? (CODEX_NAMESPACES.has(namespace) ? null : namespace) };
    }
    // Until 0.46 `server__tool`, then `mcp__server__tool` until 0.114; a server's own name may hold `__` too.
    const [, server, tool] = /^(?:mcp__)?(.+?)__(.+)$/.exec(name) ?? [];
    return server === undefined || tool === undefined || session.clientTools.has(name)
        ? { tool_name: name, server: null }
        : { tool_name: tool, server };
}

;// CONCATENATED MODULE: ./lib/codex/tools/program.js

function readProgram(call, session) {
    return {
        facts: { type: 'tool_call', tool_name: call.name, server: null, command: call.input },
        role: session.innerActionsRecorded ? 'program' : 'opaque_program',
    };
}
/** `wait` with a cell id polls a program that yielded; other tools of that name have no cell. */
function readCellPoll(call, _session) {
    const cell = argumentsOf(call)?.cell_id;
    if (typeof cell !== 'string' && typeof cell !== 'number')
        return null;
    return { facts: { type: 'tool_call', tool_name: call.name }, role: 'poll', polls: String(cell) };
}

;// CONCATENATED MODULE: ./lib/codex/tools/stdin.js

function readStdin(call, _session) {
    const given = argumentsOf(call);
    const session = given?.session_id;
    if (typeof session !== 'number' && typeof session !== 'string')
        return null;
    const input = given?.chars ?? given?.input ?? '';
    const characters = Array.isArray(input) ? input.join(' ') : String(input);
    return {
        facts: { type: 'tool_call', tool_name: call.name, server: null, command: characters },
        role: characters === '' ? 'poll' : 'action',
        polls: String(session),
    };
}

;// CONCATENATED MODULE: ./lib/codex/tools/index.js





const FUNCTIONS = {
    shell: readCommand,
    'container.exec': readCommand,
    local_shell: readCommand,
    shell_command: readCommand,
    exec_command: readCommand,
    unified_exec: (call, session) => readStdin(call, session) ?? readCommand(call, session),
    write_stdin: readStdin,
    apply_patch: readPatch,
    wait: readCellPoll,
};
const CUSTOM = {
    apply_patch: readPatch,
    exec: readProgram,
    code_mode: readProgram,
    js_repl: readProgram,
};
function readCall(call, session) {
    const readers = call.custom ? CUSTOM : FUNCTIONS;
    const read = Object.hasOwn(readers, call.name) && isCodexs(call, session) ? readers[call.name] : undefined;
    return read?.(call, session) ?? readPlain(call, session);
}
/** A client's tool may have the name of one of Codex's. */
const isCodexs = ({ name, namespace }, { clientTools }) => (namespace === null || namespace === 'functions') && !clientTools.has(name);

;// CONCATENATED MODULE: ./lib/codex/call.js


function openCall(call, turn, line, session) {
    const { facts, role = 'action', otherwise, polls = null } = readCall(call, session);
    const started = { started_at: line.timestamp, called_as: call.name, ...facts };
    const action = session.actions.open(call.id, turn, line, role, started);
    if (otherwise !== undefined)
        action.evidence.default = otherwise;
    action.polls = polls;
}
/** Codex's output item: text, or a list of which the first text tells the outcome. */
function closeCall(callId, toolName, output, turn, line, session) {
    const { actions } = session;
    if (callId === '')
        refuseLast(line, session);
    // Codex also puts outputs there that answer no call; they are not the agent's.
    if (!callId)
        return;
    const action = actions.find(callId, turn, 'output');
    const called = action?.evidence.call;
    const text = textOf(output);
    const runs = called === undefined || called.type !== 'tool_call' || action?.role !== 'action' || action.polls !== null;
    const outcome = runs ? outcomeOf(text, (called?.command?.match(/\n/g)?.length ?? 0) + 1) : endingOf(text);
    // Whatever it was meant to be, a call that ran nothing is a call that failed.
    if (action !== null && outcome.ended === 'not_run')
        action.role = 'action';
    if (action?.polls)
        tellPolled(action.polls, outcome, line, session);
    if (action?.role === 'poll')
        action.at = line;
    else if (outcome.running !== null && action?.polls === null) {
        actions.keepRunning(action, line, outcome.running);
    }
    else {
        const call = called ?? lost(toolName, outcome);
        actions.complete(callId, turn, line, 'output', resultOf(call, outcome)).evidence.call ??= call;
    }
}
/** A call that Codex could not even hand to its tool is answered, right behind it, under an empty id. */
function refuseLast(line, { actions }) {
    const refused = actions.unanswered();
    if (refused !== null)
        actions.settle(refused, line, 'output', notRun(refused.evidence.call ?? {}));
}
/** Passes on to a running action what a poll heard of it. */
function tellPolled(process, outcome, line, { actions }) {
    const polled = actions.runningAs(process);
    if (polled === null || polled.at !== null)
        return;
    if (outcome.running !== null)
        actions.keepRunning(polled, line, outcome.running);
    if (!outcome.process_ended)
        return;
    // The wall time is that of the poll.
    actions.settle(polled, line, 'output', resultOf(polled.evidence.call ?? {}, { ...outcome, duration_ms: null }));
}
/** The call itself is lost: an exit code tells that it was a command. */
const lost = (tool_name, outcome) => ({
    type: outcome.exit_code === null ? 'tool_call' : 'command_execution',
    tool_name,
});
/** The exit code by which a shell says so. */
const NO_SUCH_PROGRAM = 127;
function resultOf(call, outcome) {
    const { exit_code, duration_ms, ended } = outcome;
    if (ended === 'not_run')
        return notRun(call);
    const byCode = exit_code === null ? null : exit_code === 0 ? 'completed' : 'failed';
    // A patch that Codex did not take as one ran as the command it stands in, and found no such program.
    const ran = outcome.process_ended || exit_code === NO_SUCH_PROGRAM;
    const type = call.type === 'file_change' && ran ? 'command_execution' : call.type;
    const status = type === 'tool_call' ? (ended ?? 'completed') : (ended ?? byCode ?? 'unknown');
    const tool_name = type === call.type ? undefined : call.called_as;
    const result = { type, tool_name, status, duration_ms: duration_ms ?? undefined };
    return type === 'command_execution'
        ? { ...result, exit_code: exit_code === -1 ? null : exit_code }
        : result;
}
const notRun = ({ called_as }) => ({
    type: 'tool_call',
    status: 'failed',
    tool_name: called_as ?? null,
    server: null,
    command: null,
});
function textOf(output) {
    if (typeof output === 'string')
        return output;
    if (!Array.isArray(output))
        return '';
    const first = output.find((part) => typeof part?.text === 'string');
    return first?.text ?? '';
}

;// CONCATENATED MODULE: ./lib/codex/uses.js
const membersOf = (members) => ({
    members: Object.entries(members).map(([key, uses]) => ({ key: Buffer.from(key), uses })),
});
/** Of the same value, what either uses. */
function bothOf(one, other) {
    if (one === 'all' || other === 'all')
        return 'all';
    return { ...one, ...other, members: [...(one.members ?? []), ...(other.members ?? [])] };
}
/** Says what is used of a value whose schema does not tell, because it lets any through. */
function using(schema, uses) {
    told.set(schema, uses);
    return schema;
}
const told = new WeakMap();
function usesOf(schema) {
    const known = told.get(schema);
    if (known !== undefined)
        return known;
    const { def } = schema._zod;
    switch (def.type) {
        case 'object':
            return membersOf(Object.fromEntries(Object.entries(def.shape).map(([key, of]) => [key, usesOf(of)])));
        case 'array':
            return { each: usesOf(def.element) };
        case 'record':
            return { each: usesOf(def.valueType) };
        case 'catch':
        case 'default':
        case 'nullable':
        case 'optional':
            return usesOf(def.innerType);
        default:
            return 'all';
    }
}

;// CONCATENATED MODULE: ./lib/codex/kind.js
// What a kind of record is: its name, the fields that are used of it, and what they do to the session.


/** `payload` names only the fields that are used; any other may stand beside them. */
function defineKind(kind) {
    return {
        name: kind.name,
        uses: usesOf(kind.payload),
        read(payload, line, session) {
            const fitting = kind.payload.safeParse(payload);
            if (fitting.success)
                kind.project(fitting.data, line, session);
            return fitting.success;
        },
    };
}
/** A field that may be missing or of another type: then it is null, and the record still counts. */
const lenient = (type) => 
// The default is for speed alone: a field that is missing is no error then, of which zod would tell at length.
schemas_catch(schemas_default(nullable(type), null), null);
const kind_text = lenient(schemas_string());
/** An id of a thread or a turn, or a release: Codex's have 36 characters. Every record of it repeats it. */
const id = lenient(schemas_string().check(_maxLength(256)));
/** A folder that others are relative to: no system takes a longer one. */
const folder = lenient(schemas_string().check(_maxLength(4096)));
const kind_integer = lenient(schemas_int());
const kind_milliseconds = lenient(schemas_int().check(_nonnegative()));
const kind_duration = lenient(object({ secs: schemas_number(), nanos: schemas_number() }));

;// CONCATENATED MODULE: ./lib/codex/kinds/passthrough.js
// The turn that a response item names itself (since 0.142; in 0.141 under another key).


const passthrough = lenient(object({ turn_id: id }));
const turnFields = { internal_chat_message_metadata_passthrough: passthrough, metadata: passthrough };
function turnOf(item, session) {
    const named = item.internal_chat_message_metadata_passthrough ?? item.metadata;
    return session.turns.named(named?.turn_id);
}

;// CONCATENATED MODULE: ./lib/codex/kinds/call-output.js
// Response items function_call_output and custom_tool_call_output: what a tool gave back to the model.






/** As text, or a list of which the first text counts. What else is in the list may be whole images. */
const printed = { beginning: neededOf, each: membersOf({ text: { beginning: neededOf } }) };
const output = (name) => defineKind({
    name,
    payload: object({ call_id: kind_text, name: kind_text, output: using(unknown(), printed), ...turnFields }),
    project(item, line, session) {
        closeCall(item.call_id, item.name, item.output, turnOf(item, session), line, session);
    },
});
const functionCallOutput = output('response_item/function_call_output');
const customToolCallOutput = output('response_item/custom_tool_call_output');

;// CONCATENATED MODULE: ./lib/codex/kinds/end-event.js
// The frame of the `*_end` events, by which releases without items tell how a call ended.




const end_event_frame = object({ call_id: kind_text, event_id: kind_text, turn_id: id });
/** @param event.read What the event says; null when it is no action. */
function defineEndEvent(event) {
    return {
        name: `event_msg/${event.type}`,
        uses: bothOf(usesOf(end_event_frame), usesOf(event.fields)),
        read(payload, line, session) {
            const { call_id, event_id, turn_id } = end_event_frame.safeParse(payload).data ?? {};
            const fields = event.fields.safeParse(payload);
            const callId = call_id ?? event_id;
            if (!callId || !fields.success)
                return false;
            const owner = ownerOf(session, null, turn_id);
            const reading = event.read(fields.data, owner);
            if (reading === null)
                return true;
            const turn = owner.turns.named(turn_id);
            owner.actions.complete(callId, turn, line, 'event', reading.facts, reading.otherwise);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/codex/kinds/collab-end.js
// Events collab_*_end: what a call did to a sub-agent, in extended history. Five names for one shape.



const TOOL_OF_EVENT = {
    collab_agent_spawn_end: 'spawn_agent',
    collab_agent_interaction_end: 'send_input',
    collab_waiting_end: 'wait',
    collab_close_end: 'close_agent',
    collab_resume_end: 'resume_agent',
};
const collabEnds = Object.entries(TOOL_OF_EVENT).map(([type, tool_name]) => defineEndEvent({
    type,
    fields: object({ new_thread_id: kind_text }),
    read: ({ new_thread_id }) => ({
        facts: {
            type: 'tool_call',
            status: type === 'collab_agent_spawn_end' && new_thread_id === null ? 'failed' : 'completed',
        },
        otherwise: { tool_name, server: null },
    }),
}));

;// CONCATENATED MODULE: ./lib/codex/kinds/compaction.js
// The context was compacted: a line `compacted`, and since 0.64 a notice of it, an event or an item.


function mark(half, at, session) {
    if (session.compaction !== null && session.compaction !== half) {
        session.compaction = null;
        session.actions.duplicates += 1;
        return;
    }
    session.compaction = half;
    session.actions.mark({ type: 'context_compacted', turn: session.turns.current, at });
}
const compaction = (name, half) => defineKind({
    name,
    payload: object({}),
    project: (_payload, line, session) => mark(half, line, session),
});
const compactions = [
    compaction('compacted', 'line'),
    compaction('event_msg/context_compacted', 'notice'),
    compaction('event_msg/item_completed/ContextCompaction', 'notice'),
];

;// CONCATENATED MODULE: ./lib/codex/kinds/custom-tool-call.js
// Response item custom_tool_call: the model calls a tool with free text, such as a patch or a program.




const customToolCall = defineKind({
    name: 'response_item/custom_tool_call',
    payload: object({ name: schemas_string(), namespace: kind_text, input: schemas_string(), call_id: kind_text, ...turnFields }),
    project(item, line, session) {
        const { name, namespace, call_id: id, input } = item;
        openCall({ id, name, namespace, input, custom: true }, turnOf(item, session), line, session);
    },
});

;// CONCATENATED MODULE: ./lib/codex/status.js
const STATUS = {
    completed: 'completed',
    failed: 'failed',
    declined: 'declined',
    interrupted: 'interrupted',
    in_progress: 'running',
    inProgress: 'running',
};
/** `unknown` for a word that is not known; undefined where there is none. */
function statusOf(word) {
    if (word === null)
        return undefined;
    return (Object.hasOwn(STATUS, word) ? STATUS[word] : undefined) ?? 'unknown';
}

;// CONCATENATED MODULE: ./lib/codex/kinds/item.js
// The frame of every `item_completed`: whose item it is, which turn it belongs to, and when it ran.




/** @param item.read What the item says; null when it is no action. */
function defineItem(item) {
    return defineKind({
        name: `event_msg/item_completed/${item.type}`,
        payload: object({
            thread_id: id,
            turn_id: id,
            item: item.fields,
            started_at_ms: kind_integer,
            completed_at_ms: kind_integer,
        }),
        project(payload, line, session) {
            const owner = ownerOf(session, payload.thread_id, payload.turn_id);
            const turn = owner.turns.named(payload.turn_id);
            const reading = item.read(payload.item, owner);
            if (reading === null)
                return;
            // 0 stands for a time that is not known.
            const timestamp = timestampOf(payload.completed_at_ms || null) ?? line.timestamp;
            const started_at = timestampOf(payload.started_at_ms || null) ?? undefined;
            const facts = { started_at, ...reading.facts };
            const at = { ...line, timestamp };
            owner.actions.complete(payload.item.id, turn, at, 'item', facts, reading.otherwise);
        },
    });
}

;// CONCATENATED MODULE: ./lib/codex/kinds/items/dynamic-tool-call.js
// TurnItem DynamicToolCall: a tool that the client registered and ran.





const dynamicFields = {
    namespace: kind_text,
    tool: schemas_string(),
    status: kind_text,
    success: lenient(schemas_boolean()),
    duration: kind_duration,
};
/** Also what `dynamic_tool_call_response` tells, the same record of earlier releases. */
function readDynamicRecord({ namespace, tool, status, success, ...rest }) {
    const told = success === null ? null : success ? 'completed' : 'failed';
    return {
        facts: {
            type: 'tool_call',
            tool_name: tool,
            server: namespace,
            status: success === false ? 'failed' : statusOf(status ?? told),
            duration_ms: durationOf(rest.duration),
        },
    };
}
const dynamicToolCall = defineItem({
    type: 'DynamicToolCall',
    fields: object({ id: schemas_string(), ...dynamicFields }),
    read: readDynamicRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/dynamic-tool-call-response.js
// Event dynamic_tool_call_response: a tool that the client ran, in extended history from 0.106.



const dynamicToolCallResponse = defineEndEvent({
    type: 'dynamic_tool_call_response',
    fields: object(dynamicFields),
    read: readDynamicRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/command-execution.js
// TurnItem CommandExecution: a command, with the arguments that really ran.







const commandFields = {
    command: array(schemas_string()),
    cwd: kind_text,
    source: kind_text,
    status: kind_text,
    exit_code: kind_integer,
    duration: kind_duration,
};
/** Also what `exec_command_end` tells, the same record of earlier releases. */
function readCommandRecord(record, session) {
    const { command: argv, exit_code, source } = record;
    const ended_by_codex = exit_code === -1;
    const facts = {
        type: 'command_execution',
        command: shell_commandOf(argv),
        argv,
        exit_code: ended_by_codex ? null : exit_code,
        status: statusOf(record.status),
        initiator: source === 'user_shell' ? 'user' : 'agent',
        ended_by_codex,
        cwd: record.cwd === null ? undefined : shownBy(session)(record.cwd),
        duration_ms: durationOf(record.duration),
    };
    const tool_name = TOOL_OF_SOURCE.get(source ?? '') ?? null;
    return { facts, otherwise: { tool_name } };
}
/** A command that a program ran has no call of its own to name the tool. */
const TOOL_OF_SOURCE = new Map([['unified_exec_startup', 'exec_command']]);
const commandExecution = defineItem({
    type: 'CommandExecution',
    fields: object({ id: schemas_string(), ...commandFields }),
    read: readCommandRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/exec-command-end.js
// Event exec_command_end: a command, in extended history from 0.102 to 0.128.



const execCommandEnd = defineEndEvent({
    type: 'exec_command_end',
    fields: object(commandFields),
    read: readCommandRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/function-call.js
// Response item function_call: the model calls a tool with JSON arguments.




const functionCall = defineKind({
    name: 'response_item/function_call',
    payload: object({
        name: schemas_string(),
        namespace: kind_text,
        arguments: unknown(),
        call_id: kind_text,
        ...turnFields,
    }),
    project(item, line, session) {
        const { name, namespace, call_id: id, arguments: given } = item;
        // Programs other than Codex write the arguments as an object.
        const input = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
        openCall({ id, name, namespace, input, custom: false }, turnOf(item, session), line, session);
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/image-generation.js
// TurnItem ImageGeneration: the provider made an image.




const imageFields = { status: kind_text };
/** Also what the call and the end event of it tell. */
const readImageRecord = ({ status }) => ({
    facts: { type: 'tool_call', status: statusOf(status) },
    otherwise: { tool_name: 'image_generation', server: null },
});
const imageGeneration = defineItem({
    type: 'ImageGeneration',
    fields: object({ id: schemas_string(), ...imageFields }),
    read: readImageRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/web-search.js
// TurnItem WebSearch: a search that the provider ran; its query is not exported.


const searched = {
    type: 'tool_call',
    tool_name: 'web_search',
    server: null,
    status: 'completed',
};
const webSearch = defineItem({
    type: 'WebSearch',
    fields: object({ id: schemas_string() }),
    read: () => ({ facts: searched }),
});

;// CONCATENATED MODULE: ./lib/codex/kinds/hosted-call.js
// Response items of tools that the provider runs itself: complete when written, without an output.





const hosted = (type, read) => defineKind({
    name: `response_item/${type}`,
    payload: object({ id: kind_text, status: kind_text, ...turnFields }),
    project(item, line, session) {
        const { facts, otherwise } = read(item);
        const { actions } = session;
        const turn = turnOf(item, session);
        const tool = facts.tool_name ?? otherwise?.tool_name;
        // Some releases write the item without its id, right behind the event that has it.
        const twin = item.id === null ? actions.lastWithoutOutput(turn, tool) : null;
        if (twin !== null)
            actions.settle(twin, line, 'output', facts);
        else
            actions.complete(item.id, turn, line, 'output', facts, otherwise);
    },
});
const webSearchCall = hosted('web_search_call', () => ({ facts: searched }));
const imageGenerationCall = hosted('image_generation_call', readImageRecord);

;// CONCATENATED MODULE: ./lib/codex/kinds/image-generation-end.js
// Event image_generation_end: an image was made, beside its call item.



const imageGenerationEnd = defineEndEvent({
    type: 'image_generation_end',
    fields: object(imageFields),
    read: readImageRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/collab-agent-tool-call.js
// TurnItem CollabAgentToolCall: a sub-agent was spawned, written to, waited for or closed.




const collabAgentToolCall = defineItem({
    type: 'CollabAgentToolCall',
    fields: object({ id: schemas_string(), tool: kind_text, status: kind_text }),
    read: ({ tool, status }) => ({
        facts: { type: 'tool_call', status: statusOf(status) },
        // The call has the name that the model used, which differs by generation.
        otherwise: { tool_name: tool, server: null },
    }),
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/extension-image-generation.js
// TurnItem Extension of kind image_gen.generation: an image that Codex had made as a tool of its own.



const extensionImageGeneration = defineItem({
    type: 'Extension/image_gen.generation',
    fields: object({ id: schemas_string(), ...imageFields }),
    read: readImageRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/extension-web-search.js
// TurnItem Extension of kind web.search: a search that Codex ran as a tool of its own.



const extensionWebSearch = defineItem({
    type: 'Extension/web.search',
    fields: object({ id: schemas_string() }),
    read: () => ({ facts: searched }),
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/file-change.js
// TurnItem FileChange: a patch, with what it changed or aimed at.






const change = object({ type: schemas_string(), content: kind_text, unified_diff: kind_text, move_path: kind_text });
const patchFields = {
    changes: record(schemas_string(), change),
    status: kind_text,
    success: lenient(schemas_boolean()),
};
/** Also what `patch_apply_end` tells, the same record of earlier releases. */
function readPatchRecord({ changes, status, success }, session) {
    const told = success === null ? null : success ? 'completed' : 'failed';
    return {
        facts: {
            type: 'file_change',
            tool_name: 'apply_patch',
            changes: changesOf(changes, shownBy(session)),
            status: statusOf(status ?? told),
        },
    };
}
const fileChange = defineItem({
    type: 'FileChange',
    fields: object({ id: schemas_string(), ...patchFields }),
    read: readPatchRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/image-view.js
// TurnItem ImageView: the model looked at an image file.


/** Also what `view_image_tool_call` tells, the same record of earlier releases. */
const readViewRecord = () => ({
    facts: { type: 'tool_call', status: 'completed' },
    otherwise: { tool_name: 'view_image', server: null },
});
const imageView = defineItem({
    type: 'ImageView',
    fields: object({ id: schemas_string() }),
    read: readViewRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/mcp-tool-call.js
// TurnItem McpToolCall: the exact server and tool, which the call's own name may have mangled.






const mcpToolCall = defineItem({
    type: 'McpToolCall',
    fields: object({
        id: schemas_string(),
        server: schemas_string(),
        tool: schemas_string(),
        status: kind_text,
        error: lenient(object({ message: kind_text })),
        result: lenient(object({ isError: lenient(schemas_boolean()) })),
        duration: kind_duration,
    }),
    read: ({ server, tool, status, error, result, duration: took }) => ({
        facts: {
            type: 'tool_call',
            tool_name: tool,
            server,
            status: result?.isError ? 'failed' : (refusalIn(error?.message) ?? statusOf(status)),
            duration_ms: durationOf(took),
        },
    }),
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/sleep.js
// The agent paused: TurnItem Extension of kind clock.sleep, until 0.144 an item Sleep of its own.



const fields = object({ id: schemas_string(), durationMs: kind_milliseconds });
const read = ({ durationMs }) => ({
    facts: { type: 'tool_call', status: 'completed', duration_ms: durationMs ?? undefined },
    otherwise: { tool_name: 'sleep', server: null },
});
const extensionSleep = defineItem({ type: 'Extension/clock.sleep', fields, read });
const sleep = defineItem({ type: 'Sleep', fields, read });

;// CONCATENATED MODULE: ./lib/codex/kinds/items/sub-agent-activity.js
// TurnItem SubAgentActivity: what a call did to a sub-agent; and, without a call, that one ended.



const activityFields = { kind: kind_text };
/** Also what `sub_agent_activity` tells, the same record of legacy threads. */
function readActivityRecord({ kind }) {
    // A sub-agent that ended is not something that this thread did; its own session says so.
    if (kind === 'completed')
        return null;
    return {
        facts: { type: 'tool_call', status: 'completed' },
        otherwise: { tool_name: TOOL_OF_ACTIVITY.get(kind ?? '') ?? null, server: null },
    };
}
const TOOL_OF_ACTIVITY = new Map([
    ['started', 'spawn_agent'],
    ['interrupted', 'interrupt_agent'],
]);
const subAgentActivity = defineItem({
    type: 'SubAgentActivity',
    fields: object({ id: schemas_string(), ...activityFields }),
    read: readActivityRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/items/user-message.js
// TurnItem UserMessage: not exported. Its id tells how the turn was recorded: `migrate-rollouts` numbers the
// items that it makes of an older thread, in which the inner actions of programs never were.


const userMessageItem = defineKind({
    name: 'event_msg/item_completed/UserMessage',
    payload: object({ item: object({ id: schemas_string() }) }),
    project({ item }, _line, session) {
        session.innerActionsRecorded = !/^item-\d+$/.test(item.id);
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/local-shell-call.js
// Response item local_shell_call: the command tool of some models, run by Codex until 0.130.




const localShellCall = defineKind({
    name: 'response_item/local_shell_call',
    payload: object({
        id: kind_text,
        call_id: kind_text,
        action: object({ command: array(schemas_string()), working_directory: kind_text }),
        ...turnFields,
    }),
    project(item, line, session) {
        const call = { id: item.call_id ?? item.id, name: 'local_shell', namespace: null, custom: false };
        openCall({ ...call, input: JSON.stringify(item.action) }, turnOf(item, session), line, session);
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/mcp-tool-call-end.js
// Event mcp_tool_call_end: the exact server and tool, in extended history from 0.102, in every legacy thread
// from 0.129.





const outcome = object({
    Ok: optional(object({ isError: lenient(schemas_boolean()) })),
    Err: kind_text,
});
function statusOfResult(result) {
    if (result?.Ok)
        return result.Ok.isError ? 'failed' : 'completed';
    return result === null ? undefined : (refusalIn(result.Err) ?? 'failed');
}
const mcpToolCallEnd = defineEndEvent({
    type: 'mcp_tool_call_end',
    fields: object({
        invocation: object({ server: schemas_string(), tool: schemas_string() }),
        result: lenient(outcome),
        duration: kind_duration,
    }),
    read: ({ invocation, result, duration: took }) => ({
        facts: {
            type: 'tool_call',
            tool_name: invocation.tool,
            server: invocation.server,
            status: statusOfResult(result),
            duration_ms: durationOf(took),
        },
    }),
});

;// CONCATENATED MODULE: ./lib/codex/kinds/message.js
// Response item message: never exported. In the first, bare recordings a user's message begins a turn.


/** Context that Codex adds in the user's role begins with a tag of its own. */
const INJECTED = /^\s*<(?:environment_context|user_instructions|turn_aborted|user_action|ENVIRONMENT_CONTEXT)/;
const FOLDER = /^\s*<environment_context>\s*<cwd>([^<\n]+)<\/cwd>/;
const bareMessage = defineKind({
    name: 'bare/message',
    payload: object({ role: kind_text, content: lenient(array(object({ text: kind_text }))) }),
    project({ role, content }, line, session) {
        if (role !== 'user')
            return;
        const texts = content?.map((part) => part.text ?? '') ?? [];
        // Nothing else in these recordings says where the session works.
        session.cwd = texts.map((part) => FOLDER.exec(part)?.[1]).find(Boolean) ?? session.cwd;
        if (!texts.some((part) => INJECTED.test(part)))
            session.turns.start(null, line.ordinal);
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/patch-apply-end.js
// Event patch_apply_end: a patch, in extended history from 0.102 and in every legacy thread from 0.129.



const patchApplyEnd = defineEndEvent({
    type: 'patch_apply_end',
    fields: object(patchFields),
    read: readPatchRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/review-mode.js
// A review begins and ends: events in legacy threads, items in paginated ones. In between, records of the
// review's own thread stand in the parent's rollout.


const payload = object({ thread_id: id, turn_id: id });
const entered = (name) => defineKind({
    name,
    payload,
    project({ turn_id }, _line, session) {
        session.review = { turnId: null };
        // The parent's own turn for the review is named here first.
        if (turn_id !== null)
            session.turns.current = session.turns.named(turn_id);
    },
});
const exited = (name) => defineKind({
    name,
    payload,
    project(_payload, _line, session) {
        session.review = null;
    },
});
const reviewModes = [
    entered('event_msg/entered_review_mode'),
    entered('event_msg/item_completed/EnteredReviewMode'),
    exited('event_msg/exited_review_mode'),
    exited('event_msg/item_completed/ExitedReviewMode'),
];

;// CONCATENATED MODULE: ./lib/codex/kinds/session-meta.js
// session_meta: who the session is. The first one of a rollout counts; later ones are copies or updates.



const git = lenient(object({ commit_hash: kind_text, branch: kind_text, repository_url: kind_text }));
const spawned = object({ parent_thread_id: kind_text, agent_path: kind_text, agent_role: kind_text, agent_type: kind_text });
const metaPayload = object({
    id: schemas_string().check(_maxLength(256)),
    timestamp: kind_text,
    cwd: folder,
    originator: kind_text,
    cli_version: id,
    source: optional(unknown()),
    model_provider: kind_text,
    forked_from_id: kind_text,
    parent_thread_id: kind_text,
    agent_path: kind_text,
    agent_role: kind_text,
    dynamic_tools: lenient(array(object({ name: kind_text }))),
    history_mode: kind_text,
    history_base: lenient(object({ thread_id: kind_text, end_ordinal_exclusive: kind_integer })),
    subagent_history_start_ordinal: kind_integer,
    git,
});
const sessionMeta = defineKind({
    name: 'session_meta',
    payload: metaPayload,
    project(meta, line, session) {
        if (meta.id !== session.id)
            return;
        if (session.facts === null) {
            session.facts = session_meta_factsOf(meta);
            session.cwd = meta.cwd === null ? null : session.paths.absolute(meta.cwd, null);
            session.ownFromOrdinal = meta.subagent_history_start_ordinal;
            session.clientTools = new Set(meta.dynamic_tools?.flatMap(({ name }) => name ?? []));
            const at = { ...line, timestamp: timestampOf(meta.timestamp) ?? line.timestamp };
            session.actions.mark({ type: 'session_started', turn: null, at, session: session.facts });
        }
        else if (line.line === 1 && meta.history_base !== null) {
            revert(meta.history_base.end_ordinal_exclusive, line, session);
        }
        session.innerActionsRecorded = meta.history_mode === 'paginated';
    },
});
/** A further rollout of the same thread goes on from an earlier point: the turns behind it are undone. */
function revert(ordinal, at, { turns, actions }) {
    const undone = ordinal === null ? [] : turns.rollBackFrom(ordinal);
    if (undone.length === 0)
        return;
    actions.mark({ type: 'turns_rolled_back', turn: null, at, turns: undone, count: undone.length });
}
function session_meta_factsOf(meta) {
    const spawn = spawned.safeParse(member(member(meta.source, 'subagent'), 'thread_spawn')).data;
    return {
        codex_version: meta.cli_version,
        originator: meta.originator,
        source: sourceOf(meta.source),
        cwd: meta.cwd,
        model_provider: meta.model_provider,
        git: {
            commit: meta.git?.commit_hash ?? null,
            branch: meta.git?.branch ?? null,
            repository_url: withoutUser(meta.git?.repository_url ?? null),
        },
        parent_session_id: meta.parent_thread_id ?? spawn?.parent_thread_id ?? null,
        forked_from_session_id: meta.forked_from_id,
        agent_path: meta.agent_path ?? spawn?.agent_path ?? null,
        agent_role: meta.agent_role ?? spawn?.agent_role ?? spawn?.agent_type ?? null,
    };
}
/** A checkout by token has it in the URL of its remote. */
const withoutUser = (url) => url?.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, '$1') ?? null;
/** `exec`, or group and member of a nested one: `{ subagent: 'review' }` is `subagent:review`. */
function sourceOf(source) {
    if (typeof source === 'string')
        return source;
    const [group, inner] = entryOf(source);
    if (group === null)
        return null;
    const [name, value] = typeof inner === 'string' ? [inner] : entryOf(inner);
    return [group, name === 'other' && typeof value === 'string' ? value : name].filter(Boolean).join(':');
}
const entryOf = (value) => typeof value === 'object' && value !== null ? (Object.entries(value)[0] ?? [null]) : [null];
const member = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? value[key]
    : null;

;// CONCATENATED MODULE: ./lib/codex/kinds/sub-agent-activity.js
// Event sub_agent_activity: what a call did to a sub-agent, in legacy threads from 0.140.



const subAgentActivityEvent = defineEndEvent({
    type: 'sub_agent_activity',
    fields: object(activityFields),
    read: readActivityRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/task-complete.js
// Event task_complete: a turn ended by itself, well or with an error (told since 0.145).



const taskComplete = defineKind({
    name: 'event_msg/task_complete',
    payload: object({ turn_id: id, error: optional(unknown()) }),
    project({ turn_id, error }, line, session) {
        const owner = ownerOf(session, null, turn_id ?? '');
        const turn = owner.turns.named(turn_id);
        const failed = error !== undefined && error !== null;
        if (turn?.marked.has('completed'))
            owner.actions.duplicates += 1;
        else
            owner.actions.mark({ type: 'turn_completed', turn, at: line, failed });
        turn?.marked.add('completed');
        // A review is over with the turn that asked for it, whatever became of it.
        if (owner === session && turn === session.turns.current)
            session.review = null;
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/task-started.js
// Event task_started: a turn begins, or is taken up again after a failure.


const taskStarted = defineKind({
    name: 'event_msg/task_started',
    payload: object({ turn_id: id }),
    project({ turn_id }, line, session) {
        // In review mode the parent's rollout has this one record of the turn of the review's own thread.
        if (session.review !== null && session.review.turnId === null) {
            session.review.turnId = turn_id;
            return;
        }
        session.turnsMarked = true;
        session.compaction = null;
        const turn = session.turns.start(turn_id, line.ordinal);
        if (turn.marked.has('started'))
            session.actions.duplicates += 1;
        else
            session.actions.mark({ type: 'turn_started', turn, at: line });
        turn.marked.add('started');
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/thread-rolled-back.js
// Event thread_rolled_back: the last turns no longer count for the model. What they did stays done.


const threadRolledBack = defineKind({
    name: 'event_msg/thread_rolled_back',
    payload: object({ num_turns: schemas_int().check(_nonnegative()) }),
    project({ num_turns: count }, line, { actions, turns }) {
        const undone = turns.rollBack(count);
        actions.mark({ type: 'turns_rolled_back', turn: null, at: line, turns: undone, count });
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/tool-search.js
// Response items tool_search_call and tool_search_output: the model looked for tools it was not shown.



const tool_search_payload = object({ call_id: kind_text, id: kind_text, ...turnFields });
const toolSearchCall = defineKind({
    name: 'response_item/tool_search_call',
    payload: tool_search_payload,
    project(item, line, session) {
        const facts = { type: 'tool_call', tool_name: 'tool_search', started_at: line.timestamp };
        session.actions.open(item.call_id ?? item.id, turnOf(item, session), line, 'action', facts);
    },
});
const toolSearchOutput = defineKind({
    name: 'response_item/tool_search_output',
    payload: tool_search_payload,
    project(item, line, session) {
        const facts = { type: 'tool_call', tool_name: 'tool_search', status: 'completed' };
        session.actions.complete(item.call_id ?? item.id, turnOf(item, session), line, 'output', facts);
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/turn-aborted.js
// Event turn_aborted: a turn was interrupted or replaced. Without a turn id until 0.99.



const turnAborted = defineKind({
    name: 'event_msg/turn_aborted',
    payload: object({ turn_id: id, reason: kind_text }),
    project({ turn_id, reason }, line, session) {
        const owner = ownerOf(session, null, turn_id ?? '');
        const turn = owner.turns.named(turn_id);
        if (turn !== null)
            turn.aborted = true;
        const word = reason !== null && /^[a-z_]{1,40}$/.test(reason) ? reason : null;
        owner.actions.mark({ type: 'turn_interrupted', turn, at: line, reason: word });
        if (owner === session && turn === session.turns.current)
            session.review = null;
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/turn-context.js
// turn_context: where the turn works. Before 0.107 once for every model request.


const turnContext = defineKind({
    name: 'turn_context',
    payload: object({ cwd: folder }),
    project({ cwd }, _line, session) {
        if (cwd !== null)
            session.cwd = session.paths.absolute(cwd, session.cwd);
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/user-message.js
// Event user_message: in recordings that do not mark turns (until 0.99), the only sign that one begins.


const userMessage = defineKind({
    name: 'event_msg/user_message',
    payload: object({}),
    project(_payload, line, session) {
        if (!session.turnsMarked && session.review === null)
            session.turns.start(null, line.ordinal);
    },
});

;// CONCATENATED MODULE: ./lib/codex/kinds/view-image-tool-call.js
// Event view_image_tool_call: the model looked at an image, in extended history.



const viewImageToolCall = defineEndEvent({
    type: 'view_image_tool_call',
    fields: object({}),
    read: readViewRecord,
});

;// CONCATENATED MODULE: ./lib/codex/kinds/web-search-end.js
// Event web_search_end: a search that the provider ran, beside its call item.



const webSearchEnd = defineEndEvent({
    type: 'web_search_end',
    fields: object({}),
    read: () => ({ facts: searched }),
});

;// CONCATENATED MODULE: ./lib/codex/kinds/ignored.js
// Kinds that are known and deliberately no action, each with its reason. What stands neither here nor among
// the projected kinds is counted as unrecognised.
const MESSAGE = 'a message; messages are never exported';
const REASONING = 'reasoning is never exported';
const CONTEXT = 'context for the model, not something it did';
const USAGE = 'token counts';
const STATE = 'state of the session that is no action';
const TWIN = 'repeats a record that is projected';
const ignored = {
    inter_agent_communication: MESSAGE,
    inter_agent_communication_metadata: STATE,
    world_state: CONTEXT,
    security_risk_score: STATE,
    realtime_item: MESSAGE,
    token_usage_record: USAGE,
    retained_context: CONTEXT,
    dynamic_tools_updated: CONTEXT,
    state: STATE,
    'response_item/message': MESSAGE,
    'response_item/agent_message': MESSAGE,
    'response_item/reasoning': REASONING,
    'response_item/additional_tools': CONTEXT,
    'response_item/compaction': TWIN,
    'response_item/compaction_summary': TWIN,
    'response_item/context_compaction': TWIN,
    'response_item/compaction_trigger': STATE,
    'response_item/configuration_update': STATE,
    'response_item/ghost_snapshot': 'a commit that Codex kept for undo',
    'response_item/other': 'Codex itself did not know what it was',
    'event_msg/agent_message': MESSAGE,
    'event_msg/agent_reasoning': REASONING,
    'event_msg/agent_reasoning_raw_content': REASONING,
    'event_msg/token_count': USAGE,
    'event_msg/dynamic_tool_call_request': 'the begin of a call whose end is projected',
    'event_msg/error': 'the error of a turn; not an action',
    'event_msg/guardian_assessment': 'a judgement on an action that has its own record',
    'event_msg/thread_goal_updated': MESSAGE,
    'event_msg/thread_name_updated': MESSAGE,
    'event_msg/thread_settings_applied': STATE,
    'event_msg/undo_completed': 'Codex put files back without saying which; version 1 has no action for it',
    'event_msg/item_completed/HookPrompt': MESSAGE,
    'event_msg/item_completed/AgentMessage': MESSAGE,
    'event_msg/item_completed/Plan': MESSAGE,
    'event_msg/item_completed/Reasoning': REASONING,
    'event_msg/item_completed/FunctionCallOutput': 'an output that the host put there; no call was made',
    'blank line': 'nothing stands on it',
};

;// CONCATENATED MODULE: ./lib/codex/kinds/index.js






































const projected = [
    sessionMeta,
    turnContext,
    taskStarted,
    taskComplete,
    turnAborted,
    threadRolledBack,
    userMessage,
    bareMessage,
    ...reviewModes,
    ...compactions,
    functionCall,
    functionCallOutput,
    customToolCall,
    customToolCallOutput,
    localShellCall,
    webSearchCall,
    imageGenerationCall,
    toolSearchCall,
    toolSearchOutput,
    userMessageItem,
    commandExecution,
    fileChange,
    mcpToolCall,
    dynamicToolCall,
    collabAgentToolCall,
    subAgentActivity,
    webSearch,
    imageView,
    imageGeneration,
    extensionWebSearch,
    extensionImageGeneration,
    extensionSleep,
    sleep,
    execCommandEnd,
    patchApplyEnd,
    mcpToolCallEnd,
    webSearchEnd,
    imageGenerationEnd,
    viewImageToolCall,
    dynamicToolCallResponse,
    subAgentActivityEvent,
    ...collabEnds,
];
const kinds = new Map(projected.map((kind) => [kind.name, kind]));


;// CONCATENATED MODULE: ./lib/codex/scan.js
// JSON that is looked at without being made a value: where strings and values end. Whoever looks must stay
// right when the bytes are no JSON: every step says where it got to, or -1.
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
/** To ask for the next quote costs as much as to look at that many bytes. */
const NEAR = 48;
/** Where the string ends that has its first character at `at`: behind its closing quote, or -1. */
function stringEnd(bytes, at, end) {
    let here = at;
    for (const near = Math.min(end, at + NEAR); here < near; here++) {
        const byte = bytes[here];
        if (byte === QUOTE)
            return here + 1;
        if (byte === BACKSLASH)
            here++;
    }
    for (;;) {
        const quote = bytes.indexOf(QUOTE, here);
        if (quote < 0 || quote >= end)
            return -1;
        let first = quote;
        while (first > here && bytes[first - 1] === BACKSLASH)
            first--;
        if ((quote - first) % 2 === 0)
            return quote + 1;
        here = quote + 1;
    }
}
/**
 * Where the value ends that encloses `at` by `depth` brackets: behind the last of them, or -1. Strings are
 * closed and brackets are balanced up to there; nothing else is looked at.
 */
function enclosingEnd(bytes, at, end, depth) {
    let open = depth;
    for (let here = at; here < end;) {
        const byte = bytes[here++];
        if (byte === QUOTE) {
            here = stringEnd(bytes, here, end);
            if (here < 0)
                return -1;
        }
        else if (byte === OPEN || byte === OPEN_LIST)
            open++;
        else if (byte === CLOSE || byte === CLOSE_LIST) {
            open--;
            if (open === 0)
                return here;
        }
    }
    return -1;
}
/** Where the value that begins at `at` ends, or -1. A number or a word ends before what cannot belong to it. */
function valueEnd(bytes, at, end) {
    const first = bytes[at];
    if (first === QUOTE)
        return stringEnd(bytes, at + 1, end);
    if (first === OPEN || first === OPEN_LIST)
        return enclosingEnd(bytes, at + 1, end, 1);
    let here = at;
    while (here < end && isOfWord(bytes[here] ?? 0))
        here++;
    return here > at ? here : -1;
}
const isOfWord = (byte) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x2b && byte <= 0x39 && byte !== COMMA) || byte === 0x45;
/** Whether the bytes at `at` are these. */
function isAt(bytes, at, these) {
    for (let index = 0; index < these.length; index++)
        if (bytes[at + index] !== these[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/codex/head.js
// What a line is, told from its first bytes. Codex writes the envelope's keys first and in one order; of a line
// that is otherwise nothing is told here, and whoever wants to know must read all of it.



const [TIMESTAMP, ORDINAL, TYPE, PAYLOAD] = [
    '{"timestamp":"',
    ',"ordinal":',
    ',"type":"',
    ',"payload":{',
].map((text) => Buffer.from(text));
/** Null where it is not told, or is a kind that is not known. */
function readHead(bytes, start, end) {
    if (!isAt(bytes, start, TIMESTAMP))
        return null;
    let at = stringEnd(bytes, start + TIMESTAMP.length, end);
    let ordinal = null;
    if (at >= 0 && isAt(bytes, at, ORDINAL)) {
        const from = at + ORDINAL.length;
        at = valueEnd(bytes, from, end);
        ordinal = at < 0 ? null : wholeNumber(bytes, from, at);
        if (ordinal === null)
            return null;
    }
    if (at < 0 || !isAt(bytes, at, TYPE))
        return null;
    at += TYPE.length;
    let behind = stringEnd(bytes, at, end);
    let name = behind < 0 ? null : head_named(NAMES, bytes, at, behind - 1);
    if (name === null || !isAt(bytes, behind, PAYLOAD))
        return null;
    at = behind + PAYLOAD.length;
    let depth = 2;
    while (name.toldBy !== null) {
        const last = name.toldBy.length - 1;
        for (const [index, key] of name.toldBy.entries()) {
            at = memberAt(bytes, at, end, key);
            if (at < 0 || bytes[at] !== (index === last ? QUOTE : OPEN))
                return null;
            at += 1;
        }
        depth += last;
        behind = stringEnd(bytes, at, end);
        name = behind < 0 ? null : head_named(name, bytes, at, behind - 1);
        if (name === null)
            return null;
        at = behind;
    }
    return name.kind === null ? null : { kind: name.kind, ordinal, at, depth };
}
/** Where the value of that member begins, which is among those that stand from `at` on, or -1. */
function memberAt(bytes, at, end, key) {
    for (let here = at; here < end;) {
        if (bytes[here] === COMMA)
            here += 1;
        if (bytes[here] !== QUOTE)
            return -1;
        const behind = stringEnd(bytes, here + 1, end);
        if (behind < 0 || bytes[behind] !== COLON)
            return -1;
        const isIt = behind - here - 2 === key.length && isAt(bytes, here + 1, key);
        if (isIt)
            return behind + 1;
        here = valueEnd(bytes, behind + 1, end);
        if (here < 0)
            return -1;
    }
    return -1;
}
function wholeNumber(bytes, from, to) {
    let number = 0;
    for (let at = from; at < to; at++) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            return null;
        number = number * 10 + digit;
    }
    return Number.isSafeInteger(number) ? number : null;
}
const NAMES = nameOf('', '');
for (const kind of [...kinds.keys(), ...Object.keys(ignored)])
    add(kind, kind);
for (const [alias, kind] of Object.entries(ALIASES))
    add(alias, kind);
function add(path, kind) {
    let name = NAMES;
    let known = '';
    for (const step of path.split('/')) {
        known = known === '' ? step : `${known}/${step}`;
        const bytes = Buffer.from(step);
        const there = head_named(name, bytes, 0, bytes.length);
        const next = there ?? nameOf(step, known);
        if (there === null)
            name.next.set(bytes.length, [...(name.next.get(bytes.length) ?? []), next]);
        name = next;
    }
    name.kind = kind;
}
function nameOf(step, path) {
    const toldBy = Object.hasOwn(TOLD_BY, path) ? TOLD_BY[path]?.map((key) => Buffer.from(key)) : undefined;
    return { bytes: Buffer.from(step), toldBy: toldBy ?? null, next: new Map(), kind: null };
}
function head_named({ next }, bytes, from, to) {
    return next.get(to - from)?.find((name) => isAt(bytes, from, name.bytes)) ?? null;
}

;// CONCATENATED MODULE: ./lib/codex/skim.js
// The text of one line without the long values that are not used: a line of megabytes becomes a short one, and
// only that is parsed. It says of each used value just what the whole line does.

/** What is shorter is not worth to be left out. */
const SHORT = 128;
/** Of a text of which only the beginning is used: long enough for every such use. */
const BEGINNING = 64 * 1024;
/** Null when the line is not one value, of which every string and bracket is closed. */
function skim(bytes, start, end, uses) {
    let text = '';
    let from = start;
    const leaveOut = (at, behind, instead) => {
        text += bytes.toString('utf8', from, at) + instead;
        from = behind;
    };
    /** Where the value ends, or -1. */
    const pass = (at, used) => {
        if (used !== null && used !== 'all') {
            if (bytes[at] === OPEN && (used.members ?? used.each) !== undefined)
                return passMembers(at + 1, used);
            if (bytes[at] === OPEN_LIST && used.each !== undefined)
                return passList(at + 1, used.each);
        }
        const behind = valueEnd(bytes, at, end);
        if (used === 'all' || behind - at <= SHORT)
            return behind;
        if (used?.beginning === undefined || bytes[at] !== QUOTE)
            leaveOut(at, behind, '0');
        else if (behind - at > BEGINNING) {
            // Behind a space no escape can be open, and no character.
            const cut = bytes.lastIndexOf(' ', at + BEGINNING);
            const isEnough = cut > at && used.beginning(bytes.toString('latin1', at + 1, cut)) === 'enough';
            if (isEnough)
                leaveOut(cut, behind, '"');
        }
        return behind;
    };
    const passMembers = (first, { members, each }) => {
        for (let at = first; at < end; at++) {
            if (bytes[at] === CLOSE)
                return at + 1;
            if (bytes[at] !== QUOTE)
                return -1;
            const colon = stringEnd(bytes, at + 1, end);
            if (colon < 0 || bytes[colon] !== COLON)
                return -1;
            const isIt = ({ key }) => colon - at - 2 === key.length && isAt(bytes, at + 1, key);
            // A key with an escape in it may be any.
            const known = members?.find(isIt)?.uses ?? each;
            at = pass(colon + 1, known ?? (hasEscape(bytes, at + 1, colon) ? 'all' : null));
            if (at < 0 || bytes[at] === CLOSE)
                return at < 0 ? at : at + 1;
            if (bytes[at] !== COMMA)
                return -1;
        }
        return -1;
    };
    const passList = (first, each) => {
        for (let at = first; at < end; at++) {
            if (bytes[at] === CLOSE_LIST)
                return at + 1;
            at = pass(at, each);
            if (at < 0 || bytes[at] === CLOSE_LIST)
                return at < 0 ? at : at + 1;
            if (bytes[at] !== COMMA)
                return -1;
        }
        return -1;
    };
    return pass(start, uses) === end ? text + bytes.toString('utf8', from, end) : null;
}
function hasEscape(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (bytes[at] === BACKSLASH)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/codex/project.js







const createAccount = () => ({
    lines: 0,
    projected: 0,
    copied: 0,
    ignored: new Map(),
    unrecognised: new Map(),
    problems: [],
    problemCount: 0,
});
/**
 * @param rollout Index of the rollout in its session.
 * @param isCopied Null where no line can be.
 */
function projectLine(line, rollout, session, account, isCopied) {
    account.lines += 1;
    const [fate, name] = fateOf(line, rollout, session, isCopied);
    if (fate === 'projected')
        account.projected += 1;
    else if (fate === 'copied')
        account.copied += 1;
    else if (fate === 'ignored')
        count(account.ignored, name);
    else if (fate === 'unrecognised')
        count(account.unrecognised, nameable(name, account.unrecognised));
    else
        noteProblem(account, fate, line.number);
}
/** More than any manifest lists, so that a hostile file cannot fill the memory. */
const MOST_PROBLEMS = 1000;
function noteProblem(account, code, line) {
    account.problemCount += 1;
    if (account.problems.length < MOST_PROBLEMS)
        account.problems.push({ code, line });
}
/** What becomes of a line; with the kind of its record. */
function fateOf(line, rollout, session, isCopied) {
    if (line.flaw === 'line_too_long')
        return ['line_too_long', ''];
    if (isCopied?.(line.number, project_textOf(line)))
        return ['copied', ''];
    const { bytes, start, end } = line;
    const head = line.isClean ? readHead(bytes, start, end) : null;
    if (head !== null && Object.hasOwn(ignored, head.kind) && isWhole(line, head))
        return isInherited(head, session) ? ['copied', ''] : ['ignored', head.kind];
    const { record, problem } = (head && skimmed(line, head)) ?? decodeLine(project_textOf(line));
    if (record !== null && isInherited(record, session))
        return ['copied', ''];
    const outcome = record === null ? 'unexpected_shape' : projectRecord(record, line.number, rollout, session);
    // A damaged line is a problem even where a record could be recovered from it.
    if (problem === 'bad_json' && line.flaw === 'unterminated')
        return ['truncated_last_line', ''];
    const flaw = problem ?? (line.flaw === 'invalid_utf8' ? line.flaw : null);
    return [flaw ?? outcome, record?.kind ?? ''];
}
const project_textOf = ({ bytes, start, end }) => bytes.toString('utf8', start, end);
/** Cut lines are not, nor are two that run into each other: some string or bracket stays open, or one is over. */
const isWhole = ({ bytes, end }, { at, depth }) => enclosingEnd(bytes, at, end, depth) === end;
/** A shorter line is parsed in less time than it takes to look at it. */
const LONG = 1024;
function skimmed({ bytes, start, end }, { kind }) {
    const uses = end - start < LONG ? undefined : USES.get(kind);
    const text = uses === undefined ? null : skim(bytes, start, end, uses);
    const record = text === null ? null : recordOfKind(kind, text);
    return record === null ? null : { record, problem: null };
}
const USES = new Map([...kinds].map(([name, { uses }]) => [name, membersOf({ timestamp: 'all', payload: uses })]));
/** A sub-agent that was given its parent's history has it before its own, by ordinal. */
const isInherited = ({ ordinal }, { ownFromOrdinal }) => ownFromOrdinal !== null && ordinal !== null && ordinal < ownFromOrdinal;
function projectRecord(record, line, rollout, session) {
    const { kind: name, payload, timestamp, ordinal } = record;
    const kind = kinds.get(name);
    if (kind === undefined)
        return Object.hasOwn(ignored, name) ? 'ignored' : 'unrecognised';
    try {
        const fits = kind.read(payload, { rollout, line, timestamp, ordinal }, session);
        return fits ? 'projected' : 'unexpected_shape';
    }
    catch (error) {
        // Or a value nested so deep that it cannot be looked at: one line must not end the export.
        return error === NO_ROOM ? 'too_much' : 'unexpected_shape';
    }
}
const count = (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1);
/** More kinds than Codex ever had, so that a hostile file cannot fill the manifest. */
const MOST_KINDS = 200;
/** The name of an unknown kind is text from the file: only what looks like one of Codex's names is shown. */
function nameable(name, known) {
    const plain = name.length <= 100 && /^[A-Za-z][\w.]*(?:\/[A-Za-z][\w.]*)*$/.test(name);
    return plain && (known.has(name) || known.size < MOST_KINDS) ? name : 'other';
}

;// CONCATENATED MODULE: ./lib/mirrors.js
// Records of one thread in the rollout of another: a review's, in its parent's. They are handed to their owner.



function createMirrors({ sessions }) {
    const owners = new Map();
    for (const { id, rollouts } of sessions) {
        owners.set(id, id);
        for (const { identity } of rollouts)
            if (identity.firstTurnId !== null)
                owners.set(identity.firstTurnId, id);
    }
    const read = new Set();
    const held = new Map();
    return {
        takeFrom({ session, rollouts }) {
            const orphans = [];
            for (const [key, { knownBy, session: mirror }] of session.mirrored) {
                const owner = owners.get(key) ?? (knownBy === 'thread' ? key : session.id);
                if (owner === session.id)
                    adopt(session, mirror, (rollout) => rollout);
                // Its own rollout has told all of this before.
                else if (read.has(owner)) {
                    session.actions.duplicates += mirror.actions.entries.length;
                    giveBack(mirror.room);
                }
                else
                    held.set(owner, [...(held.get(owner) ?? []), { mirror, rollouts }]);
                if (owner === session.id || owners.has(key) || mirror.actions.entries.length === 0)
                    continue;
                owners.set(key, key);
                orphans.push({ id: key, startedAt: mirror.actions.entries[0]?.at?.timestamp ?? '', rollouts: [] });
            }
            if (session.mirrored.size > 0)
                putInOrder(session);
            return orphans;
        },
        giveTo({ session, rollouts: own }) {
            read.add(session.id);
            for (const { mirror, rollouts } of held.get(session.id) ?? []) {
                const first = own.length;
                adopt(session, mirror, (rollout) => first + rollout);
                const lastUsed = session.actions.entries.at(-1)?.at?.rollout ?? 0;
                // Their lines are the other session's account.
                for (const { entry } of rollouts.slice(0, Math.max(0, lastUsed - first + 1))) {
                    own.push({ entry, account: createAccount(), hasChanged: false });
                }
            }
            held.delete(session.id);
        },
    };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/io/has-changed.js
// Whether a file is still what was read of it.

/** @param bytes How many it had when it was opened. A file that is gone has not changed. */
async function hasOtherSize(path, bytes) {
    try {
        return (await (0,promises_namespaceObject.lstat)(path)).size !== bytes;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./node_modules/fzstd/esm/index.mjs
// Some numerical data is initialized as -1 even when it doesn't need initialization to help the JIT infer types
// aliases for shorter compressed code (most minifers don't do this)
var ab = ArrayBuffer, u8 = Uint8Array, u16 = Uint16Array, i16 = Int16Array, u32 = (/* unused pure expression or super */ null && (Uint32Array)), i32 = Int32Array;
var slc = function (v, s, e) {
    if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    var n = new u8(e - s);
    n.set(v.subarray(s, e));
    return n;
};
var fill = function (v, n, s, e) {
    if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    for (; s < e; ++s)
        v[s] = n;
    return v;
};
var cpw = function (v, t, s, e) {
    if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    while (s < e) {
        v[t++] = v[s++];
    }
};
/**
 * Codes for errors generated within this library
 */
var ZstdErrorCode = {
    InvalidData: 0,
    WindowSizeTooLarge: 1,
    InvalidBlockType: 2,
    FSEAccuracyTooHigh: 3,
    DistanceTooFarBack: 4,
    UnexpectedEOF: 5
};
// error codes
var ec = [
    'invalid zstd data',
    'window size too large (>2046MB)',
    'invalid block type',
    'FSE accuracy too high',
    'match distance too far back',
    'unexpected EOF'
];
var err = function (ind, msg, nt) {
    var e = new Error(msg || ec[ind]);
    e.code = ind;
    if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
    if (!nt)
        throw e;
    return e;
};
var rb = function (d, b, n) {
    var i = 0, o = 0;
    for (; i < n; ++i)
        o |= d[b++] << (i << 3);
    return o;
};
var b4 = function (d, b) { return (d[b] | (d[b + 1] << 8) | (d[b + 2] << 16) | (d[b + 3] << 24)) >>> 0; };
// read Zstandard frame header
var rzfh = function (dat, w) {
    var n3 = dat[0] | (dat[1] << 8) | (dat[2] << 16);
    if (n3 == 0x2FB528 && dat[3] == 253) {
        // Zstandard
        var flg = dat[4];
        //    single segment       checksum             dict flag     frame content flag
        var ss = (flg >> 5) & 1, cc = (flg >> 2) & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
            err(0);
        // byte
        var bt = 6 - ss;
        // dict bytes
        var db = df == 3 ? 4 : df;
        // dictionary id
        var di = rb(dat, bt, db);
        bt += db;
        // frame size bytes
        var fsb = fcf ? (1 << fcf) : ss;
        // frame source size
        var fss = rb(dat, bt, fsb) + ((fcf == 1) && 256);
        // window size
        var ws = fss;
        if (!ss) {
            // window descriptor
            var wb = 1 << (10 + (dat[5] >> 3));
            ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
            err(1);
        var buf = new u8((w == 1 ? (fss || ws) : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
            b: bt + fsb,
            y: 0,
            l: 0,
            d: di,
            w: (w && w != 1) ? w : buf.subarray(12),
            e: ws,
            o: new i32(buf.buffer, 0, 3),
            u: fss,
            c: cc,
            m: Math.min(131072, ws)
        };
    }
    else if (((n3 >> 4) | (dat[3] << 20)) == 0x184D2A5) {
        // skippable
        return b4(dat, 4) + 8;
    }
    err(0);
};
// most significant bit for nonzero
var msb = function (val) {
    var bits = 0;
    for (; (1 << bits) <= val; ++bits)
        ;
    return bits - 1;
};
// read finite state entropy
var rfse = function (dat, bt, mal) {
    // table pos
    var tpos = (bt << 3) + 4;
    // accuracy log
    var al = (dat[bt] & 15) + 5;
    if (al > mal)
        err(3);
    // size
    var sz = 1 << al;
    // probabilities symbols  repeat   index   high threshold
    var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
    // optimization: single allocation is much faster
    var buf = new ab(512 + (sz << 2));
    var freq = new i16(buf, 0, 256);
    // same view as freq
    var dstate = new u16(buf, 0, 256);
    var nstate = new u16(buf, 512, sz);
    var bb1 = 512 + (sz << 1);
    var syms = new u8(buf, bb1, sz);
    var nbits = new u8(buf, bb1 + sz);
    while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        // mask
        var msk = (1 << (bits + 1)) - 1;
        var val = ((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (tpos & 7)) & msk;
        // mask (1 fewer bit)
        var msk1fb = (1 << bits) - 1;
        // max small value
        var msv = msk - probs - 1;
        // small value
        var sval = val & msk1fb;
        if (sval < msv)
            tpos += bits, val = sval;
        else {
            tpos += bits + 1;
            if (val > msk1fb)
                val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
            probs += val;
            syms[--ht] = sym;
        }
        else
            probs -= val;
        if (!val) {
            do {
                // repeat byte
                var rbt = tpos >> 3;
                re = ((dat[rbt] | (dat[rbt + 1] << 8)) >> (tpos & 7)) & 3;
                tpos += 2;
                sym += re;
            } while (re == 3);
        }
    }
    if (sym > 255 || probs)
        err(0);
    var sympos = 0;
    // sym step (coprime with sz - formula from zstd source)
    var sstep = (sz >> 1) + (sz >> 3) + 3;
    // sym mask
    var smask = sz - 1;
    for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
            dstate[s] = -sf;
            continue;
        }
        // This is split into two loops in zstd to avoid branching, but as JS is higher-level that is unnecessary
        for (i = 0; i < sf; ++i) {
            syms[sympos] = s;
            do {
                sympos = (sympos + sstep) & smask;
            } while (sympos >= ht);
        }
    }
    // After spreading symbols, should be zero again
    if (sympos)
        err(0);
    for (i = 0; i < sz; ++i) {
        // next state
        var ns = dstate[syms[i]]++;
        // num bits
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
    }
    return [(tpos + 7) >> 3, {
            b: al,
            s: syms,
            n: nbits,
            t: nstate
        }];
};
// read huffman
var rhu = function (dat, bt) {
    //  index  weight count
    var i = 0, wc = -1;
    //    buffer             header byte
    var buf = new u8(292), hb = dat[bt];
    // huffman weights
    var hw = buf.subarray(0, 256);
    // rank count
    var rc = buf.subarray(256, 268);
    // rank index
    var ri = new u16(buf.buffer, 268);
    // NOTE: at this point bt is 1 less than expected
    if (hb < 128) {
        // end byte, fse decode table
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        // last byte
        var lb = dat[bt];
        if (!lb)
            err(0);
        //  state1   state2   state1 bits   state2 bits
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        // fse pos
        // pre-increment to account for original deficit of 1
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (;;) {
            fpos -= btr1;
            if (fpos < epos)
                break;
            var cbt = fpos >> 3;
            st1 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr1) - 1);
            hw[++wc] = fdt.s[st1];
            fpos -= btr2;
            if (fpos < epos)
                break;
            cbt = fpos >> 3;
            st2 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr2) - 1);
            hw[++wc] = fdt.s[st2];
            btr1 = fdt.n[st1];
            st1 = fdt.t[st1];
            btr2 = fdt.n[st2];
            st2 = fdt.t[st2];
        }
        if (++wc > 255)
            err(0);
    }
    else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
            var byte = dat[++bt];
            hw[i] = byte >> 4;
            hw[i + 1] = byte & 15;
        }
        ++bt;
    }
    // weight exponential sum
    var wes = 0;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        // bits must be at most 11, same as weight
        if (wt > 11)
            err(0);
        wes += wt && (1 << (wt - 1));
    }
    // max bits
    var mb = msb(wes) + 1;
    // table size
    var ts = 1 << mb;
    // remaining sum
    var rem = ts - wes;
    // must be power of 2
    if (rem & (rem - 1))
        err(0);
    hw[wc++] = msb(rem) + 1;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && (mb + 1 - wt)];
    }
    // huf buf
    var hbuf = new u8(ts << 1);
    //    symbols                      num bits
    var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
    ri[mb] = 0;
    for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << (mb - i)));
    }
    if (ri[0] != ts)
        err(0);
    for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
            var code = ri[bits];
            fill(syms, i, code, ri[bits] = code + (1 << (mb - bits)));
        }
    }
    return [bt, {
            n: nb,
            b: mb,
            s: syms
        }];
};
// Tables generated using this:
// https://gist.github.com/101arrowz/a979452d4355992cbf8f257cbffc9edd
// default literal length table
var dllt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    81, 16, 99, 140, 49, 198, 24, 99, 12, 33, 196, 24, 99, 102, 102, 134, 70, 146, 4
]), 0, 6)[1];
// default match length table
var dmlt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    33, 20, 196, 24, 99, 140, 33, 132, 16, 66, 8, 33, 132, 16, 66, 8, 33, 68, 68, 68, 68, 68, 68, 68, 68, 36, 9
]), 0, 6)[1];
// default offset code table
var doct = /*#__PURE__ */ rfse(/*#__PURE__*/ new u8([
    32, 132, 16, 66, 102, 70, 68, 68, 68, 68, 36, 73, 2
]), 0, 5)[1];
// bits to baseline
var b2bl = function (b, s) {
    var len = b.length, bl = new i32(len);
    for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
    }
    return bl;
};
// literal length bits
var llb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 16843009, 50528770, 134678020, 202050057, 269422093
])).buffer, 0, 36);
// literal length baseline
var llbl = /*#__PURE__ */ b2bl(llb, 0);
// match length bits
var mlb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 0, 0, 0, 0, 16843009, 50528770, 117769220, 185207048, 252579084, 16
])).buffer, 0, 53);
// match length baseline
var mlbl = /*#__PURE__ */ b2bl(mlb, 3);
// decode huffman stream
var dhu = function (dat, out, hu) {
    var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
    if (!lb)
        err(0);
    var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
    for (; pos > eb && i < ss;) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (pos & 7);
        st = ((st << btr) | val) & msk;
        out[++i] = hu.s[st];
        pos -= (btr = hu.n[st]);
    }
    if (pos != eb || i + 1 != ss)
        err(0);
};
// decode huffman stream 4x
// TODO: use workers to parallelize
var dhu4 = function (dat, out, hu) {
    var bt = 6;
    var ss = out.length, sz1 = (ss + 3) >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
    dhu(dat.subarray(bt, bt += dat[0] | (dat[1] << 8)), out.subarray(0, sz1), hu);
    dhu(dat.subarray(bt, bt += dat[2] | (dat[3] << 8)), out.subarray(sz1, sz2), hu);
    dhu(dat.subarray(bt, bt += dat[4] | (dat[5] << 8)), out.subarray(sz2, sz3), hu);
    dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
// read Zstandard block
var rzb = function (dat, st, out) {
    var _a;
    var bt = st.b;
    //    byte 0        block type
    var b0 = dat[bt], btype = (b0 >> 1) & 3;
    st.l = b0 & 1;
    var sz = (b0 >> 3) | (dat[bt + 1] << 5) | (dat[bt + 2] << 13);
    // end byte for block
    var ebt = (bt += 3) + sz;
    if (btype == 1) {
        if (bt >= dat.length)
            return;
        st.b = bt + 1;
        if (out) {
            fill(out, dat[bt], st.y, st.y += sz);
            return out;
        }
        return fill(new u8(sz), dat[bt]);
    }
    if (ebt > dat.length)
        return;
    if (btype == 0) {
        st.b = ebt;
        if (out) {
            out.set(dat.subarray(bt, ebt), st.y);
            st.y += sz;
            return out;
        }
        return slc(dat, bt, ebt);
    }
    if (btype == 2) {
        //    byte 3        lit btype     size format
        var b3 = dat[bt], lbt = b3 & 3, sf = (b3 >> 2) & 3;
        // lit src size  lit cmp sz 4 streams
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
            if (sf & 1)
                lss |= (dat[++bt] << 4) | ((sf & 2) && (dat[++bt] << 12));
            else
                lss = b3 >> 3;
        }
        else {
            s4 = sf;
            if (sf < 2)
                lss |= ((dat[++bt] & 63) << 4), lcs = (dat[bt] >> 6) | (dat[++bt] << 2);
            else if (sf == 2)
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 3) << 12), lcs = (dat[bt] >> 2) | (dat[++bt] << 6);
            else
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 63) << 12), lcs = (dat[bt] >> 6) | (dat[++bt] << 2) | (dat[++bt] << 10);
        }
        ++bt;
        // add literals to end - can never overlap with backreferences because unused literals always appended
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        // starting point for literals
        var spl = buf.length - lss;
        if (lbt == 0)
            buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
            fill(buf, dat[bt++], spl);
        else {
            // huffman table
            var hu = st.h;
            if (lbt == 2) {
                var hud = rhu(dat, bt);
                // subtract description length
                lcs += bt - (bt = hud[0]);
                st.h = hu = hud[1];
            }
            else if (!hu)
                err(0);
            (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        // num sequences
        var ns = dat[bt++];
        if (ns) {
            if (ns == 255)
                ns = (dat[bt++] | (dat[bt++] << 8)) + 0x7F00;
            else if (ns > 127)
                ns = ((ns - 128) << 8) | dat[bt++];
            // symbol compression modes
            var scm = dat[bt++];
            if (scm & 3)
                err(0);
            var dts = [dmlt, doct, dllt];
            for (var i = 2; i > -1; --i) {
                var md = (scm >> ((i << 1) + 2)) & 3;
                if (md == 1) {
                    // rle buf
                    var rbuf = new u8([0, 0, dat[bt++]]);
                    dts[i] = {
                        s: rbuf.subarray(2, 3),
                        n: rbuf.subarray(0, 1),
                        t: new u16(rbuf.buffer, 0, 1),
                        b: 0
                    };
                }
                else if (md == 2) {
                    // accuracy log 8 for offsets, 9 for others
                    _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
                }
                else if (md == 3) {
                    if (!st.t)
                        err(0);
                    dts[i] = st.t[i];
                }
            }
            var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
            var lb = dat[ebt - 1];
            if (!lb)
                err(0);
            var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
            var lst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << llt.b) - 1);
            cbt = (spos -= oct.b) >> 3;
            var ost = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << oct.b) - 1);
            cbt = (spos -= mlt.b) >> 3;
            var mst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mlt.b) - 1);
            for (++ns; --ns;) {
                var llc = llt.s[lst];
                var lbtr = llt.n[lst];
                var mlc = mlt.s[mst];
                var mbtr = mlt.n[mst];
                var ofc = oct.s[ost];
                var obtr = oct.n[ost];
                cbt = (spos -= ofc) >> 3;
                var ofp = 1 << ofc;
                var off = ofp + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16) | (dat[cbt + 3] << 24)) >>> (spos & 7)) & (ofp - 1));
                cbt = (spos -= mlb[mlc]) >> 3;
                var ml = mlbl[mlc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << mlb[mlc]) - 1));
                cbt = (spos -= llb[llc]) >> 3;
                var ll = llbl[llc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << llb[llc]) - 1));
                cbt = (spos -= lbtr) >> 3;
                lst = llt.t[lst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << lbtr) - 1));
                cbt = (spos -= mbtr) >> 3;
                mst = mlt.t[mst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mbtr) - 1));
                cbt = (spos -= obtr) >> 3;
                ost = oct.t[ost] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << obtr) - 1));
                if (off > 3) {
                    st.o[2] = st.o[1];
                    st.o[1] = st.o[0];
                    st.o[0] = off -= 3;
                }
                else {
                    var idx = off - (ll != 0);
                    if (idx) {
                        off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                        if (idx > 1)
                            st.o[2] = st.o[1];
                        st.o[1] = st.o[0];
                        st.o[0] = off;
                    }
                    else
                        off = st.o[0];
                }
                for (var i = 0; i < ll; ++i) {
                    buf[oubt + i] = buf[spl + i];
                }
                oubt += ll, spl += ll;
                var stin = oubt - off;
                if (stin < 0) {
                    var len = -stin;
                    var bs = st.e + stin;
                    if (len > ml)
                        len = ml;
                    for (var i = 0; i < len; ++i) {
                        buf[oubt + i] = st.w[bs + i];
                    }
                    oubt += len, ml -= len, stin = 0;
                }
                for (var i = 0; i < ml; ++i) {
                    buf[oubt + i] = buf[stin + i];
                }
                oubt += ml;
            }
            if (oubt != spl) {
                while (spl < buf.length) {
                    buf[oubt++] = buf[spl++];
                }
            }
            else
                oubt = buf.length;
            if (out)
                st.y += oubt;
            else
                buf = slc(buf, 0, oubt);
        }
        else if (out) {
            st.y += lss;
            if (spl) {
                for (var i = 0; i < lss; ++i) {
                    buf[i] = buf[spl + i];
                }
            }
        }
        else if (spl)
            buf = slc(buf, spl);
        st.b = ebt;
        return buf;
    }
    err(2);
};
// concat
var cct = function (bufs, ol) {
    if (bufs.length == 1)
        return bufs[0];
    var buf = new u8(ol);
    for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
    }
    return buf;
};
/**
 * Decompresses Zstandard data
 * @param dat The input data
 * @param buf The output buffer. If unspecified, the function will allocate
 *            exactly enough memory to fit the decompressed data. If your
 *            data has multiple frames and you know the output size, specifying
 *            it will yield better performance.
 * @returns The decompressed data
 */
function decompress(dat, buf) {
    var bufs = [], nb = +!buf;
    var bt = 0, ol = 0;
    for (; dat.length;) {
        var st = rzfh(dat, nb || buf);
        if (typeof st == 'object') {
            if (nb) {
                buf = null;
                if (st.w.length == st.u) {
                    bufs.push(buf = st.w);
                    ol += st.u;
                }
            }
            else {
                bufs.push(buf);
                st.e = 0;
            }
            for (; !st.l;) {
                var blk = rzb(dat, st, buf);
                if (!blk)
                    err(5);
                if (buf)
                    st.e = st.y;
                else {
                    bufs.push(blk);
                    ol += blk.length;
                    cpw(st.w, 0, blk.length);
                    st.w.set(blk, st.w.length - blk.length);
                }
            }
            bt = st.b + (st.c * 4);
        }
        else
            bt = st;
        dat = dat.subarray(bt);
    }
    return cct(bufs, ol);
}
/**
 * Decompressor for Zstandard streamed data
 */
var Decompress = /*#__PURE__*/ (function () {
    /**
     * Creates a Zstandard decompressor
     * @param ondata The handler for stream data
     */
    function Decompress(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
    }
    /**
     * Pushes data to be decompressed
     * @param chunk The chunk of data to push
     * @param final Whether or not this is the last chunk in the stream
     */
    Decompress.prototype.push = function (chunk, final) {
        if (typeof this.s == 'number') {
            var sub = Math.min(chunk.length, this.s);
            chunk = chunk.subarray(sub);
            this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
            if (final) {
                if (!ncs) {
                    this.ondata(new u8(0), true);
                    return;
                }
                // min for frame + one block
                if (ncs < 5)
                    err(5);
            }
            else if (ncs < 18) {
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (typeof (this.s = rzfh(chunk)) == 'number')
                return this.push(chunk, final);
        }
        if (typeof this.s != 'number') {
            if (ncs < (this.z || 3)) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (!this.z && ncs < (this.z = (chunk[this.s.b] & 2) ? 4 : 3 + ((chunk[this.s.b] >> 3) | (chunk[this.s.b + 1] << 5) | (chunk[this.s.b + 2] << 13)))) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            else
                this.z = 0;
            for (;;) {
                var blk = rzb(chunk, this.s);
                if (!blk) {
                    if (final)
                        err(5);
                    var adc = chunk.subarray(this.s.b);
                    this.s.b = 0;
                    this.c.push(adc), this.l += adc.length;
                    return;
                }
                else {
                    this.ondata(blk, false);
                    cpw(this.s.w, 0, blk.length);
                    this.s.w.set(blk, this.s.w.length - blk.length);
                }
                if (this.s.l) {
                    var rest = chunk.subarray(this.s.b);
                    this.s = this.s.c * 4;
                    this.push(rest, final);
                    return;
                }
            }
        }
        else if (final)
            err(5);
    };
    return Decompress;
}());


;// CONCATENATED MODULE: ./lib/io/affordable.js
// Which files are read, so that reading ends: what costs an attacker nothing, holes and what is packed, must
// not cost us hours. The largest are left out first, so the others always come out.
/**
 * How many times what a file takes on the disk may come out of it. File systems and zstd pack rollouts five to
 * thirty times; a hole or a crafted block, thousands of times.
 */
const MOST_TIMES = 64;
/** Bytes that any file may have besides: a power cut leaves holes of its own. */
const SPARE = 16 * 1024 * 1024;
/** A tebibyte, which takes half an hour to read; the largest Codex home that was ever reported has 0.4. */
const MOST_BYTES = 2 ** 40;
const mostOutOf = (bytesOnDisk) => SPARE + MOST_TIMES * bytesOnDisk;
/** @param tooLarge Is told of each that is left out. */
function affordable(files, tooLarge, most = MOST_BYTES) {
    const leftOut = new Set();
    let sum = 0;
    for (const file of files.toSorted((a, b) => a.size - b.size)) {
        const cost = file.path.endsWith('.zst') ? mostOutOf(file.size) : file.size;
        if (file.size <= mostOutOf(file.onDisk) && sum + cost <= most)
            sum += cost;
        else
            leftOut.add(file);
    }
    leftOut.forEach(tooLarge);
    return files.filter((file) => !leftOut.has(file));
}

;// CONCATENATED MODULE: ./lib/io/zstd-blocks.js
// Cuts the bytes of a zstd file (RFC 8878) into frame headers and blocks, whatever the pieces they arrive in.
/** The most that one block may hold, packed or not. */
const LARGEST_BLOCK = 128 * 1024;
/** What a decoder must keep of a frame. Codex's frames need 2 MiB; the format asks every decoder for 8. */
const LARGEST_WINDOW = 8 * 1024 * 1024;
const MAGIC = 0xfd2fb528;
const isSkippable = (magic) => magic >>> 4 === 0x184d2a5;
function createZstdBlocks() {
    let held = Buffer.alloc(0);
    let toSkip = 0;
    /** Bytes of checksum behind the frame's last block; null between frames. */
    let checksum = null;
    const take = (size) => {
        const taken = held.subarray(0, size);
        held = held.subarray(size);
        return taken;
    };
    /** Null when the next header or block is not whole yet. */
    const next = () => {
        const size = checksum === null ? headerSize(held) : blockSize(held, checksum);
        if (size === null || held.length < size)
            return null;
        const endsFrame = checksum !== null && isLast(held);
        if (checksum === null)
            checksum = hasChecksum(held) ? 4 : 0;
        else if (endsFrame)
            checksum = null;
        return { bytes: take(size), endsFrame };
    };
    return {
        *push(bytes) {
            held = Buffer.concat([held, bytes]);
            for (;;) {
                toSkip -= take(toSkip).length;
                if (toSkip > 0)
                    return;
                if (checksum === null && held.length >= 8 && isSkippable(held.readUInt32LE(0))) {
                    toSkip = 8 + held.readUInt32LE(4);
                    continue;
                }
                const piece = next();
                if (piece === null)
                    return;
                yield piece;
            }
        },
        end() {
            if (held.length > 0 || toSkip > 0 || checksum !== null)
                throw new Error('zstd: cut short');
        },
    };
}
const isLast = (block) => (block.readUInt8(0) & 1) === 1;
const hasChecksum = (header) => (header.readUInt8(4) & 4) !== 0;
/** Null while too little is there to tell. */
function headerSize(held) {
    if (held.length < 6)
        return null;
    const magic = held.readUInt32LE(0);
    if (isSkippable(magic))
        return null;
    if (magic !== MAGIC)
        throw new Error('zstd: no frame');
    const flags = held.readUInt8(4);
    const single = (flags & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
    const content = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
    const size = 5 + (single ? 0 : 1) + dictionary + content;
    if (held.length < size)
        return null;
    // A frame that is to be decoded as a whole has no window of its own.
    const window = single ? contentSize(held.subarray(size - content, size)) : windowSize(held.readUInt8(5));
    if (window > LARGEST_WINDOW)
        throw new Error('zstd: window too large');
    return size;
}
function windowSize(descriptor) {
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
}
/** Short of the 256 bytes that a field of two leaves out, which is near enough for a limit. */
const contentSize = (field) => field.length === 8 ? Number(field.readBigUInt64LE(0)) : field.readUIntLE(0, field.length);
function blockSize(held, checksum) {
    if (held.length < 3)
        return null;
    const header = held.readUIntLE(0, 3);
    const size = header >> 3;
    if (size > LARGEST_BLOCK)
        throw new Error('zstd: block too large');
    const runOfOneByte = ((header >> 1) & 3) === 1;
    return 3 + (runOfOneByte ? 1 : size) + (header & 1 ? checksum : 0);
}

;// CONCATENATED MODULE: ./lib/io/expand-zstd.js
// A zstd file's bytes to what is in it, a block at a time. Node's own decoder stops after the first frame, and
// Node 20 has none.




/** Bytes that are expanded at once: to guard each block by itself would take longer than to expand it. */
const BATCH = 256 * 1024;
/** A block expands to 128 KiB at the most, so a batch to 8 MiB. */
const MOST_BLOCKS = 64;
/** @param patience Milliseconds that a batch of blocks may take, which takes a few. */
function createZstdExpander(patience = 5000) {
    const blocks = createZstdBlocks();
    let [taken, given] = [0, 0];
    let expanded = [];
    const decompress = new Decompress(({ buffer, byteOffset, length }) => expanded.push(Buffer.from(buffer, byteOffset, length)));
    // A crafted block can keep the decoder busy for ever, and only a script can be stopped.
    const script = new external_node_vm_namespaceObject.Script('decode()');
    const context = (0,external_node_vm_namespaceObject.createContext)({ decode: () => { } });
    let batch = [];
    context.decode = () => {
        for (const { bytes, endsFrame } of batch)
            decompress.push(bytes, endsFrame);
    };
    /** What was expanded before a failure is good, and comes first. */
    function* expand() {
        expanded = [];
        const failure = failureOf(() => script.runInContext(context, { timeout: patience }));
        batch = [];
        yield* expanded;
        given += sumOfLengths(expanded);
        if (given > mostOutOf(taken))
            throw new Error('zstd: expands without end');
        if (failure !== null)
            throw failure;
    }
    return {
        *push(bytes) {
            let size = 0;
            taken += bytes.length;
            try {
                for (const piece of blocks.push(bytes)) {
                    batch.push(piece);
                    size += piece.bytes.length;
                    if (size < BATCH && batch.length < MOST_BLOCKS)
                        continue;
                    yield* expand();
                    size = 0;
                }
            }
            catch (failure) {
                // The blocks before the damage are good.
                yield* expand();
                throw failure;
            }
            if (batch.length > 0)
                yield* expand();
        },
        end: () => blocks.end(),
    };
}
const sumOfLengths = (pieces) => pieces.reduce((sum, { length }) => sum + length, 0);
function failureOf(work) {
    try {
        work();
        return null;
    }
    catch (error) {
        return error;
    }
}

;// CONCATENATED MODULE: ./lib/io/same-place.js
// Whether what was opened stands where it was found: a folder on the way may have become a link since, and
// opening without following links looks at the last part of a path only.

/**
 * @param path Without a link in it when it was found.
 * @param opened Of the file that was opened.
 * @throws `ELOOP` when that is another one.
 */
function requireSamePlace(path, file, opened) {
    const place = same_place_placeOf(file);
    // A file that is deleted meanwhile was there.
    const isSame = place === null ? isThere(path, opened) : place === path || place === `${path} (deleted)`;
    if (!isSame)
        throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
}
/** Linux tells it of the open file itself, whatever happens to the folders; null elsewhere. */
function same_place_placeOf(file) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${file}`);
    }
    catch {
        return null;
    }
}
/** Elsewhere the path is asked again. */
function isThere(path, { dev, ino }) {
    const there = (0,external_node_fs_.lstatSync)(path);
    return external_node_fs_.realpathSync.native(path) === path && there.ino === ino && there.dev === dev;
}

;// CONCATENATED MODULE: ./lib/io/open-file.js
// A regular file that is open for reading. Opening is what decides: nothing can be put in its place after.


/** @throws the system's error, and `ELOOP` or `EINVAL` for what is no regular file. */
function openFile(path) {
    // To ask at once takes a tenth of what it takes to be called back, and a folder may hold thousands of files.
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    const stat = (0,external_node_fs_.fstatSync)(file);
    try {
        if (!stat.isFile())
            throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
        requireSamePlace(path, file, stat);
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(file);
        throw error;
    }
    const { size } = stat;
    let reading = Promise.resolve();
    return {
        size,
        read(buffer, at) {
            const length = Math.min(buffer.length, size - at);
            // All in one, and nothing to do meanwhile.
            if (size <= buffer.length)
                return (0,external_node_fs_.readSync)(file, buffer, 0, length, at);
            const whole = new Promise((resolve, reject) => {
                (0,external_node_fs_.read)(file, buffer, 0, length, at, (error, bytes) => (error ? reject(error) : resolve(bytes)));
            });
            reading = whole.catch(() => { });
            return whole;
        },
        async close() {
            // Whoever wants no more may leave a read behind, which must not find another file under this number.
            await reading;
            (0,external_node_fs_.closeSync)(file);
        },
    };
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/io/split-lines.js
// Bytes to lines, whatever the pieces they arrive in. Holds no more than one line, and no line over the limit.

const NEWLINE = 0x0a;
const EMPTY = Buffer.alloc(0);
const split_lines_textOf = ({ bytes, start, end }) => bytes.toString('utf8', start, end);
/** @param longest Bytes; a longer line comes out empty, with its flaw. */
function createLineSplitter(longest) {
    /** Of the line whose end is not there yet. The line before it may still be looked at, in the other one. */
    let [kept, other] = [EMPTY, EMPTY];
    let held = 0;
    let count = 0;
    const hold = (piece) => {
        const from = held;
        held += piece.length;
        // What is too long is not kept, only counted to its end.
        if (held > longest)
            kept = EMPTY;
        else {
            if (held > kept.length)
                kept = grown(kept, from, Math.min(longest, 2 * held));
            piece.copy(kept, from);
        }
    };
    const lineIn = (bytes, start, end, isClean) => {
        count += 1;
        if (end - start > longest)
            return tooLong(count);
        const flaw = isClean || (0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(start, end)) ? null : 'invalid_utf8';
        return { number: count, bytes, start, end, isClean, flaw };
    };
    const takeHeld = () => {
        const [bytes, size] = [kept, held];
        [kept, other] = [other, size > LARGE ? EMPTY : bytes];
        held = 0;
        if (size <= longest)
            return lineIn(bytes, 0, size, isClean(bytes.subarray(0, size)));
        count += 1;
        return tooLong(count);
    };
    return {
        get count() {
            return count;
        },
        push(bytes) {
            const lines = [];
            let from = 0;
            if (held > 0) {
                const end = bytes.indexOf(NEWLINE);
                if (end >= 0) {
                    hold(bytes.subarray(0, end));
                    lines.push(takeHeld());
                    from = end + 1;
                }
            }
            // To ask once for all lines is much quicker than to ask for each.
            const last = bytes.lastIndexOf(NEWLINE);
            const allClean = last >= from && isClean(bytes.subarray(from, last));
            while (from <= last) {
                const end = bytes.indexOf(NEWLINE, from);
                lines.push(lineIn(bytes, from, end, allClean || isClean(bytes.subarray(from, end))));
                from = end + 1;
            }
            // A copy, because the reader fills its buffer again.
            if (from < bytes.length)
                hold(bytes.subarray(from));
            return lines;
        },
        end() {
            if (held === 0)
                return [];
            const line = takeHeld();
            if (line.flaw === 'line_too_long')
                return [line];
            // A character that the end of the file cuts in two is no flaw of its own.
            const isCut = line.flaw === 'invalid_utf8' && split_lines_textOf(line).endsWith('\uFFFD');
            return [{ ...line, flaw: isCut ? 'unterminated' : (line.flaw ?? 'unterminated') }];
        },
    };
}
/** Bytes: memory for a longer line is given back once the line is gone. */
const LARGE = 4 * 1024 * 1024;
function grown(from, used, size) {
    const larger = Buffer.allocUnsafeSlow(size);
    from.copy(larger, 0, 0, used);
    return larger;
}
const isClean = (bytes) => (0,external_node_buffer_namespaceObject.isUtf8)(bytes) && !bytes.includes(0);
const tooLong = (number) => ({
    number,
    bytes: EMPTY,
    start: 0,
    end: 0,
    isClean: false,
    flaw: 'line_too_long',
});

;// CONCATENATED MODULE: ./lib/io/read-lines.js
// A file's lines in bounded memory: plain or zstd, up to the size it had when it was opened.




/**
 * Codex keeps at most 1 MiB of a command's output and wrote it up to three times, where JSON may take six
 * bytes for one: 18 MiB. Longer lines are images and copies of the history, which are no actions.
 */
const LONGEST_LINE = 32 * 1024 * 1024;
const BLOCK = 1024 * 1024;
/**
 * Yields the lines block by block; `facts` is whole once the generator is done. A line's bytes are there until
 * the next block is asked for.
 *
 * @throws the system's error when the file cannot be opened, and `ELOOP` or `EINVAL` when it is no regular file.
 */
async function* readLines(path, facts, { longest = LONGEST_LINE, block = BLOCK } = {}) {
    const file = openFile(path);
    try {
        const splitter = createLineSplitter(longest);
        const expander = path.endsWith('.zst') ? createZstdExpander() : PLAIN;
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
        for await (const bytes of blocksOf(file, block, facts)) {
            hash.update(bytes);
            facts.bytes += bytes.length;
            for (const piece of expanded(expander, bytes, facts))
                yield splitter.push(piece);
        }
        for (const piece of expanded(expander, null, facts))
            yield splitter.push(piece);
        yield splitter.end();
        facts.lines = splitter.count;
        facts.sha256 = hash.digest('hex');
    }
    finally {
        await file.close();
    }
}
const createReadFacts = () => ({ bytes: 0, sha256: '', lines: 0, failure: null });
/** The next block is read while this one is looked at, so there are two buffers. */
async function* blocksOf(file, most, facts) {
    const size = Math.min(most, Math.max(file.size, 1));
    let [buffer, other] = [Buffer.allocUnsafe(size), file.size > size ? Buffer.allocUnsafe(size) : read_lines_EMPTY];
    try {
        let read = await file.read(buffer, 0);
        for (let at = read; read > 0; at += read) {
            const next = at < file.size ? file.read(other, at) : 0;
            yield buffer.subarray(0, read);
            read = await next;
            [buffer, other] = [other, buffer];
        }
    }
    catch {
        facts.failure = 'read_failed';
    }
}
const read_lines_EMPTY = Buffer.alloc(0);
/** Nothing more once something failed; the bytes behind a damaged block are still counted and hashed. */
function* expanded(expander, bytes, facts) {
    if (facts.failure !== null)
        return;
    try {
        if (bytes === null)
            expander.end();
        else
            yield* expander.push(bytes);
    }
    catch {
        facts.failure = 'corrupt_compression';
    }
}
const PLAIN = {
    *push(bytes) {
        yield bytes;
    },
    end() { },
};

;// CONCATENATED MODULE: ./lib/codex/copied.js
// What tells that a line of a fork is its parent's: the same record under another time, or a turn that the
// parent has.



/** The line without what copying changes: its time, and the number it has in its file. */
const fingerprintOf = (text) => text.replace(/^\{"timestamp":"[^"]{0,40}",(?:"ordinal":\d{1,16},)?/, '');
/** A fork's own meta record and its parents' stand in it before anything else. */
const isMeta = (text) => text.length < LONGEST_META && decodeLine(text).record?.kind === sessionMeta.name;
/** Longer than any meta record, so that lines of other kinds need not be parsed. */
const LONGEST_META = 4 * 1024 * 1024;
/** The id of the turn that a line starts; null for any other line. */
function startedTurn(text) {
    // Most lines start none; only those that may are parsed.
    if (!text.includes('"task_started"') && !text.includes('"turn_started"'))
        return null;
    const { record } = decodeLine(text);
    const turnId = record?.payload?.turn_id;
    return record?.kind === taskStarted.name && typeof turnId === 'string' ? turnId : null;
}
/** Whether a turn ends with this line. What stands behind it may be the fork's own. */
const endsTurn = (text) => /^.{0,200}"type":"(?:task_complete|turn_complete|turn_aborted)"/.test(text);

;// CONCATENATED MODULE: ./lib/lineage.js
// How much of a rollout is copied from the thread it was forked from. Nothing is, when that one is not there.




/**
 * Null when no line can be copied.
 *
 * @param sessionOf The sessions that were found, by id.
 */
async function copiedLinesOf(rollout, sessionOf) {
    const ancestor = rollout.identity.ancestors
        .map(sessionOf)
        .find((session) => session !== undefined && session.startedAt < rollout.identity.startedAt);
    if (ancestor === undefined)
        return null;
    const turns = new Set();
    const last = await copiedPrefix(rollout, ancestor, turns);
    let inCopiedTurn = false;
    return (number, text) => {
        const turn = startedTurn(text);
        if (turn !== null)
            inCopiedTurn = turns.has(turn);
        const isCopied = number > 1 && (number <= last || inCopiedTurn);
        if (endsTurn(text))
            inCopiedTurn = false;
        return isCopied;
    };
}
/**
 * The number of the last line that the rollout begins with and the ancestor has too, in the same order; the
 * ancestor may have more in between, for some copies leave tool calls out. Collects the ancestor's turns.
 */
async function copiedPrefix(rollout, ancestor, turns) {
    // A thousand small forks of one large thread must not take a thousand times as long.
    const most = mostOutOf(rollout.file.size);
    const theirs = linesOf(ancestor.rollouts.map(({ file }) => file.path), most);
    const next = async () => {
        const { value, done } = await theirs.next();
        if (done)
            return null;
        const turn = startedTurn(value);
        if (turn !== null)
            turns.add(turn);
        return fingerprintOf(value);
    };
    let last = 0;
    for await (const ours of linesOf([rollout.file.path])) {
        if (!isMeta(ours)) {
            const fingerprint = fingerprintOf(ours);
            let candidate = await next();
            while (candidate !== null && candidate !== fingerprint)
                candidate = await next();
            if (candidate === null)
                break;
        }
        last += 1;
    }
    while ((await next()) !== null)
        ;
    return last;
}
/** @param most Bytes of the files, after which it is enough. */
async function* linesOf(paths, most = Number.POSITIVE_INFINITY) {
    let left = most;
    for (const path of paths) {
        const facts = createReadFacts();
        try {
            for await (const lines of readLines(path, facts)) {
                for (const line of lines)
                    yield split_lines_textOf(line);
                if (facts.bytes > left)
                    return null;
            }
            left -= facts.bytes;
        }
        catch {
            // What cannot be read is told where it is read for its own sake.
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/read-session.js
// One session from its rollouts: every line read and projected, every file accounted for.






async function readSession(files, paths, sessionOf, mirrorRoom) {
    const session = createSession(files.id, paths, mirrorRoom);
    const rollouts = [];
    const repeats = files.rollouts.length > 1 ? createRepeatFinder() : null;
    for (const rollout of files.rollouts) {
        const { file } = rollout;
        const account = createAccount();
        const facts = createReadFacts();
        const isRepeated = repeats?.nextRollout();
        const isInherited = await copiedLinesOf(rollout, sessionOf);
        const isCopied = eitherOf(isInherited, isRepeated);
        try {
            for await (const lines of readLines(file.path, facts)) {
                for (const line of lines)
                    projectLine(line, rollouts.length, session, account, isCopied);
            }
        }
        catch {
            // It could be opened a moment ago.
            facts.failure = 'read_failed';
        }
        if (facts.failure !== null)
            noteProblem(account, facts.failure, account.lines + 1);
        const { bytes, sha256 } = facts;
        rollouts.push({
            entry: { home: rollout.home, path: file.shown, sha256, bytes, lines: account.lines },
            account,
            hasChanged: facts.failure === null && (await hasOtherSize(file.path, bytes)),
        });
    }
    return { session, rollouts };
}
function eitherOf(isInherited, isRepeated) {
    if (isRepeated === undefined)
        return isInherited;
    return (number, text) => isInherited?.(number, text) || isRepeated(text);
}
/**
 * A session that was archived while it was read, or copied, stands in two files with the same lines. Lines
 * within one file never repeat each other.
 */
function createRepeatFinder() {
    const earlier = new Set();
    let current = [];
    return {
        nextRollout() {
            for (const line of current)
                earlier.add(line);
            current = [];
            return (text) => {
                const line = (0,external_node_crypto_namespaceObject.createHash)('sha1').update(text).digest('base64');
                current.push(line);
                return earlier.has(line);
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/redact/base64.js
// Texts in base64: what stands in them is not hidden.
/** Shorter ones hold no secret that could be told from chance; longer ones are looked at in parts. */
const RUN = /[A-Za-z0-9+/_-]{20,65536}={0,2}/g;
/** Decoded from this much of it, a run shows whether it is text. */
const SAMPLE = 24;
/** Runs that decode to text, at least in a part. */
function* encodedTexts(text) {
    for (const { 0: run, index: start } of text.matchAll(RUN)) {
        if (!isMixed(run))
            continue;
        const texts = [0, 1, 2, 3]
            .map((skipped) => base64_decoded(run, skipped))
            .filter((candidate) => candidate !== '');
        if (texts.length > 0)
            yield { start, end: start + run.length, texts };
    }
}
/** Base64 of text has both cases in it; paths and names in a row mostly have not. */
const isMixed = (run) => /[A-Z]/.test(run) && /[a-z]/.test(run);
/** Empty when it does not look like text. */
function base64_decoded(run, skipped) {
    const looksLikeText = [0, run.length - SAMPLE].some((from) => {
        const at = Math.max(0, from - (from % 4)) + skipped;
        return PRINTABLE.test(decodedBytes(run.slice(at, at + SAMPLE)));
    });
    return looksLikeText ? decodedBytes(run.slice(skipped)) : '';
}
const PRINTABLE = /[\t\n\r -~]{8}/;
/** One character a byte; without the zeros that UTF-16 has in it, as PowerShell's encoded commands are. */
const decodedBytes = (base64) => Buffer.from(base64, 'base64').toString('latin1').replaceAll('\0', '');

;// CONCATENATED MODULE: ./lib/redact/unescape.js
// What an escape of a program, a URL or XML stands for.
const NAMED = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
};
/** Nothing for what is not an escape, such as a colour or a backslash by itself. */
function unescaped(written) {
    if (written.startsWith('%'))
        return percentDecoded(written);
    if (written.startsWith('&#'))
        return characterOf(numberIn(written));
    if (written.startsWith('&'))
        return NAMED[written] ?? '';
    if (/^\\+[nrt]$/.test(written))
        return '\n';
    if (/^\\["'`]$/.test(written))
        return written.slice(1);
    return /[\da-f]$/i.test(written) ? codesDecoded(written) : '';
}
const numberIn = (entity) => Number(entity.replace('&#x', '0x').replace('&#', '').replace(';', ''));
const characterOf = (code) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
function percentDecoded(written) {
    try {
        return decodeURIComponent(written);
    }
    catch {
        return written;
    }
}
const CODE = /\\{1,8}(?:u(?<unit>[\da-f]{4})|x(?<byte>[\da-f]{2})|(?<octal>[0-7]{3}))/gi;
/** Bytes that are given one by one may be UTF-8 together. */
function codesDecoded(written) {
    if (written.includes('['))
        return '';
    const codes = [...written.matchAll(CODE)].map(({ groups = {} }) => groups);
    const numbers = codes.map(({ unit, byte, octal }) => octal === undefined ? Number.parseInt(unit ?? byte ?? '', 16) : Number.parseInt(octal, 8));
    const areBytes = codes.every(({ unit }) => unit === undefined) && numbers.every((number) => number < 256);
    if (!areBytes)
        return numbers.map((number) => String.fromCharCode(number)).join('');
    const bytes = Buffer.from(numbers);
    const text = bytes.toString();
    return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

;// CONCATENATED MODULE: ./lib/redact/normal-form.js
// A text as the program that reads it would see it: without quoting, escapes and colours. A secret that is split by
// quotes, or written with escapes, stands in it in one piece.

const ESCAPE = String.raw `(?:\x1b|\\{1,4}(?:0?33|x1b|u001b|e)|\^\[)`;
const ANSI = String.raw `${ESCAPE}\[[0-9;:?]{0,20}[A-Za-z]|\x1b(?:\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?|[@-Z\\^_])`;
const CODES = String.raw `(?:\\{1,8}(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-7]{3}))+`;
const BACKSLASHED = String.raw `\\+(?:[nrt]|\r?\n)?`;
/** Two texts that a program joins with `+` are one, as are two that a shell finds side by side. */
const QUOTES = String.raw `["'\x60] {0,3}\+ {0,3}["'\x60]|\$?["'\x60]+`;
const PERCENT = '(?:%[\\da-fA-F]{2})+';
const ENTITY = '&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});';
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';
const anyOf = (...signs) => new RegExp(signs.join('|'), 'g');
/** Escapes read, and all quotes gone, however often they were quoted themselves. */
const WITHOUT_QUOTES = {
    signs: anyOf(ANSI, CODES, BACKSLASHED, QUOTES, PERCENT, ENTITY, UNSEEN),
    begin: () => (written) => unescaped(written).replace(/["'`\\]/g, ''),
};
/** As a program decodes a text: with its quotes. */
const DECODED = {
    signs: anyOf(ANSI, CODES, BACKSLASHED, PERCENT, ENTITY, UNSEEN),
    begin: () => unescaped,
};
/** As a shell reads it: quotes inside of others, and what stands behind a backslash, stand for themselves. */
const AS_SHELL = {
    signs: anyOf(ANSI, String.raw `\\(?:\r?\n|[^\n])|["']`, UNSEEN),
    begin: createShell,
};
function createShell() {
    let open = '';
    return (written) => {
        if (written.startsWith('\\')) {
            if (open === "'" && written.endsWith("'"))
                open = '';
            else if (open !== "'")
                return /[\r\n]/.test(written) ? '' : written.slice(1);
            return written.replace(/'$/, '');
        }
        if (written !== '"' && written !== "'")
            return '';
        if (open !== '' && open !== written)
            return written;
        open = open === '' ? written : '';
        return '';
    };
}
const SHELL_READS_OTHERWISE = /\\[uxnrt0-7"'`]/;
/** The ways in which a text can be read that are not how it is written. */
function normalForms(source) {
    const withoutQuotes = viewOf(source, WITHOUT_QUOTES);
    if (withoutQuotes === null)
        return [];
    const asShell = SHELL_READS_OTHERWISE.test(source) ? viewOf(source, AS_SHELL) : null;
    return [withoutQuotes, viewOf(source, DECODED), asShell].filter((view) => view !== null);
}
/** Null when the text reads as it is written. */
function viewOf(source, { signs, begin }) {
    const meaningOf = begin();
    let text = '';
    const parts = [];
    let at = 0;
    for (const { 0: written, index } of source.matchAll(signs)) {
        text += source.slice(at, index);
        const meant = meaningOf(written);
        parts.push({ view: text.length, size: meant.length, source: index, written: written.length });
        text += meant;
        at = index + written.length;
    }
    if (parts.length === 0)
        return null;
    text += source.slice(at);
    return {
        text,
        toSource: (start, end) => [normal_form_sourceOf(start, parts).before, normal_form_sourceOf(end - 1, parts).behind],
    };
}
/** Where the source of one character of the view begins and ends. */
function normal_form_sourceOf(view, parts) {
    let low = 0;
    let high = parts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((parts[middle]?.view ?? 0) <= view)
            low = middle + 1;
        else
            high = middle;
    }
    const part = parts[low - 1];
    if (part === undefined)
        return { before: view, behind: view + 1 };
    if (view < part.view + part.size)
        return { before: part.source, behind: part.source + part.written };
    const before = part.source + part.written + (view - part.view - part.size);
    return { before, behind: before + 1 };
}

;// CONCATENATED MODULE: ./lib/redact/find-secrets.js
// Looks for secrets in a text in every way in which it can be read.


/** What stands in base64 may stand in base64 once more; then it is enough. */
const DEEPEST = 2;
/**
 * @param find Looks in a text as it is written.
 * @param hasDisguises False when the text is known to read as it is written.
 */
function findSecrets(text, find, findInside = find, hasDisguises = true, depth = 0) {
    const found = [...find(text)];
    for (const view of hasDisguises ? normalForms(text) : []) {
        for (const { start, end, kind } of find(view.text)) {
            const [from, to] = view.toSource(start, end);
            found.push({ start: from, end: to, kind });
        }
    }
    if (depth === DEEPEST)
        return found;
    for (const { start, end, texts } of encodedTexts(text)) {
        const inside = texts.flatMap((decoded) => findSecrets(decoded, findInside, findInside, true, depth + 1));
        const [first] = inside;
        if (first !== undefined)
            found.push({ start, end, kind: first.kind });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/redact/known-values.js
// Secrets whose values are known: found as they are, and in every spelling in which they may stand in a text.

/** A shorter value would be found in half of all words. */
const SHORTEST_VALUE = 6;
/** Of a value of several lines each line counts, but not such as hold a bracket or a name. */
const SHORTEST_LINE = 8;
/** @param values Shorter ones than SHORTEST_VALUE are left out. */
function createKnownValueFinder(values) {
    const spellings = new Set();
    for (const value of values)
        for (const part of partsOf(value))
            for (const written of spellingsOf(part))
                spellings.add(written);
    if (spellings.size === 0)
        return () => [];
    // The longest first, so that what is found is the whole of it.
    const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
    const anyOf = new RegExp(longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    return function* (text) {
        for (const { 0: { length }, index: start, } of text.matchAll(anyOf))
            yield { start, end: start + length, kind: 'known-value' };
    };
}
function partsOf(value) {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const parts = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [];
    return [value, value.trim(), ...parts].filter((part) => part.length >= SHORTEST_VALUE);
}
function spellingsOf(value) {
    const uri = encodeURIComponent(value.toWellFormed());
    const spellings = [
        value,
        uri,
        // The characters that some encoders escape, and others do not.
        uri.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
        uri.replaceAll('%20', '+'),
        encodeURI(value.toWellFormed()),
        jsonEscaped(value),
        jsonEscaped(jsonEscaped(value)),
        xmlEscaped(value),
        // What is left of it where a text is looked at without its quoting.
        ...[...normalForms(value)].map(({ text }) => text),
        ...base64Spellings(value),
    ];
    return spellings.filter((spelling) => spelling.length >= SHORTEST_VALUE);
}
const jsonEscaped = (value) => JSON.stringify(value).slice(1, -1);
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
const xmlEscaped = (value) => value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
/** What base64 makes of it wherever it begins in a group of three bytes: the characters that are wholly its own. */
function base64Spellings(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const from = Math.ceil((offset * 8) / 6);
        const to = Math.floor(((offset + bytes.length) * 8) / 6);
        const own = encoded.slice(from, to);
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}

// EXTERNAL MODULE: ./lib/redact/literal.js
var redact_literal = __nccwpck_require__(774);
;// CONCATENATED MODULE: ./lib/redact/named-patterns.js
// Secrets that are told by what stands before them: a name, an option, a header, a place in a URL.

/** The end of a name of what is secret: `DB_PASSWORD`, `apiKey`, `client-secret`, `TOKEN_2`. Not of a variable. */
const named_patterns_NAME = `(?<!\\$\\{?\\w{0,40})(?:${[
    'pass(?:word|wd|phrase|code)',
    'secret',
    '(?<!csrf[_-]?)token',
    'credentials?',
    '(?:api|access|secret|private|signing|encryption|auth|account|storage|master|service|deploy|license|session|webhook|shared|client|app)[_-]?key(?:[_-]?base)?',
    '[_-](?:pwd|pass|pat|auth|jwt|dsn)',
].join('|')})(?:[_-]?\\d{1,2})?`;
/** Blanks as they are written, in forms too. */
const BLANKS = '[ \\t+]{0,3}';
const named_patterns_BLANK = '[\\s+]{1,3}';
/** A quote, however often it was quoted itself; a shell has ways of its own for one inside of quotes. */
const named_patterns_QUOTE = String.raw `(?:'\\''|'"'"'|\\{0,7}["'\x60]|%22|%27|&quot;|&apos;|&#3[49];)`;
/** Between backticks stands a command that gives the value. */
const QUOTED = `(?!\x60)(?<quote>${named_patterns_QUOTE})((?:(?!\\k<quote>)(?:\\\\.|[^\\n\\0])){4,400})\\k<quote>`;
/** Up to what ends a word in a shell, a URL or a table. */
const named_patterns_BARE = String.raw `([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,400})`;
const VALUE = `(?:${QUOTED}|${named_patterns_BARE})`;
const WORD = String.raw `([^\s"'\x60,;&|<>(){}\\\0]{6,4000})`;
/** The rest of one command. */
const REST = '[^\\n\\0|;&]{0,300}?[\\s+]';
const pattern = (kind, sign, accepts = redact_literal/* isLiteral */.c$) => ({
    kind,
    sign: new RegExp(sign, 'gi'),
    accepts,
});
const isRandom = (secret) => (0,redact_literal/* isLiteral */.c$)(secret) && (0,redact_literal/* looksRandom */.EZ)(secret);
const NAMED_PATTERNS = [
    pattern('authorization', `authorization${named_patterns_QUOTE}?${BLANKS}(?:[:=]|%3a)${BLANKS}${named_patterns_QUOTE}?(?:(?:bearer|basic|token|digest|apikey|negotiate)${named_patterns_BLANK})?${named_patterns_QUOTE}?${WORD}`, redact_literal/* isOpaque */.qp),
    pattern('authorization', `\\bbearer${named_patterns_BLANK}${named_patterns_QUOTE}?${WORD}`, redact_literal/* isOpaque */.qp),
    pattern('url-credentials', `://[^\\s/:@"'<>\\[\\0]{0,100}:([^\\s/"'<>\\[\\0]{1,300})@(?!sha\\d)`),
    pattern('url-credentials', '://([\\w~+%.-]{20,300})(?::x-oauth-basic)?@', isRandom),
    pattern('signature', `[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=${WORD}`),
    pattern('option', `(?<![\\w-])--?(?:[a-z]{1,20}-){0,3}${named_patterns_NAME}(?:=|${named_patterns_BLANK})${VALUE}`, redact_literal/* isPlainValue */.YJ),
    pattern('option', `\\bsshpass${named_patterns_BLANK}-p${BLANKS}${VALUE}`),
    pattern('option', `\\b(?:docker|podman|nerdctl|buildah|skopeo|oras|registry|acr)${named_patterns_BLANK}login\\b${REST}-p${named_patterns_BLANK}${VALUE}`),
    pattern('option', `\\bcurl\\b${REST}(?:-u|--user|--proxy-user)[\\s=+]{0,3}${named_patterns_QUOTE}?[^\\s:"'\`\\0]{0,100}:${named_patterns_BARE}`),
    pattern('option', `\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b${REST}-p${VALUE}`),
    pattern('option', `\\bredis-cli\\b${REST}-a${named_patterns_BLANK}${VALUE}`),
    pattern('option', `-pass(?:in|out)?${named_patterns_BLANK}${named_patterns_QUOTE}?pass:${named_patterns_BARE}`),
    pattern('assignment', `${named_patterns_NAME}=${VALUE}`, redact_literal/* isPlainValue */.YJ),
    pattern('assignment', `${named_patterns_NAME}${named_patterns_QUOTE}${BLANKS}(?::|=>)${BLANKS}${QUOTED}`, redact_literal/* isPlainValue */.YJ),
    pattern('assignment', `${named_patterns_NAME}${named_patterns_QUOTE}?${BLANKS}(?::=?|=>|=|%3[ad])${BLANKS}${VALUE}`, isRandom),
    pattern('assignment', `aws_secret_access_key${named_patterns_BLANK}${VALUE}`, isRandom),
    pattern('element', `<[\\w:.-]{0,60}${named_patterns_NAME}>\\s{0,3}([^<>\\s\\0]{4,400})\\s{0,3}</`, redact_literal/* isPlainValue */.YJ),
];

;// CONCATENATED MODULE: ./lib/redact/pattern.js
// A secret told by a regular expression. Every repetition in one has an end, so that no text can keep it busy.

function* findByPatterns(text, patterns) {
    for (const { kind, sign, accepts } of patterns) {
        for (const match of text.matchAll(sign)) {
            const [whole, ...groups] = match;
            const secret = groups.findLast((group) => group !== undefined) ?? whole;
            if ((0,redact_literal/* isMadeUp */.F)(secret) || accepts?.(secret) === false)
                continue;
            // It ends where its match does, but for what closes it.
            const start = match.index + whole.lastIndexOf(secret);
            yield { start, end: start + secret.length, kind };
        }
    }
}

;// CONCATENATED MODULE: ./lib/redact/ranges.js
// Places in a text that are to be replaced, and their replacement.
/** In order and apart: what overlaps is one place, of the kind that was found first. */
function ranges_merged(found) {
    const rank = new Map(found.map((place, index) => [place, index]));
    const places = [];
    for (const place of [...found].sort((a, b) => a.start - b.start)) {
        const last = places.at(-1);
        if (last === undefined || place.start >= last.end) {
            places.push(place);
            continue;
        }
        const kind = (rank.get(place) ?? 0) < (rank.get(last) ?? 0) ? place.kind : last.kind;
        const joined = { start: last.start, end: Math.max(last.end, place.end), kind };
        rank.set(joined, Math.min(rank.get(place) ?? 0, rank.get(last) ?? 0));
        places[places.length - 1] = joined;
    }
    return places;
}
const placeholder = (kind) => `[redacted:${kind}]`;
/** @param places As `merged` gives them. */
function replaced(text, places) {
    let result = '';
    let at = 0;
    for (const { start, end, kind } of places) {
        result += text.slice(at, start) + placeholder(kind);
        at = end;
    }
    return result + text.slice(at);
}

// EXTERNAL MODULE: ./lib/redact/token-starts.js
var token_starts = __nccwpck_require__(280);
;// CONCATENATED MODULE: ./lib/redact/signs.js
// What a text must have in it to hold a secret that no one has named: a beginning, a name, or what could hide these.
// Most texts have nothing of it, and need no closer look.

/** Of tokens that our own patterns know besides. */
const STARTS = [
    'eyJ',
    'AIza',
    'ya29',
    'GOCSPX',
    'xai-',
    'pypi-',
    'r8_',
    'dop_v1_',
    'sntry[us]_',
    'sbp_',
    'pul-',
    'whsec_',
    'nrak-',
    'pmak-',
    'pcsk_',
    'atatt3',
    'age-secret',
    '(?:a3t|a[bcgiknrs][a-z]a)[a-z0-9]{16}',
];
const signs_NAMES = [
    'pass',
    'secret',
    'token',
    'credential',
    'key',
    '[_-](?:pwd|pat|auth|jwt|dsn)',
    'authorization',
    'bearer',
    '[?&](?:sig|x-)',
    '\\bcurl\\b',
    '\\b(?:mysql|mariadb)',
    'redis-cli',
    '\\blogin\\b',
];
/** Escapes, colours, entities, what is not seen, and quotes inside of a word or between two that are added. */
const DISGUISES = [
    '[\\\\\\x1b]',
    '\\^\\[',
    '%[\\da-f]{2}',
    '&(?:[a-z]{2,4}|#x?[\\da-f]{1,7});',
    '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]',
    '[^\\s"\'`=]\\$?["\'`]+\\$?[^\\s"\'`]',
    '["\'`] {0,3}\\+ {0,3}["\'`]',
];
const SIGN = new RegExp([...token_starts/* TOKEN_STARTS */.C7, ...STARTS, ...signs_NAMES, ...DISGUISES].join('|'), 'i');
const hasSign = (text) => SIGN.test(text);

;// CONCATENATED MODULE: ./lib/redact/together.js
/** Characters of texts that are joined. */
const MOST_JOINED = 1024 * 1024;
/** Stands between joined texts; no pattern goes across it. */
const BETWEEN = '\n\0\n';
/**
 * The places in each text in turn.
 *
 * @param placesIn In order and apart; null when a text cannot be looked through.
 */
function* placesInEach(texts, placesIn) {
    for (const batch of batches(texts)) {
        const places = placesIn(batch.join(BETWEEN));
        if (places === null)
            for (const text of batch)
                yield [text, placesIn(text)];
        else
            yield* apart(batch, places);
    }
}
function* batches(texts) {
    let batch = [];
    let size = 0;
    for (const text of texts) {
        if (size + text.length > MOST_JOINED && batch.length > 0) {
            yield batch;
            batch = [];
            size = 0;
        }
        batch.push(text);
        size += text.length;
    }
    if (batch.length > 0)
        yield batch;
}
function* apart(texts, places) {
    let from = 0;
    let next = 0;
    for (const text of texts) {
        const to = from + text.length;
        const own = [];
        for (let place = places[next]; place !== undefined && place.start < to; place = places[next]) {
            const start = Math.max(place.start, from) - from;
            const end = Math.min(place.end, to) - from;
            if (end > start)
                own.push({ start, end, kind: place.kind });
            // What goes over the end of a text is at the beginning of the next one, too.
            if (place.end > to)
                break;
            next += 1;
        }
        yield [text, own];
        from = to + BETWEEN.length;
    }
}

;// CONCATENATED MODULE: ./lib/redact/token-patterns.js
const KEY = '[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----';
const TOKEN_PATTERNS = [
    // To the end of the text when its own end is missing.
    { kind: 'private-key', sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, 'g') },
    { kind: 'jwt', sign: /eyJ(?:(?!eyJ)[\w-]){8,2000}\.[\w-]{8,8000}\.[\w-]{0,4000}/g },
    { kind: 'github', sign: /(?:gh[pousr]|github_pat)_\w{30,300}(?:\.[\w-]{1,8000}){0,2}/g },
    { kind: 'gitlab', sign: /gl(?:pat|ptt|rt|dt|cbt|oas|soat|agent)-[\w-]{20,300}(?:\.[\w.-]{1,300})?/g },
    { kind: 'openai', sign: /sk-(?:proj|svcacct|admin|or-v1)-[\w-]{20,400}/g },
    { kind: 'openai', sign: /(?<![A-Za-z0-9])sk-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,400}/g },
    { kind: 'anthropic', sign: /sk-ant-[\w-]{20,400}/g },
    { kind: 'slack', sign: /xox[a-z]-[\w-]{10,400}|xapp-\d-[\w-]{10,400}/g },
    { kind: 'slack', sign: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{20,200})/g },
    {
        kind: 'aws-key-id',
        sign: /(?<![A-Z0-9])(?:A3T[A-Z0-9]|A[BCGIKNRS][A-Z]A)(?=[A-Z]{0,16}\d)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    },
    { kind: 'google', sign: /AIza[\w-]{35}|ya29\.[\w-]{20,1000}|GOCSPX-[\w-]{20,100}/g },
    { kind: 'huggingface', sign: /hf_(?=[A-Za-z]{0,40}[A-Z0-9])[A-Za-z0-9]{30,100}/g },
    { kind: 'sendgrid', sign: /SG\.[\w-]{16,32}\.[\w-]{30,64}/g },
    { kind: '1password', sign: /ops_ey[\w+/=-]{80,4000}/g },
    {
        kind: 'token',
        sign: /(?:xai-|pypi-AgE|r8_|dop_v1_|sntry[us]_|sbp_|pul-|whsec_|NRAK-|PMAK-|pcsk_|ATATT3xFfGF0|AGE-SECRET-KEY-1)[\w=-]{20,400}/g,
    },
];

;// CONCATENATED MODULE: ./lib/redact/redactor.js
// Takes secrets out of texts: values that are known, and what looks like a secret. Texts must be whole and decoded;
// what was cut or escaped before may hide one.









const PATTERNS = [...TOKEN_PATTERNS, ...NAMED_PATTERNS];
function createRedactor({ values = [] } = {}) {
    const findKnown = createKnownValueFinder(values);
    let findTokens = null;
    const findAll = function* (text) {
        yield* findKnown(text);
        yield* findByPatterns(text, PATTERNS);
        if ((0,token_starts/* mayHoldToken */.uW)(text))
            yield* (findTokens ?? findWholeTokens)(text);
    };
    const inSigned = (text) => placesOrNull(() => findSecrets(text, findAll));
    const inPlain = (text) => placesOrNull(() => findSecrets(text, findKnown, findAll, false));
    return {
        text: (text) => redacted(text, inSigned(text))?.text ?? text,
        async changesIn(texts) {
            if (findTokens === null && texts.some(token_starts/* mayHoldToken */.uW))
                findTokens = (await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(20)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20))).findBySecretlint;
            const [signed, plain] = [[], []];
            for (const text of texts)
                (hasSign(text) ? signed : plain).push(text);
            const changes = new Map();
            for (const [group, placesIn] of [
                [signed, inSigned],
                [plain, inPlain],
            ]) {
                for (const [text, places] of placesInEach(group, placesIn)) {
                    const change = redacted(text, places);
                    if (change !== null)
                        changes.set(text, change);
                }
            }
            return changes;
        },
    };
}
const findWholeTokens = function* (text) {
    for (const { 0: { length }, index: start, } of text.matchAll(token_starts/* WHOLE_TOKEN */.si))
        yield { start, end: start + length, kind: 'token' };
};
function placesOrNull(find) {
    try {
        return ranges_merged(find());
    }
    catch {
        return null;
    }
}
const NOT_CHECKED = { text: placeholder('not-checked'), counts: { 'not-checked': 1 } };
/** Null when nothing is to be replaced. */
function redacted(text, places) {
    if (places === null)
        return NOT_CHECKED;
    if (places.length === 0)
        return null;
    const counts = {};
    for (const { kind } of places)
        counts[kind] = (counts[kind] ?? 0) + 1;
    return { text: replaced(text, places), counts };
}

;// CONCATENATED MODULE: ./lib/counts.js
// Counts by name, in the order of the names so that the same input gives the same bytes.
function countEach(names) {
    return addCounts([...names].map((name) => [[name, 1]]));
}
function addCounts(parts) {
    const sums = new Map();
    for (const part of parts)
        for (const [name, count] of part)
            sums.set(name, (sums.get(name) ?? 0) + (count ?? 0));
    return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function sumOf(values, of) {
    let sum = 0;
    for (const value of values)
        sum += of(value);
    return sum;
}

;// CONCATENATED MODULE: ./lib/redact/texts-of.js
// The texts of a record or a manifest: what came from a recording or the machine, and is not a word of ours.
/** Fields whose values are words of the contract, times or hashes. */
const NOT_TEXT = new Set([
    'schema_version',
    'action_type',
    'status',
    'timestamp',
    'change',
    'initiator',
    'started_at',
    'format',
    'code',
    'problem',
    'sha256',
    'exporter',
]);
/** Objects whose keys are texts: names of Codex's record kinds, which a recording may make up. */
const KEYED_BY_TEXT = new Set(['ignored', 'unrecognised']);
/** Called for every record of an export, so it makes nothing but calls. */
function eachText(value, take) {
    if (typeof value === 'string')
        take(value);
    else if (Array.isArray(value))
        for (const item of value)
            eachText(item, take);
    else if (isObject(value)) {
        for (const key in value) {
            if (NOT_TEXT.has(key))
                continue;
            const inner = value[key];
            if (KEYED_BY_TEXT.has(key) && isObject(inner))
                Object.keys(inner).forEach(take);
            else
                eachText(inner, take);
        }
    }
}
function withTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => withTexts(item, change));
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        if (NOT_TEXT.has(key))
            return [key, inner];
        if (KEYED_BY_TEXT.has(key) && isObject(inner))
            return [key, withKeys(inner, change)];
        return [key, withTexts(inner, change)];
    }));
}
/** Counts under keys that are the same now are added up. */
function withKeys(counts, change) {
    const sums = new Map();
    for (const [key, count] of Object.entries(counts)) {
        const name = change(key);
        sums.set(name, (sums.get(name) ?? 0) + Number(count));
    }
    return Object.fromEntries(sums);
}
const isObject = (value) => typeof value === 'object' && value !== null;

;// CONCATENATED MODULE: ./lib/redact/redact-all.js

/** Each value in turn, looked through together. */
async function redactAll(values, redactor) {
    const texts = new Set();
    for (const value of values)
        eachText(value, (text) => texts.add(text));
    const changes = await redactor.changesIn([...texts]);
    return values.map((value) => isToChange(value, changes) ? changed(value, changes) : { value, counts: NONE });
}
const NONE = {};
function isToChange(value, changes) {
    if (changes.size === 0)
        return false;
    let found = false;
    eachText(value, (text) => {
        found ||= changes.has(text);
    });
    return found;
}
function changed(value, changes) {
    const counts = {};
    const redacted = withTexts(value, (text) => {
        const change = changes.get(text);
        for (const [kind, count] of Object.entries(change?.counts ?? {}))
            counts[kind] = (counts[kind] ?? 0) + count;
        return change?.text ?? text;
    });
    return { value: redacted, counts };
}

;// CONCATENATED MODULE: ./lib/redactions.js


/** @param redactor Null leaves everything as it was recorded. */
function createRedactions(redactor) {
    let byKind = {};
    const all = async (values) => {
        if (redactor === null)
            return values.map((value) => ({ value, counts: {} }));
        const redacted = await redactAll(values, redactor);
        // Most records have nothing replaced in them.
        const replaced = redacted.map(({ counts }) => Object.entries(counts)).filter(({ length }) => length > 0);
        if (replaced.length > 0)
            byKind = addCounts([Object.entries(byKind), ...replaced]);
        return redacted;
    };
    return {
        records: async (records) => (await all(records)).map(({ value, counts }) => marked(value, counts)),
        async one(value) {
            const [redacted] = await all([value]);
            return redacted?.value ?? value;
        },
        count: () => sumOf(Object.values(byKind), Number),
        entry: () => ({ enabled: redactor !== null, by_kind: byKind }),
    };
}
const marked = (record, counts) => 'redacted' in record && Object.keys(counts).length > 0 ? { ...record, redacted: true } : record;

;// CONCATENATED MODULE: ./lib/codex/identity.js
// Whose rollout a file is: told by its first meta record, or else by its name.






/** Lines within which the meta record must stand; Codex writes it first. */
const HEAD_LINES = 16;
/** Whether a line of the head may be one that tells; most others are told by their first bytes. */
function mayTell(bytes, start, end) {
    const kind = readHead(bytes, start, end)?.kind ?? null;
    return kind === null || kind === sessionMeta.name || kind === taskStarted.name;
}
/** @param head The first lines of the rollout, or those of them that may tell. */
function identify(fileName, head) {
    const { time: nameTime, threadId } = rolloutName(fileName) ?? { time: '', threadId: null };
    const nameStart = timestampOf(nameTime.replace(/T(\d\d)-(\d\d)-(\d\d)$/, 'T$1:$2:$3Z'));
    const records = head.flatMap((line) => decodeLine(line).record ?? []);
    const metas = records.flatMap(({ kind, payload }) => kind === sessionMeta.name ? (metaPayload.safeParse(payload).data ?? []) : []);
    const record = records.find(({ kind }) => kind === sessionMeta.name);
    const meta = metas[0];
    const bare = meta !== undefined && record?.timestamp === null;
    return {
        sessionId: meta?.id ?? threadId ?? fileName,
        startedAt: timestampOf(meta?.timestamp) ?? record?.timestamp ?? nameStart ?? '',
        cwd: meta?.cwd ?? null,
        nameTime,
        format: meta?.history_mode === 'paginated' ? 'paginated' : bare ? 'bare' : 'enveloped',
        ancestors: meta === undefined ? [] : ancestorsIn(meta, metas),
        firstTurnId: firstTurnIn(records),
    };
}
/**
 * Until paginated threads, a fork began with its own meta record and then all lines of its parent, that one's
 * meta records among them.
 */
function ancestorsIn(own, metas) {
    const copied = metas.map(({ id }) => id);
    const forkedFrom = own.history_base === null ? own.forked_from_id : null;
    return [...new Set([forkedFrom ?? own.id, ...copied])].filter((id) => id !== own.id);
}
function firstTurnIn(records) {
    const started = records.find(({ kind }) => kind === taskStarted.name);
    const turnId = started?.payload?.turn_id;
    return typeof turnId === 'string' ? turnId : null;
}

;// CONCATENATED MODULE: ./lib/io/first-of.js
// The first of many in their order, whatever order they come in: in memory for some of them only.
/** @param leaveOut Is told of each that is not among the first. */
function createFirstOf(most, order, leaveOut) {
    const kept = [];
    const cut = () => {
        kept.sort(order);
        for (const item of kept.splice(most))
            leaveOut(item);
    };
    return {
        add(item) {
            kept.push(item);
            if (kept.length > 2 * most + ROOM_TO_SORT)
                cut();
        },
        list() {
            cut();
            return kept;
        },
    };
}
/** So that a small number of items is not sorted for each that is added. */
const ROOM_TO_SORT = 1000;

;// CONCATENATED MODULE: ./lib/io/find-files.js
// Folders to files, in an order that does not depend on the disk. Opens nothing; follows no link.





const LIMITS = {
    /** Codex's folders are four deep; a tree that is deeper was not made by it. */
    deepest: 16,
    /** Characters of a path in the home; Codex's have a hundred. */
    longest: 500,
    /** Codex makes one a day. This many take a minute or two on a slow disk. */
    folders: 100_000,
    /** So that a flood in one hides no other: the busiest agent begins some hundreds a day. */
    filesInFolder: 10_000,
    /** Fifty a day for three years. Each takes a millisecond, and a kilobyte of the manifest. */
    files: 50_000,
    /** As many as a manifest lists. */
    unread: 1000,
};
/**
 * Where there is too much, what is deeper, then what comes first in the order of the names is left out: the
 * names are dates.
 *
 * @param folders Where to look, relative to `root`; one that does not exist is empty.
 */
async function findFiles(root, folders, judge, limits = LIMITS) {
    let unreadCount = 0;
    const unread = createFirstOf(limits.unread, byPath, () => { });
    const report = (path, reason) => {
        unreadCount += 1;
        unread.add({ path, reason });
    };
    const tooMany = ({ shown }) => report(shown, 'too_many');
    const files = createFirstOf(limits.files, newestFirst, tooMany);
    const top = { path: await external_node_fs_.promises.realpath(root), shown: '' };
    let [level, left] = [folders.map((folder) => placeIn(top, folder)), limits.folders];
    for (let depth = 0; level.length > 0; depth++) {
        left -= level.length;
        const next = createFirstOf(Math.max(0, left), newestFirst, tooMany);
        for (const folder of level) {
            const inFolder = createFirstOf(limits.filesInFolder, newestFirst, tooMany);
            if (depth > limits.deepest || folder.shown.length > limits.longest)
                report(folder.shown, 'too_deep');
            else
                await orReport(folder.shown, report, () => lookInto(folder, judge, { next, files: inFolder, report }));
            for (const file of inFolder.list())
                files.add(file);
        }
        level = next.list();
    }
    const found = withoutTwins(await withFacts(files.list(), report));
    const wanted = affordable(found, ({ shown }) => report(shown, 'too_large'));
    return { files: wanted, unread: unread.list(), unreadCount };
}
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
const newestFirst = (a, b) => (a.shown > b.shown ? -1 : 1);
const placeIn = ({ path, shown }, name) => ({
    path: (0,external_node_path_.join)(path, name),
    shown: shown === '' ? name : `${shown}/${name}`,
});
async function lookInto(folder, judge, { files, next, report }) {
    const here = await external_node_fs_.promises.lstat(folder.path);
    if (!here.isDirectory())
        return report(folder.shown, here.isSymbolicLink() ? 'link' : 'not_a_file');
    for await (const entry of await external_node_fs_.promises.opendir(folder.path, { bufferSize: 1024 })) {
        if (entry.isDirectory()) {
            next.add(placeIn(folder, entry.name));
            continue;
        }
        const judgement = judge(entry.name);
        const reason = unreadReason(entry, judgement);
        if (reason !== null)
            report(placeIn(folder, entry.name).shown, reason);
        else if (judgement === 'wanted')
            files.add(placeIn(folder, entry.name));
    }
}
/** Bytes in which systems count what a file takes on the disk. */
const find_files_BLOCK = 512;
async function withFacts(places, report) {
    const files = [];
    for (const { path, shown } of places.toReversed()) {
        await orReport(shown, report, async () => {
            const { mtimeMs, ctimeMs, size, blocks } = await external_node_fs_.promises.lstat(path);
            const name = shown.slice(shown.lastIndexOf('/') + 1);
            const times = { modifiedAt: mtimeMs, changedAt: Math.max(mtimeMs, ctimeMs) };
            files.push({ path, shown, name, size, onDisk: blocks * find_files_BLOCK, ...times });
        });
    }
    return files;
}
/** What is gone since its folder named it is no loss. A name that is no UTF-8 cannot be asked for again. */
async function orReport(shown, report, look) {
    try {
        await look();
    }
    catch (error) {
        const code = (0,errors/* systemCode */.x)(error);
        if (code === 'ENOENT' && !shown.includes('\uFFFD'))
            return;
        report(shown, code === 'EACCES' || code === 'EPERM' ? 'permission_denied' : 'unreadable');
    }
}
/** A link may stand for a folder, so it is reported whatever its name. */
function unreadReason(entry, judgement) {
    if (entry.isSymbolicLink())
        return 'link';
    if (judgement === null)
        return null;
    if (!entry.isFile())
        return 'not_a_file';
    return judgement === 'unsupported' ? 'unsupported_format' : null;
}
/** Codex writes to the plain file; a compressed twin beside it is a moment's leftover. */
function withoutTwins(files) {
    const plain = new Set(files.map((file) => file.path));
    return files.filter((file) => !file.path.endsWith('.zst') || !plain.has(file.path.slice(0, -'.zst'.length)));
}

;// CONCATENATED MODULE: ./lib/codex/open-turn.js
/** True when the last turn that is marked as begun has no end. What marks no turns never has one. */
function hasOpenTurn({ actions }) {
    const turn = actions.entries.findLast(({ type }) => type === 'turn_started')?.turn ?? null;
    return turn !== null && !turn.aborted && !turn.marked.has('completed');
}

;// CONCATENATED MODULE: ./lib/session-entry.js
// What the manifest says of a session that was read.



/** Of each list of a session. A hostile file must not fill the manifest; the counts stay whole. */
const MOST_LISTED = 1000;
const createListRoom = () => ({ left: 20 * MOST_LISTED });
function sessionEntryOf({ session, rollouts }, format, placed, outsideScope, isBefore, listRoom) {
    const problems = rollouts.flatMap(({ account }, rollout) => account.problems.map((problem) => ({ code: problem.code, rollout, line: problem.line })));
    const { incomplete, begunBefore } = incompleteOf(session, isBefore);
    const last = rollouts.findLastIndex(({ account }) => account.lines > 0);
    const openness = (index) => {
        const { hasChanged = false, account } = rollouts[index] ?? {};
        if (hasChanged)
            return 'changed_size';
        if (account?.problems.some(({ code }) => code === 'truncated_last_line'))
            return 'cut_line';
        return index === last && hasOpenTurn(session) ? 'turn_without_end' : null;
    };
    return {
        session_id: session.id,
        rollouts: rollouts.map(({ entry }, index) => ({
            ...entry,
            open: openness(index),
            first_sequence: placed.find(({ rollout }) => rollout === index)?.record.sequence ?? null,
        })),
        codex_version: session.facts?.codex_version ?? null,
        format,
        actions: countEach(placed.map(({ record }) => record.action_type)),
        incomplete: listed(incomplete, listRoom),
        incomplete_count: incomplete.length,
        opaque_programs: opaqueProgramsOf(session, isBefore),
        duplicates_merged: session.actions.duplicates,
        copied_lines: sumOf(rollouts, ({ account }) => account.copied),
        ignored: addCounts(rollouts.map(({ account }) => account.ignored)),
        unrecognised: addCounts(rollouts.map(({ account }) => account.unrecognised)),
        problems: listed(problems, listRoom),
        problem_count: sumOf(rollouts, ({ account }) => account.problemCount),
        outside_scope: outsideScope + begunBefore,
        redactions: 0,
    };
}
/** The manifest names what is missing; it does not hold whole programs. */
const LONGEST_TEXT = 2000;
const session_entry_short = (text) => text?.slice(0, LONGEST_TEXT) ?? null;
/** To be called once secrets are out: a cut through one would hide it from the search. */
const withShortTexts = (entry) => ({
    ...entry,
    incomplete: entry.incomplete.map((call) => ({
        ...call,
        call_id: session_entry_short(call.call_id),
        tool_name: session_entry_short(call.tool_name),
        command: session_entry_short(call.command),
    })),
});
function listed(items, room) {
    const first = items.slice(0, Math.min(MOST_LISTED, room.left));
    room.left -= first.length;
    return first;
}

;// CONCATENATED MODULE: ./lib/rollouts.js
// Which rollouts there are, whose they are, and in which order their sessions come.








async function listSessions(homes) {
    const unread = [];
    let unreadCount = 0;
    const report = (place) => {
        unreadCount += 1;
        if (unread.length < MOST_LISTED)
            unread.push(place);
    };
    const bySession = new Map();
    let elsewhere = 0;
    for (const [home, { path, state = 'read', within }] of homes.entries()) {
        if (state === 'unreadable')
            report({ home, path: '.', reason: 'permission_denied' });
        if (state !== 'read')
            continue;
        const found = await findFiles(path, SESSION_FOLDERS, judge);
        for (const place of found.unread)
            report({ home, ...place });
        unreadCount += found.unreadCount - found.unread.length;
        for (const file of found.files) {
            try {
                const identity = identify(file.name, await headOf(file.path));
                const rollouts = bySession.get(identity.sessionId) ?? [];
                if (!isWithin(identity, within))
                    elsewhere += 1;
                else if (rollouts.push({ home, file, identity }) === 1)
                    bySession.set(identity.sessionId, rollouts);
            }
            catch (error) {
                report({ home, path: file.shown, reason: reasonOf(error) });
            }
        }
    }
    const sessions = [...bySession].map(([id, rollouts]) => sessionOf(id, rollouts));
    return { sessions: sessions.sort(byStart), unread, unreadCount, elsewhere };
}
const judge = (name) => rolloutName(name) !== null ? 'wanted' : isUnsupportedRollout(name) ? 'unsupported' : null;
const isWithin = ({ cwd }, folders) => folders === undefined ||
    (cwd !== null && folders.some((folder) => !isOutside(pathsIn(folder).shown(cwd, null))));
const byStart = (a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id);
function sessionOf(id, rollouts) {
    const ordered = rollouts.sort((a, b) => compare(a.identity.nameTime, b.identity.nameTime) ||
        compare(a.file.shown, b.file.shown) ||
        a.home - b.home);
    return { id, startedAt: ordered[0]?.identity.startedAt ?? '', rollouts: ordered };
}
/** More than most heads need, and quick to read. */
const HEAD_BLOCK = 64 * 1024;
/** Bytes of so many lines. What stands behind a longer one tells nothing. */
const LONGEST_HEAD = HEAD_LINES * 1024 * 1024;
/** The lines of the head that may tell whose a rollout is. */
async function headOf(path) {
    const head = [];
    const facts = createReadFacts();
    for await (const lines of readLines(path, facts, { block: HEAD_BLOCK, longest: LONGEST_TELLING })) {
        const inHead = lines.filter(({ number }) => number <= HEAD_LINES);
        head.push(...inHead.filter(({ bytes, start, end }) => mayTell(bytes, start, end)).map(split_lines_textOf));
        if (inHead.length < lines.length || lines.at(-1)?.number === HEAD_LINES)
            break;
        if (facts.bytes > LONGEST_HEAD)
            break;
    }
    return head;
}
/** Bytes: longer than any line that tells whose a rollout is; a hostile head must not be held whole. */
const LONGEST_TELLING = 1024 * 1024;
function reasonOf(error) {
    const code = (0,errors/* systemCode */.x)(error);
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission_denied';
    if (code === 'ELOOP' || code === 'EMLINK')
        return 'link';
    return code === 'EINVAL' || code === 'ENXIO' ? 'not_a_file' : 'unreadable';
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/scope.js

/** Milliseconds by which the clocks of a file system and of this machine may differ. Costs a read, no more. */
const CLOCK_SLACK = 60_000;
/** @param elsewhere Sessions that were passed over already. */
function createScope({ sessionIds = [], since = null, sinceFrom = 'given' }, elsewhere) {
    const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
    const iso = since?.toISOString() ?? '';
    let sessionsBefore = 0;
    let sessionsNotAskedFor = elsewhere;
    const isUntimed = ({ rollouts }) => rollouts.every(({ identity }) => identity.format === 'bare');
    const isFileBefore = ({ rollouts }, index) => (rollouts[index]?.file.modifiedAt ?? Number.POSITIVE_INFINITY) < from;
    return {
        admits(session) {
            const { id, rollouts } = session;
            const isAskedFor = sessionIds.length === 0 || sessionIds.includes(id);
            const isTouched = rollouts.length === 0 || rollouts.some(({ file }) => file.changedAt >= from - CLOCK_SLACK);
            if (!isAskedFor)
                sessionsNotAskedFor += 1;
            else if (!isTouched)
                sessionsBefore += 1;
            return isAskedFor && isTouched;
        },
        isBefore(session) {
            const untimed = isUntimed(session);
            return ({ rollout, timestamp }) => timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < iso;
        },
        leavesOut(session, { actions, incomplete_count, outside_scope }) {
            if (sumOf(Object.values(actions), Number) + incomplete_count > 0)
                return false;
            const isBefore = outside_scope > 0 ||
                (session.rollouts.length > 0 && session.rollouts.every((_, index) => isFileBefore(session, index)));
            if (isBefore)
                sessionsBefore += 1;
            return isBefore;
        },
        entry: () => ({
            since: since?.toISOString() ?? null,
            since_from: since === null ? null : sinceFrom,
            sessions_before: sessionsBefore,
            sessions_not_asked_for: sessionsNotAskedFor,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/totals.js
// The sums over all sessions of an export.


/** Distinct paths that are told apart: some hundred megabytes. */
const MOST_PATHS = 1_000_000;
function createTotals() {
    const changed = new Set();
    let commands = 0;
    let failed = 0;
    let declined = 0;
    return {
        add(records) {
            for (const record of records) {
                if (record.status === 'declined')
                    declined += 1;
                if (record.action_type === 'command_execution') {
                    commands += 1;
                    if (record.status === 'failed')
                        failed += 1;
                }
                if (record.status === 'completed')
                    for (const path of record.changed_paths)
                        if (changed.size < MOST_PATHS)
                            changed.add(path);
            }
        },
        of: (sessions, { sessionsOutsideScope, unread, redactions }) => ({
            sessions: sessions.length,
            sessions_outside_scope: sessionsOutsideScope,
            records: sumOf(sessions, ({ actions }) => sumOf(Object.values(actions), Number)),
            actions: addCounts(sessions.map(({ actions }) => Object.entries(actions))),
            commands,
            failed_commands: failed,
            declined,
            changed_paths: changed.size,
            outside_workspace: [...changed].filter(isOutside).length,
            incomplete: sumOf(sessions, ({ incomplete_count }) => incomplete_count),
            opaque_programs: sumOf(sessions, ({ opaque_programs }) => opaque_programs),
            duplicates_merged: sumOf(sessions, ({ duplicates_merged }) => duplicates_merged),
            unrecognised: sumOf(sessions, ({ unrecognised }) => sumOf(Object.values(unrecognised), Number)),
            problems: sumOf(sessions, ({ problem_count }) => problem_count),
            outside_scope: sumOf(sessions, ({ outside_scope }) => outside_scope),
            unread,
            open_rollouts: sumOf(sessions, ({ rollouts }) => rollouts.filter(({ open }) => open !== null).length),
            redactions,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/io/git/entries.js
// What a commit and the index hold, from git's own lists of them. Names keep a character for each byte.
const SUBMODULE = '160000';
const LINK = '120000';
const namesIn = (list) => list.split('\0').filter(Boolean);
/** @param list Of `git ls-tree -r -z`. */
function treeEntries(list) {
    const found = list.matchAll(/(\d+) \w+ ([0-9a-f]+)\t([^\0]*)\0/g);
    return new Map([...found].map(([, mode = '', oid = '', name = '']) => [name, { mode, oid }]));
}
/**
 * @param list Of `git ls-files -z -t --stage --debug`. Git does not promise the form of what --debug adds:
 *   where it is another, the entry has no `seen`.
 */
function indexEntries(list) {
    const entries = new Map();
    for (const [, tag, mode = '', oid = '', stage, name = '', more = ''] of list.matchAll(/([A-Z?]) (\d+) ([0-9a-f]+) (\d)\t([^\0]*)\0((?: {2}[^\n]*\n)*)/g)) {
        const isMerged = stage === '0';
        entries.set(name, { mode, oid, isSkipped: tag === 'S', seen: isMerged ? seenIn(more) : null });
    }
    return entries;
}
function seenIn(more) {
    const found = /ctime: (\d+:\d+)\n +mtime: (\d+:\d+)\n[\s\S]*size: (\d+)\t/.exec(more);
    if (found === null)
        return null;
    const [, ctime = '', mtime = '', size] = found;
    return { ctime, mtime, size: Number(size) };
}

;// CONCATENATED MODULE: ./lib/io/git/find-git.js
// Which git is run: the first on the search path that the agent could not have put into its workspace.



const find_git_NAME = process.platform === 'win32' ? 'git.exe' : 'git';
/**
 * @param searchPath As in PATH. Folders that are not absolute, or inside `excluded`, are passed over.
 * @param excluded Real path of a folder.
 * @returns null when there is none.
 */
async function findGit(searchPath, excluded) {
    const folders = [];
    for (const folder of new Set(searchPath.split(external_node_path_.delimiter))) {
        const real = (0,external_node_path_.isAbsolute)(folder) ? await realPath(folder) : null;
        if (real !== null && !isInside(excluded, real))
            folders.push(folder);
    }
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, find_git_NAME);
        if (await isProgram(path, excluded))
            return { path, searchPath: folders.join(external_node_path_.delimiter) };
    }
    return null;
}
async function isProgram(path, excluded) {
    try {
        await external_node_fs_.promises.access(path, external_node_fs_.constants.X_OK);
        const real = await external_node_fs_.promises.realpath(path);
        return !isInside(excluded, real) && (await external_node_fs_.promises.stat(real)).isFile();
    }
    catch {
        return false;
    }
}
/** Both absolute and real. A folder is inside itself. */
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./lib/io/git/find-repository.js
// Where the repository is that a folder belongs to, without asking git, which may refuse another user's.


/**
 * @param folder A real path.
 * @param where Whether the folders above are looked at, too.
 */
async function findRepository(folder, where) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        const gitDir = (0,external_node_path_.join)(root, '.git');
        if (await isGitDir(gitDir))
            return { root, gitDir };
        if (where === 'here' || (0,external_node_path_.dirname)(root) === root)
            return null;
    }
}
async function isGitDir(path) {
    try {
        const there = await external_node_fs_.promises.stat(path);
        if (there.isDirectory())
            await external_node_fs_.promises.lstat((0,external_node_path_.join)(path, 'HEAD'));
        return there.isDirectory() || there.isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/io/git/conversions.js
// Which files git stores in another form than they have on disk, by what the repository says of them.

const ATTRIBUTES = ['filter', 'ident', 'working-tree-encoding', 'text', 'eol', 'crlf'];
const NOT_SET = new Set([undefined, 'unspecified', 'unset', '']);
/** @param names As git lists them; asks about attributes, which runs nothing. */
async function conversionsOf(names, git, autocrlf) {
    if (names.length === 0)
        return new Map();
    const answer = await git.run(['check-attr', '-z', '--stdin', ...ATTRIBUTES], `${names.join('\0')}\0`);
    const attributes = new Map();
    const words = answer.split('\0');
    for (let at = 0; at + 2 < words.length; at += 3) {
        const [name = '', attribute = '', value = ''] = words.slice(at, at + 3);
        attributes.set(name, (attributes.get(name) ?? new Map()).set(attribute, value));
    }
    return new Map([...attributes].map(([name, values]) => [name, conversionBy(values, autocrlf)]));
}
function conversionBy(values, autocrlf) {
    const isSet = (attribute) => !NOT_SET.has(values.get(attribute));
    if (isSet('filter') || isSet('ident') || isSet('working-tree-encoding'))
        return 'program';
    if (isSet('text') || (values.get('text') !== 'unset' && (isSet('eol') || isSet('crlf'))))
        return 'line_endings';
    const isLeftToSettings = values.get('text') === 'unspecified' && values.get('crlf') === 'unspecified';
    return isLeftToSettings && autocrlf ? 'line_endings' : 'none';
}
async function settingsOf(git, platform = process.platform) {
    const asked = '^core\\.(filemode|autocrlf|symlinks|ignorecase)$';
    const list = await git.run(['config', '-z', '--get-regexp', asked], '', true);
    const values = new Map(namesIn(list).map((line) => {
        const [name = '', value = 'true'] = line.split('\n');
        return [name, value.toLowerCase()];
    }));
    const isYes = (name, otherwise) => !['false', 'no', 'off', '0', ''].includes(values.get(`core.${name}`) ?? String(otherwise));
    return {
        fileMode: isYes('filemode', true),
        // Git for Windows has it on in a file of the system, which is not read here.
        autocrlf: isYes('autocrlf', platform === 'win32'),
        symlinks: isYes('symlinks', true),
        ignoreCase: isYes('ignorecase', false),
    };
}

;// CONCATENATED MODULE: ./lib/io/git/listing.js
// All that is asked of git: the base, what it holds, what the index holds, and what is in neither.



/**
 * @param commits Ids of commits; the first that the repository has is the base, else HEAD.
 * @throws GitError
 */
async function list(git, commits) {
    const base = await baseOf(git, commits);
    const indexFile = (await git.run(['rev-parse', '--git-path', 'index'])).replace(/\n$/, '');
    return {
        base,
        inBase: treeEntries(base === null ? '' : await git.run(['ls-tree', '-r', '-z', base.commit])),
        indexTime: await writtenAt(Buffer.from(indexFile, 'latin1')),
        inIndex: indexEntries(await git.run(['ls-files', '-z', '-t', '--stage', '--debug'])),
        untracked: namesIn(await git.run(['ls-files', '-z', '--others', '--exclude-standard'])),
        ...(await settingsOf(git)),
    };
}
/** Nothing but an id: any other text could be an expression, or more than one line. */
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function baseOf(git, commits) {
    const asked = [...new Set(commits)].filter((commit) => COMMIT_ID.test(commit));
    const answer = await git.run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], [...asked, 'HEAD'].map((name) => `${name}^{commit}\n`).join(''));
    const found = answer.split('\n').map((line) => /^([0-9a-f]+) commit$/.exec(line)?.[1] ?? null);
    const place = found.findIndex((commit) => commit !== null);
    const commit = found[place] ?? null;
    return commit === null ? null : { commit, from: place < asked.length ? 'session' : 'head' };
}
async function writtenAt(path) {
    try {
        return (await external_node_fs_.promises.lstat(path, { bigint: true })).mtimeNs;
    }
    catch {
        return 0n;
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/io/git/environment.js
/**
 * Settings that name a program, or make one start. The commands that are run here need none of them; what a
 * command needs changes with git's releases, so they are switched off all the same.
 */
const SWITCHED_OFF = [
    ['core.fsmonitor', 'false'],
    ['core.untrackedCache', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.pager', 'cat'],
    ['core.editor', 'false'],
    ['core.askPass', ''],
    ['core.sshCommand', 'false'],
    ['core.gitProxy', ''],
    ['core.alternateRefsCommand', 'false'],
    ['credential.helper', ''],
    ['diff.external', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['protocol.allow', 'never'],
    ['submodule.recurse', 'false'],
];
/**
 * Naming the repository outright has two effects: git does not look for one itself, and it takes one that
 * another user owns, as in a container; `safe.directory` on the command line does that only since 2.38.
 */
function gitEnvironment({ searchPath }, { root, gitDir }) {
    return {
        PATH: searchPath,
        LC_ALL: 'C',
        GIT_DIR: gitDir,
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        // A replaced base would hide what changed.
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone fetches what it lacks, by programs its configuration names. Git before 2.45 knows only
        // the second of these, which lets no transport start.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_CONFIG_COUNT: String(SWITCHED_OFF.length),
        ...Object.fromEntries(SWITCHED_OFF.flatMap(([name, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, name],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}

;// CONCATENATED MODULE: ./lib/io/git/run-git.js
// Runs git: without a shell, with an environment of ours only, within a limit of time and of output.


/** Ends a comparison with git, never an export. */
class GitError extends Error {
    name = 'GitError';
    problem;
    constructor(problem, options) {
        super(problem, options);
        this.problem = problem;
    }
}
/** Names of some 600,000 files, all commands together. More is more than a manifest is for, and much memory. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/** @param folder Where it runs: paths are relative to it. */
function createGit(program, repository, folder, signal) {
    let left = MOST_OUTPUT;
    const runIn = (env, cwd, args, input, noIsFine) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(program.path, args, {
            cwd,
            env,
            stdio: ['pipe', 'pipe', 'ignore'],
            windowsHide: true,
        });
        const pieces = [];
        const end = (problem, cause) => {
            child.kill('SIGKILL');
            // What it started may hold the pipe; nobody waits for it.
            child.stdout.destroy();
            reject(new GitError(problem, { cause }));
        };
        const tooSlow = () => end('too_slow');
        if (signal.aborted)
            tooSlow();
        signal.addEventListener('abort', tooSlow, { once: true });
        child.on('error', (error) => end('git_failed', error));
        child.stdin.on('error', () => { });
        child.stdin.end(input, 'latin1');
        child.stdout.on('data', (piece) => {
            left -= piece.length;
            if (left < 0)
                end('too_large');
            else
                pieces.push(piece);
        });
        child.on('close', (code) => {
            signal.removeEventListener('abort', tooSlow);
            if (code === 0 || (noIsFine && code === 1))
                resolve(Buffer.concat(pieces).toString('latin1'));
            else
                end('git_failed');
        });
    });
    const gitFor = (its, cwd) => {
        const env = gitEnvironment(program, its);
        return {
            run: (args, input = '', mayAnswerNo = false) => runIn(env, cwd, args, input, mayAnswerNo),
            in: (other) => gitFor(other, other.root),
        };
    };
    return gitFor(repository, folder);
}

;// CONCATENATED MODULE: ./lib/io/git/blob-id.js
// The id that git gives to a file's bytes, taken without git: it would run a filter that the repository names.


const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
const blob_id_PIECE = 256 * 1024;
/** Line endings are changed in memory; text is seldom larger. */
const LARGEST_TEXT = 16 * 1024 * 1024;
/** @throws What the disk answers; also when the file is another than a moment ago. */
async function blobId(path, there, algorithm, signal) {
    if (there.isSymbolicLink())
        return idOf(await external_node_fs_.promises.readlink(path, { encoding: 'buffer' }), algorithm);
    const hash = (0,external_node_crypto_namespaceObject.createHash)(algorithm).update(`blob ${there.size}\0`);
    // What was a file may be a link or a pipe by now; neither is to be followed or waited for.
    const file = await external_node_fs_.promises.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const piece = Buffer.allocUnsafe(Math.min(blob_id_PIECE, Number(there.size) + 1));
        let total = 0n;
        for (;;) {
            signal.throwIfAborted();
            const { bytesRead } = await file.read(piece, 0, piece.length, null);
            if (bytesRead === 0)
                break;
            total += BigInt(bytesRead);
            if (total > there.size)
                break;
            hash.update(piece.subarray(0, bytesRead));
        }
        if (total !== there.size)
            throw new Error('The file changed while it was read.');
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}
/** The id of the same text with line feeds only. Null for what git would not take for text, or is very long. */
async function textId(path, there, algorithm) {
    if (there.size > LARGEST_TEXT)
        return null;
    const file = await external_node_fs_.promises.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const text = (await file.readFile()).toString('latin1');
        return text.includes('\0') ? null : idOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), algorithm);
    }
    finally {
        await file.close();
    }
}
const idOf = (content, algorithm) => (0,external_node_crypto_namespaceObject.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');

;// CONCATENATED MODULE: ./lib/io/git/compare-file.js



async function compareFile(name, base, index, comparison) {
    const { tree, algorithm, signal, fileMode, symlinks } = comparison;
    const there = await tree.look(name);
    if (base?.mode === SUBMODULE || (base === undefined && index?.mode === SUBMODULE))
        return compareSubmodule(name, base, index, there, comparison);
    if (there === null)
        return isMissed(base, index) ? 'different' : 'same';
    if (base === undefined)
        return there.isDirectory() ? 'same' : 'different';
    if (!there.isFile() && !there.isSymbolicLink())
        return 'different';
    const isLink = there.isSymbolicLink() || (base.mode === LINK && !symlinks);
    if (isLink !== (base.mode === LINK))
        return 'different';
    const isExecutable = (there.mode & 64n) !== 0n;
    if (fileMode && there.isFile() && isExecutable !== (base.mode === '100755'))
        return 'different';
    if (index?.seen && isAsSeen(there, index.seen, comparison.indexTime))
        return index.oid === base.oid ? 'same' : 'different';
    if ((await blobId(tree.pathOf(name), there, algorithm, signal)) === base.oid)
        return 'same';
    return isLink ? 'different' : 'other_bytes';
}
const isMissed = (base, index) => base !== undefined && !(index?.isSkipped === true && index.oid === base.oid);
/** As git judges it, to the nanosecond: a file that is no older than the index may have changed since. */
function isAsSeen(there, { ctime, mtime, size }, indexTime) {
    return (there.mtimeNs < indexTime &&
        there.size % 2n ** 32n === BigInt(size) &&
        timeOf(there.mtimeNs) === mtime &&
        timeOf(there.ctimeNs) === ctime);
}
const SECOND = 1000000000n;
const timeOf = (nanoseconds) => `${nanoseconds / SECOND}:${nanoseconds % SECOND}`;
/** By the commit it stands at; what differs inside it is its own repository's business. */
async function compareSubmodule(name, base, index, there, { tree, git }) {
    if (there === null)
        return isMissed(base, index) ? 'different' : 'same';
    if (base === undefined || !there.isDirectory())
        return 'different';
    const repository = await findRepository(tree.pathOf(name).toString(), 'here');
    // One that was never brought in is an empty folder.
    const oid = repository === null
        ? index?.oid
        : (await git.in(repository).run(['rev-parse', '--verify', '--quiet', 'HEAD'], '', true)).trim();
    return oid === base.oid ? 'same' : 'different';
}

;// CONCATENATED MODULE: ./lib/io/git/verdicts.js
// A verdict for every name that git lists: from stat and bytes first, then from what git stores otherwise.




/** Files looked at together: enough to keep the disk busy. */
const TOGETHER = 64;
/** @throws GitError; the signal's reason. */
async function verdictsOf({ inBase, inIndex, untracked, autocrlf }, comparison) {
    const { git, signal } = comparison;
    const verdicts = new Map();
    const judge = (names, verdictOf) => inBatches([...names], signal, async (name) => {
        verdicts.set(name, await orUndecided(() => verdictOf(name)));
    });
    await judge(new Set([...inBase.keys(), ...inIndex.keys()]), (name) => compareFile(name, inBase.get(name), inIndex.get(name), comparison));
    for (const name of untracked.map((each) => each.replace(/\/$/, '')))
        if (!verdicts.has(name))
            verdicts.set(name, 'different');
    const unlike = [...verdicts].flatMap(([name, verdict]) => (verdict === 'other_bytes' ? name : []));
    const conversions = await conversionsOf(unlike, git, autocrlf);
    await judge(unlike, async (name) => {
        const conversion = conversions.get(name);
        if (conversion === 'program')
            return 'undecided';
        return conversion === 'line_endings' ? compareText(name, inBase.get(name)?.oid, comparison) : 'different';
    });
    return verdicts;
}
async function compareText(name, oid, { tree, algorithm }) {
    const there = await tree.look(name);
    if (!there?.isFile())
        return 'different';
    return (await textId(tree.pathOf(name), there, algorithm)) === oid ? 'same' : 'different';
}
/** One file that cannot be read, or one submodule in disorder, is no reason to say nothing of all others. */
async function orUndecided(verdict) {
    try {
        return await verdict();
    }
    catch (error) {
        if (error instanceof GitError && error.problem !== 'git_failed')
            throw error;
        return 'undecided';
    }
}
async function inBatches(names, signal, work) {
    for (let from = 0; from < names.length; from += TOGETHER) {
        signal.throwIfAborted();
        await Promise.all(names.slice(from, from + TOGETHER).map(work));
    }
}

;// CONCATENATED MODULE: ./lib/io/git/work-tree.js
// What stands on disk where git has a name. Follows no link, neither at the name nor on the way to it.





/** @param folder A real path. */
function createWorkTree(folder) {
    const folders = new Map([['', Promise.resolve(true)]]);
    const pathOf = (name) => Buffer.concat([Buffer.from((0,external_node_path_.join)(folder, '/')), Buffer.from(name, 'latin1')]);
    function isFolder(name) {
        const known = folders.get(name);
        if (known !== undefined)
            return known;
        const answer = look(name).then((there) => there?.isDirectory() ?? false);
        folders.set(name, answer);
        return answer;
    }
    async function look(name) {
        if (!(await isFolder(name.slice(0, Math.max(0, name.lastIndexOf('/'))))))
            return null;
        try {
            return await external_node_fs_.promises.lstat(pathOf(name), { bigint: true });
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCode */.x)(error)))
                return null;
            throw error;
        }
    }
    async function nameOf(path) {
        const parent = await realPath((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(path)));
        if (parent === null || !isInside(folder, parent))
            return path;
        return (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(path))).replaceAll(external_node_path_.sep, '/');
    }
    return { pathOf, look, nameOf };
}

;// CONCATENATED MODULE: ./lib/io/git/compare-with-git.js
// What differs between a commit and the work tree: git lists names and ids, the files are compared here.








/**
 * A repository of 100,000 files takes a few seconds, so whoever reaches this has a disk that hangs or a git
 * that waits for something.
 */
const MOST_TIME_MS = 20_000;
/**
 * Compares what is inside `folder` only.
 *
 * @param commits Ids of commits; the first that the repository has is the base, else HEAD.
 * @param options The search path is as in PATH: where git is looked for.
 * @throws GitError
 */
async function compareWithGit(folder, commits, { searchPath, timeLimitMs = MOST_TIME_MS }) {
    const real = await realPath(folder);
    const repository = real === null ? null : await findRepository(real, 'above');
    if (real === null || repository === null)
        throw new GitError('not_a_work_tree');
    const program = await findGit(searchPath, repository.root);
    if (program === null)
        throw new GitError('no_git');
    const signal = AbortSignal.timeout(timeLimitMs);
    try {
        const git = createGit(program, repository, real, signal);
        const tree = createWorkTree(real);
        const listing = await list(git, commits);
        const algorithm = (listing.base?.commit.length ?? 40) === 40 ? 'sha1' : 'sha256';
        const { fileMode, symlinks, indexTime } = listing;
        const comparison = { tree, git, algorithm, fileMode, symlinks, indexTime, signal };
        return differencesOf(listing, await verdictsOf(listing, comparison), tree);
    }
    catch (error) {
        if (signal.aborted)
            throw new GitError('too_slow', { cause: error });
        throw error instanceof GitError ? error : new GitError('git_failed', { cause: error });
    }
}
function differencesOf({ base, inBase, inIndex, untracked, ignoreCase }, verdicts, tree) {
    const namesOf = (wanted) => [...verdicts].flatMap(([name, verdict]) => (verdict === wanted ? asText(name) : []));
    // A patch may spell a name otherwise than git, where both are one file.
    const spelled = new Map(ignoreCase ? [...verdicts.keys()].map(asText).map((name) => [name.toLowerCase(), name]) : []);
    const changed = new Set(namesOf('different'));
    const undecided = new Set(namesOf('undecided'));
    const nested = new Set(untracked.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1)));
    for (const [name, { mode }] of [...inBase, ...inIndex])
        if (mode === SUBMODULE)
            nested.add(name);
    const stateOf = async (name) => {
        if (changed.has(name))
            return 'changed';
        // What was no UTF-8 in the recording cannot be found again.
        if (undecided.has(name) || name.includes('\uFFFD'))
            return 'unknown';
        const asBytes = Buffer.from(name).toString('latin1');
        if (inBase.has(asBytes))
            return 'unchanged';
        if (foldersOf(asBytes).some((each) => nested.has(each)))
            return 'unknown';
        const there = await tree.look(asBytes).catch(() => undefined);
        return there === null ? 'gone' : 'unknown';
    };
    return {
        base,
        changed: [...changed],
        undecidedCount: undecided.size,
        async look(path) {
            const found = await tree.nameOf(path);
            const name = spelled.get(found.toLowerCase()) ?? found;
            return { name, state: await stateOf(name) };
        },
    };
}
const asText = (name) => Buffer.from(name, 'latin1').toString();
const foldersOf = (name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index));

;// CONCATENATED MODULE: ./lib/workspace.js
// What the recorded file changes say of the workspace, against what git says of it.



/** A build folder that git does not ignore must not fill the manifest; the count stays whole. */
const workspace_MOST_PATHS = 1000;
/** Of distinct paths that are looked up on the disk. */
const MOST_PATCHED = 100_000;
/** @param workspace Absolute; null as no `gitCheck`: nothing is checked. */
function createWorkspaceComparison(workspace, gitCheck) {
    const commits = [];
    /** Paths inside, and whether any patch was to leave nothing there. */
    const patched = new Map();
    const addPatched = (path, isRemoved) => {
        if (patched.size <= MOST_PATCHED && !isOutside(path) && path !== '.')
            patched.set(path, isRemoved || patched.get(path) === true);
    };
    return {
        add(records) {
            for (const record of records) {
                if (record.action_type === 'session_started' && record.session.git.commit !== null)
                    commits.push(record.session.git.commit);
                if (record.action_type !== 'file_change' || record.status !== 'completed')
                    continue;
                for (const { path, change, from } of record.changes) {
                    addPatched(path, change === 'delete');
                    if (from !== undefined)
                        addPatched(from, true);
                }
            }
        },
        async entry() {
            if (workspace === null || gitCheck === false)
                return null;
            if (patched.size > MOST_PATCHED)
                return notCompared('too_large');
            try {
                const differences = await compareWithGit(workspace, commits, gitCheck);
                return await compared(differences, patched);
            }
            catch (error) {
                return notCompared(error instanceof GitError ? error.problem : 'git_failed');
            }
        },
    };
}
async function compared({ base, changed, undecidedCount, look }, patched) {
    const named = new Set();
    const withoutChange = [];
    for (const [path, wasRemoved] of patched) {
        const { name, state } = await look(path);
        named.add(name);
        // What one patch made and another removed is as it should be.
        if (state === 'unchanged' || (state === 'gone' && !wasRemoved))
            withoutChange.push(path);
    }
    const withoutPatch = changed.filter((name) => !named.has(name));
    return {
        complete: undecidedCount === 0,
        problem: undecidedCount === 0 ? null : 'undecided_files',
        base,
        changed_without_patch: withoutPatch.sort().slice(0, workspace_MOST_PATHS),
        changed_without_patch_count: withoutPatch.length,
        patched_without_change: withoutChange.sort().slice(0, workspace_MOST_PATHS),
        patched_without_change_count: withoutChange.length,
        undecided_count: undecidedCount,
    };
}
const notCompared = (problem) => ({
    complete: false,
    problem,
    base: null,
    changed_without_patch: [],
    changed_without_patch_count: null,
    patched_without_change: [],
    patched_without_change_count: null,
    undecided_count: 0,
});

;// CONCATENATED MODULE: ./lib/export.js
// The one use case: find the rollouts, read and project session by session, hand on the records, tell how well it went.















/**
 * Projects every session of the Codex homes.
 *
 * @returns the manifest: what was read and how well.
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`; whatever `take` throws.
 */
async function exportActions(options, take) {
    const { codexHome, workspace, run = null, gitCheck = false } = options;
    const { redactor = createRedactor() } = options;
    const homes = await openHomes(typeof codexHome === 'string' ? [{ path: codexHome }] : codexHome);
    const inventory = await listSessions(homes);
    const scope = createScope(options, inventory.elsewhere);
    const paths = pathsIn(workspace, workspace && (await realPath(workspace)));
    const byId = new Map(inventory.sessions.map((session) => [session.id, session]));
    const mirrors = createMirrors(inventory);
    const mirrorRoom = createSharedRoom();
    const listRoom = createListRoom();
    const entries = [];
    const totals = createTotals();
    const redactions = createRedactions(redactor || null);
    const comparison = createWorkspaceComparison(workspace, gitCheck);
    let queue = inventory.sessions.filter(scope.admits);
    for (let files = queue.shift(); files !== undefined; files = queue.shift()) {
        const read = await readSession(files, paths, (id) => byId.get(id), mirrorRoom);
        mirrors.giveTo(read);
        const orphans = mirrors.takeFrom(read).filter(scope.admits);
        if (orphans.length > 0)
            queue = [...queue, ...orphans].sort(byStart);
        const isBefore = scope.isBefore(files);
        const { placed, outsideScope } = recordsOf(read.session, isBefore);
        const format = files.rollouts[0]?.identity.format ?? 'paginated';
        const whole = sessionEntryOf(read, format, placed, outsideScope, isBefore, listRoom);
        if (scope.leavesOut(files, whole))
            continue;
        const recorded = placed.map(({ record }) => record);
        // Git is asked about the paths as they are.
        comparison.add(recorded);
        const before = redactions.count();
        const records = await redactions.records(recorded);
        const entry = await redactions.one(whole);
        entries.push({ ...withShortTexts(entry), redactions: redactions.count() - before });
        totals.add(records);
        await take(records);
    }
    const left = scope.entry();
    const around = await redactions.one({
        run,
        homes: homes.map(homeEntryOf),
        scope: left,
        unread: inventory.unread,
        workspace: await comparison.entry(),
    });
    return manifestOf({
        ...around,
        sessions: entries,
        redaction: redactions.entry(),
        totals: totals.of(entries, {
            sessionsOutsideScope: left.sessions_before + left.sessions_not_asked_for,
            unread: inventory.unreadCount,
            redactions: redactions.count(),
        }),
    });
}

// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __nccwpck_require__(957);
;// CONCATENATED MODULE: ./lib/io/write-file.js
// Files that are whole or not there: written aside, then renamed.



/** @throws ExportError `write_failed`, here and from every method, saying which file and why. */
async function createFile(path) {
    const aside = `${path}.${process.pid}.tmp`;
    const saying = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw new errors/* ExportError */.z('write_failed', `Could not write ${path}: ${write_file_reasonOf(error)}`, { cause: error });
        }
    };
    const isDevice = await saying(() => isDeviceAt(path));
    let file = await saying(async () => {
        if (isDevice)
            return (0,promises_namespaceObject.open)(path, 'w');
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_namespaceObject.rm)(aside, { force: true });
        return (0,promises_namespaceObject.open)(aside, 'wx');
    });
    let inPlace = isDevice;
    let held = '';
    const put = async () => {
        const text = held;
        held = '';
        if (text !== '')
            await file?.writeFile(text);
    };
    const close = async () => {
        const open = file;
        file = null;
        await open?.close();
    };
    return {
        async write(text) {
            held += text;
            if (held.length >= HELD)
                await saying(put);
        },
        finish: () => saying(async () => {
            await put();
            await close();
            if (!inPlace)
                await (0,promises_namespaceObject.rename)(aside, path);
            inPlace = true;
        }),
        async discard() {
            await close();
            if (!inPlace)
                await (0,promises_namespaceObject.rm)(aside, { force: true });
        },
    };
}
/** Characters that are held until they are written together: a thousand sessions may have a few lines each. */
const HELD = 256 * 1024;
/**
 * A device such as /dev/null takes what is written; a file put in its place would break it for all. Nothing
 * else but a file may be there: a link could lead anywhere, a pipe may keep us waiting.
 */
async function isDeviceAt(path) {
    const there = await (0,promises_namespaceObject.lstat)(path).catch(() => null);
    if (there === null || there.isFile())
        return false;
    if (there.isCharacterDevice())
        return true;
    throw Object.assign(new Error('in the way'), { code: there.isDirectory() ? 'EISDIR' : 'EEXIST' });
}
async function writeFile(path, text) {
    const file = await createFile(path);
    try {
        await file.write(text);
        await file.finish();
    }
    finally {
        await file.discard();
    }
}
/** Why writing failed and what to do, as the end of a sentence. */
function write_file_reasonOf(error) {
    const code = (0,errors/* systemCode */.x)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
        return 'the disk is full; free some space and run again.';
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return 'permission denied; choose a folder this user may write to.';
    if (code === 'EISDIR')
        return 'a folder of that name is there; choose another name.';
    if (code === 'EEXIST' || code === 'ENOTDIR')
        return 'something else of that name is in the way; choose another name.';
    return `${code || 'unknown error'}.`;
}

;// CONCATENATED MODULE: ./lib/redact/secret-sources.js
// Where secret values are known from: the environment, by the names of its variables, and what a user hands over.
const SECRET_NAME = /token|secret|passw(?:or)?d|passphrase|credential|api_?key|(?:^|[_.-])(?:key|pass|pat|auth|dsn|pwd|jwt|cookie|signature)s?(?:[_.-]|$)/i;
/** Names that look secret and hold what everybody knows. */
const NO_SECRETS = new Set(['PWD', 'OLDPWD', 'INPUT_SECRETS', 'SSH_AUTH_SOCK', 'XAUTHORITY']);
/** A folder, a switch, a number: replacing it would hide what is no secret. */
const NO_SECRET = /^(?:\/[\w./-]*|[A-Za-z]:\\.*|true|false|yes|no|\d{1,7}|[a-z]{1,8})$/i;
/** Values of variables whose names say that they are secret, the runner's own tokens among them. */
function secretsInEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && !NO_SECRETS.has(name) && !NO_SECRET.test(value)
        ? [value]
        : []);
}
/** @param text Values one a line, or a JSON object of them, as `toJSON(secrets)` writes it. */
function secretsInText(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return Object.values(value).filter((secret) => typeof secret === 'string');
    }
    catch {
        // Then it is lines.
    }
    return text.split(/\r?\n/).map((line) => line.trim());
}

;// CONCATENATED MODULE: ./lib/report/left-out-words.js
const WHEN = {
    given: 'the time asked for',
    runner_process: 'when this job started',
    runner_folder: 'when this job started',
    machine_start: "when this job's machine started",
};
/** `2026-11-22T11:44:20.000Z, when this job started`. */
function timeInWords({ since, since_from }) {
    return [since, since_from === null ? null : WHEN[since_from]].filter((part) => part !== null).join(', ');
}

;// CONCATENATED MODULE: ./lib/report/visible.js
// Makes an agent's text one visible line: what would break it, hide in it or turn it round is replaced.
// One of these per line break, so that a command of several lines does not read as one.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// A whole colour sequence is one mark: its parameters cannot hold words. Of a longer escape (a title, a link)
// only the control characters go, because dropping its text would hide what the agent wrote.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
// Asks for the coloured form of the sign before it, and hides nothing: `⚠️` should not read as `⚠�`.
const EMOJI_STYLE = /(?<=\p{Extended_Pictographic})\ufe0f/gu;
// Controls, bidi and other format characters, what fonts do not draw, surrogates without their other half.
const visible_UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;
// A summary may be printed too, and a runner obeys the old form of a command anywhere in a line of output.
const OLD_COMMAND = /##\[/g;
/** Not escaped yet: `code` and `htmlCode` do that, each for where it stands. */
function visible(text) {
    return text
        .replace(LINE_BREAK, '↵')
        .replaceAll('\t', ' ')
        .replace(ANSI_SEQUENCE, '\ufffd')
        .replace(EMOJI_STYLE, '')
        .replace(visible_UNSEEN, '\ufffd')
        .replace(OLD_COMMAND, '## [');
}

;// CONCATENATED MODULE: ./lib/report/markdown.js
// The only Markdown that holds an agent's text: code spans, and tables of them.

/** The text as one inert line of code: no Markdown, HTML, link, mention or math comes of it. Cut it first. */
function code(text) {
    const line = visible(text);
    if (line === '')
        return '` `';
    const longestRun = (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
    const fence = '`'.repeat(longestRun + 1);
    // A backtick must not touch the fence, and Markdown takes one space off both ends where both have one.
    const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
function clip(text, codePoints) {
    if (text === null || text.length <= codePoints)
        return text;
    const start = [...text.slice(0, 2 * codePoints + 2)];
    if (start.length <= codePoints)
        return text;
    // Joined anew rather than sliced: a slice would keep the whole text in memory.
    return `${start.slice(0, codePoints - 1).join('')}…`;
}
/** `1 file`, `3 files`, `12,000 files`. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** Digits in threes where there are many. */
function grouped(count) {
    return count < 10_000 ? `${count}` : count.toLocaleString('en-US');
}
/** A table of the columns that have something to show. Cells are Markdown; pipes in them are escaped here. */
function table(columns, rows) {
    const filled = columns
        .map(({ title, numeric, cell }) => ({ title, rule: numeric ? '--:' : '---', cells: rows.map(cell) }))
        .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return [
        tableLine(filled.map(({ title }) => title)),
        tableLine(filled.map(({ rule }) => rule)),
        ...rows.map((_, index) => tableLine(filled.map(({ cells }) => cells[index] ?? ''))),
    ].join('\n');
}
function tableLine(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/report/reading.js


/** A line for what was exported, then one for each thing that a reader of the export should know. */
function describeReading({ totals, scope }) {
    const exported = `${plural(totals.records, 'record')} of ${plural(totals.sessions, 'session')}`;
    const nothing = totals.sessions_outside_scope > 0
        ? 'No sessions exported: none is within what was asked for.'
        : 'No sessions found. Codex keeps none with --ephemeral, and keeps them elsewhere for another user or CODEX_HOME.';
    const known = [
        [totals.problems, `${plural(totals.problems, 'line')} could not be read whole; the manifest names them.`],
        [totals.unrecognised, `${plural(totals.unrecognised, 'line')} of kinds that this version does not know.`],
        [totals.incomplete, `${plural(totals.incomplete, 'call')} never came back.`],
        [
            totals.opaque_programs,
            `${plural(totals.opaque_programs, 'program')} whose inner actions were not recorded.`,
        ],
        [
            scope.sessions_not_asked_for,
            `${plural(scope.sessions_not_asked_for, 'session')} left out: not asked for.`,
        ],
        [
            scope.sessions_before,
            `${plural(scope.sessions_before, 'session')} left out: nothing in it since ${timeInWords(scope)}.`,
        ],
        [
            totals.outside_scope,
            `${plural(totals.outside_scope, 'action')} left out: from before ${timeInWords(scope)}.`,
        ],
        [totals.redactions, `${plural(totals.redactions, 'part')} that looked like a secret replaced.`],
        [
            totals.open_rollouts,
            `${plural(totals.open_rollouts, 'rollout')} may not be finished: Codex was still writing, or was killed.`,
        ],
        [totals.unread, `${plural(totals.unread, 'place')} not read; the manifest names them.`],
    ];
    const notes = known.filter(([count]) => count > 0).map(([, note]) => note);
    return [totals.sessions > 0 ? `Exported ${exported}.` : nothing, ...notes];
}

;// CONCATENATED MODULE: ./lib/report/limits.js
// How much is kept for a summary, whatever the export holds; how much of it is shown is decided in levels.ts.
/** How many rows are kept, and so how much memory a tally takes: a few megabytes at most. */
const ROWS = {
    /** Over all sessions, shared out between them: a table of more is not read but searched, in the artifact. */
    commands: 2000,
    /** What went wrong is read first: more than ever fit into a summary, for any of them may be the one. */
    failures: 9000,
    /** A refactoring may touch hundreds of files; a review of it starts here. */
    files: 2000,
    /** Pairs of server and tool: no agent is offered many more. */
    tools: 100,
    sessions: 500,
    /** Turns of one session that were interrupted, failed or rolled back. */
    notableTurns: 100,
    /** Of any list in the last section, which gives the count of the rest. */
    listed: 10,
};
/** How many code points of a text are shown. */
const CUT = {
    /** About two lines of a table on a wide screen. */
    command: 140,
    /** Deep source trees stay whole. */
    path: 200,
    /** A move shows two paths where others show one. */
    movedPath: 100,
    /** Names of tools, servers, programs and releases, and working directories. */
    name: 40,
    /** A thread's id or an agent's path. */
    identity: 60,
    /** Of a bar in the timeline. */
    label: 60,
};
/**
 * Bars of one chart; Mermaid takes no text of more than 50,000 characters, and these come to less. A command
 * of fewer milliseconds than the shortest has no bar that could be seen.
 */
const BARS = { turns: 40, commands: 60, shortest: 100 };
/**
 * Length, as JSON, of the list of changed paths that the outputs may carry. A job's outputs share 1 MB
 * counted in UTF-16, which is 524,288 characters; this leaves room for the rest.
 */
const CHANGED_PATHS_LENGTH = 300_000;

;// CONCATENATED MODULE: ./lib/report/levels.js
// How much of the facts a summary shows, from all of it to nothing but counts.

const ALL = {
    commands: ROWS.commands,
    sessions: ROWS.sessions,
    failures: ROWS.failures,
    files: ROWS.files,
    tools: ROWS.tools,
    listed: ROWS.listed,
    text: CUT.path,
};
const levels_SHORT = { ...ALL, commands: 0, sessions: 100, files: 300, text: 60 };
const FAILURES = { ...levels_SHORT, sessions: 20, files: 100 };
/**
 * Each takes less than the one before. What went well gives way first, so that as many failures as possible
 * stay; the last holds no text of the agent at all.
 */
const LEVELS = [
    ALL,
    { ...ALL, commands: 100 },
    { ...ALL, commands: 25 },
    { ...ALL, commands: 5 },
    { ...ALL, commands: 0 },
    levels_SHORT,
    FAILURES,
    ...[6000, 4000, 3000, 2000, 1500, 1000, 700, 500].map((failures) => ({ ...FAILURES, failures })),
    { ...levels_SHORT, sessions: 10, files: 50, failures: 300, tools: 20, listed: 3 },
    { ...levels_SHORT, sessions: 0, files: 20, failures: 100, tools: 10, listed: 3 },
    { ...levels_SHORT, sessions: 0, files: 5, failures: 20, tools: 5, listed: 1 },
    { ...levels_SHORT, sessions: 0, files: 0, failures: 0, tools: 0, listed: 0 },
];

;// CONCATENATED MODULE: ./lib/report/endings.js

const WORDS = {
    completed: 'completed',
    failed: 'failed',
    declined: 'declined',
    interrupted: 'interrupted',
    running: 'still running',
    unknown: 'outcome unknown',
};
/** The order in which they are named; a plain completion needs no word. */
const NOTABLE = ['failed', 'declined', 'interrupted', 'running', 'unknown'];
function noneYet() {
    return { completed: 0, failed: 0, declined: 0, interrupted: 0, running: 0, unknown: 0 };
}
function total(counts) {
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
/** `**3 failed**`, `1 declined`: all that did not plainly complete. */
function endings(counts, bold = strong) {
    return NOTABLE.filter((status) => counts[status] > 0).map((status) => {
        const words = `${grouped(counts[status])} ${WORDS[status]}`;
        return status === 'failed' ? bold(words) : words;
    });
}
/** How one action ended. An exit code that was not recorded is not shown as one. */
function ending({ status, exitCode }) {
    const code = exitCode === null ? '' : `exit\u00a0${exitCode}`;
    if (code === '')
        return status === 'failed' ? strong(WORDS.failed) : WORDS[status];
    if (status === 'completed')
        return code;
    return status === 'failed' && exitCode !== 0 ? strong(code) : `${WORDS[status]}, ${code}`;
}
/** The same for a column of exit codes: the code alone where it says all. */
function exit(row) {
    const { status, exitCode } = row;
    if (exitCode !== null && status === 'completed')
        return `${exitCode}`;
    return exitCode !== null && exitCode !== 0 && status === 'failed' ? strong(`${exitCode}`) : ending(row);
}
function strong(words) {
    return `**${words}**`;
}

;// CONCATENATED MODULE: ./lib/report/excerpt.js
// The part of a command that a reviewer sees: cut to a length, here-documents folded to their number of lines.

// `<<` and a word, quoted or not; `<<<` is another thing.
const HERE_DOCUMENT = /(?<!<)<<(-?)[ \t]*(?:'([^']+)'|"([^"]+)"|\\?([\w.]+))/;
const MOST_PIECES = 20;
/** What is behind the first `codePoints` is neither kept nor looked at. */
function excerptOf(command, codePoints) {
    const pieces = [];
    const enough = 2 * codePoints + 2;
    let from = 0;
    let at = 0;
    while (at < command.length && at - from <= enough) {
        const lineEnd = endOfLine(command, at);
        const body = bodyAfter(command, at, lineEnd);
        // A document without its end is none: `1 << n` must not hide what follows.
        if (body === 'endless')
            break;
        at = lineEnd + 1;
        if (body === null)
            continue;
        pieces.push(command.slice(from, lineEnd), body.lines);
        from = body.end + 1;
        at = from;
        if (pieces.length >= MOST_PIECES)
            break;
    }
    if (from < command.length)
        pieces.push(command.slice(from, from + enough));
    // Joined anew: a slice would keep the whole command in memory.
    return clipExcerpt(pieces, codePoints).map((piece) => typeof piece === 'number' ? piece : [...piece].join(''));
}
/** The first code points over all pieces, the last of them `…` when there were more. */
function clipExcerpt(excerpt, codePoints) {
    const kept = [];
    let left = codePoints;
    for (const piece of excerpt) {
        if (typeof piece === 'number') {
            kept.push(piece);
            continue;
        }
        if (left <= 0)
            return [...kept, '…'];
        const shown = clip(piece, left);
        kept.push(shown);
        if (shown !== piece)
            break;
        left -= [...shown].length;
    }
    return kept;
}
/** The body of the here-document that a line begins. */
function bodyAfter(text, at, lineEnd) {
    const opened = HERE_DOCUMENT.exec(text.slice(at, Math.min(lineEnd, at + 1000)));
    if (opened === null)
        return null;
    const [, dash, single, double, bare] = opened;
    const word = single ?? double ?? bare;
    let lines = 0;
    for (let start = lineEnd + 1; start < text.length; lines += 1) {
        const end = endOfLine(text, start);
        const line = text.slice(start, end);
        if ((dash ? line.replace(/^\t+/, '') : line) === word)
            return { lines, end };
        start = end + 1;
    }
    return 'endless';
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/report/reduce.js
// Facts as one level shows them: fewer rows, shorter texts, and the count of what went.



function reduce(facts, level) {
    const row = (action) => ({
        ...action,
        text: action.text === null ? null : clipExcerpt(action.text, level.text),
    });
    const file = (change) => ({
        ...change,
        path: clip(change.path, level.text),
        from: clip(change.from, level.text),
    });
    const sessions = first(facts.sessions, level.sessions);
    const others = facts.sessions.rows.slice(level.sessions).map(({ actions }) => actions);
    return {
        ...facts,
        sessions: {
            rows: sessions.rows.map((session) => ({
                ...session,
                actions: mapped(first(session.actions, level.commands), row),
            })),
            leftOut: sessions.leftOut,
        },
        actionsOfOtherSessions: others.reduce((sum, { rows, leftOut }) => sum + rows.length + leftOut, facts.actionsOfOtherSessions),
        failures: mapped(first(facts.failures, level.failures), row),
        unsettled: mapped(first(facts.unsettled, level.listed), row),
        files: mapped(first(facts.files, level.files, ({ patches }) => patches), file),
        tools: first(facts.tools, level.tools, ({ calls }) => total(calls)),
    };
}
/** @param weight What one row counts for among those left out. */
function first({ rows, leftOut }, count, weight = () => 1) {
    if (rows.length <= count)
        return { rows, leftOut };
    return {
        rows: rows.slice(0, count),
        leftOut: rows.slice(count).reduce((sum, row) => sum + weight(row), leftOut),
    };
}
function mapped({ rows, leftOut }, change) {
    return { rows: rows.map(change), leftOut };
}

;// CONCATENATED MODULE: ./lib/report/unknowns.js

/** A session may be behind these. Links and other things named like a session are rarely one. */
const MAY_HIDE_SESSIONS = [
    'permission_denied',
    'unsupported_format',
    'too_many',
    'too_large',
    'unreadable',
];
/** No git, or none that compares with this workspace, is how many jobs are. */
const EXPECTED = [null, 'no_git', 'not_a_work_tree'];
/** Of those that the manifest lists. */
function placesThatMayHideSessions({ unread }) {
    return unread.filter(({ reason }) => MAY_HIDE_SESSIONS.includes(reason)).length;
}
/** What stands in the recordings and could not be read. */
function unreadParts(manifest) {
    const { totals } = manifest;
    const places = placesThatMayHideSessions(manifest);
    return [
        ...counted(places, `${plural(places, 'place')} could not be read`),
        ...counted(totals.problems, `${plural(totals.problems, 'line')} could not be read whole`),
        ...counted(totals.unrecognised, `${plural(totals.unrecognised, 'record is', 'records are')} of kinds that this version does not know`),
    ];
}
/** All of it, what was never recorded included. */
function unknowns({ unsettled }, manifest) {
    const { totals, workspace } = manifest;
    const open = unsettled.rows.length + unsettled.leftOut;
    const unpatched = workspace?.changed_without_patch_count ?? 0;
    return [
        ...counted(totals.incomplete, `${plural(totals.incomplete, 'call')} never came back`),
        ...counted(open, `the outcome of ${plural(open, 'action')} is not recorded`),
        ...counted(totals.opaque_programs, `${plural(totals.opaque_programs, 'program')} ran commands that were not recorded`),
        ...unreadParts(manifest),
        ...counted(unpatched, `${plural(unpatched, 'file')} changed on disk by no recorded patch`),
        ...(EXPECTED.includes(workspace?.problem ?? null) ? [] : ['not every file was compared with git']),
    ];
}
function counted(count, words) {
    return count > 0 ? [words] : [];
}

;// CONCATENATED MODULE: ./lib/report/sections/alert.js

function alert_alert({ facts, manifest }) {
    return [notRedacted(manifest), notKnown(facts, manifest)].filter((text) => text !== '').join('\n\n');
}
const notRedacted = ({ redaction }) => redaction.enabled
    ? ''
    : '> [!CAUTION]\n> Secrets were not taken out: redaction was switched off for this export.';
function notKnown(facts, manifest) {
    const found = unknowns(facts, manifest);
    if (found.length === 0)
        return '';
    return `> [!WARNING]\n> Not everything is known: ${found.join('; ')}. *What this does not show*, at the end, says more.`;
}

;// CONCATENATED MODULE: ./lib/report/html.js
// The only HTML of the report: what Markdown cannot fold. Tags are ours; an agent's text is all entities.

// What HTML or Markdown reads as more than itself. A dot between digits and a line between letters stay, for
// the sake of those who read the summary as text.
const MARK = /[!-+:-@[-^`{-~]|(?<![0-9])\.|\.(?![0-9])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/**
 * The text as code, for a line of HTML that Markdown leaves alone. It must not stand within Markdown: an address
 * of mail becomes a link there, entities or not.
 */
function htmlCode(text) {
    const line = visible(text).replace(MARK, (mark) => `&#${mark.charCodeAt(0)};`);
    return `<code>${line}</code>`;
}
const bold = (words) => `<b>${words}</b>`;
/**
 * A part of the page that opens at a click.
 *
 * @param title HTML of one line: nothing in it is read as Markdown.
 * @param body Markdown. The blank lines around it are what makes it so.
 */
function folded(title, body, open = false) {
    return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/report/duration.js
// A number of milliseconds as people say it.
/** Does not break: in a narrow table a number would stand over its unit. */
const SPACE = '\u00a0';
/** `0.2 s`, `12.4 s`, `8 min 12 s`, `2 h 5 min`. */
function duration_duration(milliseconds) {
    return inWords(milliseconds).replaceAll(' ', SPACE);
}
function inWords(milliseconds) {
    const tenths = Math.round(milliseconds / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(milliseconds / 60_000);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./lib/report/sections/action-table.js
// Actions as a table: what each was, how it ended, how long it took.



/** `#` is the sequence of the record within its session, by which it is found in the export. */
const SEQUENCE = {
    title: '#',
    numeric: true,
    cell: ({ sequence }) => `${sequence}`,
};
const WHAT = { title: 'what', cell: described };
const ENDING = { title: 'ended', cell: ending };
const TOOK = {
    title: 'took',
    numeric: true,
    cell: ({ durationMs }) => (durationMs === null ? '' : duration_duration(durationMs)),
};
/** What the action was, in one cell. */
function described(row) {
    const text = row.text === null ? '' : excerpt(row.text);
    switch (row.type) {
        case 'command': {
            const place = row.cwd === null ? '' : ` in ${code(row.cwd)}`;
            return `${text || 'a command that was not recorded'}${place}${row.typedByUser ? ', typed by a user' : ''}`;
        }
        case 'patch':
            return `patch of ${text || 'paths that were not recorded'}${row.morePaths ? ` and ${row.morePaths} more` : ''}`;
        case 'tool': {
            const server = row.server === null ? '' : `${code(row.server)} `;
            const tool = server + (row.tool === null ? 'a tool without a name' : code(row.tool));
            return text ? `${tool}: ${text}` : tool;
        }
    }
}
/** `python3 - <<'PY'` … 14 lines. */
function excerpt(pieces) {
    return pieces
        .map((piece) => (typeof piece === 'number' ? `… ${plural(piece, 'line')}` : code(piece)))
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/report/sections/session-heading.js
// The line that stands for a session when it is closed. HTML, for Markdown cannot fold.




/** A step to the right for each generation; past a few the line would be all indent. */
const MOST_STEPS = 6;
function sessionHeading(session) {
    const { number, depth, turns, durationMs, commands } = session;
    const indent = depth > 0 ? `${'&emsp;'.repeat(Math.min(depth, MOST_STEPS) - 1)}↳ ` : '';
    const parts = [
        ...who(session),
        ...(turns.all > 0 || turns.rolledBack > 0 ? [turnsOf(turns)] : []),
        total(commands) === 0
            ? 'no commands'
            : [plural(total(commands), 'command'), ...endings(commands, bold)].join(', '),
        ...(durationMs === null ? [] : [duration_duration(durationMs)]),
    ];
    return `${indent}${bold(`Session ${number}`)} · ${parts.join(' · ')}`;
}
/** Without the program that asked and its release, the session's id has to say which one it is. */
function who({ depth, id, isSubAgent, agent, originator, codexVersion }) {
    const names = [originator, codexVersion].filter((name) => name !== null).map(htmlCode);
    const program = names.length > 0 ? names.join(' ') : htmlCode(id);
    if (!isSubAgent)
        return [program];
    const subAgent = agent === null ? 'sub-agent' : `sub-agent ${htmlCode(agent)}`;
    // Under its parent, which says the rest.
    return depth > 0 ? [subAgent] : [`${subAgent} of a session that is not here`, program];
}
function turnsOf({ all, failed, interrupted, rolledBack }) {
    return [
        plural(all, 'turn'),
        failed > 0 && `${bold(`${failed} failed`)}`,
        interrupted > 0 && `${interrupted} interrupted`,
        rolledBack > 0 && `${rolledBack} rolled back`,
    ]
        .filter((part) => typeof part === 'string')
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/report/sections/turn-lines.js
/** A session of one plain turn needs no division. */
function withTurns({ actions, turns, notableTurns }) {
    if (turns.all <= 1 && notableTurns.length === 0)
        return [...actions.rows];
    const notes = new Map(notableTurns.map((turn) => [turn.index, turn]));
    const shown = new Set();
    const lines = [];
    const begin = (index) => {
        lines.push({ turn: words(index, notes.get(index), shown.has(index)) });
        shown.add(index);
    };
    const beginSilentTurns = (before) => {
        for (const { index } of notableTurns)
            if (index < before && !shown.has(index))
                begin(index);
    };
    let current = null;
    for (const row of actions.rows) {
        if (row.turn !== null && row.turn !== current) {
            beginSilentTurns(row.turn);
            begin(row.turn);
            current = row.turn;
        }
        lines.push(row);
    }
    // Where rows were left out, a turn that follows may have had some of them.
    if (actions.leftOut === 0)
        beginSilentTurns(Number.POSITIVE_INFINITY);
    return lines;
}
function words(index, note, again) {
    const parts = again
        ? ['ended late']
        : [note?.ending, note?.rolledBack && 'rolled back, though what it did stays done'];
    return `*${[`turn ${index + 1}`, ...parts.filter((part) => typeof part === 'string')].join(' · ')}*`;
}

;// CONCATENATED MODULE: ./lib/report/sections/whole-export.js
// Where the whole export is: named, and linked where that is safe.


/** Names what a reader opens to see everything. */
function wholeExport({ artifactName, artifactUrl }) {
    if (artifactName === undefined)
        return '`actions.ndjson`';
    const name = code(clip(artifactName, CUT.path));
    return artifactUrl !== undefined && isPlainUrl(artifactUrl)
        ? `the artifact [${name}](${artifactUrl})`
        : `the artifact ${name}`;
}
/** An address that needs no escaping in Markdown; any other is left out and the name stands alone. */
function isPlainUrl(url) {
    return url.length <= 500 && /^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(url);
}

;// CONCATENATED MODULE: ./lib/report/sections/commands.js
// Every command in order, session by session, with what was typed into running programs between them.







/** Rows that may stand open: of one session, and on the whole page. */
const commands_OPEN = { session: 30, page: 60 };
/** The command comes last: however long it is, how it ended stays in sight on a narrow screen. */
const COLUMNS = [
    ofAction(SEQUENCE),
    ofAction({ title: 'exit', cell: exit }),
    ofAction(TOOK),
    { title: 'command', cell: (line) => ('session' in line ? WHAT.cell(line) : line.turn) },
];
function commandsSection(page) {
    const { rows } = page.facts.sessions;
    const hasActions = rows.some(({ actions }) => actions.rows.length + actions.leftOut > 0);
    // Of several sessions it says which there are, for the numbers that stand elsewhere.
    if (rows.length < 2 && !hasActions)
        return '';
    let open = 0;
    const blocks = rows.map((session) => {
        const { rows, leftOut } = session.actions;
        const isOpen = leftOut === 0 && rows.length <= commands_OPEN.session && open + rows.length <= commands_OPEN.page;
        if (isOpen)
            open += rows.length;
        return block(session, isOpen, page);
    });
    return ['### Commands', ...blocks].join('\n\n');
}
function block(session, isOpen, { options }) {
    const lines = withTurns(session);
    const { leftOut } = session.actions;
    const body = [
        ...(lines.length > 0 ? [table(COLUMNS, lines)] : []),
        ...(leftOut > 0 && lines.length > 0
            ? [`${plural(leftOut, 'more command')} in ${wholeExport(options)}`]
            : []),
    ];
    const heading = sessionHeading(session);
    // Nothing to open: a paragraph that begins as the others do.
    return body.length === 0 ? `<p>${heading}</p>` : folded(heading, body.join('\n\n'), isOpen);
}
function ofAction({ cell, ...column }) {
    return { ...column, cell: (line) => ('session' in line ? cell(line) : '') };
}

;// CONCATENATED MODULE: ./lib/report/sections/long-table.js
// A table whose first rows stand on the page and whose others open at a click.


const long_table_OPEN = 30;
/** Fewer are not worth a click. */
const FOLDED = 10;
/** @param noun What a row is, for the title of what is folded. */
function longTable(columns, rows, noun) {
    if (rows.length <= long_table_OPEN + FOLDED)
        return table(columns, rows);
    const more = plural(rows.length - long_table_OPEN, `more ${noun}`);
    return `${table(columns, rows.slice(0, long_table_OPEN))}\n\n${folded(more, table(columns, rows.slice(long_table_OPEN)))}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/failed.js
// What did not go through, first: commands, patches and tool calls that failed, were declined or interrupted.


/** `3:7` is number 7 of session 3. */
function failedSection({ facts: { failures, sessionCount } }) {
    if (failures.rows.length === 0)
        return '';
    const place = {
        ...SEQUENCE,
        cell: (row) => (sessionCount > 1 ? `${row.session}:${row.sequence}` : SEQUENCE.cell(row)),
    };
    const rows = longTable([place, ENDING, TOOK, WHAT], failures.rows, 'action');
    return `### Failed, declined or interrupted\n\n${rows}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/files.js
// Which files were changed: one row a path, over all its changes; then those that no recorded patch names.


const KINDS = {
    add: 'added',
    update: 'modified',
    delete: 'deleted',
    move: 'moved',
};
function filesSection({ facts: { files }, manifest, level }) {
    const listed = [...files.rows, ...withoutPatch(manifest, level)];
    if (listed.length === 0)
        return '';
    const rows = longTable([
        { title: 'file', cell: place },
        { title: 'change', cell: ({ kinds }) => kinds.map((kind) => KINDS[kind]).join(', ') || 'on disk' },
        { title: '+', numeric: true, cell: ({ patches, added }) => lines(patches, added) },
        { title: '−', numeric: true, cell: ({ patches, removed }) => lines(patches, removed) },
        {
            title: 'by',
            cell: ({ patches }) => patches > 0 ? plural(patches, 'patch', 'patches').replace(' ', '\u00a0') : 'no recorded patch',
        },
    ], listed, 'file');
    return `### Files changed\n\n${rows}`;
}
/** What else differs in the work tree. Nobody recorded how. */
function withoutPatch({ workspace }, level) {
    const unknown = { from: null, outside: false, kinds: [], patches: 0, added: null, removed: null };
    return (workspace?.changed_without_patch ?? [])
        .slice(0, level.files)
        .map((path) => ({ ...unknown, path: clip(path, level.text) }));
}
function place({ path, from, outside }) {
    const whole = from === null ? code(path) : `${code(from)} → ${code(path)}`;
    return outside ? `${whole} · **outside the workspace**` : whole;
}
function lines(patches, count) {
    if (patches === 0)
        return '';
    return count === null ? '?' : `${count}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/footer.js



const MOST_RELEASES = 3;
function footer({ manifest, options }) {
    const { exporter, schema_version } = manifest;
    return [
        ...(options.artifactName === undefined ? [] : [`In full in ${wholeExport(options)}`]),
        ...releases(manifest),
        `${code(clip(exporter.name, CUT.name))} ${code(clip(exporter.version, CUT.name))}`,
        `contract version ${schema_version}`,
    ].join(' · ');
}
function releases({ sessions }) {
    const all = [...new Set(sessions.map(({ codex_version }) => codex_version))].filter((name) => name !== null);
    if (all.length === 0)
        return [];
    const shown = all.slice(0, MOST_RELEASES).map((name) => code(clip(name, CUT.name)));
    const more = all.length - shown.length;
    return [`Codex ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

;// CONCATENATED MODULE: ./lib/report/order.js
// One order of texts, whatever the language of the machine.
/** By UTF-16 code unit, for sort. */
function order_compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/report/sections/bullet.js
// A point of a list, with what it consists of below it.
/** Texts are Markdown. `more` counts the items that are not given. */
function bullet(text, items = [], more = 0) {
    const below = more > 0 ? [...items, `and ${more} more`] : items;
    return [`- ${text}`, ...below.map((item) => `  - ${item}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/sections/left-out.js
// What the summary had no room for: counted, and where it is.



function leftOut({ facts, manifest: { totals, workspace }, options, level }) {
    const { sessions, failures, files, tools, actionsOfOtherSessions } = facts;
    const commands = sessions.rows.reduce((sum, { actions }) => sum + actions.leftOut, actionsOfOtherSessions);
    const unpatched = workspace?.changed_without_patch_count ?? 0;
    const unpatchedShown = Math.min(level.files, workspace?.changed_without_patch.length ?? 0);
    const items = [
        ...left_out_counted(failures.leftOut, 'action that failed, or was', 'actions that failed, or were', ' declined or interrupted'),
        ...left_out_counted(files.leftOut, 'change', 'changes', ` of files, of ${plural(totals.changed_paths, 'path')} in all`),
        ...left_out_counted(unpatched - unpatchedShown, 'file that no recorded patch names', 'files that no recorded patch names'),
        ...left_out_counted(commands, 'command', 'commands', ''),
        ...left_out_counted(sessions.leftOut, 'session', 'sessions'),
        ...left_out_counted(tools.leftOut, 'call', 'calls', ' of further tools'),
    ];
    if (items.length === 0)
        return [];
    return [bullet(`Too much for a summary, and only in ${wholeExport(options)}:`, items)];
}
function left_out_counted(count, one, many, rest = '') {
    return count > 0 ? [`${plural(count, one, many)}${rest}`] : [];
}

;// CONCATENATED MODULE: ./lib/report/problems.js
const PROBLEMS = {
    bad_json: {
        what: 'Lines that are not JSON',
        advice: 'What they recorded is missing. Something other than Codex may have written to the file.',
    },
    truncated_last_line: {
        what: 'Files whose last line is cut short',
        advice: 'Codex was still writing, or was killed. Run the export after it has ended.',
    },
    line_too_long: {
        what: 'Lines longer than the reader takes',
        advice: 'Their end was not looked at; the rollout holds them whole.',
    },
    nul_bytes: {
        what: 'Lines with NUL bytes',
        advice: 'What stood there is lost. A crash or a full disk leaves them: check the disk of the runner.',
    },
    invalid_utf8: {
        what: 'Lines that are not UTF-8',
        advice: 'Some of their characters were replaced; nothing else is missing.',
    },
    unexpected_shape: {
        what: 'Records of a known kind in an unknown shape',
        advice: 'What they recorded may be missing. Try a newer version of this exporter.',
    },
    too_much: {
        what: 'Lines of a session that already holds more than is kept in memory',
        advice: 'What they recorded is missing. No session of Codex is known that is so long: look who wrote it.',
    },
    corrupt_compression: {
        what: 'Compressed files that are damaged, or expand without end',
        advice: 'What comes after the damage is missing. Export from another copy if there is one.',
    },
    read_failed: {
        what: 'Files that could not be read to their end',
        advice: 'What comes after that point is missing. Run the export again.',
    },
};
const UNREAD = {
    link: {
        what: 'Links, which are not followed',
        advice: 'If sessions of this export are behind one, name the folder that it leads to.',
    },
    not_a_file: {
        what: 'Things named like a session that are not files',
        advice: 'There is nothing to do unless a session was expected there.',
    },
    permission_denied: {
        what: 'Places that this user may not read',
        advice: 'Codex ran as another user: let the user of this job read its home, or run the export as that user.',
    },
    unsupported_format: {
        what: 'Files in a format that this version does not read',
        advice: 'Try a newer version of this exporter.',
    },
    too_deep: {
        what: 'Folders deeper than those of sessions',
        advice: 'If sessions of this export are in one, name that folder.',
    },
    too_many: {
        what: 'Files and folders beyond as many as are looked at',
        advice: 'The newest by their names were. To export others, name a folder with fewer.',
    },
    too_large: {
        what: 'Files larger than what is read, or nearly all holes',
        advice: 'If it is a session of this export, name a folder with nothing else in it.',
    },
    unreadable: {
        what: 'Places that could not be read',
        advice: 'Run the export again; if it stays so, check the disk.',
    },
};

;// CONCATENATED MODULE: ./lib/report/sections/unread.js




/** Problems by their code, each with the first place where to look unless nothing is to be listed. */
function problems({ homes, sessions, totals }, listed) {
    const seen = new Map();
    let inList = 0;
    for (const { problems, rollouts } of sessions) {
        for (const { code: problem, rollout, line } of problems) {
            inList += 1;
            const known = seen.get(problem);
            if (known)
                known.count += 1;
            else
                seen.set(problem, {
                    count: 1,
                    first: position(line, rollouts[rollout] && unread_placeIn(homes, rollouts[rollout])),
                });
        }
    }
    const points = [...seen].map(([problem, { count, first }]) => {
        const { what, advice } = PROBLEMS[problem];
        return bullet(`${what}: ${count}${listed > 0 ? `, the first at ${first}` : ''}. ${advice}`);
    });
    const unlisted = totals.problems - inList;
    return unlisted > 0
        ? [...points, bullet(`Further problems that the manifest only counts: ${unlisted}`)]
        : points;
}
/** Places by the reason why they were not read. */
function unreadPlaces({ homes, unread }, listed) {
    const places = new Map();
    for (const { reason, ...place } of unread) {
        const path = unread_placeIn(homes, place);
        const paths = places.get(reason);
        if (paths)
            paths.push(path);
        else
            places.set(reason, [path]);
    }
    return [...places].map(([reason, paths]) => {
        const { what, advice } = UNREAD[reason];
        const shown = paths.slice(0, listed).map((path) => code(clip(path, CUT.path)));
        return bullet(`${what}: ${paths.length}. ${advice}`, shown, paths.length - shown.length);
    });
}
/** With its home where there are several. */
function unread_placeIn(homes, { home, path }) {
    return homes.length > 1 ? `${homes[home]?.path}/${path}` : path;
}
function position(line, path) {
    return path === undefined ? `line ${line}` : `line ${line} of ${code(clip(path, CUT.path))}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/workspace.js



const NOT_COMPARED = {
    no_git: 'there is no git',
    not_a_work_tree: 'it is not a git work tree',
    too_slow: 'git took too long',
    too_large: 'it is too large',
    git_failed: 'git failed',
};
function workspacePoints({ workspace }, listed) {
    if (workspace === null)
        return [];
    return [...workspace_notCompared(workspace), ...workspace_withoutPatch(workspace), ...withoutChange(workspace, listed)];
}
function workspace_notCompared({ problem, undecided_count }) {
    if (problem === null)
        return [];
    if (problem !== 'undecided_files') {
        return [
            bullet(`What commands changed on disk. The workspace was not compared: ${NOT_COMPARED[problem]}`),
        ];
    }
    return [bullet(`Files that could not be read, or that git keeps in another form: ${undecided_count}`)];
}
function workspace_withoutPatch({ base, changed_without_patch_count: count }) {
    if (!count)
        return [];
    const since = base === null ? '' : ` since ${base.from === 'head' ? 'the last commit, ' : ''}${commit(base)}`;
    const how = 'A command did it, or something before or beside Codex';
    return [bullet(`Files changed on disk${since}, by no recorded patch: ${count}. ${how}`)];
}
function withoutChange({ base, patched_without_change: paths, patched_without_change_count: count }, listed) {
    if (!count)
        return [];
    const shown = paths.slice(0, listed).map((path) => code(clip(path, CUT.path)));
    const why = base?.from === 'head' ? 'They were changed back, or committed' : 'They were changed back';
    return [bullet(`Files patched, but unchanged on disk: ${count}. ${why}`, shown, count - shown.length)];
}
function commit({ commit }) {
    return code(commit.slice(0, 10));
}

;// CONCATENATED MODULE: ./lib/report/sections/not-shown.js










function notShownSection(page) {
    const { facts, manifest, level } = page;
    const points = [
        ...incompleteCalls(manifest, level.listed),
        ...unsettledActions(facts),
        ...counts(facts, manifest),
        ...redactedKinds(manifest),
        ...workspacePoints(manifest, level.listed),
        ...unrecognisedKinds(manifest, level.listed),
        ...problems(manifest, level.listed),
        ...unreadPlaces(manifest, level.listed),
        ...leftOut(page),
    ];
    return points.length === 0 ? '' : `### What this does not show\n\n${points.join('\n')}`;
}
function incompleteCalls({ sessions, totals }, listed) {
    if (totals.incomplete === 0)
        return [];
    const named = sessions.flatMap(({ incomplete }) => incomplete).slice(0, listed);
    const names = named.map(({ tool_name, command, call_id }) => {
        const text = command ?? tool_name ?? call_id;
        return text === null ? 'a call without a name' : code(clip(text, CUT.command));
    });
    const lead = `Calls that were started and never came back: ${totals.incomplete}`;
    return [bullet(lead, names, totals.incomplete - names.length)];
}
function unsettledActions({ unsettled: { rows, leftOut } }) {
    if (rows.length + leftOut === 0)
        return [];
    const lead = `Actions whose outcome is not recorded: ${rows.length + leftOut}`;
    return [
        bullet(lead, rows.map((row) => `${described(row)}: ${ending(row)}`), leftOut),
    ];
}
function counts({ turnsRolledBack }, { totals, scope }) {
    const points = [
        [
            totals.opaque_programs,
            'Programs whose inner actions this release of Codex did not record, so that only their source is known',
        ],
        [turnsRolledBack, 'Turns that were rolled back, though what they did stays done and is listed'],
        [
            totals.open_rollouts,
            'Rollouts that may not be finished, for Codex was still writing or was killed: what came later is not here',
        ],
        [totals.outside_scope, `Actions left out because they are from before ${timeInWords(scope)}`],
        [scope.sessions_before, `Sessions left out because they did nothing since ${timeInWords(scope)}`],
        [scope.sessions_not_asked_for, 'Sessions left out because only others were asked for'],
    ];
    return points.filter(([count]) => count > 0).map(([count, what]) => bullet(`${what}: ${count}`));
}
function redactedKinds({ redaction, totals }) {
    if (totals.redactions === 0)
        return [];
    const kinds = Object.entries(redaction.by_kind).map(([kind, count]) => `${code(kind)} ×${count}`);
    return [bullet(`Parts that look like a secret and were replaced: ${totals.redactions}`, kinds, 0)];
}
function unrecognisedKinds({ sessions, totals }, listed) {
    if (totals.unrecognised === 0)
        return [];
    const countOf = new Map();
    for (const [kind, count] of sessions.flatMap(({ unrecognised }) => Object.entries(unrecognised))) {
        countOf.set(kind, (countOf.get(kind) ?? 0) + count);
    }
    const kinds = [...countOf].sort(([one, ones], [two, twos]) => twos - ones || order_compare(one, two));
    const items = kinds.slice(0, listed).map(([kind, count]) => `${code(clip(kind, CUT.identity))} ×${count}`);
    const lead = `Records of kinds that this version does not know: ${totals.unrecognised}`;
    return [bullet(lead, items, kinds.length - items.length)];
}

;// CONCATENATED MODULE: ./lib/report/sections/nothing-found.js
// Why there may be nothing to show: an empty summary must not read as a run in which nothing happened.


const ELSEWHERE = [
    'it was started with `--ephemeral`, which records nothing',
    "it ran as another user, and its sessions are in that user's home",
    'it ran with a different `CODEX_HOME` from the one that was searched',
];
function nothingFound({ facts, manifest: { totals } }) {
    if (totals.sessions === 0) {
        const lead = totals.sessions_outside_scope > 0
            ? 'None of the sessions that were found belongs to this export.'
            : 'No session of Codex was found.';
        return explain(`${lead} If Codex did run, one of these may be why:`, [
            ...ELSEWHERE,
            'it ended before its first turn, with nothing to record yet',
        ]);
    }
    if (total(facts.commands) + total(facts.patches) + total(facts.toolCalls) > 0)
        return '';
    return explain('No action is recorded: no command ran, no file was changed and no tool was called, or none came back. If Codex did act, it may have been in a session that is not here:', ELSEWHERE);
}
function explain(lead, reasons) {
    return `${lead}\n\n${reasons.map((reason) => bullet(reason)).join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/report/timeline.js


/** A fenced block of under 50,000 characters, or nothing when no time is recorded. */
function timelineChart({ turns, commands }) {
    const bars = [
        ...turns.map(({ turn, ...span }) => ({ ...span, label: `turn ${turn + 1}` })),
        ...commands.map(({ sequence, text, ...span }) => ({ ...span, label: `${sequence} ${safe(text)}` })),
    ].toSorted((one, two) => one.session - two.session || one.from - two.from || two.to - one.to);
    if (bars.length === 0)
        return '';
    let session = 0;
    const lines = bars.flatMap((bar, index) => {
        const section = bar.session === session ? [] : [`  section Session ${bar.session}`];
        session = bar.session;
        return [...section, `  ${bar.label} :t${index}, ${bar.from}, ${Math.max(bar.to, bar.from + 1)}`];
    });
    return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...lines, '```'].join('\n');
}
/**
 * Letters, digits and a few marks: all else can end a label, begin a directive or be a link. The number in
 * front keeps it from reading as a keyword.
 */
function safe(text) {
    const kept = text.replace(/[^\p{L}\p{M}\p{N} ._\-+/=@()]+/gu, ' ').replace(/ +/g, ' ');
    return clip(kept.trim(), CUT.label) || 'command';
}

;// CONCATENATED MODULE: ./lib/report/sections/timeline.js
// The chart of when things ran, where it is asked for.

function timelineSection({ facts, options }) {
    const chart = options.timeline === true ? timelineChart(facts.timeline) : '';
    return chart === '' ? '' : `### Timeline\n\n${chart}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/tools.js
// How often each tool was called: a row a server, Codex's own tools first.


function toolsSection({ facts: { tools } }) {
    if (tools.rows.length === 0)
        return '';
    const rows = table([
        { title: 'server', cell: ({ name }) => (name === null ? "Codex's own" : code(name)) },
        { title: 'tools', cell: ({ tools }) => tools.map(calls).join(', ') },
        {
            title: 'calls',
            numeric: true,
            cell: ({ tools }) => `${tools.reduce((sum, { calls }) => sum + total(calls), 0)}`,
        },
    ], byServer(tools.rows));
    return `### Tools\n\n${rows}`;
}
/** Rows come sorted by server. */
function byServer(rows) {
    const servers = new Map();
    for (const row of rows) {
        const known = servers.get(row.server);
        if (known)
            known.push(row);
        else
            servers.set(row.server, [row]);
    }
    return [...servers].map(([name, tools]) => ({ name, tools }));
}
function calls({ tool, calls }) {
    const name = tool === null ? 'without a name' : code(tool);
    const ends = endings(calls);
    return `${name} ×${total(calls)}${ends.length > 0 ? ` (${ends.join(', ')})` : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/totals.js


function totals({ facts, manifest }) {
    const { sessions, incomplete } = manifest.totals;
    if (sessions === 0)
        return '**No sessions**';
    const patches = endings(facts.patches);
    return [
        `**${plural(sessions, 'session')}**`,
        totals_counted(facts.commands, 'command') || 'no commands',
        `${changedFiles(facts, manifest)}${totals_lines(facts)}${unpatched(manifest)}`,
        ...(patches.length > 0 ? [`patches: ${patches.join(', ')}`] : []),
        totals_counted(facts.toolCalls, 'tool call'),
        incomplete > 0 ? `${incomplete} not completed` : '',
    ]
        .filter((part) => part !== '')
        .join(' · ');
}
/** A move is one file and two paths. Files are counted by their rows, so past the last row only paths are known. */
function changedFiles({ files }, { totals }) {
    if (files.leftOut > 0)
        return `${plural(totals.changed_paths, 'path')} changed`;
    return files.rows.length === 0 ? 'no files changed' : `${plural(files.rows.length, 'file')} changed`;
}
/** `42 commands, **3 failed**`; empty when there was none. */
function totals_counted(counts, noun) {
    const count = total(counts);
    return count === 0 ? '' : [plural(count, noun), ...endings(counts)].join(', ');
}
function totals_lines({ patches, lines: { added, removed } }) {
    return patches.completed === 0 || added === null || removed === null ? '' : ` (+${added} −${removed})`;
}
function unpatched({ workspace }) {
    const count = workspace?.changed_without_patch_count ?? 0;
    return count > 0 ? `, ${count} more by no recorded patch` : '';
}

;// CONCATENATED MODULE: ./lib/report/summary.js












/**
 * Bytes of a whole step summary: past 1 MiB the runner drops it. What is kept back is for another step's
 * habit of writing a few lines without asking.
 */
const SUMMARY_BUDGET = 1024 * 1024 - 16 * 1024;
/**
 * GitHub Flavored Markdown that ends with one newline, of at most `budget` bytes in UTF-8: in full when that
 * fits, else as much of it as does. Empty when the budget does not hold even the counts, which take less
 * than 4 KiB.
 */
function renderSummary(facts, manifest, options = {}) {
    const { budget = SUMMARY_BUDGET } = options;
    return firstThatFits(LEVELS, budget, (level) => render({ facts: reduce(facts, level), manifest, options, level }));
}
/** Levels become smaller and smaller, so that not each has to be rendered to find it. */
function firstThatFits(levels, budget, renderAt) {
    let fitting = '';
    let untried = levels;
    let next = 0;
    for (let level = untried[next]; level !== undefined; level = untried[next]) {
        const text = renderAt(level);
        const fits = Buffer.byteLength(text) <= budget;
        if (fits)
            fitting = text;
        untried = fits ? untried.slice(0, next) : untried.slice(next + 1);
        next = Math.floor(untried.length / 2);
    }
    return fitting;
}
function render(page) {
    const sections = [
        '## Codex actions',
        totals(page),
        alert_alert(page),
        nothingFound(page),
        failedSection(page),
        filesSection(page),
        commandsSection(page),
        timelineSection(page),
        toolsSection(page),
        notShownSection(page),
        footer(page),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/action-row.js



/** Its texts are cut, so that keeping the row does not keep a large record. */
function toActionRow(record, session) {
    const common = {
        session,
        sequence: record.sequence,
        turn: record.turn_index,
        text: record.command === null ? null : [clip(record.command, CUT.command)],
        morePaths: 0,
        server: null,
        tool: clip(record.tool_name, CUT.name),
        cwd: null,
        typedByUser: false,
        status: record.status,
        exitCode: null,
        durationMs: record.duration_ms,
    };
    switch (record.action_type) {
        case 'command_execution':
            return {
                ...common,
                type: 'command',
                text: record.command === null ? null : excerptOf(record.command, CUT.command),
                cwd: record.cwd === '.' ? null : clip(record.cwd, CUT.name),
                typedByUser: record.initiator === 'user',
                exitCode: record.exit_code,
            };
        case 'file_change': {
            const [path] = record.changed_paths;
            return {
                ...common,
                type: 'patch',
                text: path === undefined ? null : [clip(path, CUT.path)],
                morePaths: Math.max(0, record.changed_paths.length - 1),
            };
        }
        case 'tool_call':
            return { ...common, type: 'tool', server: clip(record.server, CUT.name) };
    }
}

;// CONCATENATED MODULE: ./lib/report/bounded.js
function boundedList(limit) {
    const rows = [];
    let leftOut = 0;
    return {
        add(makeRow) {
            if (rows.length < limit)
                rows.push(makeRow());
            else
                leftOut += 1;
        },
        list: () => ({ rows: [...rows], leftOut }),
    };
}

;// CONCATENATED MODULE: ./lib/report/tally-files.js



function createFileTally() {
    const rows = [];
    const rowOf = new Map();
    let leftOut = 0;
    const lines = { added: 0, removed: 0 };
    const paths = new Set();
    let length = 0;
    let cut = false;
    function addChange(change) {
        addLines(lines, change);
        const known = rowOf.get(change.path);
        // A second file moved onto the same path is a row of its own, or the first one's origin would be lost.
        const same = known !== undefined && (change.from === undefined || change.from === known.from);
        const row = same ? known : newRow(change);
        if (!same) {
            if (rows.length >= ROWS.files) {
                leftOut += 1;
                return;
            }
            rows.push(row);
            rowOf.set(change.path, row);
        }
        if (!row.kinds.includes(change.change))
            row.kinds = [...row.kinds, change.change];
        row.patches += 1;
        addLines(row, change);
    }
    function addPath(path) {
        if (paths.has(path))
            return;
        const more = JSON.stringify(path).length + 1;
        if (length + more > CHANGED_PATHS_LENGTH) {
            cut = true;
            return;
        }
        length += more;
        paths.add(path);
    }
    return {
        add(record) {
            record.changes.forEach(addChange);
            record.changed_paths.forEach(addPath);
        },
        files: () => ({
            files: {
                rows: rows
                    .toSorted((left, right) => order_compare(left.path, right.path))
                    .map((row) => ({ ...row, ...shown(row) })),
                leftOut,
            },
            lines: { ...lines },
        }),
        changedPaths: () => ({ paths: [...paths].sort(), cut }),
    };
}
function newRow(change) {
    const from = change.from ?? null;
    const outside = isAbsolute(change.path) || (from !== null && isAbsolute(from));
    return { path: change.path, from, outside, kinds: [], patches: 0, added: 0, removed: 0 };
}
function shown({ path, from }) {
    if (from === null)
        return { path: clip(path, CUT.path), from };
    return { path: clip(path, CUT.movedPath), from: clip(from, CUT.movedPath) };
}
function addLines(sum, change) {
    const { added_lines: added, removed_lines: removed } = change;
    sum.added = sum.added === null || added === null ? null : sum.added + added;
    sum.removed = sum.removed === null || removed === null ? null : sum.removed + removed;
}
/** A path outside the workspace is recorded absolute: from a root, a drive or a network share. */
function isAbsolute(path) {
    return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

;// CONCATENATED MODULE: ./lib/report/session-tree.js
// Sessions in the order in which they are listed: a sub-agent after its parent.
/** Each session once, also where a recording makes one its own ancestor. */
function inTreeOrder(sessions) {
    const children = new Map();
    const ids = new Set(sessions.map(({ id }) => id));
    for (const session of sessions) {
        if (session.parent === null)
            continue;
        children.set(session.parent, [...(children.get(session.parent) ?? []), session]);
    }
    const placed = [];
    const seen = new Set();
    function place(session, depth) {
        if (seen.has(session))
            return;
        seen.add(session);
        placed.push({ session, depth });
        for (const child of children.get(session.id) ?? [])
            place(child, depth + 1);
    }
    for (const session of sessions)
        if (session.parent === null || !ids.has(session.parent))
            place(session, 0);
    for (const session of sessions)
        place(session, 0);
    return placed;
}

;// CONCATENATED MODULE: ./lib/report/tally-turns.js

/** Turns by their id, so that a later record can say that one was rolled back. */
const MOST_IDS = 10_000;
function createTurnTally() {
    const indexOf = new Map();
    const notable = new Map();
    const counts = { all: 0, failed: 0, interrupted: 0, rolledBack: 0 };
    let highest = -1;
    let openedAt = null;
    let lastAt = null;
    let took = null;
    function note(index, what) {
        if (index === null || index === undefined)
            return;
        const known = notable.get(index);
        if (known === undefined && notable.size >= ROWS.notableTurns)
            return;
        notable.set(index, { index, ending: null, rolledBack: false, ...known, ...what });
    }
    function close(at) {
        if (openedAt !== null)
            took = (took ?? 0) + Math.max(0, (at ?? lastAt ?? openedAt) - openedAt);
        openedAt = null;
        lastAt = null;
    }
    function see({ turn_index: index, turn_id: id }) {
        if (index === null)
            return;
        if (id !== null && indexOf.size < MOST_IDS)
            indexOf.set(id, index);
        if (index <= highest)
            return;
        highest = index;
        counts.all += 1;
    }
    return {
        add(record) {
            const at = record.timestamp === null ? null : Date.parse(record.timestamp);
            see(record);
            switch (record.action_type) {
                case 'turn_started':
                    close(null);
                    openedAt = at;
                    break;
                case 'turn_completed':
                    close(at);
                    if (record.status !== 'failed')
                        break;
                    counts.failed += 1;
                    note(record.turn_index, { ending: 'failed' });
                    break;
                case 'turn_interrupted':
                    close(at);
                    counts.interrupted += 1;
                    note(record.turn_index, { ending: 'interrupted' });
                    break;
                case 'turns_rolled_back':
                    counts.rolledBack += record.count;
                    for (const id of record.turn_ids)
                        note(indexOf.get(id), { rolledBack: true });
                    break;
                default:
                    lastAt = at ?? lastAt;
            }
        },
        summary() {
            const open = openedAt === null || lastAt === null ? 0 : Math.max(0, lastAt - openedAt);
            return {
                turns: { ...counts },
                notableTurns: [...notable.values()].toSorted((one, two) => one.index - two.index),
                durationMs: openedAt === null ? took : (took ?? 0) + open,
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/tally-sessions.js





function createSessionTally() {
    const listed = [];
    let current;
    let currentId;
    let turns = createTurnTally();
    let ordinal = 0;
    let rowCount = 0;
    let share = ROWS.commands;
    let actionsOfOtherSessions = 0;
    function halveShares() {
        share = Math.max(1, Math.floor(share / 2));
        for (const session of listed) {
            const gone = session.rows.splice(share).length;
            session.leftOut += gone;
            rowCount -= gone;
        }
    }
    return {
        enter(record) {
            if (record.session_id !== currentId) {
                if (current)
                    current.turns = turns.summary();
                turns = createTurnTally();
                currentId = record.session_id;
                ordinal += 1;
                current = listed.length < ROWS.sessions ? newSession(ordinal, currentId) : undefined;
                if (current)
                    listed.push(current);
            }
            if (current === undefined)
                return;
            turns.add(record);
            if (record.action_type === 'command_execution')
                current.commands[record.status] += 1;
            if (record.action_type === 'session_started') {
                current.heading = heading(record.session);
                current.parent = clip(record.session.parent_session_id, CUT.identity);
            }
        },
        ordinal: () => ordinal,
        addRow(makeRow) {
            if (current === undefined)
                actionsOfOtherSessions += 1;
            else if (current.rows.length >= share)
                current.leftOut += 1;
            else {
                current.rows.push(makeRow());
                rowCount += 1;
                if (rowCount > ROWS.commands)
                    halveShares();
            }
        },
        list() {
            const placed = inTreeOrder(listed);
            const numbers = new Map(placed.map(({ session }, index) => [session.ordinal, index + 1]));
            const numberOf = (other) => numbers.get(other) ?? other;
            const rows = placed.map(({ session, depth }) => ({
                ...session.heading,
                ...(session.turns ?? turns.summary()),
                number: numberOf(session.ordinal),
                depth,
                id: session.id,
                commands: { ...session.commands },
                actions: {
                    rows: session.rows.map((row) => ({ ...row, session: numberOf(row.session) })),
                    leftOut: session.leftOut,
                },
            }));
            return { sessions: { rows, leftOut: ordinal - rows.length }, actionsOfOtherSessions, numberOf };
        },
    };
}
function newSession(ordinal, id) {
    return {
        ordinal,
        id: clip(id, CUT.identity),
        parent: null,
        heading: { originator: null, codexVersion: null, isSubAgent: false, agent: null },
        turns: null,
        commands: noneYet(),
        rows: [],
        leftOut: 0,
    };
}
function heading(session) {
    const isSubAgent = session.parent_session_id !== null;
    return {
        originator: clip(session.originator, CUT.name),
        codexVersion: clip(session.codex_version, CUT.name),
        isSubAgent,
        agent: isSubAgent ? clip(session.agent_path ?? session.agent_role, CUT.identity) : null,
    };
}

;// CONCATENATED MODULE: ./lib/report/tally-timeline.js


function createTimelineTally() {
    const turns = [];
    const commands = [];
    let shortest = 0;
    let open = null;
    function addTurn(session, turn, at) {
        if (open?.session === session && open.turn === turn && at !== null && turns.length < BARS.turns) {
            turns.push({ ...open, to: at });
        }
        open = null;
    }
    function addCommand(command) {
        const took = command.to - command.from;
        if (took < BARS.shortest)
            return;
        if (commands.length === BARS.commands && took <= shortest)
            return;
        const place = commands.findIndex(({ from, to }) => to - from < took);
        commands.splice(place < 0 ? commands.length : place, 0, command);
        commands.length = Math.min(commands.length, BARS.commands);
        const last = commands.at(-1);
        shortest = last === undefined ? 0 : last.to - last.from;
    }
    return {
        add(record, session) {
            const { turn_index: turn, sequence } = record;
            const at = tally_timeline_time(record.timestamp);
            if (record.action_type === 'turn_started') {
                open = turn === null || at === null ? null : { session, turn, from: at };
            }
            else if (record.action_type === 'turn_completed' || record.action_type === 'turn_interrupted') {
                addTurn(session, turn, at);
            }
            else if (record.action_type === 'command_execution' && record.duration_ms !== null) {
                const from = tally_timeline_time(record.started_at) ?? (at === null ? null : at - record.duration_ms);
                if (from === null)
                    return;
                const text = clip(record.command ?? '', CUT.label);
                addCommand({ session, sequence, text, from, to: from + record.duration_ms });
            }
        },
        timeline: (numberOf) => ({
            turns: turns.map((span) => ({ ...span, session: numberOf(span.session) })),
            commands: commands.map((span) => ({ ...span, session: numberOf(span.session) })),
        }),
    };
}
function tally_timeline_time(timestamp) {
    return timestamp === null ? null : Date.parse(timestamp);
}

;// CONCATENATED MODULE: ./lib/report/tally-tools.js




function createToolTally() {
    const rows = new Map();
    let leftOut = 0;
    return {
        add({ server, tool_name: tool, status }) {
            const key = JSON.stringify([server, tool]);
            const row = rows.get(key) ?? { server, tool, calls: noneYet() };
            if (!rows.has(key)) {
                if (rows.size >= ROWS.tools) {
                    leftOut += 1;
                    return;
                }
                rows.set(key, row);
            }
            row.calls[status] += 1;
        },
        tools: () => ({
            rows: [...rows.values()].toSorted(byServerAndTool).map((row) => ({
                server: clip(row.server, CUT.name),
                tool: clip(row.tool, CUT.name),
                calls: { ...row.calls },
            })),
            leftOut,
        }),
    };
}
/** Codex's own tools, which have no server, come first. */
function byServerAndTool(left, right) {
    return order_compare(left.server ?? '', right.server ?? '') || order_compare(left.tool ?? '', right.tool ?? '');
}

;// CONCATENATED MODULE: ./lib/report/tally.js








function createTally() {
    const commands = noneYet();
    const patches = noneYet();
    const toolCalls = noneYet();
    let turnsRolledBack = 0;
    const sessions = createSessionTally();
    const files = createFileTally();
    const tools = createToolTally();
    const timeline = createTimelineTally();
    const failures = boundedList(ROWS.failures);
    const unsettled = boundedList(ROWS.listed);
    function addRow(record, listed) {
        const makeRow = () => toActionRow(record, sessions.ordinal());
        if (listed)
            sessions.addRow(makeRow);
        if (isUnsettled(record.status))
            unsettled.add(makeRow);
        else if (record.status !== 'completed')
            failures.add(makeRow);
    }
    return {
        add(record) {
            sessions.enter(record);
            timeline.add(record, sessions.ordinal());
            switch (record.action_type) {
                case 'command_execution':
                    commands[record.status] += 1;
                    addRow(record, true);
                    break;
                case 'file_change':
                    patches[record.status] += 1;
                    if (record.status === 'completed')
                        files.add(record);
                    addRow(record, false);
                    break;
                case 'tool_call':
                    toolCalls[record.status] += 1;
                    tools.add(record);
                    // Text typed into a running program, and programs, are as good as commands.
                    addRow(record, record.command !== null);
                    break;
                case 'turns_rolled_back':
                    turnsRolledBack += record.count;
                    break;
                case 'session_started':
                case 'turn_started':
                case 'turn_completed':
                case 'turn_interrupted':
                case 'context_compacted':
                    break;
                default:
                    record;
            }
        },
        facts() {
            const changed = files.changedPaths();
            const { numberOf, ...listed } = sessions.list();
            const numbered = ({ rows, leftOut }) => ({
                rows: rows.map((row) => ({ ...row, session: numberOf(row.session) })),
                leftOut,
            });
            return {
                commandCount: total(commands),
                failedCommandCount: commands.failed,
                changedPaths: changed.paths,
                changedPathsCut: changed.cut,
                sessionCount: sessions.ordinal(),
                commands: { ...commands },
                patches: { ...patches },
                toolCalls: { ...toolCalls },
                turnsRolledBack,
                ...listed,
                failures: numbered(failures.list()),
                unsettled: numbered(unsettled.list()),
                ...files.files(),
                tools: tools.tools(),
                timeline: timeline.timeline(numberOf),
            };
        },
    };
}
function isUnsettled(status) {
    return status === 'running' || status === 'unknown';
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/parse-time.js
// A time as a person writes it down for a machine.
const TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)$/;
/** What is asked for where `parseTime` gives null. */
const TIME_FORM = 'a time with its zone, such as 2026-11-22T11:44:20Z';
/** RFC 3339, seconds may be left out; null for all else. A time without a zone is none: no clock is guessed. */
function parseTime(text) {
    const time = new Date(TIME.test(text) ? text.toUpperCase().replace(' ', 'T') : Number.NaN);
    return Number.isNaN(time.getTime()) ? null : time;
}

;// CONCATENATED MODULE: ./lib/cli/args.js
// The command line: what may be said, and its help.



const HELP = `Usage: codex-actions-export [options]

Prints what Codex did in its persisted sessions: one JSON object a line, a line for each completed action.

  --codex-home DIR   Folder that holds sessions/; may be given several times
                     (default: $CODEX_HOME, else ~/.codex)
  --workspace DIR    Paths inside it are written relative to it (default: the current folder)
  --session ID       Only this session; may be given several times
  --since TIME       Only what completed since then, such as 2026-11-22T11:44:20Z
  --output FILE|-    Where the actions go (default: -, standard output)
  --manifest FILE|-  Also write what was read, and how well
  --summary FILE|-   Also write a Markdown summary
  --no-redact        Leave in what looks like a secret, and values of variables with secret names
  --timeline         Draw in it when turns and the longest commands ran
  --no-git-check     Do not compare, for these two, what was patched with what git finds changed
  --help             This text
  --version          The version

Problems and progress go to standard error.

Exit codes: 0 exported, also when there was nothing to export; 1 the export failed; 2 wrong usage.
`;
/** @throws ExportError `bad_input`, naming the option. */
function parseCli(args) {
    try {
        const { values } = (0,external_node_util_namespaceObject.parseArgs)({
            args: [...args],
            options: {
                'codex-home': { type: 'string', multiple: true },
                workspace: { type: 'string' },
                session: { type: 'string', multiple: true },
                since: { type: 'string' },
                output: { type: 'string' },
                manifest: { type: 'string' },
                summary: { type: 'string' },
                'no-redact': { type: 'boolean' },
                timeline: { type: 'boolean' },
                'no-git-check': { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean', short: 'V' },
            },
        });
        return {
            codexHomes: (values['codex-home'] ?? []).filter((named) => named.trim() !== ''),
            workspace: values.workspace || '.',
            sessionIds: values.session ?? [],
            since: values.since === undefined ? null : args_timeOf(values.since),
            output: values.output ?? '-',
            manifest: values.manifest ?? null,
            summary: values.summary ?? null,
            redact: !values['no-redact'],
            timeline: values.timeline ?? false,
            gitCheck: !values['no-git-check'],
            show: values.help ? 'help' : values.version ? 'version' : null,
        };
    }
    catch (cause) {
        const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
        const sentence = reason.replace(/\.?$/, '.');
        throw new errors/* ExportError */.z('bad_input', `${sentence} Run with --help to see the options.`, { cause });
    }
}
function args_timeOf(text) {
    const time = parseTime(text);
    if (time === null)
        throw new Error(`Option '--since' is ${JSON.stringify(text)}: it must be ${TIME_FORM}`);
    return time;
}

;// CONCATENATED MODULE: ./lib/cli/standard-output.js
// Standard output as a file that grows: waits until what was written is taken, and fails like a file does.


/** Writing fails with `EPIPE` itself when nobody reads any more. */
function standardOutput() {
    // Without a listener a closed pipe would end the process; the write's own callback tells it.
    process.stdout.on('error', () => { });
    return {
        write: (text) => new Promise((resolve, reject) => {
            process.stdout.write(text, (error) => (error ? reject(standard_output_failure(error)) : resolve()));
        }),
        finish: async () => { },
        discard: async () => { },
    };
}
const standard_output_failure = (cause) => (0,errors/* systemCode */.x)(cause) === 'EPIPE'
    ? cause
    : new errors/* ExportError */.z('write_failed', `Could not write to standard output: ${write_file_reasonOf(cause)}`, { cause });

;// CONCATENATED MODULE: ./lib/cli/run.js
// The terminal shell: arguments to export, records to where they were asked for, problems to standard error.

















const [DONE, FAILED, run_USAGE] = [0, 1, 2];
/** @returns the exit code. */
async function run(args) {
    // As on standard output, a closed pipe is no failure: `2>&1 | head`.
    process.stderr.on('error', () => { });
    const redactor = createRedactor({ values: secretsInEnvironment(process.env) });
    const tell = (text) => process.stderr.write(`codex-actions-export: ${printable(redactor.text(text))}\n`);
    try {
        const options = parseCli(args);
        const output = standardOutput();
        if (options.show !== null)
            await output.write(options.show === 'help' ? HELP : `${EXPORTER.version}\n`);
        else
            await exportTo(options, output, redactor, tell);
        return DONE;
    }
    catch (error) {
        // Whoever read the output wants no more of it: `| head`.
        if (isBrokenPipe(error))
            return DONE;
        const known = error instanceof errors/* ExportError */.z;
        const message = (0,lib_failure/* failureLine */.P)(error);
        tell(message);
        return known && error.code === 'bad_input' ? run_USAGE : FAILED;
    }
}
async function exportTo(options, output, redactor, tell) {
    const named = options.codexHomes.length > 0 ? options.codexHomes : [usualHome(process.env)];
    const actions = options.output === '-' ? output : await createFile((0,external_node_path_.resolve)(options.output));
    const tally = createTally();
    try {
        const manifest = await exportActions({
            codexHome: named.map((shown) => ({ path: (0,external_node_path_.resolve)(homePath(shown, (0,external_node_os_namespaceObject.homedir)())), shown })),
            workspace: run_isAbsolute(options.workspace) ? options.workspace : (0,external_node_path_.resolve)(options.workspace),
            sessionIds: options.sessionIds,
            redactor: options.redact && redactor,
            since: options.since,
            gitCheck: isGitAskedFor(options) ? { searchPath: process.env.PATH ?? '' } : false,
        }, async (records) => {
            for (const record of records)
                tally.add(record);
            for (const piece of toNdjsonPieces(records))
                await actions.write(piece);
        });
        await actions.finish();
        const put = (path, text) => path === null ? null : path === '-' ? output.write(text()) : writeFile((0,external_node_path_.resolve)(path), text());
        await put(options.manifest, () => manifestText(manifest));
        await put(options.summary, () => renderSummary(tally.facts(), manifest, { timeline: options.timeline }));
        for (const line of describeReading(manifest))
            tell(line);
        if (!options.redact)
            tell('Secrets were not taken out (--no-redact).');
    }
    finally {
        await actions.discard();
    }
}
/** Also as another system writes it: the recordings may come from there. */
const run_isAbsolute = (path) => external_node_path_.posix.isAbsolute(path) || external_node_path_.win32.isAbsolute(path);
/** What git says stands in these two only. */
const isGitAskedFor = ({ gitCheck, manifest, summary }) => gitCheck && (manifest !== null || summary !== null);
const isBrokenPipe = (error) => error instanceof Error && 'code' in error && error.code === 'EPIPE';
/** Names of files may hold anything; neither a terminal nor a runner, which obeys `##[`, must act on it. */
const printable = (text) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD').replaceAll('##[', '## [');


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ systemCode),
/* harmony export */   z: () => (/* binding */ ExportError)
/* harmony export */ });
// Failures that end an export. What goes wrong in the data is counted instead, and the export goes on.
/** The message says what happened, where, and what to do next; it is meant for the user. */
class ExportError extends Error {
    name = 'ExportError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** The code of a system error, such as `ENOENT`; empty for any other value. */
const systemCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';


/***/ }),

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ failureLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
// A failure as one line for the log, which never quotes what was read.

/** Ours tell themselves what to do; of others only the kind and the place are safe to show. */
function failureLine(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .z)
        return error.message;
    const kind = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .x)(error) || (error instanceof Error ? error.name : typeof error);
    const place = error instanceof Error
        ? /[\w.-]+:\d+:\d+/.exec(error.stack?.split('\n    at ')[1] ?? '')?.[0]
        : undefined;
    return `Unexpected failure: ${kind}${place === undefined ? '' : ` at ${place}`}. Please report it with this line.`;
}


/***/ }),

/***/ 774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   F: () => (/* binding */ isMadeUp),
/* harmony export */   YJ: () => (/* binding */ isPlainValue),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   qp: () => (/* binding */ isOpaque)
/* harmony export */ });
// Whether a word that stands where a secret would is one, or only says where it comes from.
/** A variable, a command in its place, a template, a format, a mask, a placeholder of ours. */
const REFERENCE = /^(?:\$[A-Za-z_{(]|%\w+%$|%[sdvq]\b|\{\{|\{[\w.]*\}$|<[\w .-]*>?$|[*.x•]{3,}|\[redacted:|@[\w./-]+$|--?[a-z]|!Ref|!Sub)/i;
/** A member of an object, or a call. */
const MEMBER = /^(?:(?:process|os|env|secrets?|github|steps|inputs|vars|config|settings|args|self|this|options|opts|req|request|ctx)\b[.[(]|[A-Za-z_]\w*(?:\.[A-Za-z_]+)*\(|[A-Za-z_]+(?:\.[A-Za-z_]+)+$)/;
/** A file or a folder. */
const PLACE = /^(?:file:|(?:\.{0,2}|~)\/[\w.-]{0,40}(?:\/[\w.-]{0,60}){0,20}$|[A-Za-z]:\\)/;
/** Which secret of a store, not its value. */
const KEPT = /^(?:id|type|src|source|target|name|env|from|ref|key)=|^(?:arn|op|vault|keyring|ssm|secretsmanager|gsm|azurekeyvault):/;
/** Words that are values of settings and types. */
const WORD = /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|string|str|int|integer|number|bool|boolean|bytes|object|any|unknown|void|required|optional|default|auto|always|never|prompt|ask|stdin|env|file|read|write|read-only|admin|inherit|bearer|basic|missing|invalid|expired|empty|unset|changeme|redacted|hidden|masked|(?:your|my|the|some|example|dummy|fake|placeholder)(?:[-_ ]\S*)?)$/i;
const isLiteral = (value) => !(REFERENCE.test(value) ||
    MEMBER.test(value) ||
    PLACE.test(value) ||
    KEPT.test(value) ||
    WORD.test(value) ||
    /^\d{1,6}$/.test(value));
/** Words in a row: the name of a thing rather than its value. */
const isName = (value) => /^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*$/.test(value);
/** A literal that is no name, such as `queue-token` or `password`; one word may be a poor secret. */
const isPlainValue = (value) => isLiteral(value) &&
    (!isName(value) || (/^[A-Za-z]+$/.test(value) && !/(?:password|passwd|token|secret|key)$/i.test(value)));
/** Digits and letters together, and of some length: what a person calls a thing does not look like that. */
const looksRandom = (value) => value.length >= 8 &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/^[\w-]*\.[a-z]{1,4}$/.test(value) &&
    !/^[a-z]+(?:[-_.:/][a-z]+)*[-_.:/]?\d{0,4}$/i.test(value);
/** What no person has made up: it looks random, or has both cases in no order that a name has. */
const isOpaque = (value) => isLiteral(value) &&
    (looksRandom(value) ||
        (/^[A-Za-z\d+/_=.-]{8,}$/.test(value) && /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]/.test(value)));
/** The alphabet and the digits in their order: the token of manuals, which nobody was ever given. */
const isExample = (secret) => secret.endsWith('abcdefghijklmnopqrstuvwxyz0123456789');
/** What only looks like a token: an example, or a name that begins like one, as `npm_config_user_agent`. */
const isMadeUp = (secret) => isExample(secret) || /^[a-z]+(?:_[a-z]+){2,}$/.test(secret);


/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ TOKEN_STARTS),
/* harmony export */   Xq: () => (/* binding */ ungluedTokens),
/* harmony export */   si: () => (/* binding */ WHOLE_TOKEN),
/* harmony export */   uW: () => (/* binding */ mayHoldToken)
/* harmony export */ });
// How tokens begin. secretlint's rules ask for a boundary before them, which an escape or a colour code, ending in a
// letter, takes away; and neither they nor patterns need be tried where no text holds a beginning.
/** Of the tokens that secretlint's rules know. */
const STARTS = [
    'gh[pousr]_',
    'github_pat_',
    'gl[a-z]{2,5}-',
    'sk-',
    'gsk_',
    'hf_',
    'npm_',
    '_authToken=',
    'lin_api_',
    'ntn_',
    'SG\\.',
    'shp(?:pa|ca|at|ss)_',
    '[sr]k_(?:live|test)_',
    'gl(?:c|sa)_',
    'ops_ey',
    'hv[sbr]\\.',
    'vc[piark]_',
    'dapi',
    'dckr_pat_',
    'figd_',
    'cf(?:k|ut|at)_',
    'tskey-',
    'xox[a-z]-',
    'xapp-',
];
/** Where the rules look at what stands around a secret instead. */
const CONTEXTS = [
    '-----BEGIN',
    'hooks\\.slack\\.com',
    'x-oauth-basic',
    '://',
    '[Ss](?:ecret|ECRET)_?[Aa](?:ccess|CCESS)_?[Kk](?:ey|EY)',
];
const TOKEN_STARTS = [...STARTS, ...CONTEXTS];
const START = new RegExp(TOKEN_STARTS.join('|'));
const GLUED_START = new RegExp(`[\\w\\u00aa-\\uffff-](?=(?:${STARTS.join('|')}))`, 'g');
const mayHoldToken = (text) => START.test(text);
/** The text with a blank for what is glued to a beginning: as long as before, so that places stay what they are. */
const ungluedTokens = (text) => text.replace(GLUED_START, ' ');
/** Also what a rule would not take for one: all that follows a beginning, to the next blank or quote. */
const WHOLE_TOKEN = new RegExp(`(?:${STARTS.join('|')})[^\\s"'\`\\\\]{12,4000}`, 'g');


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
