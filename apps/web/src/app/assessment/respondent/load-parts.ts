/** Loads what the page shows later, so that a connection lost meanwhile does not stand in the way. */
export async function loadParts(): Promise<void> {
  try {
    await Promise.all([
      import('./answers-overview.ts'),
      import('./respondent-thanks.ts'),
      import('./answer-before.ts'),
      import('./kept-about-me.ts'),
      import('../evidence/answer-evidence.ts'),
    ]);
  } catch (error) {
    console.warn('Parts of this page are loaded when they are shown:', error);
  }
}
