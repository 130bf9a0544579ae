import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const schema = '../api/src/graphql/schema.graphql';
if (!existsSync(new URL(schema, import.meta.url)))
  throw new Error('Generate the API schema first: it is not there yet.');

const config: CodegenConfig = {
  schema,
  documents: 'src/app/**/*.graphql',
  generates: {
    'src/app/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        enumType: 'string-literal',
        useTypeImports: true,
        importExtension: '.ts',
        pureMagicComment: true,
        skipTypename: true,
        scalars: { DateTime: 'string', ID: 'string' },
      },
    },
  },
};

// The tool reads its configuration from the default export.
export default config;
