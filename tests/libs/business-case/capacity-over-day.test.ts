import { capacityModel, capacityOverDay, startingCapacity } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';

const presenceByHour = Array.from({ length: 24 }, (_, hour) => (hour < 7 || hour >= 19 ? 0 : hour < 9 ? 0.005 : 0.9));
const input = { ...startingCapacity('file'), presenceByHour };

describe('a delivery over the day', () => {
  it('falls back to the server alone when everybody has gone home', () => {
    const hours = capacityOverDay(input);
    const alone = capacityModel(input).ways[0]!;
    expect(hours[3]).toMatchObject({ peerShare: 0, seconds: alone.seconds, wanGb: alone.wanGb });
    expect(hours[12]!.seconds).toBeLessThan(hours[8]!.seconds!);
    expect(hours[8]!.seconds).toBeLessThan(hours[3]!.seconds!);
    expect(hours[12]!.wanGb).toBeLessThan(hours[3]!.wanGb / 10);
  });

  it('names the hours in which nobody is in, and says nothing where nobody said who is', () => {
    expect(capacityModel(input).findings).toContainEqual({
      code: 'NOBODY_IN',
      at: 'presenceByHour',
      detail: '0, 1, 2, 3, 4, 5, 6, 19, 20, 21, 22, 23',
    });
    expect(capacityOverDay(startingCapacity('stream'))).toEqual([]);
  });
});
