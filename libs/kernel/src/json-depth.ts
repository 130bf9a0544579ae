/**
 * How deep brackets nest in a JSON text, outside of texts, told without building what they hold: to refuse what would nest too
 * deep before it is read.
 *
 * @example
 * jsonDepth('[{ "a": "[[[" }]'); // => 2
 */
export function jsonDepth(text: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '{' || sign === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!isText && (sign === '}' || sign === ']')) depth -= 1;
  }
  return deepest;
}
