/** The page that somebody else is on, in a word; undefined for one that this version does not know. */
export function pageWord(page: string): string | undefined {
  switch (page) {
    case 'overview':
      return $localize`:where somebody is|:Overview`;
    case 'organization':
      return $localize`:where somebody is|:Organization`;
    case 'align':
      return $localize`:where somebody is|:Align`;
    case 'weighing':
      return $localize`:where somebody is|:Weighing`;
    case 'levers':
      return $localize`:where somebody is|:Goals and levers`;
    case 'assess':
      return $localize`:where somebody is|:Assess`;
    case 'round':
      return $localize`:where somebody is|:Round`;
    case 'result':
      return $localize`:where somebody is|:Result`;
    default:
      return undefined;
  }
}

/** Who else is here, as a whole sentence for those who hear the page. */
export function presentSentence(names: readonly string[]): string {
  const [first = '', second = ''] = names;
  if (names.length === 1) return $localize`Also here: ${first}:name:`;
  if (names.length === 2) return $localize`Also here: ${first}:name: and ${second}:other:`;
  return $localize`Also here: ${first}:name:, ${second}:other: and ${names.length - 2}:count: more`;
}
