import { plainText } from '@peerway/kernel';
import { unfitFile } from './unfit-file.ts';

const mostCharacters = 120;
const longestEnding = 10;
/** Endings that systems run or open as a page: before the last one they only serve to deceive. */
const deceiving =
  /\.(?=(?:exe|com|bat|cmd|scr|pif|msi|ps1|vbs|js|jse|wsf|hta|jar|app|sh|lnk|html?|svgz?|xhtml|php)\b)/gi;
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const Name = plainText({ max: 400 });

/** A name for a file that can be shown and written anywhere. */
export interface ShownName {
  readonly stem: string;
  /** In lower case, without the dot; empty if there is none. */
  readonly ending: string;
}

/**
 * Reduces what a device calls a file to its last piece, without a path, signs that file systems forbid, or a second ending that
 * deceives.
 * @throws DomainError UNFIT_FILE for a name with control characters or marks that turn the reading direction.
 */
export function shownName(given: string): ShownName {
  const parsed = Name.safeParse(given);
  if (!parsed.success)
    throw unfitFile(`The name of this file cannot be shown. ${parsed.error.issues[0]?.message ?? ''} Rename the file.`);
  const last = parsed.data.split(/[/\\]/).at(-1) ?? '';
  const tidy = last
    .replaceAll(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  const dot = tidy.lastIndexOf('.');
  const ending = dot > 0 && tidy.length - dot - 1 <= longestEnding ? tidy.slice(dot + 1).toLowerCase() : '';
  const stem = (ending === '' ? tidy : tidy.slice(0, dot)).replaceAll(deceiving, '_').replace(/[.\s]+$/, '');
  const fitting = [...stem]
    .slice(0, mostCharacters - ending.length - 1)
    .join('')
    .trim();
  return { stem: fitting === '' || devices.test(fitting) ? `file ${fitting}`.trim() : fitting, ending };
}
