// A program of code mode that the user interrupts while a command inside it runs.
import type { Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { custom, program, say } from './items.ts';

export const interruptedCodeMode: Scenario = {
  shows: 'a program that is interrupted during its second command, and another one after it',
  since: '0.115.0',
  model: 'code-mode',
  steps: [{ appServer: [start(), turn('one', 'sleep 30'), { method: 'turn/interrupt' }, turn('two')] }],
  conversations: {
    main: [
      [
        custom(
          'c1',
          'exec',
          `text(await tools.exec_command({cmd:"echo inside"}));
text(await tools.exec_command({cmd:"echo cut off; sleep 30", yield_time_ms:30000}));`,
        ),
      ],
      [program('c2', 'echo afterwards')],
      [say('done')],
    ],
  },
};
