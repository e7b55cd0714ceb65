// Shares the words of command lines: nearly every command of a session runs in the same shell with the same switch.

/** Returns a function that replaces a word by the one at the same place of the command line before if both are equal. */
export function createWordSharing(): (argv: readonly string[]) => readonly string[] {
  let latest: readonly string[] = [];
  return (argv) => {
    latest = argv.map((word, at) => (latest[at] === word ? latest[at] : word));
    return latest;
  };
}
