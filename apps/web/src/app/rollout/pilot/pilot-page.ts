import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type PlanSite, pilotSites, type SiteTrait, type SiteTraitKind } from '@peerway/rollout';
import { EmptyState } from '../../ui/empty-state.ts';
import { Field } from '../../ui/field.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { withPilot } from './pilot-waves.ts';
import { SiteRows, type SiteWish } from './site-rows.ts';
import { sitesFromText } from './sites-from-text.ts';

/** Chooses the pilot: the smallest set of sites that shows what all the others will meet. */
@Component({
  selector: 'pw-pilot-page',
  imports: [EmptyState, Field, PageHeader, RouterLink, SiteRows],
  templateUrl: './pilot-page.html',
  styleUrl: './pilot-page.scss',
})
export class PilotPage {
  /** From the address: ids of sites that are in the pilot in any case, and of those that cannot be, divided by commas. */
  readonly with = input<string>();
  readonly without = input<string>();

  protected readonly state = inject(PlanState);
  private readonly router = inject(Router);
  protected readonly textIn = textIn;
  protected readonly kindWords: Readonly<Record<SiteTraitKind, string>> = {
    network: $localize`Network`,
    group: $localize`Users`,
    system: $localize`System`,
  };

  protected readonly sites = computed<readonly PlanSite[]>(() => this.state.settings()?.sites ?? []);
  protected readonly included = computed(() => ids(this.with()));
  protected readonly excluded = computed(() => ids(this.without()));
  protected readonly choice = computed(() =>
    pilotSites(this.sites(), { include: this.included(), exclude: this.excluded() }),
  );
  protected readonly chosen = computed(() => new Set(this.choice().sites.map(({ site }) => site)));
  private readonly names = computed(() => new Map(this.sites().map(({ id, name }) => [id, name])));
  protected readonly isPilot = computed(() => {
    const first = this.state.settings()?.scope.waves[0]?.sites ?? [];
    return first.length === this.chosen().size && first.every((id) => this.chosen().has(id));
  });
  protected readonly finding = computed(() => {
    const [count, all] = [this.chosen().size, this.sites().length];
    if (all === 0) return $localize`No sites are known yet`;
    if (this.choice().covered.length === 0) return $localize`Nothing sets the sites apart yet: say what is found where`;
    if (count === 1) return $localize`One of ${all}:all: sites shows everything that the others will meet`;
    return $localize`${count}:count: of ${all}:all: sites show everything that the others will meet`;
  });
  protected readonly unread = signal<readonly number[]>([]);

  protected named(id: string): string {
    return this.names().get(id) ?? id;
  }

  protected list(siteIds: readonly string[]): string {
    return siteIds.map((id) => this.named(id)).join(', ');
  }

  protected traits(of: readonly SiteTrait[]): string {
    return of.map(({ name }) => name).join(', ');
  }

  protected paste(box: HTMLTextAreaElement): void {
    const { sites, unread } = sitesFromText(box.value, this.sites(), () => `site-${crypto.randomUUID()}`);
    this.unread.set(unread);
    this.become($localize`Sites taken over`, sites);
    if (unread.length === 0) box.value = '';
  }

  protected add(): void {
    const site = {
      id: `site-${crypto.randomUUID()}`,
      name: $localize`New site`,
      networks: [],
      groups: [],
      systems: [],
    };
    this.become($localize`Site added`, [...this.sites(), { ...site, people: null }]);
  }

  protected change({ before, after }: { readonly before: PlanSite; readonly after: PlanSite | null }): void {
    const sites = this.sites().flatMap((site) => (site.id === before.id ? (after ?? []) : site));
    this.become(after ? $localize`Site changed` : $localize`Site removed`, sites);
  }

  protected wish({ site, wish }: { readonly site: string; readonly wish: SiteWish }): void {
    const next = (list: readonly string[], isIn: boolean): string | null =>
      [...list.filter((id) => id !== site), ...(isIn ? [site] : [])].join(',') || null;
    const queryParams = {
      with: next(this.included(), wish === 'with'),
      without: next(this.excluded(), wish === 'without'),
    };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** These sites instead: those of the tie are in, whatever else would do. */
  protected takeTie(tie: readonly string[]): void {
    const queryParams = { with: tie.join(',') };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected makePilot(): void {
    const names = { pilot: $localize`Pilot`, rest: $localize`All other sites` };
    const [chosen, all] = [[...this.chosen()], this.sites().map(({ id }) => id)];
    this.state.editSettings($localize`Pilot chosen`, (settings) => ({
      ...settings,
      scope: withPilot(settings.scope, { chosen, all, names }),
    }));
  }

  private become(sentence: string, sites: readonly PlanSite[]): void {
    const here = new Set(sites.map(({ id }) => id));
    this.state.editSettings(sentence, (settings) => ({
      ...settings,
      sites,
      scope: {
        ...settings.scope,
        waves: settings.scope.waves.map((wave) => ({ ...wave, sites: wave.sites.filter((id) => here.has(id)) })),
      },
    }));
  }
}

function ids(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((id) => id !== '');
}
