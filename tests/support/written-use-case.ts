import type { UseCase } from '@peerway/use-cases';

const effort = { definition: 'A few people', personWeeks: { optimistic: 2, likely: 4, pessimistic: 9 } };

/** A use case as a workspace would write it down, with whatever a test wants to be different. */
export function writtenUseCase(differs: Partial<UseCase> = {}): UseCase {
  return {
    id: 'crane-mesh',
    name: 'A mesh between cranes',
    summary: 'Each crane passes on what it hears from its neighbours.',
    primaryLever: 'resilience',
    levers: ['resilience', 'operational-efficiency'],
    patterns: ['mesh-network'],
    platforms: ['wireguard'],
    typicalProblem: 'Radio between cranes breaks down whenever a ship stands in between.',
    prerequisites: [
      {
        id: 'technical-1',
        kind: 'technical',
        text: 'Cranes have power at night',
        appliesWhen: null,
        check: {
          kind: 'ask',
          subject: null,
          operator: null,
          flag: null,
          number: null,
          choice: null,
          ask: 'Do the cranes have power at night?',
        },
        basis: 'stated',
      },
      {
        id: 'technical-2',
        kind: 'technical',
        text: 'People sign in once',
        appliesWhen: null,
        check: {
          kind: 'inventory',
          subject: 'single-sign-on',
          operator: 'is',
          flag: true,
          number: null,
          choice: null,
          ask: null,
        },
        basis: 'stated',
      },
    ],
    typicalIntegrations: [],
    benefitDrivers: [],
    effort: { small: effort, medium: effort, large: effort, basis: 'stated' },
    risks: [
      {
        id: 'risk-1',
        category: 'technology',
        risk: 'A ship stands in between for a week.',
        likelihood: 2,
        impact: 3,
        mitigations: ['A second radio.'],
        basis: 'stated',
      },
    ],
    kpis: [],
    antiPatterns: [],
    rolloutStages: [],
    pilotDesign: null,
    training: [],
    policies: [],
    cases: [],
    evidence: [],
    basis: 'stated',
    ...differs,
  };
}
