// A summary as GitHub would show it, in a real browser: what a reviewer must see is there to be seen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/preview/chromium.ts';
import { previewPage } from '../../scripts/preview/page.ts';
import { shot } from '../../scripts/preview/shot.ts';
import {
  command,
  fileChange,
  inSession,
  manifestOf,
  session,
  sessionStarted,
  summaryOf,
  turn,
} from '../report/samples.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const at = (second: number) => ({ timestamp: new Date(Date.UTC(2026, 7, 1, 10, 0, second)).toISOString() });

const records = [
  ...inSession(
    '019a-main',
    sessionStarted(),
    ...turn(
      0,
      'interrupted',
      command('npm test', { status: 'failed', exit_code: 1, duration_ms: 12_413, ...at(20) }),
      fileChange([{ path: 'src/parser.ts', change: 'update', added_lines: 2, removed_lines: 1 }]),
      ...Array.from({ length: 50 }, (_, index) => command(`make ${index}`, { duration_ms: 1000, ...at(30) })),
    ).map((record, index) => (record.timestamp === null ? { ...record, ...at(index) } : record)),
  ),
  ...inSession(
    '019a-kid',
    sessionStarted({ parent_session_id: '019a-main', agent_path: '/root/kid' }),
    command("python3 - <<'PY'\nprint(1)\nPY", { cwd: 'web' }),
  ),
];
const call = {
  call_id: 'c1',
  tool_name: 'exec_command',
  turn_id: null,
  started_at: null,
  rollout: 0,
  line: 9,
};
const manifest = manifestOf([session({ incomplete: [{ ...call, command: 'npm run dev' }] }), session()]);
const summary = summaryOf(records, manifest, { timeline: true });

async function open(width: number, scheme: 'light' | 'dark', markdown = summary): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    offline: true,
  });
  await page.setContent(previewPage(markdown));
  return page;
}

const isSeen = (page: Page, text: string | RegExp) => page.getByText(text).first().isVisible();

it('counts, the alert, failures and files are open; a long session is folded', async () => {
  const page = await open(1000, 'light');

  expect(await page.locator('.markdown-alert-warning').textContent()).toContain('1 call never came back');
  expect(await page.locator('h3').allTextContents()).toEqual([
    'Failed, declined or interrupted',
    'Files changed',
    'Commands',
    'Timeline',
    'What this does not show',
  ]);
  expect(await isSeen(page, 'exit 1')).toBe(true);
  expect(await isSeen(page, 'src/parser.ts')).toBe(true);
  expect(await isSeen(page, 'npm run dev')).toBe(true);

  expect(await isSeen(page, 'make 49')).toBe(false);
  await page.getByText('51 commands').click();
  expect(await isSeen(page, 'make 49')).toBe(true);
  expect(await isSeen(page, 'turn 1 · interrupted')).toBe(true);

  expect(await page.locator('summary').last().textContent()).toContain('↳ Session 2 · sub-agent /root/kid');
  expect(await page.locator('td', { hasText: 'python3' }).textContent()).toBe(
    "python3 - <<'PY'↵print(1)↵PY in web",
  );
  await page.close();
});

it('the chart is drawn without a request to another host', async () => {
  const page = await open(1000, 'light');
  const chart = page.locator('.mermaid svg');
  await chart.waitFor();

  expect(await chart.locator('.sectionTitle').allTextContents()).toEqual(['Session 1']);
  expect(await chart.locator('text.taskText, text[class*=taskText]').first().textContent()).toBe('turn 1 ');
  await page.close();
});

it.each([
  [400, 'light'],
  [400, 'dark'],
  [1000, 'light'],
  [1000, 'dark'],
] as const)('%i pixels wide and %s, nothing stands over the edge', async (width, scheme) => {
  const page = await open(width, scheme);

  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  // Tables scroll by themselves; how a command ended is in sight before that.
  const exit = await page.locator('td strong').first().boundingBox();
  expect((exit?.x ?? width) + (exit?.width ?? 0)).toBeLessThan(width);
  await page.close();
});

it('the summary can be drawn as a picture', async () => {
  const picture = await shot(browser, summary, { width: 600, scheme: 'dark' });

  expect(picture.subarray(1, 4).toString()).toBe('PNG');
});
