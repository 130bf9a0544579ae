import { Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import type { PresentMember } from '../graphql/watch.ts';
import { initials } from './initials.ts';
import { pageWord, presentSentence } from './page-words.ts';

const mostShown = 3;

/** Who else has the engagement open, as initials that open a list of names and pages. */
@Component({
  selector: 'pw-present-members',
  template: `
    @if (others().length > 0) {
      <button
        class="who-is-here"
        type="button"
        aria-controls="present-members"
        [attr.aria-expanded]="isOpen()"
        [attr.aria-label]="sentence()"
        (click)="isOpen.set(!isOpen())"
      >
        @for (member of shown(); track member.userId) {
          <span class="avatar" aria-hidden="true">{{ initials(member.name) }}</span>
        }
        @if (others().length > shown().length) {
          <span class="avatar more" aria-hidden="true">+{{ others().length - shown().length }}</span>
        }
      </button>
      <div class="list card" id="present-members" [hidden]="!isOpen()">
        <p class="small muted" i18n>Also here now</p>
        <ul>
          @for (member of others(); track member.userId) {
            <li>
              <span class="avatar" aria-hidden="true">{{ initials(member.name) }}</span>
              <span>
                {{ member.name }}
                @if (pageWord(member.page); as page) {
                  <span class="small muted">{{ page }}</span>
                }
              </span>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styleUrl: './present-members.scss',
  host: { '(document:click)': 'closeOutside($event)', '(keydown.escape)': 'isOpen.set(false)' },
})
export class PresentMembers {
  readonly members = input.required<readonly PresentMember[]>();

  protected readonly others = computed(() => this.members().filter(({ isMe }) => !isMe));
  protected readonly shown = computed(() => {
    const others = this.others();
    return others.length > mostShown ? others.slice(0, mostShown - 1) : others;
  });
  protected readonly sentence = computed(() => presentSentence(this.others().map(({ name }) => name)));
  protected readonly isOpen = signal(false);
  protected readonly initials = initials;
  protected readonly pageWord = pageWord;
  private readonly own = inject<ElementRef<HTMLElement>>(ElementRef);

  protected closeOutside(event: Event): void {
    if (event.target instanceof Node && !this.own.nativeElement.contains(event.target)) this.isOpen.set(false);
  }
}
