import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const schema = '../api/src/graphql/schema.graphql';
if (!existsSync(new URL(schema, import.meta.url)))
  throw new Error('Generate the API schema first: it is not there yet.');

// A module is loaded as a whole: what those ask who come by link stands apart from what the rest of the portal asks.
const ofRespondents = 'src/app/assessment/respondent/*.graphql';
const ofPeople = 'src/app/change/person/*.graphql';
const ofParticipants = 'src/app/alignment/participant/*.graphql';

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
    'src/app/graphql/generated/': typesOf([
      'src/app/**/*.graphql',
      `!${ofRespondents}`,
      `!${ofParticipants}`,
      `!${ofPeople}`,
    ]),
    'src/app/graphql/generated/respondent/': typesOf([ofRespondents]),
    'src/app/graphql/generated/person/': typesOf([ofPeople]),
    'src/app/graphql/generated/participant/': typesOf([ofParticipants]),
  },
};

// The tool reads its configuration from the default export.
export default config;
