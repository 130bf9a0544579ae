import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';

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
