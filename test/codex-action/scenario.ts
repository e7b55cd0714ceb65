// What the scripted model has Codex do. The newest Codex, with nothing set, lets its model write programs.
import type { Scenario } from '../recorder/scenario.ts';
import { custom, patch, program, say } from '../recorder/scenarios/items.ts';

const ADD = patch('*** Add File: from-codex.txt', '+new');

export const scenario: Scenario = {
  shows: 'a command that works, a patch and a command that fails',
  model: 'code-mode',
  steps: [],
  conversations: {
    main: [
      [program('c1', 'echo fine')],
      [custom('c2', 'exec', `text(await tools.apply_patch(${JSON.stringify(ADD)}))`)],
      [program('c3', 'exit 3')],
      [say('done')],
    ],
  },
};
