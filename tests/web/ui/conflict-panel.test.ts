import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { Problem } from '../../../apps/web/src/app/graphql/problem.ts';
import { ConflictPanel } from '../../../apps/web/src/app/ui/conflict-panel.ts';

async function panel(problem: Problem) {
  const fixture = TestBed.createComponent(ConflictPanel);
  const chosen: string[] = [];
  fixture.componentInstance.keepMine.subscribe(() => chosen.push('mine'));
  fixture.componentInstance.takeTheirs.subscribe(() => chosen.push('theirs'));
  fixture.componentRef.setInput('problem', problem);
  await fixture.whenStable();
  return { host: fixture.nativeElement as HTMLElement, chosen };
}

it('shows both values and lets one choose', async () => {
  const current = { name: 'Northlight AB', version: 4 };
  const { host, chosen } = await panel(
    new Problem({ code: 'CONFLICT', message: 'Changed.', current, yours: { name: 'Northlight' } }),
  );
  const cells = [...host.querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent.trim());
  expect(cells).toEqual(['name', 'Northlight AB', 'Northlight']);
  for (const button of host.querySelectorAll('button')) button.click();
  expect(chosen).toEqual(['mine', 'theirs']);
});

it('stays away when the conflict is a plain refusal', async () => {
  const { host } = await panel(new Problem({ code: 'CONFLICT', message: 'The workspace needs an owner.' }));
  expect(host.textContent.trim()).toBe('');
});
