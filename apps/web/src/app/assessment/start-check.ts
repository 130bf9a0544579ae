import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { StartCheckDocument } from '../graphql/generated/graphql.ts';
import { Place } from '../graphql/place.ts';
import { teller } from '../graphql/tell.ts';

/** Gives the function that starts the quick check, or goes on with it, and opens its questions. Call it where `inject` works. */
export function checkStarter(): (engagement: string) => Promise<void> {
  const tell = teller();
  const place = inject(Place);
  const router = inject(Router);
  return async (engagement) => {
    const { url, round } = (await tell(StartCheckDocument, { engagement })).startQuickRound;
    const result = `/w/${place.workspace() ?? ''}/e/${engagement}/assess/rounds/${round.id}/result`;
    // The address carries the way back to the verdict, which the questionnaire itself may not know.
    await router.navigate([new URL(url).pathname], { queryParams: { result } });
  };
}
