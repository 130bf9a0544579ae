import { generatedRisks, PlanRisk } from '@peerway/rollout';
import { useCases } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import { generationOf } from './generation-of.ts';

const images = 'container-image-distribution';
const inputs = generationOf([images, 'mesh-vpn-zero-trust'], {
  platforms: [{ useCase: images, id: 'spegel', name: 'Spegel', limitations: ['Only within a cluster'] }],
  cases: [
    { id: 'wuala', title: 'Wuala', useCase: images, reason: 'Closed in 2015.', lessons: ['Peers alone did not pay.'] },
  ],
});

describe('risks that are known before anybody looked', () => {
  it('keeps the levels of the catalogue and guesses no money', () => {
    const [first] = generatedRisks(inputs, [images]);
    expect(first).toMatchObject({ likelihoodLevel: 3, impactLevel: 4, before: null, after: null });
    expect(first?.response?.text).toContain('Do not use on hard multi-tenant clusters');
  });

  it('tells what the platform cannot do and what ended a case like it', () => {
    const risks = generatedRisks(inputs, [images]);
    expect(risks.map(({ origin }) => origin.kind)).toEqual([
      'useCase',
      'useCase',
      'useCase',
      'useCase',
      'platform',
      'case',
    ]);
    expect(risks.at(-1)).toMatchObject({ event: 'As in “Wuala”: Peers alone did not pay.', cause: 'Closed in 2015.' });
  });

  it('tells nothing of a use case that was not chosen', () => {
    expect(
      generatedRisks(inputs, ['mesh-vpn-zero-trust']).every(({ origin }) => origin.of === 'mesh-vpn-zero-trust'),
    ).toBe(true);
  });

  it('makes whole risks with ids of their own from all of the catalogue', () => {
    const ids = useCases.map(({ id }) => id);
    const risks = generatedRisks(generationOf(ids), ids);
    expect(new Set(risks.map(({ id }) => id)).size).toBe(risks.length);
    for (const risk of risks) expect(PlanRisk.parse(risk)).toEqual(risk);
  });
});
