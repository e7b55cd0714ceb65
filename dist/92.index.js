export const id = 92;

export const ids = [ 92 ];

export const modules = {
  43092: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      compareWithGit: () => compareWithGit
    });
    var real_path = __webpack_require__(89205);
    const SUBMODULE = "160000";
    const LINK = "120000";
    const namesIn = list => list.split("\0").filter(Boolean);
    function treeEntries(list) {
      const found = list.matchAll(/(\d+) \w+ ([0-9a-f]+)\t([^\0]*)\0/g);
      return new Map([ ...found ].map(([, mode = "", oid = "", name = ""]) => [ name, {
        mode,
        oid
      } ]));
    }
    function indexEntries(list) {
      const entries = new Map;
      for (const [, tag, mode = "", oid = "", stage, name = "", more = ""] of list.matchAll(/([A-Z?]) (\d+) ([0-9a-f]+) (\d)\t([^\0]*)\0((?: {2}[^\n]*\n)*)/g)) {
        const isMerged = stage === "0";
        entries.set(name, {
          mode,
          oid,
          isSkipped: tag === "S",
          seen: isMerged ? seenIn(more) : null
        });
      }
      return entries;
    }
    function seenIn(more) {
      const found = /ctime: (\d+:\d+)\n +mtime: (\d+:\d+)\n[\s\S]*size: (\d+)\t/.exec(more);
      if (found === null) return null;
      const [, ctime = "", mtime = "", size] = found;
      return {
        ctime,
        mtime,
        size: Number(size)
      };
    }
    var find_git = __webpack_require__(53566);
    var find_repository = __webpack_require__(53912);
    var external_node_fs_ = __webpack_require__(73024);
    const ATTRIBUTES = [ "filter", "ident", "working-tree-encoding", "text", "eol", "crlf" ];
    const NOT_SET = new Set([ void 0, "unspecified", "unset", "" ]);
    async function conversionsOf(names, git, autocrlf) {
      if (names.length === 0) return new Map;
      const answer = await git.run([ "check-attr", "-z", "--stdin", ...ATTRIBUTES ], `${names.join("\0")}\0`);
      const attributes = new Map;
      const words = answer.split("\0");
      for (let at = 0; at + 2 < words.length; at += 3) {
        const [name = "", attribute = "", value = ""] = words.slice(at, at + 3);
        attributes.set(name, (attributes.get(name) ?? new Map).set(attribute, value));
      }
      return new Map([ ...attributes ].map(([name, values]) => [ name, conversionBy(values, autocrlf) ]));
    }
    function conversionBy(values, autocrlf) {
      const isSet = attribute => !NOT_SET.has(values.get(attribute));
      if (isSet("filter") || isSet("ident") || isSet("working-tree-encoding")) return "program";
      if (isSet("text") || values.get("text") !== "unset" && (isSet("eol") || isSet("crlf"))) return "line_endings";
      const isLeftToSettings = values.get("text") === "unspecified" && values.get("crlf") === "unspecified";
      return isLeftToSettings && autocrlf ? "line_endings" : "none";
    }
    async function settingsOf(git, platform = process.platform) {
      const asked = "^core\\.(filemode|autocrlf|symlinks|ignorecase)$";
      const list = await git.run([ "config", "-z", "--get-regexp", asked ], "", true);
      const values = new Map(namesIn(list).map(line => {
        const [name = "", value = "true"] = line.split("\n");
        return [ name, value.toLowerCase() ];
      }));
      const isYes = (name, otherwise) => ![ "false", "no", "off", "0", "" ].includes(values.get(`core.${name}`) ?? String(otherwise));
      return {
        fileMode: isYes("filemode", true),
        autocrlf: isYes("autocrlf", platform === "win32"),
        symlinks: isYes("symlinks", true),
        ignoreCase: isYes("ignorecase", false)
      };
    }
    async function list(git, commits) {
      const base = await baseOf(git, commits);
      const indexFile = (await git.run([ "rev-parse", "--git-path", "index" ])).replace(/\n$/, "");
      return {
        base,
        inBase: treeEntries(base === null ? "" : await git.run([ "ls-tree", "-r", "-z", base.commit ])),
        indexTime: await writtenAt(Buffer.from(indexFile, "latin1")),
        inIndex: indexEntries(await git.run([ "ls-files", "-z", "-t", "--stage", "--debug" ])),
        untracked: namesIn(await git.run([ "ls-files", "-z", "--others", "--exclude-standard" ])),
        ...await settingsOf(git)
      };
    }
    const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
    async function baseOf(git, commits) {
      const asked = [ ...new Set(commits) ].filter(commit => COMMIT_ID.test(commit));
      const answer = await git.run([ "cat-file", "--batch-check=%(objectname) %(objecttype)" ], [ ...asked, "HEAD" ].map(name => `${name}^{commit}\n`).join(""));
      const found = answer.split("\n").map(line => /^([0-9a-f]+) commit$/.exec(line)?.[1] ?? null);
      const place = found.findIndex(commit => commit !== null);
      const commit = found[place] ?? null;
      return commit === null ? null : {
        commit,
        from: place < asked.length ? "session" : "head"
      };
    }
    async function writtenAt(path) {
      try {
        return (await external_node_fs_.promises.lstat(path, {
          bigint: true
        })).mtimeNs;
      } catch {
        return 0n;
      }
    }
    var limits = __webpack_require__(25532);
    async function commitsSince(older, git) {
      if (!COMMIT_ID.test(older)) return null;
      const there = await git.run([ "cat-file", "--batch-check=%(objecttype)" ], `${older}\n`);
      if (there.trim() !== "commit") return null;
      const most = `--max-count=${limits.Pl + 1}`;
      const list = await git.run([ "rev-list", "--timestamp", "--topo-order", "--reverse", most, "HEAD", `^${older}` ]);
      const commits = list.split("\n").flatMap(line => {
        const [, time = "", commit = ""] = /^(-?\d+) ([0-9a-f]+)$/.exec(line) ?? [];
        return commit === "" ? [] : {
          commit,
          time: Number(time)
        };
      });
      return commits.length > limits.Pl ? null : commits;
    }
    var run_git = __webpack_require__(7781);
    var external_node_crypto_ = __webpack_require__(77598);
    const {O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0} = external_node_fs_.constants;
    const PIECE = 262144;
    async function blobId(path, there, algorithm, signal) {
      if (there.isSymbolicLink()) return idOf(await external_node_fs_.promises.readlink(path, {
        encoding: "buffer"
      }), algorithm);
      const hash = (0, external_node_crypto_.createHash)(algorithm).update(`blob ${there.size}\0`);
      const file = await external_node_fs_.promises.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
      try {
        const piece = Buffer.allocUnsafe(Math.min(PIECE, Number(there.size) + 1));
        let total = 0n;
        for (;;) {
          signal.throwIfAborted();
          const {bytesRead} = await file.read(piece, 0, piece.length, null);
          if (bytesRead === 0) break;
          total += BigInt(bytesRead);
          if (total > there.size) break;
          hash.update(piece.subarray(0, bytesRead));
        }
        if (total !== there.size) throw new Error("The file changed while it was read.");
      } finally {
        await file.close();
      }
      return hash.digest("hex");
    }
    async function textId(path, there, algorithm) {
      if (there.size > limits.pZ) return null;
      const file = await external_node_fs_.promises.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
      try {
        const text = (await file.readFile()).toString("latin1");
        return text.includes("\0") ? null : idOf(Buffer.from(text.replaceAll("\r\n", "\n"), "latin1"), algorithm);
      } finally {
        await file.close();
      }
    }
    const idOf = (content, algorithm) => (0, external_node_crypto_.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest("hex");
    async function compareFile(name, base, index, comparison) {
      const there = await comparison.tree.look(name);
      if ((base ?? index)?.mode === SUBMODULE) return compareSubmodule({
        name,
        base,
        index,
        there
      }, comparison);
      if (there === null) return isMissed(base, index) ? "different" : "same";
      if (base === void 0) return there.isDirectory() ? "same" : "different";
      if (hasOtherMode(there, base, comparison)) return "different";
      if (index?.seen && isAsSeen(there, index.seen, comparison.indexTime)) return index.oid === base.oid ? "same" : "different";
      const {tree, algorithm, signal} = comparison;
      if (await blobId(tree.pathOf(name), there, algorithm, signal) === base.oid) return "same";
      return base.mode === LINK ? "different" : "other_bytes";
    }
    function hasOtherMode(there, {mode}, {fileMode, symlinks}) {
      if (!there.isFile() && !there.isSymbolicLink()) return true;
      const isLink = there.isSymbolicLink() || mode === LINK && !symlinks;
      if (isLink !== (mode === LINK)) return true;
      const isExecutable = (there.mode & 64n) !== 0n;
      return fileMode && there.isFile() && isExecutable !== (mode === "100755");
    }
    const isMissed = (base, index) => base !== void 0 && !(index?.isSkipped === true && index.oid === base.oid);
    function isAsSeen(there, {ctime, mtime, size}, indexTime) {
      return there.mtimeNs < indexTime && there.size % 2n ** 32n === BigInt(size) && timeOf(there.mtimeNs) === mtime && timeOf(there.ctimeNs) === ctime;
    }
    const SECOND = 1000000000n;
    const timeOf = nanoseconds => `${nanoseconds / SECOND}:${nanoseconds % SECOND}`;
    async function compareSubmodule({name, base, index, there}, {tree, git}) {
      if (there === null) return isMissed(base, index) ? "different" : "same";
      if (base === void 0 || !there.isDirectory()) return "different";
      const repository = await (0, find_repository.W)(tree.pathOf(name).toString(), "here");
      const oid = repository === null ? index?.oid : (await git.in(repository).run([ "rev-parse", "--verify", "--quiet", "HEAD" ], "", true)).trim();
      return oid === base.oid ? "same" : "different";
    }
    const PARALLEL_FILES = 64;
    async function verdictsOf({inBase, inIndex, untracked, autocrlf}, comparison) {
      const {git, signal} = comparison;
      const verdicts = new Map;
      const judge = (names, verdictOf) => inBatches([ ...names ], signal, async name => {
        verdicts.set(name, await orUndecided(() => verdictOf(name)));
      });
      await judge(new Set([ ...inBase.keys(), ...inIndex.keys() ]), name => compareFile(name, inBase.get(name), inIndex.get(name), comparison));
      for (const name of untracked.map(each => each.replace(/\/$/, ""))) if (!verdicts.has(name)) verdicts.set(name, "different");
      const unlike = [ ...verdicts ].flatMap(([name, verdict]) => verdict === "other_bytes" ? name : []);
      const conversions = await conversionsOf(unlike, git, autocrlf);
      await judge(unlike, async name => {
        const conversion = conversions.get(name);
        if (conversion === "program") return "undecided";
        return conversion === "line_endings" ? compareText(name, inBase.get(name)?.oid, comparison) : "different";
      });
      return verdicts;
    }
    async function compareText(name, oid, {tree, algorithm}) {
      const there = await tree.look(name);
      if (!there?.isFile()) return "different";
      return await textId(tree.pathOf(name), there, algorithm) === oid ? "same" : "different";
    }
    async function orUndecided(verdict) {
      try {
        return await verdict();
      } catch (error) {
        if (error instanceof run_git.X && error.problem !== "git_failed") throw error;
        return "undecided";
      }
    }
    async function inBatches(names, signal, work) {
      for (let from = 0; from < names.length; from += PARALLEL_FILES) {
        signal.throwIfAborted();
        await Promise.all(names.slice(from, from + PARALLEL_FILES).map(work));
      }
    }
    var external_node_path_ = __webpack_require__(76760);
    var errors = __webpack_require__(22730);
    function createWorkTree(folder) {
      const folders = new Map([ [ "", Promise.resolve(true) ] ]);
      const pathOf = name => Buffer.concat([ Buffer.from((0, external_node_path_.join)(folder, "/")), Buffer.from(name, "latin1") ]);
      function isFolder(name) {
        const known = folders.get(name);
        if (known !== void 0) return known;
        const answer = look(name).then(there => there?.isDirectory() ?? false);
        folders.set(name, answer);
        return answer;
      }
      async function look(name) {
        if (!await isFolder(name.slice(0, Math.max(0, name.lastIndexOf("/"))))) return null;
        try {
          return await external_node_fs_.promises.lstat(pathOf(name), {
            bigint: true
          });
        } catch (error) {
          if ([ "ENOENT", "ENOTDIR" ].includes((0, errors.xU)(error))) return null;
          throw error;
        }
      }
      async function nameOf(path) {
        const parent = (0, real_path.Y)((0, external_node_path_.join)(folder, (0, external_node_path_.dirname)(path)));
        if (parent === null || !(0, find_git.F)(folder, parent)) return path;
        return (0, external_node_path_.relative)(folder, (0, external_node_path_.join)(parent, (0, 
        external_node_path_.basename)(path))).replaceAll(external_node_path_.sep, "/");
      }
      return {
        pathOf,
        look,
        nameOf
      };
    }
    async function compareWithGit(folder, commits, {searchPath, workspace, signal}) {
      const real = (0, real_path.Y)(folder);
      const repository = real === null ? null : await (0, find_repository.W)(real, "above");
      if (real === null || repository === null) throw new run_git.X("not_a_work_tree");
      const program = await (0, find_git.C)(searchPath, (0, find_git.F)(workspace, repository.root) ? workspace : repository.root);
      if (program === null) throw new run_git.X("no_git");
      try {
        const git = (0, run_git.l)(program, repository, real, signal);
        const tree = createWorkTree(real);
        const listing = await list(git, commits);
        const algorithm = (listing.base?.commit.length ?? 40) === 40 ? "sha1" : "sha256";
        const {fileMode, symlinks, indexTime} = listing;
        const comparison = {
          tree,
          git,
          algorithm,
          fileMode,
          symlinks,
          indexTime,
          signal
        };
        const differences = differencesOf(listing, await verdictsOf(listing, comparison), tree);
        return {
          ...differences,
          commitsSince: older => commitsSince(older, git)
        };
      } catch (error) {
        if (signal.aborted) throw new run_git.X("too_slow", {
          cause: error
        });
        throw error instanceof run_git.X ? error : new run_git.X("git_failed", {
          cause: error
        });
      }
    }
    function differencesOf({base, inBase, inIndex, untracked, ignoreCase}, verdicts, tree) {
      const namesOf = wanted => [ ...verdicts ].flatMap(([name, verdict]) => verdict === wanted ? asText(name) : []);
      const spelled = new Map(ignoreCase ? [ ...verdicts.keys() ].map(asText).map(name => [ name.toLowerCase(), name ]) : []);
      const changed = new Set(namesOf("different"));
      const undecided = new Set(namesOf("undecided"));
      const nested = new Set(untracked.filter(name => name.endsWith("/")).map(name => name.slice(0, -1)));
      const nestedRepositories = new Set([ ...nested ].map(asText));
      for (const [name, {mode}] of [ ...inBase, ...inIndex ]) if (mode === SUBMODULE) nested.add(name);
      const stateOf = async name => {
        if (changed.has(name)) return "changed";
        if (undecided.has(name) || name.includes("\ufffd")) return "unknown";
        const asBytes = Buffer.from(name).toString("latin1");
        if (inBase.has(asBytes)) return "unchanged";
        if (foldersOf(asBytes).some(each => nested.has(each))) return "unknown";
        const there = await tree.look(asBytes).catch(() => {});
        return there === null ? "gone" : "unknown";
      };
      return {
        base,
        changed: [ ...changed ],
        undecidedCount: undecided.size,
        nestedRepositories,
        async look(path) {
          const found = await tree.nameOf(path);
          const name = spelled.get(found.toLowerCase()) ?? found;
          return {
            name,
            state: await stateOf(name)
          };
        }
      };
    }
    const asText = name => Buffer.from(name, "latin1").toString();
    const foldersOf = name => [ ...name.matchAll(/\//g) ].map(({index}) => name.slice(0, index));
  }
};
