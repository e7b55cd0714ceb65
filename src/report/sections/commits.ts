// Which commits are new since the sessions began.
import type { Manifest } from '../../contract/v1/manifest.js';
import { clip, plural } from '../../shared/text.js';
import { CUT } from '../limits.js';
import { code, table } from '../markdown.js';
import type { SummaryData } from '../summary-data.js';
import { minute } from '../time-in-words.js';
import type { Page } from './page.js';

type Commit = NonNullable<Manifest['workspace']>['commits'][number];

export function commitsSection({ data, manifest: { workspace }, level }: Page): string {
  if (!workspace?.commits_count) return '';
  const { commits, commits_count: count, repositories } = workspace;
  const rows = commits.slice(0, level.listed);
  const sessions = (commit: Commit) => (data.sessionCount > 1 ? numbersOf(commit, data) : '');
  const listed = table(
    [
      { title: 'commit', cell: ({ commit }) => code(commit.slice(0, SHORT_ID)) },
      { title: 'made', cell: ({ committed_at }) => (committed_at === null ? '' : minute(committed_at)) },
      { title: 'session', numeric: true, cell: sessions },
      {
        title: 'repository',
        cell: ({ repository }) => (repositories.length > 1 ? code(clip(repository, CUT.path)) : ''),
      },
    ],
    rows,
  );
  const more = count - rows.length;
  const rest = more > 0 ? [`${plural(more, `${rows.length > 0 ? 'more' : 'new'} commit`)}`] : [];
  return ['### Commits', ...(rows.length > 0 ? [listed] : []), ...rest].join('\n\n');
}

/** As long as git's own short ids in a large repository. */
const SHORT_ID = 10;

function numbersOf({ session_ids }: Commit, { sessions }: SummaryData): string {
  const numbers = sessions.rows.filter(({ id }) => session_ids.includes(id)).map(({ number }) => number);
  return numbers.join(', ');
}
