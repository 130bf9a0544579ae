/** What the button of a member's own menu is called. */
export function accountOf(name: string): string {
  return $localize`Account of ${name}:name:`;
}
