import { computed, inject, linkedSignal, LOCALE_ID, type Signal } from '@angular/core';
import { CapacityDocument, type CapacityInput } from '@peerway/business-case';
import { ask } from '../../graphql/ask.ts';
import {
  CapacityDocument as CapacityQuery,
  type CapacityQuery as Loaded,
  SaveCapacityDocument,
} from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { autosave } from '../../ui/autosave.ts';
import { startingInput } from './starting-input.ts';

/** Whose value is a stream rather than a file. */
const STREAMED: ReadonlySet<string> = new Set(['live-video-ecdn', 'realtime-voice-video']);

interface Chosen {
  readonly useCase: string | undefined;
  readonly loaded: Loaded | undefined;
}

/** The capacity model of one use case in hand: what is kept, what was typed over it, and the saving. */
export class OpenedCapacity {
  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  readonly asked = ask(CapacityQuery, () => ({ engagement: this.engagement() }));
  private isTyped = false;

  constructor(
    private readonly engagement: Signal<string>,
    private readonly wanted: Signal<string | undefined>,
  ) {}

  readonly canEdit = computed(() => this.asked.value()?.businessCase.canEdit ?? false);
  readonly currency = computed(() => this.asked.value()?.businessCase.case.settings.currency ?? '');
  /** Those of the business case first, then those of the decision, then all others, each group by name. */
  readonly useCases = computed(() => {
    const { case: own, suggested = [], useCases = [] } = this.asked.value()?.businessCase ?? {};
    const first = new Set([...(own?.useCases ?? []), ...suggested]);
    const byName = useCases.toSorted((a, b) => a.name.localeCompare(b.name, this.locale));
    return [...byName.filter(({ id }) => first.has(id)), ...byName.filter(({ id }) => !first.has(id))];
  });
  /** The use case of the address, else the first for which something is kept or decided. */
  readonly useCase = computed(() => {
    const loaded = this.asked.value();
    const { case: own, suggested = [] } = loaded?.businessCase ?? {};
    return this.wanted() ?? loaded?.capacityModels[0]?.useCase ?? own?.useCases[0] ?? suggested[0];
  });
  readonly useCaseName = computed(
    () => this.useCases().find(({ id }) => id === this.useCase())?.name ?? this.useCase(),
  );

  private readonly saved = computed(() =>
    this.asked.value()?.capacityModels.find(({ useCase }) => useCase === this.useCase()),
  );
  private readonly chosen = computed<Chosen>(() => ({ useCase: this.useCase(), loaded: this.asked.value() }));
  /** As it stands in the form: what somebody types stays when what is kept comes anew. */
  readonly draft = linkedSignal<Chosen, CapacityDocument>({
    source: this.chosen,
    computation: ({ useCase }, before) => {
      if (before && before.source.useCase === useCase && this.isTyped) return before.value;
      return this.saved()?.input ?? beginning(useCase);
    },
  });
  readonly isKept = computed(() => this.saved() !== undefined);
  readonly errors = computed(() => CapacityDocument.safeParse(this.draft()).error?.issues ?? []);
  /** The last draft that makes sense: figures and charts stay while something is typed halfway. */
  readonly document = linkedSignal<{ draft: CapacityDocument; isUnfit: boolean }, CapacityDocument>({
    source: () => ({ draft: this.draft(), isUnfit: this.errors().length > 0 }),
    computation: ({ draft, isUnfit }, before) =>
      isUnfit && before ? before.value : isUnfit ? beginning(undefined) : draft,
  });
  readonly capacity = computed(() => this.document().capacity);

  readonly saving = autosave(() => this.save());

  /** Takes what was typed; keeps it once it makes sense. */
  edit(change: Partial<CapacityDocument>): void {
    this.isTyped = true;
    this.draft.update((draft) => ({ ...draft, ...change }));
    if (this.canEdit() && this.errors().length === 0) this.saving.touch();
  }

  editCapacity(change: Partial<CapacityInput>): void {
    this.edit({ capacity: { ...this.draft().capacity, ...change } });
  }

  async keepMine(): Promise<void> {
    const fresh = await this.tell(CapacityQuery, { engagement: this.engagement() });
    this.asked.set(fresh);
    this.saving.touch();
    await this.saving.flush();
  }

  takeTheirs(): void {
    this.isTyped = false;
    this.saving.settle();
    this.asked.reload();
  }

  private async save(): Promise<void> {
    const [useCase, draft] = [this.useCase(), this.draft()];
    if (useCase === undefined) return;
    const variables = {
      engagement: this.engagement(),
      useCase,
      input: writable(draft),
      version: this.saved()?.version ?? 0,
    };
    const { saveCapacityModel: kept } = await this.tell(SaveCapacityDocument, variables);
    if (this.draft() === draft) this.isTyped = false;
    const loaded = this.asked.value();
    if (loaded === undefined) return;
    const others = loaded.capacityModels.filter((each) => each.useCase !== useCase);
    this.asked.set({ ...loaded, capacityModels: [...others, kept] });
  }
}

function beginning(useCase: string | undefined): CapacityDocument {
  return { capacity: startingInput(STREAMED.has(useCase ?? '') ? 'stream' : 'file'), availability: null };
}

type Writable<T> = T extends readonly (infer Each)[]
  ? Writable<Each>[]
  : T extends object
    ? { -readonly [Name in keyof T]: Writable<T[Name]> }
    : T;

/** What is sent is written as lists that may change; it is the same. */
function writable<T>(value: T): Writable<T> {
  return value as Writable<T>;
}
