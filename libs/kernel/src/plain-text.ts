import * as z from 'zod';

/** How long a text may be, counted in code points, and whether it may run over several lines. */
export interface PlainTextLimits {
  readonly max: number;
  readonly min?: number;
  readonly lines?: 'one' | 'many';
}

/** Characters that turn the reading direction of what stands around them: a name could make a whole page read falsely. */
const turnsDirection = /\p{Bidi_Control}/u;
const controlsOnOneLine = /[\p{Cc}\u2028\u2029]/u;
const controlsOnManyLines = /(?!\n)[\p{Cc}\u2028\u2029]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * The schema of words that people type: names, notes, reasons.
 *
 * Text is brought to one Unicode form (NFC), tabs become spaces, line ends become `\n`, and blanks around it are dropped.
 * Refused, each with a sentence: broken characters (NUL, lone surrogates), other control characters, marks that turn the
 * reading direction, text without anything to see, and text that is too short or too long. Letters of every script and
 * emoji are welcome. `min` is 1 unless given; `lines` is 'one' unless given. What is far too long is refused unread.
 *
 * @example
 * plainText({ max: 20 }).parse('  Muster AG '); // => 'Muster AG'
 */
export function plainText({ max, min = 1, lines = 'one' }: PlainTextLimits): z.ZodString {
  const controls = lines === 'one' ? controlsOnOneLine : controlsOnManyLines;
  const tooLong = { error: `This text is too long: at most ${max} characters fit.`, abort: true };
  return z
    .string({ error: 'A text is needed here.' })
    .refine((text) => text.length <= 4 * max + 1000, tooLong)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), {
      error:
        'This text holds a broken character (a NUL or half of a character pair): type it again instead of pasting it.',
      abort: true,
    })
    .overwrite((text) => tidied(text, lines))
    .refine((text) => !turnsDirection.test(text), {
      error: 'This text holds an invisible mark that turns the reading direction: remove it or type the text again.',
      abort: true,
    })
    .refine((text) => !controls.test(text), {
      error:
        lines === 'one'
          ? 'This text holds a line break or a control character: keep it to one line.'
          : 'This text holds a control character: remove it or type the text again.',
      abort: true,
    })
    .refine((text) => [...text].length <= max, tooLong)
    .refine((text) => text === '' || visible.test(text), { error: 'This text has nothing to see in it.', abort: true })
    .refine((text) => [...text].length >= min, {
      error: min === 1 ? 'This must not be empty.' : `This text is too short: at least ${min} characters are needed.`,
      abort: true,
    });
}

function tidied(text: string, lines: 'one' | 'many'): string {
  const spaced = text.replaceAll('\t', ' ');
  const broken = lines === 'many' ? spaced.replaceAll(/\r\n?/g, '\n') : spaced;
  return broken.normalize('NFC').trim();
}
