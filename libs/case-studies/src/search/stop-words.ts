/**
 * Words that say nothing about what a text is about: articles, pronouns, auxiliaries, question words and small joints. They are
 * neither kept nor looked for. Everything else is, negative words such as "without" and numbers included.
 *
 * @example
 * stopWords.has('the'); // => true
 */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those some such any',
    'and or but nor if than so as',
    'i we you he she it they me us him her them my our your his its their',
    'is are was were be been am being has have had do does did',
    'can could may might must shall should will would',
    'what which who whom whose when where why how there then also',
    'of on in into to for from by with at no not',
    's t',
  ].flatMap((line) => line.split(' ')),
);
