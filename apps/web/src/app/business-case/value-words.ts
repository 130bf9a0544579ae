import type { CostCategory, ValueKind } from '@peerway/business-case';

/** What kinds of value are called. */
export const kindWords: Readonly<Record<ValueKind, string>> = {
  cash: $localize`:kind of value|:Cash`,
  timeSaved: $localize`:kind of value|:Time saved`,
  riskAvoided: $localize`:kind of value|:Risk avoided`,
  judged: $localize`:kind of value|:Judged value`,
  quantity: $localize`:kind of value|:Quantity, no money`,
};

/** What each kind of value is, so that nobody counts it for something else. */
export const kindMeanings: Readonly<Record<ValueKind, string>> = {
  cash: $localize`Spend avoided, or income: it reaches the account.`,
  timeSaved: $localize`Working time set free, at full cost: money only if the time is really used or cut.`,
  riskAvoided: $localize`A loss that becomes less likely or smaller, as an expected value.`,
  judged: $localize`A value that somebody placed on an effect, such as faster help.`,
  quantity: $localize`No money by itself; other lines rest on it.`,
};

/** What money is spent on. */
export const categoryWords: Readonly<Record<CostCategory, string>> = {
  people: $localize`:category of cost|:People`,
  licences: $localize`:category of cost|:Licences`,
  hardware: $localize`:category of cost|:Hardware`,
  network: $localize`:category of cost|:Network`,
  changeAndTraining: $localize`:category of cost|:Change and training`,
  running: $localize`:category of cost|:Running`,
};
