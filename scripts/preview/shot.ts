// A picture of a summary as GitHub shows it, of a given width, light or dark.
import type { Browser } from 'playwright-core';
import { previewPage } from './page.ts';

export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** In pixels of the page; the whole page when it is not given. */
  readonly height?: number;
}

/** A PNG. */
export async function shot(browser: Browser, markdown: string, look: Look): Promise<Buffer> {
  const { width, scheme, height } = look;
  const context = await browser.newContext({
    viewport: { width, height: height ?? 800 },
    colorScheme: scheme,
    deviceScaleFactor: 2,
    offline: true,
  });
  try {
    const page = await context.newPage();
    await page.setContent(previewPage(markdown));
    if (markdown.includes('```mermaid')) await page.locator('.mermaid svg').first().waitFor();
    return await page.screenshot({ fullPage: height === undefined });
  } finally {
    await context.close();
  }
}
