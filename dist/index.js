import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  42613: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
  },
  20181: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
  },
  35317: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
  },
  49140: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");
  },
  76982: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  },
  24434: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
  },
  79896: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  },
  91943: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
  },
  58611: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
  },
  65692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
  },
  69278: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
  },
  34589: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
  },
  16698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  4573: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
  },
  31421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  37540: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
  },
  77598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  53053: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
  },
  40610: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  },
  78474: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
  },
  73024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  51455: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  },
  37067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  32467: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
  },
  44708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  98995: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
  },
  77030: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
  },
  48161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  76760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  643: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  41792: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
  },
  57075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  46193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
  },
  41692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  },
  73136: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
  },
  57975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  73429: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
  },
  78877: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
  },
  30714: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
  },
  75919: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
  },
  38522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  70857: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  },
  16928: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  },
  2203: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
  },
  13193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
  },
  53557: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
  },
  64756: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
  },
  52018: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
  },
  87016: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
  },
  39023: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
  },
  43106: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
  },
  452: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      GZ: () => isDenied,
      xU: () => systemCode,
      ze: () => ExportError
    });
    class ExportError extends Error {
      name="ExportError";
      code;
      constructor(code, message, options) {
        super(message, options);
        this.code = code;
      }
    }
    const isDenied = error => [ "EACCES", "EPERM" ].includes(systemCode(error));
    const systemCode = error => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  },
  98424: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $: () => mostOutOf,
      d: () => affordable
    });
    const MOST_TIMES = 64;
    const SPARE = 16777216;
    const MOST_BYTES = 2 ** 40;
    const mostOutOf = bytesOnDisk => SPARE + MOST_TIMES * bytesOnDisk;
    function affordable(files, tooLarge, most = MOST_BYTES) {
      const leftOut = new Set;
      let sum = 0;
      for (const file of files.toSorted((a, b) => a.size - b.size)) {
        const cost = file.path.endsWith(".zst") ? mostOutOf(file.size) : file.size;
        if (file.size <= mostOutOf(file.onDisk) && sum + cost <= most) sum += cost; else leftOut.add(file);
      }
      leftOut.forEach(tooLarge);
      return files.filter(file => !leftOut.has(file));
    }
  },
  52874: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      X: () => GitError,
      l: () => createGit
    });
    const SWITCHED_OFF = [ [ "core.fsmonitor", "false" ], [ "core.untrackedCache", "false" ], [ "core.hooksPath", "/dev/null" ], [ "core.attributesFile", "/dev/null" ], [ "core.excludesFile", "/dev/null" ], [ "core.pager", "cat" ], [ "core.editor", "false" ], [ "core.askPass", "" ], [ "core.sshCommand", "false" ], [ "core.gitProxy", "" ], [ "core.alternateRefsCommand", "false" ], [ "credential.helper", "" ], [ "diff.external", "" ], [ "gc.auto", "0" ], [ "maintenance.auto", "false" ], [ "protocol.allow", "never" ], [ "submodule.recurse", "false" ] ];
    function gitEnvironment({searchPath}, {root, gitDir}) {
      return {
        PATH: searchPath,
        LC_ALL: "C",
        GIT_DIR: gitDir,
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_SYSTEM: "/dev/null",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "",
        GIT_CONFIG_COUNT: String(SWITCHED_OFF.length),
        ...Object.fromEntries(SWITCHED_OFF.flatMap(([name, value], index) => [ [ `GIT_CONFIG_KEY_${index}`, name ], [ `GIT_CONFIG_VALUE_${index}`, value ] ]))
      };
    }
    class GitError extends Error {
      name="GitError";
      problem;
      constructor(problem, options) {
        super(problem, options);
        this.problem = problem;
      }
    }
    const MOST_OUTPUT = 67108864;
    function createGit(program, repository, folder, signal) {
      let left = MOST_OUTPUT;
      const runIn = async (env, cwd, args, input, noIsFine) => {
        const {spawn} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 31421, 19));
        return new Promise((resolve, reject) => {
          const child = spawn(program.path, args, {
            cwd,
            env,
            stdio: [ "pipe", "pipe", "ignore" ],
            windowsHide: true
          });
          const pieces = [];
          const end = (problem, cause) => {
            child.kill("SIGKILL");
            child.stdout.destroy();
            reject(new GitError(problem, {
              cause
            }));
          };
          const tooSlow = () => end("too_slow");
          if (signal.aborted) tooSlow();
          signal.addEventListener("abort", tooSlow, {
            once: true
          });
          child.on("error", error => end("git_failed", error));
          child.stdin.on("error", () => {});
          child.stdin.end(input, "latin1");
          child.stdout.on("data", piece => {
            left -= piece.length;
            if (left < 0) end("too_large"); else pieces.push(piece);
          });
          child.on("close", code => {
            signal.removeEventListener("abort", tooSlow);
            if (code === 0 || noIsFine && code === 1) resolve(Buffer.concat(pieces).toString("latin1")); else end("git_failed");
          });
        });
      };
      const gitFor = (its, cwd) => {
        const env = gitEnvironment(program, its);
        return {
          run: (args, input = "", mayAnswerNo = false) => runIn(env, cwd, args, input, mayAnswerNo),
          in: other => gitFor(other, other.root)
        };
      };
      return gitFor(repository, folder);
    }
  },
  80400: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Y: () => realPath
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
    function realPath(path) {
      try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
      } catch {
        return null;
      }
    }
  },
  59774: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      EZ: () => looksRandom,
      F: () => isMadeUp,
      YJ: () => isPlainValue,
      c$: () => isLiteral,
      qp: () => isOpaque
    });
    const REFERENCE = /^(?:\$[A-Za-z_{(]|%\w+%$|%[sdvq]\b|\{\{|\{[\w.]*\}$|<[\w .-]*>?$|[*.x\u2022]{3,}|\[redacted:|@[\w./-]+$|--?[a-z]|!Ref|!Sub)/i;
    const MEMBER = /^(?:(?:process|os|env|secrets?|github|steps|inputs|vars|config|settings|args|self|this|options|opts|req|request|ctx)\b[.[(]|[A-Za-z_]\w*(?:\.[A-Za-z_]+)*\(|[A-Za-z_]+(?:\.[A-Za-z_]+)+$)/;
    const PLACE = /^(?:file:|(?:\.{0,2}|~)\/[\w.-]{0,40}(?:\/[\w.-]{0,60}){0,20}$|[A-Za-z]:\\)/;
    const KEPT = /^(?:id|type|src|source|target|name|env|from|ref|key)=|^(?:arn|op|vault|keyring|ssm|secretsmanager|gsm|azurekeyvault):/;
    const WORD = /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|string|str|int|integer|number|bool|boolean|bytes|object|any|unknown|void|required|optional|default|auto|always|never|prompt|ask|stdin|env|file|read|write|read-only|admin|inherit|bearer|basic|missing|invalid|expired|empty|unset|changeme|redacted|hidden|masked|(?:your|my|the|some|example|dummy|fake|placeholder)(?:[-_ ]\S*)?)$/i;
    const isLiteral = value => !(REFERENCE.test(value) || MEMBER.test(value) || PLACE.test(value) || KEPT.test(value) || WORD.test(value) || /^\d{1,6}$/.test(value));
    const isName = value => /^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*$/.test(value);
    const isPlainValue = value => isLiteral(value) && (!isName(value) || /^[A-Za-z]+$/.test(value) && !/(?:password|passwd|token|secret|key)$/i.test(value));
    const looksRandom = value => value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[\w-]*\.[a-z]{1,4}$/.test(value) && !/^[a-z]+(?:[-_.:/][a-z]+)*[-_.:/]?\d{0,4}$/i.test(value);
    const isOpaque = value => isLiteral(value) && (looksRandom(value) || /^[A-Za-z\d+/_=.-]{8,}$/.test(value) && /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]/.test(value));
    const isExample = secret => secret.endsWith("abcdefghijklmnopqrstuvwxyz0123456789");
    const isMadeUp = secret => isExample(secret) || /^[a-z]+(?:_[a-z]+){2,}$/.test(secret);
  },
  68280: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      C7: () => TOKEN_STARTS,
      EY: () => mayHoldPassword,
      Xq: () => ungluedTokens,
      si: () => WHOLE_TOKEN,
      uW: () => mayHoldToken
    });
    const STARTS = [ "gh[pousr]_", "github_pat_", "gl[a-z]{2,5}-", "sk-", "gsk_", "hf_", "npm_", "_authToken=", "lin_api_", "ntn_", "SG\\.", "shp(?:pa|ca|at|ss)_", "[sr]k_(?:live|test)_", "gl(?:c|sa)_", "ops_ey", "hv[sbr]\\.", "vc[piark]_", "dapi", "dckr_pat_", "figd_", "cf(?:k|ut|at)_", "tskey-", "xox[a-z]-", "xapp-" ];
    const CONTEXTS = [ "-----BEGIN", "hooks\\.slack\\.com", "x-oauth-basic", "[Ss](?:ecret|ECRET)_?[Aa](?:ccess|CCESS)_?[Kk](?:ey|EY)" ];
    const TOKEN_STARTS = [ ...STARTS, ...CONTEXTS ];
    const START = new RegExp(TOKEN_STARTS.join("|"));
    const GLUED_START = new RegExp(`[\\w\\u00aa-\\uffff-](?=(?:${STARTS.join("|")}))`, "g");
    const mayHoldPassword = text => text.includes("://") && text.includes("@");
    const mayHoldToken = text => START.test(text) || mayHoldPassword(text);
    const ungluedTokens = text => text.replace(GLUED_START, " ");
    const WHOLE_TOKEN = new RegExp(`(?:${STARTS.join("|")})[^\\s"'\`\\\\]{12,4000}`, "g");
  },
  89635: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      L: () => issueCommand
    });
    var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
    var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);
    function issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    const CMD_STRING = "::";
    class Command {
      constructor(command, properties, message) {
        if (!command) command = "missing.command";
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              if (first) first = false; else cmdStr += ",";
              cmdStr += `${key}=${escapeProperty(val)}`;
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    }
    function escapeData(s) {
      return (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.E)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function escapeProperty(s) {
      return (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.E)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
  },
  82902: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      n: () => issueFileCommand,
      v: () => prepareKeyValueMessage
    });
    var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
    var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
    var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
    var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
    function issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
      fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0, _utils_js__WEBPACK_IMPORTED_MODULE_3__.E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: "utf8"
      });
    }
    function prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
      const convertedValue = (0, _utils_js__WEBPACK_IMPORTED_MODULE_3__.E)(value);
      if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
    }
  },
  4679: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      E: () => toCommandValue,
      k: () => toCommandProperties
    });
    function toCommandValue(input) {
      if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
      return JSON.stringify(input);
    }
    function toCommandProperties(annotationProperties) {
      if (!Object.keys(annotationProperties).length) return {};
      return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
      };
    }
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    id: moduleId,
    loaded: false,
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  module.loaded = true;
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  __nccwpck_require__.nmd = module => {
    module.paths = [];
    if (!module.children) module.children = [];
    return module;
  };
})();

