// Programs of code mode: what they run inside, in parallel, across yields, and when they fail.
import type { Scenario } from '../scenario.ts';
import { call, custom, patch, say, think } from './items.ts';

const ADD_AND_MOVE = patch(
  '*** Add File: cm.txt',
  '+x',
  '*** Update File: a.txt',
  '*** Move to: moved.txt',
  '@@',
  '-one',
  '+two',
);
const MISSING = patch('*** Update File: nope.txt', '@@', '-x', '+y');

export const codeMode: Scenario = {
  shows:
    'JavaScript programs with commands, patches and MCP calls inside, one that yields and is waited for, one that fails',
  since: '0.115.0',
  model: 'code-mode',
  steps: [{ exec: 'write programs' }],
  conversations: {
    main: [
      [
        think('a program'),
        custom(
          'call_1',
          'exec',
          `const r = await tools.exec_command({cmd:"echo code mode; exit 2"}); text(r);
await tools.apply_patch(${JSON.stringify(ADD_AND_MOVE)});
const m = await tools.mcp__tiny__add({a:1,b:2}); text(m);
`,
        ),
      ],
      [
        custom(
          'call_2',
          'exec',
          'const rs = await Promise.all([tools.exec_command({cmd:"sleep 0.4; echo A"}), tools.exec_command({cmd:"echo B"})]); text(rs);',
        ),
      ],
      [
        custom(
          'call_3',
          'exec',
          'const r = await tools.exec_command({cmd:"sleep 1; echo late", yield_time_ms:250}); text(r); const r2 = await tools.write_stdin({session_id:r.session_id, chars:"", yield_time_ms:2500}); text(r2);',
        ),
      ],
      [
        custom(
          'call_4',
          'exec',
          `try { await tools.mcp__tiny__fail({}) } catch (e) { text(String(e)) }
try { await tools.apply_patch(${JSON.stringify(MISSING)}) } catch (e) { text(String(e)) }
throw new Error("script failed")`,
        ),
      ],
      [
        custom(
          'call_5',
          'exec',
          'await tools.view_image({path:"img.png"}); text(await tools.exec_command({cmd:"sleep 20 & echo bg", yield_time_ms:500}))',
        ),
      ],
      [
        custom(
          'call_6',
          'exec',
          '// @exec: {"yield_time_ms": 300}\ntext("first"); const r = await tools.exec_command({cmd:"sleep 1; echo after the yield", yield_time_ms:3000}); text(r);',
        ),
      ],
      [call('call_6_wait', 'wait', { cell_id: '{{cell call_6}}', yield_time_ms: 5000 })],
      [say('programs written')],
    ],
  },
};
