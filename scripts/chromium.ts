import { existsSync } from 'node:fs';
import path from 'node:path';
import { quietly } from './command.ts';
import { debianPackage, installedProgram, programNamedBy } from './installed-program.ts';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_MS = 180_000;

/**
 * The path of a Chromium for the journeys: the one named by PEERWAY_CHROMIUM, else an installed one, else Playwright's
 * (downloaded when need be), else Debian's package (as root). Where all fail, an error whose sentence says what to do.
 */
export async function chromium(): Promise<string> {
  const found = programNamedBy('PEERWAY_CHROMIUM') ?? installedProgram(INSTALLED) ?? (await playwrights());
  if (found) return found;
  console.log('No Chromium is installed; downloading the one that Playwright offers (some 170 MB) …');
  const downloaded = await playwrightsDownload();
  if (downloaded) return downloaded;
  console.log("Playwright's Chromium cannot be downloaded from here; installing the system's package …");
  const packaged = (await debianPackage('chromium')) ? installedProgram(INSTALLED) : undefined;
  if (packaged) return packaged;
  throw new Error(
    'The journeys need a Chromium and none could be installed: install one (on Debian, as root: apt-get install chromium) or name one in PEERWAY_CHROMIUM.',
  );
}

async function playwrights(): Promise<string | undefined> {
  const { chromium: browser } = await import('playwright-core');
  const file = browser.executablePath();
  return existsSync(file) ? file : undefined;
}

async function playwrightsDownload(): Promise<string | undefined> {
  const cli = path.join(path.dirname(import.meta.dirname), 'node_modules', 'playwright-core', 'cli.js');
  const done = await quietly(process.execPath, [cli, 'install', 'chromium'], { timeout: DOWNLOAD_MS });
  return done.code === 0 ? playwrights() : undefined;
}
