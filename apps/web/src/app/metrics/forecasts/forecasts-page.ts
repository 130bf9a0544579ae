import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { calibration, type ChanceScore, Prediction } from '@peerway/metrics';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { CalibrationChart } from '../../charts/calibration-chart.ts';
import { Session } from '../../access/session.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { MetricsState } from '../metrics-state.ts';
import { calibrationFinding, predictionRow } from './forecast-words.ts';

type Kind = 'chance' | 'range';

/** What is expected, written before it is known; what became of it; and how well those who wrote it know what they do not know. */
@Component({
  selector: 'pw-forecasts-page',
  imports: [CalibrationChart, ChartFrame, Chip, EmptyState, PageHeader, Skeleton],
  templateUrl: './forecasts-page.html',
  styleUrl: './forecasts-page.scss',
})
export class ForecastsPage {
  protected readonly state = inject(MetricsState);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  protected readonly kind = signal<Kind>('chance');
  protected readonly fault = signal('');
  protected readonly score = computed(() => calibration(this.state.predictions(), this.state.today()));
  protected readonly finding = computed(() =>
    this.state.opened() ? calibrationFinding(this.score(), this.state.predictions().length) : $localize`Forecasts`,
  );
  protected readonly rows = computed(() =>
    [...this.state.predictions()]
      .sort((a, b) => Number(a.outcome !== null) - Number(b.outcome !== null) || (a.dueOn < b.dueOn ? -1 : 1))
      .map((prediction) => predictionRow(prediction, { today: this.state.today(), locale: this.locale })),
  );
  protected readonly table = computed(() => ({
    columns: [$localize`Said, from`, $localize`to`, $localize`Forecasts`, $localize`Mean said`, $localize`Came true`],
    rows: (this.score().chances?.bins ?? []).map(({ from, to, count, said, happened }) => [
      ...[from, to, count, Number(said.toFixed(3)), Number(happened.toFixed(3))],
    ]),
  }));
  protected readonly ranges = computed(() => {
    const { ranges, settledRanges } = this.score();
    const share = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 });
    if (ranges === null)
      return $localize`Ranges: ${settledRanges}:COUNT: settled, ten are needed to say how often they hold`;
    return $localize`Ranges held in ${share.format(ranges.within)}:SHARE: of ${ranges.count}:COUNT: cases (likely between ${share.format(ranges.low)}:LOW: and ${share.format(ranges.high)}:HIGH:); said were ${share.format(ranges.said)}:SAID:`;
  });

  protected scores({ brier, uncertainty, reliability, resolution }: ChanceScore): string {
    const figure = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 3 });
    const [score, base, off, apart] = [brier, uncertainty, reliability, resolution].map((each) => figure.format(each));
    return $localize`Brier score ${score}:BRIER: (0 is always sure and right; always saying the average scores ${base}:BASE:). Off the mark by ${off}:RELIABILITY:, told apart by ${apart}:RESOLUTION:`;
  }

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const said = (field: string): string => String(typed.get(field) ?? '').trim();
    const id = `forecast-${crypto.randomUUID()}`;
    const isChance = this.kind() === 'chance';
    const read = Prediction.safeParse({
      ...{
        id,
        statement: said('statement'),
        source: 'own',
        kpi: null,
        madeOn: this.state.today(),
        dueOn: said('dueOn'),
      },
      ...{
        chance: isChance ? Number(said('chance')) / 100 : null,
        author: this.session.me()?.name ?? '–',
        outcome: null,
      },
      range: isChance ? null : { low: Number(said('low')), high: Number(said('high')), coverage: 0.8 },
    });
    const isTurned = read.success && read.data.range !== null && read.data.range.low > read.data.range.high;
    this.fault.set(
      read.success && !isTurned
        ? ''
        : $localize`A statement, a day and how probable it is are needed; the lower end comes first.`,
    );
    if (!read.success || isTurned) return;
    this.state.edit($localize`A forecast is on record`, { kind: 'prediction', id, part: read.data });
    form.reset();
  }

  protected settle(id: string, event: Event): void {
    event.preventDefault();
    const prediction = this.state.predictions().find((each) => each.id === id);
    const typed = new FormData(event.target as HTMLFormElement);
    if (prediction === undefined) return;
    const came = String(typed.get('came') ?? '');
    const isChance = prediction.chance !== null;
    const outcome = {
      ...{ happened: isChance ? came === 'yes' : null, value: isChance ? null : Number(came), on: this.state.today() },
      note: null,
    };
    const read = Prediction.safeParse({ ...prediction, outcome });
    if (read.success && came !== '')
      this.state.edit($localize`A forecast is settled`, { kind: 'prediction', id, part: read.data });
  }
}
