/** A message to send with an invitation link; the role by its name. */
export function invitationText(url: string, role: string, engagement?: string): string {
  return engagement === undefined
    ? $localize`You are invited to our Peerway workspace as ${role}:role:. This link works once:\n${url}:link:`
    : $localize`You are invited to the engagement “${engagement}:engagement:” on Peerway as ${role}:role:. This link works once:\n${url}:link:`;
}

/** Whose invitation a link is, for people who hear the buttons. */
export function whoseLink(email: string | null, role: string): string {
  return email === null ? $localize`for a new ${role}:role:` : $localize`for ${email}:email:`;
}
