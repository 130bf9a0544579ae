import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of an operation with the types of its result and variables, from whichever generated module it comes. */
export type Operation<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString: () => string;
};
