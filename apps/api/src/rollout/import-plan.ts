import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, type Finding } from '@peerway/kernel';
import {
  type DayOrder,
  type ImportChange,
  type Plan,
  planFileText,
  planFromCsv,
  planFromJson,
  planFromMspdi,
  planImport,
  type PlanImport,
  type PlanImportMode,
  type PlanReading,
  planSchedule,
  PlanTask,
} from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { editPlan } from './edit-plan.ts';
import { heldPlan } from './held-plan.ts';
import { dayNow, savedPlan, settingsOfPlan } from './plan-opened.ts';
import { SavedTask } from './plan-task.entity.ts';
import { savePlanSettings } from './save-plan-settings.ts';

/** How a file is read, and what is done with it. */
export interface ImportWish {
  readonly engagement: string;
  readonly format: 'xml' | 'csv' | 'json';
  readonly mode: PlanImportMode;
  readonly days: DayOrder | null;
  /** Whether the plan is changed, or only told what would change. */
  readonly apply: boolean;
  /** The plan that was looked at, as the report named it; null to take whatever stands. */
  readonly standing: string | null;
}

/** What a file says, what it does or did to the plan, and what is then wrong with the plan. */
export interface ImportReport {
  readonly isRefused: boolean;
  readonly isApplied: boolean;
  /** Names the plan that this was compared with; sent back, the import is refused if the plan is another one by then. */
  readonly standing: string;
  readonly report: readonly Finding[];
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly same: number;
  };
  /** The first 500. */
  readonly changes: readonly ImportChange[];
  readonly settingsChanged: readonly string[];
  /** What the schedule finds in the plan as it would be, or is: the first 100. */
  readonly findings: readonly Finding[];
}

const most = { changes: 500, findings: 100 };

/** The plan as it stands, with the versions of what it is made of. */
interface Standing extends Plan {
  readonly version: number;
  readonly versions: ReadonlyMap<string, number>;
  readonly name: string;
}

/**
 * Reads a file, says what it would do to the plan, and does it if that is wished: all of it or nothing. Sent again it changes
 * nothing.
 * @throws DomainError CONFLICT when the plan is another one than was looked at.
 */
export async function importPlan(
  em: EntityManager,
  access: MemberAccess,
  bytes: Uint8Array,
  wish: ImportWish,
): Promise<ImportReport> {
  await em.findOneOrFail(Engagement, { id: wish.engagement });
  if (wish.apply) await heldPlan(em, wish.engagement);
  const standing = await standingPlan(em, wish.engagement);
  const { plan, report } = readingOf(bytes, standing, wish);
  if (!plan) return { ...nothing, isRefused: true, standing: standing.name, report };
  const difference = planImport(standing, plan, wish.mode);
  const isChange = difference.edits.size > 0 || difference.settingsChanged.length > 0;
  if (wish.apply && isChange) await apply(em, access, { wish, standing, difference });
  return {
    isRefused: false,
    isApplied: wish.apply,
    standing: wish.apply && isChange ? (await standingPlan(em, wish.engagement)).name : standing.name,
    report,
    ...told(difference, plan),
    findings: planSchedule(afterwards(standing, difference), dayNow()).findings.slice(0, most.findings),
  };
}

const nothing: Omit<ImportReport, 'isRefused' | 'standing' | 'report'> = {
  isApplied: false,
  counts: { added: 0, changed: 0, removed: 0, same: 0 },
  changes: [],
  settingsChanged: [],
  findings: [],
};

async function standingPlan(em: EntityManager, engagement: string): Promise<Standing> {
  const saved = await savedPlan(em, engagement);
  const rows = await em.find(SavedTask, { engagementId: engagement }, { orderBy: { key: 'asc' }, refresh: true });
  const version = saved?.version ?? 0;
  const versions = new Map(rows.map((row) => [row.key, row.version]));
  const name = createHash('sha256')
    .update(JSON.stringify([version, ...versions]))
    .digest('base64url')
    .slice(0, 22);
  const tasks = rows.map(({ content }) => PlanTask.parse(content));
  return { settings: settingsOfPlan(saved), tasks, version, versions, name };
}

function readingOf(bytes: Uint8Array, known: Plan, { format, days }: ImportWish): PlanReading {
  const decoded = planFileText(bytes);
  if ('code' in decoded) return { plan: null, report: [{ code: decoded.code, at: 'file', detail: '' }] };
  if (format === 'xml') return planFromMspdi(decoded.text, known);
  if (format === 'json') return planFromJson(decoded.text, known);
  return planFromCsv(decoded.text, { known, dayOrder: days });
}

interface Step {
  readonly wish: ImportWish;
  readonly standing: Standing;
  readonly difference: PlanImport;
}

async function apply(em: EntityManager, access: MemberAccess, { wish, standing, difference }: Step): Promise<void> {
  const { engagement } = wish;
  if (wish.standing !== null && wish.standing !== standing.name)
    throw new DomainError(
      'CONFLICT',
      'Somebody else changed the plan meanwhile. Look again at what the file changes before you take it over.',
      { current: { standing: standing.name }, yours: { standing: wish.standing } },
    );
  if (difference.settingsChanged.length > 0)
    await savePlanSettings(em, access, { engagement, settings: difference.settings, version: standing.version });
  const edits = [...difference.edits].map(([id, task]) => ({ id, task, version: standing.versions.get(id) ?? 0 }));
  await editPlan(em, access, { engagement, edits });
}

function told(difference: PlanImport, read: Plan): Pick<ImportReport, 'counts' | 'changes' | 'settingsChanged'> {
  const { changes, settingsChanged } = difference;
  const count = (wanted: ImportChange['kind']): number => changes.filter(({ kind }) => kind === wanted).length;
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  return {
    counts: { ...counts, same: read.tasks.length - counts.added - counts.changed },
    changes: changes.slice(0, most.changes),
    settingsChanged,
  };
}

function afterwards(standing: Plan, { settings, edits }: PlanImport): Plan {
  const kept = standing.tasks.filter(({ id }) => !edits.has(id));
  return { settings, tasks: [...kept, ...[...edits.values()].filter((task) => task !== null)] };
}
