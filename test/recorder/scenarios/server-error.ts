// A turn that fails because the model cannot be reached any more.
import type { Scenario } from '../scenario.ts';
import { run } from './items.ts';

export const serverError: Scenario = {
  shows: 'a turn that ends in an error of the model server',
  // Releases before it do not leave after the error.
  since: '0.29.0',
  steps: [{ exec: 'run something' }],
  conversations: {
    main: [[run('c1', 'echo before error')], { httpStatus: 500 }],
  },
};
