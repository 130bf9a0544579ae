import { formatDate, formatNumber, formatPercent } from '@angular/common';
import type { DayPromise, PlanForecast } from '@peerway/rollout';
import { dayNumber } from '@peerway/schedule';
import { roundMoneyText } from '../../business-case/results/money.ts';

/** How days, money and names are written on the page. */
export interface ForecastWords {
  readonly locale: string;
  readonly currency: string;
  readonly task: (id: string) => string;
  readonly risk: (id: string) => string;
  readonly cause: (id: string) => string;
}

/** A day as it stands in a sentence or a cell. */
export function dayText(day: string, { locale }: ForecastWords): string {
  return formatDate(day, 'mediumDate', locale);
}

/** A share, exact where it is close to all or nothing. */
export function shareText(share: number, locale: string): string {
  return formatPercent(share, locale, share > 0.1 && share < 0.9 ? '1.0-0' : '1.0-1');
}

/** What the forecast found, in one sentence. */
export function forecastFinding(forecast: PlanForecast, words: ForecastWords): string {
  const { planned, finish, plannedHolds, isSure } = forecast;
  if (planned === null) return $localize`Nothing is planned yet`;
  if (isSure) return $localize`Every draw ends on ${dayText(finish.p50!, words)}:day:: nothing in the plan is unsure`;
  if (finish.p80 === null) return $localize`More than 20 of 100 draws end beyond the horizon of the plan`;
  const day = dayText(finish.p80, words);
  const late = dayNumber(finish.p80) - dayNumber(planned);
  const share = shareText(plannedHolds?.probability ?? 0, words.locale);
  if (late <= 0) return $localize`Done by ${day}:day: with a probability of 80 %: the plan leaves room`;
  return late === 1
    ? $localize`Done by ${day}:day: with a probability of 80 %, one day after the plan’s own date, which holds in ${share}:share: of all draws`
    : $localize`Done by ${day}:day: with a probability of 80 %, ${late}:count: days after the plan’s own date, which holds in ${share}:share: of all draws`;
}

/** Over the picture of all ends: where eight of ten lie. */
export function spreadFinding({ finish }: PlanForecast, words: ForecastWords): string {
  const { p10, p90 } = finish;
  if (p10 === null) return $localize`Most draws end beyond the horizon of the plan`;
  if (p90 === null) return $localize`Nine of ten draws end after ${dayText(p10, words)}:from:`;
  return $localize`Eight of ten draws end between ${dayText(p10, words)}:from: and ${dayText(p90, words)}:until:`;
}

/** Below the picture: what was drawn. */
export function drawsNote(forecast: PlanForecast, { locale }: ForecastWords): string {
  const draws = formatNumber(forecast.iterations, locale);
  return $localize`End of the plan in ${draws}:count: draws with seed ${forecast.seed}:seed:`;
}

/** How likely a day holds, with its interval. */
export function promiseText({ probability, low, high }: DayPromise, { locale }: ForecastWords): string {
  const [from, until] = [low, high].map((share) => formatPercent(share, locale, '1.0-1'));
  return $localize`${shareText(probability, locale)}:share: (95 % interval of the draws: ${from}:low: to ${until}:high:)`;
}

/** Whether there were enough draws. */
export function convergenceSentence(
  { finish, convergence, iterations }: PlanForecast,
  { locale }: ForecastWords,
): string {
  const last = convergence.at(-1);
  const { standardErrorDays: error, deviationDays: deviation } = finish;
  if (last === undefined || error === null || deviation === null) {
    return $localize`Draws that end beyond the horizon have no day, so there is no mean: let the plan reach further.`;
  }
  const days = (figure: number): string => formatNumber(Math.abs(figure), locale, '1.0-2');
  const reach = days(1.96 * error);
  const earlier = [...convergence].reverse().find(({ draws }) => draws <= iterations / 2);
  if (earlier === undefined || 1.96 * error > 0.05 * deviation) {
    return $localize`The mean end is known to ± ${reach}:days: days only: more draws would still move it.`;
  }
  const [moved, draws] = [days(last.days - earlier.days), formatNumber(earlier.draws, locale)];
  return $localize`The mean end is known to ± ${reach}:days: days and has moved by ${moved}:moved: days since draw ${draws}:count:: more draws would change little.`;
}

/** What was drawn of the risks. */
export function risksSentence({ risks, risksDrawn, risksUnsized }: PlanForecast): string {
  if (risks === 'none') return $localize`Risks are left out: only estimates and shared causes are drawn.`;
  const unsized =
    risksUnsized === 0
      ? ''
      : risksUnsized === 1
        ? $localize`One open risk has no size yet and is not drawn.`
        : $localize`${risksUnsized}:count: open risks have no size yet and are not drawn.`;
  const drawn =
    risksDrawn === 1 ? $localize`One open risk is drawn.` : $localize`${risksDrawn}:count: open risks are drawn.`;
  return `${drawn} ${unsized}`.trim();
}

/** Draws without an end. */
export function beyondSentence({ drawsBeyond, iterations }: PlanForecast, { locale }: ForecastWords): string {
  const share = shareText(drawsBeyond / iterations, locale);
  return $localize`${share}:share: of all draws end beyond the horizon of the plan: they count as later than every day shown here.`;
}

/** What makes the spread, in a sentence. */
export function driversFinding(forecast: PlanForecast, words: ForecastWords): string {
  const [first] = forecast.drivers;
  if (first === undefined) return $localize`Nothing moves the end more than chance would`;
  const share = shareText(first.share, words.locale);
  return $localize`${driverName(first, words)}:what: makes ${share}:share: of the spread`;
}

/** The name of what moves the end. */
export function driverName({ kind, id }: PlanForecast['drivers'][number], words: ForecastWords): string {
  return kind === 'risk' ? words.risk(id) : kind === 'cause' ? words.cause(id) : words.task(id);
}

/** What leads to the end, in a sentence. */
export function criticalFinding({ criticality }: PlanForecast, words: ForecastWords): string {
  const always = criticality.filter(({ index }) => index === 1).length;
  const [first] = criticality;
  if (first === undefined) return $localize`Nothing that is still open leads to the end`;
  if (always === 1) return $localize`One task leads to the end in every draw, ${criticality.length}:count: in some`;
  if (always > 1) {
    return $localize`${always}:always: tasks lead to the end in every draw, ${criticality.length}:count: in some`;
  }
  const share = shareText(first.index, words.locale);
  return $localize`“${words.task(first.task)}:task:” leads to the end in ${share}:share: of all draws`;
}

/** Cost and end together, in a sentence. */
export function costFinding(forecast: PlanForecast, words: ForecastWords): string {
  const { cost } = forecast;
  if (cost === undefined) return $localize`Nothing that is known costs anything`;
  const p80 = roundMoneyText(cost.p80, words.currency, words.locale);
  return forecast.costOpen
    ? $localize`At least ${p80}:money: with a probability of 80 %: some rates are missing`
    : $localize`It costs at most ${p80}:money: with a probability of 80 %`;
}
