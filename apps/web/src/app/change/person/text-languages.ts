/** The languages of a text, as one chooses between them. */
export const textLanguages = { en: $localize`Text in English`, de: $localize`Text in German` } as const;
