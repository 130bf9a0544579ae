import { Component, input, output } from '@angular/core';
import type { PlanSite } from '@peerway/rollout';
import { putBack, textIn } from '../../ui/typed.ts';
import { listOf } from './sites-from-text.ts';

/** Whether a site is in the pilot by its traits, by wish, or not at all. */
export type SiteWish = 'free' | 'with' | 'without';

/** The sites of an engagement, each with what sets it apart. */
@Component({
  selector: 'pw-site-rows',
  template: `
    <div class="scroll-x">
      <table class="table">
        <thead>
          <tr>
            <th scope="col" i18n>Site</th>
            <th scope="col" i18n>Networks</th>
            <th scope="col" i18n>Groups of users</th>
            <th scope="col" i18n>Systems</th>
            <th scope="col" class="number" i18n>People</th>
            <th scope="col" i18n>In the pilot</th>
            @if (canEdit()) {
              <th scope="col"><span class="cdk-visually-hidden" i18n>Remove</span></th>
            }
          </tr>
        </thead>
        <tbody>
          @for (site of sites(); track site.id) {
            <tr [class.chosen]="chosen().has(site.id)">
              <th scope="row">
                <input
                  class="control"
                  [attr.aria-label]="nameWords(site.name)"
                  maxlength="200"
                  [value]="site.name"
                  [readOnly]="!canEdit()"
                  (change)="rename(site, $event)"
                />
              </th>
              @for (field of fields; track field.id) {
                <td>
                  <textarea
                    class="control"
                    rows="1"
                    [attr.aria-label]="field.words(site.name)"
                    [value]="site[field.id].join(', ')"
                    [readOnly]="!canEdit()"
                    (change)="changed.emit({ before: site, after: withList(site, field.id, textIn($event)) })"
                  ></textarea>
                </td>
              }
              <td class="number">
                <input
                  class="control people"
                  type="number"
                  min="0"
                  max="10000000"
                  [attr.aria-label]="peopleWords(site.name)"
                  [value]="site.people ?? ''"
                  [readOnly]="!canEdit()"
                  (change)="changed.emit({ before: site, after: withPeople(site, textIn($event)) })"
                />
              </td>
              <td>
                <select
                  class="control"
                  [attr.aria-label]="wishWords(site.name)"
                  (change)="wish.emit({ site: site.id, wish: wishIn($event) })"
                >
                  <option value="free" [selected]="wishes(site.id) === 'free'" i18n>If it is needed</option>
                  <option value="with" [selected]="wishes(site.id) === 'with'" i18n>In any case</option>
                  <option value="without" [selected]="wishes(site.id) === 'without'" i18n>Not in the pilot</option>
                </select>
              </td>
              @if (canEdit()) {
                <td>
                  <button
                    class="button small quiet"
                    type="button"
                    [attr.aria-label]="removeWords(site.name)"
                    (click)="changed.emit({ before: site, after: null })"
                    i18n
                  >
                    Remove
                  </button>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './site-rows.scss',
})
export class SiteRows {
  readonly sites = input.required<readonly PlanSite[]>();
  readonly chosen = input.required<ReadonlySet<string>>();
  readonly included = input.required<readonly string[]>();
  readonly excluded = input.required<readonly string[]>();
  readonly canEdit = input.required<boolean>();
  readonly changed = output<{ readonly before: PlanSite; readonly after: PlanSite | null }>();
  readonly wish = output<{ readonly site: string; readonly wish: SiteWish }>();

  protected readonly textIn = textIn;
  protected readonly fields = [
    { id: 'networks', words: (site: string) => $localize`Networks of ${site}:site:, divided by commas` },
    { id: 'groups', words: (site: string) => $localize`Groups of users of ${site}:site:, divided by commas` },
    { id: 'systems', words: (site: string) => $localize`Systems of ${site}:site:, divided by commas` },
  ] as const;

  protected wishes(site: string): SiteWish {
    if (this.included().includes(site)) return 'with';
    return this.excluded().includes(site) ? 'without' : 'free';
  }

  protected wishIn(event: Event): SiteWish {
    const value = textIn(event);
    return value === 'with' || value === 'without' ? value : 'free';
  }

  protected rename(site: PlanSite, event: Event): void {
    const name = textIn(event).trim();
    if (name === '') putBack(event, site.name);
    else this.changed.emit({ before: site, after: { ...site, name } });
  }

  protected withList(site: PlanSite, field: 'networks' | 'groups' | 'systems', text: string): PlanSite {
    return { ...site, [field]: listOf(text).slice(0, 30) };
  }

  protected withPeople(site: PlanSite, text: string): PlanSite {
    const people = Math.round(Number(text));
    return { ...site, people: text === '' || !(people >= 0) ? null : Math.min(people, 10_000_000) };
  }

  protected nameWords(site: string): string {
    return $localize`Name of ${site}:site:`;
  }

  protected peopleWords(site: string): string {
    return $localize`People at ${site}:site:`;
  }

  protected wishWords(site: string): string {
    return $localize`${site}:site: in the pilot`;
  }

  protected removeWords(site: string): string {
    return $localize`Remove ${site}:site:`;
  }
}
