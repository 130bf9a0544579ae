import type { Bank } from '@peerway/assessment';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { textMatch } from '@peerway/kernel';
import type { InventoryFact } from '@peerway/organization';
import type { Platform, UseCase } from '@peerway/use-cases';
import { builtInLabel } from '../assessment/bank/bank-content.ts';
import { type SearchHit, SearchKind } from './search-hit.ts';

/** What comes with Peerway: the same for everybody, in the words of one language. */
export interface Content {
  readonly bank: Bank;
  readonly facts: readonly InventoryFact[];
  readonly useCases: readonly UseCase[];
  readonly platforms: readonly Platform[];
}

const nowhere = { engagement: null, bank: null };

/** The bank, its dimensions and questions, the facts of the inventory, and the cases and scenarios that a search fits. */
export function searchContent(content: Content, text: string): SearchHit[] {
  const all = [...ofBank(content.bank), ...ofLibraries(content)];
  return all.filter(({ title, where }) => textMatch(`${title} ${where ?? ''}`, text) !== undefined);
}

function ofBank({ version, dimensions }: Bank): SearchHit[] {
  const label = builtInLabel(version);
  const inBank = { engagement: null, bank: version };
  return [
    { kind: SearchKind.bank, id: version, title: label, where: null, ...inBank },
    ...dimensions.map(({ id, name }) => ({ kind: SearchKind.dimension, id, title: name, where: label, ...inBank })),
    ...dimensions.flatMap(({ name, questions }) =>
      questions.map((question) => ({
        kind: SearchKind.question,
        id: question.id,
        title: question.text,
        where: name,
        ...inBank,
      })),
    ),
  ];
}

function ofLibraries({ facts, useCases, platforms }: Content): SearchHit[] {
  return [
    ...facts.map(({ id, name, question }) => ({
      kind: SearchKind.fact,
      id,
      title: name,
      where: question,
      ...nowhere,
    })),
    ...caseStudies.map(({ id, title, organization }) => ({
      kind: SearchKind.case,
      id,
      title,
      where: organization,
      ...nowhere,
    })),
    ...useCases.map(({ id, name }) => ({ kind: SearchKind.useCase, id, title: name, where: null, ...nowhere })),
    ...platforms.map(({ id, name }) => ({ kind: SearchKind.platform, id, title: name, where: null, ...nowhere })),
    ...scenarios.map(({ id, title }) => ({ kind: SearchKind.scenario, id, title, where: null, ...nowhere })),
  ];
}
