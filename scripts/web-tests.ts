import { tool } from './command.ts';
import type { Step } from './tally.ts';
import { counted } from './vitest-step.ts';
import { angularCli, quietAngular, webFolder } from './web-build.ts';

/** The components, compiled by Angular and run by its own Vitest runner in a simulated DOM. */
export const webStep: Step = {
  name: 'web',
  says: 'components by role and name',
  run: () =>
    counted('web', (file) =>
      tool(angularCli, ['test', '--no-watch', '--reporters', 'default', '--reporters', 'json', '--output-file', file], {
        cwd: webFolder,
        env: quietAngular,
      }),
    ),
};