(() => {
  var installedChunks = {
    792: 0
  };
  var installChunk = data => {
    var {ids, modules, runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

const LONG = 250;

setTimeout(async () => {
  const {setFlagsFromString} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 19));
  setFlagsFromString("--semi-space-growth-factor=1");
}, LONG).unref();

var errors = __nccwpck_require__(452);

function failureLine(error) {
  if (error instanceof errors.ze) return error.message;
  const kind = (0, errors.xU)(error) || (error instanceof Error ? error.name : typeof error);
  const place = error instanceof Error ? /[\w.-]+:\d+:\d+/.exec(error.stack?.split("\n    at ")[1] ?? "")?.[0] : void 0;
  return `Unexpected failure: ${kind}${place === void 0 ? "" : ` at ${place}`}. Please report it with this line.`;
}

var external_node_fs_ = __nccwpck_require__(73024);

var external_node_os_ = __nccwpck_require__(48161);

var external_node_path_ = __nccwpck_require__(76760);

var external_node_util_ = __nccwpck_require__(57975);

var command = __nccwpck_require__(89635);

var file_command = __nccwpck_require__(82902);

const COMMAND_SIGNS = /:(?=:)|##(?=\[)/g;

const LINE_BREAKS = /\s*[\r\n]+\s*/g;

const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

function toLine(text) {
  return text.trim().replace(LINE_BREAKS, " ").replace(UNSEEN, "\ufffd").replace(COMMAND_SIGNS, sign => `${sign} `);
}

function quote(value) {
  const shown = [ ...value ];
  return JSON.stringify(shown.length > LONGEST ? `${shown.slice(0, LONGEST).join("")}\u2026` : value);
}

const LONGEST = 300;

const anyOf = words => words.length < 3 ? words.join(" or ") : `${words.slice(0, -1).join(", ")}, or ${words.at(-1)}`;

function githubHost() {
  return {
    env: process.env,
    userHome: (0, external_node_os_.homedir)(),
    input: name => (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    setOutput,
    info: text => void process.stdout.write(toLine(text) + external_node_os_.EOL),
    notice: annotate("notice"),
    warning: annotate("warning"),
    error: annotate("error"),
    appendSummary: markdown => (0, external_node_util_.promisify)(external_node_fs_.appendFile)(process.env.GITHUB_STEP_SUMMARY ?? "", markdown),
    artifacts: {
      upload,
      find,
      remove
    }
  };
}

function setOutput(name, value) {
  try {
    (0, file_command.n)("OUTPUT", (0, file_command.v)(name, value));
  } catch (cause) {
    if ((0, external_node_fs_.existsSync)(process.env.GITHUB_OUTPUT ?? "")) throw cause;
    throw new errors.ze("write_failed", "Could not write the outputs of this step: GITHUB_OUTPUT names no file. The runner makes one for each step; elsewhere, set it to an empty file.", {
      cause
    });
  }
}

const annotate = level => text => (0, command.L)(level, {}, toLine(text));

async function client() {
  const {DefaultArtifactClient} = await __nccwpck_require__.e(509).then(__nccwpck_require__.bind(__nccwpck_require__, 65509));
  return new DefaultArtifactClient;
}

const upload = async (name, folder, files, {retentionDays, compressionLevel}) => {
  const paths = files.map(file => (0, external_node_path_.join)(folder, file));
  const stored = await (await client()).uploadArtifact(name, paths, folder, {
    retentionDays,
    compressionLevel
  });
  return toStored(stored.id, stored.digest);
};

const find = name => unlessMissing(async () => {
  const {artifact} = await (await client()).getArtifact(name);
  return toStored(artifact.id, artifact.digest);
});

const remove = async name => {
  await unlessMissing(async () => (await client()).deleteArtifact(name));
};

function toStored(id, digest = "") {
  if (id === void 0) throw new Error("The artifact client gave no id.");
  return {
    id,
    digest: digest.replace(/^sha256:/, "")
  };
}

async function unlessMissing(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === "ArtifactNotFoundError") return null;
    throw error;
  }
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

const EMOJI_STYLE = /(?<=\p{Extended_Pictographic})\ufe0f/gu;

const visible_UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

const OLD_COMMAND = /##\[/g;

function visible(text) {
  return text.replace(LINE_BREAK, "\u21b5").replaceAll("\t", " ").replace(ANSI_SEQUENCE, "\ufffd").replace(EMOJI_STYLE, "").replace(visible_UNSEEN, "\ufffd").replace(OLD_COMMAND, "## [");
}

function code(text) {
  const line = visible(text);
  if (line === "") return "` `";
  const longestRun = (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
  const fence = "`".repeat(longestRun + 1);
  const padding = /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

function clip(text, codePoints) {
  if (text === null || text.length <= codePoints) return text;
  const start = [ ...text.slice(0, 2 * codePoints + 2) ];
  if (start.length <= codePoints) return text;
  return `${start.slice(0, codePoints - 1).join("")}\u2026`;
}

function plural(count, one, many = `${one}s`) {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

function grouped(count) {
  return count < 1e4 ? `${count}` : `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function table(columns, rows) {
  const filled = columns.map(({title, numeric, cell}) => ({
    title,
    rule: numeric ? "--:" : "---",
    cells: rows.map(cell)
  })).filter(({cells}) => cells.some(cell => cell !== ""));
  return [ tableLine(filled.map(({title}) => title)), tableLine(filled.map(({rule}) => rule)), ...rows.map((_, index) => tableLine(filled.map(({cells}) => cells[index] ?? ""))) ].join("\n");
}

function tableLine(cells) {
  return `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

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
    const words = `${grouped(counts[status])} ${WORDS[status]}`;
    return status === "failed" ? bold(words) : words;
  });
}

function ending({status, exitCode}) {
  const code = exitCode === null ? "" : `exit\xa0${exitCode}`;
  if (code === "") return status === "failed" ? strong(WORDS.failed) : WORDS[status];
  if (status === "completed") return code;
  return status === "failed" && exitCode !== 0 ? strong(code) : `${WORDS[status]}, ${code}`;
}

function exit(row) {
  const {status, exitCode} = row;
  if (exitCode !== null && status === "completed") return `${exitCode}`;
  return exitCode !== null && exitCode !== 0 && status === "failed" ? strong(`${exitCode}`) : ending(row);
}

function strong(words) {
  return `**${words}**`;
}

function totals({facts, manifest}) {
  const {sessions, incomplete} = manifest.totals;
  if (sessions === 0) return "**No sessions**";
  const patches = endings(facts.patches);
  return [ `**${plural(sessions, "session")}**`, counted(facts.commands, "command") || "no commands", `${changedFiles(facts, manifest)}${lines(facts)}${unpatched(manifest)}`, ...patches.length > 0 ? [ `patches: ${patches.join(", ")}` ] : [], counted(facts.toolCalls, "tool call"), incomplete > 0 ? `${incomplete} not completed` : "" ].filter(part => part !== "").join(" \xb7 ");
}

function changedFiles({files}, {totals}) {
  if (files.leftOut > 0) return `${plural(totals.changed_paths, "path")} changed`;
  return files.rows.length === 0 ? "no files changed" : `${plural(files.rows.length, "file")} changed`;
}

function counted(counts, noun) {
  const count = total(counts);
  return count === 0 ? "" : [ plural(count, noun), ...endings(counts) ].join(", ");
}

function lines({patches, lines: {added, removed}}) {
  return patches.completed === 0 || added === null || removed === null ? "" : ` (+${added} \u2212${removed})`;
}

function unpatched({workspace}) {
  const count = workspace?.changed_without_patch_count ?? 0;
  return count > 0 ? `, ${count} more by no recorded patch` : "";
}

const MAY_HIDE_SESSIONS = [ "permission_denied", "unsupported_format", "too_many", "too_large", "unreadable" ];

const EXPECTED = [ null, "no_git", "not_a_work_tree" ];

const placesThatMayHideSessions = ({totals}) => MAY_HIDE_SESSIONS.reduce((sum, reason) => sum + (totals.unread_by_reason[reason] ?? 0), 0);

function unreadParts(manifest) {
  const {totals} = manifest;
  const places = placesThatMayHideSessions(manifest);
  return [ ...unknowns_counted(places, `${plural(places, "place")} could not be read`), ...unknowns_counted(totals.problems, `${plural(totals.problems, "line")} could not be read whole`), ...unknowns_counted(totals.unrecognised, `${plural(totals.unrecognised, "record is", "records are")} of kinds that this version does not know`) ];
}

function unknowns({unsettled}, manifest) {
  const {totals, workspace} = manifest;
  const open = unsettled.rows.length + unsettled.leftOut;
  const unpatched = workspace?.changed_without_patch_count ?? 0;
  return [ ...unknowns_counted(totals.incomplete, `${plural(totals.incomplete, "call")} never came back`), ...unknowns_counted(open, `the outcome of ${plural(open, "action")} is not recorded`), ...unknowns_counted(totals.opaque_programs, `${plural(totals.opaque_programs, "program")} ran commands that were not recorded`), ...unreadParts(manifest), ...unknowns_counted(unpatched, `${plural(unpatched, "file")} changed on disk by no recorded patch`), ...EXPECTED.includes(workspace?.problem ?? null) ? [] : [ "not every file was compared with git" ] ];
}

function unknowns_counted(count, words) {
  return count > 0 ? [ words ] : [];
}

function noticeLine(facts, manifest) {
  const unread = unreadParts(manifest);
  const ended = endings(facts.commands, words => words);
  const parts = [ plural(manifest.totals.sessions, "session"), `${plural(total(facts.commands), "command")}${ended.length > 0 ? ` (${ended.join(", ")})` : ""}`, changedFiles(facts, manifest) ];
  return {
    text: [ parts.join(", "), ...unread ].join("; "),
    isWarning: unread.length > 0
  };
}

const WHEN = {
  given: "the time asked for",
  runner_process: "when this job started",
  runner_folder: "when this job started",
  machine_start: "when this job's machine started"
};

function timeInWords({since, since_from}) {
  return [ since, since_from === null ? null : WHEN[since_from] ].filter(part => part !== null).join(", ");
}

function describeReading({totals, scope}) {
  const exported = `${plural(totals.records, "record")} of ${plural(totals.sessions, "session")}`;
  const nothing = totals.sessions_outside_scope > 0 ? "No sessions exported: none is within what was asked for." : "No sessions found. Codex keeps none with --ephemeral, and keeps them elsewhere for another user or CODEX_HOME.";
  const known = [ [ totals.problems, `${plural(totals.problems, "line")} could not be read whole; the manifest names them.` ], [ totals.unrecognised, `${plural(totals.unrecognised, "line")} of kinds that this version does not know.` ], [ totals.incomplete, `${plural(totals.incomplete, "call")} never came back.` ], [ totals.opaque_programs, `${plural(totals.opaque_programs, "program")} whose inner actions were not recorded.` ], [ scope.sessions_not_asked_for, `${plural(scope.sessions_not_asked_for, "session")} left out: not asked for.` ], [ scope.sessions_before, `${plural(scope.sessions_before, "session")} left out: nothing in it since ${timeInWords(scope)}.` ], [ totals.outside_scope, `${plural(totals.outside_scope, "action")} left out: from before ${timeInWords(scope)}.` ], [ totals.redactions, `${plural(totals.redactions, "part")} that looked like a secret replaced.` ], [ totals.open_rollouts, `${plural(totals.open_rollouts, "rollout")} may not be finished: Codex was still writing, or was killed.` ], [ totals.unread, `${plural(totals.unread, "place")} not read; the manifest names them.` ] ];
  const notes = known.filter(([count]) => count > 0).map(([, note]) => note);
  return [ totals.sessions > 0 ? `Exported ${exported}.` : nothing, ...notes ];
}

const FORBIDDEN = /["*/:<>?\\|\p{Cc}]/gu;

const isArtifactName = name => name.search(FORBIDDEN) === -1 && !name.includes("##[");

const artifactNameOf = (inputs, env) => inputs["artifact-name"] || defaultArtifactName(env);

function defaultArtifactName(env) {
  const {GITHUB_JOB, GITHUB_RUN_ATTEMPT, GITHUB_ACTION, ACTIONS_RUNTIME_TOKEN = ""} = env;
  const parts = [ "codex-actions", GITHUB_JOB, jobMark(ACTIONS_RUNTIME_TOKEN), GITHUB_RUN_ATTEMPT, GITHUB_ACTION ];
  return parts.filter(Boolean).join("-").replace(FORBIDDEN, "-");
}

function jobMark(token) {
  const claims = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
  return /Actions\.Results:[\w-]+:[\w-]*?(\w{1,12})(?![\w-])/.exec(claims)?.[1];
}

const SESSION_FOLDERS = [ "sessions", "archived_sessions" ];

const usualHome = env => env.CODEX_HOME || HOME_OF_USER;

const HOME_OF_USER = "~/.codex";

function homePath(named, userHome) {
  const {join} = /^[A-Za-z]:|^\\\\/.test(userHome) ? external_node_path_.win32 : external_node_path_.posix;
  return /^~(?:[\\/]|$)/.test(named) ? join(userHome, named.slice(1)) : named;
}

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

const NAME = new RegExp(`^rollout-([0-9T-]*?)-?(?:(${UUID})(?:_${UUID})?)?\\.jsonl(?:\\.zst)?$`, "i");

function rolloutName(name) {
  if (!/^rollout-.*\.jsonl(?:\.zst)?$/s.test(name)) return null;
  const [, time = "", threadId = null] = NAME.exec(name) ?? [];
  return {
    time,
    threadId: threadId?.toLowerCase() ?? null
  };
}

const isUnsupportedRollout = name => /^rollout-.*\.json$/s.test(name);

var real_path = __nccwpck_require__(80400);

function usersOf(platform) {
  try {
    if (platform === "darwin") return (0, external_node_fs_.readdirSync)("/Users").filter(isName).map(ofFolder);
    return platform === "win32" ? [] : (0, external_node_fs_.readFileSync)("/etc/passwd", "utf8").split("\n").flatMap(ofLine);
  } catch {
    return [];
  }
}

const isName = folder => !folder.startsWith(".") && folder !== "Shared";

const ofFolder = name => ({
  name,
  home: (0, external_node_path_.join)("/Users", name),
  id: null,
  isRegular: true
});

const [FIRST_REGULAR, NOBODY] = [ 1e3, 65534 ];

function ofLine(line) {
  const [name = "", , uid = "", , , home = ""] = line.split(":");
  if (!/^\d+$/.test(uid) || !/^\/./.test(home)) return [];
  const id = Number(uid);
  return [ {
    name,
    home,
    id,
    isRegular: id >= FIRST_REGULAR && id !== NOBODY
  } ];
}

const pathOf = ({homes}, {path: named}) => homes.find(({path, shown = path}) => shown === named)?.path ?? named;

function findCodexHomes(named, env, userHome, users = usersOf(process.platform)) {
  const toHome = shown => ({
    path: (0, external_node_path_.resolve)(env.GITHUB_WORKSPACE || ".", homePath(shown, userHome)),
    shown,
    optional: true
  });
  if (named.length > 0) return {
    homes: named.map(toHome),
    closed: []
  };
  const usual = toHome(usualHome(env));
  const homes = [];
  const closed = [];
  const own = [ usual, ...[ HOME_OF_USER, ...containerHomes(env, userHome) ].map(toHome) ];
  for (const home of new Map(own.map(each => [ each.path, each ])).values()) if (lookFor(home.path) !== "missing") homes.push(home);
  const within = placesOfJob(env);
  for (const user of users) {
    if (user.id !== null && user.id === process.getuid?.()) continue;
    const path = (0, external_node_path_.join)(user.home, ".codex");
    const found = lookFor(path);
    if (found === "there") homes.push({
      path,
      optional: true,
      ...within === null ? {} : {
        within
      }
    });
    if (found === "hidden" && user.isRegular) closed.push(user);
  }
  return {
    homes: homes.length > 0 ? homes : [ usual ],
    closed
  };
}

const CONTAINER_HOME = "/github/home";

function containerHomes({RUNNER_TEMP}, userHome) {
  return [ `${CONTAINER_HOME}/.codex`, ...RUNNER_TEMP ? [ (0, external_node_path_.join)(RUNNER_TEMP, "_github_home", ".codex") ] : [], ...userHome === CONTAINER_HOME ? [ "/root/.codex" ] : [] ];
}

function placesOfJob({RUNNER_ENVIRONMENT, GITHUB_WORKSPACE}) {
  if (RUNNER_ENVIRONMENT === "github-hosted") return null;
  if (!GITHUB_WORKSPACE) return [];
  return [ GITHUB_WORKSPACE, (0, real_path.Y)(GITHUB_WORKSPACE) ?? GITHUB_WORKSPACE ];
}

function lookFor(path) {
  try {
    (0, external_node_fs_.statSync)(path);
    return "there";
  } catch (error) {
    return (0, errors.GZ)(error) ? "hidden" : "missing";
  }
}

const KEYS = [ "schema_version", "session_id", "sequence", "turn_id", "turn_index", "timestamp", "action_type", "tool_name", "command", "changed_paths", "line", "status", "session", "codex_version", "originator", "source", "reason", "turn_ids", "count", "server", "argv", "cwd", "exit_code", "initiator", "changes", "path", "change", "from", "added_lines", "removed_lines", "call_id", "started_at", "duration_ms", "redacted", "model_provider", "git", "commit", "branch", "repository_url", "parent_session_id", "forked_from_session_id", "agent_path", "agent_role" ];

function toNdjson(record) {
  const line = isInOrder(record) ? JSON.stringify(record) : JSON.stringify(record, KEYS);
  return `${line.replaceAll("##[", UNOBEYED)}\n`;
}

const UNOBEYED = "#\\u0023[";

const RANK = new Map(KEYS.map((key, rank) => [ key, rank ]));

function isInOrder(value) {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = -1;
  for (const key in value) {
    const rank = RANK.get(key) ?? -1;
    if (rank <= last || !isInOrder(value[key])) return false;
    last = rank;
  }
  return true;
}

function* toNdjsonLines(records) {
  for (const record of records) yield toNdjson(record);
}

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;

const rules = path => WINDOWS.test(path) ? external_node_path_.win32 : external_node_path_.posix;

function pathsIn(workspace, real = null) {
  const roots = [ workspace, real ].flatMap(root => root === null ? [] : absolute(root, null));
  const shown = (recorded, base) => {
    const path = absolute(recorded, base ?? (isRelative(recorded) ? roots[0] ?? null : null));
    return roots.map(root => within(root, path)).find(inside => inside !== null) ?? path;
  };
  return {
    absolute,
    shown: remembering(shown)
  };
}

function remembering(shown) {
  const known = new Map;
  return (recorded, base) => {
    const asked = `${base?.length ?? ""} ${base ?? ""}${recorded}`;
    const found = known.get(asked);
    if (found !== void 0) return found;
    if (known.size === MOST_KNOWN) known.clear();
    const path = copyOf(shown(recorded, base));
    if (asked.length < LONGEST_KNOWN) known.set(copyOf(asked), path);
    return path;
  };
}

const copyOf = text => Buffer.from(text).toString();

const [MOST_KNOWN, LONGEST_KNOWN] = [ 500, 500 ];

function within(root, path) {
  if (rules(path) !== rules(root)) return null;
  if (rules(root) === external_node_path_.win32) return withinWindows(root, path);
  const folder = root.endsWith("/") ? root : `${root}/`;
  if (`${path}/` === folder || path === folder) return ".";
  return path.startsWith(folder) ? path.slice(folder.length).replace(/\/$/, "") : null;
}

function withinWindows(root, path) {
  const {relative, isAbsolute, sep} = external_node_path_.win32;
  const inside = isAbsolute(path) ? relative(root, path) : "..";
  if (inside === "") return ".";
  return inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : inside.replaceAll(sep, "/");
}

const isRelative = recorded => !/^(?:[\\/]|[A-Za-z]:|file:)/i.test(recorded);

function absolute(recorded, base) {
  const path = withoutMark(fromUri(recorded.toWellFormed()));
  if (WINDOWS.test(path)) return asWindows(path);
  if (base !== null && WINDOWS.test(base)) return asWindows(onWindows(path, base));
  return path.startsWith("/") || base === null ? external_node_path_.posix.normalize(path) : external_node_path_.posix.join(base, path);
}

const asWindows = path => external_node_path_.win32.normalize(path).replace(/^[a-z]:/, drive => drive.toUpperCase());

function onWindows(path, base) {
  if (/^[\\/]{2}/.test(path)) return path;
  if (/^[\\/]/.test(path)) return external_node_path_.win32.join(external_node_path_.win32.parse(base).root, path);
  const [drive] = /^[A-Za-z]:/.exec(path) ?? [];
  if (drive === void 0) return external_node_path_.win32.join(base, path);
  const isOfBase = base.slice(0, 2).toUpperCase() === drive.toUpperCase();
  return external_node_path_.win32.join(isOfBase ? base : `${drive}\\`, path.slice(2));
}

const withoutMark = path => path.replace(/^[\\/]{2}\?[\\/]UNC[\\/]/i, "\\\\").replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, "");

function fromUri(recorded) {
  const uri = /^file:\/\/([^/]*)(\/.*)$/is.exec(recorded);
  if (uri === null) return recorded;
  const [, host = "", rest = ""] = uri;
  const path = decoded(rest);
  if (host !== "" && host !== "localhost") return `\\\\${host}${path.replaceAll("/", "\\")}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1).replaceAll("/", "\\") : path;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const SCHEMA_VERSION = 1;

const SOURCES = [ "default", "call", "output", "event", "item" ];

function merged(evidence, turnAborted) {
  const facts = stated(evidence);
  const told = facts.type === "command_execution" && evidence.output?.status === "interrupted" && facts.status !== "completed";
  const implied = facts.ended_by_codex === true && evidence.output === void 0 && turnAborted;
  return told || implied ? {
    ...facts,
    status: "interrupted",
    exit_code: null
  } : facts;
}

function stated(evidence) {
  const best = field => {
    for (const source of BEST_FIRST) {
      const said = evidence[source]?.[field];
      if (said !== void 0) return said;
    }
    return;
  };
  return {
    type: best("type"),
    called_as: best("called_as"),
    tool_name: best("tool_name"),
    server: best("server"),
    command: best("command"),
    argv: best("argv"),
    cwd: best("cwd"),
    exit_code: best("exit_code"),
    initiator: best("initiator"),
    changes: best("changes"),
    status: best("status"),
    started_at: best("started_at"),
    duration_ms: best("duration_ms"),
    ended_by_codex: best("ended_by_codex")
  };
}

const BEST_FIRST = SOURCES.toReversed();

const MOST = 16;

function createKnownCalls() {
  const latest = new Map;
  const inTurn = new Map;
  return {
    add(callId, action) {
      latest.set(callId, action);
      const ofTurn = inTurn.get(action.turn) ?? new Map;
      inTurn.set(action.turn, ofTurn);
      ofTurn.set(callId, [ ...(ofTurn.get(callId) ?? []).slice(1 - MOST), action ]);
    },
    find(callId, turn, source, facts) {
      if (callId === null) return null;
      const free = action => action?.evidence[source] === void 0 ? action : void 0;
      const same = inTurn.get(turn)?.get(callId) ?? [];
      if (source === "call") return free(same.at(-1)) ?? null;
      if (same.length < 2) return same[0] ?? free(latest.get(callId)) ?? null;
      const waiting = same.filter(action => awaits(action, source));
      const isCalled = ({evidence}) => facts?.command !== void 0 && evidence.call?.command === facts.command;
      const untold = same.filter(({evidence}) => evidence[source] === void 0);
      return waiting.find(isCalled) ?? waiting[0] ?? untold.find(isCalled) ?? same.at(-1) ?? null;
    }
  };
}

function awaits({evidence, running, role, at}, source) {
  if (evidence[source] !== void 0) return false;
  const isAnswered = evidence.output !== void 0 || running !== null || role === "poll" && at !== null;
  return source === "output" ? !isAnswered : evidence.output === void 0;
}

const MOST_REMEMBERED = 25e4;

const MOST_MIRRORED = 5e4;

const createRoom = () => ({
  left: MOST_REMEMBERED,
  taken: 0,
  shared: null
});

const createSharedRoom = () => ({
  left: MOST_MIRRORED,
  taken: 0,
  shared: null
});

const createRoomIn = shared => ({
  left: MOST_MIRRORED,
  taken: 0,
  shared
});

const NO_ROOM = new Error("no room for more of this session");

function takeRoom(room, things = 1) {
  if (Math.min(room.left, room.shared?.left ?? room.left) < things) throw NO_ROOM;
  for (let one = room; one !== null; one = one.shared) {
    one.left -= things;
    one.taken += things;
  }
}

function giveBack({shared, taken}) {
  if (shared !== null) shared.left += taken;
}

function thingsIn({command, argv, changes, tool_name, server, cwd} = {}) {
  let characters = lengthOf(command) + lengthOf(tool_name) + lengthOf(server) + lengthOf(cwd);
  for (const word of argv ?? []) characters += word.length;
  for (const {path, from} of changes ?? []) characters += OF_A_CHANGE + path.length + (from?.length ?? 0);
  return Math.floor(characters / 1024);
}

const OF_A_CHANGE = 100;

const lengthOf = text => text?.length ?? 0;

const RECENT = 16;

function createActions(room) {
  const calls = createKnownCalls();
  const byProcess = new Map;
  const known = [];
  let lastOpened = null;
  const add = (callId, turn) => {
    takeRoom(room, 1 + Math.floor((callId?.length ?? 0) / 1024));
    const action = {
      type: "action",
      callId,
      turn,
      evidence: {},
      opened: null,
      at: null,
      running: null,
      polls: null,
      role: "action"
    };
    known.push(action);
    if (callId !== null) calls.add(callId, action);
    return action;
  };
  const actions = {
    entries: [],
    duplicates: 0,
    mark(marker) {
      takeRoom(room);
      actions.entries.push(marker);
    },
    find: calls.find,
    open({callId, turn, at, role, facts, otherwise, polls = null}) {
      takeRoom(room, thingsIn(facts) + thingsIn(otherwise));
      const action = calls.find(callId, turn, "call") ?? add(callId, turn);
      action.role = role;
      action.polls = polls;
      action.opened = at;
      action.evidence.call = facts;
      if (otherwise !== void 0) action.evidence.default = otherwise;
      lastOpened = action;
    },
    unanswered: () => lastOpened?.at === null && lastOpened.running === null ? lastOpened : null,
    complete(callId, turn, at, source, facts, otherwise) {
      takeRoom(room, thingsIn(otherwise));
      const action = calls.find(callId, turn, source, facts) ?? add(callId, turn);
      if (otherwise !== void 0) action.evidence.default ??= otherwise;
      actions.settle(action, at, source, facts);
      return action;
    },
    settle(action, at, source, facts) {
      takeRoom(room, thingsIn(facts));
      action.evidence[source] = facts;
      const inner = action.evidence.call === void 0 && facts.type === "command_execution";
      if (inner && facts.initiator === "agent" && action.turn !== null) action.turn.innerCommands = true;
      if (action.at !== null) actions.duplicates += 1; else {
        action.at = at;
        actions.entries.push(action);
      }
    },
    lastWithoutOutput(turn, tool) {
      const isIt = entry => entry.type === "action" && entry.turn === turn && entry.evidence.output === void 0 && factsOf(entry).tool_name === tool;
      const found = actions.entries.slice(-RECENT).findLast(isIt);
      return found?.type === "action" ? found : null;
    },
    keepRunning(action, at, process) {
      action.running = at;
      byProcess.set(process, action);
    },
    runningAs: process => byProcess.get(process) ?? null,
    all: () => known
  };
  return actions;
}

const isOpaque = ({role, turn}) => role === "opaque_program" && !turn?.innerCommands;

const isRecord = action => action.role === "action" || isOpaque(action);

const factsOf = action => merged(action.evidence, action.turn?.aborted ?? false);

const MOST_CHANGES = 1e4;

function changesOf(recorded, show) {
  if (Object.keys(recorded).length > MOST_CHANGES) throw NO_ROOM;
  const changes = Object.entries(recorded).map(([path, change]) => {
    const lines = change.content == null ? null : countLines(change.content);
    if (change.type === "add") return {
      path: show(path),
      change: "add",
      added_lines: lines,
      removed_lines: lines === null ? null : 0
    };
    if (change.type === "delete") return {
      path: show(path),
      change: "delete",
      added_lines: lines === null ? null : 0,
      removed_lines: lines
    };
    const counts = change.unified_diff == null ? UNKNOWN : countDiff(change.unified_diff.split("\n"));
    return change.move_path ? {
      path: show(change.move_path),
      change: "move",
      from: show(path),
      ...counts
    } : {
      path: show(path),
      change: "update",
      ...counts
    };
  });
  return sorted(changes);
}

const HEADER = /^\s*\*\*\* (Add|Update|Delete) File: (.+)$/;

const MOVE = /^\*\*\* Move to: (.+)$/;

const GOES_ON = {
  Add: line => line.startsWith("+"),
  Delete: () => false,
  Update: line => !/^\*\*\* (?:(?:Add|Update|Delete) File: |End Patch)/.test(line)
};

function changesInPatch(text, show) {
  const changes = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const [, verb, path] = HEADER.exec(lines[at] ?? "") ?? [];
    if (verb === void 0 || path === void 0) continue;
    let end = at + 1;
    while (end < lines.length && GOES_ON[verb]?.(lines[end] ?? "")) end++;
    if (changes.length === MOST_CHANGES) throw NO_ROOM;
    changes.push(changeIn(verb, path.trim(), lines.slice(at + 1, end), show));
    at = end - 1;
  }
  return sorted(changes);
}

function changeIn(verb, path, body, show) {
  const counts = countDiff(body);
  if (verb === "Delete") return {
    path: show(path),
    change: "delete",
    ...UNKNOWN
  };
  if (verb === "Add") return {
    path: show(path),
    change: "add",
    ...counts
  };
  const target = MOVE.exec(body[0] ?? "")?.[1];
  return target === void 0 ? {
    path: show(path),
    change: "update",
    ...counts
  } : {
    path: show(target.trim()),
    change: "move",
    from: show(path),
    ...counts
  };
}

const UNKNOWN = {
  added_lines: null,
  removed_lines: null
};

function countDiff(lines) {
  return {
    added_lines: lines.filter(line => line.startsWith("+")).length,
    removed_lines: lines.filter(line => line.startsWith("-")).length
  };
}

const countLines = content => content.split("\n").length - (content.endsWith("\n") || content === "" ? 1 : 0);

const sorted = changes => changes.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

const pathsOf = changes => [ ...new Set(changes.flatMap(change => change.from === void 0 ? [ change.path ] : [ change.from, change.path ])) ];

function patchInCommand(command) {
  if (typeof command !== "string") {
    const [program, patch] = command;
    const called = command.length === 2 && /^apply_?patch$/.test(program ?? "");
    return called && patch !== void 0 ? {
      patch,
      folder: null
    } : null;
  }
  const {folder, patch} = HERE_DOCUMENT.exec(command)?.groups ?? {};
  return patch === void 0 ? null : {
    patch,
    folder: folder?.replace(/^(["'])(.*)\1$/, "$2") ?? null
  };
}

const HERE_DOCUMENT = /^\s*(?:cd\s+(?<folder>(?:"[^"]+"|'[^']+'|[^\s;&|"'])+)\s*&&\s*)?apply_?patch\s*<<-?\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"|(?<bare>[\w.+-]+))\r?\n(?<patch>[\s\S]*?)\r?\n\k<single>\k<double>\k<bare>\s*$/;

function* recordsOf(session, isBefore) {
  let sequence = 0;
  for (const entry of entriesOf(session)) {
    const at = placeOf(entry);
    if (isBefore(at)) continue;
    yield {
      rollout: at.rollout,
      record: recordOf(entry, at, session.id, sequence)
    };
    sequence += 1;
  }
}

function leftOutOf(session, isBefore) {
  let leftOut = 0;
  for (const entry of entriesOf(session)) if (isBefore(placeOf(entry))) leftOut += 1;
  return leftOut;
}

function* entriesOf(session) {
  for (const entry of session.actions.entries) if (entry.type !== "action" || isRecord(entry)) yield entry;
  yield* stillRunning(session).filter(isRecord);
}

const stillRunning = ({actions}) => [ ...actions.all() ].filter(action => action.at === null && action.running !== null);

const placeOf = entry => {
  const at = entry.type === "action" ? entry.at ?? entry.running : entry.at;
  return at ?? {
    rollout: 0,
    line: 1,
    timestamp: null,
    ordinal: null
  };
};

const recordOf = (entry, at, session_id, sequence) => entry.type === "action" ? actionRecord(entry, at, session_id, sequence) : markerRecord(entry, at, session_id, sequence);

function markerRecord(marker, at, session_id, sequence) {
  const front = (action_type, status) => frontOf(marker, at, session_id, sequence, at.timestamp, {
    action_type,
    status
  });
  switch (marker.type) {
   case "session_started":
    return {
      ...front(marker.type, "completed"),
      session: marker.session
    };

   case "turn_completed":
    return front(marker.type, marker.failed ? "failed" : "completed");

   case "turn_interrupted":
    return {
      ...front(marker.type, "interrupted"),
      reason: marker.reason
    };

   case "turns_rolled_back":
    {
      const turn_ids = marker.turns.flatMap(({id}) => id ?? []);
      return {
        ...front(marker.type, "completed"),
        turn_ids,
        count: marker.count
      };
    }

   default:
    return front(marker.type, "completed");
  }
}

function actionRecord(action, at, session_id, sequence) {
  const facts = factsOf(action);
  const {type = "tool_call", tool_name = null} = facts;
  const status = action.at === null ? "running" : facts.status ?? "unknown";
  const front = (action_type, what) => frontOf(action, at, session_id, sequence, action.at?.timestamp ?? null, {
    action_type,
    status,
    tool_name,
    ...what
  });
  const performed = {
    call_id: action.callId || null,
    started_at: facts.started_at ?? null,
    duration_ms: facts.duration_ms ?? null,
    redacted: false
  };
  const {command = null, server = null} = facts;
  if (type === "command_execution") return {
    ...front(type, {
      command
    }),
    ...ranAs(facts),
    ...performed
  };
  if (type === "tool_call") return {
    ...front(type, {
      command
    }),
    server,
    ...performed
  };
  const changes = [ ...facts.changes ?? [] ];
  return {
    ...front(type, {
      changed_paths: pathsOf(changes)
    }),
    changes,
    ...performed
  };
}

const frontOf = ({turn}, {line}, session_id, sequence, timestamp, {action_type, status, tool_name = null, command = null, changed_paths = []}) => ({
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: turn?.id ?? null,
  turn_index: turn?.index ?? null,
  timestamp,
  action_type,
  tool_name,
  command,
  changed_paths,
  line,
  status
});

const ranAs = facts => ({
  argv: facts.argv ? [ ...facts.argv ] : null,
  cwd: facts.cwd ?? null,
  exit_code: facts.exit_code ?? null,
  initiator: facts.initiator ?? "agent"
});

function incompleteOf({actions}, isBefore) {
  let begunBefore = 0;
  const incomplete = [ ...actions.all() ].flatMap(action => {
    const {opened, at, running, role, callId, turn} = action;
    const pending = role === "program" || role !== "poll" && running === null;
    if (opened === null || at !== null || !pending) return [];
    if (isBefore(opened)) {
      begunBefore += 1;
      return [];
    }
    const {type, tool_name = null, command = null, started_at = null} = factsOf(action);
    return [ {
      call_id: callId,
      tool_name,
      command: type === "file_change" ? null : command,
      turn_id: turn?.id ?? null,
      started_at,
      rollout: opened.rollout,
      line: opened.line
    } ];
  });
  return {
    incomplete,
    begunBefore
  };
}

const opaqueProgramsOf = ({actions}, isBefore) => [ ...actions.all() ].filter(action => isOpaque(action) && !isBefore(action.opened ?? placeOf(action))).length;

function folderKey(path) {
  enter(path);
  const {dev, ino} = (0, external_node_fs_.statSync)(path, {
    bigint: true
  });
  return ino > 0n ? `${dev}:${ino}` : external_node_fs_.realpathSync.native(path);
}

function enter(path) {
  try {
    (0, external_node_fs_.opendirSync)(path).closeSync();
  } catch (error) {
    const isClosed = (0, errors.xU)(error) === "EACCES" && process.platform !== "win32";
    if (!isClosed) throw error;
    (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
  }
}

function openHomes(homes) {
  const open = new Map;
  for (const home of homes) {
    const {key, state} = lookAt(home);
    if (!open.has(key)) open.set(key, {
      ...home,
      state
    });
  }
  return [ ...open.values() ];
}

function lookAt({path, optional = false}) {
  try {
    return {
      key: folderKey(path),
      state: "read"
    };
  } catch (cause) {
    const error = homeError(path, cause);
    if (!optional) throw error;
    return {
      key: path,
      state: error.code === "no_codex_home" ? "missing" : "unreadable"
    };
  }
}

function homeError(path, cause) {
  const code = (0, errors.xU)(cause);
  const shown = JSON.stringify(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    const what = code === "ENOENT" ? `There is no Codex home at ${shown}.` : `${shown} is not a folder.`;
    const hint = "Name the folder that holds sessions/, or leave the setting out to use CODEX_HOME or ~/.codex.";
    return new errors.ze("no_codex_home", `${what} ${hint}`, {
      cause
    });
  }
  const hint = "Let this user read it, or run the export as the user that ran Codex.";
  return new errors.ze("unreadable_codex_home", `Cannot read the Codex home ${shown} (${code}). ${hint}`, {
    cause
  });
}

const homeEntryOf = ({path, shown = path, state}) => ({
  path: shown,
  state
});

const listen_LONGEST = .05;

let heardAt = process.uptime();

async function listen() {
  if (process.uptime() - heardAt < listen_LONGEST) return;
  await new Promise(resolve => setImmediate(resolve));
  heardAt = process.uptime();
}

const EXPORTER = {
  name: "codex-actions-export",
  version: "1.0.0"
};

function manifestOf(parts) {
  const {run, homes, scope, sessions, unread, workspace, redaction, totals} = parts;
  return {
    schema_version: SCHEMA_VERSION,
    exporter: {
      ...EXPORTER
    },
    run,
    homes,
    scope,
    sessions,
    unread,
    workspace,
    redaction,
    totals
  };
}

const manifestText = manifest => `${JSON.stringify(manifest, null, 2)}\n`;

function adopt(session, mirror, listed) {
  const {actions, turns, room} = session;
  room.left = Number.POSITIVE_INFINITY;
  giveBack(mirror.room);
  for (const entry of mirror.actions.entries) {
    if (entry.at === null) continue;
    const turn = entry.turn?.id ? turns.named(entry.turn.id) : null;
    const at = {
      ...entry.at,
      rollout: listed(entry.at.rollout)
    };
    if (entry.type !== "action") {
      actions.entries.push({
        ...entry,
        turn,
        at
      });
      continue;
    }
    for (const source of SOURCES) {
      const facts = entry.evidence[source];
      if (facts === void 0 || source === "default") continue;
      actions.complete(entry.callId, turn, at, source, facts, entry.evidence.default);
    }
  }
}

function putInOrder({actions}) {
  actions.entries.sort((a, b) => order(a.at?.rollout, b.at?.rollout) || order(a.at?.line, b.at?.line));
}

const order = (a = 0, b = 0) => a - b;

const MOST_LISTED = 1e3;

function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter(v => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}

function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint") return value.toString();
  return value;
}

class Cached {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
}

function cached(getter) {
  return new Cached(getter);
}

function nullish(input) {
  return input === null || input === void 0;
}

function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}

function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}

const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};

function util_isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isPlainObject(o) {
  if (util_isObject(o) === false) return false;
  const ctor = o.constructor;
  if (ctor === void 0) return true;
  if (typeof ctor !== "function") return true;
  const prot = ctor.prototype;
  if (util_isObject(prot) === false) return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
  return true;
}

function shallowClone(o) {
  if (isPlainObject(o)) return {
    ...o
  };
  if (Array.isArray(o)) return [ ...o ];
  if (o instanceof Map) return new Map(o);
  if (o instanceof Set) return new Set(o);
  return o;
}

const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);

function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent) cl._zod.parent = inst;
  return cl;
}

function normalizeParams(_params) {
  const params = _params;
  if (!params) return {};
  if (typeof params === "string") return {
    error: () => params
  };
  if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string") return {
    ...params,
    error: () => params.error
  };
  return params;
}

function optionalKeys(shape) {
  return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}

const NUMBER_FORMAT_RANGES = (() => ({
  safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
  int32: [ -2147483648, 2147483647 ],
  uint32: [ 0, 4294967295 ],
  float32: [ -34028234663852886e22, 34028234663852886e22 ],
  float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
}))();

function aborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
  return false;
}

function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
  return false;
}

function prefixIssues(path, issues) {
  return issues.map(iss => {
    var _a;
    (_a = iss).path ?? (_a.path = []);
    iss.path.unshift(path);
    return iss;
  });
}

function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}

function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([ max, ch ]);
  }
  return caps;
}

function attachSchema(issues, start, inst) {
  var _a;
  for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}

function finalizeIssue(iss, ctx, config) {
  var _a;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) full.input = iss.input;
  return full;
}

const highSurrogate = /[\uD800-\uDBFF]/;

function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str)) return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
    count--;
    i++;
  }
  return count;
}

function getLengthableOrigin(input) {
  if (Array.isArray(input)) return "array";
  if (typeof input === "string") return "string";
  return "unknown";
}

function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") return {
    message: iss,
    code: "custom",
    input,
    inst
  };
  return {
    ...iss
  };
}

function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, {
      ...desc,
      enumerable: false
    }); else defineBound(proto, key, desc.value);
  }
}

function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, {
    configurable: true,
    writable: true,
    enumerable,
    value
  });
  return value;
}

function hide(inst, key, value) {
  return own(inst, key, value, false);
}

function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}

function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}

let installing;

let broke = false;

const breaker = {
  configurable: true,
  get() {
    broke = true;
    return;
  }
};

function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke) delete this[key]; else Object.defineProperty(this, key, {
          configurable: true,
          writable: true,
          value
        });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, {
        configurable: true,
        writable: true,
        value
      });
    }
  });
}

function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto) return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = {
        configurable: true,
        writable: true,
        enumerable,
        value: void 0
      };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, {
        configurable: true,
        writable: true,
        enumerable,
        value
      });
    }
  });
}

const CONSTANT_CATCH = "~constantCatch";

function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

var _a;

const _zodDesc = {
  value: void 0,
  enumerable: false
};

let _E = "captureStackTrace" in Error ? Error : null;

function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition;
      }
      try {
        return new Definition;
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition;
}

function $constructor(name, initializer, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = new Set;
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && new WeakSet;
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) return;
    inst._zod.traits.add(name);
    initializer(inst, def);
    if (initialized) {
      const own = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own;
      while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
      const target = up ?? own;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto = _.prototype;
    for (const k in proto) {
      if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
      if (!(k in inst)) inst[k] = proto[k].bind(inst);
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {}
  Object.defineProperty(Definition, "name", {
    value: name
  });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) fn();
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", {
    value: init
  });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: inst => {
      if (params?.Parent && inst instanceof params.Parent) return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", {
    value: name
  });
  return _;
}

class $ZodAsyncError extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
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
  if (newConfig) Object.assign(core_globalConfig, newConfig);
  return core_globalConfig;
}

const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
  var _a;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a = inst._zod).onattach ?? (_a.onattach = []);
});

const _whenHasLength = payload => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};

const numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};

const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = payload => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) payload.issues.push({
          input,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: true,
          continue: !def.abort
        }); else payload.issues.push({
          input,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: true,
          continue: !def.abort
        });
        return;
      }
    }
    if (input < minimum) payload.issues.push({
      origin: "number",
      input,
      code: "too_small",
      minimum,
      inclusive: true,
      inst,
      continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
      origin: "number",
      input,
      code: "too_big",
      maximum,
      inclusive: true,
      inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a;
  $ZodCheck.init(inst, def);
  (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
  inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});

const anyString = /^[\s\S]{0,}$/;

const number = /^-?\d+(?:\.\d+)?$/;

const regexes_boolean = /^(?:true|false)$/i;

const version = {
  major: 4,
  minor: 6,
  patch: 7
};

const $ZodType = $constructor("$ZodType", (inst, def) => {
  var _a;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
  for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
  if (checks.length === 0) {
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks, ctx) => {
      if (payload.memo) return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload)) continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun) continue;
        } else if (isAborted) continue;
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError;
        if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
          await _;
          const nextLen = payload.issues.length;
          if (nextLen === currLen) return;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted) isAborted = aborted(payload, currLen);
        }); else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen) continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted) isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) return asyncResult.then(() => payload);
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false) throw new $ZodAsyncError;
        return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({
          value: payload.value,
          issues: []
        }, {
          ...ctx,
          skipChecks: true
        });
        if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false) throw new $ZodAsyncError;
        return result.then(result => runChecks(result, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});

const toStandardResult = (r, ctx) => r.issues.length ? {
  issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
} : {
  value: r.value
};

async function validateAsync(inst, value) {
  const ctx = {
    async: true
  };
  return toStandardResult(await inst._zod.run({
    value,
    issues: []
  }, ctx), ctx);
}

function standardProps(inst) {
  return {
    validate: value => {
      const ctx = {
        async: false
      };
      try {
        const r = inst._zod.run({
          value,
          issues: []
        }, ctx);
        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
      } catch (_) {}
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}

const $ZodString = $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce) try {
      payload.value = String(payload.value);
    } catch (_) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});

const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
      payload.value = Number(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? {
        received
      } : {}
    });
    return payload;
  };
});

const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});

const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = regexes_boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
      payload.value = Boolean(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});

const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = payload => payload;
});

function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length) return;
  const cap = Math.min(...caps.map(c => c[0]));
  const parse = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
      const start = payload.issues.length;
      ch._zod.check(payload);
      payload.issues[start].continue = false;
      attachSchema(payload.issues, start, inst);
      return payload;
    }
    return parse(payload, ctx);
  };
}

const arraySize = input => Array.isArray(input) ? input.length : -1;

function handleArrayResult(result, final, index) {
  if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
  final.value[index] = result.value;
}

const $ZodArray = $constructor("$ZodArray", (inst, def) => {
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
        inst
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
        issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
      }
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
  };
  capSize(inst, arraySize);
});

function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") return;
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) return;
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) final.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: void 0,
      path: [ key ]
    });
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
  } else final.value[key] = result.value;
}

const NO_SYMBOL_KEYS = [];

function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
  for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}

function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen)) break;
      seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
      if (t === "never") unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({
      value: input[key],
      issues: []
    }, ctx);
    if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
  }
  if (unrecognized.length) payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input,
    inst,
    continue: true
  });
  if (!proms.length) return payload;
  return Promise.all(proms).then(() => payload);
}

const $ZodObject = $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = {
        ...sh
      };
      Object.defineProperty(def, "shape", {
        value: newSh
      });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", {
      get
    });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set);
        for (const v of field.values) propValues[key].add(v);
        if (field.optin !== void 0) propValues[key].add(void 0);
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
        inst
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
        if (aborted(payload, seen)) break;
        seen = payload.issues.length;
      }
      if (key === "__proto__") continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({
        value: input[key],
        issues: []
      }, ctx);
      if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});

const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
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
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = new Set;
      for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
        recordKeys.add(typeof key === "number" ? key.toString() : key);
        if (key === "__proto__") continue;
        const keyResult = def.keyType._zod.run({
          value: key,
          issues: []
        }, ctx);
        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
        if (keyResult.issues.length) {
          payload.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
            input: key,
            path: [ key ],
            inst
          });
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__") continue;
        const result = def.valueType._zod.run({
          value: input[key],
          issues: []
        }, ctx);
        if (result instanceof Promise) proms.push(result.then(result => {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        })); else {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        }
      }
      let unrecognized;
      for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
        if (key === "__proto__") continue;
        payload.value[key] = input[key];
      } else {
        unrecognized = unrecognized ?? [];
        unrecognized.push(key);
      }
      if (unrecognized && unrecognized.length > 0) payload.issues.push({
        code: "unrecognized_keys",
        input,
        inst,
        keys: unrecognized,
        continue: true
      });
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__") continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
        let keyResult = def.keyType._zod.run({
          value: key,
          issues: []
        }, ctx);
        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({
            value: Number(key),
            issues: []
          }, ctx);
          if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
          if (retryResult.issues.length === 0) keyResult = retryResult;
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else payload.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
            input: key,
            path: [ key ],
            inst
          });
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__") continue;
        const result = def.valueType._zod.run({
          value: input[key],
          issues: []
        }, ctx);
        if (result instanceof Promise) proms.push(result.then(result => {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        })); else {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) payload.issues.push({
        code: "unrecognized_keys",
        input,
        inst,
        keys: unrecognized,
        continue: true
      });
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
  };
});

const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", zod => {
    const patternValues = getEnumValues(zod.def.entries).filter(k => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});

const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  core_globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then(output => {
        payload.value = output;
        return payload;
      });
    }
    if (_out instanceof Promise) throw new $ZodAsyncError;
    payload.value = _out;
    return payload;
  };
});

function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}

const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
  });
  defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted") return payload;
      const result = def.innerType._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});

const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});

const $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
    return handleDefaultResult(result, def);
  };
});

function handleDefaultResult(payload, def) {
  if (payload.value === void 0) payload.value = def.defaultValue;
  return payload;
}

function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map(iss => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}

const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
      value: payload.value,
      issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
  };
});

const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
    return handlePipeResult(left, def.out, ctx);
  };
});

function handlePipeResult(left, next, ctx) {
  if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({
    value: left.value,
    issues: left.issues
  }, ctx);
}

const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => payload;
  inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
  };
});

function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      path: [ ...inst._zod.def.path ?? [] ],
      continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

var registries_a;

class $ZodRegistry {
  constructor() {
    this._map = new WeakMap;
    this._idmap = new Map;
  }
  add(schema, ..._meta) {
    const meta = _meta[0];
    this._map.set(schema, meta);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
    return this;
  }
  clear() {
    this._map = new WeakMap;
    this._idmap = new Map;
    return this;
  }
  remove(schema) {
    const meta = this._map.get(schema);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = {
        ...this.get(p) ?? {}
      };
      delete pm.id;
      const f = {
        ...pm,
        ...this._map.get(schema)
      };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
}

function registry() {
  return new $ZodRegistry;
}

(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());

globalThis.__zod_globalRegistry;

function snapshotChecks(def) {
  if (def.checks) def.checks = [ ...def.checks ];
  return def;
}

function _string(Class, params) {
  return new Class(snapshotChecks({
    type: "string",
    ...normalizeParams(params)
  }));
}

function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}

function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}

function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}

function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}

function _nonnegative(params) {
  return _gte(0, params);
}

function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}

function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

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
  configurable: true
};

const _issuesDesc = {
  value: void 0,
  enumerable: false
};

const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);

const initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", {
          value,
          configurable: true,
          writable: true
        });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", {
          value,
          configurable: true,
          writable: true
        });
      }
    });
  }
};

$constructor("$ZodError", initializer);

const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

const _parse = _Err => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: false
    } : {
      async: false
    };
    const result = schema._zod.run({
      value,
      issues: []
    }, ctx);
    if (result instanceof Promise) throw new $ZodAsyncError;
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};

const parse_parse = _parse($ZodRealError);

const _parseAsync = _Err => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: true
    } : {
      async: true
    };
    let result = schema._zod.run({
      value,
      issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};

const parse_parseAsync = _parseAsync($ZodRealError);

const _safeParse = _Err => (schema, value, _ctx) => {
  const ctx = _ctx ? {
    ..._ctx,
    async: false
  } : {
    async: false
  };
  const result = schema._zod.run({
    value,
    issues: []
  }, ctx);
  if (result instanceof Promise) throw new $ZodAsyncError;
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
  };
};

const safeParse = _safeParse($ZodRealError);

function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}

const _safeParseAsync = _Err => async (schema, value, _ctx) => {
  const ctx = _ctx ? {
    ..._ctx,
    async: true
  } : {
    async: true
  };
  let result = schema._zod.run({
    value,
    issues: []
  }, ctx);
  if (result instanceof Promise) result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
  };
};

const safeParseAsync = _safeParseAsync($ZodRealError);

const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse_parse(this, data, params, {
      callee: this.parse
    });
  },
  parseAsync(data, params) {
    return parse_parseAsync(this, data, params, {
      callee: this.parseAsync
    });
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
      checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
        _zod: {
          check: ch,
          def: {
            check: "custom"
          },
          onattach: []
        }
      } : ch) ]
    }, {
      parent: true
    });
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
  }
});

const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_string(params) {
  return _string(ZodMiniString, params);
}

const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});

const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});

function schemas_int(params) {
  return _int(ZodMiniNumberFormat, params);
}

const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_boolean(params) {
  return _boolean(ZodMiniBoolean, params);
}

const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});

function unknown() {
  return _unknown(ZodMiniUnknown);
}

const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});

function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}

const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", self => self._zod.def.shape, false);
});

function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}

const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});

function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) return new ZodMiniRecord({
    type: "record",
    keyType: schemas_string(),
    valueType: keyType,
    ...normalizeParams(valueType)
  });
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}

const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [ ...inst._zod.values ];
});

function schemas_enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}

const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
  $ZodTransform.init(inst, def);
  ZodMiniType.init(inst, def);
});

function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}

const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});

function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}

const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});

function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}

const ZodMiniDefault = $constructor("ZodMiniDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_default(innerType, defaultValue) {
  return new ZodMiniDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}

const ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_catch(innerType, catchValue) {
  return new ZodMiniCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
  });
}

const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodMiniType.init(inst, def);
});

function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out
  });
}

const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});

function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

function timestampOf(recorded) {
  if (recorded === null || recorded === void 0) return null;
  if (typeof recorded === "string" && IN_FORM.test(recorded)) return recorded;
  const zoneless = typeof recorded === "string" && /T[\d:.]+$/.test(recorded);
  const time = new Date(zoneless ? `${recorded}Z` : recorded);
  const year = time.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? time.toISOString() : null;
}

const IN_FORM = /^(?:19[7-9]\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

function durationOf(recorded) {
  return recorded === null ? void 0 : milliseconds(recorded.secs + recorded.nanos / 1e9) ?? void 0;
}

function milliseconds(seconds) {
  const value = Math.round(seconds * 1e3);
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

const ENDINGS = [ [ /^unsupported (?:custom tool )?call: /, "not_run" ], [ /^(?:failed to parse function arguments|invalid arguments): /, "not_run" ], [ /^no function found/, "not_run" ], [ /^(?:Wall time: [\d.]+ seconds\n)?(?:command )?aborted by user\b/, "interrupted" ], [ /^aborted$/, "interrupted" ], [ /^(?:exec command |patch )?rejected by user/, "declined" ], [ /^approval policy is [^;]*; reject command/, "declined" ], [ /^writing outside of the project; rejected|^[^\n]{0,200}; rejected by user approval settings/, "declined" ], [ /^This action was rejected/, "declined" ], [ /^user (?:rejected|cancelled) MCP tool call/, "declined" ], [ /^MCP tool call (?:blocked by|requires approval)/, "declined" ], [ /^exec_command failed[\s\S]*Rejected\(\\?"(?:[^"]*rejected by user|`|approval required by policy)/, "declined" ], [ /^`[\s\S]{1,4000}?` rejected: /, "declined" ], [ /^approval required by policy, but AskForApproval/, "declined" ], [ /^(?:Command|Tool call) blocked by PreToolUse hook: /, "declined" ], [ /^(?:err: "|(?:Wall time: [\d.]+ seconds\nOutput:\n)?\[\{"type":"text","text":")user (?:rejected|cancelled) MCP tool call/, "declined" ], [ /^(?:exec_command|write_stdin|unified exec) failed/, "failed" ], [ /^command timed out after /, "failed" ], [ /^(?:failed in sandbox |execution error: )/, "failed" ], [ /^(?:apply_patch verification failed|failed to parse apply_patch|apply_patch handler received)/, "failed" ], [ /^(?:err|error|tool call error): /, "failed" ], [ /^(?:unable to (?:locate|read|process) image|image path `?[^\n]*` is not a file|view_image is )/, "failed" ], [ /^Success\. Updated the following files:/, "completed" ] ];

function outcomeOf(text, commandLines = 1) {
  return fromJson(text) ?? fromHead(text, commandLines);
}

const NOTHING = {
  exit_code: null,
  duration_ms: null,
  running: null,
  ended: null,
  process_ended: false
};

function fromJson(text) {
  if (!text.startsWith('{"')) return null;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const {metadata} = value;
  if (typeof value.output !== "string") return null;
  if (typeof metadata === "object" && metadata !== null) {
    const {exit_code, duration_seconds} = metadata;
    const ended = value.output === "aborted" ? "interrupted" : null;
    return {
      ...NOTHING,
      exit_code: output_integer(exit_code),
      duration_ms: seconds(duration_seconds),
      ended
    };
  }
  if (!("session_id" in value || "wall_time_seconds" in value)) return null;
  const exit_code = output_integer(value.exit_code);
  const running = exit_code === null ? word(value.session_id) : null;
  const process_ended = running === null;
  return {
    ...NOTHING,
    exit_code,
    duration_ms: seconds(value.wall_time_seconds),
    running,
    process_ended
  };
}

const HEAD = [ [ /^Exit code: (-?\d+)$/, code => ({
  exit_code: output_integer(Number(code))
}) ], [ /^Process exited with code (-?\d+)$/, code => ({
  exit_code: output_integer(Number(code)),
  process_ended: true
}) ], [ /^Wall time:? ([\d.]+) seconds$/, time => ({
  duration_ms: milliseconds(Number(time))
}) ], [ /^(?:Process running with session|Script running with cell) ID (\S+)$/, running => ({
  running
}) ], [ /^Script completed$/, () => ({
  ended: "completed",
  process_ended: true
}) ], [ /^Script (?:failed|terminated)$/, () => ({
  ended: "failed",
  process_ended: true
}) ], [ /^(?:Chunk ID|Original token count|Total output lines|Warning):/, () => ({}) ], [ /^$/, () => ({}) ] ];

const refusalIn = error => endingOf(error ?? "").ended === "declined" ? "declined" : void 0;

const isEnough = (beginning, isLong) => isLong ? !/^\{\\"|^Command: |\\nOutput:\\n\{\\"/.test(beginning) : WHOLE_HEAD.test(beginning);

const WHOLE_HEAD = /^(?=Chunk ID: |Wall time|Exit code: )(?:(?!Output:)[^\\]{0,200}\\n){0,7}?(?:Exit|Process exited with) code:? -?\d{1,9}\\n(?:(?!Output:)[^\\]{0,200}\\n){0,7}?Output:\\n/;

const ANY_ENDING = new RegExp(ENDINGS.map(([{source}]) => `(?:${source})`).join("|"));

const LONGEST_ENDING = 4096;

const OF_ANY_TOOL = /^(?:unsupported (?:custom tool )?call: |aborted by user after )/;

function endingOf(text, isClients = false) {
  const beginning = text.slice(0, LONGEST_ENDING);
  const isEnding = (isClients ? OF_ANY_TOOL : ANY_ENDING).test(beginning);
  const ended = isEnding && ENDINGS.find(([pattern]) => pattern.test(beginning))?.[1] || null;
  const [, time] = /^Wall time: ([\d.]+) seconds\nOutput:/.exec(beginning) ?? [];
  return {
    ...NOTHING,
    ended,
    duration_ms: time === void 0 ? null : milliseconds(Number(time))
  };
}

function fromHead(text, commandLines) {
  const {ended} = endingOf(text);
  if (ended !== null) return {
    ...NOTHING,
    ended
  };
  const outcome = {
    ...NOTHING
  };
  let at = 0;
  if (text.startsWith("Command: ")) for (let skip = commandLines; skip > 0; skip--) at = lineEnd(text, at);
  while (at < text.length) {
    const start = at;
    at = lineEnd(text, start);
    const line = text.slice(start, at).replace(/\r?\n$/, "");
    if (line === "Output:") break;
    const told = toldIn(line);
    if (told === null) return outcome;
    Object.assign(outcome, told);
  }
  const rest = text.slice(at);
  const open = outcome.exit_code === null && outcome.running === null && outcome.ended === null;
  if (!open || outcome.duration_ms === null || rest === "") return outcome;
  const inner = outcomeOf(rest);
  return {
    ...inner,
    duration_ms: inner.duration_ms ?? outcome.duration_ms
  };
}

function toldIn(line) {
  for (const [pattern, says] of HEAD) {
    const match = pattern.exec(line);
    if (match !== null) return says(match[1] ?? "");
  }
  return null;
}

const lineEnd = (text, from) => {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
};

const output_integer = value => Number.isSafeInteger(value) ? value : null;

const seconds = value => typeof value === "number" ? milliseconds(value) : null;

const word = value => typeof value === "string" || typeof value === "number" ? String(value) : null;

const AGENT_TOOLS = new Set([ "spawn_agent", "send_input", "send_message", "followup_task", "interrupt_agent", "resume_agent", "close_agent", "wait_agent", "list_agents" ]);

const ANSWER = /^(?:\{|$|You are the newly spawned agent)/;

const isRefusedAgent = ({tool_name, server}, text) => server === null && AGENT_TOOLS.has(tool_name ?? "") && !ANSWER.test(text);

const tellsTurn = id => typeof id === "string" && !/^(?:rollout|auto-compact)-\d+$/.test(id);

function createTurns(room) {
  let count = 0;
  const standing = [];
  const byId = new Map;
  const add = (id, ordinal) => {
    takeRoom(room);
    const turn = {
      id,
      index: count,
      ordinal,
      marked: new Set,
      aborted: false,
      innerCommands: false
    };
    count += 1;
    standing.push(turn);
    if (id !== null) byId.set(id, turn);
    return turn;
  };
  const turns = {
    current: null,
    start(id, ordinal) {
      turns.current = (id === null ? void 0 : byId.get(id)) ?? add(id, ordinal);
      return turns.current;
    },
    named: id => id ? byId.get(id) ?? add(id, null) : turns.current,
    rollBack: undone => undone > 0 ? standing.splice(-undone) : [],
    rollBackFrom(ordinal) {
      const from = standing.findIndex(turn => turn.ordinal !== null && turn.ordinal >= ordinal);
      return from < 0 ? [] : standing.splice(from);
    }
  };
  return turns;
}

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
    clientTools: new Set,
    innerActionsRecorded: false,
    turnsMarked: false,
    review: null,
    compaction: null,
    mirrored: new Map
  };
}

const shownBy = ({paths, cwd}, base = cwd) => path => paths.shown(path, base);

function ownerOf(session, threadId, turnId) {
  if (threadId && threadId !== session.id) return mirror(session, threadId, "thread");
  const reviewTurn = session.review?.turnId;
  const named = threadId ? turnId : turnId ?? reviewTurn;
  return reviewTurn && named === reviewTurn ? mirror(session, reviewTurn, "turn") : session;
}

const OF_A_SESSION = 4;

function mirror(session, key, knownBy) {
  const known = session.mirrored.get(key);
  if (known !== void 0) return known.session;
  const room = createRoomIn(session.mirrorRoom);
  takeRoom(room, OF_A_SESSION);
  const made = createSession(key, session.paths, session.mirrorRoom, room);
  const other = {
    ...made,
    cwd: session.cwd,
    innerActionsRecorded: true
  };
  session.mirrored.set(key, {
    knownBy,
    session: other
  });
  return other;
}

const WRAPPERS = [ [ /^(?:ba|z|da|k)?sh$/, /^-(?:l?c|cl)$/ ], [ /^(?:powershell|pwsh)$/, /^(?:[-/](?:nologo|noprofile|nop|noninteractive|noni|login|l|sta|mta) |[-/](?:executionpolicy|exec|ex|ep) \w+ )*[-/](?:command|c)$/ ], [ /^cmd$/, /^(?:\/(?:[dsqau]|[efv]:o(?:n|ff)) ?)*\/[cr]$/ ] ];

const CONSOLE_ENCODING = /^\s*(?:try \{ )?\[Console\]::OutputEncoding=\[System\.Text\.Encoding\]::UTF8(?: \} catch \{\}|;)\s*\n/;

const PLAIN_WORD = /^[\w@%+=:,./-]+$/;

function commandOf(argv) {
  return scriptOf(argv) ?? argv.map(quoted).join(" ");
}

function scriptOf(argv) {
  const [path = "", ...rest] = argv;
  const script = rest.pop();
  const program = path.replace(/^.*[\\/]/s, "").replace(/\.exe$/i, "").toLowerCase();
  const switches = rest.join(" ").toLowerCase();
  const isWrapper = WRAPPERS.some(([name, before]) => name.test(program) && before.test(switches));
  return isWrapper && script !== void 0 ? script.replace(CONSOLE_ENCODING, "") : null;
}

function quoted(word) {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\"'\"'")}'`;
}

