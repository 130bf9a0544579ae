import { BusinessCase, newBusinessCase } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';

describe('a new business case', () => {
  it('invents nothing: no value of any parameter, and no discount rate', () => {
    const fresh = BusinessCase.parse(newBusinessCase(['mesh-vpn-zero-trust']));
    expect(fresh.estimates).toEqual([]);
    expect(fresh.settings.discountRate).toBeNull();
    expect(fresh.settings.counted).toEqual(['cash']);
  });
});
