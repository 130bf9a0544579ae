import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { projectFolder, textOf } from '../support/source-files.ts';

/** The names that an entry of a library offers, types marked as such. */
function offered(file: string): string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const isAllTypes = statement.isTypeOnly;
      return statement.exportClause.elements.map(({ isTypeOnly, name }) =>
        isAllTypes || isTypeOnly ? `type ${name.text}` : name.text,
      );
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    if (ts.isFunctionDeclaration(statement) && statement.name) return [statement.name.text];
    return ts.isTypeAliasDeclaration(statement) ? [`type ${statement.name.text}`] : [];
  });
}

it('offers from each library what is on record: a new public name is a decision, not an accident', async () => {
  const lines = readdirSync(path.join(projectFolder, 'libs'))
    .sort()
    .flatMap((library) => {
      const { name, exports } = JSON.parse(textOf(`libs/${library}/package.json`)) as {
        name: string;
        exports: Record<string, string>;
      };
      return Object.entries(exports).flatMap(([entry, file]) =>
        offered(path.posix.join('libs', library, file))
          .sort()
          .map((each) => `${path.posix.join(name, entry)}: ${each}`),
      );
    });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./exports.golden.txt');
});
