import { Component, input } from '@angular/core';
import type { UseCase } from '@peerway/use-cases';
import { Chip } from '../../ui/chip.ts';
import { CatalogueBasisMark } from '../catalogue-basis.ts';
import { ContentText } from '../content-text.ts';

/** Where the value of a use case comes from, what it takes, and how one sees whether it works. */
@Component({
  selector: 'pw-use-case-value',
  imports: [CatalogueBasisMark, Chip, ContentText],
  template: `
    <section class="card" id="value" tabindex="-1">
      <h2 i18n>What it brings, and what it takes</h2>
      <ul class="drivers">
        @for (driver of useCase().benefitDrivers; track driver.id) {
          <li>
            <p class="row">
              <pw-chip [tone]="driver.sign === 'benefit' ? 'good' : 'warn'">{{ signs[driver.sign] }}</pw-chip>
              <b><pw-content-text [text]="driver.name" /></b>
              <pw-basis [basis]="driver.basis" />
            </p>
            <p class="small"><pw-content-text [text]="driver.formula" /></p>
            @if (driver.parameters.length > 0) {
              <div class="scroll-x" tabindex="0" role="region" [attr.aria-label]="figuresName(driver.name)">
                <table class="table folds">
                  <thead>
                    <tr>
                      <th i18n scope="col">Figure needed</th>
                      <th i18n scope="col">Unit</th>
                      <th i18n scope="col">Where to look</th>
                    </tr>
                  </thead>
                  <tbody>
                    @for (figure of driver.parameters; track figure.name) {
                      <tr>
                        <th scope="row"><pw-content-text [text]="figure.name" /></th>
                        <td data-label="Unit" i18n-data-label><pw-content-text [text]="figure.unit" /></td>
                        <td data-label="Where to look" i18n-data-label>
                          <pw-content-text [text]="figure.whereToLook" />
                        </td>
                      </tr>
                    }
                  </tbody>
                </table>
              </div>
            }
          </li>
        } @empty {
          <li class="muted" i18n>No source of value is on record.</li>
        }
      </ul>
    </section>
    <section class="card" id="figures" tabindex="-1">
      <h2 i18n>How one sees whether it works</h2>
      <ul class="figures">
        @for (kpi of useCase().kpis; track kpi.id) {
          <li>
            <p class="row">
              <b><pw-content-text [text]="kpi.name" /></b>
              <span class="small muted"><pw-content-text [text]="kpi.unit" /></span>
              <span class="small">{{ directions[kpi.direction] }}</span>
              @if (kpi.lead) {
                <pw-chip tone="accent" i18n>decides on going on</pw-chip>
              }
            </p>
            <p class="small"><pw-content-text [text]="kpi.definition" /></p>
          </li>
        } @empty {
          <li class="muted" i18n>No figure is on record.</li>
        }
      </ul>
    </section>
  `,
  styleUrl: './use-case-section.scss',
})
export class UseCaseValue {
  readonly useCase = input.required<UseCase>();
  protected readonly signs = { benefit: $localize`:of a driver|:benefit`, cost: $localize`:of a driver|:cost` };
  protected readonly directions = { up: $localize`↑ more is better`, down: $localize`↓ less is better` };

  protected figuresName(driver: string): string {
    return $localize`Figures needed for “${driver}:driver:”`;
  }
}
