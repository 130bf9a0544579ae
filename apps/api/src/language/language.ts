/** The languages in which the API answers; the first is that of the sources. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** More than anybody prefers; what follows is not read. */
const mostPreferences = 30;

/** The language that an Accept-Language header prefers among ours; English when it names none of them. */
export function languageAsked(header: string | undefined): Language {
  let best: Language = 'en';
  let highest = 0;
  for (const preference of (header ?? '').split(',', mostPreferences)) {
    const [tag = '', ...parameters] = preference.trim().toLowerCase().split(';');
    const language = languages.find((known) => known === tag.trim().split('-')[0]);
    const quality = qualityOf(parameters);
    if (language === undefined || quality <= highest) continue;
    best = language;
    highest = quality;
  }
  return best;
}

/** How much a preference counts, 0 to 1; one that says nothing counts in full, one that says nonsense not at all. */
function qualityOf(parameters: readonly string[]): number {
  const said = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  if (said === undefined) return 1;
  const quality = Number(said.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
