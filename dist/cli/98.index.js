export const id = 98;

export const ids = [ 98 ];

export const modules = {
  3098: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      verifyCommand: () => verifyCommand
    });
    var external_node_path_ = __webpack_require__(6760);
    var external_node_util_ = __webpack_require__(7975);
    var paths = __webpack_require__(3422);
    var external_node_crypto_ = __webpack_require__(7598);
    var open_file = __webpack_require__(8049);
    const BLOCK = 131072;
    function digestOf(path, bytes) {
      const file = (0, open_file.K)(path);
      try {
        if (file.size < bytes) return null;
        const hash = (0, external_node_crypto_.createHash)("sha256");
        const block = Buffer.allocUnsafe(BLOCK);
        for (let at = 0; at < bytes; ) {
          const read = file.read(block.subarray(0, Math.min(BLOCK, bytes - at)), at);
          if (read === 0) return null;
          hash.update(block.subarray(0, read));
          at += read;
        }
        return hash.digest("hex");
      } finally {
        file.close();
      }
    }
    var errors = __webpack_require__(2730);
    var read_actions = __webpack_require__(869);
    var read_manifest = __webpack_require__(1605);
    const MAX_FINDINGS = 1e3;
    async function verifyExport(folder, {codexHomes = []} = {}) {
      const findings = [];
      const find = finding => {
        if (findings.length < MAX_FINDINGS) findings.push(finding);
      };
      const manifest = await opened(folder, "manifest.json", read_manifest.W);
      const seen = await opened(folder, "actions.ndjson", path => countRecords((0, read_actions.c)(path), manifest, find));
      compareSessions(seen, manifest, find);
      compareTotals(seen, manifest, find);
      const rollouts = manifest.sessions.flatMap(session => session.rollouts);
      const checked = rollouts.filter(rollout => compareDigest(rollout, codexHomes, find));
      return {
        findings,
        records: seen.records,
        sessions: manifest.sessions.length,
        rolloutsChecked: checked.length,
        rollouts: rollouts.length
      };
    }
    async function opened(folder, name, read) {
      const path = (0, external_node_path_.join)(folder, name);
      try {
        return await read(path);
      } catch (cause) {
        const code = (0, errors.xU)(cause);
        if (cause instanceof errors.ze || code === "") throw cause;
        const what = `Cannot read ${JSON.stringify(path)} (${code}).`;
        throw new errors.ze("bad_export", `${what} Name the folder of an unpacked export.`, {
          cause
        });
      }
    }
    async function countRecords(reader, {scope}, find) {
      const seen = {
        records: 0,
        commands: 0,
        failedCommands: 0,
        declined: 0,
        bySession: new Map
      };
      let last = null;
      for await (const record of reader) {
        checkSequence(record, last, {
          isWhole: scope.since === null,
          isKnown: seen.bySession.has(record.session_id)
        }, find);
        checkPaths(record, find);
        count(record, seen);
        last = record;
      }
      for (const {line, code, detail} of reader.problems) find(`Line ${line} is not a record of version 1: ${code}${detail === null ? "" : ` (${detail})`}.`);
      const more = reader.problemCount - reader.problems.length;
      if (more > 0) find(`${more} more lines are not records of version 1.`);
      return seen;
    }
    function checkSequence({session_id, sequence}, last, {isWhole, isKnown}, find) {
      const before = last?.session_id === session_id ? last.sequence : null;
      if (before === null && isKnown) find(`The records of session ${session_id} are not adjacent.`);
      const expected = (before ?? -1) + 1;
      const isRight = isWhole ? sequence === expected : sequence >= expected;
      if (!isRight) find(`Session ${session_id} has sequence ${sequence} instead of ${expected}.`);
    }
    function checkPaths(record, find) {
      if (record.action_type !== "file_change") return;
      const {session_id, sequence, changed_paths, changes} = record;
      const patched = new Set((0, paths.w)(changes));
      if (patched.size !== changed_paths.length || !changed_paths.every(path => patched.has(path))) find(`Session ${session_id}, sequence ${sequence}: changed_paths are not the paths of its changes.`);
    }
    function count({session_id, action_type, status}, seen) {
      seen.records += 1;
      if (status === "declined") seen.declined += 1;
      if (action_type === "command_execution") {
        seen.commands += 1;
        if (status === "failed") seen.failedCommands += 1;
      }
      const types = seen.bySession.get(session_id) ?? new Map;
      types.set(action_type, (types.get(action_type) ?? 0) + 1);
      seen.bySession.set(session_id, types);
    }
    function compareSessions({bySession}, {sessions}, find) {
      const listed = new Map(sessions.map(session => [ session.session_id, session ]));
      for (const id of bySession.keys()) if (!listed.has(id)) find(`Session ${id} has records but is not in the manifest.`);
      const order = sessions.map(({session_id}) => session_id).filter(id => bySession.has(id));
      const found = [ ...bySession.keys() ].filter(id => listed.has(id));
      if (order.join("\n") !== found.join("\n")) find("The sessions are not in the order of the manifest.");
      for (const session of sessions) compareTypes(session, bySession.get(session.session_id) ?? new Map, find);
    }
    function compareTypes({session_id, actions}, found, find) {
      const stated = new Map(Object.entries(actions));
      for (const type of new Set([ ...stated.keys(), ...found.keys() ])) {
        const [is, says] = [ found.get(type) ?? 0, stated.get(type) ?? 0 ];
        if (is !== says) find(`Session ${session_id} has ${is} ${type} records, but the manifest says ${says}.`);
      }
    }
    function compareTotals(seen, {totals, sessions}, find) {
      const counts = [ [ "records", seen.records, totals.records ], [ "sessions", sessions.length, totals.sessions ], [ "commands", seen.commands, totals.commands ], [ "failed commands", seen.failedCommands, totals.failed_commands ], [ "declined actions", seen.declined, totals.declined ] ];
      for (const [name, is, says] of counts) if (is !== says) find(`There are ${is} ${name}, but the totals of the manifest say ${says}.`);
    }
    function compareDigest({path, sha256, bytes}, codexHomes, find) {
      if (sha256 === "" || (0, external_node_path_.isAbsolute)(path) || (0, external_node_path_.normalize)(path).startsWith("..")) return false;
      for (const home of codexHomes) {
        let digest;
        try {
          digest = digestOf((0, external_node_path_.join)(home, path), bytes);
        } catch {
          continue;
        }
        if (digest !== sha256) find(`The rollout ${path} is not the one that was read: its SHA-256 differs.`);
        return true;
      }
      return false;
    }
    var shared_text = __webpack_require__(6422);
    var command = __webpack_require__(9859);
    const HELP = "Usage: codex-actions-export verify DIR [--codex-home DIR]...\n\nChecks an unpacked export: each record against the contract, the sequence numbers, and the counts in the manifest. It\ndoes not check whether the export is complete: the manifest says that.\n\n  --codex-home DIR  Also compare the rollouts below this folder with the digests in the manifest;\n                    may be given several times\n  -h, --help        Print this text\n\nExit codes: 0 nothing is wrong; 1 something is wrong, or the export cannot be read; 2 wrong usage.\n";
    const verifyCommand = {
      async run(args, {output, log}) {
        const {values, positionals} = (0, command.Y)(() => {
          const given = (0, external_node_util_.parseArgs)({
            args: [ ...args ],
            allowPositionals: true,
            options: {
              "codex-home": {
                type: "string",
                multiple: true
              },
              help: {
                type: "boolean",
                short: "h"
              }
            }
          });
          if (!given.values.help && given.positionals.length !== 1) throw new Error("The command verify takes one folder: that of an unpacked export");
          return given;
        });
        if (values.help) {
          await output.write([ HELP ]);
          return command.d.done;
        }
        const codexHomes = (values["codex-home"] ?? []).map(home => (0, external_node_path_.resolve)(home));
        const found = await verifyExport((0, external_node_path_.resolve)(positionals[0] ?? ""), {
          codexHomes
        });
        for (const finding of found.findings) log(finding);
        const records = `${(0, shared_text.LS)(found.records, "record")} of ${(0, shared_text.LS)(found.sessions, "session")}`;
        const rollouts = `${found.rolloutsChecked} of ${(0, shared_text.LS)(found.rollouts, "rollout")}`;
        const wrong = found.findings.length === 0 ? "nothing is wrong" : (0, shared_text.LS)(found.findings.length, "finding");
        log(`Checked ${records} and ${rollouts}: ${wrong}.`);
        return found.findings.length === 0 ? command.d.done : command.d.failed;
      }
    };
  }
};