function decodeLine(line) {
  const text = (line.includes("\0") ? line.replaceAll("\0", "") : line).replace(/^\uFEFF/, "");
  const torn = line.includes("\0") ? "nul_bytes" : null;
  if (text.trim() === "") return {
    record: torn === null ? BLANK : null,
    problem: torn
  };
  const value = parsed(text);
  if (value !== null) return {
    record: envelope_recordOf(value),
    problem: torn
  };
  const behind = spliced(text);
  return {
    record: behind === null ? null : envelope_recordOf(behind),
    problem: "bad_json"
  };
}

const BLANK = {
  kind: "blank line",
  timestamp: null,
  ordinal: null,
  payload: null
};

function parsed(text) {
  try {
    const value = SURROGATE.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

const SURROGATE = /\\u[dD][89a-fA-F]/;

const wellFormed = (_key, value) => typeof value === "string" ? value.toWellFormed() : value;

function spliced(text) {
  if (text.length > LONGEST_SPLICE) return null;
  let tries = 0;
  for (const {index} of text.matchAll(text.startsWith('{"timestamp":') ? ENVELOPED : BARE)) {
    const value = index === 0 ? null : parsed(text.slice(index));
    if (value !== null) return value;
    tries += 1;
    if (tries > MOST_SPLICES) break;
  }
  return null;
}

const ENVELOPED = /\{"timestamp":/g;

const BARE = /\{"(?:timestamp|record_type|type)":/g;

const MOST_SPLICES = 16;

const LONGEST_SPLICE = 4194304;

function recordOfKind(kind, text) {
  const value = parsed(text);
  return value !== null && isFields(value.payload) ? envelopedRecord(kind, value, value.payload) : null;
}

function envelope_recordOf(value) {
  const {type, payload} = value;
  if (typeof type === "string" && isFields(payload)) return envelopedRecord(kindOf(type, payload), value, payload);
  const bare = {
    timestamp: null,
    ordinal: null,
    payload: value
  };
  if (typeof value.record_type === "string") return {
    ...bare,
    kind: value.record_type
  };
  if (type === "message") return {
    ...bare,
    kind: "bare/message"
  };
  if (typeof type === "string") return {
    ...bare,
    kind: payload === null ? type : `response_item/${type}`
  };
  return {
    ...bare,
    kind: typeof value.id === "string" ? "session_meta" : "untyped"
  };
}

const envelopedRecord = (kind, {timestamp, ordinal}, payload) => ({
  kind,
  timestamp: typeof timestamp === "string" ? timestampOf(timestamp) : null,
  ordinal: Number.isSafeInteger(ordinal) ? ordinal : null,
  payload
});

const TOLD_BY = {
  response_item: [ "type" ],
  event_msg: [ "type" ],
  "event_msg/item_completed": [ "item", "type" ],
  "event_msg/item_completed/Extension": [ "kind" ]
};

const ALIASES = {
  "event_msg/turn_started": "event_msg/task_started",
  "event_msg/turn_complete": "event_msg/task_complete"
};

function kindOf(type, within) {
  const keys = Object.hasOwn(TOLD_BY, type) ? TOLD_BY[type] : void 0;
  if (keys === void 0) return (Object.hasOwn(ALIASES, type) ? ALIASES[type] : void 0) ?? type;
  let inner = within;
  let told = within;
  for (const key of keys) {
    if (isFields(told)) inner = told;
    told = isFields(told) ? told[key] : void 0;
  }
  return typeof told === "string" ? kindOf(`${type}/${told}`, inner) : `${type}/untyped`;
}

const isFields = value => typeof value === "object" && value !== null && !Array.isArray(value);

function argumentsOf(call) {
  try {
    const value = JSON.parse(call.input);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function readCommand(call, session) {
  const given = argumentsOf(call);
  const command = given?.cmd ?? given?.command ?? given?.input;
  const argv = Array.isArray(command) && command.every(word => typeof word === "string") ? command : null;
  if (argv === null && typeof command !== "string") return null;
  const folder = given?.workdir ?? given?.working_directory;
  return commandReading(call.name, argv ?? String(command), typeof folder === "string" ? folder : null, session);
}

function commandReading(tool_name, command, folder, session) {
  const argv = typeof command === "string" ? null : command;
  const cwd = folder === null ? session.cwd : session.paths.absolute(folder, session.cwd);
  const ran = {
    type: "command_execution",
    tool_name,
    command: typeof command === "string" ? command : commandOf(command),
    argv,
    cwd: cwd === null ? null : session.paths.shown(cwd, null),
    initiator: "agent"
  };
  const script = argv === null ? String(command) : scriptOf(argv);
  const patch = (argv && patchInCommand(argv)) ?? (script && patchInCommand(script));
  if (!patch) return {
    facts: ran
  };
  const base = patch.folder === null ? cwd : session.paths.absolute(patch.folder, cwd);
  const changes = changesInPatch(patch.patch, shownBy(session, base));
  return {
    facts: {
      type: "file_change",
      tool_name: "apply_patch",
      changes
    },
    otherwise: ran
  };
}

function readPatch(call, session) {
  const patch = call.custom ? call.input : argumentsOf(call)?.input;
  if (typeof patch !== "string") return null;
  const changes = changesInPatch(patch, shownBy(session));
  return {
    facts: {
      type: "file_change",
      tool_name: "apply_patch",
      changes
    }
  };
}

const CODEX_NAMESPACES = new Set([ "functions", "multi_agent_v1", "agents", "collaboration", "web", "image_gen", "clock", "skills", "memories", "notes", "history" ]);

function readPlain(call, session) {
  return {
    facts: {
      type: "tool_call",
      ...named(call, session)
    }
  };
}

function named({name, namespace}, session) {
  if (namespace !== null) {
    const server = /^mcp__(.+?)(?:__)?$/.exec(namespace)?.[1];
    return {
      tool_name: name,
      server: server ?? (CODEX_NAMESPACES.has(namespace) ? null : namespace)
    };
  }
  const [, server, tool] = /^(?:mcp__)?(.+?)__(.+)$/.exec(name) ?? [];
  return server === void 0 || tool === void 0 || session.clientTools.has(name) ? {
    tool_name: name,
    server: null
  } : {
    tool_name: tool,
    server
  };
}

function readProgram(call, session) {
  return {
    facts: {
      type: "tool_call",
      tool_name: call.name,
      server: null,
      command: call.input
    },
    role: session.innerActionsRecorded ? "program" : "opaque_program"
  };
}

function readCellPoll(call, _session) {
  const cell = argumentsOf(call)?.cell_id;
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  return {
    facts: {
      type: "tool_call",
      tool_name: call.name
    },
    role: "poll",
    polls: String(cell)
  };
}

function readStdin(call, _session) {
  const given = argumentsOf(call);
  const session = given?.session_id;
  if (typeof session !== "number" && typeof session !== "string") return null;
  const input = given?.chars ?? given?.input ?? "";
  const characters = Array.isArray(input) ? input.join(" ") : String(input);
  return {
    facts: {
      type: "tool_call",
      tool_name: call.name,
      server: null,
      command: characters
    },
    role: characters === "" ? "poll" : "action",
    polls: String(session)
  };
}

const FUNCTIONS = {
  shell: readCommand,
  "container.exec": readCommand,
  local_shell: readCommand,
  shell_command: readCommand,
  exec_command: readCommand,
  unified_exec: (call, session) => readStdin(call, session) ?? readCommand(call, session),
  write_stdin: readStdin,
  apply_patch: readPatch,
  wait: readCellPoll
};

const CUSTOM = {
  apply_patch: readPatch,
  exec: readProgram,
  code_mode: readProgram,
  js_repl: readProgram
};

function readCall(call, session) {
  const readers = call.custom ? CUSTOM : FUNCTIONS;
  const read = Object.hasOwn(readers, call.name) && isCodexs(call, session) ? readers[call.name] : void 0;
  return read?.(call, session) ?? readPlain(call, session);
}

const isCodexs = ({name, namespace}, {clientTools}) => (namespace === null || namespace === "functions") && !clientTools.has(name);

function openCall(call, turn, at, session) {
  const {facts, role = "action", otherwise, polls = null} = readCall(call, session);
  const started = {
    started_at: at.timestamp,
    called_as: call.name,
    ...facts
  };
  session.actions.open({
    callId: call.id,
    turn,
    at,
    role,
    facts: started,
    otherwise,
    polls
  });
}

function closeCall(callId, toolName, output, turn, at, session) {
  const {actions} = session;
  if (callId === "") refuseLast(at, session);
  if (!callId) return;
  const action = actions.find(callId, turn, "output");
  const called = action?.evidence.call;
  const outcome = outcomeFor(action, textOf(output), session);
  if (action !== null && outcome.ended === "not_run") action.role = "action";
  if (action?.polls) tellPolled(action.polls, outcome, at, session);
  if (action?.role === "poll") action.at = at; else if (outcome.running !== null && action?.polls === null) actions.keepRunning(action, at, outcome.running); else {
    const call = called ?? lost(toolName, outcome);
    actions.complete(callId, turn, at, "output", resultOf(call, outcome)).evidence.call ??= call;
  }
}

function outcomeFor(action, text, {clientTools}) {
  const called = action?.evidence.call;
  const isPlain = action?.role === "action" && action.polls === null && called?.type === "tool_call";
  if (!isPlain) return outcomeOf(text, called?.command?.split("\n").length);
  const isClients = clientTools.has(called.tool_name ?? "");
  const outcome = endingOf(text, isClients);
  const isRefused = !isClients && isRefusedAgent(called, text);
  return isRefused ? {
    ...outcome,
    ended: outcome.ended ?? "failed"
  } : outcome;
}

function refuseLast(at, {actions}) {
  const refused = actions.unanswered();
  if (refused !== null) actions.settle(refused, at, "output", notRun(refused.evidence.call ?? {}));
}

function tellPolled(process, outcome, at, {actions}) {
  const polled = actions.runningAs(process);
  if (polled === null || polled.at !== null) return;
  if (outcome.running !== null) actions.keepRunning(polled, at, outcome.running);
  if (!outcome.process_ended) return;
  actions.settle(polled, at, "output", resultOf(polled.evidence.call ?? {}, {
    ...outcome,
    duration_ms: null
  }));
}

const lost = (tool_name, outcome) => ({
  type: outcome.exit_code === null ? "tool_call" : "command_execution",
  tool_name
});

const NO_SUCH_PROGRAM = 127;

function resultOf(call, outcome) {
  const {exit_code, duration_ms, ended} = outcome;
  if (ended === "not_run") return notRun(call);
  const byCode = exit_code === null ? null : exit_code === 0 ? "completed" : "failed";
  const ran = outcome.process_ended || exit_code === NO_SUCH_PROGRAM;
  const type = call.type === "file_change" && ran ? "command_execution" : call.type;
  const status = type === "tool_call" ? ended ?? "completed" : ended ?? byCode ?? "unknown";
  const tool_name = type === call.type ? void 0 : call.called_as;
  const result = {
    type,
    tool_name,
    status,
    duration_ms: duration_ms ?? void 0
  };
  return type === "command_execution" ? {
    ...result,
    exit_code: exit_code === -1 ? null : exit_code
  } : result;
}

const notRun = ({called_as}) => ({
  type: "tool_call",
  status: "failed",
  tool_name: called_as ?? null,
  server: null,
  command: null
});

function textOf(output) {
  if (typeof output === "string") return output;
  if (!Array.isArray(output)) return "";
  const first = output.find(part => typeof part?.text === "string");
  return first?.text ?? "";
}

const membersOf = members => ({
  members: Object.entries(members).map(([key, uses]) => ({
    key: Buffer.from(key),
    uses
  }))
});

function bothOf(one, other) {
  if (one === "all" || other === "all") return "all";
  return {
    ...one,
    ...other,
    members: [ ...one.members ?? [], ...other.members ?? [] ]
  };
}

function using(schema, uses) {
  told.set(schema, uses);
  return schema;
}

const told = new WeakMap;

function usesOf(schema) {
  const known = told.get(schema);
  if (known !== void 0) return known;
  const {def} = schema._zod;
  switch (def.type) {
   case "object":
    return membersOf(Object.fromEntries(Object.entries(def.shape).map(([key, of]) => [ key, usesOf(of) ])));

   case "array":
    return {
      each: usesOf(def.element)
    };

   case "record":
    return {
      each: usesOf(def.valueType)
    };

   case "catch":
   case "default":
   case "nullable":
   case "optional":
    return usesOf(def.innerType);

   default:
    return "all";
  }
}

function defineKind(kind) {
  return {
    name: kind.name,
    uses: usesOf(kind.payload),
    read(payload, at, session) {
      const fitting = kind.payload.safeParse(payload);
      if (fitting.success) kind.project(fitting.data, at, session);
      return fitting.success;
    }
  };
}

const lenient = type => schemas_catch(schemas_default(nullable(type), null), null);

const orNull = isFit => transform(value => isFit(value) ? value : null);

const isTextUpTo = longest => value => typeof value === "string" && value.length <= longest;

const isInteger = value => Number.isSafeInteger(value);

const isId = isTextUpTo(256);

const idOf = value => isId(value) ? value : null;

const kind_text = orNull(isTextUpTo(Number.POSITIVE_INFINITY));

const id = transform(idOf);

const folder = orNull(isTextUpTo(4096));

const kind_integer = orNull(isInteger);

const kind_milliseconds = orNull(value => isInteger(value) && value >= 0);

const kind_duration = using(orNull(value => isFields(value) && typeof value.secs === "number" && typeof value.nanos === "number"), membersOf({
  secs: "all",
  nanos: "all"
}));

const passthrough = using(transform(value => isFields(value) ? {
  turn_id: idOf(value.turn_id)
} : null), membersOf({
  turn_id: "all"
}));

const turnFields = {
  internal_chat_message_metadata_passthrough: passthrough,
  metadata: passthrough
};

function turnOf(item, session) {
  const named = item.internal_chat_message_metadata_passthrough ?? item.metadata;
  return session.turns.named(named?.turn_id);
}

const printed = {
  beginning: isEnough,
  each: membersOf({
    text: {
      beginning: isEnough
    }
  })
};

const output = name => defineKind({
  name,
  payload: object({
    call_id: kind_text,
    name: kind_text,
    output: using(unknown(), printed),
    ...turnFields
  }),
  project(item, at, session) {
    closeCall(item.call_id, item.name, item.output, turnOf(item, session), at, session);
  }
});

const functionCallOutput = output("response_item/function_call_output");

const customToolCallOutput = output("response_item/custom_tool_call_output");

const end_event_frame = object({
  call_id: kind_text,
  event_id: kind_text,
  turn_id: id
});

function defineEndEvent(event) {
  return {
    name: `event_msg/${event.type}`,
    uses: bothOf(usesOf(end_event_frame), usesOf(event.fields)),
    read(payload, at, session) {
      const {call_id, event_id, turn_id} = end_event_frame.safeParse(payload).data ?? {};
      const fields = event.fields.safeParse(payload);
      const callId = call_id ?? event_id;
      if (!callId || !fields.success) return false;
      const owner = ownerOf(session, null, turn_id);
      const reading = event.read(fields.data, owner);
      if (reading === null) return true;
      const turn = owner.turns.named(turn_id);
      owner.actions.complete(callId, turn, at, "event", reading.facts, reading.otherwise);
      return true;
    }
  };
}

const TOOL_OF_EVENT = {
  collab_agent_spawn_end: "spawn_agent",
  collab_agent_interaction_end: "send_input",
  collab_waiting_end: "wait",
  collab_close_end: "close_agent",
  collab_resume_end: "resume_agent"
};

const collabEnds = Object.entries(TOOL_OF_EVENT).map(([type, tool_name]) => defineEndEvent({
  type,
  fields: object({
    new_thread_id: kind_text
  }),
  read: ({new_thread_id}) => ({
    facts: {
      type: "tool_call",
      status: type === "collab_agent_spawn_end" && new_thread_id === null ? "failed" : "completed"
    },
    otherwise: {
      tool_name,
      server: null
    }
  })
}));

function mark(half, at, session) {
  if (session.compaction !== null && session.compaction !== half) {
    session.compaction = null;
    session.actions.duplicates += 1;
    return;
  }
  session.compaction = half;
  session.actions.mark({
    type: "context_compacted",
    turn: session.turns.current,
    at
  });
}

const compaction = (name, half) => defineKind({
  name,
  payload: object({}),
  project: (_payload, at, session) => mark(half, at, session)
});

const compactions = [ compaction("compacted", "line"), compaction("event_msg/context_compacted", "notice"), compaction("event_msg/item_completed/ContextCompaction", "notice") ];

const customToolCall = defineKind({
  name: "response_item/custom_tool_call",
  payload: object({
    name: schemas_string(),
    namespace: kind_text,
    input: schemas_string(),
    call_id: kind_text,
    ...turnFields
  }),
  project(item, at, session) {
    const {name, namespace, call_id: id, input} = item;
    openCall({
      id,
      name,
      namespace,
      input,
      custom: true
    }, turnOf(item, session), at, session);
  }
});

const STATUS = {
  completed: "completed",
  failed: "failed",
  declined: "declined",
  interrupted: "interrupted",
  in_progress: "running",
  inProgress: "running"
};

const wordOf = success => success === null ? null : success ? "completed" : "failed";

function statusOf(word) {
  if (word === null) return;
  return (Object.hasOwn(STATUS, word) ? STATUS[word] : void 0) ?? "unknown";
}

function defineItem(item) {
  return defineKind({
    name: `event_msg/item_completed/${item.type}`,
    payload: object({
      thread_id: id,
      turn_id: id,
      item: item.fields,
      started_at_ms: kind_integer,
      completed_at_ms: kind_integer
    }),
    project(payload, at, session) {
      const owner = ownerOf(session, payload.thread_id, payload.turn_id);
      const turn = owner.turns.named(payload.turn_id);
      const reading = item.read(payload.item, owner);
      if (reading === null) return;
      const timestamp = timestampOf(payload.completed_at_ms || null) ?? at.timestamp;
      const started_at = timestampOf(payload.started_at_ms || null) ?? void 0;
      const facts = {
        started_at,
        ...reading.facts
      };
      const completed = {
        ...at,
        timestamp
      };
      owner.actions.complete(payload.item.id, turn, completed, "item", facts, reading.otherwise);
    }
  });
}

const dynamicFields = {
  namespace: kind_text,
  tool: schemas_string(),
  status: kind_text,
  success: lenient(schemas_boolean()),
  duration: kind_duration
};

function readDynamicRecord({namespace, tool, status, success, ...rest}) {
  return {
    facts: {
      type: "tool_call",
      tool_name: tool,
      server: namespace,
      status: success === false ? "failed" : statusOf(status ?? wordOf(success)),
      duration_ms: durationOf(rest.duration)
    }
  };
}

const dynamicToolCall = defineItem({
  type: "DynamicToolCall",
  fields: object({
    id: schemas_string(),
    ...dynamicFields
  }),
  read: readDynamicRecord
});

const dynamicToolCallResponse = defineEndEvent({
  type: "dynamic_tool_call_response",
  fields: object(dynamicFields),
  read: readDynamicRecord
});

const commandFields = {
  command: array(schemas_string()),
  cwd: kind_text,
  source: kind_text,
  status: kind_text,
  exit_code: kind_integer,
  duration: kind_duration
};

function readCommandRecord(record, session) {
  const {command: argv, exit_code, source} = record;
  const ended_by_codex = exit_code === -1;
  const facts = {
    type: "command_execution",
    command: commandOf(argv),
    argv,
    exit_code: ended_by_codex ? null : exit_code,
    status: statusOf(record.status),
    initiator: source === "user_shell" ? "user" : "agent",
    ended_by_codex,
    cwd: record.cwd === null ? void 0 : shownBy(session)(record.cwd),
    duration_ms: durationOf(record.duration)
  };
  const tool_name = TOOL_OF_SOURCE.get(source ?? "") ?? null;
  return {
    facts,
    otherwise: {
      tool_name
    }
  };
}

const TOOL_OF_SOURCE = new Map([ [ "unified_exec_startup", "exec_command" ] ]);

const commandExecution = defineItem({
  type: "CommandExecution",
  fields: object({
    id: schemas_string(),
    ...commandFields
  }),
  read: readCommandRecord
});

const execCommandEnd = defineEndEvent({
  type: "exec_command_end",
  fields: object(commandFields),
  read: readCommandRecord
});

const functionCall = defineKind({
  name: "response_item/function_call",
  payload: object({
    name: schemas_string(),
    namespace: kind_text,
    arguments: unknown(),
    call_id: kind_text,
    ...turnFields
  }),
  project(item, at, session) {
    const {name, namespace, call_id: id, arguments: given} = item;
    const input = typeof given === "string" ? given : JSON.stringify(given) ?? "";
    openCall({
      id,
      name,
      namespace,
      input,
      custom: false
    }, turnOf(item, session), at, session);
  }
});

const imageFields = {
  status: kind_text
};

const readImageRecord = ({status}) => ({
  facts: {
    type: "tool_call",
    status: statusOf(status)
  },
  otherwise: {
    tool_name: "image_generation",
    server: null
  }
});

const imageGeneration = defineItem({
  type: "ImageGeneration",
  fields: object({
    id: schemas_string(),
    ...imageFields
  }),
  read: readImageRecord
});

const searched = {
  type: "tool_call",
  tool_name: "web_search",
  server: null,
  status: "completed"
};

const webSearch = defineItem({
  type: "WebSearch",
  fields: object({
    id: schemas_string()
  }),
  read: () => ({
    facts: searched
  })
});

const hosted = (type, read) => defineKind({
  name: `response_item/${type}`,
  payload: object({
    id: kind_text,
    status: kind_text,
    ...turnFields
  }),
  project(item, at, session) {
    const {facts, otherwise} = read(item);
    const {actions} = session;
    const turn = turnOf(item, session);
    const tool = facts.tool_name ?? otherwise?.tool_name;
    const twin = item.id === null ? actions.lastWithoutOutput(turn, tool) : null;
    if (twin !== null) actions.settle(twin, at, "output", facts); else actions.complete(item.id, turn, at, "output", facts, otherwise);
  }
});

const webSearchCall = hosted("web_search_call", () => ({
  facts: searched
}));

const imageGenerationCall = hosted("image_generation_call", readImageRecord);

const imageGenerationEnd = defineEndEvent({
  type: "image_generation_end",
  fields: object(imageFields),
  read: readImageRecord
});

const collabAgentToolCall = defineItem({
  type: "CollabAgentToolCall",
  fields: object({
    id: schemas_string(),
    tool: kind_text,
    status: kind_text
  }),
  read: ({tool, status}) => ({
    facts: {
      type: "tool_call",
      status: statusOf(status)
    },
    otherwise: {
      tool_name: tool,
      server: null
    }
  })
});

const extensionImageGeneration = defineItem({
  type: "Extension/image_gen.generation",
  fields: object({
    id: schemas_string(),
    ...imageFields
  }),
  read: readImageRecord
});

const extensionWebSearch = defineItem({
  type: "Extension/web.search",
  fields: object({
    id: schemas_string()
  }),
  read: () => ({
    facts: searched
  })
});

const change = object({
  type: schemas_string(),
  content: kind_text,
  unified_diff: kind_text,
  move_path: kind_text
});

const patchFields = {
  changes: record(schemas_string(), change),
  status: kind_text,
  success: lenient(schemas_boolean())
};

function readPatchRecord({changes, status, success}, session) {
  return {
    facts: {
      type: "file_change",
      tool_name: "apply_patch",
      changes: changesOf(changes, shownBy(session)),
      status: statusOf(status ?? wordOf(success))
    }
  };
}

const fileChange = defineItem({
  type: "FileChange",
  fields: object({
    id: schemas_string(),
    ...patchFields
  }),
  read: readPatchRecord
});

const readViewRecord = () => ({
  facts: {
    type: "tool_call",
    status: "completed"
  },
  otherwise: {
    tool_name: "view_image",
    server: null
  }
});

const imageView = defineItem({
  type: "ImageView",
  fields: object({
    id: schemas_string()
  }),
  read: readViewRecord
});

const mcpToolCall = defineItem({
  type: "McpToolCall",
  fields: object({
    id: schemas_string(),
    server: schemas_string(),
    tool: schemas_string(),
    status: kind_text,
    error: lenient(object({
      message: kind_text
    })),
    result: lenient(object({
      isError: lenient(schemas_boolean())
    })),
    duration: kind_duration
  }),
  read: ({server, tool, status, error, result, duration: took}) => ({
    facts: {
      type: "tool_call",
      tool_name: tool,
      server,
      status: result?.isError ? "failed" : refusalIn(error?.message) ?? statusOf(status),
      duration_ms: durationOf(took)
    }
  })
});

const fields = object({
  id: schemas_string(),
  durationMs: kind_milliseconds
});

const read = ({durationMs}) => ({
  facts: {
    type: "tool_call",
    status: "completed",
    duration_ms: durationMs ?? void 0
  },
  otherwise: {
    tool_name: "sleep",
    server: null
  }
});

const extensionSleep = defineItem({
  type: "Extension/clock.sleep",
  fields,
  read
});

const sleep = defineItem({
  type: "Sleep",
  fields,
  read
});

const activityFields = {
  kind: kind_text
};

function readActivityRecord({kind}) {
  if (kind === "completed") return null;
  return {
    facts: {
      type: "tool_call",
      status: "completed"
    },
    otherwise: {
      tool_name: TOOL_OF_ACTIVITY.get(kind ?? "") ?? null,
      server: null
    }
  };
}

const TOOL_OF_ACTIVITY = new Map([ [ "started", "spawn_agent" ], [ "interrupted", "interrupt_agent" ] ]);

const subAgentActivity = defineItem({
  type: "SubAgentActivity",
  fields: object({
    id: schemas_string(),
    ...activityFields
  }),
  read: readActivityRecord
});

const userMessageItem = defineKind({
  name: "event_msg/item_completed/UserMessage",
  payload: object({
    item: object({
      id: schemas_string()
    })
  }),
  project({item}, _line, session) {
    session.innerActionsRecorded = !/^item-\d+$/.test(item.id);
  }
});

const localShellCall = defineKind({
  name: "response_item/local_shell_call",
  payload: object({
    id: kind_text,
    call_id: kind_text,
    action: object({
      command: array(schemas_string()),
      working_directory: kind_text
    }),
    ...turnFields
  }),
  project(item, at, session) {
    const call = {
      id: item.call_id ?? item.id,
      name: "local_shell",
      namespace: null,
      custom: false
    };
    openCall({
      ...call,
      input: JSON.stringify(item.action)
    }, turnOf(item, session), at, session);
  }
});

const outcome = object({
  Ok: optional(object({
    isError: lenient(schemas_boolean())
  })),
  Err: kind_text
});

function statusOfResult(result) {
  if (result?.Ok) return result.Ok.isError ? "failed" : "completed";
  return result === null ? void 0 : refusalIn(result.Err) ?? "failed";
}

const mcpToolCallEnd = defineEndEvent({
  type: "mcp_tool_call_end",
  fields: object({
    invocation: object({
      server: schemas_string(),
      tool: schemas_string()
    }),
    result: lenient(outcome),
    duration: kind_duration
  }),
  read: ({invocation, result, duration: took}) => ({
    facts: {
      type: "tool_call",
      tool_name: invocation.tool,
      server: invocation.server,
      status: statusOfResult(result),
      duration_ms: durationOf(took)
    }
  })
});

const INJECTED = /^\s*<(?:environment_context|user_instructions|turn_aborted|user_action|ENVIRONMENT_CONTEXT)/;

const FOLDER = /^\s*<environment_context>\s*<cwd>([^<\n]+)<\/cwd>/;

const bareMessage = defineKind({
  name: "bare/message",
  payload: object({
    role: kind_text,
    content: lenient(array(object({
      text: kind_text
    })))
  }),
  project({role, content}, at, session) {
    if (role !== "user") return;
    const texts = content?.map(part => part.text ?? "") ?? [];
    session.cwd = texts.map(part => FOLDER.exec(part)?.[1]).find(Boolean) ?? session.cwd;
    if (!texts.some(part => INJECTED.test(part))) session.turns.start(null, at.ordinal);
  }
});

const patchApplyEnd = defineEndEvent({
  type: "patch_apply_end",
  fields: object(patchFields),
  read: readPatchRecord
});

const payload = object({
  thread_id: id,
  turn_id: id
});

const entered = name => defineKind({
  name,
  payload,
  project({turn_id}, _line, session) {
    session.review = {
      turnId: null
    };
    if (turn_id !== null) session.turns.current = session.turns.named(turn_id);
  }
});

const exited = name => defineKind({
  name,
  payload,
  project(_payload, _line, session) {
    session.review = null;
  }
});

const reviewModes = [ entered("event_msg/entered_review_mode"), entered("event_msg/item_completed/EnteredReviewMode"), exited("event_msg/exited_review_mode"), exited("event_msg/item_completed/ExitedReviewMode") ];

const git = lenient(object({
  commit_hash: kind_text,
  branch: kind_text,
  repository_url: kind_text
}));

const spawned = object({
  parent_thread_id: kind_text,
  agent_path: kind_text,
  agent_role: kind_text,
  agent_type: kind_text
});

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
  dynamic_tools: lenient(array(object({
    name: kind_text
  }))),
  history_mode: kind_text,
  history_base: lenient(object({
    thread_id: kind_text,
    end_ordinal_exclusive: kind_integer
  })),
  subagent_history_start_ordinal: kind_integer,
  git
});

const sessionMeta = defineKind({
  name: "session_meta",
  payload: metaPayload,
  project(meta, at, session) {
    if (meta.id !== session.id) return;
    if (session.facts === null) {
      session.facts = session_meta_factsOf(meta);
      session.cwd = meta.cwd === null ? null : session.paths.absolute(meta.cwd, null);
      session.clientTools = new Set(meta.dynamic_tools?.flatMap(({name}) => name ?? []));
      const began = {
        ...at,
        timestamp: timestampOf(meta.timestamp) ?? at.timestamp
      };
      session.actions.mark({
        type: "session_started",
        turn: null,
        at: began,
        session: session.facts
      });
    } else if (at.line === 1 && meta.history_mode === "paginated") revert(meta.history_base === null ? 0 : meta.history_base.end_ordinal_exclusive, at, session);
    session.innerActionsRecorded = meta.history_mode === "paginated";
  }
});

function revert(ordinal, at, {turns, actions}) {
  const undone = ordinal === null ? [] : turns.rollBackFrom(ordinal);
  if (undone.length === 0) return;
  actions.mark({
    type: "turns_rolled_back",
    turn: null,
    at,
    turns: undone,
    count: undone.length
  });
}

function session_meta_factsOf(meta) {
  const spawn = spawned.safeParse(member(member(meta.source, "subagent"), "thread_spawn")).data;
  return {
    codex_version: meta.cli_version,
    originator: meta.originator,
    source: sourceOf(meta.source),
    cwd: meta.cwd,
    model_provider: meta.model_provider,
    git: {
      commit: meta.git?.commit_hash ?? null,
      branch: meta.git?.branch ?? null,
      repository_url: withoutUser(meta.git?.repository_url ?? null)
    },
    parent_session_id: meta.parent_thread_id ?? spawn?.parent_thread_id ?? null,
    forked_from_session_id: meta.forked_from_id,
    agent_path: meta.agent_path ?? spawn?.agent_path ?? null,
    agent_role: meta.agent_role ?? spawn?.agent_role ?? spawn?.agent_type ?? null
  };
}

const withoutUser = url => url?.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, "$1") ?? null;

function sourceOf(source) {
  if (typeof source === "string") return source;
  const [group, inner] = entryOf(source);
  if (group === null) return null;
  const [name, value] = typeof inner === "string" ? [ inner ] : entryOf(inner);
  return [ group, name === "other" && typeof value === "string" ? value : name ].filter(Boolean).join(":");
}

const entryOf = value => typeof value === "object" && value !== null ? Object.entries(value)[0] ?? [ null ] : [ null ];

const member = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : null;

const subAgentActivityEvent = defineEndEvent({
  type: "sub_agent_activity",
  fields: object(activityFields),
  read: readActivityRecord
});

const taskComplete = defineKind({
  name: "event_msg/task_complete",
  payload: object({
    turn_id: id,
    error: optional(unknown())
  }),
  project({turn_id, error}, at, session) {
    const owner = ownerOf(session, null, turn_id ?? "");
    const turn = owner.turns.named(turn_id);
    const failed = error !== void 0 && error !== null;
    if (turn?.marked.has("completed")) owner.actions.duplicates += 1; else owner.actions.mark({
      type: "turn_completed",
      turn,
      at,
      failed
    });
    turn?.marked.add("completed");
    if (owner === session && turn === session.turns.current && (turn_id === null || tellsTurn(turn_id))) session.review = null;
  }
});

const taskStarted = defineKind({
  name: "event_msg/task_started",
  payload: object({
    turn_id: id
  }),
  project({turn_id}, at, session) {
    if (session.review !== null && session.review.turnId === null) {
      session.review.turnId = turn_id;
      return;
    }
    session.turnsMarked = true;
    session.compaction = null;
    const turn = session.turns.start(turn_id, at.ordinal);
    if (turn.marked.has("started")) session.actions.duplicates += 1; else session.actions.mark({
      type: "turn_started",
      turn,
      at
    });
    turn.marked.add("started");
  }
});

const threadRolledBack = defineKind({
  name: "event_msg/thread_rolled_back",
  payload: object({
    num_turns: schemas_int().check(_nonnegative())
  }),
  project({num_turns: count}, at, {actions, turns}) {
    const undone = turns.rollBack(count);
    actions.mark({
      type: "turns_rolled_back",
      turn: null,
      at,
      turns: undone,
      count
    });
  }
});

const tool_search_payload = object({
  call_id: kind_text,
  id: kind_text,
  ...turnFields
});

const toolSearchCall = defineKind({
  name: "response_item/tool_search_call",
  payload: tool_search_payload,
  project(item, at, session) {
    const facts = {
      type: "tool_call",
      tool_name: "tool_search",
      started_at: at.timestamp
    };
    session.actions.open({
      callId: item.call_id ?? item.id,
      turn: turnOf(item, session),
      at,
      role: "action",
      facts
    });
  }
});

const toolSearchOutput = defineKind({
  name: "response_item/tool_search_output",
  payload: tool_search_payload,
  project(item, at, session) {
    const facts = {
      type: "tool_call",
      tool_name: "tool_search",
      status: "completed"
    };
    session.actions.complete(item.call_id ?? item.id, turnOf(item, session), at, "output", facts);
  }
});

const turnAborted = defineKind({
  name: "event_msg/turn_aborted",
  payload: object({
    turn_id: id,
    reason: kind_text
  }),
  project({turn_id, reason}, at, session) {
    const owner = ownerOf(session, null, turn_id ?? "");
    const turn = owner.turns.named(turn_id);
    if (turn !== null) turn.aborted = true;
    const word = reason !== null && /^[a-z_]{1,40}$/.test(reason) ? reason : null;
    owner.actions.mark({
      type: "turn_interrupted",
      turn,
      at,
      reason: word
    });
    if (owner === session && turn === session.turns.current) session.review = null;
  }
});

const turnContext = defineKind({
  name: "turn_context",
  payload: object({
    cwd: folder
  }),
  project({cwd}, _line, session) {
    if (cwd !== null) session.cwd = session.paths.absolute(cwd, session.cwd);
  }
});

const userMessage = defineKind({
  name: "event_msg/user_message",
  payload: object({}),
  project(_payload, at, session) {
    if (!session.turnsMarked && session.review === null) session.turns.start(null, at.ordinal);
  }
});

const viewImageToolCall = defineEndEvent({
  type: "view_image_tool_call",
  fields: object({}),
  read: readViewRecord
});

const webSearchEnd = defineEndEvent({
  type: "web_search_end",
  fields: object({}),
  read: () => ({
    facts: searched
  })
});

const MESSAGE = "a message; messages are never exported";

const REASONING = "reasoning is never exported";

const CONTEXT = "context for the model, not something it did";

const USAGE = "token counts";

const STATE = "state of the session that is no action";

const TWIN = "repeats a record that is projected";

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
  "response_item/message": MESSAGE,
  "response_item/agent_message": MESSAGE,
  "response_item/reasoning": REASONING,
  "response_item/additional_tools": CONTEXT,
  "response_item/compaction": TWIN,
  "response_item/compaction_summary": TWIN,
  "response_item/context_compaction": TWIN,
  "response_item/compaction_trigger": STATE,
  "response_item/configuration_update": STATE,
  "response_item/ghost_snapshot": "a commit that Codex kept for undo",
  "response_item/other": "Codex itself did not know what it was",
  "event_msg/agent_message": MESSAGE,
  "event_msg/agent_reasoning": REASONING,
  "event_msg/agent_reasoning_raw_content": REASONING,
  "event_msg/token_count": USAGE,
  "event_msg/dynamic_tool_call_request": "the beginning of a call whose end is projected",
  "event_msg/error": "the error of a turn; not an action",
  "event_msg/guardian_assessment": "a judgement on an action that has its own record",
  "event_msg/thread_goal_updated": MESSAGE,
  "event_msg/thread_name_updated": MESSAGE,
  "event_msg/thread_settings_applied": STATE,
  "event_msg/undo_completed": "Codex put files back without saying which; version 1 has no action for it",
  "event_msg/item_completed/HookPrompt": MESSAGE,
  "event_msg/item_completed/AgentMessage": MESSAGE,
  "event_msg/item_completed/Plan": MESSAGE,
  "event_msg/item_completed/Reasoning": REASONING,
  "event_msg/item_completed/FunctionCallOutput": "an output that the host put there; no call was made",
  "blank line": "nothing stands on it"
};

const projected = [ sessionMeta, turnContext, taskStarted, taskComplete, turnAborted, threadRolledBack, userMessage, bareMessage, ...reviewModes, ...compactions, functionCall, functionCallOutput, customToolCall, customToolCallOutput, localShellCall, webSearchCall, imageGenerationCall, toolSearchCall, toolSearchOutput, userMessageItem, commandExecution, fileChange, mcpToolCall, dynamicToolCall, collabAgentToolCall, subAgentActivity, webSearch, imageView, imageGeneration, extensionWebSearch, extensionImageGeneration, extensionSleep, sleep, execCommandEnd, patchApplyEnd, mcpToolCallEnd, webSearchEnd, imageGenerationEnd, viewImageToolCall, dynamicToolCallResponse, subAgentActivityEvent, ...collabEnds ];

const kinds = new Map(projected.map(kind => [ kind.name, kind ]));

const QUOTE = 34;

const COLON = 58;

const COMMA = 44;

const OPEN = 123;

const CLOSE = 125;

const BACKSLASH = 92;

const OPEN_LIST = 91;

const CLOSE_LIST = 93;

const NEAR = 48;

function stringEnd(bytes, at, end) {
  let here = at;
  for (const near = Math.min(end, at + NEAR); here < near; here++) {
    const byte = bytes[here];
    if (byte === QUOTE) return here + 1;
    if (byte === BACKSLASH) here++;
  }
  for (;;) {
    const quote = bytes.indexOf(QUOTE, here);
    if (quote < 0 || quote >= end) return -1;
    let first = quote;
    while (first > here && bytes[first - 1] === BACKSLASH) first--;
    if ((quote - first) % 2 === 0) return quote + 1;
    here = quote + 1;
  }
}

function enclosingEnd(bytes, at, end, depth) {
  let open = depth;
  for (let here = at; here < end; ) {
    const byte = bytes[here++];
    if (byte === QUOTE) {
      here = stringEnd(bytes, here, end);
      if (here < 0) return -1;
    } else if (byte === OPEN || byte === OPEN_LIST) open++; else if (byte === CLOSE || byte === CLOSE_LIST) {
      open--;
      if (open === 0) return here;
    }
  }
  return -1;
}

function valueEnd(bytes, at, end) {
  const first = bytes[at];
  if (first === QUOTE) return stringEnd(bytes, at + 1, end);
  if (first === OPEN || first === OPEN_LIST) return enclosingEnd(bytes, at + 1, end, 1);
  let here = at;
  while (here < end && isOfWord(bytes[here] ?? 0)) here++;
  return here > at ? here : -1;
}

const isOfWord = byte => byte >= 97 && byte <= 122 || byte >= 43 && byte <= 57 && byte !== COMMA || byte === 69;

function isAt(bytes, at, these) {
  for (let index = 0; index < these.length; index++) if (bytes[at + index] !== these[index]) return false;
  return true;
}

const [TIMESTAMP, ORDINAL, TYPE, PAYLOAD] = [ '{"timestamp":"', ',"ordinal":', ',"type":"', ',"payload":{' ].map(text => Buffer.from(text));

function readHead(bytes, start, end) {
  if (!isAt(bytes, start, TIMESTAMP)) return null;
  let at = stringEnd(bytes, start + TIMESTAMP.length, end);
  if (at >= 0 && isAt(bytes, at, ORDINAL)) at = valueEnd(bytes, at + ORDINAL.length, end);
  if (at < 0 || !isAt(bytes, at, TYPE)) return null;
  at += TYPE.length;
  let behind = stringEnd(bytes, at, end);
  let name = behind < 0 ? null : head_named(NAMES, bytes, at, behind - 1);
  if (name === null || !isAt(bytes, behind, PAYLOAD)) return null;
  at = behind + PAYLOAD.length;
  let depth = 2;
  while (name.toldBy !== null) {
    at = toldAt(bytes, at, end, name.toldBy);
    if (at < 0) return null;
    depth += name.toldBy.length - 1;
    behind = stringEnd(bytes, at, end);
    name = behind < 0 ? null : head_named(name, bytes, at, behind - 1);
    if (name === null) return null;
    at = behind;
  }
  return name.kind === null ? null : {
    kind: name.kind,
    at,
    depth
  };
}

function toldAt(bytes, from, end, keys) {
  let at = from;
  let left = keys.length;
  for (const key of keys) {
    left -= 1;
    at = memberAt(bytes, at, end, key);
    if (at < 0 || bytes[at] !== (left === 0 ? QUOTE : OPEN)) return -1;
    at += 1;
  }
  return at;
}

function memberAt(bytes, at, end, key) {
  for (let here = at; here < end; ) {
    if (bytes[here] === COMMA) here += 1;
    if (bytes[here] !== QUOTE) return -1;
    const behind = stringEnd(bytes, here + 1, end);
    if (behind < 0 || bytes[behind] !== COLON) return -1;
    const isIt = behind - here - 2 === key.length && isAt(bytes, here + 1, key);
    if (isIt) return behind + 1;
    here = valueEnd(bytes, behind + 1, end);
    if (here < 0) return -1;
  }
  return -1;
}

const NONE = [];

const NAMES = nameOf("", "");

for (const kind of [ ...kinds.keys(), ...Object.keys(ignored) ]) add(kind, kind);

for (const [alias, kind] of Object.entries(ALIASES)) add(alias, kind);

function add(path, kind) {
  let name = NAMES;
  let known = "";
  for (const step of path.split("/")) {
    known = known === "" ? step : `${known}/${step}`;
    const bytes = Buffer.from(step);
    const there = head_named(name, bytes, 0, bytes.length);
    const next = there ?? nameOf(step, known);
    if (there === null) name.next.set(bytes.length, [ ...name.next.get(bytes.length) ?? [], next ]);
    name = next;
  }
  name.kind = kind;
}

function nameOf(step, path) {
  const toldBy = Object.hasOwn(TOLD_BY, path) ? TOLD_BY[path]?.map(key => Buffer.from(key)) : void 0;
  return {
    bytes: Buffer.from(step),
    toldBy: toldBy ?? null,
    next: new Map,
    kind: null
  };
}

function head_named({next}, bytes, from, to) {
  for (const name of next.get(to - from) ?? NONE) if (isAt(bytes, from, name.bytes)) return name;
  return null;
}

const SHORT = 128;

const SPACE = 32;

const BEGINNINGS = [ 512, 65536 ];

function skim(bytes, start, end, uses) {
  const line = {
    bytes,
    end,
    text: "",
    from: start
  };
  return pass(line, start, uses) === end ? line.text + bytes.toString("utf8", line.from, end) : null;
}

function leaveOut(line, at, behind, instead) {
  line.text += line.bytes.toString("utf8", line.from, at) + instead;
  line.from = behind;
}

function pass(line, at, used) {
  const {bytes, end} = line;
  if (used !== null && used !== "all") {
    if (bytes[at] === OPEN && (used.members ?? used.each) !== void 0) return passMembers(line, at + 1, used);
    if (bytes[at] === OPEN_LIST && used.each !== void 0) return passList(line, at + 1, used.each);
  }
  const behind = valueEnd(bytes, at, end);
  if (used === "all" || behind - at <= SHORT) return behind;
  if (used?.beginning === void 0 || bytes[at] !== QUOTE) leaveOut(line, at, behind, "0"); else leaveOutEnd(line, at, behind, used.beginning);
  return behind;
}

function leaveOutEnd(line, at, behind, isEnough) {
  const {bytes} = line;
  for (const most of BEGINNINGS) {
    if (behind - at <= most) return;
    const cut = at + bytes.subarray(at, at + most).lastIndexOf(SPACE);
    if (cut <= at || !isEnough(bytes.toString("latin1", at + 1, cut), most === BEGINNINGS.at(-1))) continue;
    leaveOut(line, cut, behind, '"');
    return;
  }
}

function passMembers(line, first, {members = [], each}) {
  const {bytes, end} = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== QUOTE) return -1;
    const colon = stringEnd(bytes, at + 1, end);
    if (colon < 0 || bytes[colon] !== COLON) return -1;
    const known = usesUnder(members, bytes, at + 1, colon - 1) ?? each;
    at = pass(line, colon + 1, known ?? (hasEscape(bytes, at + 1, colon) ? "all" : null));
    if (at < 0 || bytes[at] === CLOSE) return at < 0 ? at : at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

function passList(line, first, each) {
  const {bytes, end} = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE_LIST) return at + 1;
    at = pass(line, at, each);
    if (at < 0 || bytes[at] === CLOSE_LIST) return at < 0 ? at : at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

function usesUnder(members, bytes, from, to) {
  for (const {key, uses} of members) if (key.length === to - from && isAt(bytes, from, key)) return uses;
  return;
}

function hasEscape(bytes, from, to) {
  for (let at = from; at < to; at++) if (bytes[at] === BACKSLASH) return true;
  return false;
}

const read_line_textOf = ({bytes, start, end}) => bytes.toString("utf8", start, end);

const headOf = ({bytes, start, end, isClean}) => isClean ? readHead(bytes, start, end) : null;

const isWhole = ({bytes, end}, {at, depth}) => enclosingEnd(bytes, at, end, depth) === end;

const read_line_decode = (line, head) => (head && read_line_told(line, head)) ?? decodeLine(read_line_textOf(line));

const read_line_LONG = 1024;

function read_line_told(line, {kind}) {
  const {bytes, start, end} = line;
  const uses = end - start < read_line_LONG ? void 0 : USES.get(kind);
  const text = (uses === void 0 ? null : skim(bytes, start, end, uses)) ?? read_line_textOf(line);
  const record = recordOfKind(kind, text);
  return record === null ? null : {
    record,
    problem: null
  };
}

const USES = new Map([ ...kinds ].map(([name, {uses}]) => [ name, membersOf({
  timestamp: "all",
  payload: uses
}) ]));

const createAccount = () => ({
  lines: 0,
  projected: 0,
  copied: 0,
  ignored: new Map,
  unrecognised: new Map,
  problems: [],
  problemCount: 0
});

function projectLine(line, rollout, session, account, isCopied) {
  account.lines += 1;
  const [fate, name] = fateOf(line, rollout, session, isCopied);
  if (fate === "projected") account.projected += 1; else if (fate === "copied") account.copied += 1; else if (fate === "ignored") count(account.ignored, name); else if (fate === "unrecognised") count(account.unrecognised, nameable(name, account.unrecognised)); else noteProblem(account, fate, line.number);
}

function noteProblem(account, code, line) {
  account.problemCount += 1;
  if (account.problems.length < MOST_LISTED) account.problems.push({
    code,
    line
  });
}

function fateOf(line, rollout, session, isCopied) {
  if (line.flaw === "line_too_long") return [ "line_too_long", "" ];
  if (isCopied?.(line)) return [ "copied", "" ];
  const head = headOf(line);
  if (head !== null && Object.hasOwn(ignored, head.kind) && isWhole(line, head)) return [ "ignored", head.kind ];
  const {record, problem} = read_line_decode(line, head);
  const outcome = record === null ? "unexpected_shape" : projectRecord(record, line.number, rollout, session);
  if (problem === "bad_json" && line.flaw === "unterminated") return [ "truncated_last_line", "" ];
  const flaw = problem ?? (line.flaw === "invalid_utf8" ? line.flaw : null);
  return [ flaw ?? outcome, record?.kind ?? "" ];
}

function projectRecord(record, line, rollout, session) {
  const {kind: name, payload, timestamp, ordinal} = record;
  const kind = kinds.get(name);
  if (kind === void 0) return Object.hasOwn(ignored, name) ? "ignored" : "unrecognised";
  try {
    const fits = kind.read(payload, {
      rollout,
      line,
      timestamp,
      ordinal
    }, session);
    return fits ? "projected" : "unexpected_shape";
  } catch (error) {
    return error === NO_ROOM ? "too_much" : "unexpected_shape";
  }
}

const count = (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1);

const MOST_KINDS = 200;

function nameable(name, known) {
  const plain = name.length <= 100 && /^[A-Za-z][\w.]*(?:\/[A-Za-z][\w.]*)*$/.test(name);
  return plain && (known.has(name) || known.size < MOST_KINDS) ? name : "other";
}

function createMirrors({sessions}) {
  const owners = new Map;
  for (const {id, rollouts} of sessions) {
    owners.set(id, id);
    for (const {identity} of rollouts) if (identity.firstTurnId !== null && !owners.has(identity.firstTurnId)) owners.set(identity.firstTurnId, id);
  }
  const read = new Set;
  const held = new Map;
  return {
    takeFrom({session, rollouts}) {
      const orphans = [];
      for (const [key, {knownBy, session: mirror}] of session.mirrored) {
        const owner = owners.get(key) ?? (knownBy === "thread" ? key : session.id);
        if (owner === session.id) adopt(session, mirror, rollout => rollout); else if (read.has(owner)) {
          session.actions.duplicates += mirror.actions.entries.length;
          giveBack(mirror.room);
        } else held.set(owner, [ ...held.get(owner) ?? [], {
          mirror,
          rollouts
        } ]);
        if (owner === session.id || owners.has(key) || mirror.actions.entries.length === 0) continue;
        owners.set(key, key);
        orphans.push({
          id: key,
          startedAt: mirror.actions.entries[0]?.at?.timestamp ?? "",
          rollouts: []
        });
      }
      if (session.mirrored.size > 0) putInOrder(session);
      return orphans;
    },
    giveTo({session, rollouts: own}) {
      read.add(session.id);
      for (const {mirror, rollouts} of held.get(session.id) ?? []) {
        const first = own.length;
        adopt(session, mirror, rollout => first + rollout);
        const lastUsed = session.actions.entries.at(-1)?.at?.rollout ?? 0;
        for (const {entry} of rollouts.slice(0, Math.max(0, lastUsed - first + 1))) own.push({
          entry,
          account: createAccount(),
          hasChanged: false
        });
      }
      held.delete(session.id);
    }
  };
}

function hasOtherSize(path, bytes) {
  try {
    return (0, external_node_fs_.lstatSync)(path).size !== bytes;
  } catch {
    return false;
  }
}

function requireSamePlace(path, file, opened) {
  const place = same_place_placeOf(file);
  const isSame = place === null ? isThere(path, opened) : place === path || place === `${path} (deleted)`;
  if (!isSame) throw Object.assign(new Error("a link leads elsewhere"), {
    code: "ELOOP"
  });
}

function same_place_placeOf(file) {
  try {
    return (0, external_node_fs_.readlinkSync)(`/proc/self/fd/${file}`);
  } catch {
    return null;
  }
}

function isThere(path, {dev, ino}) {
  const there = (0, external_node_fs_.lstatSync)(path);
  return external_node_fs_.realpathSync.native(path) === path && there.ino === ino && there.dev === dev;
}

function openFile(path) {
  const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
  const {size} = statOf(path, file);
  return {
    size,
    read: (buffer, at) => (0, external_node_fs_.readSync)(file, buffer, 0, Math.min(buffer.length, size - at), at),
    close: () => (0, external_node_fs_.closeSync)(file)
  };
}

function statOf(path, file) {
  try {
    const stat = (0, external_node_fs_.fstatSync)(file);
    if (!stat.isFile()) throw Object.assign(new Error("not a regular file"), {
      code: "EINVAL"
    });
    requireSamePlace(path, file, stat);
    return stat;
  } catch (error) {
    (0, external_node_fs_.closeSync)(file);
    throw error;
  }
}

var external_node_buffer_ = __nccwpck_require__(4573);

const NEWLINE = 10;

const EMPTY = Buffer.alloc(0);

const split_lines_textOf = ({bytes, start, end}) => bytes.toString("utf8", start, end);

function createLineSplitter(longest) {
  let kept = EMPTY;
  let held = 0;
  let rest = EMPTY;
  let count = 0;
  const hold = piece => {
    const from = held;
    held += piece.length;
    if (held > longest) kept = EMPTY; else {
      if (held > kept.length) kept = grown(kept, from, Math.min(longest, roomFor(held)));
      piece.copy(kept, from);
    }
  };
  const lineIn = (bytes, start, end, isClean) => {
    count += 1;
    if (end - start > longest) return tooLong(count);
    const flaw = isClean || (0, external_node_buffer_.isUtf8)(bytes.subarray(start, end)) ? null : "invalid_utf8";
    return {
      number: count,
      bytes,
      start,
      end,
      isClean,
      flaw
    };
  };
  const takeHeld = () => {
    const [bytes, size] = [ kept, held ];
    held = 0;
    if (size <= longest) return lineIn(bytes, 0, size, isClean(bytes.subarray(0, size)));
    count += 1;
    return tooLong(count);
  };
  return {
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
      const last = bytes.lastIndexOf(NEWLINE);
      const allClean = last >= from && isClean(bytes.subarray(from, last));
      while (from <= last) {
        const end = bytes.indexOf(NEWLINE, from);
        lines.push(lineIn(bytes, from, end, allClean || isClean(bytes.subarray(from, end))));
        from = end + 1;
      }
      rest = bytes.subarray(from);
      return lines;
    },
    keep() {
      if (held === 0 && kept.length > LARGE) kept = EMPTY;
      if (rest.length > 0) hold(rest);
      rest = EMPTY;
    },
    end() {
      if (held === 0) return [];
      const line = takeHeld();
      if (line.flaw === "line_too_long") return [ line ];
      const isCut = line.flaw === "invalid_utf8" && split_lines_textOf(line).endsWith("\ufffd");
      return [ {
        ...line,
        flaw: isCut ? "unterminated" : line.flaw ?? "unterminated"
      } ];
    }
  };
}

const LARGE = 4194304;

const roomFor = held => held > LARGE ? 2 * held : Math.min(2 * held, LARGE);

function grown(from, used, size) {
  const larger = Buffer.allocUnsafeSlow(size);
  from.copy(larger, 0, 0, used);
  return larger;
}

const isClean = bytes => (0, external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);

const tooLong = number => ({
  number,
  bytes: EMPTY,
  start: 0,
  end: 0,
  isClean: false,
  flaw: "line_too_long"
});

const LONGEST_LINE = 33554432;

const BLOCK = 131072;

async function* readLines(path, facts, {longest = LONGEST_LINE, block = BLOCK, sha256 = false} = {}) {
  const file = openFile(path);
  try {
    const splitter = createLineSplitter(longest);
    const expander = path.endsWith(".zst") ? await zstdExpander(file.size) : PLAIN;
    const hash = sha256 ? (await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19))).createHash("sha256") : null;
    for (const bytes of blocksOf(file, block, facts)) {
      await listen();
      hash?.update(bytes);
      facts.bytes += bytes.length;
      for (const piece of expanded(expander, bytes, facts)) {
        yield splitter.push(piece);
        splitter.keep();
      }
    }
    for (const piece of expanded(expander, null, facts)) yield splitter.push(piece);
    yield splitter.end();
    facts.sha256 = hash?.digest("hex") ?? "";
  } finally {
    file.close();
  }
}

