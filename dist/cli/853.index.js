export const id = 853;

export const ids = [ 853 ];

export const modules = {
  853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      renderCommand: () => renderCommand
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
    var _disk_write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9563);
    var _library_read_actions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(869);
    var _library_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1605);
    var _look_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8127);
    var _report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6592);
    var _report_tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9541);
    var _shared_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6422);
    var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9859);
    const HELP = "Usage: codex-actions-export render DIR [--comment | --html] [--output FILE|-]\n\nMakes the Markdown summary of an export. DIR holds its actions.ndjson and manifest.json, as in the artifact. The export\nmay come from anyone: all its texts are shown as text.\n\n  --comment          Make a comment for a pull request: at most 60,000 characters, with a first line that\n                     identifies it\n  --html             Make an HTML page that needs no other file\n  --output FILE|-    Where to write it (default: -, standard output)\n  -h, --help         Print this text\n";
    const MAX_COMMENT_BYTES = 6e4;
    const COMMENT_MARK = "\x3c!-- codex-actions-export --\x3e\n";
    const renderCommand = {
      async run(args, terminal) {
        const {folder, comment, html, output, help} = parseRenderArguments(args);
        if (help) {
          await terminal.output.write([ HELP ]);
          return _command_js__WEBPACK_IMPORTED_MODULE_8__.d.done;
        }
        const text = await rendered(folder, {
          comment,
          html
        }, terminal);
        if (output === "-") await terminal.output.write([ text ]); else await (0, _disk_write_file_js__WEBPACK_IMPORTED_MODULE_2__._h)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(output), text);
        return _command_js__WEBPACK_IMPORTED_MODULE_8__.d.done;
      }
    };
    function parseRenderArguments(args) {
      return (0, _command_js__WEBPACK_IMPORTED_MODULE_8__.Y)(() => {
        const {values, positionals} = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
          args: [ ...args ],
          allowPositionals: true,
          options: {
            comment: {
              type: "boolean"
            },
            html: {
              type: "boolean"
            },
            output: {
              type: "string"
            },
            help: {
              type: "boolean",
              short: "h"
            }
          }
        });
        const {comment = false, html = false, output = "-", help = false} = values;
        const [folder = ""] = positionals;
        if (!help && (positionals.length !== 1 || folder === "")) throw new Error("Name one folder with an export");
        if (comment && html) throw new Error("Options '--comment' and '--html' cannot be combined");
        if (output === "") throw new Error("Option '--output' is empty: it must be a file, or - for standard output");
        return {
          folder,
          comment,
          html,
          output,
          help
        };
      });
    }
    async function rendered(folder, {comment, html}, {log}) {
      const manifest = await (0, _library_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__.W)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), "manifest.json"));
      const actions = (0, _library_read_actions_js__WEBPACK_IMPORTED_MODULE_3__.c)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), "actions.ndjson"));
      const looker = (0, _look_look_js__WEBPACK_IMPORTED_MODULE_5__.X)();
      const tally = (0, _report_tally_js__WEBPACK_IMPORTED_MODULE_7__.createTally)();
      for await (const record of actions) tally.add([ record ], await looker.look([ record ]));
      if (actions.problemCount > 0) log(`${(0, _shared_text_js__WEBPACK_IMPORTED_MODULE_9__.LS)(actions.problemCount, "line")} of actions.ndjson could not be read and ${actions.problemCount === 1 ? "is" : "are"} left out.`);
      const options = comment ? {
        budget: MAX_COMMENT_BYTES - COMMENT_MARK.length,
        anchors: false
      } : {};
      const summary = (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_6__.renderSummary)(tally.data(), manifest, options);
      if (comment) return COMMENT_MARK + summary;
      return html ? (await Promise.all([ __webpack_require__.e(22), __webpack_require__.e(508) ]).then(__webpack_require__.bind(__webpack_require__, 2508))).htmlPage(summary) : summary;
    }
  }
};
