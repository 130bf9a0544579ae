import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './command.ts';

const content = path.join(root, 'libs/case-studies/content');

/** The module that imports every case and every scenario, so that a new case is one new file and nothing else. */
export async function caseFiles(): Promise<string> {
  const cases = jsonFiles('cases');
  const scenarios = jsonFiles('scenarios');
  const text = `// Generated from the files beside it: npm run generate.
${[...cases, ...scenarios].map(({ name, file }) => `import ${name} from './${file}' with { type: 'json' };`).join('\n')}

/** What the files of the real cases hold, by id. */
export const caseFiles: readonly unknown[] = [${cases.map(({ name }) => name).join(', ')}];

/** What the files of the illustrative scenarios hold, by id. */
export const scenarioFiles: readonly unknown[] = [${scenarios.map(({ name }) => name).join(', ')}];
`;
  const options = await resolveConfig(path.join(content, 'files.ts'));
  return format(text, { ...options, parser: 'typescript' });
}

function jsonFiles(folder: string): { name: string; file: string }[] {
  return readdirSync(path.join(content, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: `file${camelCased(file.slice(0, -'.json'.length))}`, file: `${folder}/${file}` }));
}

function camelCased(id: string): string {
  return id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
