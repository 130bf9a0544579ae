import { Component, computed, input } from '@angular/core';

/** Where in a text something was found: from the first sign to behind the last one. */
export type FoundPlaces = readonly (readonly [from: number, to: number])[];

/** A text of a case in which what was found stands out. The cases that come with Peerway are written in English. */
@Component({
  selector: 'pw-found-text',
  host: { '[attr.lang]': 'language()' },
  template: `
    @for (part of parts(); track $index) {
      @if (part.isFound) {
        <mark>{{ part.text }}</mark>
      } @else {
        <span>{{ part.text }}</span>
      }
    }
  `,
  styles: `
    mark {
      border-radius: 2px;
      background: var(--accent-weak);
      color: inherit;
      font-weight: 600;
    }
  `,
})
export class FoundText {
  readonly text = input.required<string>();
  readonly places = input<FoundPlaces>([]);
  /** The language of the text; null where it is that of the page, or nobody knows it. */
  readonly language = input<string | null>('en');

  protected readonly parts = computed(() => foundParts(this.text(), this.places()));
}

/** A text cut where what was found begins and ends. Places beyond the text, or within another one, are left out. */
export function foundParts(text: string, places: FoundPlaces): readonly { text: string; isFound: boolean }[] {
  const parts: { text: string; isFound: boolean }[] = [];
  let at = 0;
  for (const [from, to] of places.toSorted(([a], [b]) => a - b)) {
    const [begin, end] = [Math.max(from, at), Math.min(to, text.length)];
    if (end <= begin) continue;
    if (begin > at) parts.push({ text: text.slice(at, begin), isFound: false });
    parts.push({ text: text.slice(begin, end), isFound: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFound: false });
  return parts;
}

/** How many signs of a long text are shown around what was found in it. */
const around = 60;

/** The piece of a long text around the first thing found in it, with the places as they lie in the piece. */
export function excerpt(text: string, places: FoundPlaces): { readonly text: string; readonly places: FoundPlaces } {
  const first = places.toSorted(([a], [b]) => a - b)[0];
  if (first === undefined) return { text, places };
  const begin = wordStart(text, first[0] - around);
  const end = wordEnd(text, first[1] + around * 2);
  const [before, after] = [begin > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - begin;
  return {
    text: `${before}${text.slice(begin, end)}${after}`,
    places: places.filter(([from, to]) => from >= begin && to <= end).map(([from, to]) => [from + shift, to + shift]),
  };
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.indexOf(' ', near);
  return space === -1 ? 0 : space + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(' ', near);
  return space === -1 ? text.length : space;
}
