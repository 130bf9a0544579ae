import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './command.ts';

/** One list of content: the folder that holds its files, the name of the list, and what to say of it. */
interface ContentList {
  readonly folder: string;
  readonly list: string;
  readonly says: string;
}

/** The module that imports every case and every scenario, so that a new case is one new file and nothing else. */
export function caseFiles(): Promise<string> {
  return contentFiles('case-studies', [
    { folder: 'cases', list: 'caseFiles', says: 'What the files of the real cases hold, by id.' },
    { folder: 'scenarios', list: 'scenarioFiles', says: 'What the files of the illustrative scenarios hold, by id.' },
  ]);
}

/** The module that imports every use case and every platform of the catalogue. */
export function catalogueFiles(): Promise<string> {
  return contentFiles('use-cases', [
    { folder: 'use-cases', list: 'useCaseFiles', says: 'What the files of the use cases hold, by id.' },
    { folder: 'platforms', list: 'platformFiles', says: 'What the files of the platforms hold, by id.' },
  ]);
}

/** The module that imports the drivers of every use case. */
export function driverFiles(): Promise<string> {
  return contentFiles('business-case', [
    { folder: 'drivers', list: 'driverFiles', says: 'What the files of drivers hold, by the id of the use case.' },
  ]);
}

async function contentFiles(library: string, lists: readonly ContentList[]): Promise<string> {
  const content = path.join(root, 'libs', library, 'content');
  const found = lists.map((list) => ({ ...list, files: jsonFiles(content, list.folder) }));
  const imports = found.flatMap(({ files }) =>
    files.map(({ name, file }) => `import ${name} from './${file}' with { type: 'json' };`),
  );
  const exported = found.map(
    ({ list, says, files }) =>
      `/** ${says} */\nexport const ${list}: readonly unknown[] = [${files.map(({ name }) => name).join(', ')}];`,
  );
  const text = `// Generated from the files beside it: npm run generate.\n${imports.join('\n')}\n\n${exported.join('\n\n')}\n`;
  const options = await resolveConfig(path.join(content, 'files.ts'));
  return format(text, { ...options, parser: 'typescript' });
}

function jsonFiles(content: string, folder: string): { name: string; file: string }[] {
  return readdirSync(path.join(content, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: `${folder === 'platforms' ? 'platform' : 'file'}${camelCased(file.slice(0, -'.json'.length))}`,
      file: `${folder}/${file}`,
    }));
}

function camelCased(id: string): string {
  return id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
