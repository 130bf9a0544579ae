import { PlanRisk } from '@peerway/rollout';
import { isSame, type Prefer, putTogether } from '../../ui/three-way.ts';

/** A risk as the server keeps it. */
export interface KeptRisk {
  readonly risk: PlanRisk;
  readonly version: number;
}

/** The register as the server keeps it, and as it stands on screen. */
export interface EditedRisks {
  readonly engagement: string;
  readonly kept: ReadonlyMap<string, KeptRisk>;
  readonly draft: ReadonlyMap<string, PlanRisk>;
}

/** A risk that both changed in different ways, or that one removed and the other changed. */
export interface RiskOverlap {
  readonly id: string;
  readonly fields: readonly string[];
  readonly mine: PlanRisk | undefined;
  readonly theirs: PlanRisk | undefined;
}

/** What came from the server, nobody has edited it yet. */
export function openedRisks(
  engagement: string,
  saved: readonly { readonly risk: unknown; readonly version: number }[],
): EditedRisks {
  const all = saved.map(({ risk, version }) => ({ risk: PlanRisk.parse(risk), version }));
  return {
    engagement,
    kept: new Map(all.map((each) => [each.risk.id, each])),
    draft: new Map(all.map(({ risk }) => [risk.id, risk])),
  };
}

/** One risk to send: as it is now, or null to remove it, with the version the edit began with; 0 for a new one. */
export interface RiskEdit {
  readonly id: string;
  readonly version: number;
  readonly risk: PlanRisk | null;
}

/** What differs from what is kept. */
export function changedRisks({ kept, draft }: EditedRisks): readonly RiskEdit[] {
  const written = [...draft.values()]
    .filter((risk) => !isSame(risk, kept.get(risk.id)?.risk))
    .map((risk) => ({ id: risk.id, version: kept.get(risk.id)?.version ?? 0, risk }));
  const removed = [...kept.values()]
    .filter(({ risk }) => !draft.has(risk.id))
    .map(({ risk, version }) => ({ id: risk.id, version, risk: null }));
  return [...written, ...removed];
}

/** The register after the server took one edit; what was typed meanwhile stays. */
export function afterRiskSaved(edited: EditedRisks, sent: RiskEdit, version: number): EditedRisks {
  const kept = new Map(edited.kept);
  if (sent.risk === null) kept.delete(sent.id);
  else kept.set(sent.id, { risk: sent.risk, version });
  return { ...edited, kept };
}

/**
 * The edits on top of what the server keeps now. What both changed in different ways is told; it then is as preferred, or, without a
 * preference, stays with what it began with, so that saving meets the conflict.
 */
export function rebasedRisks(
  before: EditedRisks,
  now: EditedRisks,
  prefer?: Prefer,
): { readonly edited: EditedRisks; readonly overlaps: readonly RiskOverlap[] } {
  const overlaps: RiskOverlap[] = [];
  const [kept, draft] = [new Map(now.kept), new Map<string, PlanRisk>()];
  for (const id of new Set([...now.kept.keys(), ...before.kept.keys(), ...before.draft.keys()])) {
    const [mine, theirs] = [before.draft.get(id), now.kept.get(id)?.risk];
    const three = { base: before.kept.get(id)?.risk, mine, theirs };
    const { merged, overlaps: fields } = putTogether<PlanRisk | undefined>(three, prefer ?? 'mine');
    if (fields.length > 0) overlaps.push({ id, fields, mine, theirs });
    if (fields.length > 0 && prefer === undefined) {
      const held = before.kept.get(id);
      if (held === undefined) kept.delete(id);
      else kept.set(id, held);
    }
    if (merged !== undefined) draft.set(id, merged);
  }
  return { edited: { engagement: now.engagement, kept, draft }, overlaps };
}
