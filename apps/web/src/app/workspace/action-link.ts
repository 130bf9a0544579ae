export interface LinkedAction {
  readonly kind: string;
  readonly round: string | null;
}

/** The page on which a next action is done. */
export function actionLink(home: string, action: LinkedAction): string {
  if (action.round !== null) {
    const isResult = /result|read|decide|discuss/i.test(action.kind);
    return `${home}/assess/rounds/${action.round}${isResult ? '/result' : ''}`;
  }
  return /profile|inventory|organization/i.test(action.kind) ? `${home}/organization` : `${home}/assess`;
}
