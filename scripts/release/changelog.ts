// The part of the changelog that is about one version.

/** @throws when there is none. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const notes = sections.find((section) => /^## (\S+)/.exec(section)?.[1] === version);
  if (notes === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}".`);
  const [, ...lines] = notes.split('\n');
  return `${lines.join('\n').trim()}\n`;
}
