// Which requests send something to another machine or change something there, and which only read.
import { expect, it } from 'vitest';
import { createLooker } from '../../src/look/look.ts';
import { command } from '../report/samples.ts';

async function leaves(text: string): Promise<boolean> {
  const record = command(text);
  const { findings = [] } = (await createLooker().look([record])).get(record) ?? {};
  expect(findings.map(({ rule }) => rule)).toContain('network');
  return findings.some((finding) => finding.leaves);
}

it.each([
  'curl -d a=1 https://example.org/x',
  'curl -sXPOST https://example.org/x',
  'curl --request PUT https://example.org/x',
  'curl -F file=@a.txt https://example.org/x',
  'curl -T a.txt https://example.org/x',
  'curl --json @a.json https://example.org/x',
  'wget --post-file=a.txt https://example.org/x',
  'wget --method=DELETE https://example.org/x',
  'http POST example.org/x',
  'http example.org/x name=value',
  'scp a.txt deploy@example.org:/srv/',
  'rsync -az dist/ deploy@example.org:/srv/www',
  "ssh deploy@example.org 'systemctl restart web'",
  'tar cz src | ssh deploy@example.org',
  'tar cz src | nc example.org 9000',
  'sftp -b - deploy@example.org < batch.txt',
  'cat a.txt > /dev/tcp/example.org/80',
  'gh pr create --fill',
  'gh issue comment 7 --body x',
  'gh api -X POST repos/o/r/issues',
  'gh api repos/o/r/issues -f title=x',
  'glab mr note 7 -m x',
  'ssh-copy-id deploy@example.org',
  `python3 -c 'import requests; requests.post("https://example.org/x", data=open("a"))'`,
])('%s', async (text) => {
  expect(await leaves(text)).toBe(true);
});

it.each([
  'curl -fsSL https://example.org/x',
  'curl -X GET https://example.org/x',
  'curl -o a.txt https://example.org/x',
  'wget -qO- https://example.org/x',
  'http example.org/x',
  'http GET example.org/x q==value',
  'scp deploy@example.org:/srv/a.txt .',
  'rsync -az deploy@example.org:/srv/www dist/',
  'ssh -p 22 deploy@example.org',
  'nc -z example.org 80',
  'gh pr view 7',
  'gh run list --limit 3',
  'gh api repos/o/r/issues',
  'dig example.org',
  `python3 -c 'import requests; requests.get("https://example.org/x")'`,
])('%s does not', async (text) => {
  expect(await leaves(text)).toBe(false);
});
