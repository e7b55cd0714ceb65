// A browser without a screen: Debian's chromium, with nothing kept and nothing asked of the network by itself.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error that says what to install. The profile is a new one, gone with the browser. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `No browser at ${executablePath}. Install Debian's: apt-get install chromium. Or set CHROMIUM to where one is.`,
    );
  }
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS, timeout: 20_000 });
}