const createReadFacts = () => ({
  bytes: 0,
  sha256: "",
  failure: null
});

function* blocksOf(file, most, facts) {
  const block = spare !== null && spare.length >= most ? spare : Buffer.allocUnsafeSlow(most);
  spare = null;
  try {
    const buffer = block.subarray(0, most);
    let read = 0;
    for (let at = 0; at < file.size; at += read) {
      read = file.read(buffer, at);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } catch {
    facts.failure = "read_failed";
  } finally {
    spare = block;
  }
}

let spare = null;

function* expanded(expander, bytes, facts) {
  if (facts.failure !== null) return;
  try {
    if (bytes === null) expander.end(); else yield* expander.push(bytes);
  } catch {
    facts.failure = "corrupt_compression";
  }
}

const zstdExpander = async size => (await __nccwpck_require__.e(626).then(__nccwpck_require__.bind(__nccwpck_require__, 95626))).createZstdExpander(size);

const PLAIN = {
  * push(bytes) {
    yield bytes;
  },
  end() {}
};

function traceOf(line) {
  const head = headOf(line);
  if (head !== null && isUntold(head.kind) && isWhole(line, head)) return null;
  const {record} = decodeLine(read_line_textOf(line));
  if (record === null || !isFields(record.payload)) return null;
  const {kind, payload} = record;
  const told = isFields(payload.item) ? payload.item : payload;
  const parts = LASTING.map(key => partOf(told, key));
  if (parts.every(part => part === null) && !copied_BARE.has(kind)) return null;
  try {
    return {
      text: JSON.stringify([ kind, ...parts ]),
      isHistory: /^(?:response_item|bare)\//.test(kind)
    };
  } catch {
    return null;
  }
}

const isUntold = kind => Object.hasOwn(ignored, kind) && kind !== "response_item/message";

const copied_BARE = new Set([ "event_msg/context_compacted", "event_msg/entered_review_mode", "event_msg/exited_review_mode" ]);

const LASTING = [ "call_id", "turn_id", "name", "arguments", "input", "output", "command", "changes", "query", "message", "content", "text", "reason", "num_turns", "replacement_history" ];

function partOf(told, key) {
  const value = told[key];
  if (key === "turn_id") return tellsTurn(value) ? value : null;
  if (value === void 0 || value === "") return null;
  return Array.isArray(value) ? value.map(part => isFields(part) ? part.text ?? null : part) : value;
}

function startedTurn(line) {
  const record = recordIf(line, kind => kind === taskStarted.name);
  const turnId = record?.payload?.turn_id;
  return idOf(turnId);
}

const endsTurn = line => recordIf(line, kind => kind === taskComplete.name || kind === turnAborted.name) !== null;

function recordIf(line, isSuch) {
  const head = headOf(line);
  if (head !== null && !isSuch(head.kind)) return null;
  const {record} = decodeLine(read_line_textOf(line));
  return record !== null && isSuch(record.kind) ? record : null;
}

function createInheritance(sessionId, ownFrom) {
  let isOwn = false;
  return line => {
    const ordinal = isOwn ? null : decodeLine(read_line_textOf(line)).record?.ordinal ?? null;
    if (ordinal === null) return false;
    isOwn = ordinal >= ownFrom || startsTurnOf(sessionId, line);
    return !isOwn;
  };
}

function startsTurnOf(sessionId, line) {
  const turn = startedTurn(line);
  return turn !== null && isYounger(turn, sessionId);
}

const isYounger = (id, other) => [ id, other ].every(each => /^[\da-f]{8}-[\da-f]{4}-7/.test(each)) && id > other;

var affordable = __nccwpck_require__(98424);

const repeats_MOST_REMEMBERED = 5e5;

async function createRepeatFinder(most = repeats_MOST_REMEMBERED) {
  const {createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
  const earlier = new Set;
  let current = new Set;
  return {
    nextRollout() {
      for (const line of current) earlier.add(line);
      current = new Set;
      return text => {
        const line = createHash("sha1").update(text).digest("base64");
        if (earlier.has(line)) return true;
        if (earlier.size + current.size < most) current.add(line);
        return false;
      };
    }
  };
}

async function copiedLinesOf(rollout, sessionOf) {
  const {identity} = rollout;
  const {sessionId, ownFromOrdinal} = identity;
  const isInherited = ownFromOrdinal === null ? null : createInheritance(sessionId, ownFromOrdinal);
  const ancestor = identity.ancestors.map(sessionOf).find(session => session !== void 0 && session.startedAt < identity.startedAt);
  const isFromAncestor = ancestor === void 0 ? null : await linesFrom(ancestor, rollout);
  if (isInherited === null && isFromAncestor === null) return null;
  let isBegun = false;
  return line => {
    const copied = [ isInherited?.(line), isFromAncestor?.(line) ];
    const isFirst = !isBegun;
    isBegun ||= split_lines_textOf(line).trim() !== "";
    return !isFirst && copied.includes(true);
  };
}

async function linesFrom(ancestor, rollout) {
  const turns = new Set;
  const last = await copiedPrefix(rollout, ancestor, turns);
  let inCopiedTurn = false;
  return line => {
    const isInPrefix = line.number <= last;
    const turn = startedTurn(line);
    if (turn !== null) inCopiedTurn = isInPrefix || turns.has(turn);
    const isCopied = isInPrefix || inCopiedTurn;
    if (inCopiedTurn && endsTurn(line)) inCopiedTurn = false;
    return isCopied;
  };
}

async function copiedPrefix(rollout, ancestor, turns) {
  const most = (0, affordable.$)(rollout.file.size);
  const paths = ancestor.rollouts.map(({file}) => file.path);
  const repeats = paths.length > 1 ? await createRepeatFinder() : null;
  const trail = await createTrail(linesOf(paths, most, repeats), turns);
  let last = 0;
  for await (const line of linesOf([ rollout.file.path ])) {
    if (startsTurnOf(rollout.identity.sessionId, line)) break;
    const trace = traceOf(line);
    if (trace === null) continue;
    if (await trail.has(trace)) last = line.number; else if (trace.isHistory) break;
  }
  await trail.end();
  return last;
}

const MOST_TURNS = 1e5;

const [MOST_BEFORE, LONGEST_BEFORE] = [ 256, 65536 ];

async function createTrail(lines, turns) {
  let history = null;
  let before = [];
  const goOn = async () => {
    history = null;
    before = [];
    while (history === null) {
      const {value, done} = await lines.next();
      if (done) return;
      const turn = startedTurn(value);
      if (tellsTurn(turn) && turns.size < MOST_TURNS) turns.add(turn);
      const trace = traceOf(value);
      if (trace?.isHistory) history = trace.text; else if (trace !== null && before.length < MOST_BEFORE && trace.text.length < LONGEST_BEFORE) before.push(trace.text);
    }
  };
  await goOn();
  return {
    async has({text, isHistory}) {
      if (!isHistory) {
        const at = before.indexOf(text);
        before = before.slice(at + 1);
        return at >= 0;
      }
      while (history !== null && history !== text) await goOn();
      const isThere = history !== null;
      if (isThere) await goOn();
      return isThere;
    },
    async end() {
      while (history !== null) await goOn();
    }
  };
}

async function* linesOf(paths, most = Number.POSITIVE_INFINITY, repeats = null) {
  let left = most;
  for (const path of paths) {
    const facts = createReadFacts();
    const isRepeated = repeats?.nextRollout();
    try {
      for await (const lines of readLines(path, facts)) {
        for (const line of lines) if (!isRepeated?.(split_lines_textOf(line))) yield line;
        if (facts.bytes > left) return null;
      }
      left -= facts.bytes;
    } catch {}
  }
  return null;
}

async function readSession(files, paths, sessionOf, {mirrorRoom, ...how} = {}) {
  const session = createSession(files.id, paths, mirrorRoom);
  const rollouts = [];
  const repeats = files.rollouts.length > 1 ? await createRepeatFinder() : null;
  for (const rollout of files.rollouts) {
    await listen();
    const {file} = rollout;
    const account = createAccount();
    const facts = createReadFacts();
    const isRepeated = repeats?.nextRollout();
    const isInherited = await copiedLinesOf(rollout, sessionOf);
    const isCopied = eitherOf(isInherited, isRepeated);
    try {
      for await (const lines of readLines(file.path, facts, how)) for (const line of lines) projectLine(line, rollouts.length, session, account, isCopied);
    } catch {
      facts.failure = "read_failed";
    }
    if (facts.failure !== null) noteProblem(account, facts.failure, account.lines + 1);
    const {bytes, sha256} = facts;
    rollouts.push({
      entry: {
        home: rollout.home,
        path: file.shown,
        sha256,
        bytes,
        lines: account.lines
      },
      account,
      hasChanged: facts.failure === null && hasOtherSize(file.path, bytes)
    });
  }
  return {
    session,
    rollouts
  };
}

function eitherOf(isInherited, isRepeated) {
  if (isRepeated === void 0) return isInherited;
  return line => isInherited?.(line) || isRepeated(split_lines_textOf(line));
}

const nothingRecorded = () => ({
  actions: new Map,
  firstSequences: new Map
});

const PIECE = 200;

function* inPieces(placed, recorded) {
  const {actions, firstSequences} = recorded;
  let piece = [];
  for (const {rollout, record} of placed) {
    actions.set(record.action_type, (actions.get(record.action_type) ?? 0) + 1);
    if (!firstSequences.has(rollout)) firstSequences.set(rollout, record.sequence);
    piece.push(record);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

const RUN = /[A-Za-z0-9+/_-]{20,65536}={0,2}/g;

const SAMPLE = 24;

function* encodedTexts(text) {
  for (const {0: run, index: start} of text.matchAll(RUN)) {
    if (!isMixed(run)) continue;
    const texts = [ 0, 1, 2, 3 ].map(skipped => base64_decoded(run, skipped)).filter(candidate => candidate !== "");
    if (texts.length > 0) yield {
      start,
      end: start + run.length,
      texts
    };
  }
}

const isMixed = run => /[A-Z]/.test(run) && /[a-z]/.test(run);

function base64_decoded(run, skipped) {
  const looksLikeText = [ 0, run.length - SAMPLE ].some(from => {
    const at = Math.max(0, from - from % 4) + skipped;
    return PRINTABLE.test(decodedBytes(run.slice(at, at + SAMPLE)));
  });
  return looksLikeText ? decodedBytes(run.slice(skipped)) : "";
}

const PRINTABLE = /[\t\n\r -~]{8}/;

const decodedBytes = base64 => Buffer.from(base64, "base64").toString("latin1").replaceAll("\0", "");

const NAMED = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'"
};

function unescaped(written) {
  if (written.startsWith("%")) return percentDecoded(written);
  if (written.startsWith("&#")) return characterOf(numberIn(written));
  if (written.startsWith("&")) return NAMED[written] ?? "";
  if (/^\\+[nrt]$/.test(written)) return "\n";
  if (/^\\["'`]$/.test(written)) return written.slice(1);
  return /[\da-f]$/i.test(written) ? codesDecoded(written) : "";
}

const numberIn = entity => Number(entity.replace("&#x", "0x").replace("&#", "").replace(";", ""));

const characterOf = code => code <= 1114111 ? String.fromCodePoint(code) : "";

function percentDecoded(written) {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

const CODE = /\\{1,8}(?:u(?<unit>[\da-f]{4})|x(?<byte>[\da-f]{2})|(?<octal>[0-7]{3}))/gi;

function codesDecoded(written) {
  if (written.includes("[")) return "";
  const codes = [ ...written.matchAll(CODE) ].map(({groups = {}}) => groups);
  const numbers = codes.map(({unit, byte, octal}) => octal === void 0 ? Number.parseInt(unit ?? byte ?? "", 16) : Number.parseInt(octal, 8));
  const areBytes = codes.every(({unit}) => unit === void 0) && numbers.every(number => number < 256);
  if (!areBytes) return numbers.map(number => String.fromCharCode(number)).join("");
  const bytes = Buffer.from(numbers);
  const text = bytes.toString();
  return text.includes("\ufffd") ? bytes.toString("latin1") : text;
}

const ESCAPE = String.raw`(?:\x1b|\\{1,4}(?:0?33|x1b|u001b|e)|\^\[)`;

const ANSI = String.raw`${ESCAPE}\[[0-9;:?]{0,20}[A-Za-z]|\x1b(?:\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?|[@-Z\\^_])`;

const CODES = String.raw`(?:\\{1,8}(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-7]{3}))+`;

const BACKSLASHED = String.raw`\\+(?:[nrt]|\r?\n)?`;

const QUOTES = String.raw`["'\x60] {0,3}\+ {0,3}["'\x60]|\$?["'\x60]+`;

const PERCENT = "(?:%[\\da-fA-F]{2})+";

const ENTITY = "&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});";

const normal_form_UNSEEN = "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]";

const normal_form_anyOf = (...signs) => new RegExp(signs.join("|"), "g");

const WITHOUT_QUOTES = {
  signs: normal_form_anyOf(ANSI, CODES, BACKSLASHED, QUOTES, PERCENT, ENTITY, normal_form_UNSEEN),
  begin: () => written => unescaped(written).replace(/["'`\\]/g, "")
};

const DECODED = {
  signs: normal_form_anyOf(ANSI, CODES, BACKSLASHED, PERCENT, ENTITY, normal_form_UNSEEN),
  begin: () => unescaped
};

const AS_SHELL = {
  signs: normal_form_anyOf(ANSI, String.raw`\\(?:\r?\n|[^\n])|["']`, normal_form_UNSEEN),
  begin: createShell
};

function createShell() {
  let open = "";
  return written => {
    if (written.startsWith("\\")) {
      if (open === "'" && written.endsWith("'")) open = ""; else if (open !== "'") return /[\r\n]/.test(written) ? "" : written.slice(1);
      return written.replace(/'$/, "");
    }
    if (written !== '"' && written !== "'") return "";
    if (open !== "" && open !== written) return written;
    open = open === "" ? written : "";
    return "";
  };
}

const SHELL_READS_OTHERWISE = /\\[uxnrt0-7"'`]/;

function normalForms(source) {
  const withoutQuotes = viewOf(source, WITHOUT_QUOTES);
  if (withoutQuotes === null) return [];
  const asShell = SHELL_READS_OTHERWISE.test(source) ? viewOf(source, AS_SHELL) : null;
  return [ withoutQuotes, viewOf(source, DECODED), asShell ].filter(view => view !== null);
}

function viewOf(source, {signs, begin}) {
  const meaningOf = begin();
  let text = "";
  const parts = [];
  let at = 0;
  for (const {0: written, index} of source.matchAll(signs)) {
    text += source.slice(at, index);
    const meant = meaningOf(written);
    parts.push({
      view: text.length,
      size: meant.length,
      source: index,
      written: written.length
    });
    text += meant;
    at = index + written.length;
  }
  if (parts.length === 0) return null;
  text += source.slice(at);
  return {
    text,
    toSource: (start, end) => [ normal_form_sourceOf(start, parts).before, normal_form_sourceOf(end - 1, parts).behind ]
  };
}

function normal_form_sourceOf(view, parts) {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((parts[middle]?.view ?? 0) <= view) low = middle + 1; else high = middle;
  }
  const part = parts[low - 1];
  if (part === void 0) return {
    before: view,
    behind: view + 1
  };
  if (view < part.view + part.size) return {
    before: part.source,
    behind: part.source + part.written
  };
  const before = part.source + part.written + (view - part.view - part.size);
  return {
    before,
    behind: before + 1
  };
}

const findSecrets = (text, {find, findEncoded = find, hasDisguises = true}) => [ ...inText(text, find, hasDisguises), ...inBase64(text, findEncoded, DEEPEST) ];

const DEEPEST = 2;

function* inText(text, find, hasDisguises) {
  yield* find(text);
  for (const view of hasDisguises ? normalForms(text) : []) for (const {start, end, kind} of find(view.text)) {
    const [from, to] = view.toSource(start, end);
    yield {
      start: from,
      end: to,
      kind
    };
  }
}

function* inBase64(text, find, deeper) {
  if (deeper === 0) return;
  for (const {start, end, texts} of encodedTexts(text)) {
    const [first] = texts.flatMap(decoded => [ ...inText(decoded, find, true), ...inBase64(decoded, find, deeper - 1) ]);
    if (first !== void 0) yield {
      start,
      end,
      kind: first.kind
    };
  }
}

const SHORTEST_VALUE = 6;

const SHORTEST_LINE = 8;

function createKnownValueFinder(values) {
  const spellings = new Set;
  for (const value of values) for (const part of partsOf(value)) for (const written of spellingsOf(part)) spellings.add(written);
  if (spellings.size === 0) return () => [];
  const longestFirst = [ ...spellings ].sort((a, b) => b.length - a.length);
  const anyOf = new RegExp(longestFirst.map(text => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
  return function*(text) {
    for (const {0: {length}, index: start} of text.matchAll(anyOf)) yield {
      start,
      end: start + length,
      kind: "known-value"
    };
  };
}

function partsOf(value) {
  const lines = value.split(/\r?\n/).map(line => line.trim());
  const parts = lines.length > 1 ? lines.filter(line => line.length >= SHORTEST_LINE) : [];
  return [ value, value.trim(), ...parts ].filter(part => part.length >= SHORTEST_VALUE);
}

function spellingsOf(value) {
  const uri = encodeURIComponent(value.toWellFormed());
  const spellings = [ value, uri, uri.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`), uri.replaceAll("%20", "+"), encodeURI(value.toWellFormed()), jsonEscaped(value), jsonEscaped(jsonEscaped(value)), xmlEscaped(value), ...[ ...normalForms(value) ].map(({text}) => text), ...base64Spellings(value) ];
  return spellings.filter(spelling => spelling.length >= SHORTEST_VALUE);
}

const jsonEscaped = value => JSON.stringify(value).slice(1, -1);

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};

const xmlEscaped = value => value.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign);

function base64Spellings(value) {
  const bytes = Buffer.from(value);
  return [ 0, 1, 2 ].flatMap(offset => {
    const encoded = Buffer.concat([ Buffer.alloc(offset), bytes ]).toString("base64").replace(/=+$/, "");
    const from = Math.ceil(offset * 8 / 6);
    const to = Math.floor((offset + bytes.length) * 8 / 6);
    const own = encoded.slice(from, to);
    return [ own, own.replaceAll("+", "-").replaceAll("/", "_") ];
  });
}

var redact_literal = __nccwpck_require__(59774);

const named_patterns_NAME = `(?<!\\$\\{?\\w{0,40})(?:${[ "pass(?:word|wd|phrase|code)", "secret", "(?<!csrf[_-]?)token", "credentials?", "(?:api|access|secret|private|signing|encryption|auth|account|storage|master|service|deploy|license|session|webhook|shared|client|app)[_-]?key(?:[_-]?base)?", "[_-](?:pwd|pass|pat|auth|jwt|dsn)" ].join("|")})(?:[_-]?\\d{1,2})?`;

const BLANKS = "[ \\t+]{0,3}";

const named_patterns_BLANK = "[\\s+]{1,3}";

const named_patterns_QUOTE = String.raw`(?:'\\''|'"'"'|\\{0,7}["'\x60]|%22|%27|&quot;|&apos;|&#3[49];)`;

const QUOTED = `(?!\`)(?<quote>${named_patterns_QUOTE})((?:(?!\\k<quote>)(?:\\\\.|[^\\n\\0])){4,400})\\k<quote>`;

const named_patterns_BARE = String.raw`([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,400})`;

const VALUE = `(?:${QUOTED}|${named_patterns_BARE})`;

const WORD = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{6,4000})`;

const REST = "[^\\n\\0|;&]{0,300}?[\\s+]";

const pattern = (kind, sign, accepts = redact_literal.c$) => ({
  kind,
  sign: new RegExp(sign, "gi"),
  accepts
});

const isRandom = secret => (0, redact_literal.c$)(secret) && (0, redact_literal.EZ)(secret);

const NAMED_PATTERNS = [ pattern("authorization", `authorization${named_patterns_QUOTE}?${BLANKS}(?:[:=]|%3a)${BLANKS}${named_patterns_QUOTE}?(?:(?:bearer|basic|token|digest|apikey|negotiate)${named_patterns_BLANK})?${named_patterns_QUOTE}?${WORD}`, redact_literal.qp), pattern("authorization", `\\bbearer${named_patterns_BLANK}${named_patterns_QUOTE}?${WORD}`, redact_literal.qp), pattern("url-credentials", "://[^\\s/:@\"'<>\\[\\0]{0,100}:([^\\s/\"'<>\\[\\0]{1,300})@(?!sha\\d)"), pattern("url-credentials", "://([\\w~+%.-]{20,300})(?::x-oauth-basic)?@", isRandom), pattern("signature", `[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=${WORD}`), pattern("option", `(?<![\\w-])--?(?:[a-z]{1,20}-){0,3}${named_patterns_NAME}(?:=|${named_patterns_BLANK})${VALUE}`, redact_literal.YJ), pattern("option", `\\bsshpass${named_patterns_BLANK}-p${BLANKS}${VALUE}`), pattern("option", `\\b(?:docker|podman|nerdctl|buildah|skopeo|oras|registry|acr)${named_patterns_BLANK}login\\b${REST}-p${named_patterns_BLANK}${VALUE}`), pattern("option", `\\bcurl\\b${REST}(?:-u|--user|--proxy-user)[\\s=+]{0,3}${named_patterns_QUOTE}?[^\\s:"'\`\\0]{0,100}:${named_patterns_BARE}`), pattern("option", `\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b${REST}-p${VALUE}`), pattern("option", `\\bredis-cli\\b${REST}-a${named_patterns_BLANK}${VALUE}`), pattern("option", `-pass(?:in|out)?${named_patterns_BLANK}${named_patterns_QUOTE}?pass:${named_patterns_BARE}`), pattern("assignment", `${named_patterns_NAME}=${VALUE}`, redact_literal.YJ), pattern("assignment", `${named_patterns_NAME}${named_patterns_QUOTE}${BLANKS}(?::|=>)${BLANKS}${QUOTED}`, redact_literal.YJ), pattern("assignment", `${named_patterns_NAME}${named_patterns_QUOTE}?${BLANKS}(?::=?|=>|=|%3[ad])${BLANKS}${VALUE}`, isRandom), pattern("assignment", `aws_secret_access_key${named_patterns_BLANK}${VALUE}`, isRandom), pattern("element", `<[\\w:.-]{0,60}${named_patterns_NAME}>\\s{0,3}([^<>\\s\\0]{4,400})\\s{0,3}</`, redact_literal.YJ) ];

function* findByPatterns(text, patterns) {
  for (const {kind, sign, accepts} of patterns) for (const match of text.matchAll(sign)) {
    const [whole, ...groups] = match;
    const secret = groups.findLast(group => group !== void 0) ?? whole;
    if ((0, redact_literal.F)(secret) || accepts?.(secret) === false) continue;
    const start = match.index + whole.lastIndexOf(secret);
    yield {
      start,
      end: start + secret.length,
      kind
    };
  }
}

function ranges_merged(found) {
  const rank = new Map(found.map((place, index) => [ place, index ]));
  const places = [];
  for (const place of [ ...found ].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (last === void 0 || place.start >= last.end) {
      places.push(place);
      continue;
    }
    const kind = (rank.get(place) ?? 0) < (rank.get(last) ?? 0) ? place.kind : last.kind;
    const joined = {
      start: last.start,
      end: Math.max(last.end, place.end),
      kind
    };
    rank.set(joined, Math.min(rank.get(place) ?? 0, rank.get(last) ?? 0));
    places[places.length - 1] = joined;
  }
  return places;
}

const placeholder = kind => `[redacted:${kind}]`;

function replaced(text, places) {
  let result = "";
  let at = 0;
  for (const {start, end, kind} of places) {
    result += text.slice(at, start) + placeholder(kind);
    at = end;
  }
  return (result + text.slice(at)).toWellFormed();
}

var token_starts = __nccwpck_require__(68280);

const STARTS = [ "eyJ", "AIza", "ya29", "GOCSPX", "xai-", "pypi-", "r8_", "dop_v1_", "sntry[us]_", "sbp_", "pul-", "whsec_", "nrak-", "pmak-", "pcsk_", "atatt3", "age-secret", "(?:a3t|a[bcgiknrs][a-z]a)[a-z0-9]{16}" ];

const signs_NAMES = [ "pass", "secret", "token", "credential", "key", "[_-](?:pwd|pat|auth|jwt|dsn)(?![a-z])", "authorization", "bearer", "[?&](?:sig|x-)", "\\bcurl\\b", "\\b(?:mysql|mariadb)", "redis-cli", "\\blogin\\b" ];

const DISGUISES = [ "[\\\\\\x1b]", "\\^\\[", "%[\\da-f]{2}", "&(?:[a-z]{2,4}|#x?[\\da-f]{1,7});", normal_form_UNSEEN, "[^\\s\"'`=]\\$?[\"'`]+\\$?[^\\s\"'`]", "[\"'`] {0,3}\\+ {0,3}[\"'`]" ];

const SIGN = new RegExp([ ...token_starts.C7, ...STARTS, ...signs_NAMES, ...DISGUISES ].join("|"), "i");

const hasQuote = text => /["'`]/.test(text);

const hasSign = text => SIGN.test(text) || (0, token_starts.EY)(text);

const MOST_JOINED = 1048576;

const BETWEEN = "\n\0\n";

function* placesInEach(texts, placesIn) {
  for (const batch of batches(texts)) {
    const places = placesIn(batch.join(BETWEEN));
    if (places === null) for (const text of batch) yield [ text, placesIn(text) ]; else yield* apart(batch, places);
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
  if (batch.length > 0) yield batch;
}

function* apart(texts, places) {
  let from = 0;
  let next = 0;
  for (const text of texts) {
    const to = from + text.length;
    const own = [];
    for (let place = places[next]; place !== void 0 && place.start < to; place = places[next]) {
      const start = Math.max(place.start, from) - from;
      const end = Math.min(place.end, to) - from;
      if (end > start) own.push({
        start,
        end,
        kind: place.kind
      });
      if (place.end > to) break;
      next += 1;
    }
    yield [ text, own ];
    from = to + BETWEEN.length;
  }
}

const KEY = "[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----";

const TOKEN_PATTERNS = [ {
  kind: "private-key",
  sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, "g")
}, {
  kind: "jwt",
  sign: /eyJ(?:(?!eyJ)[\w-]){8,2000}\.[\w-]{8,8000}\.[\w-]{0,4000}/g
}, {
  kind: "github",
  sign: /(?:gh[pousr]|github_pat)_\w{30,300}(?:\.[\w-]{1,8000}){0,2}/g
}, {
  kind: "gitlab",
  sign: /gl(?:pat|ptt|rt|dt|cbt|oas|soat|agent)-[\w-]{20,300}(?:\.[\w.-]{1,300})?/g
}, {
  kind: "openai",
  sign: /sk-(?:proj|svcacct|admin|or-v1)-[\w-]{20,400}/g
}, {
  kind: "openai",
  sign: /(?<![A-Za-z0-9])sk-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,400}/g
}, {
  kind: "anthropic",
  sign: /sk-ant-[\w-]{20,400}/g
}, {
  kind: "slack",
  sign: /xox[a-z]-[\w-]{10,400}|xapp-\d-[\w-]{10,400}/g
}, {
  kind: "slack",
  sign: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{20,200})/gi
}, {
  kind: "aws-key-id",
  sign: /(?<![A-Z0-9])(?:A3T[A-Z0-9]|A[BCGIKNRS][A-Z]A)(?=[A-Z]{0,16}\d)[A-Z0-9]{16}(?![A-Za-z0-9])/g
}, {
  kind: "google",
  sign: /AIza[\w-]{35}|ya29\.[\w-]{20,1000}|GOCSPX-[\w-]{20,100}/g
}, {
  kind: "huggingface",
  sign: /hf_(?=[A-Za-z]{0,40}[A-Z0-9])[A-Za-z0-9]{30,100}/g
}, {
  kind: "sendgrid",
  sign: /SG\.[\w-]{16,32}\.[\w-]{30,64}/g
}, {
  kind: "1password",
  sign: /ops_ey[\w+/=-]{80,4000}/g
}, {
  kind: "token",
  sign: /(?:xai-|pypi-AgE|r8_|dop_v1_|sntry[us]_|sbp_|pul-|whsec_|NRAK-|PMAK-|pcsk_|ATATT3xFfGF0|AGE-SECRET-KEY-1)[\w=-]{20,400}/g
} ];

const PATTERNS = [ ...TOKEN_PATTERNS, ...NAMED_PATTERNS ];

function createRedactor({values = []} = {}) {
  const known = [ ...values ];
  const findKnown = createKnownValueFinder(known);
  let findTokens = null;
  let areTokensMissed = false;
  const findAll = function*(text) {
    yield* findKnown(text);
    yield* findByPatterns(text, PATTERNS);
    if (!(0, token_starts.uW)(text)) return;
    areTokensMissed = findTokens === null;
    yield* (findTokens ?? findWholeTokens)(text);
  };
  const placesBy = how => text => placesOrNull(() => findSecrets(text, how));
  const inSigned = placesBy({
    find: findAll
  });
  const inQuoted = placesBy({
    find: findKnown,
    findEncoded: findAll
  });
  const inPlain = placesBy({
    find: findKnown,
    findEncoded: findAll,
    hasDisguises: false
  });
  const wayToRead = text => hasSign(text) ? inSigned : known.length > 0 && hasQuote(text) ? inQuoted : inPlain;
  const changesNow = texts => {
    const groups = new Map([ inSigned, inQuoted, inPlain ].map(placesIn => [ placesIn, [] ]));
    for (const text of texts) groups.get(wayToRead(text))?.push(text);
    const changes = new Map;
    for (const [placesIn, group] of groups) for (const [text, places] of placesInEach(group, placesIn)) {
      const change = redacted(text, places);
      if (change !== null) changes.set(text, change);
    }
    return changes;
  };
  return {
    text: text => redacted(text, wayToRead(text)(text))?.text ?? text,
    async changesIn(texts) {
      areTokensMissed = false;
      const changes = changesNow(texts);
      if (!areTokensMissed) return changes;
      findTokens = (await Promise.all([ __nccwpck_require__.e(577), __nccwpck_require__.e(20) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 87020))).findBySecretlint;
      return changesNow(texts);
    }
  };
}

const findWholeTokens = function*(text) {
  for (const {0: {length}, index: start} of text.matchAll(token_starts.si)) yield {
    start,
    end: start + length,
    kind: "token"
  };
};

function placesOrNull(find) {
  try {
    return ranges_merged(find());
  } catch {
    return null;
  }
}

const NOT_CHECKED = {
  text: placeholder("not-checked"),
  counts: {
    "not-checked": 1
  }
};

function redacted(text, places) {
  if (places === null) return NOT_CHECKED;
  if (places.length === 0) return null;
  const counts = {};
  for (const {kind} of places) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    text: replaced(text, places),
    counts
  };
}

function addCounts(parts) {
  const sums = new Map;
  for (const part of parts) for (const [name, count] of part) sums.set(name, (sums.get(name) ?? 0) + (count ?? 0));
  return Object.fromEntries([ ...sums ].sort(([a], [b]) => a < b ? -1 : 1));
}

function sumOf(values, of) {
  let sum = 0;
  for (const value of values) sum += of(value);
  return sum;
}

const NOT_TEXT = new Set([ "schema_version", "action_type", "status", "timestamp", "change", "initiator", "started_at", "format", "code", "problem", "sha256", "exporter", "ignored" ]);

const KEYED_BY_TEXT = "unrecognised";

function eachText(value, take) {
  if (typeof value === "string") take(value); else if (Array.isArray(value)) for (const item of value) eachText(item, take); else if (isObject(value)) for (const key in value) {
    if (NOT_TEXT.has(key)) continue;
    const inner = value[key];
    if (key === KEYED_BY_TEXT && isObject(inner)) Object.keys(inner).forEach(take); else eachText(inner, take);
  }
}

function withTexts(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map(item => withTexts(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (NOT_TEXT.has(key)) return [ key, inner ];
    if (key === KEYED_BY_TEXT && isObject(inner)) return [ key, withKeys(inner, change) ];
    return [ key, withTexts(inner, change) ];
  }));
}

function withKeys(counts, change) {
  const sums = new Map;
  for (const [key, count] of Object.entries(counts)) {
    const name = change(key);
    sums.set(name, (sums.get(name) ?? 0) + Number(count));
  }
  return Object.fromEntries(sums);
}

const isObject = value => typeof value === "object" && value !== null;

async function redactAll(values, redactor) {
  const texts = new Set;
  for (const value of values) eachText(value, text => texts.add(text));
  const changes = await redactor.changesIn([ ...texts ]);
  return values.map(value => isToChange(value, changes) ? changed(value, changes) : {
    value,
    counts: redact_all_NONE
  });
}

const redact_all_NONE = {};

function isToChange(value, changes) {
  if (changes.size === 0) return false;
  let found = false;
  eachText(value, text => {
    found ||= changes.has(text);
  });
  return found;
}

function changed(value, changes) {
  const counts = {};
  const redacted = withTexts(value, text => {
    const change = changes.get(text);
    for (const [kind, count] of Object.entries(change?.counts ?? {})) counts[kind] = (counts[kind] ?? 0) + count;
    return change?.text ?? text;
  });
  return {
    value: redacted,
    counts
  };
}

function createRedactions(redactor) {
  let byKind = {};
  const all = async values => {
    if (redactor === null) return values.map(value => ({
      value,
      counts: {}
    }));
    const redacted = await redactAll(values, redactor);
    const replaced = redacted.map(({counts}) => Object.entries(counts)).filter(({length}) => length > 0);
    if (replaced.length > 0) byKind = addCounts([ Object.entries(byKind), ...replaced ]);
    return redacted;
  };
  return {
    records: async records => (await all(records)).map(({value, counts}) => marked(value, counts)),
    async one(value) {
      const [redacted] = await all([ value ]);
      return redacted?.value ?? value;
    },
    count: () => sumOf(Object.values(byKind), Number),
    entry: () => ({
      enabled: redactor !== null,
      by_kind: byKind
    })
  };
}

const marked = (record, counts) => "redacted" in record && Object.keys(counts).length > 0 ? {
  ...record,
  redacted: true
} : record;

const HEAD_LINES = 16;

function tellingRecord(line) {
  const head = headOf(line);
  const mayTell = head === null || head.kind === sessionMeta.name || head.kind === taskStarted.name;
  return mayTell ? read_line_decode(line, head).record : null;
}

function identify(fileName, records) {
  const {time: nameTime, threadId} = rolloutName(fileName) ?? {
    time: "",
    threadId: null
  };
  const nameStart = timestampOf(nameTime.replace(/T(\d\d)-(\d\d)-(\d\d)$/, "T$1:$2:$3Z"));
  const metas = records.flatMap(record => metaIn(record) ?? []);
  const own = metas.find(({id}) => id === threadId) ?? (threadId === null ? metas[0] : metaIn(records[0]));
  const sessionId = own?.id ?? threadId ?? metas[0]?.id ?? fileName;
  const record = records.find(each => each?.kind === sessionMeta.name);
  const bare = own !== void 0 && record?.timestamp === null;
  const {history_mode} = own ?? metas[0] ?? {};
  return {
    sessionId,
    startedAt: timestampOf(own?.timestamp) ?? record?.timestamp ?? nameStart ?? "",
    cwd: own?.cwd ?? null,
    nameTime,
    format: history_mode === "paginated" ? "paginated" : bare ? "bare" : "enveloped",
    ancestors: ancestorsOf(sessionId, own, metas),
    ownFromOrdinal: own === void 0 ? null : ownFromIn(own),
    firstTurnId: firstTurnIn(records)
  };
}

const metaIn = record => record?.kind === sessionMeta.name ? metaPayload.safeParse(record.payload).data : void 0;

function ancestorsOf(sessionId, own, metas) {
  const copied = metas.map(({id}) => id);
  const forkedFrom = own?.history_base ? null : own?.forked_from_id;
  return [ ...new Set([ forkedFrom ?? sessionId, ...copied ]) ].filter(id => id !== sessionId);
}

function ownFromIn({cli_version, subagent_history_start_ordinal}) {
  const minor = /^0\.([1-9]\d{0,3})\./.exec(cli_version ?? "")?.[1];
  return Number(minor ?? FIRST_TO_TELL) < FIRST_TO_TELL ? null : subagent_history_start_ordinal;
}

const FIRST_TO_TELL = 145;

function firstTurnIn(records) {
  const started = records.find(record => record?.kind === taskStarted.name);
  const turnId = started?.payload?.turn_id;
  return typeof turnId === "string" ? turnId : null;
}

const isOutside = path => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(path);

function createFirstOf(most, order, leaveOut) {
  const kept = [];
  const cut = () => {
    kept.sort(order);
    for (const item of kept.splice(most)) leaveOut(item);
  };
  return {
    add(item) {
      kept.push(item);
      if (kept.length > 2 * most + ROOM_TO_SORT) cut();
    },
    list() {
      cut();
      return kept;
    }
  };
}

const ROOM_TO_SORT = 1e3;

const LIMITS = {
  deepest: 16,
  longest: 500,
  folders: 1e5,
  filesInFolder: 1e4,
  files: 5e4,
  unread: 1e3
};

async function findFiles(root, folders, judge, limits = LIMITS) {
  const unreadCounts = new Map;
  const unread = createFirstOf(limits.unread, firstToTell, () => {});
  const report = (path, reason) => {
    unreadCounts.set(reason, (unreadCounts.get(reason) ?? 0) + 1);
    unread.add({
      path,
      reason
    });
  };
  const tooMany = ({shown}) => report(shown, "too_many");
  const files = createFirstOf(limits.files, newestFirst, tooMany);
  const top = {
    path: external_node_fs_.realpathSync.native(root),
    shown: ""
  };
  let [level, left] = [ folders.map(folder => placeIn(top, folder)), limits.folders ];
  for (let depth = 0; level.length > 0; depth++) {
    left -= level.length;
    const next = createFirstOf(Math.max(0, left), newestFirst, tooMany);
    for (const folder of level) {
      const inFolder = createFirstOf(limits.filesInFolder, newestFirst, tooMany);
      if (depth > limits.deepest || folder.shown.length > limits.longest) report(folder.shown, "too_deep"); else await orReport(folder.shown, report, () => lookInto(folder, judge, {
        next,
        files: inFolder,
        report
      }));
      for (const file of inFolder.list()) files.add(file);
    }
    level = next.list();
  }
  const found = withoutTwins(await withFacts(files.list(), report));
  const wanted = (0, affordable.d)(found, ({shown}) => report(shown, "too_large"));
  return {
    files: wanted,
    unread: unread.list(),
    unreadCounts
  };
}

const linksLast = (a, b) => Number(a.reason === "link") - Number(b.reason === "link");

const firstToTell = (a, b) => linksLast(a, b) || (a.path < b.path ? -1 : 1);

const newestFirst = (a, b) => a.shown > b.shown ? -1 : 1;

const placeIn = ({path, shown}, name) => ({
  path: (0, external_node_path_.join)(path, name),
  shown: shown === "" ? name : `${shown}/${name}`
});

async function lookInto(folder, judge, {files, next, report}) {
  const here = (0, external_node_fs_.lstatSync)(folder.path);
  if (!here.isDirectory()) return report(folder.shown, here.isSymbolicLink() ? "link" : "not_a_file");
  const entries = (0, external_node_fs_.opendirSync)(folder.path, {
    bufferSize: 1024
  });
  try {
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      await listen();
      if (entry.isDirectory()) {
        next.add(placeIn(folder, entry.name));
        continue;
      }
      const judgement = judge(entry.name);
      const reason = unreadReason(entry, judgement);
      if (reason !== null) report(placeIn(folder, entry.name).shown, reason); else if (judgement === "wanted") files.add(placeIn(folder, entry.name));
    }
  } finally {
    entries.closeSync();
  }
}

const find_files_BLOCK = 512;

async function withFacts(places, report) {
  const files = [];
  for (const {path, shown} of places.toReversed()) {
    await listen();
    await orReport(shown, report, () => {
      const {mtimeMs, ctimeMs, size, blocks} = (0, external_node_fs_.lstatSync)(path);
      const name = shown.slice(shown.lastIndexOf("/") + 1);
      const times = {
        modifiedAt: mtimeMs,
        changedAt: Math.max(mtimeMs, ctimeMs)
      };
      files.push({
        path,
        shown,
        name,
        size,
        onDisk: blocks * find_files_BLOCK,
        ...times
      });
    });
  }
  return files;
}

async function orReport(shown, report, look) {
  try {
    await look();
  } catch (error) {
    if ((0, errors.xU)(error) === "ENOENT" && !shown.includes("\ufffd")) return;
    report(shown, (0, errors.GZ)(error) ? "permission_denied" : "unreadable");
  }
}

function unreadReason(entry, judgement) {
  if (entry.isSymbolicLink()) return "link";
  if (judgement === null) return null;
  if (!entry.isFile()) return "not_a_file";
  return judgement === "unsupported" ? "unsupported_format" : null;
}

function withoutTwins(files) {
  const plain = new Set(files.map(file => file.path));
  return files.filter(file => !file.path.endsWith(".zst") || !plain.has(file.path.slice(0, -4)));
}

async function listSessions(homes) {
  const unread = createFirstOf(MOST_LISTED, rollouts_firstToTell, () => {});
  const counts = [];
  const report = place => {
    counts.push([ [ place.reason, 1 ] ]);
    unread.add(place);
  };
  const bySession = new Map;
  const elsewhere = new Set;
  for (const [home, {path, state = "read", within}] of homes.entries()) {
    if (state === "unreadable") report({
      home,
      path: ".",
      reason: "permission_denied"
    });
    if (state !== "read") continue;
    const found = await findFiles(path, SESSION_FOLDERS, judge);
    for (const place of found.unread) unread.add({
      home,
      ...place
    });
    counts.push(found.unreadCounts);
    for (const file of found.files) {
      await listen();
      try {
        const identity = identify(file.name, await rollouts_headOf(file.path));
        const rollouts = bySession.get(identity.sessionId) ?? [];
        if (!isWithin(identity, within)) elsewhere.add(identity.sessionId); else if (rollouts.push({
          home,
          file,
          identity
        }) === 1) bySession.set(identity.sessionId, rollouts);
      } catch (error) {
        report({
          home,
          path: file.shown,
          reason: reasonOf(error)
        });
      }
    }
  }
  const sessions = [ ...bySession ].map(([id, rollouts]) => sessionOf(id, rollouts));
  return {
    sessions: sessions.sort(byStart),
    unread: unread.list(),
    unreadCounts: addCounts(counts),
    elsewhere: [ ...elsewhere ].filter(id => !bySession.has(id)).length
  };
}

const rollouts_firstToTell = (a, b) => linksLast(a, b) || a.home - b.home || compare(a.path, b.path);

const judge = name => rolloutName(name) !== null ? "wanted" : isUnsupportedRollout(name) ? "unsupported" : null;

const isWithin = ({cwd}, folders) => folders === void 0 || cwd !== null && folders.some(folder => !isOutside(pathsIn(folder).shown(cwd, null)));

const byStart = (a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id);

function sessionOf(id, rollouts) {
  const ordered = rollouts.sort((a, b) => compare(a.identity.nameTime, b.identity.nameTime) || compare(a.file.shown, b.file.shown) || a.home - b.home);
  return {
    id,
    startedAt: ordered[0]?.identity.startedAt ?? "",
    rollouts: ordered
  };
}

const HEAD_BLOCK = 65536;

const LONGEST_HEAD = 16777216;

async function rollouts_headOf(path) {
  const head = [];
  const facts = createReadFacts();
  for await (const lines of readLines(path, facts, {
    block: HEAD_BLOCK,
    longest: LONGEST_HEAD
  })) {
    const inHead = lines.filter(({number}) => number <= HEAD_LINES);
    head.push(...inHead.map(tellingRecord));
    if (inHead.length < lines.length || lines.at(-1)?.number === HEAD_LINES) break;
    if (facts.bytes > LONGEST_HEAD) break;
  }
  return head;
}

function reasonOf(error) {
  if ((0, errors.GZ)(error)) return "permission_denied";
  const code = (0, errors.xU)(error);
  if (code === "ELOOP" || code === "EMLINK") return "link";
  return code === "EINVAL" || code === "ENXIO" ? "not_a_file" : "unreadable";
}

const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

const CLOCK_SLACK = 6e4;

function createScope({sessionIds = [], since = null, sinceFrom = "given"}, elsewhere) {
  const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
  const iso = since?.toISOString() ?? "";
  let sessionsBefore = 0;
  let sessionsNotAskedFor = elsewhere;
  const isUntimed = ({rollouts}) => rollouts.every(({identity}) => identity.format === "bare");
  const isFileBefore = ({rollouts}, index) => (rollouts[index]?.file.modifiedAt ?? Number.POSITIVE_INFINITY) < from;
  return {
    admits(session) {
      const {id, rollouts} = session;
      const isAskedFor = sessionIds.length === 0 || sessionIds.includes(id);
      const isTouched = rollouts.length === 0 || rollouts.some(({file}) => file.changedAt >= from - CLOCK_SLACK);
      if (!isAskedFor) sessionsNotAskedFor += 1; else if (!isTouched) sessionsBefore += 1;
      return isAskedFor && isTouched;
    },
    isBefore(session) {
      const untimed = isUntimed(session);
      return ({rollout, timestamp}) => timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < iso;
    },
    leavesOut(session, {actions, incomplete_count, outside_scope}) {
      if (sumOf(Object.values(actions), Number) + incomplete_count > 0) return false;
      const isBefore = outside_scope > 0 || session.rollouts.length > 0 && session.rollouts.every((_, index) => isFileBefore(session, index));
      if (isBefore) sessionsBefore += 1;
      return isBefore;
    },
    entry: () => ({
      since: since?.toISOString() ?? null,
      since_from: since === null ? null : sinceFrom,
      sessions_before: sessionsBefore,
      sessions_not_asked_for: sessionsNotAskedFor
    })
  };
}

function hasOpenTurn({actions}) {
  const turn = actions.entries.findLast(({type}) => type === "turn_started")?.turn ?? null;
  return turn !== null && !turn.aborted && !turn.marked.has("completed");
}

const createListRoom = () => ({
  left: 20 * MOST_LISTED
});

function sessionEntryOf({session, rollouts}, format, {actions, firstSequences}, isBefore, listRoom) {
  const problems = rollouts.flatMap(({account}, rollout) => account.problems.map(problem => ({
    code: problem.code,
    rollout,
    line: problem.line
  })));
  const {incomplete, begunBefore} = incompleteOf(session, isBefore);
  const last = rollouts.findLastIndex(({account}) => account.lines > 0);
  const openness = index => {
    const {hasChanged = false, account} = rollouts[index] ?? {};
    if (hasChanged) return "changed_size";
    if (account?.problems.some(({code}) => code === "truncated_last_line")) return "cut_line";
    return index === last && hasOpenTurn(session) ? "turn_without_end" : null;
  };
  return {
    session_id: session.id,
    rollouts: rollouts.map(({entry}, index) => ({
      ...entry,
      open: openness(index),
      first_sequence: firstSequences.get(index) ?? null
    })),
    codex_version: session.facts?.codex_version ?? null,
    format,
    actions: addCounts([ actions ]),
    incomplete: listed(incomplete, listRoom),
    incomplete_count: incomplete.length,
    opaque_programs: opaqueProgramsOf(session, isBefore),
    duplicates_merged: session.actions.duplicates,
    copied_lines: sumOf(rollouts, ({account}) => account.copied),
    ignored: addCounts(rollouts.map(({account}) => account.ignored)),
    unrecognised: addCounts(rollouts.map(({account}) => account.unrecognised)),
    problems: listed(problems, listRoom),
    problem_count: sumOf(rollouts, ({account}) => account.problemCount),
    outside_scope: leftOutOf(session, isBefore) + begunBefore,
    redactions: 0
  };
}

const LONGEST_TEXT = 2e3;

const session_entry_short = text => text?.slice(0, LONGEST_TEXT).toWellFormed() ?? null;

const withShortTexts = entry => ({
  ...entry,
  incomplete: entry.incomplete.map(call => ({
    ...call,
    call_id: session_entry_short(call.call_id),
    tool_name: session_entry_short(call.tool_name),
    command: session_entry_short(call.command)
  }))
});

function listed(items, room) {
  const first = items.slice(0, Math.min(MOST_LISTED, room.left));
  room.left -= first.length;
  return first;
}

const MOST_TOLD_APART = 1e6;

function createTotals() {
  const changed = new Set;
  let commands = 0;
  let failed = 0;
  let declined = 0;
  return {
    add(records) {
      for (const record of records) {
        if (record.status === "declined") declined += 1;
        if (record.action_type === "command_execution") {
          commands += 1;
          if (record.status === "failed") failed += 1;
        }
        if (record.status === "completed") for (const path of record.changed_paths) if (changed.size < MOST_TOLD_APART) changed.add(path);
      }
    },
    of: (sessions, {sessionsOutsideScope, unread, redactions}) => ({
      sessions: sessions.length,
      sessions_outside_scope: sessionsOutsideScope,
      records: sumOf(sessions, ({actions}) => sumOf(Object.values(actions), Number)),
      actions: addCounts(sessions.map(({actions}) => Object.entries(actions))),
      commands,
      failed_commands: failed,
      declined,
      changed_paths: changed.size,
      outside_workspace: [ ...changed ].filter(isOutside).length,
      incomplete: sumOf(sessions, ({incomplete_count}) => incomplete_count),
      opaque_programs: sumOf(sessions, ({opaque_programs}) => opaque_programs),
      duplicates_merged: sumOf(sessions, ({duplicates_merged}) => duplicates_merged),
      unrecognised: sumOf(sessions, ({unrecognised}) => sumOf(Object.values(unrecognised), Number)),
      problems: sumOf(sessions, ({problem_count}) => problem_count),
      outside_scope: sumOf(sessions, ({outside_scope}) => outside_scope),
      unread: sumOf(Object.values(unread), Number),
      unread_by_reason: unread,
      open_rollouts: sumOf(sessions, ({rollouts}) => rollouts.filter(({open}) => open !== null).length),
      redactions
    })
  };
}

var run_git = __nccwpck_require__(52874);

const MOST_PATCHED = 1e5;

function createWorkspaceComparison(workspace, gitCheck) {
  const commits = [];
  const patched = new Map;
  const addPatched = (path, isRemoved) => {
    if (patched.size <= MOST_PATCHED && !isOutside(path) && path !== ".") patched.set(path, isRemoved || patched.get(path) === true);
  };
  return {
    add(records) {
      for (const record of records) {
        if (record.action_type === "session_started" && record.session.git.commit !== null) commits.push(record.session.git.commit);
        if (record.action_type !== "file_change" || record.status !== "completed") continue;
        for (const {path, change, from} of record.changes) {
          addPatched(path, change === "delete");
          if (from !== void 0) addPatched(from, true);
        }
      }
    },
    async entry() {
      if (workspace === null || gitCheck === false) return null;
      if (patched.size > MOST_PATCHED) return notCompared("too_large");
      try {
        const {compareWithGit} = await __nccwpck_require__.e(411).then(__nccwpck_require__.bind(__nccwpck_require__, 83411));
        const differences = await compareWithGit(workspace, commits, gitCheck);
        return await compared(differences, patched);
      } catch (error) {
        return notCompared(error instanceof run_git.X ? error.problem : "git_failed");
      }
    }
  };
}

async function compared({base, changed, undecidedCount, look}, patched) {
  const named = new Set;
  const withoutChange = [];
  for (const [path, wasRemoved] of patched) {
    const {name, state} = await look(path);
    named.add(name);
    if (state === "unchanged" || state === "gone" && !wasRemoved) withoutChange.push(path);
  }
  const withoutPatch = changed.filter(name => !named.has(name));
  return {
    complete: undecidedCount === 0,
    problem: undecidedCount === 0 ? null : "undecided_files",
    base,
    changed_without_patch: withoutPatch.sort().slice(0, MOST_LISTED),
    changed_without_patch_count: withoutPatch.length,
    patched_without_change: withoutChange.sort().slice(0, MOST_LISTED),
    patched_without_change_count: withoutChange.length,
    undecided_count: undecidedCount
  };
}

const notCompared = problem => ({
  complete: false,
  problem,
  base: null,
  changed_without_patch: [],
  changed_without_patch_count: null,
  patched_without_change: [],
  patched_without_change_count: null,
  undecided_count: 0
});

async function exportActions(options, take) {
  const {codexHome, workspace, run = null, gitCheck = false} = options;
  const {redactor = createRedactor(), sha256 = true} = options;
  const homes = openHomes(typeof codexHome === "string" ? [ {
    path: codexHome
  } ] : codexHome);
  const inventory = await listSessions(homes);
  const scope = createScope(options, inventory.elsewhere);
  const paths = pathsIn(workspace, workspace && (0, real_path.Y)(workspace));
  const byId = new Map(inventory.sessions.map(session => [ session.id, session ]));
  const mirrors = createMirrors(inventory);
  const mirrorRoom = createSharedRoom();
  const listRoom = createListRoom();
  const entries = [];
  const totals = createTotals();
  const redactions = createRedactions(redactor || null);
  const comparison = createWorkspaceComparison(workspace, gitCheck);
  let queue = inventory.sessions.filter(scope.admits);
  for (let files = queue.shift(); files !== void 0; files = queue.shift()) {
    const read = await readSession(files, paths, id => byId.get(id), {
      sha256,
      mirrorRoom
    });
    mirrors.giveTo(read);
    const orphans = mirrors.takeFrom(read).filter(scope.admits);
    if (orphans.length > 0) queue = [ ...queue, ...orphans ].sort(byStart);
    const isBefore = scope.isBefore(files);
    const before = redactions.count();
    const recorded = nothingRecorded();
    for (const piece of inPieces(recordsOf(read.session, isBefore), recorded)) {
      await listen();
      comparison.add(piece);
      const records = await redactions.records(piece);
      totals.add(records);
      await take(records);
    }
    const format = files.rollouts[0]?.identity.format ?? "paginated";
    const whole = sessionEntryOf(read, format, recorded, isBefore, listRoom);
    if (scope.leavesOut(files, whole)) continue;
    const entry = await redactions.one(whole);
    entries.push({
      ...withShortTexts(entry),
      redactions: redactions.count() - before
    });
  }
  const left = scope.entry();
  const around = await redactions.one({
    run,
    homes: homes.map(homeEntryOf),
    scope: left,
    unread: inventory.unread,
    workspace: await comparison.entry()
  });
  return manifestOf({
    ...around,
    sessions: entries,
    redaction: redactions.entry(),
    totals: totals.of(entries, {
      sessionsOutsideScope: left.sessions_before + left.sessions_not_asked_for,
      unread: inventory.unreadCounts,
      redactions: redactions.count()
    })
  });
}

function makeFolder(path) {
  if ((0, external_node_fs_.existsSync)(path)) return;
  const above = (0, external_node_path_.dirname)(path);
  if (above !== path) makeFolder(above);
  try {
    (0, external_node_fs_.mkdirSync)(path);
  } catch (error) {
    if ((0, errors.xU)(error) !== "EEXIST") throw error;
  }
}

const text_blocks_BLOCK = 262144;

const MOST_BYTES = 3;

function createTextBlocks() {
  let block = null;
  let held = 0;
  const take = () => {
    const taken = block?.subarray(0, held) ?? Buffer.alloc(0);
    held = 0;
    return taken;
  };
  return {
    * push(texts) {
      block ??= Buffer.allocUnsafeSlow(text_blocks_BLOCK);
      for (const text of texts) {
        const most = text.length * MOST_BYTES;
        if (held > 0 && held + most > text_blocks_BLOCK) yield take();
        if (most > text_blocks_BLOCK) yield Buffer.from(text); else held += block.write(text, held);
      }
    },
    rest: take
  };
}

function createFile(path) {
  const aside = `${path}.${process.pid}.tmp`;
  const saying = work => {
    try {
      return work();
    } catch (error) {
      throw new errors.ze("write_failed", `Could not write ${path}: ${write_file_reasonOf(error)}`, {
        cause: error
      });
    }
  };
  const isDevice = saying(() => isDeviceAt(path));
  let file = saying(() => {
    if (isDevice) return (0, external_node_fs_.openSync)(path, "w");
    makeFolder((0, external_node_path_.dirname)(path));
    (0, external_node_fs_.rmSync)(aside, {
      force: true
    });
    return (0, external_node_fs_.openSync)(aside, "wx");
  });
  let inPlace = isDevice;
  const blocks = createTextBlocks();
  const put = block => {
    if (file !== null) (0, external_node_fs_.writeFileSync)(file, block);
  };
  const close = () => {
    const open = file;
    file = null;
    if (open !== null) (0, external_node_fs_.closeSync)(open);
  };
  return {
    async write(texts) {
      for (const block of blocks.push(texts)) saying(() => put(block));
    },
    async finish() {
      saying(() => {
        put(blocks.rest());
        close();
        if (!inPlace) (0, external_node_fs_.renameSync)(aside, path);
        inPlace = true;
      });
    },
    async discard() {
      close();
      if (!inPlace) (0, external_node_fs_.rmSync)(aside, {
        force: true
      });
    }
  };
}

function isDeviceAt(path) {
  const there = (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
  });
  if (there === void 0 || there.isFile()) return false;
  if (there.isCharacterDevice()) return true;
  throw Object.assign(new Error("in the way"), {
    code: there.isDirectory() ? "EISDIR" : "EEXIST"
  });
}

async function writeFile(path, text) {
  const file = createFile(path);
  try {
    await file.write([ text ]);
    await file.finish();
  } finally {
    await file.discard();
  }
}

function write_file_reasonOf(error) {
  const code = (0, errors.xU)(error);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return "the disk is full; free some space and run again.";
  if ((0, errors.GZ)(error) || code === "EROFS") return "permission denied; choose a folder this user may write to.";
  if (code === "EISDIR") return "a folder of that name is there; choose another name.";
  if (code === "EEXIST" || code === "ENOTDIR") return "something else of that name is in the way; choose another name.";
  if (code === "ENOENT") return "no folder can be made there; choose another place.";
  return `${code || "unknown error"}.`;
}

const ROWS = {
  commands: 2e3,
  failures: 9e3,
  files: 2e3,
  tools: 100,
  sessions: 500,
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

const ALL = {
  commands: ROWS.commands,
  sessions: ROWS.sessions,
  failures: ROWS.failures,
  files: ROWS.files,
  tools: ROWS.tools,
  listed: ROWS.listed,
  text: CUT.path
};

const levels_SHORT = {
  ...ALL,
  commands: 0,
  sessions: 100,
  files: 300,
  text: 60
};

const FAILURES = {
  ...levels_SHORT,
  sessions: 20,
  files: 100
};

const LEVELS = [ ALL, {
  ...ALL,
  commands: 100
}, {
  ...ALL,
  commands: 25
}, {
  ...ALL,
  commands: 5
}, {
  ...ALL,
  commands: 0
}, levels_SHORT, FAILURES, ...[ 6e3, 4e3, 3e3, 2e3, 1500, 1e3, 700, 500 ].map(failures => ({
  ...FAILURES,
  failures
})), {
  ...levels_SHORT,
  sessions: 10,
  files: 50,
  failures: 300,
  tools: 20,
  listed: 3
}, {
  ...levels_SHORT,
  sessions: 0,
  files: 20,
  failures: 100,
  tools: 10,
  listed: 3
}, {
  ...levels_SHORT,
  sessions: 0,
  files: 5,
  failures: 20,
  tools: 5,
  listed: 1
}, {
  ...levels_SHORT,
  sessions: 0,
  files: 0,
  failures: 0,
  tools: 0,
  listed: 0
} ];

const excerpt_HERE_DOCUMENT = /(?<!<)<<(-?)[ \t]*(?:'([^']+)'|"([^"]+)"|\\?([\w.]+))/;

const MOST_PIECES = 20;

function excerptOf(command, codePoints) {
  const pieces = [];
  const enough = 2 * codePoints + 2;
  let from = 0;
  let at = 0;
  while (at < command.length && at - from <= enough) {
    const lineEnd = endOfLine(command, at);
    const body = bodyAfter(command, at, lineEnd);
    if (body === "endless") break;
    at = lineEnd + 1;
    if (body === null) continue;
    pieces.push(command.slice(from, lineEnd), body.lines);
    from = body.end + 1;
    at = from;
    if (pieces.length >= MOST_PIECES) break;
  }
  if (from < command.length) pieces.push(command.slice(from, from + enough));
  return clipExcerpt(pieces, codePoints).map(piece => typeof piece === "number" ? piece : [ ...piece ].join(""));
}

function clipExcerpt(excerpt, codePoints) {
  const kept = [];
  let left = codePoints;
  for (const piece of excerpt) {
    if (typeof piece === "number") {
      kept.push(piece);
      continue;
    }
    if (left <= 0) return [ ...kept, "\u2026" ];
    const shown = clip(piece, left);
    kept.push(shown);
    if (shown !== piece) break;
    left -= [ ...shown ].length;
  }
  return kept;
}

function bodyAfter(text, at, lineEnd) {
  const opened = excerpt_HERE_DOCUMENT.exec(text.slice(at, Math.min(lineEnd, at + 1e3)));
  if (opened === null) return null;
  const [, dash, single, double, bare] = opened;
  const word = single ?? double ?? bare;
  let lines = 0;
  for (let start = lineEnd + 1; start < text.length; lines += 1) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    if ((dash ? line.replace(/^\t+/, "") : line) === word) return {
      lines,
      end
    };
    start = end + 1;
  }
  return "endless";
}

function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function reduce(facts, level) {
  const row = action => ({
    ...action,
    text: action.text === null ? null : clipExcerpt(action.text, level.text)
  });
  const file = change => ({
    ...change,
    path: clip(change.path, level.text),
    from: clip(change.from, level.text)
  });
  const sessions = first(facts.sessions, level.sessions);
  const others = facts.sessions.rows.slice(level.sessions).map(({actions}) => actions);
  return {
    ...facts,
    sessions: {
      rows: sessions.rows.map(session => ({
        ...session,
        actions: mapped(first(session.actions, level.commands), row)
      })),
      leftOut: sessions.leftOut
    },
    actionsOfOtherSessions: others.reduce((sum, {rows, leftOut}) => sum + rows.length + leftOut, facts.actionsOfOtherSessions),
    failures: mapped(first(facts.failures, level.failures), row),
    unsettled: mapped(first(facts.unsettled, level.listed), row),
    files: mapped(first(facts.files, level.files, ({patches}) => patches), file),
    tools: first(facts.tools, level.tools, ({calls}) => total(calls))
  };
}

function first({rows, leftOut}, count, weight = () => 1) {
  if (rows.length <= count) return {
    rows,
    leftOut
  };
  return {
    rows: rows.slice(0, count),
    leftOut: rows.slice(count).reduce((sum, row) => sum + weight(row), leftOut)
  };
}

function mapped({rows, leftOut}, change) {
  return {
    rows: rows.map(change),
    leftOut
  };
}

function alert_alert({facts, manifest}) {
  return [ notRedacted(manifest), notKnown(facts, manifest) ].filter(text => text !== "").join("\n\n");
}

const notRedacted = ({redaction}) => redaction.enabled ? "" : "> [!CAUTION]\n> Secrets were not taken out: redaction was switched off for this export.";

function notKnown(facts, manifest) {
  const found = unknowns(facts, manifest);
  if (found.length === 0) return "";
  return `> [!WARNING]\n> Not everything is known: ${found.join("; ")}. *What this does not show*, at the end, says more.`;
}

const MARK = /[!-+:-@[-^`{-~]|(?<![0-9])\.|\.(?![0-9])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

function htmlCode(text) {
  const line = visible(text).replace(MARK, mark => `&#${mark.charCodeAt(0)};`);
  return `<code>${line}</code>`;
}

const bold = words => `<b>${words}</b>`;

function folded(title, body, open = false) {
  return `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

const duration_SPACE = "\xa0";

function duration_duration(milliseconds) {
  return inWords(milliseconds).replaceAll(" ", duration_SPACE);
}

function inWords(milliseconds) {
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1e3);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(milliseconds / 6e4);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const SEQUENCE = {
  title: "#",
  numeric: true,
  cell: ({sequence}) => `${sequence}`
};

const WHAT = {
  title: "what",
  cell: described
};

const ENDING = {
  title: "ended",
  cell: ending
};

const TOOK = {
  title: "took",
  numeric: true,
  cell: ({durationMs}) => durationMs === null ? "" : duration_duration(durationMs)
};

function described(row) {
  const text = row.text === null ? "" : excerpt(row.text);
  switch (row.type) {
   case "command":
    {
      const place = row.cwd === null ? "" : ` in ${code(row.cwd)}`;
      return `${text || "a command that was not recorded"}${place}${row.typedByUser ? ", typed by a user" : ""}`;
    }

   case "patch":
    return `patch of ${text || "paths that were not recorded"}${row.morePaths ? ` and ${row.morePaths} more` : ""}`;

   case "tool":
    {
      const server = row.server === null ? "" : `${code(row.server)} `;
      const tool = server + (row.tool === null ? "a tool without a name" : code(row.tool));
      return text ? `${tool}: ${text}` : tool;
    }
  }
}

function excerpt(pieces) {
  return pieces.map(piece => typeof piece === "number" ? `\u2026 ${plural(piece, "line")}` : code(piece)).join(" ");
}

const MOST_STEPS = 6;

function sessionHeading(session) {
  const {number, depth, turns, durationMs, commands} = session;
  const indent = depth > 0 ? `${"&emsp;".repeat(Math.min(depth, MOST_STEPS) - 1)}\u21b3 ` : "";
  const parts = [ ...who(session), ...turns.all > 0 || turns.rolledBack > 0 ? [ turnsOf(turns) ] : [], total(commands) === 0 ? "no commands" : [ plural(total(commands), "command"), ...endings(commands, bold) ].join(", "), ...durationMs === null ? [] : [ duration_duration(durationMs) ] ];
  return `${indent}${bold(`Session ${number}`)} \xb7 ${parts.join(" \xb7 ")}`;
}

function who({depth, id, isSubAgent, agent, originator, codexVersion}) {
  const names = [ originator, codexVersion ].filter(name => name !== null).map(htmlCode);
  const program = names.length > 0 ? names.join(" ") : htmlCode(id);
  if (!isSubAgent) return [ program ];
  const subAgent = agent === null ? "sub-agent" : `sub-agent ${htmlCode(agent)}`;
  return depth > 0 ? [ subAgent ] : [ `${subAgent} of a session that is not here`, program ];
}

function turnsOf({all, failed, interrupted, rolledBack}) {
  return [ plural(all, "turn"), failed > 0 && `${bold(`${failed} failed`)}`, interrupted > 0 && `${interrupted} interrupted`, rolledBack > 0 && `${rolledBack} rolled back` ].filter(part => typeof part === "string").join(", ");
}

function withTurns({actions, turns, notableTurns}) {
  if (turns.all <= 1 && notableTurns.length === 0) return [ ...actions.rows ];
  const notes = new Map(notableTurns.map(turn => [ turn.index, turn ]));
  const shown = new Set;
  const lines = [];
  const begin = index => {
    lines.push({
      turn: words(index, notes.get(index), shown.has(index))
    });
    shown.add(index);
  };
  const beginSilentTurns = before => {
    for (const {index} of notableTurns) if (index < before && !shown.has(index)) begin(index);
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
  if (actions.leftOut === 0) beginSilentTurns(Number.POSITIVE_INFINITY);
  return lines;
}

function words(index, note, again) {
  const parts = again ? [ "ended late" ] : [ note?.ending, note?.rolledBack && "rolled back, though what it did stays done" ];
  return `*${[ `turn ${index + 1}`, ...parts.filter(part => typeof part === "string") ].join(" \xb7 ")}*`;
}

function wholeExport({artifactName, artifactUrl}) {
  if (artifactName === void 0) return "`actions.ndjson`";
  const name = code(clip(artifactName, CUT.path));
  return artifactUrl !== void 0 && isPlainUrl(artifactUrl) ? `the artifact [${name}](${artifactUrl})` : `the artifact ${name}`;
}

function isPlainUrl(url) {
  return url.length <= 500 && /^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(url);
}

const commands_OPEN = {
  session: 30,
  page: 60
};

const COLUMNS = [ ofAction(SEQUENCE), ofAction({
  title: "exit",
  cell: exit
}), ofAction(TOOK), {
  title: "command",
  cell: line => "session" in line ? WHAT.cell(line) : line.turn
} ];

function commandsSection(page) {
  const {rows} = page.facts.sessions;
  const hasActions = rows.some(({actions}) => actions.rows.length + actions.leftOut > 0);
  if (rows.length < 2 && !hasActions) return "";
  let open = 0;
  const blocks = rows.map(session => {
    const {rows, leftOut} = session.actions;
    const isOpen = leftOut === 0 && rows.length <= commands_OPEN.session && open + rows.length <= commands_OPEN.page;
    if (isOpen) open += rows.length;
    return block(session, isOpen, page);
  });
  return [ "### Commands", ...blocks ].join("\n\n");
}

function block(session, isOpen, {options}) {
  const lines = withTurns(session);
  const {leftOut} = session.actions;
  const body = [ ...lines.length > 0 ? [ table(COLUMNS, lines) ] : [], ...leftOut > 0 && lines.length > 0 ? [ `${plural(leftOut, "more command")} in ${wholeExport(options)}` ] : [] ];
  const heading = sessionHeading(session);
  return body.length === 0 ? `<p>${heading}</p>` : folded(heading, body.join("\n\n"), isOpen);
}

function ofAction({cell, ...column}) {
  return {
    ...column,
    cell: line => "session" in line ? cell(line) : ""
  };
}

const long_table_OPEN = 30;

const FOLDED = 10;

function longTable(columns, rows, noun) {
  if (rows.length <= long_table_OPEN + FOLDED) return table(columns, rows);
  const more = plural(rows.length - long_table_OPEN, `more ${noun}`);
  return `${table(columns, rows.slice(0, long_table_OPEN))}\n\n${folded(more, table(columns, rows.slice(long_table_OPEN)))}`;
}

function failedSection({facts: {failures, sessionCount}}) {
  if (failures.rows.length === 0) return "";
  const place = {
    ...SEQUENCE,
    cell: row => sessionCount > 1 ? `${row.session}:${row.sequence}` : SEQUENCE.cell(row)
  };
  const rows = longTable([ place, ENDING, TOOK, WHAT ], failures.rows, "action");
  return `### Failed, declined or interrupted\n\n${rows}`;
}

const KINDS = {
  add: "added",
  update: "modified",
  delete: "deleted",
  move: "moved"
};

function filesSection({facts: {files}, manifest, level}) {
  const listed = [ ...files.rows, ...withoutPatch(manifest, level) ];
  if (listed.length === 0) return "";
  const rows = longTable([ {
    title: "file",
    cell: place
  }, {
    title: "change",
    cell: ({kinds}) => kinds.map(kind => KINDS[kind]).join(", ") || "on disk"
  }, {
    title: "+",
    numeric: true,
    cell: ({patches, added}) => files_lines(patches, added)
  }, {
    title: "\u2212",
    numeric: true,
    cell: ({patches, removed}) => files_lines(patches, removed)
  }, {
    title: "by",
    cell: ({patches}) => patches > 0 ? plural(patches, "patch", "patches").replace(" ", "\xa0") : "no recorded patch"
  } ], listed, "file");
  return `### Files changed\n\n${rows}`;
}

function withoutPatch({workspace}, level) {
  const unknown = {
    from: null,
    outside: false,
    kinds: [],
    patches: 0,
    added: null,
    removed: null
  };
  return (workspace?.changed_without_patch ?? []).slice(0, level.files).map(path => ({
    ...unknown,
    path: clip(path, level.text)
  }));
}

function place({path, from, outside}) {
  const whole = from === null ? code(path) : `${code(from)} \u2192 ${code(path)}`;
  return outside ? `${whole} \xb7 **outside the workspace**` : whole;
}

function files_lines(patches, count) {
  if (patches === 0) return "";
  return count === null ? "?" : `${count}`;
}

const MOST_RELEASES = 3;

function footer({manifest, options}) {
  const {exporter, schema_version} = manifest;
  return [ ...options.artifactName === void 0 ? [] : [ `In full in ${wholeExport(options)}` ], ...releases(manifest), `${code(clip(exporter.name, CUT.name))} ${code(clip(exporter.version, CUT.name))}`, `contract version ${schema_version}` ].join(" \xb7 ");
}

function releases({sessions}) {
  const all = [ ...new Set(sessions.map(({codex_version}) => codex_version)) ].filter(name => name !== null);
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_RELEASES).map(name => code(clip(name, CUT.name)));
  const more = all.length - shown.length;
  return [ `Codex ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}` ];
}

function order_compare(left, right) {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function bullet(text, items = [], more = 0) {
  const below = more > 0 ? [ ...items, `and ${more} more` ] : items;
  return [ `- ${text}`, ...below.map(item => `  - ${item}`) ].join("\n");
}

function leftOut({facts, manifest: {totals, workspace}, options, level}) {
  const {sessions, failures, files, tools, actionsOfOtherSessions} = facts;
  const commands = sessions.rows.reduce((sum, {actions}) => sum + actions.leftOut, actionsOfOtherSessions);
  const unpatched = workspace?.changed_without_patch_count ?? 0;
  const unpatchedShown = Math.min(level.files, workspace?.changed_without_patch.length ?? 0);
  const items = [ ...left_out_counted(failures.leftOut, "action that failed, or was", "actions that failed, or were", " declined or interrupted"), ...left_out_counted(files.leftOut, "change", "changes", ` of files, of ${plural(totals.changed_paths, "path")} in all`), ...left_out_counted(unpatched - unpatchedShown, "file that no recorded patch names", "files that no recorded patch names"), ...left_out_counted(commands, "command", "commands"), ...left_out_counted(sessions.leftOut, "session", "sessions"), ...left_out_counted(tools.leftOut, "call", "calls", " of further tools") ];
  if (items.length === 0) return [];
  return [ bullet(`Too much for a summary, and only in ${wholeExport(options)}:`, items) ];
}

function left_out_counted(count, one, many, rest = "") {
  return count > 0 ? [ `${plural(count, one, many)}${rest}` ] : [];
}

const PROBLEMS = {
  bad_json: {
    what: "Lines that are not JSON",
    advice: "What they recorded is missing. Something other than Codex may have written to the file."
  },
  truncated_last_line: {
    what: "Files whose last line is cut short",
    advice: "Codex was still writing, or was killed. Run the export after it has ended."
  },
  line_too_long: {
    what: "Lines longer than the reader takes",
    advice: "Their end was not looked at; the rollout holds them whole."
  },
  nul_bytes: {
    what: "Lines with NUL bytes",
    advice: "What stood there is lost. A crash or a full disk leaves them: check the disk of the runner."
  },
  invalid_utf8: {
    what: "Lines that are not UTF-8",
    advice: "Some of their characters were replaced; nothing else is missing."
  },
  unexpected_shape: {
    what: "Records of a known kind in an unknown shape",
    advice: "What they recorded may be missing. Try a newer version of this exporter."
  },
  too_much: {
    what: "Lines of a session that already holds more than is kept in memory",
    advice: "What they recorded is missing. No session of Codex is known that is so long: look who wrote it."
  },
  corrupt_compression: {
    what: "Compressed files that are damaged, or expand without end",
    advice: "What comes after the damage is missing. Export from another copy if there is one."
  },
  read_failed: {
    what: "Files that could not be read to their end",
    advice: "What comes after that point is missing. Run the export again."
  }
};

const UNREAD = {
  not_a_file: {
    what: "Things named like a session that are not files",
    advice: "There is nothing to do unless a session was expected there."
  },
  permission_denied: {
    what: "Places that this user may not read",
    advice: "Codex ran as another user: let the user of this job read its home, or run the export as that user."
  },
  unsupported_format: {
    what: "Files in a format that this version does not read",
    advice: "Try a newer version of this exporter."
  },
  too_deep: {
    what: "Folders deeper than those of sessions",
    advice: "If sessions of this export are in one, name that folder."
  },
  too_many: {
    what: "Files and folders beyond as many as are looked at",
    advice: "The newest by their names were. To export others, name a folder with fewer."
  },
  too_large: {
    what: "Files larger than what is read, or nearly all holes",
    advice: "If it is a session of this export, name a folder with nothing else in it."
  },
  unreadable: {
    what: "Places that could not be read",
    advice: "Run the export again; if it stays so, check the disk."
  },
  link: {
    what: "Links, which are not followed",
    advice: "If sessions of this export are behind one, name the folder that it leads to."
  }
};

function problems({homes, sessions, totals}, listed) {
  const seen = new Map;
  let inList = 0;
  for (const {problems, rollouts} of sessions) for (const {code: problem, rollout, line} of problems) {
    inList += 1;
    const known = seen.get(problem);
    if (known) known.count += 1; else seen.set(problem, {
      count: 1,
      first: position(line, rollouts[rollout] && unread_placeIn(homes, rollouts[rollout]))
    });
  }
  const points = [ ...seen ].map(([problem, {count, first}]) => {
    const {what, advice} = PROBLEMS[problem];
    return bullet(`${what}: ${count}${listed > 0 ? `, the first at ${first}` : ""}. ${advice}`);
  });
  const unlisted = totals.problems - inList;
  return unlisted > 0 ? [ ...points, bullet(`Further problems that the manifest only counts: ${unlisted}`) ] : points;
}

function unreadPlaces({homes, unread, totals}, listed) {
  return UNREAD_REASONS.flatMap(reason => {
    const count = totals.unread_by_reason[reason] ?? 0;
    if (count === 0) return [];
    const {what, advice} = UNREAD[reason];
    const shown = unread.filter(place => place.reason === reason).slice(0, listed).map(place => code(clip(unread_placeIn(homes, place), CUT.path)));
    return bullet(`${what}: ${count}. ${advice}`, shown, count - shown.length);
  });
}

const UNREAD_REASONS = Object.keys(UNREAD);

function unread_placeIn(homes, {home, path}) {
  return homes.length > 1 ? `${homes[home]?.path}/${path}` : path;
}

function position(line, path) {
  return path === void 0 ? `line ${line}` : `line ${line} of ${code(clip(path, CUT.path))}`;
}

const NOT_COMPARED = {
  no_git: "there is no git",
  not_a_work_tree: "it is not a git work tree",
  too_slow: "git took too long",
  too_large: "it is too large",
  git_failed: "git failed"
};

function workspacePoints({workspace}, listed) {
  if (workspace === null) return [];
  return [ ...workspace_notCompared(workspace), ...workspace_withoutPatch(workspace), ...withoutChange(workspace, listed) ];
}

function workspace_notCompared({problem, undecided_count}) {
  if (problem === null) return [];
  if (problem !== "undecided_files") return [ bullet(`What commands changed on disk. The workspace was not compared: ${NOT_COMPARED[problem]}`) ];
  return [ bullet(`Files that could not be read, or that git keeps in another form: ${undecided_count}`) ];
}

function workspace_withoutPatch({base, changed_without_patch_count: count}) {
  if (!count) return [];
  const since = base === null ? "" : ` since ${base.from === "head" ? "the last commit, " : ""}${commit(base)}`;
  const how = "A command did it, or something before or beside Codex";
  return [ bullet(`Files changed on disk${since}, by no recorded patch: ${count}. ${how}`) ];
}

function withoutChange({base, patched_without_change: paths, patched_without_change_count: count}, listed) {
  if (!count) return [];
  const shown = paths.slice(0, listed).map(path => code(clip(path, CUT.path)));
  const why = base?.from === "head" ? "They were changed back, or committed" : "They were changed back";
  return [ bullet(`Files patched, but unchanged on disk: ${count}. ${why}`, shown, count - shown.length) ];
}

function commit({commit}) {
  return code(commit.slice(0, 10));
}

function notShownSection(page) {
  const {facts, manifest, level} = page;
  const points = [ ...incompleteCalls(manifest, level.listed), ...unsettledActions(facts), ...counts(facts, manifest), ...redactedKinds(manifest), ...workspacePoints(manifest, level.listed), ...unrecognisedKinds(manifest, level.listed), ...problems(manifest, level.listed), ...unreadPlaces(manifest, level.listed), ...leftOut(page) ];
  return points.length === 0 ? "" : `### What this does not show\n\n${points.join("\n")}`;
}

function incompleteCalls({sessions, totals}, listed) {
  if (totals.incomplete === 0) return [];
  const named = sessions.flatMap(({incomplete}) => incomplete).slice(0, listed);
  const names = named.map(({tool_name, command, call_id}) => {
    const text = command ?? tool_name ?? call_id;
    return text === null ? "a call without a name" : code(clip(text, CUT.command));
  });
  const lead = `Calls that were started and never came back: ${totals.incomplete}`;
  return [ bullet(lead, names, totals.incomplete - names.length) ];
}

function unsettledActions({unsettled: {rows, leftOut}}) {
  if (rows.length + leftOut === 0) return [];
  const lead = `Actions whose outcome is not recorded: ${rows.length + leftOut}`;
  return [ bullet(lead, rows.map(row => `${described(row)}: ${ending(row)}`), leftOut) ];
}

function counts({turnsRolledBack}, {totals, scope}) {
  const points = [ [ totals.opaque_programs, "Programs whose inner actions this release of Codex did not record, so that only their source is known" ], [ turnsRolledBack, "Turns that were rolled back, though what they did stays done and is listed" ], [ totals.open_rollouts, "Rollouts that may not be finished, for Codex was still writing or was killed: what came later is not here" ], [ totals.outside_scope, `Actions left out because they are from before ${timeInWords(scope)}` ], [ scope.sessions_before, `Sessions left out because they did nothing since ${timeInWords(scope)}` ], [ scope.sessions_not_asked_for, "Sessions left out because only others were asked for, or because another user ran them outside of this workspace" ] ];
  return points.filter(([count]) => count > 0).map(([count, what]) => bullet(`${what}: ${count}`));
}

function redactedKinds({redaction, totals}) {
  if (totals.redactions === 0) return [];
  const kinds = Object.entries(redaction.by_kind).map(([kind, count]) => `${code(kind)} \xd7${count}`);
  return [ bullet(`Parts that look like a secret and were replaced: ${totals.redactions}`, kinds, 0) ];
}

function unrecognisedKinds({sessions, totals}, listed) {
  if (totals.unrecognised === 0) return [];
  const countOf = new Map;
  for (const [kind, count] of sessions.flatMap(({unrecognised}) => Object.entries(unrecognised))) countOf.set(kind, (countOf.get(kind) ?? 0) + count);
  const kinds = [ ...countOf ].sort(([one, ones], [two, twos]) => twos - ones || order_compare(one, two));
  const items = kinds.slice(0, listed).map(([kind, count]) => `${code(clip(kind, CUT.identity))} \xd7${count}`);
  const lead = `Records of kinds that this version does not know: ${totals.unrecognised}`;
  return [ bullet(lead, items, kinds.length - items.length) ];
}

const ELSEWHERE = [ "it was started with `--ephemeral`, which records nothing", "it ran as another user, and its sessions are in that user's home", "it ran with a different `CODEX_HOME` from the one that was searched" ];

function nothingFound({facts, manifest: {totals}}) {
  if (totals.sessions === 0) {
    const lead = totals.sessions_outside_scope > 0 ? "None of the sessions that were found belongs to this export." : "No session of Codex was found.";
    return explain(`${lead} If Codex did run, one of these may be why:`, [ ...ELSEWHERE, "it ended before its first turn, with nothing to record yet" ]);
  }
  if (total(facts.commands) + total(facts.patches) + total(facts.toolCalls) > 0) return "";
  return explain("No action is recorded: no command ran, no file was changed and no tool was called, or none came back. If Codex did act, it may have been in a session that is not here:", ELSEWHERE);
}

function explain(lead, reasons) {
  return `${lead}\n\n${reasons.map(reason => bullet(reason)).join("\n")}`;
}

function timelineChart({turns, commands}) {
  const bars = [ ...turns.map(({turn, ...span}) => ({
    ...span,
    label: `turn ${turn + 1}`
  })), ...commands.map(({sequence, text, ...span}) => ({
    ...span,
    label: `${sequence} ${safe(text)}`
  })) ].toSorted((one, two) => one.session - two.session || one.from - two.from || two.to - one.to);
  if (bars.length === 0) return "";
  let session = 0;
  const lines = bars.flatMap((bar, index) => {
    const section = bar.session === session ? [] : [ `  section Session ${bar.session}` ];
    session = bar.session;
    return [ ...section, `  ${bar.label} :t${index}, ${bar.from}, ${Math.max(bar.to, bar.from + 1)}` ];
  });
  return [ "```mermaid", "gantt", "  dateFormat x", "  axisFormat %H:%M:%S", ...lines, "```" ].join("\n");
}

function safe(text) {
  const kept = text.replace(/[^\p{L}\p{M}\p{N} ._\-+/=@()]+/gu, " ").replace(/ +/g, " ");
  return clip(kept.trim(), CUT.label) || "command";
}

function timelineSection({facts, options}) {
  const chart = options.timeline === true ? timelineChart(facts.timeline) : "";
  return chart === "" ? "" : `### Timeline\n\n${chart}`;
}

function toolsSection({facts: {tools}}) {
  if (tools.rows.length === 0) return "";
  const rows = table([ {
    title: "server",
    cell: ({name}) => name === null ? "Codex's own" : code(name)
  }, {
    title: "tools",
    cell: ({tools}) => tools.map(calls).join(", ")
  }, {
    title: "calls",
    numeric: true,
    cell: ({tools}) => `${tools.reduce((sum, {calls}) => sum + total(calls), 0)}`
  } ], byServer(tools.rows));
  return `### Tools\n\n${rows}`;
}

function byServer(rows) {
  const servers = new Map;
  for (const row of rows) {
    const known = servers.get(row.server);
    if (known) known.push(row); else servers.set(row.server, [ row ]);
  }
  return [ ...servers ].map(([name, tools]) => ({
    name,
    tools
  }));
}

function calls({tool, calls}) {
  const name = tool === null ? "without a name" : code(tool);
  const ends = endings(calls);
  return `${name} \xd7${total(calls)}${ends.length > 0 ? ` (${ends.join(", ")})` : ""}`;
}

const SUMMARY_BUDGET = 1032192;

function renderSummary(facts, manifest, options = {}) {
  const {budget = SUMMARY_BUDGET} = options;
  return firstThatFits(LEVELS, budget, level => render({
    facts: reduce(facts, level),
    manifest,
    options,
    level
  }));
}

function firstThatFits(levels, budget, renderAt) {
  let fitting = "";
  let untried = levels;
  let next = 0;
  for (let level = untried[next]; level !== void 0; level = untried[next]) {
    const text = renderAt(level);
    const fits = Buffer.byteLength(text) <= budget;
    if (fits) fitting = text;
    untried = fits ? untried.slice(0, next) : untried.slice(next + 1);
    next = Math.floor(untried.length / 2);
  }
  return fitting;
}

function render(page) {
  const sections = [ "## Codex actions", totals(page), alert_alert(page), nothingFound(page), failedSection(page), filesSection(page), commandsSection(page), timelineSection(page), toolsSection(page), notShownSection(page), footer(page) ];
  return `${sections.filter(section => section !== "").join("\n\n")}\n`;
}

function toActionRow(record, session) {
  const common = {
    session,
    sequence: record.sequence,
    turn: record.turn_index,
    text: record.command === null ? null : [ clip(record.command, CUT.command) ],
    morePaths: 0,
    server: null,
    tool: clip(record.tool_name, CUT.name),
    cwd: null,
    typedByUser: false,
    status: record.status,
    exitCode: null,
    durationMs: record.duration_ms
  };
  switch (record.action_type) {
   case "command_execution":
    return {
      ...common,
      type: "command",
      text: record.command === null ? null : excerptOf(record.command, CUT.command),
      cwd: record.cwd === "." ? null : clip(record.cwd, CUT.name),
      typedByUser: record.initiator === "user",
      exitCode: record.exit_code
    };

   case "file_change":
    {
      const [path] = record.changed_paths;
      return {
        ...common,
        type: "patch",
        text: path === void 0 ? null : [ clip(path, CUT.path) ],
        morePaths: Math.max(0, record.changed_paths.length - 1)
      };
    }

   case "tool_call":
    return {
      ...common,
      type: "tool",
      server: clip(record.server, CUT.name)
    };
  }
}

function boundedList(limit) {
  const rows = [];
  let leftOut = 0;
  return {
    add(makeRow) {
      if (rows.length < limit) rows.push(makeRow()); else leftOut += 1;
    },
    list: () => ({
      rows: [ ...rows ],
      leftOut
    })
  };
}

function createFileTally() {
  const rows = [];
  const rowOf = new Map;
  let leftOut = 0;
  const lines = {
    added: 0,
    removed: 0
  };
  const paths = new Set;
  let length = 0;
  let cut = false;
  function addChange(change) {
    addLines(lines, change);
    const known = rowOf.get(change.path);
    const same = known !== void 0 && (change.from === void 0 || change.from === known.from);
    const row = same ? known : newRow(change);
    if (!same) {
      if (rows.length >= ROWS.files) {
        leftOut += 1;
        return;
      }
      rows.push(row);
      rowOf.set(change.path, row);
    }
    if (!row.kinds.includes(change.change)) row.kinds = [ ...row.kinds, change.change ];
    row.patches += 1;
    addLines(row, change);
  }
  function addPath(path) {
    if (paths.has(path)) return;
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
        rows: rows.toSorted((left, right) => order_compare(left.path, right.path)).map(row => ({
          ...row,
          ...shown(row)
        })),
        leftOut
      },
      lines: {
        ...lines
      }
    }),
    changedPaths: () => ({
      paths: [ ...paths ].sort(),
      cut
    })
  };
}

function newRow(change) {
  const from = change.from ?? null;
  const outside = isOutside(change.path) || from !== null && isOutside(from);
  return {
    path: change.path,
    from,
    outside,
    kinds: [],
    patches: 0,
    added: 0,
    removed: 0
  };
}

function shown({path, from}) {
  if (from === null) return {
    path: clip(path, CUT.path),
    from
  };
  return {
    path: clip(path, CUT.movedPath),
    from: clip(from, CUT.movedPath)
  };
}

function addLines(sum, change) {
  const {added_lines: added, removed_lines: removed} = change;
  sum.added = sum.added === null || added === null ? null : sum.added + added;
  sum.removed = sum.removed === null || removed === null ? null : sum.removed + removed;
}

function inTreeOrder(sessions) {
  const children = new Map;
  const ids = new Set(sessions.map(({id}) => id));
  for (const session of sessions) {
    if (session.parent === null) continue;
    children.set(session.parent, [ ...children.get(session.parent) ?? [], session ]);
  }
  const placed = [];
  const seen = new Set;
  function place(session, depth) {
    if (seen.has(session)) return;
    seen.add(session);
    placed.push({
      session,
      depth
    });
    for (const child of children.get(session.id) ?? []) place(child, depth + 1);
  }
  for (const session of sessions) if (session.parent === null || !ids.has(session.parent)) place(session, 0);
  for (const session of sessions) place(session, 0);
  return placed;
}

const MOST_IDS = 1e4;

function createTurnTally() {
  const indexOf = new Map;
  const notable = new Map;
  const counts = {
    all: 0,
    failed: 0,
    interrupted: 0,
    rolledBack: 0
  };
  let highest = -1;
  let openedAt = null;
  let lastAt = null;
  let took = null;
  function note(index, what) {
    if (index === null || index === void 0) return;
    const known = notable.get(index);
    if (known === void 0 && notable.size >= ROWS.notableTurns) return;
    notable.set(index, {
      index,
      ending: null,
      rolledBack: false,
      ...known,
      ...what
    });
  }
  function close(at) {
    if (openedAt !== null) took = (took ?? 0) + Math.max(0, (at ?? lastAt ?? openedAt) - openedAt);
    openedAt = null;
    lastAt = null;
  }
  function see({turn_index: index, turn_id: id}) {
    if (index === null) return;
    if (id !== null && indexOf.size < MOST_IDS) indexOf.set(id, index);
    if (index <= highest) return;
    highest = index;
    counts.all += 1;
  }
  return {
    add(record) {
      const at = record.timestamp === null ? null : Date.parse(record.timestamp);
      see(record);
      switch (record.action_type) {
       case "turn_started":
        close(null);
        openedAt = at;
        break;

       case "turn_completed":
        close(at);
        if (record.status !== "failed") break;
        counts.failed += 1;
        note(record.turn_index, {
          ending: "failed"
        });
        break;

       case "turn_interrupted":
        close(at);
        counts.interrupted += 1;
        note(record.turn_index, {
          ending: "interrupted"
        });
        break;

       case "turns_rolled_back":
        counts.rolledBack += record.count;
        for (const id of record.turn_ids) note(indexOf.get(id), {
          rolledBack: true
        });
        break;

       default:
        lastAt = at ?? lastAt;
      }
    },
    summary() {
      const open = openedAt === null || lastAt === null ? 0 : Math.max(0, lastAt - openedAt);
      return {
        turns: {
          ...counts
        },
        notableTurns: [ ...notable.values() ].toSorted((one, two) => one.index - two.index),
        durationMs: openedAt === null ? took : (took ?? 0) + open
      };
    }
  };
}

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
        if (current) current.turns = turns.summary();
        turns = createTurnTally();
        currentId = record.session_id;
        ordinal += 1;
        current = listed.length < ROWS.sessions ? newSession(ordinal, currentId) : void 0;
        if (current) listed.push(current);
      }
      if (current === void 0) return;
      turns.add(record);
      if (record.action_type === "command_execution") current.commands[record.status] += 1;
      if (record.action_type === "session_started") {
        current.heading = heading(record.session);
        current.parent = clip(record.session.parent_session_id, CUT.identity);
      }
    },
    ordinal: () => ordinal,
    addRow(makeRow) {
      if (current === void 0) actionsOfOtherSessions += 1; else if (current.rows.length >= share) current.leftOut += 1; else {
        current.rows.push(makeRow());
        rowCount += 1;
        if (rowCount > ROWS.commands) halveShares();
      }
    },
    list() {
      const placed = inTreeOrder(listed);
      const numbers = new Map(placed.map(({session}, index) => [ session.ordinal, index + 1 ]));
      const numberOf = other => numbers.get(other) ?? other;
      const rows = placed.map(({session, depth}) => ({
        ...session.heading,
        ...session.turns ?? turns.summary(),
        number: numberOf(session.ordinal),
        depth,
        id: session.id,
        commands: {
          ...session.commands
        },
        actions: {
          rows: session.rows.map(row => ({
            ...row,
            session: numberOf(row.session)
          })),
          leftOut: session.leftOut
        }
      }));
      return {
        sessions: {
          rows,
          leftOut: ordinal - rows.length
        },
        actionsOfOtherSessions,
        numberOf
      };
    }
  };
}

function newSession(ordinal, id) {
  return {
    ordinal,
    id: clip(id, CUT.identity),
    parent: null,
    heading: {
      originator: null,
      codexVersion: null,
      isSubAgent: false,
      agent: null
    },
    turns: null,
    commands: noneYet(),
    rows: [],
    leftOut: 0
  };
}

function heading(session) {
  const isSubAgent = session.parent_session_id !== null;
  return {
    originator: clip(session.originator, CUT.name),
    codexVersion: clip(session.codex_version, CUT.name),
    isSubAgent,
    agent: isSubAgent ? clip(session.agent_path ?? session.agent_role, CUT.identity) : null
  };
}

function createTimelineTally() {
  const turns = [];
  const commands = [];
  let shortest = 0;
  let open = null;
  function addTurn(session, turn, at) {
    if (open?.session === session && open.turn === turn && at !== null && turns.length < BARS.turns) turns.push({
      ...open,
      to: at
    });
    open = null;
  }
  function addCommand(command) {
    const took = command.to - command.from;
    if (took < BARS.shortest) return;
    if (commands.length === BARS.commands && took <= shortest) return;
    const place = commands.findIndex(({from, to}) => to - from < took);
    commands.splice(place < 0 ? commands.length : place, 0, command);
    commands.length = Math.min(commands.length, BARS.commands);
    const last = commands.at(-1);
    shortest = last === void 0 ? 0 : last.to - last.from;
  }
  return {
    add(record, session) {
      const {turn_index: turn, sequence} = record;
      const at = tally_timeline_time(record.timestamp);
      if (record.action_type === "turn_started") open = turn === null || at === null ? null : {
        session,
        turn,
        from: at
      }; else if (record.action_type === "turn_completed" || record.action_type === "turn_interrupted") addTurn(session, turn, at); else if (record.action_type === "command_execution" && record.duration_ms !== null) {
        const from = tally_timeline_time(record.started_at) ?? (at === null ? null : at - record.duration_ms);
        if (from === null) return;
        const text = clip(record.command ?? "", CUT.label);
        addCommand({
          session,
          sequence,
          text,
          from,
          to: from + record.duration_ms
        });
      }
    },
    timeline: numberOf => ({
      turns: turns.map(span => ({
        ...span,
        session: numberOf(span.session)
      })),
      commands: commands.map(span => ({
        ...span,
        session: numberOf(span.session)
      }))
    })
  };
}

function tally_timeline_time(timestamp) {
  return timestamp === null ? null : Date.parse(timestamp);
}

function createToolTally() {
  const rows = new Map;
  let leftOut = 0;
  return {
    add({server, tool_name: tool, status}) {
      const key = JSON.stringify([ server, tool ]);
      const row = rows.get(key) ?? {
        server,
        tool,
        calls: noneYet()
      };
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
      rows: [ ...rows.values() ].toSorted(byServerAndTool).map(row => ({
        server: clip(row.server, CUT.name),
        tool: clip(row.tool, CUT.name),
        calls: {
          ...row.calls
        }
      })),
      leftOut
    })
  };
}

function byServerAndTool(left, right) {
  return order_compare(left.server ?? "", right.server ?? "") || order_compare(left.tool ?? "", right.tool ?? "");
}

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
    if (listed) sessions.addRow(makeRow);
    if (isUnsettled(record.status)) unsettled.add(makeRow); else if (record.status !== "completed") failures.add(makeRow);
  }
  return {
    add(record) {
      sessions.enter(record);
      timeline.add(record, sessions.ordinal());
      switch (record.action_type) {
       case "command_execution":
        commands[record.status] += 1;
        addRow(record, true);
        break;

       case "file_change":
        patches[record.status] += 1;
        if (record.status === "completed") files.add(record);
        addRow(record, false);
        break;

       case "tool_call":
        toolCalls[record.status] += 1;
        tools.add(record);
        addRow(record, record.command !== null);
        break;

       case "turns_rolled_back":
        turnsRolledBack += record.count;
        break;

       case "session_started":
       case "turn_started":
       case "turn_completed":
       case "turn_interrupted":
       case "context_compacted":
        break;

       default:
      }
    },
    facts() {
      const changed = files.changedPaths();
      const {numberOf, ...listed} = sessions.list();
      const numbered = ({rows, leftOut}) => ({
        rows: rows.map(row => ({
          ...row,
          session: numberOf(row.session)
        })),
        leftOut
      });
      return {
        changedPaths: changed.paths,
        changedPathsCut: changed.cut,
        sessionCount: sessions.ordinal(),
        commands: {
          ...commands
        },
        patches: {
          ...patches
        },
        toolCalls: {
          ...toolCalls
        },
        turnsRolledBack,
        ...listed,
        failures: numbered(failures.list()),
        unsettled: numbered(unsettled.list()),
        ...files.files(),
        tools: tools.tools(),
        timeline: timeline.timeline(numberOf)
      };
    }
  };
}

