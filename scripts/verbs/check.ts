import { staticChecks } from '../static-checks.ts';
import { runSteps } from '../tally.ts';

await runSteps(staticChecks, process.argv.slice(2));
