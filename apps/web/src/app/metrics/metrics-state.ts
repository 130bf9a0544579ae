import { computed, Injectable } from '@angular/core';
import {
  AdoptionPlan,
  BenefitLink,
  Dashboard,
  Experiment,
  Feed,
  Kpi,
  MetricsEvent,
  MetricsReview,
  Prediction,
  SignalNote,
} from '@peerway/metrics';
import { ask } from '../graphql/ask.ts';
import { EditMetricsDocument, MetricsDocument, type MetricsQuery } from '../graphql/generated/graphql.ts';
import { sendable } from '../graphql/sendable.ts';
import { teller } from '../graphql/tell.ts';
import type { OpenedParts } from '../parts/edited-parts.ts';
import { PartsState } from '../parts/parts-state.ts';
import type { EditsByKind, SavedParts } from '../parts/sent-parts.ts';
import { metricsPartName } from './metrics-part-name.ts';
import { metricsSubjects } from './metrics-subjects.ts';

/** What the team writes about measuring, by kind. */
export interface MetricsParts {
  readonly kpi: Kpi;
  readonly event: MetricsEvent;
  readonly feed: Feed;
  readonly signalNote: SignalNote;
  readonly experiment: Experiment;
  readonly prediction: Prediction;
  readonly dashboard: Dashboard;
  readonly adoption: AdoptionPlan;
  readonly benefitLink: BenefitLink;
  readonly review: MetricsReview;
}

/**
 * What the engagement in the address measures, for every page of the room: as it is kept and as it is being edited. Provided by
 * `MetricsRoom`, so that going from page to page loses nothing.
 */
@Injectable()
export class MetricsState extends PartsState<MetricsParts> {
  /** The address of this room. */
  readonly home = computed(() => `${this.place()}/measure`);

  readonly asked = ask(MetricsDocument, () => ({ engagement: this.engagement() }), { refreshOn: metricsSubjects });
  readonly opened = computed(() => this.asked.value()?.metrics);
  readonly problem = this.asked.problem;
  readonly canEdit = computed(() => this.opened()?.canEdit ?? false);
  /** The day by which the server goes. */
  readonly today = computed(() => this.opened()?.today ?? '');

  readonly kpis = this.ofKind('kpi');
  readonly events = this.ofKind('event');
  readonly feeds = this.ofKind('feed');
  readonly signalNotes = this.ofKind('signalNote');
  readonly experiments = this.ofKind('experiment');
  readonly predictions = this.ofKind('prediction');
  readonly dashboards = this.ofKind('dashboard');
  readonly adoptions = this.ofKind('adoption');
  readonly benefitLinks = this.ofKind('benefitLink');
  readonly reviews = this.ofKind('review');

  protected readonly schemas = {
    kpi: Kpi,
    event: MetricsEvent,
    feed: Feed,
    signalNote: SignalNote,
    experiment: Experiment,
    prediction: Prediction,
    dashboard: Dashboard,
    adoption: AdoptionPlan,
    benefitLink: BenefitLink,
    review: MetricsReview,
  };
  protected readonly nameOf = metricsPartName;
  protected readonly lists = computed(() => {
    const opened = this.opened();
    return opened && listsOf(opened);
  });
  private readonly tell = teller();

  protected async ask(): Promise<OpenedParts> {
    const { metrics } = await this.tell(MetricsDocument, { engagement: this.engagement() });
    if (metrics.engagementId === this.engagement()) this.asked.set({ metrics });
    return listsOf(metrics);
  }

  protected async send(edits: EditsByKind): Promise<SavedParts> {
    const { editMetrics } = await this.tell(EditMetricsDocument, {
      engagement: this.engagement(),
      edits: sendable(edits),
    });
    return editMetrics.saved;
  }
}

function listsOf(opened: MetricsQuery['metrics']): OpenedParts {
  return {
    engagement: opened.engagementId,
    lists: {
      kpi: opened.kpis,
      event: opened.events,
      feed: opened.feeds,
      signalNote: opened.signalNotes,
      experiment: opened.experiments,
      prediction: opened.predictions,
      dashboard: opened.dashboards,
      adoption: opened.adoptions,
      benefitLink: opened.benefitLinks,
      review: opened.reviews,
    },
  };
}
