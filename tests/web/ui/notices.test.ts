import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { Notices } from '../../../apps/web/src/app/ui/notices.ts';

it('takes back the last thing that was done, once', async () => {
  const notices = TestBed.inject(Notices);
  const taken: string[] = [];
  expect(notices.canTakeBack()).toBe(false);
  notices.undo('The first is done', () => taken.push('first'));
  notices.undo('The second is done', () => taken.push('second'));
  notices.takeBack();
  notices.takeBack();
  expect(taken).toEqual(['second']);
  expect(notices.canTakeBack()).toBe(false);
  // The bar is fetched when first needed, and must find the page still there.
  await import('@angular/material/snack-bar');
  await new Promise((resolve) => setTimeout(resolve, 50));
});
