import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { PresentMembers } from '../../../apps/web/src/app/shell/present-members.ts';

const member = (name: string, isMe = false) => ({
  userId: name,
  name,
  page: 'result',
  since: '2026-11-22T08:00:00Z',
  isMe,
});

async function shown(members: readonly ReturnType<typeof member>[]): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(PresentMembers);
  fixture.componentRef.setInput('members', members);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('who else is here', () => {
  beforeEach(() => TestBed.configureTestingModule({}));

  it('says nothing to somebody who is alone', async () => {
    const element = await shown([member('Olga Owner', true)]);
    expect(element.querySelector('button')).toBeNull();
  });

  it('is one button that names them, and opens a list with their pages', async () => {
    const element = await shown([member('Olga Owner', true), member('Vera Viewer')]);
    const button = element.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Also here: Vera Viewer');
    expect(button?.textContent?.trim()).toBe('VV');
    button?.click();
    await new Promise((done) => setTimeout(done));
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(element.querySelector('li')?.textContent).toMatch(/Vera Viewer\s*Result/);
  });

  it('counts those for whom there is no room', async () => {
    const element = await shown(
      ['Ann Ash', 'Ben Birch', 'Cleo Cedar', 'Dan Date', 'Eve Elm'].map((name) => member(name)),
    );
    expect(element.querySelector('button')?.getAttribute('aria-label')).toBe(
      'Also here: Ann Ash, Ben Birch and 3 more',
    );
    expect([...element.querySelectorAll('button .avatar')].map((avatar) => avatar.textContent)).toEqual([
      'AA',
      'BB',
      '+3',
    ]);
  });
});