function isUnsettled(status) {
  return status === "running" || status === "unknown";
}

const FILE_NAMES = {
  actions: "actions.ndjson",
  manifest: "manifest.json",
  summary: "summary.md"
};

const FILE_TIME = new Date("1980-01-01T00:00:00Z");

async function exportToFolder(parent, search, options, summaryOptions) {
  const folder = freshFolder(parent || (0, external_node_os_.tmpdir)());
  const files = {
    actions: (0, external_node_path_.join)(folder, FILE_NAMES.actions),
    manifest: (0, external_node_path_.join)(folder, FILE_NAMES.manifest),
    summary: (0, external_node_path_.join)(folder, FILE_NAMES.summary)
  };
  const tally = createTally();
  const actions = createFile(files.actions);
  try {
    const manifest = await exportActions({
      ...options,
      codexHome: search.homes
    }, async records => {
      for (const record of records) tally.add(record);
      await actions.write(toNdjsonLines(records));
    });
    await actions.finish();
    const facts = tally.facts();
    const summary = renderSummary(facts, manifest, summaryOptions(manifest));
    await writeFile(files.manifest, manifestText(manifest));
    await writeFile(files.summary, summary);
    for (const file of Object.values(files)) (0, external_node_fs_.utimesSync)(file, FILE_TIME, FILE_TIME);
    return {
      search,
      folder,
      files,
      manifest,
      facts,
      summary
    };
  } finally {
    await actions.discard();
  }
}

