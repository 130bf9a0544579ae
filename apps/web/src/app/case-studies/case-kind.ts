import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { baseRates, type CaseStudy } from '@peerway/case-studies';
import { Drawer } from '../shell/drawer.ts';
import { kindLine } from './kind-words.ts';

/** How it went with the other cases of the same pattern. */
@Component({
  selector: 'pw-case-kind',
  imports: [RouterLink],
  host: { class: 'card' },
  template: `
    <h2 class="small muted" i18n>Among cases of its kind</h2>
    @if (rate(); as rate) {
      <p>{{ line() }}</p>
      <p class="small muted" i18n>The library is a collection, not a random sample.</p>
      <p class="foot small no-print">
        <a [routerLink]="base()" [queryParams]="{ pattern: rate.value }" i18n>See these cases</a>
        <button class="button quiet small" type="button" (click)="derive()" [attr.aria-label]="howName" i18n>
          How?
        </button>
      </p>
    }
  `,
  styleUrl: './case-tile.scss',
})
export class CaseKind {
  readonly study = input.required<CaseStudy>();
  /** Every case that counts: no scenario is among them. */
  readonly studies = input.required<readonly CaseStudy[]>();
  /** The address of the library. */
  readonly base = input.required<string>();

  protected readonly howName = $localize`How is this calculated?`;
  protected readonly rate = computed(() => {
    const [main] = this.study().patterns;
    return baseRates(this.studies(), 'pattern').find(({ value }) => value === main);
  });
  protected readonly line = computed(() => {
    const rate = this.rate();
    return rate && kindLine(rate);
  });
  private readonly drawer = inject(Drawer);

  protected derive(): void {
    const rate = this.rate();
    if (rate) this.drawer.showDerivation(rate.derivation.figure, () => Promise.resolve(rate.derivation));
  }
}
