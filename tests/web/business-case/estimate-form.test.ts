import type { CaseParameter } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { type EstimateTyped, readEstimate, typedOf } from '../../../apps/web/src/app/business-case/estimate-form.ts';

const devices: CaseParameter = {
  useCase: 'software-update-distribution',
  name: 'devices',
  label: 'Devices in scope',
  unit: 'device',
  whereToGetIt: null,
  estimate: null,
  from: 'catalogue',
};
const typed = (said: Partial<EstimateTyped>): EstimateTyped => ({ ...typedOf(null, '.'), ...said });

describe('the fields of one figure', () => {
  it('takes a fixed value, three points, a decimal comma and a percentage', () => {
    expect(readEstimate(typed({ likely: '2600' }), devices)).toMatchObject({
      estimate: { low: null, likely: 2600, high: null, origin: 'typed', confirmed: false },
    });
    expect(readEstimate(typed({ low: '0,4', likely: '60 %', high: '0.8' }), devices)).toMatchObject({
      estimate: { low: 0.4, likely: 0.6, high: 0.8 },
    });
  });

  it.each([
    ['points that do not rise', { low: '9', likely: '5', high: '12' }, 'low', /must rise/],
    ['a high end below', { low: '1', likely: '5', high: '4' }, 'high', /must rise/],
    ['one end alone', { low: '1', likely: '5' }, 'high', /both ends/],
    ['ends without a likely value', { low: '1', high: '5' }, 'likely', /most likely value/],
    ['words', { likely: 'many' }, 'likely', /not a number/],
    ['what can be a thousand or a fraction', { likely: '1.234' }, 'likely', /two ways/],
    ['no number that can be computed', { likely: '1e999' }, 'likely', /not a number/],
    ['more than can be computed', { likely: '9999999999999999' }, 'likely', /beyond/],
  ] as const)('says at the field what is wrong with %s', (_, points, field, words) => {
    expect(readEstimate(typed(points), devices)).toEqual({ field, sentence: expect.stringMatching(words) as string });
  });

  it('takes empty fields as nothing said', () => {
    expect(readEstimate(typed({}), devices)).toEqual({ empty: true });
  });

  it('keeps where a value came from until somebody writes another', () => {
    const kept = {
      ...{ useCase: devices.useCase, name: 'devices', low: null, likely: 14, high: null, source: 'Catalogue' },
      ...{ owner: null, date: null, confirmed: false, origin: 'catalogue' as const },
    };
    const parameter = { ...devices, estimate: kept };
    expect(readEstimate({ ...typedOf(kept, '.'), confirmed: true }, parameter)).toMatchObject({
      estimate: { origin: 'catalogue', confirmed: true },
    });
    expect(readEstimate({ ...typedOf(kept, '.'), likely: '15' }, parameter)).toMatchObject({
      estimate: { origin: 'typed', likely: 15 },
    });
  });
});
