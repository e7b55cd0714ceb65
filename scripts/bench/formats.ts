// The lines that a session consists of, in the shapes of three generations of Codex.
import type { Random } from './random.ts';
import type { Texts } from './texts.ts';

export const FORMATS = ['bare', 'enveloped', 'paginated'] as const;
export type Format = (typeof FORMATS)[number];

/** Each verb gives the lines, without their ends, that Codex writes when that happens. */
export interface Writer {
  start(): string[];
  turn(): string[];
  endTurn(): string[];
  command(outputSize: number): string[];
  patch(): string[];
  search(): string[];
  say(): string[];
  image(size: number): string[];
  /** The user shows one. */
  show(size: number): string[];
  compact(size: number): string[];
}

const CWD = '/home/runner/work/demo/demo';

export function createWriter(format: Format, random: Random, texts: Texts): Writer {
  const id = () =>
    `01a2${random.hex(4)}-${random.hex(4)}-7${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`;
  const [bare, paginated] = [format === 'bare', format === 'paginated'];
  const thread = id();
  let clock = Date.UTC(2026, 10, 22, 12);
  let ordinal = 0;
  let turn = '';

  const line = (type: string, payload: string): string => {
    clock += random.whole(900);
    const number = paginated ? `"ordinal":${ordinal++},` : '';
    return `{"timestamp":"${new Date(clock).toISOString()}",${number}"type":"${type}","payload":${payload}}`;
  };
  const event = (type: string, fields: string) => line('event_msg', `{"type":"${type}"${fields}}`);
  /** Without an envelope in the first releases. */
  const response = (type: string, fields: string) => {
    if (bare) return `{"type":"${type}"${fields}}`;
    const meta = `,"internal_chat_message_metadata_passthrough":{"turn_id":"${turn}"}`;
    return line('response_item', `{"type":"${type}"${fields}${meta}}`);
  };
  const item = (type: string, fields: string) =>
    event(
      'item_completed',
      `,"thread_id":"${thread}","turn_id":"${turn}","item":{"type":"${type}"${fields}},"started_at_ms":${clock},"completed_at_ms":${clock + random.whole(5000)}`,
    );
  const usage = () =>
    `{"input_tokens":${random.whole(2e5)},"cached_input_tokens":${random.whole(2e5)},"cache_write_input_tokens":0,"output_tokens":${random.whole(4000)},"reasoning_output_tokens":${random.whole(2000)},"total_tokens":${random.whole(2e5)}}`;
  const tokens = (): string[] => {
    if (bare) return [];
    const count = event(
      'token_count',
      `,"info":{"total_token_usage":${usage()},"last_token_usage":${usage()},"model_context_window":258400},"rate_limits":{"limit_id":"codex","limit_name":null,"primary":{"used_percent":${random.whole(100)}.0,"window_minutes":300},"secondary":null,"credits":null,"plan_type":null}`,
    );
    const record = `{"thread_id":"${thread}","turn_id":"${turn}","session_id":"${thread}","response_id":"resp_${random.hex(48)}","usage":${usage()},"turn_token_usage":${usage()}}`;
    return paginated ? [line('token_usage_record', record), count] : [count];
  };
  const reasoning = (): string[] => {
    const blob = texts.base64(random.size(800, 300, 20_000), random);
    const summary = texts.prose(random.size(120, 40, 800), random);
    const lines = [
      response(
        'reasoning',
        `,"id":"rs_${random.hex(48)}","summary":[{"type":"summary_text","text":"${summary}"}],"content":null,"encrypted_content":"${blob}"`,
      ),
    ];
    if (paginated)
      lines.unshift(
        item('Reasoning', `,"id":"rs_${random.hex(48)}","summary_text":["${summary}"],"raw_content":[]`),
      );
    else if (!bare) lines.unshift(event('agent_reasoning', `,"text":"${summary}"`));
    return lines;
  };
  const message = (role: string, kind: string, size: number): string =>
    response(
      'message',
      `,"id":"msg_${random.hex(32)}","role":"${role}","content":[{"type":"${kind}","text":"${texts.prose(size, random)}"}]`,
    );
  const called = (name: string, args: string, call: string) =>
    response(
      'function_call',
      `,"id":"fc_${random.hex(32)}","name":"${name}","arguments":"${args}","call_id":"${call}"`,
    );
  const gaveBack = (output: string, call: string) =>
    response(
      'function_call_output',
      `,${bare ? '' : `"id":"fco_${random.hex(24)}",`}"call_id":"${call}","output":${output}`,
    );

  return {
    start() {
      const instructions = texts.prose(bare ? 4000 : 20_000, random);
      if (bare)
        return [
          `{"id":"${thread}","timestamp":"${new Date(clock).toISOString()}","instructions":"${instructions}","git":null}`,
          '{"record_type":"state"}',
        ];
      const mode = paginated ? 'paginated' : 'legacy';
      return [
        line(
          'session_meta',
          `{"session_id":"${thread}","id":"${thread}","timestamp":"${new Date(clock).toISOString()}","cwd":"${CWD}","originator":"codex_exec","cli_version":"${paginated ? '0.169.0' : '0.147.0'}","source":"exec","thread_source":"user","model_provider":"openai","base_instructions":{"text":"${instructions}"},"history_mode":"${mode}","git":{"commit_hash":"${random.hex(40)}","branch":"main","repository_url":"https://github.com/demo/demo.git"}}`,
        ),
      ];
    },
    turn() {
      turn = id();
      const asked = message('user', 'input_text', random.size(300, 50, 8000));
      if (bare) return [asked];
      const context = `{"turn_id":"${turn}","cwd":"${CWD}","approval_policy":"never","sandbox_policy":{"type":"danger-full-access"},"model":"gpt-5.5","summary":"auto","user_instructions":"${texts.prose(1500, random)}"}`;
      return [
        event('task_started', `,"turn_id":"${turn}","started_at":${clock},"model_context_window":258400`),
        line('turn_context', context),
        asked,
        paginated
          ? item(
              'UserMessage',
              `,"id":"${id()}","content":[{"type":"text","text":"${texts.prose(400, random)}"}]`,
            )
          : event('user_message', `,"message":"${texts.prose(400, random)}","images":[]`),
      ];
    },
    endTurn: () =>
      bare
        ? [message('assistant', 'output_text', 800)]
        : [
            message('assistant', 'output_text', 800),
            event(
              'task_complete',
              `,"turn_id":"${turn}","last_agent_message":"${texts.prose(800, random)}","duration_ms":${random.whole(1e6)}`,
            ),
          ],
    command(outputSize) {
      const call = `call_${random.hex(24)}`;
      const code = random.chance(0.12) ? 1 + random.whole(120) : 0;
      const script = `rg -n '${random.hex(6)}' src/${random.hex(4)} && npx vitest run test/${random.hex(5)}.test.ts -t '${random.hex(8)}' 2>&1 | tail -${random.whole(80)}`;
      const output = texts.output(outputSize, random);
      if (bare) {
        const twice = output.replaceAll('\\', '\\\\').replaceAll('\\\\"', '\\\\\\"');
        return [
          ...reasoning(),
          called(
            'shell',
            `{\\"command\\":[\\"bash\\",\\"-lc\\",\\"${script}\\"],\\"timeout_ms\\":30000}`,
            call,
          ),
          gaveBack(
            `"{\\"output\\":\\"${twice}\\",\\"metadata\\":{\\"exit_code\\":${code},\\"duration_seconds\\":0.3}}"`,
            call,
          ),
        ];
      }
      const took = random.whole(9e8);
      const lines = [
        ...reasoning(),
        called('exec_command', `{\\"cmd\\":\\"${script}\\",\\"yield_time_ms\\":30000}`, call),
      ];
      if (paginated)
        lines.push(
          item(
            'CommandExecution',
            `,"id":"${call}","process_id":"${random.whole(1e5)}","command":["/bin/bash","-lc","${script}"],"cwd":"file://${CWD}","parsed_cmd":[{"type":"unknown","cmd":"${script}"}],"source":"unified_exec_startup","status":"${code === 0 ? 'completed' : 'failed'}","aggregated_output":"${output}","exit_code":${code},"duration":{"secs":0,"nanos":${took}}`,
          ),
        );
      const head = `Chunk ID: ${random.hex(6)}\\nWall time: ${(took / 1e9).toFixed(4)} seconds\\nProcess exited with code ${code}\\nOriginal token count: ${outputSize >> 2}\\nOutput:\\n`;
      return [...lines, gaveBack(`"${head}${output}"`, call), ...tokens()];
    },
    patch() {
      const call = `call_${random.hex(24)}`;
      const path = `src/${random.hex(6)}/${random.hex(8)}.ts`;
      const diff = texts
        .output(random.size(500, 100, 12_000), random)
        .replaceAll('\\n', '\\n+')
        .slice(0, -1);
      const patch = `*** Begin Patch\\n*** Update File: ${path}\\n@@\\n+${diff}*** End Patch`;
      const done = `Success. Updated the following files:\\nM ${path}\\n`;
      if (bare)
        return [
          called(
            'apply_patch',
            `{\\"input\\":\\"*** Begin Patch\\\\n*** Delete File: ${path}\\\\n*** End Patch\\"}`,
            call,
          ),
          gaveBack(
            `"{\\"output\\":\\"${done.replaceAll('\\n', '\\\\n')}\\",\\"metadata\\":{\\"exit_code\\":0,\\"duration_seconds\\":0.0}}"`,
            call,
          ),
        ];
      const changes = `{"${CWD}/${path}":{"type":"update","unified_diff":"@@ -1 +1 @@\\n+${diff}","move_path":null}}`;
      return [
        ...reasoning(),
        response(
          'custom_tool_call',
          `,"id":"ct_${random.hex(24)}","call_id":"${call}","name":"apply_patch","input":"${patch}"`,
        ),
        paginated
          ? item(
              'FileChange',
              `,"id":"${call}","changes":${changes},"status":"completed","stdout":"${done}","stderr":""`,
            )
          : event(
              'patch_apply_end',
              `,"call_id":"${call}","turn_id":"${turn}","stdout":"${done}","stderr":"","success":true,"changes":${changes},"status":"completed"`,
            ),
        response(
          'custom_tool_call_output',
          `,"call_id":"${call}","output":"Exit code: 0\\nWall time: 0 seconds\\nOutput:\\n${done}"`,
        ),
        ...tokens(),
      ];
    },
    search() {
      const call = `ws_${random.hex(24)}`;
      if (bare) return [];
      const asked = `"query":"${texts.prose(40, random)}"`;
      return [
        paginated
          ? item('WebSearch', `,"id":"${call}",${asked}`)
          : event('web_search_end', `,"call_id":"${call}",${asked}`),
        response(
          'web_search_call',
          `,"id":"${call}","status":"completed","action":{"type":"search",${asked}}`,
        ),
      ];
    },
    say() {
      const size = random.size(250, 40, 6000);
      const said = message('assistant', 'output_text', size);
      if (bare) return [said];
      const text = texts.prose(size, random);
      return paginated
        ? [
            item(
              'AgentMessage',
              `,"id":"msg_${random.hex(32)}","content":[{"type":"Text","text":"${text}"}]`,
            ),
            said,
          ]
        : [event('agent_message', `,"message":"${text}"`), said];
    },
    image(size) {
      const call = `call_${random.hex(24)}`;
      const path = `${CWD}/shots/${random.hex(8)}.png`;
      const lines = [called('view_image', `{\\"path\\":\\"${path}\\"}`, call)];
      if (paginated) lines.push(item('ImageView', `,"id":"${call}","path":"${path}"`));
      const image = `{"type":"input_image","image_url":"data:image/png;base64,${texts.base64(size, random)}"}`;
      return [...lines, gaveBack(bare ? '"attached local image path"' : `[${image}]`, call)];
    },
    show: (size) => [
      response(
        'message',
        `,"id":"msg_${random.hex(32)}","role":"user","content":[{"type":"input_image","image_url":"data:image/png;base64,${texts.base64(size, random)}"}]`,
      ),
      ...reasoning(),
    ],
    compact(size) {
      if (bare) return [];
      const parts: string[] = [];
      for (let held = 0; held < size; held += 1600)
        parts.push(
          `{"type":"message","role":"${parts.length % 2 ? 'assistant' : 'user'}","content":[{"type":"input_text","text":"${texts.prose(1500, random)}"}]}`,
        );
      const history = `{"message":"","replacement_history":[${parts.join(',')},{"type":"compaction","encrypted_content":"${texts.base64(20_000, random)}"}]}`;
      return [
        line('compacted', history),
        paginated ? item('ContextCompaction', `,"id":"${id()}"`) : event('context_compacted', ''),
      ];
    },
  };
}
