import { expect, it } from 'vitest';
import { launchChromium } from '../../scripts/preview/chromium.ts';

it('without a browser, the message says at once what to install', async () => {
  const before = process.env.CHROMIUM;
  process.env.CHROMIUM = '/nowhere/chromium';
  try {
    await expect(launchChromium()).rejects.toThrow('No browser at /nowhere/chromium. Install Debian');
  } finally {
    if (before === undefined) delete process.env.CHROMIUM;
    else process.env.CHROMIUM = before;
  }
});