function freshFolder(parent) {
  try {
    return (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent, "codex-actions-"));
  } catch (cause) {
    const what = `Could not make a folder in ${quote(parent)} (${(0, errors.xU)(cause)}).`;
    throw new errors.ze("write_failed", `${what} Free some space, or let this user write there.`, {
      cause
    });
  }
}

function workerStart() {
  if (process.platform !== "linux") return null;
  const read = path => (0, external_node_fs_.readFileSync)(`/proc/${path}`, "utf8");
  try {
    const [program = ""] = read(`${process.ppid}/cmdline`).split("\0");
    if (!/(?:^|\/)Runner\.Worker$/.test(program)) return null;
    return startIn(read(`${process.ppid}/stat`), read("stat"));
  } catch {
    return null;
  }
}

const TICKS_PER_SECOND = 100;

function startIn(process, machine) {
  const ticks = Number(process.slice(process.lastIndexOf(") ") + 2).split(" ")[19]);
  const bootSeconds = Number(/^btime (\d+)$/m.exec(machine)?.[1]);
  const time = new Date((bootSeconds + ticks / TICKS_PER_SECOND) * 1e3);
  return Number.isNaN(time.getTime()) ? null : time;
}

function jobStart({RUNNER_TEMP, RUNNER_ENVIRONMENT}) {
  const worker = workerStart();
  const folder = folderBirth(RUNNER_TEMP);
  const firm = worker !== null ? {
    time: worker,
    from: "runner_process"
  } : RUNNER_ENVIRONMENT === "github-hosted" ? {
    time: machineStart(),
    from: "machine_start"
  } : null;
  if (folder === null || firm !== null && firm.time < folder) return firm;
  return {
    time: folder,
    from: "runner_folder"
  };
}

