import { describe, expect, it } from 'vitest';
import { lastDocumented } from '@peerway/case-studies';
import { twoCases } from './two-cases.ts';

describe('when a case was last documented', () => {
  it('is told with what became of it, and how long ago that is', () => {
    expect(lastDocumented(twoCases[0]!, { year: 2026 })).toEqual({
      status: 'running',
      isRunning: true,
      endYear: null,
      asOf: 2019,
      basis: 'seen',
      yearsAgo: 7,
    });
    expect(lastDocumented(twoCases[1]!, { year: 2014 })).toMatchObject({
      isRunning: false,
      endYear: 2009,
      yearsAgo: 0,
    });
  });
});
