import { CatalogueTranslation, Platform, UseCase, UseCaseAlternatives } from '@peerway/use-cases';
import {
  catalogueTranslations,
  platforms,
  platformsIn,
  useCaseAlternatives,
  useCaseAlternativesIn,
  useCases,
  useCasesIn,
  useCaseTies,
  useCaseTiesIn,
} from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import german from '../../libs/use-cases/content/use-cases.de.json' with { type: 'json' };
import schemaFile from '../../libs/use-cases/content/catalogue-translation.schema.json' with { type: 'json' };

/** Every text of a use case that is meant to be translated, by where it stands. */
function textsOf(useCase: UseCase): Record<string, string> {
  const { id, name, summary, typicalProblem, prerequisites, risks, kpis } = useCase;
  const texts: Record<string, string> = { name, summary, typicalProblem };
  for (const { id: at, text, appliesWhen, check } of prerequisites) {
    texts[`${at} text`] = text;
    if (appliesWhen !== null) texts[`${at} appliesWhen`] = appliesWhen;
    if (check.ask !== null) texts[`${at} ask`] = check.ask;
  }
  for (const each of risks) texts[each.id] = each.risk;
  for (const each of kpis) texts[each.id] = each.name;
  return Object.fromEntries(Object.entries(texts).map(([at, text]) => [`${id} ${at}`, text]));
}

/** Every text of the alternatives of a use case. */
function alternativeTexts({ useCase, alternatives }: UseCaseAlternatives): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { kind, name, what, sufficientWhen, cannot, hybrid, sufficientChecks } of alternatives) {
    Object.assign(texts, { [`${kind} name`]: name, [`${kind} what`]: what, [`${kind} cannot`]: cannot });
    texts[`${kind} sufficientWhen`] = sufficientWhen;
    if (hybrid !== null) texts[`${kind} hybrid`] = hybrid;
    for (const { id, text, check } of sufficientChecks) {
      texts[`${id} text`] = text;
      if (check.ask !== null) texts[`${id} ask`] = check.ask;
    }
  }
  return Object.fromEntries(Object.entries(texts).map(([at, text]) => [`${useCase} ${at}`, text]));
}

/** The texts that are the same in both: nobody has translated them. */
function untranslated(before: Record<string, string>, after: Record<string, string>): string[] {
  expect(Object.keys(after)).toEqual(Object.keys(before));
  return Object.entries(before).flatMap(([at, text]) => (after[at] === text ? [at] : []));
}

it('translations of the catalogue have the schema that authors see, which is the one in code', () => {
  expect(z.toJSONSchema(CatalogueTranslation, { io: 'input' })).toEqual(schemaFile);
});

it('the German file says nothing that its schema does not know', () => {
  const [parsed] = catalogueTranslations;
  const known = JSON.parse(JSON.stringify(parsed), (_key, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ) as unknown;
  const written = JSON.parse(JSON.stringify(german), (_key, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ) as unknown;
  expect(written).toEqual(known);
});

describe.each(catalogueTranslations)('the catalogue in $language', ({ language, useCases: translated }) => {
  it('names every use case, in the same order', () => {
    expect(translated.map(({ id }) => id)).toEqual(useCases.map(({ id }) => id));
    expect(new Set(useCasesIn(language).map(({ name }) => name)).size).toBe(useCases.length);
  });

  it.each(useCases.map((useCase, at) => [useCase.id, useCase, at] as const))('%s is translated', (_id, useCase, at) => {
    const other = useCasesIn(language)[at];
    expect(untranslated(textsOf(useCase), textsOf(other ?? useCase))).toEqual([]);
  });

  it.each(useCaseAlternatives.map((entry, at) => [entry.useCase, entry, at] as const))(
    'the ways to do %s without peers are translated',
    (_id, entry, at) => {
      const other = useCaseAlternativesIn(language)[at];
      expect(untranslated(alternativeTexts(entry), alternativeTexts(other ?? entry))).toEqual([]);
    },
  );

  it('translates what every platform needs, and leaves what it quotes as it is', () => {
    const texts = ({ id, needs }: Platform): Record<string, string> =>
      Object.fromEntries(
        needs.flatMap((need) => [
          [`${id} ${need.id} text`, need.text],
          ...(need.check.ask === null ? [] : [[`${id} ${need.id} ask`, need.check.ask]]),
        ]),
      ) as Record<string, string>;
    const translated = platformsIn(language);
    expect(
      platforms.flatMap((platform, at) => untranslated(texts(platform), texts(translated[at] ?? platform))),
    ).toEqual([]);
    const quoted = ({ needs, ...platform }: Platform): unknown => [platform, needs.map(({ because }) => because)];
    expect(translated.map(quoted)).toEqual(platforms.map(quoted));
  });

  it('translates every tie between use cases', () => {
    const texts = (list: typeof useCaseTies): Record<string, string> =>
      Object.fromEntries(
        list.flatMap(({ useCase, other, when, reason }) => [
          [`${useCase} ${other} reason`, reason],
          [`${useCase} ${other} when`, when ?? ''],
        ]),
      );
    expect(untranslated(texts(useCaseTies), texts(useCaseTiesIn(language)))).toEqual(
      useCaseTies.filter(({ when }) => when === null).map(({ useCase, other }) => `${useCase} ${other} when`),
    );
  });

  it('keeps everything that is no text, and every text is fit to be shown', () => {
    const bare = ({ prerequisites, ...useCase }: UseCase): unknown => [
      ...[useCase.id, useCase.effort, useCase.levers, useCase.patterns, useCase.platforms, useCase.risks.length],
      ...prerequisites.map(({ id, check }) => [id, { ...check, ask: check.ask === null }]),
    ];
    expect(useCasesIn(language).map(bare)).toEqual(useCases.map(bare));
    for (const useCase of useCasesIn(language)) expect(UseCase.safeParse(useCase).error, useCase.id).toBeUndefined();
    for (const platform of platformsIn(language))
      expect(Platform.safeParse(platform).error, platform.id).toBeUndefined();
    for (const entry of useCaseAlternativesIn(language))
      expect(UseCaseAlternatives.safeParse(entry).error, entry.useCase).toBeUndefined();
  });

  it('lets every stage name a KPI as the use case does', () => {
    for (const { id, rolloutStages, kpis } of useCasesIn(language)) {
      const names = kpis.map(({ name }) => name);
      expect(
        rolloutStages.filter(({ leadKpi }) => leadKpi !== null && !names.includes(leadKpi)),
        id,
      ).toEqual([]);
    }
  });

  it('asks with a question mark', () => {
    const checks = [
      ...useCasesIn(language).flatMap(({ prerequisites }) => prerequisites),
      ...useCaseAlternativesIn(language).flatMap(({ alternatives }) =>
        alternatives.flatMap(({ sufficientChecks }) => sufficientChecks),
      ),
      ...platformsIn(language).flatMap(({ needs }) => needs),
    ];
    const asks = checks.flatMap(({ check: { ask } }) => (ask === null ? [] : [ask]));
    expect(asks.filter((ask) => !ask.endsWith('?'))).toEqual([]);
  });
});

it('shows English where nobody has translated', () => {
  expect(useCasesIn('fr')).toBe(useCases);
  expect(platformsIn('fr')).toBe(platforms);
  expect(useCaseAlternativesIn('fr')).toBe(useCaseAlternatives);
  expect(useCaseTiesIn('fr')).toBe(useCaseTies);
});
