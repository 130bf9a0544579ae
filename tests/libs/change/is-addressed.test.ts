import { isAddressed } from '@peerway/change';
import { describe, expect, it } from 'vitest';

const waves = [{ id: 'north', sites: ['oslo'] }, { id: 'all', sites: [] }]; // prettier-ignore
const driver = { groups: ['drivers', 'night'], site: 'rome' };

describe('whom a message is for', () => {
  it('is whoever is in one of its groups', () => {
    expect(isAddressed({ groups: ['clerks', 'night'], wave: null }, driver, waves)).toBe(true);
    expect(isAddressed({ groups: ['clerks'], wave: null }, driver, waves)).toBe(false);
    expect(isAddressed({ groups: ['clerks'], wave: null }, { groups: [], site: null }, waves)).toBe(false);
  });

  it('is whom its wave reaches: their site, or everybody where the wave or the person has none', () => {
    const toDrivers = (wave: string) => ({ groups: ['drivers'], wave });
    expect(isAddressed(toDrivers('north'), driver, waves)).toBe(false);
    expect(isAddressed(toDrivers('north'), { ...driver, site: 'oslo' }, waves)).toBe(true);
    expect(isAddressed(toDrivers('north'), { ...driver, site: null }, waves)).toBe(true);
    expect(isAddressed(toDrivers('all'), driver, waves)).toBe(true);
    expect(isAddressed(toDrivers('gone'), driver, waves)).toBe(true);
  });
});
