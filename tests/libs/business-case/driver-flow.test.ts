import { driverFlow, type FlowModel, type Phasing } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';

const phasing: Phasing = { useCase: 'mesh', spendFrom: 6, spendMonths: 12, effectFrom: 12, rampMonths: 12 };
const model: FlowModel = { settings: { horizonYears: 3, inflation: 0 }, phasing: [phasing] };
const once = { useCase: 'mesh', unit: 'money' };
const yearly = { useCase: 'mesh', unit: 'money/year' };
const cost = { sign: 'cost' } as const;
const benefit = { sign: 'benefit' } as const;

describe('when the money of a driver moves', () => {
  it('spends once evenly over the months of its use case', () => {
    // Months 6 to 17: seven of them in year 1, five in year 2.
    expect(driverFlow(model, { ...once, ...cost }).years.map((share) => share * 12)).toEqual([
      0,
      expect.closeTo(7, 12),
      expect.closeTo(5, 12),
      0,
    ]);
  });

  it('counts month 0 as the start, and month 12 as the last of year 1', () => {
    const at = (effectFrom: number): readonly number[] =>
      driverFlow({ ...model, phasing: [{ ...phasing, effectFrom }] }, { ...once, ...benefit }).years;
    expect(at(0)).toEqual([1, 0, 0, 0]);
    expect(at(1)).toEqual([0, 1, 0, 0]);
    expect(at(12)).toEqual([0, 1, 0, 0]);
    expect(at(13)).toEqual([0, 0, 1, 0]);
  });

  it('lets yearly benefits climb in a straight line, and yearly costs not', () => {
    expect(driverFlow(model, { ...yearly, ...cost }).years[2]).toBeCloseTo(1, 12);
    expect(driverFlow(model, { ...yearly, ...benefit }).years).toEqual([
      0,
      0,
      expect.closeTo(0.5, 12),
      expect.closeTo(1, 12),
    ]);
  });

  it('says what lies past the horizon', () => {
    const late = { ...model, phasing: [{ ...phasing, spendFrom: 31, spendMonths: 12 }] };
    expect(driverFlow(late, { ...once, ...cost }).beyond).toBeCloseTo(0.5, 12);
    expect(driverFlow(model, { ...once, ...cost }).beyond).toBe(0);
  });

  it('follows the prices of each year', () => {
    const dearer = { settings: { horizonYears: 2, inflation: 0.1 }, phasing: [] };
    expect(driverFlow(dearer, { useCase: null, unit: 'money/year', ...cost }).years).toEqual([
      0,
      expect.closeTo(1.1, 12),
      expect.closeTo(1.21, 12),
    ]);
  });

  it('never pays a quantity', () => {
    expect(driverFlow(model, { useCase: 'mesh', unit: 'person*week', ...benefit }).years).toEqual([0, 0, 0, 0]);
  });
});
