import { describe, expect, it } from 'vitest';
import { noPlatformChoice, platformChoices, platformsCompared, type Platform } from '@peerway/use-cases';
import { smallPlatform, trait } from './small-platform.ts';

function compared(platforms: readonly Platform[]) {
  const { ranked } = platformChoices(
    { id: 'sync', platforms: [], patterns: [] },
    platforms,
    { facts: [], questions: [] },
    noPlatformChoice,
  );
  return platformsCompared(platforms, ranked);
}

describe('platforms side by side', () => {
  it('tell row by row what is the same and what differs, in the order asked for', () => {
    const rows = compared([
      smallPlatform('one', 3, { traits: [trait('linux', true)], maturity: 'young' }),
      smallPlatform('two', 3, { traits: [trait('linux', true, 'recalled')], maturity: 'old' }),
    ]);
    const row = (at: string, kind?: string) =>
      rows.find((each) => each.at === at && each.kind === (kind ?? each.kind))!;
    expect(row('maturity', 'fact')).toMatchObject({ same: false, cells: [{ text: 'young' }, { text: 'old' }] });
    expect(row('linux')).toMatchObject({ same: true, cells: [{ unverified: false }, { unverified: true }] });
    expect(row('security')).toMatchObject({ kind: 'score', same: true, cells: [{ platform: 'one' }, { number: 3 }] });
    expect(row('windows').cells.map(({ holds }) => holds)).toEqual([null, null]);
  });

  it('are two to four different ones', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => smallPlatform(id, 3));
    expect(() => compared(five)).toThrow('Two to four');
    expect(() => compared(five.slice(0, 1))).toThrow('Two to four');
    expect(compared(five.slice(0, 4)).every(({ cells }) => cells.length === 4)).toBe(true);
    expect(() => platformsCompared([five[0]!, five[0]!], [])).toThrow('Two to four');
    expect(() => platformsCompared([five[0]!, five[1]!], [])).toThrow('Nothing is known here about the platform a.');
  });
});
