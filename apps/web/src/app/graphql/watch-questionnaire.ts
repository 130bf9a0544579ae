import { QuestionnaireChangedDocument } from './generated/respondent/graphql.ts';
import { openSocket } from './socket.ts';

/**
 * Watches, for whoever answers by link, whether the round was closed, opened or changed, or an answer was saved on another
 * device; also tells when something may have been missed. Ends when the returned function is called.
 */
export function watchQuestionnaire(respondent: string, changed: (kinds: readonly string[]) => void): () => void {
  const socket = openSocket(
    { respondent },
    {
      opened: (again) => {
        if (again) changed(['Everything']);
      },
      lost: () => undefined,
      ended: () => changed(['Everything']),
    },
  );
  const end = socket.watch(QuestionnaireChangedDocument, {}, ({ questionnaireChanged }) =>
    changed(questionnaireChanged.map(({ kind }) => kind)),
  );
  return () => {
    end();
    socket.close();
  };
}
