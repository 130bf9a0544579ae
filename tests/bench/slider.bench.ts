// How long a page takes from the movement of a weight to the next painted frame: all use cases in their order, in real Chromium.
import { chromium as driver, type Page } from 'playwright-core';
import { chromium } from '../../scripts/chromium.ts';
import { person } from '../support/browser.ts';
import { setUpSample, signIn } from '../support/every-page.ts';
import { ownFolder, startProduct } from '../support/product.ts';
import { printTable, quantile } from './table.ts';

const moves = 60;

/** Moves one slider to and fro, and times each movement until the first task after the next frame: by then it is painted. */
function timesOf(page: Page, name: string): Promise<number[]> {
  return page.evaluate(
    async ({ name, moves }) => {
      const sliders = [...document.querySelectorAll<HTMLInputElement>('pw-weight-sliders input[type=range]')];
      const slider = sliders.find((each) => each.getAttribute('aria-label') === name);
      if (!slider) throw new Error(`no slider is called ${name}`);
      const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      for (let move = 0; move < moves; move += 1) {
        slider.value = String((move * 37) % 101);
        const began = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await nextFrame();
        await new Promise((resolve) => setTimeout(resolve, 0));
        times.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return times;
    },
    { name, moves },
  );
}

const { folder, remove } = ownFolder();
const product = await startProduct({ folder });
const browser = await driver.launch({ executablePath: await chromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const sample = await setUpSample(product);
  const somebody = await person(browser);
  await signIn(somebody, product);
  const { page } = somebody;
  const select = `${product.url}/w/${sample.workspace.id}/e/${sample.engagements.nodes[0]?.id}/select`;
  // The sample compares a few use cases only; the measure is of all of them.
  await page.goto(`${select}/criteria`);
  const boxes = page.locator('.boxes input');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved: the order follows at once').waitFor();
  await page.goto(select);
  await page.getByRole('button', { name: /^Show \d+ more use cases/ }).click();
  const compared = await page.locator('pw-ranking-table tbody tr').count();
  const rows: (string | number)[][] = [];
  for (const name of ['Value', 'Risk']) {
    const times = await timesOf(page, name);
    const [median, late] = [quantile(times, 0.5), quantile(times, 0.95)];
    rows.push([`slider “${name}”, ${compared} use cases`, moves, Math.round(median), Math.round(late)]);
  }
  printTable(['movement to painted frame (goal: 100 ms)', 'moves', 'median ms', 'p95 ms'], rows);
} finally {
  await browser.close();
  await product.stop();
  remove();
}
