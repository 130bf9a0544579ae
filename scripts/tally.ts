/** What a step of the checks or tests found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  /** The word by which one chooses the step: `npm test -- libs`. */
  readonly name: string;
  readonly says: string;
  readonly run: () => Promise<Tally>;
}

/** A step that either holds or does not, by a program's exit code. */
export function holds(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the chosen steps one after the other (all, when none is named), and tells the sum in one plain last line. */
export async function runSteps(steps: readonly Step[], chosen: readonly string[]): Promise<never> {
  const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no step "${unknown.join('", "')}"; there are ${steps.map((step) => step.name).join(', ')}.`,
    );
    process.exit(1);
  }
  const tallies: (Tally & { readonly name: string; readonly seconds: number })[] = [];
  for (const step of steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    console.log(`\n── ${step.name}: ${step.says}`);
    const began = Date.now();
    const tally = await attempt(step);
    tallies.push({ name: step.name, ...tally, seconds: Math.round((Date.now() - began) / 1000) });
  }
  tell(tallies);
}

async function attempt(step: Step): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

function tell(tallies: readonly (Tally & { readonly name: string; readonly seconds: number })[]): never {
  console.log('');
  for (const { name, passed, failed, seconds } of tallies) {
    console.log(`${name.padEnd(16)} ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
