// What becomes of an upload when the service is down for a while: the artifact client tries for half a minute.
import { expect, it } from 'vitest';
import { expectToldAndKept, type UploadFailure } from '../action/failing-upload.ts';

const RE_RUN = 'See https://www.githubstatus.com and re-run the job.';
const PROXY = 'Look for a proxy that answers in its place.';

const rows: readonly UploadFailure[] = [
  {
    what: '429',
    faults: { CreateArtifact: { status: 429 } },
    why: 'there were too many requests',
    next: 'Re-run the job later.',
  },
  { what: '500', faults: { CreateArtifact: { status: 500 } }, why: 'the service failed', next: RE_RUN },
  { what: '503', faults: { CreateArtifact: { status: 503 } }, why: 'the service failed', next: RE_RUN },
  {
    what: 'something that is no JSON',
    faults: { CreateArtifact: { status: 200, body: '<html>sign in</html>' } },
    why: 'the client did not understand the answer of the service',
    next: PROXY,
  },
];

it('429, 500, 503 or no JSON: five tries, then the reason, with all files kept', {
  timeout: 90_000,
}, async () => {
  const tries = await Promise.all(rows.map((row) => expectToldAndKept(row, 80_000)));
  expect(tries).toEqual(rows.map(() => 5));
});
