import { expect, it } from 'vitest';
import { sourceFiles, textOf } from '../support/source-files.ts';

// Angular sets an interpolated and translated aria-label as a property, which browsers ignore; with `attr.` it sets the
// attribute, but drops the translation. What works is [attr.aria-label] with a sentence made by $localize.
it('puts values into accessible names by binding, never by interpolation', () => {
  const interpolated = sourceFiles('apps/web/src/app', /\.(html|ts)$/).flatMap((file) =>
    [...textOf(file).matchAll(/[\s.]aria-[a-z]+="[^"]*\{\{[^"]*"/g)].map(([found]) => `${file}: ${found.trim()}`),
  );
  expect(interpolated).toEqual([]);
});
