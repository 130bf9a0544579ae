import { formatNumber } from '@angular/common';
import type { SponsorLoad } from '@peerway/change';
import type { CashPart } from '../../charts/cash-flow-data.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { PeriodLine } from '../../charts/period-bars-data.ts';
import { monthName } from './sponsor-words.ts';

/** What the months ask of one sponsor, as piles with what they give as a line. */
export interface SponsorLoadChart {
  readonly finding: string;
  readonly periods: readonly string[];
  readonly parts: readonly CashPart[];
  readonly lines: readonly PeriodLine[];
  readonly table: ChartTable;
}

/** The picture of a sponsor's months, the table behind it, and what it shows in a sentence. */
export function sponsorLoadChart(load: SponsorLoad, name: string, locale: string): SponsorLoadChart {
  const { months } = load;
  const isSaid = months.some(({ given }) => given !== null);
  const within = months.map(({ hours, given }) => (given === null ? hours : Math.min(hours, given)));
  return {
    finding: findingOf(load, name, locale),
    periods: months.map(({ month }) => monthName(month, locale)),
    parts: [
      { id: 'within', label: $localize`Asked for`, colour: 'accent', shape: 'square', amounts: within },
      {
        id: 'beyond',
        label: $localize`More than they give`,
        colour: 'bad',
        shape: 'triangle',
        amounts: months.map(({ hours }, at) => hours - (within[at] ?? 0)),
      },
    ],
    lines: isSaid
      ? [
          {
            label: $localize`What they give, less their absence`,
            colour: 'ink',
            values: months.map(({ given }) => given),
            isStepped: true,
            isDashed: false,
          },
        ]
      : [],
    table: {
      columns: [$localize`Month`, $localize`Hours asked for`, $localize`Hours they give`, $localize`Days away`],
      rows: months.map(({ month, hours, given, awayDays }) => [monthName(month, locale), hours, given, awayDays]),
    },
  };
}

function findingOf({ months, hours, undatedHours }: SponsorLoad, name: string, locale: string): string {
  const over = months.filter(({ isOver }) => isOver);
  const told = formatNumber(hours, locale, '1.0-1');
  if (hours === 0) return $localize`${name}:name: is asked for nothing yet`;
  if (over.length === 1)
    return $localize`${name}:name: is asked for too much in ${monthName(over[0]!.month, locale)}:month:`;
  if (over.length > 1) return $localize`${name}:name: is asked for too much in ${over.length}:count: months`;
  if (months.every(({ given }) => given === null))
    return $localize`${name}:name: is asked for ${told}:hours: hours; nobody said how much they can give`;
  if (undatedHours === hours) return $localize`${name}:name: is asked for ${told}:hours: hours, all without a day yet`;
  return $localize`${name}:name: has time for everything: ${told}:hours: hours in all`;
}
