export const id = 867;

export const ids = [ 867 ];

export const modules = {
  7867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createLooker: () => createLooker
    });
    var look_rules = __webpack_require__(1273);
    var paths = __webpack_require__(3422);
    var simple_command = __webpack_require__(7518);
    const byName = programs => Object.fromEntries(programs.map(program => [ program, [ "" ] ]));
    const CREDENTIAL_FILE = new RegExp([ String.raw`(?:^|[\\/=@:])\.ssh(?:[\\/](?!known_hosts|config$|.*\.pub$)|$)`, String.raw`(?:^|[\\/=@:])\.(?:npmrc|netrc|_netrc|pypirc|git-credentials|pgpass|my\.cnf|boto|vault-token|yarnrc\.yml|s3cfg)$`, String.raw`(?:^|[\\/=@:])\.aws(?:[\\/]|$)`, String.raw`(?:^|[\\/=@:])\.azure(?:[\\/]|$)`, String.raw`(?:^|[\\/=@:])\.gnupg(?:[\\/]|$)`, String.raw`(?:^|[\\/=@:])\.kube[\\/]config$`, String.raw`(?:^|[\\/=@:])\.docker[\\/]config\.json$`, String.raw`\.config[\\/](?:gh[\\/]hosts\.yml|gcloud(?:[\\/]|$)|hub$)`, String.raw`\.codex[\\/]auth\.json$`, String.raw`\.cargo[\\/]credentials(?:\.toml)?$`, String.raw`\.gem[\\/]credentials$`, String.raw`(?:^|[\\/=@:])\.env(?:\.(?!example$|sample$|template$|dist$|test$)[\w-]+)?$`, String.raw`^[\\/]proc[\\/][^\\/]+[\\/]environ$`, String.raw`^[\\/]etc[\\/](?:shadow|gshadow|sudoers)`, String.raw`(?:^|[\\/=@])id_(?:rsa|dsa|ecdsa|ed25519)$`, String.raw`^[\\/](?:var[\\/])?run[\\/]secrets(?:[\\/]|$)` ].join("|"));
    const DO_NOT_READ = [ "ls", "dir", "mkdir", "rmdir", "chmod", "chown", "chgrp", "test", "[", "[[", "rm", "touch", "stat", "file", "echo", "printf", "cd", "pushd", "export", "find", "tree", "du", "realpath", "dirname", "basename", "git", "ssh-keygen", "which", "ssh-keyscan", "readlink", "tee", "exa", "eza", "fd", "man", "tldr", "test-path", "remove-item", "setfacl" ];
    const PATTERN_FIRST = (0, simple_command.wX)("grep egrep fgrep rg ag ack sed awk gawk jq yq");
    const readCredentials = started => {
      const {program, words, reads} = started;
      if (reads.some(path => CREDENTIAL_FILE.test(path))) return true;
      if (readsEnvironment(started) || asksStore(started)) return true;
      if (DO_NOT_READ.includes(program)) return false;
      const args = PATTERN_FIRST.includes(program) ? withoutPattern(words) : words.slice(1);
      if (program === "cp" || program === "mv") return args.slice(0, -1).some(word => CREDENTIAL_FILE.test(word));
      return args.some(word => CREDENTIAL_FILE.test(word));
    };
    function withoutPattern(words) {
      const operands = (0, simple_command.ep)(words, [ "-e", "-f", "-A", "-B", "-C", "-m", "-g", "--glob", "-t", "--type", "--include", "--exclude" ]);
      return words.some(word => word === "-e" || word === "-f") ? operands : operands.slice(1);
    }
    function readsEnvironment({program, words}) {
      const [, ...args] = words;
      switch (program) {
       case "printenv":
        return args.length === 0 || args.some(word => !word.startsWith("-") && isSecretName(word));

       case "env":
        return args.every(word => word === "-0" || word === "--null" || /^\w+=/.test(word));

       case "set":
        return args.length === 0;

       case "export":
       case "declare":
        return args.length === 0 ? program === "export" : args.every(word => /^-[px]+$/.test(word));

       case "echo":
       case "printf":
       case "write-output":
        return args.some(word => [ ...word.matchAll(VARIABLE) ].some(([, name = ""]) => isSecretName(name)));

       case "get-childitem":
       case "gci":
       case "dir":
        return args.some(word => /^env:/i.test(word));

       default:
        return false;
      }
    }
    const VARIABLE = /(?<!\\)\$(?:env:)?\{?(?:env:)?([A-Za-z_]\w*)/gi;
    const isSecretName = name => /(?:^|_)(?:token|secret|secrets|password|passwd|pwd|pat|api_?key|apikey|private_?key|access_?key|credentials?)(?:$|_)/i.test(name) && !/^(?:OLD)?PWD$/i.test(name);
    const STORES = {
      git: /(?:^| )config .*(?:extraheader|credential\.|\.token|password)|(?:^| )credential(?:-\w+)? (?:fill|get)/i,
      gh: /^auth (?:token|status .*--show-token|status .*-t\b)/,
      glab: /^auth (?:token|status .*-t\b)/,
      aws: /^(?:.* )?(?:configure (?:get|export-credentials)|secretsmanager get-secret-value|ssm get-parameters?\b|sts get-session-token|ecr get-login-password)/,
      gcloud: /auth (?:application-default )?print-(?:access|identity)-token|secrets versions access/,
      az: /account get-access-token|keyvault secret show/,
      security: /^find-(?:generic|internet)-password|^dump-keychain/,
      pass: /^(?:(?:show|edit|ls|-c) )?(?!(?:ls|list|git|init|insert|generate|rm|mv|cp|find|grep|help|version)\b)[\w./-]+$/,
      op: /^(?:read|item get)/,
      vault: /^(?:kv get|read|token lookup)/,
      kubectl: /^(?:.* )?get secrets?\b.*(?:-o|--output|-ojson|-oyaml)/,
      npm: /^(?:config|c) (?:get|list|ls).*(?:_auth|token)|^token (?:list|create)/i,
      cmdkey: /^\/list/i,
      gpg: /--export-secret-keys?|--export-secret-subkeys/,
      "secret-tool": /^(?:lookup|search)/,
      doppler: /^secrets/,
      keyring: /^get/
    };
    function asksStore({program, words}) {
      const asked = Object.hasOwn(STORES, program) ? STORES[program] : void 0;
      if (asked === void 0 || program === "git" && words.includes("--unset-all")) return false;
      return asked.test(words.slice(1).join(" "));
    }
    const CREDENTIAL_TRIGGERS = {
      ...byName((0, simple_command.wX)("printenv env set export declare get-childitem gci gh glab aws pass")),
      git: [ /config|credential/i ],
      gcloud: [ /token|secrets/ ],
      az: [ /token|secret/ ],
      security: [ /find-|dump-keychain/ ],
      op: [ /read|item/ ],
      vault: [ /kv|read|token/ ],
      kubectl: [ /secret/ ],
      npm: [ /_auth|token/i ],
      cmdkey: [ /list/i ],
      gpg: [ /export-secret/ ],
      "secret-tool": [ /lookup|search/ ],
      doppler: [ /secrets/ ],
      keyring: [ /get/ ]
    };
    const namesCredentials = script => NAMES.test(script);
    const NAMES = new RegExp([ String.raw`\.(?:ssh|npmrc|netrc|_netrc|pypirc|git-credentials|pgpass|boto|yarnrc|s3cfg|aws|azure|gnupg|kube|docker|env)(?![A-Za-z])`, String.raw`environ|[\\/]etc[\\/]|id_(?:rsa|dsa|ecdsa|ed25519)|auth\.json|hosts\.yml|gcloud|\.config[\\/]hub`, "credential|secret|vault-token|my\\.cnf|token|passw|api_?key|private_?key|access_?key", String.raw`\$\{?(?:env:)?\{?(?:env:)?(?:\w*_)?(?:pwd|pat)(?![A-Za-z0-9])` ].join("|"), "i");
    const GIT_VALUED = (0, simple_command.wX)("-C -c --git-dir --work-tree --namespace --exec-path --config-env");
    function gitWords({program, words}) {
      if (program !== "git") return null;
      for (let at = 1; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (GIT_VALUED.includes(word)) at += 1; else if (!word.startsWith("-")) return words.slice(at);
      }
      return [];
    }
    const GIT_PUSHES = [ "push", "send-pack", "send-email" ];
    const pushed = started => {
      const git = gitWords(started);
      return git === null ? pushedByOther(started) : pushedByGit(git);
    };
    function pushedByGit(git) {
      const [subcommand = "", ...rest] = git;
      if (GIT_PUSHES.includes(subcommand)) return !(0, simple_command.Kz)(git, "--dry-run", "-n");
      if (subcommand === "svn") return rest.includes("dcommit");
      return (subcommand === "subtree" || subcommand === "lfs") && rest.includes("push");
    }
    const RELEASE_CHANGES = [ "create", "new", "upload", "edit", "delete", "delete-asset" ];
    function pushedByOther({program, words}) {
      const [first = "", second = ""] = (0, simple_command.ep)(words, [ "-R", "--repo" ]);
      switch (program) {
       case "gh":
        if (first === "release") return RELEASE_CHANGES.includes(second);
        if (first === "repo") return second === "sync" || (0, simple_command.Kz)(words, "--push");
        return first === "pr" && second === "merge";

       case "glab":
        return first === "mr" && second === "merge" || first === "release" && second === "create";

       case "hg":
        return first === "push";

       case "svn":
        return first === "commit" || first === "ci";

       case "jj":
       case "sl":
        return first === "git" && second === "push" || first === "push";

       default:
        return false;
      }
    }
    const rewroteHistory = started => {
      if (started.program === "bfg" || started.program === "git-filter-repo") return true;
      const git = gitWords(started);
      if (git === null) return false;
      const [subcommand, ...rest] = git;
      switch (subcommand) {
       case "push":
        return (0, simple_command.Kz)(git, "-f", "--force", "--force-with-lease", "--mirror") || rest.some(word => word.startsWith("+"));

       case "reset":
        return (0, simple_command.Kz)(git, "--hard");

       case "rebase":
        return !(0, simple_command.Kz)(git, "--abort", "--quit", "--show-current-patch");

       case "commit":
        return (0, simple_command.Kz)(git, "--amend");

       case "pull":
        return rest.some(word => word === "-r" || /^--rebase(?:=(?!false)|$)/.test(word));

       case "filter-branch":
       case "filter-repo":
       case "replace":
        return true;

       case "update-ref":
        return (0, simple_command.Kz)(git, "-d", "--stdin");

       case "reflog":
        return rest[0] === "expire" || rest[0] === "delete";

       default:
        return false;
      }
    };
    const READS_CONFIG = /^(?:--get(?:-.+)?|--list|-l|get|list|--show-origin|--show-scope|--name-only)$/;
    const REMOTE_CHANGES = [ "add", "set-url", "remove", "rm", "rename", "set-head" ];
    const changedGitConfig = started => {
      const git = gitWords(started);
      return git === null ? changedHooks(started) : setsGitUp(git, started.words);
    };
    function changedHooks({program, words, written}) {
      switch (program) {
       case "husky":
       case "lefthook":
        return words.length === 1 || /^(?:un)?install$/.test(words[1] ?? "");

       case "pre-commit":
        return words[1] === "install" || words[1] === "uninstall";

       default:
        return program === "npx" && words.includes("husky") || written.some(isGitInternal);
      }
    }
    function setsGitUp(git, words) {
      if (words.some(word => /^core\.(?:hookspath|fsmonitor|sshcommand|pager|editor)=/i.test(word))) return true;
      const [subcommand, ...rest] = git;
      switch (subcommand) {
       case "config":
        return setsConfig(rest);

       case "lfs":
        return rest[0] === "install" || rest[0] === "uninstall";

       case "remote":
        return REMOTE_CHANGES.includes(rest[0] ?? "");

       case "push":
       case "merge":
        return (0, simple_command.Kz)(git, "--no-verify");

       default:
        return subcommand === "commit" && (0, simple_command.Kz)(git, "--no-verify", "-n");
      }
    }
    function setsConfig(rest) {
      if (rest.some(word => READS_CONFIG.test(word))) return false;
      const operands = rest.filter(word => !word.startsWith("-"));
      const changes = rest.some(word => /^(?:-e|edit|--(?:edit|add|unset|unset-all|replace-all|rename-section|remove-section))$/.test(word));
      return changes || operands.length > 1;
    }
    const isGitInternal = path => /(?:^|[\\/])(?:\.git[\\/](?:hooks|config|info)|\.husky|\.githooks)(?:[\\/]|$)/.test(path) || /(?:^|[\\/])(?:\.gitconfig|\.gitmodules|\.pre-commit-config\.yaml|lefthook\.ya?ml)$/.test(path);
    const GIT_TRIGGERS = {
      ...byName((0, simple_command.wX)("gh glab bfg git-filter-repo husky lefthook pre-commit")),
      git: [ ...(0, simple_command.wX)("push send-pack send-email svn subtree lfs commit pull reset rebase filter-branch filter-repo"), ...(0, 
      simple_command.wX)("replace update-ref reflog config remote --no-verify core") ],
      hg: [ "push" ],
      svn: [ "commit", "ci" ],
      jj: [ "push" ],
      sl: [ "push" ]
    };
    const PUBLISHING = {
      npm: [ "publish", "unpublish", "deprecate", "dist-tag add" ],
      pnpm: [ "publish", "deploy" ],
      yarn: [ "publish", "npm publish" ],
      bun: [ "publish" ],
      lerna: [ "publish" ],
      changeset: [ "publish" ],
      vsce: [ "publish" ],
      ovsx: [ "publish" ],
      jsr: [ "publish" ],
      deno: [ "publish", "deploy" ],
      cargo: [ "publish", "yank" ],
      twine: [ "upload" ],
      poetry: [ "publish" ],
      uv: [ "publish" ],
      pdm: [ "publish" ],
      flit: [ "publish" ],
      hatch: [ "publish" ],
      gem: [ "push", "yank" ],
      nuget: [ "push" ],
      dotnet: [ "nuget push" ],
      mvn: [ "deploy" ],
      docker: [ "push", "image push", "manifest push", "compose push", "stack deploy" ],
      podman: [ "push", "image push", "manifest push" ],
      buildah: [ "push" ],
      nerdctl: [ "push" ],
      skopeo: [ "copy", "sync" ],
      crane: [ "push", "copy", "cp" ],
      oras: [ "push", "copy", "cp" ],
      cosign: [ "sign", "attest" ],
      helm: [ "push", "install", "upgrade", "uninstall", "delete", "rollback" ],
      helmfile: [ "apply", "sync", "destroy" ],
      terraform: [ "apply", "destroy", "import" ],
      tofu: [ "apply", "destroy", "import" ],
      terragrunt: [ "apply", "destroy", "run-all" ],
      pulumi: [ "up", "update", "destroy" ],
      cdk: [ "deploy", "destroy" ],
      sam: [ "deploy" ],
      serverless: [ "deploy", "remove" ],
      sls: [ "deploy", "remove" ],
      kubectl: [ "apply", "create", "delete", "replace", "patch", "edit", "scale", "autoscale", "expose", "run", "drain", "cordon", "uncordon", "taint", "label", "annotate", "set", "rollout restart", "rollout undo", "rollout pause", "rollout resume" ],
      oc: [ "apply", "create", "delete", "replace", "patch", "new-app" ],
      argocd: [ "app sync", "app create", "app delete" ],
      flux: [ "bootstrap", "reconcile" ],
      wrangler: [ "deploy", "publish", "pages deploy", "secret put" ],
      vercel: [ "deploy", "--prod", "promote", "remove", "rm" ],
      netlify: [ "deploy" ],
      firebase: [ "deploy" ],
      fly: [ "deploy" ],
      flyctl: [ "deploy" ],
      railway: [ "up" ],
      heroku: [ "container:push", "container:release" ],
      gcloud: [ "app deploy", "run deploy", "functions deploy", "builds submit" ],
      eas: [ "submit", "update" ],
      surge: [ "" ],
      "gh-pages": [ "" ],
      "semantic-release": [ "" ],
      goreleaser: [ "release" ]
    };
    const VALUED = (0, simple_command.wX)("--prefix --workspace -w --filter --cwd --context -c --host -H -n -C --namespace", "--kubeconfig --kube-context --manifest-path --project --region --profile");
    const published = started => {
      const {program, words} = started;
      if (isDryRun(words) || program === "cargo" && words.includes("-n")) return false;
      if (program === "aws") return awsChanges(words);
      if (program === "gradle" || program === "gradlew") return words.some(word => /(?:^|:)(?:publish|uploadarchives)/i.test(word) && !/ToMavenLocal/.test(word));
      if (program === "docker" && (0, simple_command.ep)(words)[0] === "buildx" && (0, 
      simple_command.Kz)(words, "--push")) return true;
      if (program === "docker" && (0, simple_command.ep)(words)[0] === "build" && (0, 
      simple_command.Kz)(words, "--push")) return true;
      if (program === "npx" || program === "pnpx" || program === "bunx") return publishedByRunner(started);
      if (program === "python" || program === "python3") return /^twine upload\b/.test(moduleOf(words));
      return isListed(program, words);
    };
    function isListed(program, words) {
      const listed = Object.hasOwn(PUBLISHING, program) ? PUBLISHING[program] ?? [] : [];
      const operands = (0, simple_command.ep)(words, VALUED).filter(word => !word.startsWith("+"));
      if (program === "mvn") return operands.some(word => word === "deploy" || word.startsWith("deploy:"));
      if (listed.includes("")) return true;
      if (program === "vercel" && (operands.length === 0 || words.includes("--prod"))) return words[1] !== "--version";
      const [first = "", second = ""] = operands;
      if (second === "view-last-applied") return false;
      return listed.includes(first) || listed.includes(`${first} ${second}`);
    }
    function publishedByRunner({words}) {
      const at = words.findIndex((word, index) => index > 0 && !word.startsWith("-"));
      if (at < 0) return false;
      const rest = words.slice(at);
      return isListed((rest[0] ?? "").replace(/@[\w.^~-]+$/, ""), rest);
    }
    function moduleOf(words) {
      const at = words.indexOf("-m");
      return at < 0 ? "" : words.slice(at + 1).join(" ");
    }
    function awsChanges(words) {
      const [service, verb = "", ...paths] = (0, simple_command.ep)(words, [ "--profile", "--region", "--output", "--endpoint-url" ]);
      if (service === "s3") return [ "cp", "mv", "sync", "rm", "mb", "rb" ].includes(verb) && (paths.at(-1) ?? "").startsWith("s3://");
      return /^(?:create|put|delete|update|deploy|run|terminate|start|stop|publish|invoke|send|attach|detach)(?:-|$)/.test(verb);
    }
    function isDryRun(words) {
      return words.some(word => word === "--dry-run" || /^--dry-run=(?:client|server|true)$/.test(word));
    }
    const PUBLISH_TRIGGERS = {
      ...PUBLISHING,
      ...byName([ "aws", "vercel" ]),
      docker: [ ...PUBLISHING.docker ?? [], "--push" ],
      gradle: [ /publish|uploadarchives/i ],
      gradlew: [ /publish|uploadarchives/i ]
    };
    const INSTALLING = {
      npm: (0, simple_command.wX)("install i in add ci clean-install install-test it update up upgrade"),
      pnpm: (0, simple_command.wX)("install i add update up dlx import"),
      yarn: [ "install", "add", "up", "upgrade", "dlx", "global add" ],
      bun: [ "install", "i", "add", "update", "x" ],
      deno: [ "install", "add" ],
      pip: [ "install" ],
      pip2: [ "install" ],
      pip3: [ "install" ],
      pipx: [ "install", "run", "inject", "upgrade" ],
      uv: [ "add", "sync", "pip install", "pip sync", "tool install", "tool run", "python install" ],
      poetry: [ "add", "install", "update", "self add" ],
      pipenv: [ "install", "sync", "update" ],
      pdm: [ "add", "install", "sync", "update" ],
      hatch: [ "dep" ],
      conda: [ "install", "create", "update", "env create", "env update" ],
      mamba: [ "install", "create", "update", "env create", "env update" ],
      micromamba: [ "install", "create", "update" ],
      cargo: [ "install", "add", "binstall", "update" ],
      rustup: [ "toolchain install", "component add", "target add", "update", "install" ],
      go: [ "get", "install" ],
      gem: [ "install", "update" ],
      bundle: [ "install", "add", "update" ],
      bundler: [ "install", "add", "update" ],
      composer: [ "require", "install", "update", "global require" ],
      apt: [ "install", "upgrade", "full-upgrade", "dist-upgrade", "reinstall" ],
      "apt-get": [ "install", "upgrade", "dist-upgrade", "build-dep" ],
      aptitude: [ "install", "upgrade", "full-upgrade" ],
      dnf: (0, simple_command.wX)("install in upgrade up update groupinstall reinstall"),
      yum: [ "install", "upgrade", "update", "localinstall", "reinstall" ],
      zypper: [ "install", "in", "update", "up" ],
      apk: [ "add", "upgrade" ],
      brew: [ "install", "upgrade", "reinstall", "bundle" ],
      port: [ "install", "upgrade" ],
      pkg: [ "install", "upgrade" ],
      snap: [ "install", "refresh" ],
      flatpak: [ "install", "update" ],
      opkg: [ "install", "upgrade" ],
      "nix-env": [],
      nix: [ "profile install", "profile add" ],
      guix: [ "install" ],
      dotnet: [ "add", "tool install", "workload install", "restore" ],
      nuget: [ "install", "restore" ],
      choco: [ "install", "upgrade" ],
      chocolatey: [ "install", "upgrade" ],
      winget: [ "install", "upgrade" ],
      scoop: [ "install", "update" ],
      gh: [ "extension install" ],
      playwright: [ "install", "install-deps" ],
      code: [],
      mix: [ "deps.get", "archive.install", "deps.update" ],
      cabal: [ "install" ],
      stack: [ "install" ],
      luarocks: [ "install" ],
      cpan: [ "" ],
      cpanm: [ "" ],
      opam: [ "install" ],
      nimble: [ "install" ],
      pod: [ "install", "update" ],
      asdf: [ "install", "plugin add" ],
      mise: [ "install", "use" ],
      nvm: [ "install" ],
      fnm: [ "install" ],
      volta: [ "install" ],
      pyenv: [ "install" ],
      rbenv: [ "install" ],
      sdk: [ "install" ],
      uvx: [ "" ],
      bunx: [ "" ],
      pnpx: [ "" ],
      "install-module": [ "" ],
      "install-package": [ "" ],
      "install-script": [ "" ]
    };
    const installs_VALUED = (0, simple_command.wX)("--prefix -C --dir --cwd --workspace -w --filter -F -q --directory --project -o --config", "-c --root --toolchain --cache-dir");
    const installed = ({program, words}) => {
      if (words.some(word => /^--(?:dry-run|simulate)$/.test(word))) return false;
      switch (program) {
       case "pacman":
        return words.some(word => /^-S(?![sipglc])/.test(word) || /^-U/.test(word) || word === "--sync");

       case "dpkg":
       case "rpm":
        return words.some(word => /^-[A-Za-z]*[iU]/.test(word) || /^--(?:install|upgrade)$/.test(word)) && !words.some(word => /^-q/.test(word));

       case "nix-env":
        return (0, simple_command.Kz)(words, "-i", "-u", "--install", "--upgrade", "-iA");

       case "code":
        return words.includes("--install-extension");

       case "npx":
       case "npm-exec":
        return (0, simple_command.Kz)(words, "-y", "--yes", "-p", "--package");

       case "easy_install":
        return words.length > 1;

       case "yarn":
        if ((0, simple_command.ep)(words, installs_VALUED).length === 0) return !(0, simple_command.Kz)(words, "-v");
        break;

       case "bundle":
        if (words.length === 1) return true;
        break;
      }
      if (/^(?:python|pypy)[\d.]*$|^py$/.test(program)) return /^(?:pip|pipx|uv pip) install\b/.test(moduleOf(words));
      return installsByTable(program, words);
    };
    function installsByTable(program, words) {
      const name = program.replace(/^pip[\d.]*$/, "pip");
      const listed = Object.hasOwn(INSTALLING, name) ? INSTALLING[name] ?? [] : [];
      const [first = "", second = "", third = ""] = (0, simple_command.ep)(words, installs_VALUED).filter(word => !word.startsWith("+"));
      if (name === "npm" && first === "exec") return (0, simple_command.Kz)(words, "-y", "--yes");
      if (name === "dotnet" && first === "add") return second === "package" || third === "package";
      if (listed.includes("")) return words.length > 1;
      return listed.includes(first) || listed.includes(`${first} ${second}`);
    }
    const NPX_INSTALLS = [ /-[A-Za-z]*[yp]|--(?:yes|package)/ ];
    const INSTALL_TRIGGERS = {
      ...INSTALLING,
      ...byName((0, simple_command.wX)("pacman dpkg rpm nix-env easy_install yarn bundle")),
      npm: [ ...INSTALLING.npm ?? [], "exec" ],
      code: [ "--install-extension" ],
      npx: NPX_INSTALLS,
      "npm-exec": NPX_INSTALLS
    };
    var unwrap = __webpack_require__(8463);
    const INTERPRETERS = {
      python: /^-[A-Za-z]*[cmV]/,
      node: /^-(?:[eprvc]|-eval|-print|-check|-test|-version)/,
      bun: /^-/,
      perl: /^-[A-Za-z0-9]*[eEv]/,
      ruby: /^-[A-Za-z]*[ev]/,
      php: /^-[A-Za-z]*[rRvifl]/,
      lua: /^-[ev]/,
      rscript: /^-e/,
      osascript: /^-e/,
      pwsh: /^-(?:c|f|command|file)$/i,
      powershell: /^-(?:c|f|command|file)$/i,
      tclsh: /^$/
    };
    function interpreterOf(program) {
      if (unwrap.O.includes(program)) return program;
      const name = program.replace(/^(?:pypy|python)[\d.]*$/, "python").replace(/^nodejs$/, "node");
      return Object.hasOwn(INTERPRETERS, name) ? name : null;
    }
    function runsInput({program, words}) {
      const name = interpreterOf(program);
      if (name === null) return false;
      const isShell = unwrap.O.includes(name);
      for (let at = 1; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (word === "-" || word === "/dev/stdin") return true;
        if (isShell && /^-[A-Za-z]*s/.test(word)) return true;
        if (isShell && (/^-[A-Za-z]*c/.test(word) || word === "--version")) return false;
        if (isShell && (word === "-o" || word === "-O" || word === "+o")) at += 1; else if (!word.startsWith("-")) return false; else if (!isShell && (INTERPRETERS[name]?.test(word) || /^--(?:version|help)$/.test(word))) return false; else if (name === "python" && (word === "-W" || word === "-X")) at += 1;
      }
      return true;
    }
    const SOURCES = (0, simple_command.wX)("curl wget fetch http xh iwr irm base64 xxd openssl nc ssh");
    const RUNS_ITS_ARGUMENT = [ "iex", "invoke-expression" ];
    const pipedToShell = started => {
      const {program, words, before, substituted, processes} = started;
      if (RUNS_ITS_ARGUMENT.includes(program)) return true;
      if (before !== null && runsInput(started)) return true;
      const isRunner = interpreterOf(program) !== null || program === "source" || program === "." || program === "eval";
      if (!isRunner) return false;
      if (processes.length > 0 && !words.some(word => /^-[A-Za-z]*c$/.test(word))) return true;
      const isCode = program === "eval" || words.some(word => /^-[A-Za-z]*[ce]$/.test(word));
      return isCode && substituted.some(name => SOURCES.includes(name));
    };
    const INTERPRETER_PROGRAMS = [ ...unwrap.O, ...Object.keys(INTERPRETERS), "nodejs", "pypy", "source", "eval" ];
    const INTERPRETER_TRIGGERS = byName(RUNS_ITS_ARGUMENT);
    const ALWAYS = (0, simple_command.wX)("ssh scp sftp ftp tftp lftp ncftp telnet mosh sshfs autossh aria2c axel httrack yt-dlp", "youtube-dl rclone ngrok cloudflared localtunnel lt invoke-webrequest invoke-restmethod", "iwr irm start-bitstransfer bitsadmin ssh-copy-id rlogin rsh ping ping6 traceroute", "tracepath mtr dig nslookup host whois nmap masscan test-netconnection tnc lsyncd wpscan", "nikto gobuster ffuf sqlmap httprobe");
    const BY_ADDRESS = (0, simple_command.wX)("curl wget wget2 http https xh xhs nc ncat netcat socat grpcurl websocat");
    const network_VALUED = {
      curl: (0, simple_command.wX)("-o -H -d -X -A -u -b -c -e -F -m -w -T -E -C -r -z --output --header --data --request", "--user-agent --user --cookie --cookie-jar --form --max-time --connect-timeout --retry", "--retry-delay --write-out --data-raw --data-binary --data-urlencode --json --cacert", "--cert --key --retry-max-time --range --unix-socket"),
      wget: (0, simple_command.wX)("-O -o -P -t -T -U --output-document --timeout --tries --header --post-data"),
      nc: [ "-w", "-p", "-s", "-q", "-i", "-e" ]
    };
    const ELSEWHERE = (0, simple_command.wX)("-x --proxy --connect-to --resolve -K --config --socks5 --preproxy -i --input-file");
    const usedNetwork = started => {
      const {program, words, reads, writes} = started;
      if ([ ...reads, ...writes ].some(path => /^\/dev\/(?:tcp|udp)\//.test(path))) return !isLocal(devHost(reads, writes));
      if (ALWAYS.includes(program)) return true;
      if (BY_ADDRESS.includes(program)) return !isLocalOnly(started);
      if (program === "rsync") return (0, simple_command.ep)(words, [ "-e", "--rsh", "--exclude", "--include" ]).some(isRemotePath);
      if (program === "gh" || program === "glab") return isGithubRequest(words) && !pushed(started);
      if (program === "openssl") return words[1] === "s_client" && !words.some(word => isLocal(hostOf(word)));
      return program === "certutil" && words.some(word => /^[-/]urlcache$/i.test(word));
    };
    const devHost = (...paths) => paths.flat().find(path => path.startsWith("/dev/"))?.split("/")[3] ?? "";
    function isLocalOnly({program, words}) {
      if (program === "nc" || program === "ncat" || program === "netcat" || program === "socat") if (words.some(word => /^-[a-z]*l/.test(word)) || /LISTEN/i.test(words.join(" "))) return false;
      if (words.some(word => ELSEWHERE.includes(word) && !(program !== "wget" && word === "-i"))) return false;
      const addresses = (0, simple_command.ep)(words, network_VALUED[program.replace(/^(?:ncat|netcat)$/, "nc")] ?? []).filter(word => !/^\d+$/.test(word));
      const named = [ ...addresses, ...words.filter((_, at) => words[at - 1] === "--url") ];
      if (words.includes("--offline")) return true;
      if (named.length === 0) return false;
      const [first = ""] = named;
      const checked = /^(?:http|https|xh|xhs|nc|ncat|netcat)$/.test(program) ? [ /^[A-Z]+$/.test(first) ? named[1] ?? "" : first ] : named;
      return checked.every(word => isLocal(hostOf(word)));
    }
    function hostOf(address) {
      const rest = address.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, "").replace(/^(?:tcp4?|udp4?|openssl):/i, "");
      const [authority = ""] = rest.split(/[/?#]/);
      const host = authority.slice(authority.lastIndexOf("@") + 1);
      return host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) : host.split(":")[0] ?? "";
    }
    const isLocal = host => /^(?:|localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|::1)$/i.test(host);
    const isRemotePath = word => /^(?:rsync:\/\/|[^/\\:]{2,}:)/.test(word);
    const LOCAL_GITHUB = [ "version", "help", "completion", "config", "alias", "reference" ];
    function isGithubRequest(words) {
      const [first, second] = (0, simple_command.ep)(words, [ "-R", "--repo" ]);
      if (first === void 0 || LOCAL_GITHUB.includes(first)) return false;
      return !(first === "auth" && [ "token", "setup-git", "logout" ].includes(second ?? ""));
    }
    const NETWORK_TRIGGERS = {
      ...byName([ ...ALWAYS, ...BY_ADDRESS, "rsync", "certutil" ]),
      openssl: [ "s_client" ],
      dev: [ "tcp", "udp" ]
    };
    const isSteeringFile = path => /(?:^|[\\/])(?:\.github|\.codex|\.circleci|\.buildkite|\.gitea|\.forgejo|\.claude|\.cursor|\.agents)(?:[\\/]|$)/.test(path) || /(?:^|[\\/])(?:AGENTS(?:\.override)?\.md|CLAUDE\.md|GEMINI\.md|\.cursorrules|CODEOWNERS|Jenkinsfile|\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.woodpecker\.ya?ml|cloudbuild\.ya?ml|appveyor\.yml)$/.test(path);
    const steered = ({written}) => written.some(isSteeringFile);
    const wroteOutside = ({written, isOutside}) => written.some(isOutside);
    const FOR_A_MOMENT = /^(?:\/dev\/(?:null|zero|full|tty|std(?:in|out|err)$|(?:fd|tcp|udp|shm|pts)\/)|\/tmp(?:\/|$)|\/var\/tmp(?:\/|$)|\/proc\/self\/fd\/|\$\{?(?:TMPDIR|TEMP|TMP|RUNNER_TEMP|GITHUB_\w+)\b|nul$|%TE?MP%)/i;
    const HOME = /^(?:~[^/\\]*(?:[\\/]|$)|\$\{?(?:HOME|XDG_\w+)\}?(?:[\\/]|$)|\$env:(?:USERPROFILE|HOME|APPDATA)|%(?:USERPROFILE|APPDATA)%)/i;
    const SYSTEM = /^\/(?:etc|usr|opt|var|bin|sbin|lib(?:32|64)?|boot|root|srv|sys|proc|Library|System|Applications)(?:\/|$)/;
    function outsideOf(root, cwd) {
      return path => {
        if (path === "" || FOR_A_MOMENT.test(path)) return false;
        if (HOME.test(path)) return true;
        if (isAbsolute(path)) return isOutsideRoot(path, root);
        return path.startsWith("..") && cwd !== null && !isAbsolute(cwd) && climbsOut(`${cwd}/${path}`);
      };
    }
    function isOutsideRoot(path, root) {
      if (path.startsWith("/")) return root === null ? SYSTEM.test(path) : !isIn(path, root);
      return root !== null && !isIn(path.replaceAll("\\", "/"), root.replaceAll("\\", "/"));
    }
    const namesWatchedPath = script => PLACE_OUTSIDE.test(script) || WATCHED.test(script);
    const PLACE_OUTSIDE = /(?:^|[\s'"=>:(])(?:~|\/|\.\.|\$\{?HOME|\$\{?XDG|[A-Za-z]:[\\/]|\\\\|%|\$env:)/i;
    const WATCHED = /\.(?:github|gitea|forgejo|gitlab-ci|codex|circleci|buildkite|claude|cursor|agents|travis|drone|woodpecker|git|githooks|gitconfig|gitmodules|husky)|AGENTS|CLAUDE|GEMINI|CODEOWNERS|Jenkinsfile|pipelines|cloudbuild|appveyor|lefthook|pre-commit/;
    const isIn = (path, folder) => path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
    const isAbsolute = path => /^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(path);
    function climbsOut(path) {
      let depth = 0;
      for (const part of path.split(/[\\/]/)) {
        if (part === "" || part === ".") continue;
        depth += part === ".." ? -1 : 1;
        if (depth < 0) return true;
      }
      return false;
    }
    const BECOMES = (0, simple_command.wX)("sudo su doas pkexec runas runuser gksudo kdesudo gosu su-exec gsudo sudoedit visudo", "setfacl setcap nsenter setpriv");
    const usedPrivileges = ({program, words, written}) => {
      if (BECOMES.includes(program)) return !/^(?:--version|-V|--help|-h)$/.test(words[1] ?? "");
      if (words.some(word => /docker\.sock(?::|$)/.test(word))) return true;
      switch (program) {
       case "chmod":
        return words.slice(1).some(word => /^[ugoa]*[+=][rwxXt]*s|^[2467]\d{3}$/.test(word));

       case "docker":
       case "podman":
        return words.includes("--privileged") || words.some(word => /^--(?:pid|userns|net|network)=host$/.test(word));

       case "usermod":
       case "gpasswd":
       case "adduser":
        return words.some(word => /^(?:sudo|docker|wheel|root|admin)$/.test(word));

       case "start-process":
       case "saps":
        return (0, simple_command.Kz)(words.map(word => word.toLowerCase()), "-verb") && words.some(word => /^runas$/i.test(word));

       default:
        return written.some(path => /^\/etc\/sudoers/.test(path));
      }
    };
    const PRIVILEGE_TRIGGERS = {
      ...byName([ ...BECOMES, "usermod", "gpasswd", "adduser", "start-process", "saps" ]),
      chmod: [ /[+=][rwxXt]*s|[2467]\d{3}/ ],
      docker: [ "--privileged", "host" ],
      podman: [ "--privileged", "host" ]
    };
    const namesDockerSocket = script => script.includes("docker.sock");
    const COMMAND_RULES = {
      pushed,
      published,
      "piped-to-shell": pipedToShell,
      network: usedNetwork,
      credentials: readCredentials,
      privileges: usedPrivileges,
      "outside-workspace": wroteOutside,
      "steering-files": steered,
      "git-config": changedGitConfig,
      "rewrote-history": rewroteHistory,
      installed
    };
    const PATH_RULES = {
      "steering-files": isSteeringFile,
      "git-config": isGitInternal
    };
    const COMMAND_RULE_NAMES = look_rules.S.filter(rule => rule !== "escalated");
    const rulesFor = started => isQuestion(started.words) ? [] : COMMAND_RULE_NAMES.filter(rule => COMMAND_RULES[rule](started));
    function isQuestion(words) {
      const [, first = ""] = words;
      return words.includes("--help") || /^(?:--version|-V|version|help|-h|\/\?)$/.test(first);
    }
    const WRITE_LAST = (0, simple_command.wX)("cp mv ln install rsync copy move");
    const WRITE_ALL = (0, simple_command.wX)("tee touch rm rmdir mkdir unlink truncate shred chmod chown chgrp gzip gunzip bzip2", "bunzip2 xz unxz del erase rd md set-content add-content out-file new-item remove-item");
    const WRITING = [ ...WRITE_LAST, ...WRITE_ALL, ...(0, simple_command.wX)("dd tar sed perl find fd") ];
    const WRITES_NOTHING = /\d*>>?\s*(?:&\s*\d|\/dev\/null)(?=[\s;|&)]|$)/g;
    const WRITES = new RegExp(String.raw`>|\b(?:${WRITING.join("|")})\b`, "i");
    const mayWrite = script => WRITES.test(script.replace(WRITES_NOTHING, ""));
    const FIRST_IS_NO_PATH = [ "chmod", "chown", "chgrp", "sed", "perl" ];
    const written_paths_VALUED = {
      cp: [ "-S", "--suffix" ],
      mv: [ "-S", "--suffix" ],
      ln: [ "-S", "--suffix" ],
      install: (0, simple_command.wX)("-m -o -g -S --mode --owner --group"),
      rsync: (0, simple_command.wX)("-e -f -M -B -T --rsh --exclude --include --filter"),
      touch: [ "-r", "-t", "-d", "--date", "--reference" ],
      truncate: [ "-s", "-r", "--size", "--reference" ],
      mkdir: [ "-m", "--mode" ],
      sed: [ "-e", "-f", "-l" ],
      perl: [ "-e", "-I", "-M" ]
    };
    const writtenPaths = command => [ ...command.writes, ...namedPaths((0, simple_command.oQ)(command), command.words) ];
    function namedPaths(program, words) {
      const operands = (0, simple_command.ep)(words, written_paths_VALUED[program]);
      if (WRITE_LAST.includes(program)) {
        const folder = words.findIndex(word => word === "-t" || word === "--target-directory");
        const moved = program === "mv" || program === "move" ? operands.slice(0, -1) : [];
        const last = folder > 0 ? words.slice(folder + 1, folder + 2) : operands.slice(1).slice(-1);
        return [ ...moved, ...last ];
      }
      if (program === "dd") return words.filter(word => word.startsWith("of=")).map(word => word.slice(3));
      if (program === "tar") return archivePaths(words);
      if (!WRITE_ALL.includes(program) && !changesInPlace(program, words)) return [];
      return FIRST_IS_NO_PATH.includes(program) && !words.includes("-e") ? operands.slice(1) : operands;
    }
    const changesInPlace = (program, words) => program === "sed" && words.some(word => /^-(?:[nErsz]*i|-in-place)/.test(word)) || program === "perl" && words.some(word => /^-[a-z]*i/.test(word));
    function archivePaths(words) {
      const [, mode = ""] = words;
      const after = option => words.filter((_, at) => at > 1 && option.test(words[at - 1] ?? ""));
      if (/^-?[A-Za-z]*x|^--extract$/.test(mode)) return after(/^(?:-C|--directory)$/);
      if (!/^-?[A-Za-z]*[cr]|^--create$/.test(mode)) return [];
      return /f$/.test(mode) ? words.slice(2, 3) : after(/^(?:-f|--file)$/);
    }
    function mayApply(script) {
      if (/\$\\*'|<\(/.test(script)) return true;
      return readingsOf(script.replace(SETS_SOMETHING, "")).some(text => namesCredentials(text) || namesDockerSocket(text) || startsKnownProgram(text) || mayWrite(text) && namesWatchedPath(text));
    }
    const SETS_SOMETHING = /(?<=^|[^\\`^]\n)[ \t]*(?:set(?=[ \t]+[-+][a-z])|export(?=[ \t]+\w+=))/gi;
    function readingsOf(script) {
      const readings = new Set([ script, script.replace(/['"]/g, ""), script.replace(/['"]|\\\n?/g, "") ]);
      if (/[`^]/.test(script)) for (const text of [ ...readings ]) readings.add(text.replace(/[`^]\n?/g, ""));
      return [ ...readings ];
    }
    const TRIGGERS = triggersByProgram([ CREDENTIAL_TRIGGERS, GIT_TRIGGERS, INSTALL_TRIGGERS, INTERPRETER_TRIGGERS, NETWORK_TRIGGERS, PRIVILEGE_TRIGGERS, PUBLISH_TRIGGERS ]);
    function triggersByProgram(tables) {
      const all = new Map;
      for (const [program, alternatives] of tables.flatMap(table => Object.entries(table))) {
        const known = all.get(program) ?? [];
        for (const each of alternatives) known.push(typeof each === "string" ? [ ...wordsIn(each) ] : each);
        all.set(program, known);
      }
      return all;
    }
    const may_apply_INTERPRETERS = new Set(INTERPRETER_PROGRAMS);
    function startsKnownProgram(text) {
      const isPiped = /[|`]|\$\(/.test(text);
      const words = wordsIn(text);
      const isTriggered = trigger => trigger instanceof RegExp ? trigger.test(text) : trigger.every(word => words.has(word));
      for (const word of words) {
        if (TRIGGERS.get(word)?.some(isTriggered)) return true;
        const name = word.replace(/\d+$/, "");
        if (name !== word && TRIGGERS.get(name)?.some(isTriggered)) return true;
        if (isPiped && may_apply_INTERPRETERS.has(name)) return true;
      }
      return false;
    }
    function wordsIn(text) {
      return new Set(text.toLowerCase().match(/-*[a-z][\w-]*/g));
    }
    const MAX = {
      length: 16384,
      depth: 16,
      hereDocuments: 40
    };
    const OPENS = /[([{`]|<<|\b(?:if|while|until|for|case|select)\b/g;
    const CLOSES = /[)\]}]|\b(?:fi|done|esac)\b/g;
    function parsingCost(script) {
      if (script.length > MAX.length) return Number.POSITIVE_INFINITY;
      const marks = [ ...places(script, OPENS, 1), ...places(script, CLOSES, -1) ].sort(([one], [two]) => one - two);
      let depth = 0;
      let deepest = 0;
      for (const [, step] of marks) {
        depth = Math.max(0, depth + step);
        deepest = Math.max(deepest, depth);
      }
      const hereDocuments = script.split("<<").length - 1;
      if (deepest > MAX.depth || hereDocuments > MAX.hereDocuments) return Number.POSITIVE_INFINITY;
      return script.length * (deepest + 1);
    }
    function places(script, marks, step) {
      return [ ...script.matchAll(marks) ].map(({index}) => [ index, step ]);
    }
    var split = __webpack_require__(4706);
    const PARSER_BUDGET = 33554432;
    const MAX_DEPTH = 6;
    function createScriptReader() {
      let parser = null;
      let budget = PARSER_BUDGET;
      async function parsed(script, dialect, by) {
        const cost = dialect === "sh" ? parsingCost(script) : Number.POSITIVE_INFINITY;
        if (cost > budget) return null;
        budget -= cost;
        parser ??= await Promise.all([ __webpack_require__.e(989), __webpack_require__.e(633) ]).then(__webpack_require__.bind(__webpack_require__, 6633));
        try {
          return by(parser);
        } catch {
          return null;
        }
      }
      async function commandsIn(script, dialect, depth = 0) {
        const commands = await parsed(script, dialect, ({commandsOf}) => commandsOf(script)) ?? (0, 
        split.t)(script, dialect);
        const all = [];
        for (const command of commands) all.push(...await withStarted(command, depth));
        return all;
      }
      async function withStarted(command, depth) {
        const all = [ command ];
        if (depth >= MAX_DEPTH) return all;
        for (const started of (0, unwrap.l)(command)) all.push(...await innerOf(started, command, depth + 1));
        return all;
      }
      async function innerOf(started, outer, depth) {
        if ("words" in started) return withStarted({
          ...outer,
          words: started.words,
          reads: [],
          writes: []
        }, depth);
        return commandsIn(started.script, dialectOf(outer.words, "sh"), depth);
      }
      return {
        commandsIn,
        async hereDocumentsIn(script) {
          if (!script.includes("<<")) return [];
          return await parsed(script, "sh", ({hereDocumentsOf}) => hereDocumentsOf(script)) ?? [];
        }
      };
    }
    function dialectOf(words, otherwise) {
      const program = (0, simple_command.oQ)({
        words
      });
      if (program === "powershell" || program === "pwsh") return "powershell";
      return program === "cmd" ? "cmd" : otherwise;
    }
    function scriptsOf(record) {
      if (record.status === "declined" || record.command === null) return [];
      if (record.action_type === "command_execution") return [ {
        text: record.command,
        dialect: dialectOf(record.argv ?? [], "sh")
      } ];
      if (record.action_type !== "tool_call") return [];
      if (record.tool_name === "write_stdin") return [ {
        text: record.command,
        dialect: "sh"
      } ];
      return [ ...record.command.matchAll(NAMED_COMMAND) ].map(([, literal = ""]) => ({
        text: unquoted(literal),
        dialect: "sh"
      }));
    }
    const NAMED_COMMAND = /\b["']?(?:cmd|command)["']?\s*:\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)/g;
    const ESCAPES = {
      n: "\n",
      t: "\t",
      r: "\r"
    };
    const unquoted = literal => literal.slice(1, -1).replace(/\\([\s\S])/g, (_, sign) => ESCAPES[sign] ?? sign);
    const WHOLE_PIPELINE = [ "piped-to-shell", "credentials" ];
    const MAX_TEXTS = 5;
    function createLooker() {
      const scripts = createScriptReader();
      let session = null;
      async function findIn(record) {
        const cwd = record.action_type === "command_execution" ? record.cwd : ".";
        const isOutside = outsideOf(session?.root ?? null, cwd);
        const found = [];
        if (isEscalated(record)) found.push({
          rule: "escalated",
          text: record.command ?? "",
          isPath: false
        });
        for (const {text, dialect} of scriptsOf(record)) {
          if (!mayApply(text)) continue;
          for (const command of await scripts.commandsIn(text, dialect)) found.push(...findInCommand(command, isOutside));
        }
        return found;
      }
      async function lookAt(record) {
        const found = record.action_type === "file_change" ? findInPaths(record) : await findIn(record);
        const script = record.action_type === "command_execution" ? record.command : null;
        return {
          findings: distinct(found),
          hereDocuments: script === null ? [] : await scripts.hereDocumentsIn(script)
        };
      }
      return {
        async look(records) {
          const looks = new Map;
          for (const record of records) {
            if (record.session_id !== session?.id) session = {
              id: record.session_id,
              root: null
            };
            if (record.action_type === "session_started") session.root = record.session.cwd;
            const look = await lookAt(record);
            if (look.findings.length + look.hereDocuments.length > 0) looks.set(record, look);
          }
          return looks;
        }
      };
    }
    function findInCommand(command, isOutside) {
      const started = {
        ...command,
        program: (0, simple_command.oQ)(command),
        written: writtenPaths(command),
        isOutside
      };
      return rulesFor(started).map(rule => ({
        rule,
        text: WHOLE_PIPELINE.includes(rule) ? command.pipeline : command.source,
        isPath: false
      }));
    }
    const isEscalated = record => record.action_type === "command_execution" && record.sandbox_permissions === "require_escalated" && record.status !== "declined";
    function findInPaths(record) {
      if (record.status !== "completed") return [];
      return record.changed_paths.flatMap(path => look_rules.S.filter(rule => rule === "outside-workspace" ? (0, 
      paths._)(path) : PATH_RULES[rule]?.(path)).map(rule => ({
        rule,
        text: path,
        isPath: true
      })));
    }
    function distinct(found) {
      const texts = new Map;
      return found.filter(({rule, text}) => {
        const known = texts.get(rule) ?? new Set;
        texts.set(rule, known);
        if (known.has(text) || known.size >= MAX_TEXTS) return false;
        known.add(text);
        return true;
      });
    }
  }
};
