import type { Page } from 'playwright-core';
import { pdf } from '../support/evidence-files.ts';

/** On a phone: gives a file to the question that is open, and another whose name lies. */
export async function giveEvidence(page: Page): Promise<void> {
  await page.getByRole('button', { name: /file or a link as evidence/ }).tap();
  await page.getByLabel('Choose a file').setInputFiles([
    { name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdf },
    { name: 'lie.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html>') },
  ]);
  await page.getByText(/its content is a web page/).waitFor();
  await page.getByRole('button', { name: 'Remove plan.pdf' }).waitFor();
}

/** On the result: opens the evidence of the one answer that has some, saves the file, and gives its name. */
export async function savedEvidence(page: Page): Promise<string> {
  await page.getByRole('heading', { name: /^One of \d+ answers has evidence$/ }).waitFor();
  await page
    .locator('pw-evidence-card summary')
    .filter({ hasText: /^\D*1 of/ })
    .click();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'plan.pdf' }).click();
  return (await saved).suggestedFilename();
}
