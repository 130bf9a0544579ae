import { CaseStudy, type LessonArea } from '@peerway/case-studies';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { smallCase } from './small-case.ts';

const base = CaseStudy.parse(smallCase);
const lesson = (area: LessonArea) => ({ area, text: 'Ask first.', sourceRefs: [] });

/** One that still ran when last documented, in 2019, and one that ended: both of them lend. */
export const twoCases = deepFrozen<CaseStudy[]>([
  {
    ...base,
    id: 'b',
    patterns: ['lending', 'payments'],
    status: 'running',
    startYear: 2005,
    endYear: null,
    statusAsOf: 2019,
  },
  {
    ...base,
    id: 'a',
    patterns: ['lending'],
    startYear: 2005,
    endYear: 2009,
    lessons: [lesson('people'), lesson('economics')],
  },
]);
