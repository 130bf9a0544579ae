import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, type ElementRef, computed, effect, inject, viewChild } from '@angular/core';
import type { DerivationInput } from '@peerway/kernel';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { Drawer } from './drawer.ts';
import { findingWords, originWords, textWords } from './derivation-words.ts';

/** The right drawer: how the figure on screen came about. */
@Component({
  selector: 'pw-derivation-drawer',
  imports: [DatePipe, DecimalPipe, ProblemPanel, Skeleton],
  templateUrl: './derivation-drawer.html',
  styleUrl: './derivation-drawer.scss',
  host: { '(keydown.escape)': 'drawer.close()' },
})
export class DerivationDrawer {
  protected readonly drawer = inject(Drawer);
  protected readonly open = computed(() => this.drawer.path().at(-1));
  protected readonly canGoBack = computed(() => this.drawer.path().length > 1);
  protected readonly originWords = originWords;
  protected readonly findingWords = findingWords;
  protected readonly textWords = textWords;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  constructor() {
    // Moving focus is the one thing here that happens outside the template.
    effect(() => this.heading()?.nativeElement.focus());
  }

  protected hasWeights(inputs: readonly DerivationInput[]): boolean {
    return inputs.some((input) => input.weight !== null);
  }
}
