import { Component, computed, input } from '@angular/core';
import { platformsCompared, type PlatformStanding } from '@peerway/use-cases';
import { Chip } from '../../ui/chip.ts';
import { openCatalogue } from '../catalogue.ts';
import { sideRows } from './side-rows.ts';

/** Two to four platforms side by side: scores, traits, needs and facts; what is only remembered is marked. */
@Component({
  selector: 'pw-platform-sides',
  imports: [Chip],
  template: `
    <div class="scroll-x" tabindex="0" role="region" aria-label="Platforms side by side" i18n-aria-label>
      <table class="table">
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden" i18n>What is compared</span></th>
            @for (platform of shown(); track platform.id) {
              <th scope="col">{{ platform.name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr [class.same]="row.same">
              <th scope="row">{{ row.name }}</th>
              @for (cell of row.cells; track $index) {
                <td [attr.lang]="cell.isContent ? 'en' : null">
                  {{ cell.text }}
                  @if (cell.unverified) {
                    <pw-chip tone="warn" i18n>unverified</pw-chip>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    td,
    thead th {
      min-width: 170px;
      max-width: 340px;
      white-space: normal;
    }
    .same {
      color: var(--ink-2);
    }
  `,
})
export class PlatformSides {
  readonly ids = input.required<readonly string[]>();
  readonly standings = input.required<readonly PlatformStanding[]>();

  private readonly catalogue = openCatalogue();
  protected readonly shown = computed(() =>
    this.ids().flatMap((id) => {
      const platform = this.catalogue.findPlatform(id);
      const standing = this.standings().find((each) => each.platform === id);
      return platform && standing ? [platform] : [];
    }),
  );
  protected readonly rows = computed(() => {
    const shown = this.shown();
    if (shown.length < 2) return [];
    const standings = shown.flatMap(({ id }) => this.standings().filter(({ platform }) => platform === id));
    return sideRows(platformsCompared(shown, standings));
  });
}
