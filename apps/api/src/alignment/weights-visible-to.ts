/** Whom a weighing is about, and who runs it. */
export interface WeighingParties {
  readonly organization: string;
  readonly consultant: string;
}

/** Who will see what of somebody's weights, a sentence each: participants read it before the first question. */
export function weightsVisibleTo({ organization, consultant }: WeighingParties): string[] {
  return [
    'First everybody weighs alone: until that is over, nobody is shown your answers or your weights.',
    `Then the other participants, the leaders of ${organization} and the consultants of ${consultant} see your weights with your name.`,
    'Everybody else in the programme sees only the weights of the group.',
    'You can change your answers until the weighing closes, also after you have seen those of the others.',
    'Your link opens your answers: do not pass it on. Whoever sent it to you could open it too.',
  ];
}