function folderBirth(runnerTemp) {
  if (!runnerTemp) return null;
  try {
    const folder = (0, external_node_fs_.statSync)((0, external_node_path_.join)(runnerTemp, "_runner_file_commands"), {
      bigint: true
    });
    const isKnown = folder.birthtimeNs > 0n && folder.birthtimeNs < folder.ctimeNs;
    return isKnown ? folder.birthtime : null;
  } catch {
    return null;
  }
}

const MINUTE = 6e4;

function machineStart() {
  return new Date(Math.floor((Date.now() - (0, external_node_os_.uptime)() * 1e3) / MINUTE) * MINUTE);
}

function summaryRoom({env}) {
  return Math.max(0, SUMMARY_BUDGET - sizeOf(env.GITHUB_STEP_SUMMARY ?? ""));
}

function sizeOf(path) {
  try {
    return (0, external_node_fs_.statSync)(path).size;
  } catch {
    return 0;
  }
}

async function appendSummary(host, markdown) {
  if (markdown === "") {
    host.warning("The step summary has no room left; what Codex did is in the export.");
    return;
  }
  try {
    await host.appendSummary(markdown);
  } catch (error) {
    const reason = (0, errors.xU)(error) || "unknown error";
    host.warning(`Could not write the step summary (${reason}); it is in the export as summary.md.`);
  }
}

