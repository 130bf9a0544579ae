/** Where the keys lead in a list that is laid out in rows of some width; undefined for keys that lead nowhere. */
export function movedFocus(
  key: string,
  at: number,
  list: { readonly length: number; readonly columns: number },
): number | undefined {
  const step = { ArrowDown: list.columns, ArrowUp: -list.columns, ArrowRight: 1, ArrowLeft: -1 }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return list.length - 1;
  if (step === undefined) return undefined;
  const to = at + step;
  return to < 0 || to >= list.length ? undefined : to;
}

/** In how many columns things stand that are laid out by the width of the page: those beside the first one. */
export function columnsOf(elements: readonly Element[]): number {
  const [top, ...others] = elements.map((element) => element.getBoundingClientRect().top);
  const next = others.findIndex((other) => other !== top);
  return next === -1 ? Math.max(1, elements.length) : next + 1;
}
