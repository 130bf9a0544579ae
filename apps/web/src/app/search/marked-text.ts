import { Component, computed, input } from '@angular/core';
import { textMatch } from '@peerway/kernel';

/** A text in which what was looked for stands out. */
@Component({
  selector: 'pw-marked-text',
  template: `
    @for (part of parts(); track $index) {
      <span [class.marked]="part.isMarked">{{ part.text }}</span>
    }
  `,
  styles: `
    .marked {
      border-radius: 2px;
      background: var(--accent-weak);
      color: inherit;
      font-weight: 600;
    }
  `,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly search = input.required<string>();

  protected readonly parts = computed(() => markedParts(this.text(), this.search()));
}

/** The text cut where what is looked for begins and ends; words that stand elsewhere do not keep others from being marked. */
export function markedParts(text: string, search: string): readonly { text: string; isMarked: boolean }[] {
  const single = search.split(/\s+/).flatMap((word) => textMatch(text, word)?.parts ?? []);
  const whole = textMatch(text, search)?.parts ?? single.toSorted(([a], [b]) => a - b);
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const [from, to] of whole) {
    if (to <= at) continue;
    const begin = Math.max(from, at);
    if (begin > at) parts.push({ text: text.slice(at, begin), isMarked: false });
    parts.push({ text: text.slice(begin, to), isMarked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false });
  return parts;
}
