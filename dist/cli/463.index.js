export const id = 463;

export const ids = [ 463 ];

export const modules = {
  136: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => timeOfBoth,
      p: () => duration
    });
    const SPACE = "\xa0";
    function duration(milliseconds) {
      return inWords(milliseconds).replaceAll(" ", SPACE);
    }
    function inWords(milliseconds) {
      const tenths = Math.round(milliseconds / 100);
      if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
      const seconds = Math.round(milliseconds / 1e3);
      if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
      const minutes = Math.round(milliseconds / 6e4);
      return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    }
    const timeOfBoth = (one, other) => one === null || other === null ? null : one + other;
  },
  2590: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K1: () => ending,
      NS: () => exit,
      V1: () => endings,
      X5: () => total,
      pb: () => noneYet
    });
    var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6422);
    const WORDS = {
      completed: "completed",
      failed: "failed",
      declined: "declined",
      interrupted: "interrupted",
      running: "still running",
      unknown: "outcome unknown"
    };
    const NOTABLE = [ "failed", "declined", "interrupted", "running", "unknown" ];
    function noneYet() {
      return {
        completed: 0,
        failed: 0,
        declined: 0,
        interrupted: 0,
        running: 0,
        unknown: 0
      };
    }
    function total(counts) {
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    }
    function endings(counts, bold = strong) {
      return NOTABLE.filter(status => counts[status] > 0).map(status => {
        const words = `${(0, _shared_text_js__WEBPACK_IMPORTED_MODULE_0__.zD)(counts[status])} ${WORDS[status]}`;
        return status === "failed" ? bold(words) : words;
      });
    }
    function ending({status, exitCode}, bold = strong) {
      const code = exitCode === null ? "" : `exit\xa0${exitCode}`;
      if (code === "") return status === "failed" ? bold(WORDS.failed) : WORDS[status];
      if (status === "completed") return code;
      return status === "failed" && exitCode !== 0 ? bold(code) : `${WORDS[status]}, ${code}`;
    }
    function exit(row) {
      const {status, exitCode} = row;
      if (exitCode !== null && status === "completed") return `${exitCode}`;
      return exitCode !== null && exitCode !== 0 && status === "failed" ? strong(`${exitCode}`) : ending(row);
    }
    function strong(words) {
      return `**${words}**`;
    }
  },
  4867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => clipExcerpt,
      z: () => excerptOf
    });
    const FIRST_LINES = 3;
    const MAX_PIECES = 20;
    const MAX_CODE_POINTS = 1e3;
    const END_SHARE = 1 / 3;
    function excerptOf(command, codePoints, hereDocuments = []) {
      const pieces = [];
      let from = 0;
      for (const {start, end, closed, mayRun} of hereDocuments) {
        if (start < from || pieces.length >= MAX_PIECES) continue;
        const body = command.slice(start, end).replace(/\n$/, "");
        const lines = body === "" ? [] : body.split("\n");
        pieces.push(between(command, from, start));
        if (mayRun) pieces.push(...endsOf(lines)); else pieces.push(lines.length);
        from = closed;
      }
      if (from < command.length) pieces.push(between(command, from, command.length));
      return clipExcerpt(pieces.map(piece => typeof piece === "number" ? piece : collapsed(piece)).filter(piece => piece !== ""), codePoints);
    }
    function between(command, from, to) {
      const text = from === 0 ? command.slice(0, to) : command.slice(from, to).replace(/^\n/, "");
      return to === command.length ? text : text.replace(/\n$/, "");
    }
    function endsOf(lines) {
      if (lines.length <= FIRST_LINES + 1) return [ lines.join("\n") ];
      const hidden = lines.length - FIRST_LINES - 1;
      return [ lines.slice(0, FIRST_LINES).join("\n"), hidden, lines.at(-1) ?? "" ];
    }
    function clipExcerpt(excerpt, codePoints) {
      const length = excerpt.reduce((sum, piece) => sum + lengthOf(piece, codePoints), 0);
      if (length <= codePoints) return excerpt.map(copied);
      const atEnd = Math.floor(codePoints * END_SHARE);
      const start = startOf(excerpt, codePoints - atEnd);
      const end = startOf(excerpt.map(reversed).toReversed(), atEnd).map(reversed).toReversed();
      return [ ...start, ...end ];
    }
    function startOf(excerpt, codePoints) {
      const kept = [];
      let left = codePoints - 1;
      for (const piece of excerpt) {
        if (typeof piece === "number") {
          kept.push(piece);
          continue;
        }
        const characters = [ ...piece.slice(0, 2 * left + 2) ];
        if (characters.length > left) return [ ...kept, `${characters.slice(0, Math.max(0, left)).join("")}\u2026` ];
        kept.push(copied(piece));
        left -= characters.length;
      }
      return kept;
    }
    const lengthOf = (piece, codePoints) => typeof piece === "number" ? 0 : [ ...piece.slice(0, 2 * codePoints + 2) ].length;
    const reversed = piece => typeof piece === "number" ? piece : [ ...piece.slice(-2 * MAX_CODE_POINTS) ].toReversed().join("");
    const copied = piece => typeof piece === "number" ? piece : [ ...piece ].join("");
    const BLANK = String.raw`[\s\u115f\u1160\u180e\u2800\u3164\uffa0]`;
    const BLANKS = new RegExp(`${BLANK}{2,}`, "gu");
    const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]{2,}/gu;
    function collapsed(text) {
      return text.replace(UNSEEN, "\u200b").replace(BLANKS, blanks => blanks.includes("\n") ? "\n" : " ");
    }
  },
  5032: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ir: () => ROWS,
      NC: () => CHANGED_PATHS_LENGTH,
      T6: () => CUT,
      tL: () => BARS
    });
    const ROWS = {
      commands: 2e3,
      failures: 9e3,
      files: 2e3,
      looks: 100,
      parts: 3,
      tools: 100,
      sessions: 500,
      rules: 50,
      notableTurns: 100,
      listed: 10
    };
    const CUT = {
      command: 140,
      path: 200,
      movedPath: 100,
      name: 40,
      identity: 60,
      label: 60
    };
    const BARS = {
      turns: 40,
      commands: 60,
      shortest: 100
    };
    const CHANGED_PATHS_LENGTH = 3e5;
  },
  7276: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => mixedWord
    });
    const WORD = /[\p{L}\p{M}\p{N}_-]+/gu;
    const LATIN = /[A-Za-z]/;
    const LOOKS_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
    function mixedWord(text) {
      if (!LOOKS_LATIN.test(text)) return null;
      for (const [word] of text.matchAll(WORD)) if (LATIN.test(word) && LOOKS_LATIN.test(word)) return word;
      return null;
    }
  },
  2041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => createLookTally,
      I: () => kindOf
    });
    var _contract_v1_look_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1273);
    var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);
    var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4867);
    var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
    var _mixed_scripts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7276);
    function createLookTally() {
      const rows = new Map;
      const countOf = new Map;
      let leftOut = 0;
      function addRow(record, found) {
        const row = toRow(record, found);
        const key = keyOf(row, record, found);
        const known = rows.get(key);
        const kind = kindOf(row);
        const count = countOf.get(kind) ?? 0;
        if (known !== void 0) {
          known.times += 1;
          known.lastSequence = record.sequence;
        } else if (count >= _limits_js__WEBPACK_IMPORTED_MODULE_1__.Ir.looks) leftOut += 1; else {
          rows.set(key, row);
          countOf.set(kind, count + 1);
        }
      }
      return {
        add(record, {findings, ...where}) {
          for (const ofOne of byPath(findings)) addRow(record, {
            findings: ofOne,
            ...where
          });
        },
        looks: () => ({
          rows: [ ...rows.values() ].map(row => ({
            ...row
          })),
          leftOut
        })
      };
    }
    function byPath(findings) {
      const groups = new Map;
      for (const finding of findings) {
        const path = finding.isPath ? finding.text : "";
        const known = groups.get(path);
        if (known === void 0) groups.set(path, [ finding ]); else known.push(finding);
      }
      return [ ...groups.values() ];
    }
    const kindOf = ({rules: [rule], leaves}) => `${rule} ${leaves}`;
    function toRow(record, {findings, session, unsandboxed}) {
      const [first] = findings;
      const path = first?.isPath ? first.text : null;
      const parts = partsOf(findings);
      return {
        rules: rulesOf(findings),
        leaves: findings.some(({leaves}) => leaves),
        texts: path === null ? parts.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.Ir.parts).map(text => (0, 
        _excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(text, _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.command)) : [ [ (0, 
        _shared_text_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.path) ] ],
        moreTexts: Math.max(0, parts.length - _limits_js__WEBPACK_IMPORTED_MODULE_1__.Ir.parts),
        unsandboxed,
        mixedWord: (0, _shared_text_js__WEBPACK_IMPORTED_MODULE_2__.$Q)((0, _mixed_scripts_js__WEBPACK_IMPORTED_MODULE_3__.c)(parts.join(" ")), _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.name),
        change: path === null ? null : changeOf(record, path),
        session,
        sequence: record.sequence,
        lastSequence: record.sequence,
        times: 1,
        status: record.status,
        exitCode: record.action_type === "command_execution" ? record.exit_code : null
      };
    }
    const rulesOf = findings => _contract_v1_look_rules_js__WEBPACK_IMPORTED_MODULE_4__.S.filter(rule => findings.some(finding => finding.rule === rule));
    function partsOf(findings) {
      const rank = ({leaves, rule}) => leaves ? 0 : rule === "escalated" ? 2 : 1;
      const texts = [ ...new Set(findings.toSorted((one, two) => rank(one) - rank(two)).map(({text}) => text)) ];
      return texts.filter(text => !texts.some(other => other !== text && other.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.command && other.includes(text)));
    }
    const MAX_KEY = 2e3;
    function keyOf(row, record, {findings}) {
      const texts = findings.map(({text}) => text);
      const isLong = texts.reduce((sum, {length}) => sum + length, 0) > MAX_KEY;
      const {session, rules, leaves, change, status, exitCode, unsandboxed} = row;
      const what = isLong ? record.sequence : texts;
      return JSON.stringify([ session, rules, leaves, change, status, exitCode, unsandboxed, what ]);
    }
    function changeOf(record, path) {
      if (record.action_type !== "file_change") return null;
      return record.changes.find(change => change.path === path || change.from === path)?.change ?? null;
    }
  }
};
