/** A message to send with an invitation link. */
export function invitationText(url: string, role: string, engagement?: string): string {
  const what = engagement === undefined ? 'our Peerway workspace' : `the engagement “${engagement}” on Peerway`;
  return `You are invited to ${what} as ${role}. This link works once:\n${url}`;
}
