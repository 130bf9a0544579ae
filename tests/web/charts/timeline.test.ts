import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { expect, it } from 'vitest';
import { yearAxis, yearPlace } from '../../../apps/web/src/app/charts/timeline-data.ts';
import { Timeline } from '../../../apps/web/src/app/charts/timeline.ts';

const row = (id: string, from: number, to: number) => ({
  id,
  label: `Case ${id}`,
  from,
  to,
  isOpen: false,
  colour: 'good' as const,
  shape: 'circle' as const,
  words: `from ${from}. Ended ${to}`,
  link: `/case/${id}`,
});

it('holds every year between round ones', () => {
  const axis = yearAxis([row('a', 1999, 2001), row('b', 2008, 2024)]);
  expect(axis).toEqual({ from: 1995, to: 2025, ticks: [1995, 2000, 2005, 2010, 2015, 2020, 2025] });
  expect(yearPlace(2010, axis)).toBe(50);
  expect(yearAxis([]).ticks.length).toBeGreaterThan(1);
});

it('is a list of links that say in words what the bars show, and one stop for the Tab key', async () => {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Timeline);
  fixture.componentRef.setInput('rows', [row('a', 1999, 2001), row('b', 2008, 2024), row('c', 2010, 2011)]);
  fixture.componentRef.setInput('parts', [{ id: 'x', label: 'Ended', colour: 'good', shape: 'circle' }]);
  fixture.componentRef.setInput('name', 'Cases by their beginning');
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  document.body.append(host);
  const links = [...host.querySelectorAll('a')];
  expect(links[0]?.textContent).toContain('from 1999. Ended 2001');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/case/a', '/case/b', '/case/c']);
  expect(links.map((link) => link.tabIndex)).toEqual([0, -1, -1]);
  links[0]?.focus();
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('ArrowDown');
  expect(document.activeElement).toBe(links[1]);
  press('End');
  expect(document.activeElement).toBe(links[2]);
  await fixture.whenStable();
  expect(links.map((link) => link.tabIndex)).toEqual([-1, -1, 0]);
  host.remove();
});
