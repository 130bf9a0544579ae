import type { AlternativeCheck, UseCaseAlternatives } from './alternatives.ts';
import type { CatalogueTranslation } from './catalogue-translation.ts';
import type { Platform } from './platform.ts';
import type { Prerequisite, PrerequisiteCheck } from './prerequisite.ts';
import type { Tie } from './ties.ts';
import type { UseCase } from './use-case.ts';

/**
 * The use cases in another language: names, what they are about, prerequisites, risks and KPIs. Ids, checks and figures stay the
 * same, and so does each text without translation.
 *
 * @example
 * translatedUseCases([], { $schema: '', language: 'fr', useCases: [], alternatives: [], ties: [], platforms: [] }); // => []
 */
export function translatedUseCases(list: readonly UseCase[], translation: CatalogueTranslation): readonly UseCase[] {
  const known = byId(translation.useCases);
  return list.map((useCase) => {
    const texts = known.get(useCase.id);
    if (!texts) return useCase;
    const [prerequisites, risks, kpis] = [byId(texts.prerequisites), byId(texts.risks), byId(texts.kpis)];
    return {
      ...useCase,
      name: texts.name ?? useCase.name,
      summary: texts.summary ?? useCase.summary,
      typicalProblem: texts.typicalProblem ?? useCase.typicalProblem,
      prerequisites: useCase.prerequisites.map((each) => translatedPrerequisite(each, prerequisites.get(each.id))),
      risks: useCase.risks.map((each) => ({ ...each, risk: risks.get(each.id)?.risk ?? each.risk })),
      kpis: useCase.kpis.map((each) => ({ ...each, name: kpis.get(each.id)?.name ?? each.name })),
      rolloutStages: useCase.rolloutStages.map((stage) => ({
        ...stage,
        leadKpi: leadIn(stage.leadKpi, useCase, kpis),
      })),
    };
  });
}

/** A stage names its KPI by name, which has to stay the one that the KPI has. */
function leadIn(lead: string | null, { kpis }: UseCase, texts: ReadonlyMap<string, { name?: string | undefined }>) {
  const kpi = kpis.find(({ name }) => name === lead);
  return (kpi && texts.get(kpi.id)?.name) ?? lead;
}

/**
 * The ways without peers in another language. A text without translation stays as it is.
 *
 * @example
 * translatedAlternatives([], { $schema: '', language: 'fr', useCases: [], alternatives: [], ties: [], platforms: [] }); // => []
 */
export function translatedAlternatives(
  list: readonly UseCaseAlternatives[],
  translation: CatalogueTranslation,
): readonly UseCaseAlternatives[] {
  const known = new Map(translation.alternatives.map((entry) => [entry.useCase, entry.alternatives]));
  return list.map((entry) => ({
    ...entry,
    alternatives: entry.alternatives.map((each) => {
      const texts = known.get(entry.useCase)?.find(({ kind }) => kind === each.kind);
      if (!texts) return each;
      const checks = byId(texts.checks);
      return {
        ...each,
        name: texts.name ?? each.name,
        what: texts.what ?? each.what,
        sufficientWhen: texts.sufficientWhen ?? each.sufficientWhen,
        cannot: texts.cannot ?? each.cannot,
        hybrid: each.hybrid === null ? null : (texts.hybrid ?? each.hybrid),
        sufficientChecks: each.sufficientChecks.map((check) => translatedCheck(check, checks.get(check.id))),
      };
    }),
  }));
}

/**
 * The ties between use cases in another language. A text without translation stays as it is.
 *
 * @example
 * translatedTies([], { $schema: '', language: 'fr', useCases: [], alternatives: [], ties: [], platforms: [] }); // => []
 */
export function translatedTies(list: readonly Tie[], translation: CatalogueTranslation): readonly Tie[] {
  return list.map((tie) => {
    const texts = translation.ties.find(({ useCase, other }) => useCase === tie.useCase && other === tie.other);
    return {
      ...tie,
      when: tie.when === null ? null : (texts?.when ?? tie.when),
      reason: texts?.reason ?? tie.reason,
    };
  });
}

/**
 * The platforms in another language: what they need. A text without translation stays as it is, and so does the rest of a
 * platform, which quotes its sources.
 *
 * @example
 * translatedPlatforms([], { $schema: '', language: 'fr', useCases: [], alternatives: [], ties: [], platforms: [] }); // => []
 */
export function translatedPlatforms(list: readonly Platform[], translation: CatalogueTranslation): readonly Platform[] {
  const known = byId(translation.platforms);
  return list.map((platform) => {
    const needs = byId(known.get(platform.id)?.needs ?? []);
    return { ...platform, needs: platform.needs.map((need) => translatedCheck(need, needs.get(need.id))) };
  });
}

interface CheckTexts {
  readonly text?: string | undefined;
  readonly ask?: string | undefined;
}

function translatedPrerequisite(
  prerequisite: Prerequisite,
  texts: (CheckTexts & { readonly appliesWhen?: string | undefined }) | undefined,
): Prerequisite {
  const { appliesWhen } = prerequisite;
  return {
    ...translatedCheck(prerequisite, texts),
    appliesWhen: appliesWhen === null ? null : (texts?.appliesWhen ?? appliesWhen),
  };
}

function translatedCheck<Checked extends Pick<AlternativeCheck, 'text' | 'check'>>(
  checked: Checked,
  texts: CheckTexts | undefined,
): Checked {
  const { ask } = checked.check;
  const check: PrerequisiteCheck = { ...checked.check, ask: ask === null ? null : (texts?.ask ?? ask) };
  return { ...checked, text: texts?.text ?? checked.text, check };
}

function byId<Entry extends { readonly id: string }>(list: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(list.map((entry) => [entry.id, entry]));
}
