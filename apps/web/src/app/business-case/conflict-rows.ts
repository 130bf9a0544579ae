import { type CaseChange, type CaseModel, parameterKey } from '@peerway/business-case';
import type { Difference } from '../ui/differences.ts';

const whats: Readonly<Record<CaseChange['what'], string>> = {
  settings: $localize`Settings`,
  useCase: $localize`Use case in the case`,
  estimate: $localize`Value`,
  ownParameter: $localize`Figure of your own`,
  ownDriver: $localize`Line of your own`,
  leftOut: $localize`Line left out`,
  phasing: $localize`When money moves`,
  correlation: $localize`Correlation`,
  sharedCause: $localize`Shared cause`,
  scenario: $localize`Scenario`,
  alternative: $localize`Way without peers`,
};

/** What two people both changed, as rows that show both values under a name that people know. */
export function conflictRows(overlaps: readonly CaseChange[], model: CaseModel | undefined): readonly Difference[] {
  const labels = new Map((model?.parameters ?? []).map((each) => [parameterKey(each), each.label]));
  return overlaps.map(({ what, at, before, after }) => ({
    field: `${whats[what]}: ${labels.get(at) ?? at}`,
    theirs: before ?? $localize`taken away`,
    mine: after ?? $localize`taken away`,
  }));
}
