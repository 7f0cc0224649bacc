/** Makes sure that there is a Chromium to test with: an installed one, else Debian's, else Playwright's own. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/e2e/chromium';
import { run } from './run';

export async function ensureChromium(): Promise<void> {
  if (findChromium() || existsSync(chromium.executablePath())) return;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    console.log('No Chromium found: installing the one of Debian.');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    if (findChromium()) return;
  }
  console.log('No Chromium found: installing the one of Playwright. Or set CHROMIUM_PATH to yours.');
  await run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}
