import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import { lexicographicSortSchema, printSchema as print } from 'graphql';
import { resolvers } from './resolvers.ts';

/** The schema that the code makes, as text. Needs no database. */
export async function printSchema(): Promise<string> {
  // No HTTP server is made: the schema comes from the classes alone.
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
  await app.close();
  return `${print(lexicographicSortSchema(schema))}\n`;
}
