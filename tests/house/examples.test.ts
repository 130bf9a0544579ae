import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles, textOf } from '../support/source-files.ts';

/** An example as written in a doc comment: the code, and the result that its last line promises. */
type Example = { readonly file: string; readonly name: string; readonly code: string; readonly promise: string };

const libraries = readdirSync(path.join(projectFolder, 'libs'));

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
}

/** What a statement declares for others, by name; types have nothing to run. */
function exportedValues(source: ts.SourceFile): { name: string; statement: ts.Statement }[] {
  return source.statements.flatMap((statement): { name: string; statement: ts.Statement }[] => {
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), statement }));
    }
    const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isNamed && statement.name ? [{ name: statement.name.text, statement }] : [];
  });
}

function examplesIn(file: string): Example[] {
  return exportedValues(parsed(file)).flatMap(({ name, statement }) =>
    ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === 'example')
      .map((tag) => {
        const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
        const [, code = '', promise = ''] = /^([\s\S]*)\/\/ => (.+)\s*$/.exec(text) ?? [];
        return { file, name, code, promise };
      }),
  );
}

/** All that an example may use: its own library, files included, its content, the kernel, and the latest bank. */
async function scopeOf(library: string): Promise<Record<string, unknown>> {
  const files = [...sourceFiles('libs/kernel/src', /\.ts$/), ...sourceFiles(`libs/${library}/src`, /\.ts$/)];
  const entry = (JSON.parse(textOf(`libs/${library}/package.json`)) as { exports: Record<string, string> }).exports[
    './content'
  ];
  if (entry) files.push(path.posix.join('libs', library, entry));
  const modules = await Promise.all(
    files.map(async (file): Promise<object> => (await import(path.join(projectFolder, file))) as object),
  );
  const { latestBank } = await import('@peerway/assessment/content');
  return Object.assign({ bank: latestBank }, ...modules) as Record<string, unknown>;
}

function run(code: string, scope: Record<string, unknown>): unknown {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const last = source.statements.at(-1);
  if (!last || !ts.isExpressionStatement(last)) throw new Error(`The last line must be an expression: ${code}`);
  const body = `${code.slice(0, last.getStart())}return (${last.expression.getText()});`;
  const { outputText } = ts.transpileModule(`function example() { ${body} }`, {
    compilerOptions: { target: ts.ScriptTarget.ES2024 },
  });
  return (new Function(...Object.keys(scope), `${outputText}; return example();`) as (...values: unknown[]) => unknown)(
    ...Object.values(scope),
  );
}

describe.each(libraries)('the examples of libs/%s', async (library) => {
  const content = existsSync(path.join(projectFolder, 'libs', library, 'content')) ? [`libs/${library}/content`] : [];
  const examples = [`libs/${library}/src`, ...content]
    .flatMap((folder) => sourceFiles(folder, /\.ts$/))
    .flatMap(examplesIn);
  const scope = await scopeOf(library);

  it('end in a line that says what comes out', () => {
    expect(examples.filter(({ promise }) => promise === '').map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s keeps its promise',
    (_name, { code, promise }) => {
      expect(run(code, scope)).toEqual(run(`(${promise});`, scope));
    },
  );

  it('are there for everything the library offers; a schema, written in capitals, describes itself', () => {
    const shown = new Set(examples.map(({ name }) => name));
    const offered = parsed(`libs/${library}/src/index.ts`).statements.flatMap((statement) => {
      const isList = ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.exportClause;
      if (!isList || !ts.isNamedExports(isList)) return [];
      return isList.elements.filter((element) => !element.isTypeOnly).map(({ name }) => name.text);
    });
    expect(offered.filter((name) => !shown.has(name) && !/^[A-Z]/.test(name))).toEqual([]);
  });
});
