import { caseStudies } from '@peerway/case-studies/content';
import { seededRandom } from '@peerway/kernel';

export interface SyntheticCase {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const TITLE_WORDS = 8;
const TEXT_WORDS = 90;
const SYLLABLES = [
  'ba',
  'den',
  'fo',
  'gri',
  'lum',
  'mex',
  'nor',
  'pi',
  'qua',
  'ras',
  'sto',
  'tel',
  'ur',
  'vi',
  'wen',
  'zo',
];

/** Every word of the real cases as often as it is written there: a word drawn from it is as common as in them. */
const written = caseStudies
  .flatMap(({ title, problem, approach, lessons }) => [title, problem, approach, ...lessons.map(({ text }) => text)])
  .flatMap((text) => text.match(/[\p{L}\p{N}'-]+/gu) ?? []);

/** Made-up cases in the words of the real ones, each with an organization's name of its own; the same ones every time. */
export function syntheticCases(count: number): SyntheticCase[] {
  const random = seededRandom(4);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const words = (length: number): string => Array.from({ length }, () => any(written)).join(' ');
  return Array.from({ length: count }, (_, at) => {
    const name = Array.from({ length: 4 }, () => any(SYLLABLES)).join('');
    return { id: String(at), title: `${name} ${words(TITLE_WORDS)}`, text: `${words(TEXT_WORDS)} ${name}` };
  });
}

/** What people type: one to four words of a title, every fourth time not to its end yet, every fourth time with a slip. */
export function typedQueries(cases: readonly SyntheticCase[], count: number): string[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, (_, at) => {
    const words = cases[Math.floor(random() * cases.length)]!.title.split(' ');
    const query = words.slice(0, 1 + Math.floor(random() * 4)).join(' ');
    if (at % 4 === 0) return query.slice(0, -2);
    return at % 4 === 1 ? `${query.slice(0, 2)}${query.slice(3)} ` : `${query} `;
  });
}
