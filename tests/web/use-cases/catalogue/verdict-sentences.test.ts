import { UseCaseGroundCode, UseCaseStepCode, verdict } from '@peerway/use-cases';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';
import { expect, it } from 'vitest';
import { groundSentence, stepSentence } from '../../../../apps/web/src/app/use-cases/catalogue/verdict-sentences.ts';

const useCase = useCases[0]!;
const texts = { useCase, checkOf: (): string => 'The check.' };
const nothing = { facts: [], findings: [], patterns: [], questions: [] };

it('has a sentence for every ground and every step, in words and never in ids', () => {
  const at = useCase.prerequisites[0]!.id;
  for (const code of UseCaseGroundCode.options) {
    const place = code.startsWith('alternative') ? 'localCache' : code.startsWith('readiness') ? 'file-sync' : at;
    const said = groundSentence({ code, allows: 'hybrid', decides: true, at: place, needed: 3, found: 2 }, texts);
    expect(said.length, code).toBeGreaterThan(20);
    expect(said, code).not.toMatch(/undefined|localCache|file-sync$|technical-1/);
  }
  for (const code of UseCaseStepCode.options) {
    const place = code.endsWith('Readiness') ? 'file-sync' : at;
    const said = stepSentence({ code, at: place, alternative: 'cdn', stops: 'notP2p', needed: 3, found: 2 }, texts);
    expect(said, code).not.toMatch(/undefined|technical-1|cdn/);
  }
});

it('leaves nothing of a real verdict unsaid, for any use case of the catalogue', () => {
  for (const each of useCases) {
    const found = verdict(each, nothing, nothing, { alternatives: useCaseAlternatives });
    const checks = useCaseAlternatives
      .filter((content) => content.useCase === each.id)
      .flatMap(({ alternatives }) => alternatives.flatMap(({ sufficientChecks }) => sufficientChecks));
    const known = { useCase: each, checkOf: (id: string) => checks.find((check) => check.id === id)?.text };
    const said = [
      ...found.reasons.map((reason) => groundSentence(reason, known)),
      ...found.wouldChange.map((step) => stepSentence(step, known)),
    ];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sentence) => /: $|: \.$|undefined/.test(sentence))).toEqual([]);
  }
});
