import { caseCatalogue, caseModel, caseResult, newBusinessCase } from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { describe, expect, it } from 'vitest';
import { withOwnDriver } from '../../../apps/web/src/app/business-case/case-edit.ts';
import {
  emptyOwnDriver,
  ownDriverOf,
  ownFiguresOf,
  readWithFigures,
} from '../../../apps/web/src/app/business-case/own-driver.ts';

const useCase = 'software-update-distribution';
const known = { id: useCase, name: 'Updates', rolloutStages: [] };
const catalogue = caseCatalogue({
  drivers: useCaseDrivers,
  costs: standardCosts,
  useCases: [known],
  alternatives: [],
});
const begun = newBusinessCase([useCase]);
const model = caseModel(begun, catalogue);

describe('a line of one’s own', () => {
  it('is refused while its units do not balance, with both units', () => {
    const read = readWithFigures(model, { useCase, expression: 'devices + cyclesPerYear' }, []);
    expect(read.problem).toMatchObject({ code: 'UNIT_MISMATCH', detail: 'device|cycle/year|+' });
  });

  it('may bring figures of its own, and then counts like any other line', () => {
    const figures = [{ name: 'helpdeskCallsAvoided', label: 'Calls avoided', unit: 'call/year' }];
    const price = { name: 'pricePerCall', label: 'Price of a call', unit: 'money/call' };
    const expression = 'helpdeskCallsAvoided * pricePerCall';
    expect(readWithFigures(model, { useCase, expression }, figures).problem).toMatchObject({
      code: 'UNKNOWN_NAME',
      detail: 'pricePerCall',
    });
    const both = [...figures, price];
    expect(readWithFigures(model, { useCase, expression }, both)).toMatchObject({ unit: 'money/year', problem: null });
    const driver = ownDriverOf({ ...emptyOwnDriver, name: 'Fewer calls', expression }, { useCase, taken: new Set() })!;
    const added = withOwnDriver(begun, driver, ownFiguresOf(both, useCase)!);
    const said = { useCase, low: null, high: null, source: null, owner: null, date: null, confirmed: false };
    const filled = {
      ...added,
      estimates: [
        { ...said, name: 'helpdeskCallsAvoided', likely: 200, origin: 'typed' as const },
        { ...said, name: 'pricePerCall', likely: 12, origin: 'typed' as const },
      ],
    };
    const line = caseResult(caseModel(filled, catalogue)).drivers.find(({ name }) => name === 'Fewer calls');
    expect(line).toMatchObject({ amount: 2400, isCounted: true });
  });

  it('gets a word for formulas that nothing else has', () => {
    const typed = { ...emptyOwnDriver, name: 'Devices', expression: '1' };
    expect(ownDriverOf(typed, { useCase, taken: new Set(['devices', 'devices2']) })?.key).toBe('devices3');
    expect(ownDriverOf({ ...typed, name: '節約' }, { useCase, taken: new Set() })?.key).toBe('line');
  });
});
