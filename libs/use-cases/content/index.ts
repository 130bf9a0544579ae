import type * as z from 'zod';
import { AlternativeCatalogue, type UseCaseAlternatives } from '../src/alternatives.ts';
import { CatalogueTranslation } from '../src/catalogue-translation.ts';
import { Platform } from '../src/platform.ts';
import { TieList, type Tie } from '../src/ties.ts';
import {
  translatedAlternatives,
  translatedPlatforms,
  translatedTies,
  translatedUseCases,
} from '../src/translated-catalogue.ts';
import { UseCase } from '../src/use-case.ts';
import alternativeFile from './alternatives.json' with { type: 'json' };
import { platformFiles, useCaseFiles } from './files.ts';
import tieFile from './ties.json' with { type: 'json' };
import german from './use-cases.de.json' with { type: 'json' };

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

/**
 * How each use case of the catalogue could be done without peers, in the order of their ids.
 *
 * @example
 * useCaseAlternatives.find(({ useCase }) => useCase === 'software-update-distribution')?.alternatives.length; // => 3
 */
export const useCaseAlternatives: readonly UseCaseAlternatives[] = AlternativeCatalogue.parse(alternativeFile).useCases;

/**
 * Which use cases of the catalogue need, rule out or ease one another.
 *
 * @example
 * useCaseTies.length > 0; // => true
 */
export const useCaseTies: readonly Tie[] = TieList.parse(tieFile).ties;

/**
 * What there is of the catalogue in other languages.
 *
 * @example
 * catalogueTranslations.map(({ language }) => language); // => ['de']
 */
export const catalogueTranslations: readonly CatalogueTranslation[] = [CatalogueTranslation.parse(german)];

/**
 * The same use cases in a language; what nobody has translated, in English.
 *
 * @example
 * useCasesIn('de')[1]?.name; // => 'Zwischenspeichern von Inhalten in Filialen'
 */
export const useCasesIn = inLanguage(useCases, translatedUseCases);

/**
 * The same platforms in a language: what they need. All else quotes what was read, in English.
 *
 * @example
 * platformsIn('fr') === platforms; // => true
 */
export const platformsIn = inLanguage(platforms, translatedPlatforms);

/**
 * The same ways without peers in a language; what nobody has translated, in English.
 *
 * @example
 * useCaseAlternativesIn('fr') === useCaseAlternatives; // => true
 */
export const useCaseAlternativesIn = inLanguage(useCaseAlternatives, translatedAlternatives);

/**
 * The same ties in a language; what nobody has translated, in English.
 *
 * @example
 * useCaseTiesIn('fr') === useCaseTies; // => true
 */
export const useCaseTiesIn = inLanguage(useCaseTies, translatedTies);

/** Translates a list at most once for each language. */
function inLanguage<Entry>(
  list: readonly Entry[],
  translated: (list: readonly Entry[], translation: CatalogueTranslation) => readonly Entry[],
): (language: string) => readonly Entry[] {
  const before = new Map<string, readonly Entry[]>();
  return (language) => {
    const known = before.get(language);
    if (known) return known;
    const translation = catalogueTranslations.find((each) => each.language === language);
    const made = translation ? translated(list, translation) : list;
    if (translation) before.set(language, made);
    return made;
  };
}

/** @throws RangeError naming the file and its fields, for whoever wrote it. */
function parsed<Content>(schema: z.ZodType<Content>, file: unknown): Content {
  const { data, error } = schema.safeParse(file);
  if (data !== undefined) return data;
  const name = typeof file === 'object' && file !== null && 'id' in file ? String(file.id) : 'without an id';
  const said = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  throw new RangeError(`The content file ${name} does not have the form of its schema.\n${said ?? ''}`);
}
