import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanScope, PlanSite } from '@peerway/rollout';
import { textIn } from '../../ui/typed.ts';
import { withNewWave, withoutWave, withSiteIn, withWave, withWaveEarlier } from './scope-edits.ts';

/** What becomes of the scope, with what was done. */
export interface ScopeEdit {
  readonly sentence: string;
  readonly scope: PlanScope;
}

/** The waves of a rollout in their order, the pilot first, with the sites in each. */
@Component({
  selector: 'pw-wave-editor',
  imports: [RouterLink],
  template: `
    @if (scope().waves.length === 0) {
      <p class="muted" i18n>Without waves everything goes live at once, after a pilot.</p>
    } @else {
      <ol>
        @for (wave of scope().waves; track wave.id; let first = $first) {
          <li>
            <div class="head">
              <input
                class="control"
                aria-label="Name of the wave"
                i18n-aria-label
                maxlength="200"
                [value]="wave.name"
                [readOnly]="!canEdit()"
                (change)="rename(wave.id, textIn($event))"
              />
              @if (first) {
                <span class="muted" i18n>the pilot</span>
              } @else if (canEdit()) {
                <button
                  class="button small quiet"
                  type="button"
                  (click)="earlier(wave.id)"
                  [attr.aria-label]="earlierWords(wave.name)"
                  i18n
                >
                  Earlier
                </button>
              }
              @if (canEdit()) {
                <button
                  class="button small quiet"
                  type="button"
                  (click)="remove(wave.id)"
                  [attr.aria-label]="removeWords(wave.name)"
                  i18n
                >
                  Remove
                </button>
              }
            </div>
            <p class="sites">
              {{ siteNames(wave.sites) }}
            </p>
          </li>
        }
      </ol>
    }
    @if (canEdit()) {
      <button class="button small" type="button" (click)="add()" i18n>Add a wave</button>
    }
    @if (scope().waves.length > 0 && sites().length > 0) {
      <details>
        <summary i18n>Sites of the waves ({{ placed() }} of {{ sites().length }} placed)</summary>
        <ul class="places">
          @for (site of sites(); track site.id) {
            <li>
              <label [attr.for]="'wave-of-' + site.id">{{ site.name }}</label>
              <select
                class="control"
                [id]="'wave-of-' + site.id"
                [disabled]="!canEdit()"
                (change)="place(site, textIn($event))"
              >
                <option value="" [selected]="!waveOf(site.id)" i18n>In no wave</option>
                @for (wave of scope().waves; track wave.id) {
                  <option [value]="wave.id" [selected]="waveOf(site.id) === wave.id">{{ wave.name }}</option>
                }
              </select>
            </li>
          }
        </ul>
      </details>
    } @else if (sites().length === 0) {
      <p class="muted small">
        <ng-container i18n>No sites are known yet.</ng-container>
        <a [routerLink]="home() + '/pilot'" i18n>Name them and choose the pilot</a>
      </p>
    }
  `,
  styleUrl: './wave-editor.scss',
})
export class WaveEditor {
  readonly scope = input.required<PlanScope>();
  readonly sites = input.required<readonly PlanSite[]>();
  readonly canEdit = input.required<boolean>();
  readonly home = input.required<string>();
  readonly edited = output<ScopeEdit>();

  protected readonly textIn = textIn;
  private readonly names = computed(() => new Map(this.sites().map(({ id, name }) => [id, name])));
  protected readonly placed = computed(() => this.sites().filter(({ id }) => this.waveOf(id) !== undefined).length);

  protected waveOf(site: string): string | undefined {
    return this.scope().waves.find(({ sites }) => sites.includes(site))?.id;
  }

  protected siteNames(ids: readonly string[]): string {
    const names = ids.flatMap((id) => this.names().get(id) ?? []);
    if (names.length === 0) return $localize`No sites named`;
    const more = names.length - 6;
    const told = names.slice(0, 6).join(', ');
    return more > 0 ? $localize`${told}:sites: and ${more}:count: more` : told;
  }

  protected earlierWords(name: string): string {
    return $localize`${name}:wave: one earlier`;
  }

  protected removeWords(name: string): string {
    return $localize`Remove ${name}:wave:`;
  }

  protected add(): void {
    const nameOf = (place: number): string => (place === 1 ? $localize`Pilot` : $localize`Wave ${place}:number:`);
    this.edited.emit({ sentence: $localize`Wave added`, scope: withNewWave(this.scope(), nameOf) });
  }

  protected rename(id: string, name: string): void {
    if (name.trim() === '') return;
    this.edited.emit({ sentence: $localize`Wave renamed`, scope: withWave(this.scope(), id, { name: name.trim() }) });
  }

  protected earlier(id: string): void {
    this.edited.emit({ sentence: $localize`Wave moved`, scope: withWaveEarlier(this.scope(), id) });
  }

  protected remove(id: string): void {
    this.edited.emit({ sentence: $localize`Wave removed`, scope: withoutWave(this.scope(), id) });
  }

  protected place({ id }: PlanSite, wave: string): void {
    this.edited.emit({ sentence: $localize`Site put into a wave`, scope: withSiteIn(this.scope(), id, wave || null) });
  }
}
