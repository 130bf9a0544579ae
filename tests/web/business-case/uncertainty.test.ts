import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { CaseModel } from '@peerway/business-case';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseUncertainty, type DrawSettings } from '../../../apps/web/src/app/business-case/uncertainty/uncertainty.ts';
import { contradictoryPairs, fixedEstimates, unsureModel } from './unsure-case.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function shown(model: CaseModel) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(CaseUncertainty);
  fixture.componentRef.setInput('model', model);
  fixture.componentRef.setInput('home', '/w/a/e/b/select/business-case');
  fixture.componentRef.setInput('useCaseName', (id: string) => id);
  fixture.componentRef.setInput('canEdit', true);
  const asked: DrawSettings[] = [];
  fixture.componentInstance.settings.subscribe((settings) => asked.push(settings));
  TestBed.tick();
  await vi.advanceTimersByTimeAsync(1000);
  TestBed.tick();
  const host = fixture.nativeElement as HTMLElement;
  return { host, asked, words: () => host.textContent.replaceAll(/\s+/g, ' '), fixture };
}

function type(host: HTMLElement, label: string, value: string): HTMLInputElement {
  const field = [...host.querySelectorAll('label')]
    .find((one) => one.textContent.trim() === label)!
    .querySelector('input')!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  return field;
}

describe('how sure the result of a case is', () => {
  it('is drawn without being asked, with the seed and the number of draws beside it', async () => {
    const { words } = await shown(unsureModel());
    expect(words()).toMatch(/% of all draws end with a loss/);
    expect(words()).toContain('2,000 draws with seed 1');
    expect(words()).toContain('Eight of ten draws lie between');
    expect(words()).toContain('Savings makes');
  });

  it('is drawn again with other draws and another seed, within what is allowed', async () => {
    const { host, asked } = await shown(unsureModel());
    type(host, 'Seed', '77');
    expect(asked).toEqual([{ iterations: 2000, seed: 77 }]);
    expect(type(host, 'Draws', '1000000000').value).toBe('1000000');
    expect(asked.at(-1)?.iterations).toBe(1_000_000);
    expect(type(host, 'Draws', '').value).toBe('2000');
  });

  it('follows the case', async () => {
    const { words, fixture } = await shown(unsureModel());
    fixture.componentRef.setInput('model', unsureModel({ estimates: fixedEstimates }));
    TestBed.tick();
    await vi.advanceTimersByTimeAsync(1000);
    TestBed.tick();
    expect(words()).toContain('Every draw comes to the same');
    expect(words()).not.toContain('end with a loss');
  });

  it('says that there is nothing to draw where no line has a value', async () => {
    const { words } = await shown(unsureModel({ estimates: [] }));
    expect(words()).toContain('There is nothing to draw yet');
  });

  it('draws nothing from correlations that contradict each other, names them, and repairs them only openly', async () => {
    const refused = await shown(unsureModel({ correlations: contradictoryPairs }));
    expect(refused.words()).toContain('Savings · Price of devices · Training');
    expect(refused.words()).not.toContain('Eight of ten draws');
    TestBed.resetTestingModule();
    const repaired = await shown(unsureModel({ correlations: contradictoryPairs }, { repairCorrelations: true }));
    expect(repaired.words()).toContain('were replaced by the nearest that do not');
    expect(repaired.words()).toContain('Eight of ten draws');
  });

  it('says so where later money counts as much as money today', async () => {
    const { words } = await shown(unsureModel({}, { discountRate: null }));
    expect(words()).toContain('No discount rate is given');
  });
});
