import path from 'node:path';
import { build } from 'rolldown';
import { apiInput, apiOutput } from '../../scripts/api-build.ts';
import { projectFolder } from '../support/source-files.ts';

const sources = path.join(projectFolder, 'apps', 'api', 'src');
const folder = path.join(projectFolder, '.cache', 'bench-api');

interface ApiParts {
  readonly portal: typeof import('../../apps/api/src/portal.ts');
  readonly configuration: typeof import('../../apps/api/src/operations/configuration.ts');
  readonly logging: typeof import('../../apps/api/src/operations/logging.ts');
  readonly setup: typeof import('../../apps/api/src/access/setup.ts');
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
  const [portal, configuration, logging, setup] = await Promise.all(Object.keys(input).map(part));
  return { portal, configuration, logging, setup } as unknown as ApiParts;
}
