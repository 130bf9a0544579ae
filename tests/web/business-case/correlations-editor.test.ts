import { TestBed } from '@angular/core/testing';
import type { BusinessCase } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { type CorrelationDraft } from '../../../apps/web/src/app/business-case/uncertainty/correlation-draft.ts';
import { CorrelationsEditor } from '../../../apps/web/src/app/business-case/uncertainty/correlations-editor.ts';
import { contradictoryPairs, fixedEstimates, unsureCase, unsureModel } from './unsure-case.ts';

async function editor(also: Partial<BusinessCase> = {}, settings: Partial<BusinessCase['settings']> = {}) {
  const fixture = TestBed.createComponent(CorrelationsEditor);
  fixture.componentRef.setInput('entered', unsureCase(also, settings));
  fixture.componentRef.setInput('model', unsureModel(also, settings));
  fixture.componentRef.setInput('useCaseName', (id: string) => id);
  fixture.componentRef.setInput('canEdit', true);
  const changes: CorrelationDraft[] = [];
  fixture.componentInstance.changed.subscribe((draft) => changes.push(draft));
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const button = (name: string): HTMLButtonElement =>
    [...host.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
    )!;
  const field = (name: string): HTMLInputElement => host.querySelector(`[aria-label="${name}"]`)!;
  return { host, changes, button, field, words: host.textContent.replaceAll(/\s+/g, ' ') };
}

describe('the editor of what moves together', () => {
  it('adds a pair and a shared cause', async () => {
    const { button, changes } = await editor();
    button('Add a pair').click();
    button('Add a shared cause').click();
    expect(changes[0]?.correlations).toEqual([
      { a: { useCase: null, name: 'savings' }, b: { useCase: null, name: 'price' }, coefficient: 0.5 },
    ]);
    expect(changes[1]?.sharedCauses[0]?.name).toBe('Shared cause 1');
  });

  it('changes how strongly a pair moves together, and says it in words', async () => {
    const { field, changes, words, button } = await editor({ correlations: contradictoryPairs.slice(0, 1) });
    expect(words).toContain('strongly together');
    const coefficient = field('Correlation of pair 1, from -1 to 1');
    coefficient.value = '-3';
    coefficient.dispatchEvent(new Event('change'));
    expect(changes.at(-1)?.correlations[0]?.coefficient).toBe(-1);
    button('Remove pair 1').click();
    expect(changes.at(-1)?.correlations).toEqual([]);
  });

  it('says a contradiction beside each pair that is part of it', async () => {
    const { host, words } = await editor({ correlations: contradictoryPairs });
    expect(words).toContain('These cannot move together as stated');
    expect(host.querySelectorAll('.pair.bad')).toHaveLength(3);
  });

  it('says what a repair changed', async () => {
    const { words, host } = await editor({ correlations: contradictoryPairs }, { repairCorrelations: true });
    expect(words).toContain('were replaced by the nearest that do not');
    expect(host.querySelectorAll('.pair.bad')).toHaveLength(0);
  });

  it('says beside a pair that stands twice, or is of one value only, what is wrong', async () => {
    const [first] = contradictoryPairs;
    const { words } = await editor({ correlations: [first!, first!, { ...first!, b: first!.a }] });
    expect(words).toContain('This pair stands twice: the first counts.');
    expect(words).toContain('A value always moves with itself');
  });

  it('adds nothing where nothing is unsure, and says what to do first', async () => {
    const { button, words } = await editor({ estimates: fixedEstimates });
    expect(button('Add a pair').disabled).toBe(true);
    expect(words).toContain('Give at least two values a low and a high end first');
  });
});
