/** What a task says through the format's custom fields: by what it is called in the file, and the number of the field. */
export const taskFields = {
  id: { alias: 'Peerway id', field: 188743731 },
  kind: { alias: 'Peerway kind', field: 188743734 },
  estimate: { alias: 'Peerway estimate', field: 188743737 },
  promised: { alias: 'Peerway promised', field: 188743740 },
  held: { alias: 'Peerway held until', field: 188743743 },
  skills: { alias: 'Peerway skills', field: 188743746 },
  rank: { alias: 'Peerway rank', field: 188743747 },
  remaining: { alias: 'Peerway remaining', field: 188743748 },
  originKind: { alias: 'Peerway origin', field: 188743749 },
  originUseCase: { alias: 'Peerway origin use case', field: 188743750 },
  originPart: { alias: 'Peerway origin part', field: 188743997 },
  originWave: { alias: 'Peerway origin wave', field: 188743998 },
  originNote: { alias: 'Peerway origin note', field: 188743999 },
} as const;
export type TaskField = keyof typeof taskFields;

/** What a resource says through the format's custom fields. */
export const resourceFields = {
  id: { alias: 'Peerway resource id', field: 205520904 },
  kind: { alias: 'Peerway resource kind', field: 205520905 },
  roles: { alias: 'Peerway roles', field: 205520906 },
  skills: { alias: 'Peerway resource skills', field: 205520907 },
  member: { alias: 'Peerway member', field: 205520908 },
} as const;
export type ResourceField = keyof typeof resourceFields;

/** What a custom field of text holds at most. */
export const fieldCharacters = 255;
/** Ends a text of which the file holds only the beginning. */
export const cutMark = '…';
export const minutesOfDay = 480;

/** Several short texts in one field: separated by semicolons, with a backslash before those within a text. */
export function joinedList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/[\\;]/g, (sign) => `\\${sign}`)).join('; ');
}

/** The texts of such a field. */
export function listedTexts(field: string): string[] {
  const texts = [''];
  for (let at = 0; at < field.length; at += 1) {
    const sign = field.charAt(at);
    if (sign === ';') texts.push('');
    else texts[texts.length - 1] += sign === '\\' ? field.charAt((at += 1)) : sign;
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
