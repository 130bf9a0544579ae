import { plainText } from '@peerway/kernel';
import { Baseline, PlanGate, PlanId, PlanRisk, PlanSettings, PlanTask } from '@peerway/rollout';
import * as z from 'zod';
import { GeneratedBefore } from '../../rollout/plan-generation.ts';
import type { Row } from './moved-row.ts';
import { notOfThisFile } from './own-rows.ts';

/** What a use case of the file is called here. */
type IdHere = (id: string) => string;

const name = plainText({ max: 200 });
const prose = plainText({ max: 4000, lines: 'many' });
const edited = { updated_by: name };

const PlanRow = z.looseObject({ content: PlanSettings, generated: GeneratedBefore.nullable(), ...edited });
const TaskRow = keyed(PlanTask);
const RiskRow = keyed(PlanRisk);
const GateRow = keyed(PlanGate).and(z.looseObject({ locked_by: name.nullable() }));
const GateChangeRow = z.looseObject({
  gate: PlanId,
  changed_by: name,
  reason: plainText({ max: 4000, lines: 'many', min: 0 }),
  before: PlanGate,
  after: PlanGate,
});
const BaselineRow = z.looseObject({ number: z.int().min(1).max(100_000), name, taken_by: name, content: Baseline });
const CommentRow = z.looseObject({ task: PlanId, author: name, text: prose.or(z.literal('')), mentions: z.unknown() });
const FileRow = z.looseObject({ task: PlanId, name, media_type: name, added_by: name, bytes: z.int().min(0) });

function keyed<T extends { readonly id: string }>(content: z.ZodType<T>) {
  return z
    .looseObject({ key: PlanId, content, ...edited })
    .refine((row) => (row.content as { readonly id: string }).id === row.key);
}

/** Tables of plans, and how a row of each is put in here. */
const turns: Readonly<Record<string, (row: Row, here: IdHere) => Row>> = {
  plan: (row, here) => {
    const { content, generated, ...rest } = PlanRow.parse(row);
    return { ...rest, content: settingsHere(content, here), generated: generated && generatedHere(generated, here) };
  },
  plan_task: (row, here) => {
    const { content, ...rest } = TaskRow.parse(row);
    return { ...rest, content: originHere(content, here) };
  },
  plan_risk: (row, here) => {
    const { content, ...rest } = RiskRow.parse(row);
    const { origin } = content;
    const of = origin.kind === 'useCase' && origin.of !== null ? here(origin.of) : origin.of;
    return { ...rest, content: { ...content, origin: { ...origin, of } } };
  },
  plan_gate: (row) => GateRow.parse(row),
  gate_change: (row) => GateChangeRow.parse(row),
  baseline: (row) => BaselineRow.parse(row),
  // Whoever wrote or was named belongs to the old place: the names stay, nobody here can be taken for them.
  task_comment: (row) => ({ ...CommentRow.parse(row), author_id: '', mentions: [] }),
  task_file: (row) => ({ ...FileRow.parse(row), added_by_id: '' }),
};

/**
 * A row of a plan as it is put in here: use cases under the ids that they have here, and no member of the place it came from.
 * Other tables' rows stay as they are.
 * @throws DomainError BAD_INPUT for a row that Peerway could not have written.
 */
export function planRowHere(table: string, row: Row, here: IdHere): Row {
  const turn = turns[table];
  if (!turn) return row;
  try {
    return turn(row, here);
  } catch (error) {
    if (error instanceof z.ZodError) throw notOfThisFile(table);
    throw error;
  }
}

function settingsHere(settings: PlanSettings, here: IdHere): PlanSettings {
  const { scope, resources } = settings;
  return {
    ...settings,
    resources: resources.map((resource) => ({ ...resource, member: null })),
    scope: { ...scope, useCases: scope.useCases.map(here) },
  };
}

function generatedHere({ tasks, ...rest }: GeneratedBefore, here: IdHere): GeneratedBefore {
  return { ...rest, tasks: tasks.map((task) => originHere(task, here)) };
}

function originHere(task: PlanTask, here: IdHere): PlanTask {
  const { origin } = task;
  return origin.useCase === null ? task : { ...task, origin: { ...origin, useCase: here(origin.useCase) } };
}
