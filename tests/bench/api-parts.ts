import path from 'node:path';
import type * as setup from '../../apps/api/src/access/setup.ts';
import type * as configuration from '../../apps/api/src/operations/configuration.ts';
import type * as logging from '../../apps/api/src/operations/logging.ts';
import type * as portal from '../../apps/api/src/portal.ts';
import { build } from 'rolldown';
import { apiInput, apiOutput } from '../../scripts/api-build.ts';
import { projectFolder } from '../support/source-files.ts';

const sources = path.join(projectFolder, 'apps', 'api', 'src');
const folder = path.join(projectFolder, '.cache', 'bench-api');

interface ApiParts {
  readonly portal: typeof portal;
  readonly configuration: typeof configuration;
  readonly logging: typeof logging;
  readonly setup: typeof setup;
}

/** Parts of the API to be run inside a measurement: bundled first, since Node alone reads no decorators. */
export async function apiParts(): Promise<ApiParts> {
  const input = {
    portal: path.join(sources, 'portal.ts'),
    configuration: path.join(sources, 'operations', 'configuration.ts'),
    logging: path.join(sources, 'operations', 'logging.ts'),
    setup: path.join(sources, 'access', 'setup.ts'),
  };
  await build({ ...apiInput, input, output: { ...apiOutput, dir: folder } });
  const part = (name: string): Promise<never> => import(path.join(folder, `${name}.js`)) as Promise<never>;
  const [portalPart, configurationPart, loggingPart, setupPart] = await Promise.all(Object.keys(input).map(part));
  return {
    portal: portalPart,
    configuration: configurationPart,
    logging: loggingPart,
    setup: setupPart,
  } as unknown as ApiParts;
}
