import type {
  CitationAbout,
  CitationInput,
  CitationRowFragment,
  CitationStance,
} from '../../graphql/generated/graphql.ts';
import type { Errors } from '../../ui/form-draft.ts';

/** What is typed in the dialog. */
export interface CiteValues {
  readonly engagement: string;
  readonly about: CitationAbout;
  readonly name: string;
  readonly stance: CitationStance;
  readonly note: string;
}

const [nameMax, noteMax] = [200, 2000];

/** What the dialog begins with. */
export function citeValues(engagement: string | undefined, citation: CitationRowFragment | undefined): CiteValues {
  return {
    engagement: engagement ?? '',
    about: citation?.about ?? 'engagement',
    name: citation?.name ?? '',
    stance: citation?.stance ?? 'for',
    note: citation?.note ?? '',
  };
}

/** What is missing or too long, a sentence a field. */
export function citeErrors({ engagement, about, name, note }: CiteValues): Errors<keyof CiteValues> {
  return {
    ...(engagement === '' && { engagement: $localize`Choose the engagement.` }),
    ...(about !== 'engagement' && name.trim() === '' && { name: $localize`Say what it is called.` }),
    ...([...name.trim()].length > nameMax && {
      name: $localize`This text is too long: at most ${nameMax}:max: characters fit.`,
    }),
    ...([...note.trim()].length > noteMax && {
      note: $localize`This text is too long: at most ${noteMax}:max: characters fit.`,
    }),
  };
}

/** What the operation sends; a thing keeps its id as long as it keeps its name. */
export function citeInput(values: CiteValues, citation: CitationRowFragment | undefined): CitationInput {
  const { about, stance } = values;
  const name = about === 'engagement' ? null : values.name.trim();
  const isSame = citation !== undefined && citation.about === about && citation.name === name;
  return {
    about,
    stance,
    name,
    reference: isSame ? citation.reference : null,
    note: values.note.trim() === '' ? null : values.note.trim(),
  };
}
