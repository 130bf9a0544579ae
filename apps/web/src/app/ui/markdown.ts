import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { markdownTree } from './markdown-tree.ts';

/**
 * A text in Markdown as people read it. It is drawn element by element: HTML in it is shown as text, and no script, picture or address of
 * another kind gets in.
 */
@Component({
  selector: 'pw-markdown',
  imports: [NgTemplateOutlet],
  host: { translate: 'no', dir: 'auto', '[attr.lang]': 'language()' },
  templateUrl: './markdown.html',
  styleUrl: './markdown.scss',
})
export class Markdown {
  readonly text = input.required<string>();
  readonly language = input<string | null>(null);
  /** The level that the highest heading gets on the page. */
  readonly from = input(3);

  protected readonly tree = computed(() => markdownTree(this.text()));
  private readonly highest = computed(() =>
    Math.min(6, ...this.tree().flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []))),
  );

  protected levelOf(tag: string): number {
    return Math.min(6, this.from() + Number(tag[1] ?? 1) - this.highest());
  }
}
