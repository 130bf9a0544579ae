import { describe, expect, it } from 'vitest';
import { lessonAreas, lessonMap } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { twoCases } from './two-cases.ts';

describe('the map of lessons', () => {
  it('holds behind each field the lessons themselves', () => {
    const map = lessonMap(twoCases, 'pattern');
    expect(map.columns).toEqual(['lending', 'payments']);
    const cell = map.cells.find(({ area, column }) => area === 'people' && column === 'lending')!;
    expect(cell).toMatchObject({
      cases: 2,
      lessons: [
        { caseId: 'b', lesson: 0 },
        { caseId: 'a', lesson: 0 },
      ],
    });
    expect(map.cells.find(({ area, column }) => area === 'economics' && column === 'payments')!.lessons).toEqual([]);
    expect(map.cells).toHaveLength(lessonAreas.length * 2);
  });

  it('loses no lesson when it is by status, where a case stands once', () => {
    const places = lessonMap(caseStudies, 'status').cells.flatMap(({ lessons }) => lessons);
    expect(places).toHaveLength(caseStudies.flatMap(({ lessons }) => lessons).length);
  });

  it('is empty for an empty library', () => {
    expect(lessonMap([], 'pattern').cells).toEqual([]);
  });
});
