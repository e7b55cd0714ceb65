// turn_context: where the turn works. Before 0.107 once for every model request.
import * as z from 'zod/mini';
import { defineKind, folder } from './kind.js';

export const turnContext = defineKind({
  name: 'turn_context',
  payload: z.object({ cwd: folder }),
  project({ cwd }, _line, session) {
    if (cwd !== null) session.cwd = session.paths.absolute(cwd, session.cwd);
  },
});
