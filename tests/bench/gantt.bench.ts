// How smoothly the Gantt chart scrolls with 2,000 lines, down and along time, in real Chromium: frames a second while it is scrolled.
import { chromium as driver, type Page } from 'playwright-core';
import { chromium } from '../../scripts/chromium.ts';
import { person } from '../support/browser.ts';
import { setUpSample, signIn } from '../support/every-page.ts';
import { manyTasks, saveTasks } from '../support/many-tasks.ts';
import { ownFolder, startProduct } from '../support/product.ts';
import { printTable, quantile } from './table.ts';

const count = 2000;
const seconds = 4;

/** Scrolls by so many pixels in each frame, to and fro, and gives the milliseconds between frames. */
function framesOf(page: Page, step: { readonly x: number; readonly y: number }): Promise<number[]> {
  return page.evaluate(
    ({ step, seconds }) =>
      new Promise<number[]>((resolve) => {
        const scroller = document.querySelector('[role=treegrid]');
        if (!scroller) throw new Error('there is no chart');
        const times: number[] = [];
        let [way, last] = [1, performance.now()];
        const began = last;
        const frame = (now: number): void => {
          times.push(now - last);
          last = now;
          const before = scroller.scrollTop + scroller.scrollLeft;
          scroller.scrollBy(step.x * way, step.y * way);
          if (scroller.scrollTop + scroller.scrollLeft === before) way = -way;
          if (now - began < seconds * 1000) requestAnimationFrame(frame);
          else resolve(times.slice(2));
        };
        requestAnimationFrame(frame);
      }),
    { step, seconds },
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
  const engagement = sample.engagements.nodes[0]?.id ?? '';
  const home = `${product.url}/w/${sample.workspace.id}/e/${engagement}/plan`;
  await page.goto(`${home}/table`);
  await saveTasks(page, engagement, manyTasks(count));
  const rows: (string | number)[][] = [];
  for (const zoom of ['day', 'week', 'month']) {
    await page.goto(`${home}?zoom=${zoom}`);
    await page.locator('[role=treegrid] [data-id]').first().waitFor();
    for (const [way, step] of [
      ['down, slowly', { x: 0, y: 12 }],
      ['down, fast', { x: 0, y: 120 }],
      ['along time', { x: 40, y: 0 }],
    ] as const) {
      const times = await framesOf(page, step);
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      rows.push([
        `${zoom}: ${way}`,
        Math.round(1000 / mean),
        Math.round(quantile(times, 0.5)),
        Math.round(quantile(times, 0.95)),
      ]);
    }
  }
  printTable([`scrolling ${count} lines (goal: 50 frames a second)`, 'frames/s', 'median ms', 'p95 ms'], rows);
} finally {
  await browser.close();
  await product.stop();
  remove();
}
