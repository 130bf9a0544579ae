import type * as z from 'zod';
import { Platform } from '../src/platform.ts';
import { UseCase } from '../src/use-case.ts';
import { platformFiles, useCaseFiles } from './files.ts';

/**
 * The use cases of the catalogue, in the order of their ids.
 *
 * @example
 * useCases.length; // => 29
 */
export const useCases: readonly UseCase[] = useCaseFiles.map((file) => parsed(UseCase, file));

/**
 * The platforms of the catalogue, in the order of their ids.
 *
 * @example
 * platforms.length; // => 52
 */
export const platforms: readonly Platform[] = platformFiles.map((file) => parsed(Platform, file));

/** @throws RangeError naming the file and its fields, for whoever wrote it. */
function parsed<Content>(schema: z.ZodType<Content>, file: unknown): Content {
  const { data, error } = schema.safeParse(file);
  if (data !== undefined) return data;
  const name = typeof file === 'object' && file !== null && 'id' in file ? String(file.id) : 'without an id';
  const said = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  throw new RangeError(`The content file ${name} does not have the form of its schema.\n${said ?? ''}`);
}
