/** The text that was typed into a field. */
export function textIn(event: Event): string {
  const field = event.target;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    ? field.value
    : '';
}

/** Shows again what stands, where what was typed cannot be: nothing else would, since what is bound did not change. */
export function putBack(event: Event, text: string): void {
  const field = event.target;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
}

/** The number that was typed; undefined while it is none. */
export function numberIn(event: Event): number | undefined {
  const number = event.target instanceof HTMLInputElement ? event.target.valueAsNumber : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
