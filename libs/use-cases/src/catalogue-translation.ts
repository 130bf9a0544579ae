import * as z from 'zod';
import { AlternativeKind } from './alternatives.ts';

const Text = z.string().min(1).optional();
const id = z.string().min(1);

const TranslatedUseCase = z.object({
  id: id.describe('The use case.'),
  name: Text,
  summary: Text,
  typicalProblem: Text,
  prerequisites: z
    .array(z.object({ id, text: Text, appliesWhen: Text, ask: Text }))
    .readonly()
    .default([]),
  risks: z
    .array(z.object({ id, risk: Text }))
    .readonly()
    .default([]),
  kpis: z
    .array(z.object({ id, name: Text }))
    .readonly()
    .default([]),
});

const TranslatedAlternative = z.object({
  kind: AlternativeKind,
  name: Text,
  what: Text,
  sufficientWhen: Text,
  cannot: Text,
  hybrid: Text,
  checks: z
    .array(z.object({ id, text: Text, ask: Text }))
    .readonly()
    .default([]),
});

/** The texts of the catalogue in another language. A text that is left out is shown in English. */
export const CatalogueTranslation = z
  .object({
    $schema: z.string(),
    language: z.string().min(2).describe('The language, such as de.'),
    useCases: z.array(TranslatedUseCase).readonly(),
    alternatives: z
      .array(z.object({ useCase: id, alternatives: z.array(TranslatedAlternative).readonly() }))
      .readonly()
      .default([]),
    ties: z
      .array(z.object({ useCase: id, other: id, when: Text, reason: Text }))
      .readonly()
      .default([]),
    platforms: z
      .array(z.object({ id, needs: z.array(z.object({ id, text: Text, ask: Text })).readonly() }))
      .readonly()
      .default([])
      .describe('What platforms need.'),
  })
  .meta({ id: 'CatalogueTranslation', description: 'The texts of the catalogue in another language.' });
export type CatalogueTranslation = z.infer<typeof CatalogueTranslation>;
