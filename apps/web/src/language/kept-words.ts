const secrets = /password|token/i;

/** Keeps what was typed into a form of this page while the page is drawn anew; passwords are never kept. */
export function keepWords(values: object): void {
  const words = Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.test(name)));
  try {
    sessionStorage.setItem(keyOf(values), JSON.stringify(words));
  } catch {
    // Where nothing can be stored, the language cannot be remembered either.
  }
}

/** The values that a form starts with: what was kept of it, once, else the given ones. */
export function withKeptWords<Values extends object>(initial: Values): Values {
  const key = keyOf(initial);
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Values>;
    sessionStorage.removeItem(key);
    return { ...initial, ...kept };
  } catch {
    // Unreadable or blocked storage keeps nothing.
    return initial;
  }
}

/** A form is known by its page and by its fields. */
function keyOf(values: object): string {
  return `peerway.words:${location.pathname}:${Object.keys(values).sort().join(',')}`;
}
