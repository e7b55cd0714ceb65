// Goes through every line of the sessions in Codex homes, with the built reader.
import { built } from '../compatibility/built-reader.ts';
import { createShapes, type Shapes } from './shapes.ts';

const { decodeLine }: typeof import('../../src/codex/json/envelope.ts') = await import(
  built('codex/json/envelope.js')
);
const { kinds, ignored }: typeof import('../../src/codex/kinds/index.ts') = await import(
  built('codex/kinds/index.js')
);
const { pathsIn }: typeof import('../../src/codex/values/paths.ts') = await import(
  built('codex/values/paths.js')
);
const { createSession }: typeof import('../../src/codex/session/session.ts') = await import(
  built('codex/session/session.js')
);
const { openHomes }: typeof import('../../src/find/homes.ts') = await import(built('find/homes.js'));
const { readLines }: typeof import('../../src/disk/read-lines.ts') = await import(
  built('disk/read-lines.js')
);
const { textOfLine }: typeof import('../../src/shared/line-bytes.ts') = await import(
  built('shared/line-bytes.js')
);
const { listSessions }: typeof import('../../src/find/inventory.ts') = await import(
  built('find/inventory.js')
);

/** Throws when a home cannot be read. */
export async function shapesIn(codexHomes: readonly string[]): Promise<Shapes> {
  const shapes = createShapes({ kinds, ignored });
  for (const codexHome of codexHomes) {
    const homes = openHomes([{ path: codexHome }]);
    for (const { id, rollouts } of (await listSessions(homes)).sessions) {
      const session = createSession(id, pathsIn(null));
      for (const { file } of rollouts) {
        for await (const lines of readLines(file.path).blocks) {
          for (const line of lines) {
            const record = line.flaw === 'line_too_long' ? null : decodeLine(textOfLine(line)).record;
            shapes.add(record, line.number, session);
          }
        }
      }
    }
  }
  return shapes;
}
