import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const schema = '../api/src/graphql/schema.graphql';
if (!existsSync(new URL(schema, import.meta.url)))
  throw new Error('Generate the API schema first: it is not there yet.');

// A module is loaded as a whole: what respondents ask stands apart from what the rest of the portal asks.
const ofRespondents = 'src/app/assessment/respondent/*.graphql';

function typesOf(documents: string[]) {
  return {
    documents,
    preset: 'client' as const,
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
  };
}

const config: CodegenConfig = {
  schema,
  generates: {
    'src/app/graphql/generated/': typesOf(['src/app/**/*.graphql', `!${ofRespondents}`]),
    'src/app/graphql/generated/respondent/': typesOf([ofRespondents]),
  },
};

// The tool reads its configuration from the default export.
export default config;
