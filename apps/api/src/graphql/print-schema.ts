import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { resolvers } from './resolvers.ts';

/** The schema that the code makes, as text. Needs no database. */
export async function printSchema(): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
  await app.close();
  return `${print(lexicographicSortSchema(schema))}\n`;
}
