import type { RiskExposure } from '@peerway/rollout';
import { type ExposureUnit, lossText } from './exposure-view.ts';

/** What came true so far, what responses are worth and what is not counted, sentence by sentence. */
export function realisedWords(exposure: RiskExposure, unit: ExposureUnit): string {
  return [realised(exposure, unit), worth(exposure, unit), notCounted(exposure)]
    .filter((each) => each !== '')
    .join(' ');
}

function realised(
  { realised: { times, money, days, moneyUnsaid, expected } }: RiskExposure,
  unit: ExposureUnit,
): string {
  if (times === 0) return '';
  const cost = lossText(money, { ...unit, figure: 'money' });
  const delay = lossText(days, { ...unit, figure: 'days' });
  const said =
    times === 1
      ? $localize`One risk came true so far: ${cost}:money: and ${delay}:days:.`
      : $localize`Risks came true ${times}:count: times so far: ${cost}:money: and ${delay}:days:.`;
  const unsaid = moneyUnsaid > 0 ? $localize`Of ${moneyUnsaid}:count: the cost is not written down.` : '';
  const against = expected
    ? $localize`Over the whole plan ${lossText(expected.money, { ...unit, figure: 'money' })}:money: were expected.`
    : '';
  return [said, unsaid, against].filter((each) => each !== '').join(' ');
}

function worth({ worth: figure, responseCost, responseCostOpen }: RiskExposure, unit: ExposureUnit): string {
  const money = (amount: number): string => lossText(Math.abs(amount), { ...unit, figure: 'money' });
  if (responseCostOpen.length > 0)
    return responseCostOpen.length === 1
      ? $localize`Of one response the cost is not known: what the responses are worth stays open.`
      : $localize`Of ${responseCostOpen.length}:count: responses the cost is not known: what they are worth stays open.`;
  if (figure === undefined || responseCost === undefined) return '';
  return figure >= 0
    ? $localize`The responses cost ${money(responseCost)}:cost: and save ${money(figure)}:money: more than that.`
    : $localize`The responses cost ${money(responseCost)}:cost:, ${money(figure)}:money: more than they save.`;
}

function notCounted({ unsized, before }: RiskExposure): string {
  if (!before || unsized.length === 0) return '';
  return unsized.length === 1
    ? $localize`One risk is not sized and not in these figures.`
    : $localize`${unsized.length}:count: risks are not sized and not in these figures.`;
}
