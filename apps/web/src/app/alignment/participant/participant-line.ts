import { Injector, inject, runInInjectionContext } from '@angular/core';
import {
  FinishWeighingDocument,
  type HeldAnswersFragment,
  MyWeighingDocument,
  SaveJudgementDocument,
  SavePlacesDocument,
  SavePointsDocument,
} from '../../graphql/generated/participant/graphql.ts';
import { type Tell, teller } from '../../graphql/tell.ts';
import type { Change, Held } from './changes.ts';
import { keepChanges, keptChanges } from './kept-changes.ts';
import type { MyWeighing } from './my-weighing.ts';
import { ratioIn } from './pairs.ts';
import { WeighingSheet } from './weighing-sheet.ts';

/** How a page reaches the server for the holder of a link. */
export interface ParticipantLine {
  sheet(token: string): WeighingSheet;
  finish(token: string): Promise<MyWeighing>;
}

/** Gives the line to the server. Call it where `inject` works. */
export function participantLine(): ParticipantLine {
  const injector = inject(Injector);
  const tellerOf = (token: string): Tell => runInInjectionContext(injector, () => teller({ respondent: () => token }));
  return {
    sheet: (token) => {
      const tell = tellerOf(token);
      return new WeighingSheet({
        send: (change, shown) => send(tell, change, shown),
        reload: async () => (await tell(MyWeighingDocument, {})).myWeighing,
        keep: (waiting) => keepChanges(token, waiting),
        kept: keptChanges(token),
      });
    },
    finish: async (token) => (await tellerOf(token)(FinishWeighingDocument, {})).finishWeighing,
  };
}

async function send(tell: Tell, change: Change, { answers, revision }: Held): Promise<HeldAnswersFragment> {
  if (change.about === 'order')
    return (await tell(SavePlacesDocument, { places: [...change.places], revision })).savePlaces;
  if (change.about === 'pair') {
    const { first, second, ratio } = change;
    const before = ratioIn(answers, { first, second }) ?? null;
    return (await tell(SaveJudgementDocument, { input: { first, second, ratio, before } })).saveJudgement;
  }
  const { goal, points } = change;
  const before = answers.points.find((each) => each.goal === goal)?.points ?? null;
  return (await tell(SavePointsDocument, { points: [{ goal, points, before }] })).savePoints;
}
