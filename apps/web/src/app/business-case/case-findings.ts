import { Component, computed, inject, input, signal } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { driverKey, parameterKey } from '@peerway/business-case';
import type { Finding } from '@peerway/kernel';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { findingRemedy } from './case-finding-remedies.ts';
import { type FindingNames, findingSentence, placeOf } from './case-finding-words.ts';
import { CaseState } from './case-state.ts';
import { scenarioName } from './results/result-words.ts';

/** So many are shown at once. */
const few = 5;

interface Shown {
  readonly finding: Finding;
  readonly sentence: string;
  readonly path: string;
  readonly query: Params;
  readonly fragment: string | undefined;
  readonly canMend: boolean;
}

/** What does not fit together in the case, with the way to where it is mended, or the mending itself. */
@Component({
  selector: 'pw-case-findings',
  imports: [RouterLink],
  template: `
    @if (all().length > 0) {
      <section class="card" aria-labelledby="findings-title">
        <h2 id="findings-title" i18n>
          {all().length, plural, =1 {One thing does not fit} other {{{ all().length }} things do not fit}}
        </h2>
        <ul>
          @for (each of shown(); track $index) {
            <li>
              <span>{{ each.sentence }}</span>
              @if (each.canMend && state.canEdit()) {
                <button class="button quiet small" type="button" (click)="mend(each.finding)" i18n>Clear it up</button>
              } @else {
                <a
                  class="small"
                  [routerLink]="each.path"
                  [queryParams]="each.query"
                  [fragment]="each.fragment"
                  i18n="way to where something is mended|"
                  >Go there</a
                >
              }
            </li>
          }
        </ul>
        @if (all().length > shown().length) {
          <button class="button small quiet" type="button" (click)="showsAll.set(true)" i18n>Show all</button>
        }
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
      border-inline-start: 5px solid var(--warn);
    }
    h2 {
      font-size: var(--text-l);
    }
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding-inline-start: 1.1em;
      max-width: 72em;
    }
    li > span {
      margin-inline-end: var(--space-2);
    }
  `,
})
export class CaseFindings {
  /** What the page is about: the kinds of thing that findings name before their colon. */
  readonly about = input.required<readonly string[]>();

  protected readonly state = inject(CaseState);
  private readonly catalogue = openCatalogue();
  protected readonly showsAll = signal(false);

  private readonly names = computed<FindingNames>(() => {
    const [model, draft] = [this.state.model(), this.state.draft()];
    const parameters = new Map((model?.parameters ?? []).map((each) => [parameterKey(each), each.label]));
    const lines = [...(model?.drivers ?? []), ...(model?.leftOut ?? [])];
    const drivers = new Map(lines.map((each) => [driverKey(each), each.name]));
    const scenarios = new Map((draft?.scenarios ?? []).map((each) => [each.id, scenarioName(each)]));
    return {
      parameter: (key) => parameters.get(key) ?? bareName(key),
      driver: (key) => drivers.get(key) ?? bareName(key),
      useCase: (id) => this.catalogue.nameOf(id),
      scenario: (id) => scenarios.get(id) ?? id,
      currency: model?.settings.currency ?? 'EUR',
    };
  });
  /** Values that are missing are counted where they are filled in, and a line that only waits for them is no mistake. */
  protected readonly all = computed<readonly Shown[]>(() =>
    (this.state.model()?.findings ?? [])
      .filter(({ code }) => code !== 'PARAMETER_MISSING' && code !== 'DRIVER_OPEN')
      .filter((finding) => this.about().includes(placeOf(finding)[0]))
      .map((finding) => ({
        finding,
        sentence: findingSentence(finding, this.names()),
        ...this.wayTo(finding),
        canMend: findingRemedy(finding) !== null,
      })),
  );
  protected readonly shown = computed(() => (this.showsAll() ? this.all() : this.all().slice(0, few)));

  protected mend(finding: Finding): void {
    const remedy = findingRemedy(finding);
    if (remedy) this.state.edit(remedy, $localize`Cleared up: what counted nowhere is gone`);
  }

  private wayTo(finding: Finding): Pick<Shown, 'path' | 'query' | 'fragment'> {
    const [what, about] = placeOf(finding);
    const settings = { path: `${this.state.home()}/settings`, query: {} };
    if (what === 'phasing') return { ...settings, fragment: 'phasing' };
    if (what === 'scenario') return { ...settings, fragment: 'scenarios' };
    if (what === 'correlation' || what === 'cause') return { ...settings, fragment: 'correlations' };
    if (what === 'useCase') return { ...settings, fragment: undefined };
    const isKey = what === 'driver' || what === 'parameter';
    const part = (isKey ? about.slice(0, about.indexOf('/')) : about) || 'whole';
    const query = what === 'parameter' ? { part, find: bareName(about) } : { part };
    return { path: `${this.state.home()}/drivers`, query, fragment: undefined };
  }
}

function bareName(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
