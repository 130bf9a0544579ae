import { patterns, plainText, type Pattern } from '@peerway/kernel';
import * as z from 'zod';
import type { Tongue } from './change-parts.ts';
import { PolicyKind, type PolicyText } from './policy.ts';

const inBoth = (max: number, lines: 'one' | 'many' = 'one') => {
  const text = plainText({ max, lines });
  return z.object({ en: text, de: text });
};
const somePatterns = z.array(z.enum(patterns)).max(patterns.length).readonly();

/** What starter texts are about: every kind of policy that has one. */
export const StarterKind = PolicyKind.exclude(['other']).meta({
  id: 'StarterKind',
  description: 'A kind of policy for which there is a starter text.',
});
export type StarterKind = z.infer<typeof StarterKind>;

/** The starter text of a policy in both languages: sections of paragraphs, some of them only for certain patterns. */
export const StarterPolicy = z
  .object({
    kind: StarterKind,
    version: z.int32().min(1),
    origin: z.literal('expertDefault').describe('Where it comes from: the experience of experts.'),
    isRequired: z.boolean().describe('Whether nobody should go live without having acknowledged it.'),
    answerWithinDays: z.int32().min(1).max(365).describe('Days from publication until it is overdue.'),
    fits: somePatterns.describe('Patterns that make it needed. None: it is needed with any.'),
    title: inBoth(200),
    sections: z
      .array(
        z.object({
          id: z.string().regex(/^[a-z][A-Za-z]*$/, { error: 'A section has a name of letters.' }),
          heading: inBoth(120),
          paragraphs: z
            .array(
              z.object({
                patterns: somePatterns.describe('Patterns for which it is written. None: for all.'),
                text: inBoth(2000, 'many').describe('Markdown. What nobody can know here is a gap: [… the reason].'),
              }),
            )
            .min(1)
            .readonly(),
        }),
      )
      .min(1)
      .readonly(),
  })
  .meta({ id: 'StarterPolicy', description: 'The starter text of a policy.' });
export type StarterPolicy = z.infer<typeof StarterPolicy>;

const item = /^(?:[-*]|\d+\.) /;

/**
 * The starter text of a policy in a language, as Markdown: what holds for every rollout, and what is written for the patterns that are
 * chosen. A section of which no paragraph is left is left out. What only the organization knows stays as a gap that everybody sees,
 * such as `[… where reports go]`; `hasGaps` finds it.
 *
 * @example
 * const always = { patterns: [], text: { en: '- Be fair.', de: '- Seien Sie fair.' } };
 * const mesh = { patterns: ['mesh-network'], text: { en: '- Relay.', de: '- Weiterreichen.' } };
 * const sections = [{ id: 'rules', heading: { en: 'Rules', de: 'Regeln' }, paragraphs: [always, mesh] }];
 * starterText({ title: { en: 'Use', de: 'Nutzung' }, sections }, ['mesh-network'], 'en').text; // => '## Rules\n\n- Be fair.\n- Relay.'
 */
export function starterText(
  { title, sections }: Pick<StarterPolicy, 'title' | 'sections'>,
  chosen: readonly Pattern[],
  language: Tongue,
): PolicyText {
  const blocks = sections.flatMap(({ heading, paragraphs }) => {
    const fitting = paragraphs
      .filter(({ patterns: only }) => only.length === 0 || only.some((pattern) => chosen.includes(pattern)))
      .map(({ text }) => text[language]);
    return fitting.length === 0 ? [] : [`## ${heading[language]}`, ...fitting];
  });
  const text = blocks.reduce((whole, block, at) => {
    const isSameList = at > 0 && item.test(block) && item.test(blocks[at - 1]!);
    return at === 0 ? block : `${whole}${isSameList ? '\n' : '\n\n'}${block}`;
  }, '');
  return { language, title: title[language], text };
}

/**
 * Whether the chosen patterns make a policy needed. Without any pattern chosen, only what is needed with all of them is.
 *
 * @example
 * isPolicyNeeded({ fits: ['file-sync', 'messaging'] }, ['payments']); // => false
 */
export function isPolicyNeeded({ fits }: Pick<StarterPolicy, 'fits'>, chosen: readonly Pattern[]): boolean {
  return fits.length === 0 || fits.some((pattern) => chosen.includes(pattern));
}
