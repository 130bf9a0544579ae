import { Component, computed, input, output } from '@angular/core';
import { type Kpi, openIn, type TableMapping } from '@peerway/metrics';
import type { TableRow } from '@peerway/table';

/** Something that a column may mean, beside values. */
type Meaning = 'at' | 'kpi' | 'member' | 'unit';

/** Says what each column of a table means, with its first cells to go by. */
@Component({
  selector: 'pw-column-meanings',
  templateUrl: './column-meanings.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class ColumnMeanings {
  readonly head = input.required<readonly TableRow[]>();
  readonly kpis = input.required<readonly Kpi[]>();
  readonly mapping = input.required<TableMapping>();
  readonly changed = output<TableMapping>();

  protected readonly columns = computed(() => {
    const [first, ...others] = this.head();
    const { hasHeading } = this.mapping();
    const body = hasHeading ? others : this.head();
    return (first?.cells ?? []).map((cell, column) => ({
      column,
      name: hasHeading ? cell : '',
      sample: body
        .map(({ cells }) => cells[column] ?? '')
        .filter((each) => each.trim() !== '')
        .slice(0, 3)
        .join(' · '),
      meaning: this.meaningOf(column),
    }));
  });
  protected readonly measured = computed(() => this.kpis().filter(({ formula }) => formula === null));
  protected readonly open = computed(() => openIn(this.mapping()).map((each) => openWords[each]));

  protected mean(column: number, event: Event): void {
    const meaning = (event.target as HTMLSelectElement).value;
    const mapping = withoutColumn(this.mapping(), column);
    if (meaning === 'values') this.changed.emit(withValues(mapping, column, null));
    else if (meaning.startsWith('kpi:')) this.changed.emit(withValues(mapping, column, meaning.slice(4)));
    else this.changed.emit(isMeaning(meaning) ? { ...mapping, [meaning]: column } : mapping);
  }

  protected patch(patch: Partial<TableMapping>): void {
    this.changed.emit({ ...this.mapping(), ...patch });
  }

  private meaningOf(column: number): string {
    const { values, ...mapping } = this.mapping();
    const value = values.find((each) => each.column === column);
    if (value) return value.kpi === null ? 'values' : `kpi:${value.kpi}`;
    return meanings.find((each) => mapping[each] === column) ?? '';
  }
}

const meanings: readonly Meaning[] = ['at', 'kpi', 'member', 'unit'];

function isMeaning(text: string): text is Meaning {
  return (meanings as readonly string[]).includes(text);
}

function withoutColumn(mapping: TableMapping, column: number): TableMapping {
  const without = (place: number | null): number | null => (place === column ? null : place);
  return {
    ...mapping,
    ...{ at: without(mapping.at), kpi: without(mapping.kpi), member: without(mapping.member) },
    unit: without(mapping.unit),
    values: mapping.values.filter((each) => each.column !== column),
  };
}

function withValues(mapping: TableMapping, column: number, kpi: string | null): TableMapping {
  return { ...mapping, values: [...mapping.values, { column, kpi }].sort((a, b) => a.column - b.column) };
}

const openWords = {
  at: $localize`Say which column tells when a value was measured.`,
  values: $localize`Say which column holds the values.`,
  kpi: $localize`Say which column names the KPI, or which KPI the values are of.`,
  mark: $localize`1,234 may be more than a thousand or little more than one: say what stands before the fraction.`,
  dayOrder: $localize`3/4/2026 may be in March or in April: say what comes first.`,
} as const;
