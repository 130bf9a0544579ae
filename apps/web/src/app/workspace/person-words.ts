/** What the chooser of a person's role is called. */
export function roleOfPerson(name: string): string {
  return $localize`Role of ${name}:name:`;
}

/** What the button that removes a person is called. */
export function removePerson(name: string): string {
  return $localize`Remove ${name}:name:`;
}
