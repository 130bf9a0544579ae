/** Runs a verb's work; what goes wrong is told in one sentence, and the process ends with 1. */
export async function sentenceOr(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
