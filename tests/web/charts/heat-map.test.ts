import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { HeatMap } from '../../../apps/web/src/app/charts/heat-map.ts';

it('is a table that names every kind of cell', async () => {
  const fixture = TestBed.createComponent(HeatMap);
  fixture.componentRef.setInput('rowTitle', 'Dimension');
  fixture.componentRef.setInput('columns', [
    { id: 'it', label: 'IT' },
    { id: 'team', label: 'Team' },
    { id: 'security', label: 'Security' },
  ]);
  fixture.componentRef.setInput('rows', [
    {
      id: 'network',
      label: 'Network',
      cells: [{ kind: 'value', value: 3.44 }, { kind: 'not-asked' }, { kind: 'hidden' }],
    },
  ]);
  await fixture.whenStable();
  const row = (fixture.nativeElement as HTMLElement).querySelector('tbody tr');
  const cells = [...(row?.children ?? [])].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());
  expect(cells).toEqual(['Network', '3.4', 'not asked', '<5hidden to protect people: fewer than five answered']);
});
