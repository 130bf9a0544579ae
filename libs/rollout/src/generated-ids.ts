import { foldText } from '@peerway/kernel';

const plainPart = /^[A-Za-z0-9][A-Za-z0-9-]{0,47}$/;
const taken = new Set(['work', 'gate', 'training']);

/**
 * A part of a generated id for something whose own id may be long or hold dots: its own id where it is plain, else the beginning
 * of it with a number that tells it from others.
 *
 * @example
 * idPart('wave-1'); // => 'wave-1'
 */
export function idPart(id: string): string {
  if (plainPart.test(id) && !taken.has(id)) return id;
  const plain = id
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 32);
  return `${plain}-${hashOf(id)}`;
}

/**
 * The id of the resource that stands for a role of the catalogue. One role is one resource, however it is written.
 *
 * @example
 * roleId('Network engineer'); // => 'role.network-engineer'
 */
export function roleId(name: string): string {
  const words = foldText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return words === '' ? `role.${hashOf(name)}` : `role.${words.length > 80 ? idPart(words) : words}`;
}

/** FNV-1a over the code units, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  return hash.toString(36);
}
