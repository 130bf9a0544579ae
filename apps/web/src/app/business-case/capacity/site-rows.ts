import { Component, inject, input, LOCALE_ID, output } from '@angular/core';
import type { CapacitySite } from '@peerway/business-case';
import { type FieldIssue, fieldProblem } from './field-problem.ts';

interface Column {
  readonly name: 'count' | 'clients' | 'wanDownMbps' | 'wanUpMbps';
  readonly label: string;
}

const most = 500;

/** The sites in rows: one site each, or so many that are alike. */
@Component({
  selector: 'pw-site-rows',
  template: `
    <div class="scroll-x" tabindex="0" role="region" aria-label="Table of sites" i18n-aria-label>
      <table class="table">
        <thead>
          <tr>
            <th scope="col" i18n>Site, or kind of site</th>
            @for (column of columns; track column.name) {
              <th scope="col">{{ column.label }}</th>
            }
            <th scope="col"><span class="visually-hidden" i18n>Remove</span></th>
          </tr>
        </thead>
        <tbody>
          @for (site of sites(); track $index; let at = $index) {
            <tr>
              <th scope="row">
                <input
                  #nameIn
                  class="control name"
                  maxlength="120"
                  [attr.aria-label]="nameLabel(at)"
                  [value]="site.name"
                  [readOnly]="!mayEdit()"
                  (input)="set(at, { name: nameIn.value })"
                />
              </th>
              @for (column of columns; track column.name) {
                <td>
                  <input
                    #numberIn
                    class="control"
                    type="number"
                    step="any"
                    [attr.aria-label]="column.label + ', ' + site.name"
                    [attr.aria-invalid]="problem(at, column.name) ? true : null"
                    [attr.aria-describedby]="problem(at, column.name) ? 'site-' + at + '-' + column.name : null"
                    [value]="shown(site[column.name])"
                    [readOnly]="!mayEdit()"
                    (input)="setNumber(at, column.name, numberIn.valueAsNumber)"
                  />
                  @if (problem(at, column.name); as words) {
                    <p class="error" [id]="'site-' + at + '-' + column.name">{{ words }}</p>
                  }
                </td>
              }
              <td>
                @if (mayEdit() && sites().length > 1) {
                  <button
                    class="button quiet small"
                    type="button"
                    [attr.aria-label]="removeLabel(site.name)"
                    (click)="remove(at)"
                  >
                    ✕
                  </button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (mayEdit() && sites().length < most) {
      <button class="button small" type="button" (click)="add()" i18n>Add a kind of site</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
      grid-template-columns: minmax(0, 1fr);
    }
    .scroll-x {
      max-height: 420px;
      overflow: auto;
      width: 100%;
    }
    td,
    th {
      padding-inline: 3px;
      vertical-align: top;
    }
    thead th {
      white-space: normal;
    }
    .control {
      min-width: 62px;
      width: 100%;
      padding-inline: 8px;
    }
    .name {
      min-width: 104px;
    }
    .error {
      color: var(--bad);
      font-size: var(--text-s);
    }
  `,
})
export class SiteRows {
  readonly sites = input.required<readonly CapacitySite[]>();
  readonly issues = input<readonly FieldIssue[]>([]);
  readonly mayEdit = input(true);
  readonly edited = output<readonly CapacitySite[]>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly most = most;
  protected readonly columns: readonly Column[] = [
    { name: 'count', label: $localize`Number of sites` },
    { name: 'clients', label: $localize`Clients at each` },
    { name: 'wanDownMbps', label: $localize`Link down, Mbit/s` },
    { name: 'wanUpMbps', label: $localize`Link up, Mbit/s` },
  ];

  protected shown(value: number): number | null {
    return Number.isNaN(value) ? null : value;
  }

  protected problem(at: number, name: string): string | undefined {
    return fieldProblem(this.issues(), `capacity.sites.${at}.${name}`, { locale: this.locale });
  }

  protected nameLabel(at: number): string {
    return $localize`Name of row ${at + 1}:number:`;
  }

  protected removeLabel(name: string): string {
    return $localize`Remove ${name}:site:`;
  }

  protected set(at: number, change: Partial<CapacitySite>): void {
    this.edited.emit(this.sites().map((site, index) => (index === at ? { ...site, ...change } : site)));
  }

  protected setNumber(at: number, name: Column['name'], value: number): void {
    this.set(at, { [name]: value });
  }

  protected remove(at: number): void {
    this.edited.emit(this.sites().filter((_, index) => index !== at));
  }

  protected add(): void {
    const last = this.sites().at(-1);
    if (last) this.edited.emit([...this.sites(), { ...last, name: $localize`New site`, count: 1 }]);
  }
}
