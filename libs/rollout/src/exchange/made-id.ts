/**
 * An id made of a name, the same for the same name, with a number behind it if it is taken.
 *
 * @example
 * madeId('Größe 2', 'calendar', () => false); // => 'calendar.grosse-2'
 */
export function madeId(name: string, kind: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  const wanted = `${kind}.${plain || 'unnamed'}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}.${count}`;
    if (!isTaken(id)) return id;
  }
}