function workflowRun(env) {
  return {
    repository: env.GITHUB_REPOSITORY || null,
    workflow: env.GITHUB_WORKFLOW || null,
    job: env.GITHUB_JOB || null,
    run_id: env.GITHUB_RUN_ID || null,
    run_attempt: env.GITHUB_RUN_ATTEMPT || null,
    sha: env.GITHUB_SHA || null,
    ref: env.GITHUB_REF || null,
    event_name: env.GITHUB_EVENT_NAME || null
  };
}

function artifactUrl({GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID}, id) {
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

async function exportJob(host, inputs, redactor) {
  const {env, userHome} = host;
  const since = inputs.since ?? (inputs.scope === "job" ? jobStart(env) : null);
  if (inputs.scope === "job" && since === null) host.info("This runner does not tell when the job started: sessions from before it are exported, too.");
  const artifactName = artifactNameOf(inputs, env);
  const room = inputs.summary ? {
    budget: summaryRoom(host)
  } : {};
  return exportToFolder(env.RUNNER_TEMP, findCodexHomes(inputs["codex-home"], env, userHome), {
    workspace: env.GITHUB_WORKSPACE || null,
    sessionIds: inputs["session-id"],
    ...since === null ? {} : {
      since: since.time,
      sinceFrom: since.from
    },
    run: workflowRun(env),
    redactor: inputs.redact && redactor,
    gitCheck: inputs["git-check"] ? {
      searchPath: env.PATH ?? ""
    } : false
  }, ({sessions}) => ({
    ...room,
    timeline: inputs.timeline,
    ...inputs.upload && sessions.length > 0 ? {
      artifactName
    } : {}
  }));
}

const GATES = [ "failed-command", "declined", "incomplete", "unrecognised", "outside-workspace", "unreadable" ];

function gateCounts(manifest) {
  const {totals} = manifest;
  return {
    "failed-command": totals.failed_commands,
    declined: totals.declined,
    incomplete: totals.incomplete,
    unrecognised: totals.unrecognised,
    "outside-workspace": totals.outside_workspace,
    unreadable: totals.problems + placesThatMayHideSessions(manifest)
  };
}

function gateFailure(gates, counts) {
  const reasons = GATES.filter(gate => gates.includes(gate) && counts[gate] > 0);
  if (reasons.length === 0) return null;
  const told = reasons.map(gate => `${gate} (${counts[gate]})`).join(", ");
  return `Failed, as "fail-on" asks for: ${told}. The summary says more.`;
}

const TIME = /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

const TIME_FORM = "a time with its zone, such as 2026-11-22T11:44:20Z";

function parseTime(text) {
  const [, day] = TIME.exec(text) ?? [];
  if (day === void 0 || !isInCalendar(day)) return null;
  const time = new Date(text.toUpperCase().replace(" ", "T"));
  return Number.isNaN(time.getTime()) ? null : time;
}

function isInCalendar(day) {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const INPUT_DEFAULTS = {
  "codex-home": "",
  scope: "job",
  since: "",
  when: "now",
  "session-id": "",
  secrets: "",
  redact: "true",
  "artifact-name": "",
  "retention-days": "0",
  "compression-level": "6",
  overwrite: "false",
  upload: "true",
  summary: "true",
  timeline: "false",
  "git-check": "true",
  "fail-on": "",
  "if-no-sessions-found": "warn"
};

const inputs_words = (...allowed) => schemas_enum(allowed, {
  error: `must be ${anyOf(allowed)}`
});

const yesOrNo = pipe(schemas_enum([ "true", "True", "TRUE", "false", "False", "FALSE" ], {
  error: "must be true or false"
}), transform(text => text.toLowerCase() === "true"));

const wholeNumber = (from, to, what) => pipe(schemas_string().check(refine(text => /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to, {
  error: `must be ${what}, a whole number from ${from} to ${to}`
})), transform(Number));

const inputs_lines = pipe(schemas_string(), transform(text => text.split(/\r?\n/).map(line => line.trim()).filter(Boolean)));

const sessionIds = pipe(inputs_lines, array(schemas_string()).check(refine(ids => ids.every(id => /^[^\s,]+$/.test(id)), {
  error: "must be ids of sessions, one a line"
})));

const gates = pipe(pipe(schemas_string(), transform(text => text.split(/[\n,]/).map(word => word.trim()).filter(Boolean))), pipe(array(schemas_string()).check(refine(given => given.every(word => GATES.some(gate => gate === word)), {
  error: `must be any of ${GATES.join(", ")}, one a line or with commas between`
})), transform(given => GATES.filter(gate => given.includes(gate)))));

const inputs_time = pipe(schemas_string().check(refine(text => text === "" || parseTime(text) !== null, {
  error: `must be ${TIME_FORM}`
})), transform(text => {
  const given = parseTime(text);
  return given === null ? null : {
    time: given,
    from: "given"
  };
}));

const schema = object({
  "codex-home": inputs_lines,
  scope: inputs_words("job", "all"),
  since: inputs_time,
  when: inputs_words("now", "post"),
  "session-id": sessionIds,
  secrets: schemas_string(),
  redact: yesOrNo,
  "artifact-name": schemas_string().check(refine(isArtifactName, {
    error: 'must not have any of " * / : < > ? \\ | in it, nor ##[ or control characters'
  })),
  "retention-days": wholeNumber(0, 400, "days (0 leaves it to the repository)"),
  "compression-level": wholeNumber(0, 9, "a level"),
  overwrite: yesOrNo,
  upload: yesOrNo,
  summary: yesOrNo,
  timeline: yesOrNo,
  "git-check": yesOrNo,
  "fail-on": gates,
  "if-no-sessions-found": inputs_words("warn", "error", "ignore")
});

function parseInputs(input) {
  const given = Object.fromEntries(Object.entries(INPUT_DEFAULTS).map(([name, fallback]) => [ name, input(name) || fallback ]));
  const parsed = schema.safeParse(given);
  if (parsed.success) return {
    inputs: parsed.data
  };
  return {
    errors: parsed.error.issues.map(({path: [name = ""], message}) => {
      const value = given[String(name)] ?? "";
      return `Input "${String(name)}" is ${quote(value)}: it ${message}.`;
    })
  };
}

const SECRET_NAME = /token|secret|passw(?:or)?d|passphrase|credential|api_?key|(?:^|[_.-])(?:key|pass|pat|auth|dsn|pwd|jwt|cookie|signature)s?(?:[_.-]|$)/i;

const NO_SECRETS = new Set([ "PWD", "OLDPWD", "INPUT_SECRETS", "SSH_AUTH_SOCK", "XAUTHORITY" ]);

const NO_SECRET = /^(?:\/[\w./-]*|[A-Za-z]:\\.*|true|false|yes|no|\d{1,7}|[a-z]{1,8})$/i;

function secretsInEnvironment(env) {
  return Object.entries(env).flatMap(([name, value]) => value !== void 0 && SECRET_NAME.test(name) && !NO_SECRETS.has(name) && !NO_SECRET.test(value) ? [ value ] : []);
}

function secretsInText(text) {
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) return Object.values(value).filter(secret => typeof secret === "string");
  } catch {}
  return text.split(/\r?\n/).map(line => line.trim());
}

const handedOver = host => secretsInText(host.input("secrets")).filter(value => value !== "");

const jobRedactor = host => createRedactor({
  values: [ ...secretsInEnvironment(host.env), ...handedOver(host) ]
});

function tooShortSecrets(host) {
  const short = handedOver(host).filter(value => value.length < SHORTEST_VALUE).length;
  return short === 0 ? null : `${plural(short, "value")} of the input "secrets" ${short === 1 ? "is" : "are"} shorter than ${SHORTEST_VALUE} characters and not looked for: so short a text stands in many words.`;
}

function withoutSecrets(host, redactor) {
  const quiet = print => text => print(redactor.text(text));
  return {
    ...host,
    info: quiet(host.info),
    notice: quiet(host.notice),
    warning: quiet(host.warning),
    error: quiet(host.error)
  };
}

function accessAdvice(codexHome, users) {
  const owner = access_advice_ownerOf(codexHome);
  if (owner === process.getuid?.()) return `It is this user's own. Add a step before this one that runs ${quote(`chmod -R u+rX ${quoted(codexHome)}`)}.`;
  if (owner === 0) return "It belongs to root, as when Codex runs under sudo or in a container. Run Codex as this user, or add a step between Codex and this one that copies its sessions to a folder of this user, and name that.";
  const name = users.find(({id}) => id !== null && id === owner)?.name ?? `#${owner}`;
  const parent = (0, external_node_path_.dirname)(codexHome);
  const toPass = access_advice_ownerOf(parent) === owner ? [ parent, codexHome ] : [ codexHome ];
  return `It belongs to the user ${quote(name)}, as with "safety-strategy: unprivileged-user". Add a step between Codex and this one that runs ${quote(opening(codexHome, name, toPass))}, or run this step as that user.`;
}

function opening(codexHome, user, toPass = [ (0, external_node_path_.dirname)(codexHome), codexHome ]) {
  const [sessions = ""] = SESSION_FOLDERS;
  const chmod = `sudo -u ${quoted(user)} chmod`;
  return `${chmod} o+x ${toPass.map(quoted).join(" ")} && ${chmod} -R o+rX ${quoted((0, 
  external_node_path_.join)(codexHome, sessions))}`;
}

function access_advice_ownerOf(path) {
  try {
    return (0, external_node_fs_.statSync)(path).uid;
  } catch {
    return (0, external_node_path_.dirname)(path) === path ? null : access_advice_ownerOf((0, 
    external_node_path_.dirname)(path));
  }
}

function noSessions({search, manifest}, asked) {
  const inState = wanted => manifest.homes.filter(({state}) => state === wanted).map(home => quote(pathOf(search, home)));
  if (manifest.totals.sessions_outside_scope > 0) return `Nothing to export from ${anyOf(inState("read"))}. ${no_sessions_leftOut(manifest.scope, asked).join(" ")}`;
  const [read, missing, unreadable] = [ inState("read"), inState("missing"), inState("unreadable") ];
  const where = [ ...read.length > 0 ? [ `in ${anyOf(read)}` ] : [], ...missing.length > 0 ? [ `for there is no folder ${anyOf(missing)}` ] : [], ...unreadable.length > 0 ? [ `for this user may not read ${anyOf(unreadable)}` ] : [] ];
  return `No Codex sessions found, ${where.join(", and ")}. ${otherUsers(search)}Set "codex-home" to the folder that holds Codex's sessions/, or "if-no-sessions-found: ignore" if there need be none. Codex keeps no session with --ephemeral.`;
}

function no_sessions_leftOut({since, since_from, sessions_before, sessions_not_asked_for}, asked) {
  const before = since_from === "given" ? {
    why: `did nothing since ${since}`,
    advice: 'Set an earlier "since" to export them.'
  } : {
    why: "did nothing since this job started",
    advice: 'Set "scope: all" to export them, too.'
  };
  const notAskedFor = asked.length > 0 ? {
    why: 'other ids than "session-id" names',
    advice: "Correct it, or leave it out."
  } : {
    why: "of another user, and ran outside of this workspace",
    advice: 'Name the Codex home of that user in "codex-home" to export them.'
  };
  return [ {
    count: sessions_before,
    ...before
  }, {
    count: sessions_not_asked_for,
    ...notAskedFor
  } ].flatMap(({count, why, advice}) => count > 0 ? `Left out: ${plural(count, "session")} (${why}). ${advice}` : []);
}

function otherUsers({closed}) {
  const [first] = closed;
  if (first === void 0) return "";
  const names = anyOf(closed.map(({name}) => quote(name)));
  const how = quote(opening(`${first.home}/.codex`, first.name));
  return `This user may not look into the home of ${names}: if Codex ran as one of them, as with "safety-strategy: unprivileged-user", add a step between Codex and this one that runs ${how}. `;
}

const OUTPUTS = [ "artifact-id", "artifact-url", "artifact-digest", "actions-file", "manifest-file", "summary-file", "session-count", "action-count", "command-count", "failed-command-count", "declined-count", "incomplete-count", "unrecognised-count", "outside-workspace-count", "unreadable-count", "changed-paths", "redaction-count", "redactions", "schema-version" ];

const NOTHING_KNOWN = Object.fromEntries(OUTPUTS.map(name => [ name, "" ]));

function setOutputs(host, outputs) {
  try {
    for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value);
  } catch (cause) {
    if (cause instanceof errors.ze || (0, errors.xU)(cause) === "") throw cause;
    const message = `Could not write the outputs of this step: ${write_file_reasonOf(cause)}`;
    throw new errors.ze("write_failed", message, {
      cause
    });
  }
}

function outputsOf({files, manifest, facts}) {
  const {schema_version, totals, redaction} = manifest;
  const gates = Object.entries(gateCounts(manifest)).map(([gate, count]) => [ `${gate}-count`, String(count) ]);
  return {
    "actions-file": files.actions,
    "manifest-file": files.manifest,
    "summary-file": files.summary,
    "session-count": String(totals.sessions),
    "action-count": String(totals.records),
    "command-count": String(totals.commands),
    ...Object.fromEntries(gates),
    "changed-paths": JSON.stringify(facts.changedPaths),
    "redaction-count": String(totals.redactions),
    redactions: JSON.stringify(redaction.by_kind),
    "schema-version": String(schema_version)
  };
}

function unreadWarnings({homes, sessions, unread}, search, asked) {
  const warnings = [];
  for (const [index, entry] of homes.entries()) {
    const {state} = entry;
    const path = pathOf(search, entry);
    const denied = unread.filter(({home, reason}) => home === index && reason === "permission_denied").length;
    if (denied > 0) {
      const what = state === "unreadable" ? `The Codex home ${quote(path)} may not be read by this user.` : `${plural(denied, "place")} in the Codex home ${quote(path)} may not be read by this user; the manifest names them.`;
      warnings.push(`${what} ${accessAdvice(path, usersOf(process.platform))}`);
    }
    if (state === "missing" && sessions.length > 0) warnings.push(`There is no Codex home ${quote(path)}. Correct "codex-home", or take it out.`);
  }
  const missing = asked.filter(id => sessions.every(({session_id}) => session_id !== id));
  if (sessions.length > 0 && missing.length > 0) warnings.push(`Not exported, for no such session is there or "scope" leaves it out: ${missing.map(quote).join(", ")}. Correct "session-id", or set "scope: all".`);
  return warnings;
}

const upload_error_STATUS = "See https://www.githubstatus.com and re-run the job.";

const ADVICE = [ {
  sign: /\(409\)/,
  why: "the name is taken in this workflow run",
  next: 'Set "artifact-name" to another one, or "overwrite: true" to replace what is there. A name under which an upload has failed stays taken.'
}, {
  sign: /storage quota/,
  why: "the storage for artifacts is used up",
  next: 'Delete old artifacts, set a shorter "retention-days", or raise the limit; it takes GitHub hours to count anew.'
}, {
  sign: /\((?:401|403)\)/,
  why: "the service refused the job's token or the upload's address",
  next: "Both expire: re-run the job. If it happens again, look for a proxy that changes requests."
}, {
  sign: /\(404\)/,
  why: "the service does not know this workflow run",
  next: "Re-run the job. If it happens again, update the self-hosted runner."
}, {
  sign: /\(429\)/,
  why: "there were too many requests",
  next: "Re-run the job later."
}, {
  sign: /\(5\d\d\)/,
  why: "the service failed",
  next: upload_error_STATUS
}, {
  sign: /Unable to make request|\b(?:ECONN[A-Z]+|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|EPIPE)\b/,
  why: "the connection failed",
  next: "Re-run the job. A self-hosted runner must reach *.actions.githubusercontent.com and *.blob.core.windows.net."
}, {
  sign: /did not end within|progress stalled/,
  why: "it did not get on",
  next: upload_error_STATUS
}, {
  sign: /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|backend IDs/,
  why: "this step has no access to artifacts",
  next: 'Run the action by "uses:" in a job of GitHub Actions, or set "upload: false".'
}, {
  sign: /after \d+ attempts/,
  why: "the service gave no answer that the client understands",
  next: `Look for a proxy that answers in its place. ${upload_error_STATUS}`
} ];

const upload_error_UNKNOWN = {
  why: "the client gave up",
  next: `If re-running does not help, please report this. ${upload_error_STATUS}`
};

function explainUploadError(error) {
  const words = wordsOf(error);
  const {why, next} = ADVICE.find(({sign}) => sign.test(words)) ?? upload_error_UNKNOWN;
  return {
    why,
    next,
    words
  };
}

const isUnsupportedServer = error => error instanceof Error && error.name === "GHESNotSupportedError";

function wordsOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && "statusCode" in error && typeof error.statusCode === "number" ? `(${error.statusCode}) ` : "";
  const [firstLine = ""] = `${status}${message.trim()}`.split(/[\r\n]/);
  return firstLine.slice(0, 300);
}

const upload_once_LIMITS = {
  upload: 3e5,
  find: 3e4
};

async function uploadOnce(store, upload, limits = upload_once_LIMITS) {
  const {name, folder, files, overwrite, ...keeping} = upload;
  try {
    return await upload_once_within(limits.upload, async () => {
      if (overwrite) await store.remove(name);
      return store.upload(name, folder, files, keeping);
    });
  } catch (error) {
    const arrived = isLastCall(error) ? await upload_once_within(limits.find, () => store.find(name)).catch(() => null) : null;
    if (arrived === null) throw error;
    return arrived;
  }
}

const isLastCall = error => error instanceof Error && error.message.includes("FinalizeArtifact");

async function upload_once_within(milliseconds, work) {
  let timer;
  const late = new Promise((_, reject) => {
    const limit = milliseconds / 1e3 + " s";
    timer = setTimeout(() => reject(new Error(`The upload did not end within ${limit}.`)), milliseconds);
  });
  try {
    return await Promise.race([ work(), late ]);
  } finally {
    clearTimeout(timer);
  }
}

const NOT_UPLOADED = "\n> [!WARNING]\n> The artifact was not uploaded; the log of this step says why.\n";

async function uploadExport(host, inputs, exported) {
  const name = artifactNameOf(inputs, host.env);
  try {
    const {id, digest} = await uploadOnce(host.artifacts, {
      name,
      folder: exported.folder,
      files: Object.values(FILE_NAMES),
      overwrite: inputs.overwrite,
      retentionDays: inputs["retention-days"],
      compressionLevel: inputs["compression-level"]
    });
    const url = artifactUrl(host.env, id);
    host.info(`Uploaded as the artifact ${quote(name)}: ${url}`);
    return {
      "artifact-id": String(id),
      "artifact-url": url,
      "artifact-digest": digest
    };
  } catch (error) {
    if (inputs.summary) await appendSummary(host, NOT_UPLOADED);
    if (isUnsupportedServer(error)) {
      host.warning(`GitHub Enterprise Server cannot take artifacts of this kind. Set "upload: false", and keep the files in ${quote(exported.folder)} another way.`);
      return {};
    }
    const {why, next, words} = explainUploadError(error);
    throw new errors.ze("upload_failed", `The artifact ${quote(name)} was not uploaded: ${why}. ${next} (${words})`, {
      cause: error
    });
  }
}

const [DONE, FAILED] = [ 0, 1 ];

async function run(openHost, stop, stage = "main") {
  const progress = {
    exported: null
  };
  const redactor = jobRedactor(openHost);
  const host = withoutSecrets(openHost, redactor);
  try {
    setOutputs(host, NOTHING_KNOWN);
    const parsed = parseInputs(host.input);
    if ("inputs" in parsed) {
      if (parsed.inputs.when === "post" && stage === "main") {
        host.info('Waits for the end of the job, as "when: post" asks for.');
        return DONE;
      }
      return await Promise.race([ exportAll(host, parsed.inputs, redactor, progress), stopped(stop) ]);
    }
    for (const error of parsed.errors) host.error(error);
  } catch (error) {
    const {exported} = progress;
    const files = exported === null ? "" : ` The files are in ${quote(exported.folder)}.`;
    host.error(stop.aborted ? stopLine(stop, exported) + files : failureLine(error) + files);
  }
  return FAILED;
}

async function exportAll(host, inputs, redactor, progress) {
  tellOfRedaction(host, inputs);
  const exported = await exportJob(host, inputs, redactor);
  progress.exported = exported;
  if (inputs.summary) await appendSummary(host, exported.summary);
  setOutputs(host, outputsOf(exported));
  if (exported.facts.changedPathsCut) host.info('The output "changed-paths" has no room for all of them; the export has.');
  const {manifest, search} = exported;
  const unread = unreadWarnings(manifest, search, inputs["session-id"]);
  const [headline = "", ...notes] = describeReading(manifest);
  const isEmpty = manifest.sessions.length === 0;
  if (!isEmpty) for (const warning of unread) host.warning(warning);
  for (const line of isEmpty ? notes : [ headline, ...notes ]) host.info(line);
  const failure = gateFailure(inputs["fail-on"], gateCounts(manifest));
  try {
    const exitCode = isEmpty ? tellThatThereAreNone(host, inputs, exported, unread) : await publish(host, inputs, exported, unread.length > 0);
    return failure === null ? exitCode : FAILED;
  } finally {
    if (failure !== null) host.error(failure);
  }
}

async function publish(host, inputs, exported, isWarned) {
  const {text, isWarning} = noticeLine(exported.facts, exported.manifest);
  if (isWarning && !isWarned) host.warning(text); else host.notice(text);
  if (inputs.upload) setOutputs(host, await uploadExport(host, inputs, exported));
  return DONE;
}

function tellOfRedaction(host, {redact}) {
  if (!redact) host.warning('"redact: false": secrets stay in the artifact, the summary and the outputs as Codex recorded them. On a public repository everybody can read them.');
  const short = tooShortSecrets(host);
  if (redact && short !== null) host.warning(short);
}

function tellThatThereAreNone(host, inputs, exported, unread) {
  const message = [ noSessions(exported, inputs["session-id"]), ...unread ].join(" ");
  switch (inputs["if-no-sessions-found"]) {
   case "error":
    host.error(message);
    return FAILED;

   case "warn":
    host.warning(message);
    return DONE;

   case "ignore":
    if (unread.length > 0) host.warning(message); else host.info(message);
    return DONE;
  }
}

function stopped(stop) {
  return new Promise((_, reject) => {
    if (stop.aborted) reject(stop.reason);
    stop.addEventListener("abort", () => reject(stop.reason), {
      once: true
    });
  });
}

function stopLine(stop, exported) {
  const lost = exported === null ? "Nothing was exported." : "The artifact is not uploaded.";
  return `Stopped by ${stop.reason}: the job was cancelled or took too long. ${lost}`;
}

function stopSignal() {
  const controller = new AbortController;
  for (const name of [ "SIGINT", "SIGTERM" ]) process.once(name, () => controller.abort(name));
  return controller.signal;
}

const stage = process.argv.includes("post") ? "post" : "main";

const host = githubHost();

const end = exitCode => process.stdout.write("", () => process.exit(exitCode));

process.on("uncaughtException", error => {
  host.error(failureLine(error));
  end(1);
});

process.removeAllListeners("warning").on("warning", ({name}) => host.info(`Node warns: ${name}.`));

process.exitCode = 1;

run(host, stopSignal(), stage).then(end);
