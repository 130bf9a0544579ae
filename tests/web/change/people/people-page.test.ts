import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { PeoplePage } from '../../../../apps/web/src/app/change/people/people-page.ts';
import { anyGroup, openChange, type OpenedChange } from '../opened-change.ts';

vi.setConfig({ testTimeout: 30_000 });

const groups = [anyGroup('drivers'), anyGroup('clerks')];

function somebody(n: number): object {
  return {
    ...{ id: `p${n}`, name: `Person ${n}`, email: `p${n}@example.org`, number: null, language: 'en' },
    ...{ groups: ['drivers'], roles: [], site: null, version: 1 },
  };
}

const report = { isApplied: false, added: 2, changed: 0, present: 0, refused: 0, findings: [] };

/** Opens the page with so many people; gives how many each call to send links named. */
async function opened(count: number, canSeePeople = true): Promise<OpenedChange & { readonly mailed: number[] }> {
  const mailed: number[] = [];
  const at = await openChange(PeoplePage, {
    ...{ parts: { groups }, canSeePeople },
    told: (name, variables) => {
      if (name === 'AffectedPeople') {
        const nodes = Array.from({ length: count }, (_none, n) => somebody(n));
        return { affectedPeople: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
      }
      if (name !== 'MailPersonLinks') return undefined;
      mailed.push((variables['people'] as string[]).length);
      return { mailPersonLinks: mailed.at(-1)! };
    },
  });
  return { ...at, mailed };
}

async function upload(at: OpenedChange): Promise<TestRequest> {
  await at.settled();
  return TestBed.inject(HttpTestingController).expectOne(({ url }) => url.includes('/people/import'));
}

describe('the people', () => {
  it('are not shown to those who do not work on it', async () => {
    const at = await opened(2, false);
    await at.until('Who the people are is shown to those who work on it');
    expect(at.asked).not.toContain('AffectedPeople');
  });

  it('are all mailed their links, however many calls it takes', async () => {
    const at = await opened(501);
    await at.until('501 people are known by name');
    await at.press('Mail these people their links');
    await vi.waitFor(async () => {
      await at.settled();
      expect(at.mailed).toEqual([500, 1]);
    });
  });

  it('of a file are looked at again when the group for the others changes', async () => {
    const at = await opened(0);
    await at.until('Nobody is known by name yet');
    await at.press('From a file…');
    const field = at.field('File with people');
    Object.defineProperty(field, 'files', { value: [new File(['Name\nMara'], 'people.csv')] });
    field.dispatchEvent(new Event('change'));
    const first = await upload(at);
    expect(first.request.url).toContain('apply=false');
    first.flush({ ...report, refused: 2 });
    await at.until('2 with a mistake');
    await at.write('Whoever is listed without a group is in', 'clerks');
    const again = await upload(at);
    expect(again.request.url).toContain('group=clerks');
    expect(at.says()).not.toContain('2 with a mistake');
    again.flush(report);
    await at.until('0 with a mistake');
    await at.press('Take the list');
    expect((await upload(at)).request.url).toContain('apply=true');
  });
});
