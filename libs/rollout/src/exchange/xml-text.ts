const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/**
 * A text inside an XML element. What XML has no way to write becomes a blank.
 *
 * @example
 * xmlText('1 < 2'); // => '1 &lt; 2'
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' ')
    .replaceAll(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
}

/**
 * An element with a text, a number or a yes or no in it (1 or 0, as the format writes them); nothing for null.
 *
 * @example
 * leaf('Milestone', true); // => '<Milestone>1</Milestone>'
 */
export function leaf(name: string, value: string | number | boolean | null): string {
  if (value === null) return '';
  return `<${name}>${typeof value === 'string' ? xmlText(value) : Number(value)}</${name}>`;
}

/**
 * An element around others; nothing if there are none.
 *
 * @example
 * branch('Tasks', []); // => ''
 */
export function branch(name: string, inside: readonly string[]): string {
  const text = inside.join('');
  return text === '' ? '' : `<${name}>${text}</${name}>`;
}
