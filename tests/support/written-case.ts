import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';

/** Every field of a case, to ask for. */
export const caseFields = `id title organization industry place regions organizationSize startYear endYear status statusAsOf statusBasis statusReason
  patterns levers constraints readingBasis problem approach outcomes { metric value unit baseline basis sourceRefs note }
  lessons { area text sourceRefs } copy avoid adviceBasis sources { title publisher year url basis supports }`;

/** A case as a workspace would write it down, with whatever a test wants to be different. */
export function writtenCase(differs: Partial<CaseStudy> = {}): CaseStudy {
  return {
    id: 'harbour-mesh',
    title: 'A mesh between the cranes of a harbour',
    organization: 'A harbour of the north',
    industry: 'supply-chain-logistics',
    place: 'Northern Europe',
    regions: ['europe'],
    organizationSize: 'mid-size',
    startYear: 2018,
    endYear: null,
    status: 'running',
    statusAsOf: 2024,
    statusBasis: 'seen',
    statusReason: 'Every crane is still part of it.',
    patterns: ['mesh-network'],
    levers: ['resilience'],
    constraints: ['legacy-integration'],
    readingBasis: 'ourReading',
    problem: 'Radio between cranes broke down whenever a ship stood in between.',
    approach: 'Each crane passes on what it hears from its neighbours.',
    outcomes: [
      {
        metric: 'Minutes without connection',
        value: '2',
        unit: 'minutes a month',
        baseline: '190 minutes a month',
        basis: 'seen',
        sourceRefs: [0],
        note: null,
      },
    ],
    lessons: [{ area: 'technology', text: 'Count the ships before the cranes.', sourceRefs: [] }],
    copy: ['Begin with the cranes at the ends of the quay.'],
    avoid: [],
    adviceBasis: 'ourReading',
    sources: [
      {
        title: 'Report of the harbour office',
        publisher: 'Harbour office',
        year: 2024,
        url: 'https://example.org/report',
        basis: 'seen',
        supports: 'Minutes without connection',
      },
    ],
    ...differs,
  };
}

/** A public case with another title, as a workspace would correct it. */
export function correctedCase(id = 'airbnb', differs: Partial<CaseStudy> = { title: 'Corrected here' }): CaseStudy {
  const study = caseStudies.find((each) => each.id === id);
  if (!study) throw new Error(`there is no public case ${id}`);
  return { ...study, ...differs };
}

/** A case in which every text and every list is as long as it may be. */
export function fullCase(id: string): CaseStudy {
  const words = (length: number): string =>
    'Ein längerer Satz, der mehr sagt. '
      .repeat(length / 30)
      .slice(0, length)
      .trim();
  const times = <T>(count: number, make: (nth: number) => T): T[] =>
    Array.from({ length: count }, (_, nth) => make(nth));
  const refs = times(60, (nth) => nth);
  return writtenCase({
    id,
    title: words(200),
    organization: words(200),
    place: words(200),
    statusReason: words(1000),
    problem: words(4000),
    approach: words(4000),
    outcomes: times(30, () => ({
      metric: words(200),
      value: words(200),
      unit: words(200),
      baseline: words(300),
      basis: 'seen',
      sourceRefs: refs,
      note: words(600),
    })),
    lessons: times(30, () => ({ area: 'people', text: words(1500), sourceRefs: refs })),
    copy: times(10, () => words(500)),
    avoid: times(10, () => words(500)),
    sources: times(60, (nth) => ({
      title: words(300),
      publisher: words(200),
      year: 2020,
      url: `https://example.org/${nth}/`.padEnd(1990, 'a'),
      basis: 'seen',
      supports: words(500),
    })),
  });
}
