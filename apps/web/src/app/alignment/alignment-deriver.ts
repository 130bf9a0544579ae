import { inject } from '@angular/core';
import { AlignmentDerivationDocument } from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { Drawer } from '../shell/drawer.ts';

/** Gives the function that opens how the weight of a goal or a lever came about. Call it where `inject` works. */
export function alignmentDeriver(engagement: () => string): (figure: string) => void {
  const [tell, drawer] = [teller(), inject(Drawer)];
  return (figure) =>
    drawer.showDerivation(figure, async (id) => {
      const variables = { engagement: engagement(), figure: id };
      return (await tell(AlignmentDerivationDocument, variables)).alignmentDerivation;
    });
}
