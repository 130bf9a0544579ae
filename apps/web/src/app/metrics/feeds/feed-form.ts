import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Feed } from '@peerway/metrics';
import { newDeed } from '../../graphql/deed.ts';
import { fileSender } from '../../graphql/send-file.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { MetricsState } from '../metrics-state.ts';
import { FeedPreview, type PreviewTold } from './feed-preview.ts';

/** One feed being written: where it asks, what, and for which KPI; tried before it is saved. */
@Component({
  selector: 'pw-feed-form',
  imports: [FeedPreview, ProblemPanel],
  templateUrl: './feed-form.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class FeedForm {
  readonly feed = input.required<Feed>();
  readonly isNew = input(false);
  readonly done = output();

  protected readonly state = inject(MetricsState);
  private readonly send = fileSender();
  protected readonly textIn = textIn;
  protected readonly asking = newDeed();
  protected readonly draft = linkedSignal<Feed>(() => this.feed());
  protected readonly fault = signal('');
  protected readonly preview = signal<PreviewTold | undefined>(undefined);
  /** What can take values; those that are computed cannot. */
  protected readonly kpis = computed(() => this.state.kpis().filter(({ formula }) => formula === null));
  protected readonly kpi = computed(() => this.kpis().find(({ id }) => id === this.draft().kpi));
  protected readonly steps = [1, 5, 15, 60, 360, 1440].map((minutes) => ({ minutes, name: stepNames[minutes] ?? '' }));

  protected set(patch: Partial<Feed>): void {
    this.draft.update((before) => ({ ...before, ...patch }));
    this.preview.set(undefined);
    this.fault.set('');
  }

  protected async look(): Promise<void> {
    const read = this.read();
    if (read) await this.asking.run(async () => this.preview.set(await this.asked(read)));
  }

  /** Asked once more before it is saved, so that an address that may not be called is refused here. */
  protected async save(): Promise<void> {
    const read = this.read();
    if (!read) return;
    const isFit = await this.asking.run(async () => this.preview.set(await this.asked(read)));
    if (!isFit) return;
    const { id } = read;
    this.state.edit($localize`The feed “${read.name}:NAME:” is saved`, { kind: 'feed', id, part: read });
    this.done.emit();
  }

  private async asked(feed: Feed): Promise<PreviewTold> {
    // A KPI may be as new as this minute: the server must know it before it is asked.
    await this.state.saving.flush();
    const address = `/api/engagements/${this.state.engagement()}/feeds/preview`;
    const body = new Blob([JSON.stringify({ feed })]);
    return (await this.send(address, body, { type: 'application/json' })) as PreviewTold;
  }

  private read(): Feed | undefined {
    const read = Feed.safeParse(this.draft());
    const isWhole = read.success && this.kpi() !== undefined;
    this.fault.set(isWhole ? '' : faultIn(read.error?.issues[0]?.path[0]));
    return isWhole ? read.data : undefined;
  }
}

function faultIn(field: PropertyKey | undefined): string {
  if (field === 'server')
    return $localize`An address of a server begins with https:// or http://, and holds no password.`;
  if (field === 'query') return $localize`Write the question, in PromQL.`;
  if (field === 'name') return $localize`Give the feed a name.`;
  if (field === 'backFillDays') return $localize`How far back: 0 to 400 days.`;
  return $localize`Choose the KPI that it feeds.`;
}

const stepNames: Readonly<Record<number, string>> = {
  1: $localize`every minute`,
  5: $localize`every 5 minutes`,
  15: $localize`every 15 minutes`,
  60: $localize`every hour`,
  360: $localize`every 6 hours`,
  1440: $localize`every day`,
};
