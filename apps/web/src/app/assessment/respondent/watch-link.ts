import type { OpenedLink } from './opened-link.ts';

/**
 * Watches a personal link, in a file of its own that is fetched when the page has time: the page works without it.
 * @returns what ends the watching.
 */
export function watchLink(link: OpenedLink): () => void {
  let end: (() => void) | undefined;
  let isOver = false;
  async function begin(): Promise<void> {
    try {
      const { watchQuestionnaire } = await import('../../graphql/watch-questionnaire.ts');
      if (!isOver) end = watchQuestionnaire(link.token, (kinds) => link.takeUp(kinds));
    } catch {
      // No connection, or an updated server: answers are kept and sent as ever.
    }
  }
  void begin();
  return () => {
    isOver = true;
    end?.();
  };
}
