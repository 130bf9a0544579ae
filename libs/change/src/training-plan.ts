import type { ChangeContext } from './change-context.ts';
import type { Course } from './course.ts';
import { roleKey } from './course-standing.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** A course that the chosen use cases ask for, and that nobody took over yet. */
export interface ProposedCourse {
  readonly course: Course;
  /** Which use cases ask for each topic of the course, by the names of the use cases; in the order of the topics. */
  readonly asked: readonly { readonly topic: string; readonly useCases: readonly string[] }[];
  /** The groups whose people have the role. None: somebody has to say who it is. */
  readonly takenBy: readonly string[];
}

const mostTopics = 40;

/**
 * Proposes a course for each role that the chosen use cases train, its topics put together without repeats. The id says the role, so
 * that a course that was taken over is not proposed again, however it was edited. A course of more than 40 topics is several.
 *
 * The minutes are a quarter of an hour for each topic, at least half an hour; a share of 80 % passes; both are there to be edited.
 *
 * @example
 * trainingPlan({ useCases: [{ id: 'mesh', name: 'Mesh', training: [{ role: 'Support', topics: ['Ports'] }] }] }, [], [])[0].course.id; // => 'role.support'
 */
export function trainingPlan(
  { useCases }: Pick<ChangeContext, 'useCases'>,
  groups: readonly Pick<StakeholderGroup, 'id' | 'roles'>[],
  courses: readonly Pick<Course, 'id'>[],
): readonly ProposedCourse[] {
  const wanted = useCases.flatMap(({ id, name, training }) =>
    training.map(({ role, topics }) => ({ id, name, role, topics })),
  );
  const byRole = Map.groupBy(
    wanted.filter(({ role }) => role.trim() !== ''),
    ({ role }) => roleKey(role),
  );
  const ids = new Set(courses.map(({ id }) => id));
  return [...byRole]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, asking]) => proposals(key, asking, groups))
    .filter(({ course }) => !ids.has(course.id));
}

type Asking = { readonly id: string; readonly name: string; readonly role: string; readonly topics: readonly string[] };

function proposals(
  key: string,
  asking: readonly Asking[],
  groups: readonly Pick<StakeholderGroup, 'id' | 'roles'>[],
): ProposedCourse[] {
  const role = (asking[0]?.role ?? '').trim().slice(0, 200);
  const topics = new Map<string, { topic: string; useCases: string[]; ids: string[] }>();
  for (const { id, name, topics: listed } of asking)
    for (const topic of listed) {
      const kept = topics.get(roleKey(topic)) ?? { topic: topic.trim(), useCases: [], ids: [] };
      if (!kept.ids.includes(id))
        topics.set(roleKey(topic), { ...kept, useCases: [...kept.useCases, name], ids: [...kept.ids, id] });
    }
  const takenBy = groups.filter(({ roles }) => roles.some((each) => roleKey(each) === key)).map(({ id }) => id);
  const all = [...topics.values()].filter(({ topic }) => topic !== '');
  const parts = Math.max(1, Math.ceil(all.length / mostTopics));
  return Array.from({ length: parts }, (_, part) => {
    const asked = all.slice(part * mostTopics, (part + 1) * mostTopics);
    const useCases = part === 0 && parts === 1 ? asking.map(({ id }) => id) : asked.flatMap(({ ids }) => ids);
    const names = new Set(asking.filter(({ id }) => useCases.includes(id)).map(({ name }) => name));
    const course: Course = {
      id: part === 0 ? idOfRole(key) : `${idOfRole(key)}.${part + 1}`,
      title: part === 0 ? role : `${role.slice(0, 190)} (${part + 1})`,
      topics: asked.map(({ topic }) => topic),
      roles: [role],
      groups: [],
      useCases: [...new Set(useCases)].slice(0, 60),
      minutes: Math.max(30, asked.length * 15),
      link: null,
      isRequired: true,
      validMonths: null,
      passPercent: 80,
      questions: [],
      origin: [...names].join(', ').slice(0, 4000),
    };
    return { course, asked: asked.map(({ topic, useCases: named }) => ({ topic, useCases: named })), takenBy };
  });
}

/** Two roles that would look alike without their marks are told apart by a number made of all their letters. */
function idOfRole(key: string): string {
  const plain = key
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100);
  if (plain !== '' && plain.replaceAll('-', ' ') === key) return `role.${plain}`;
  let mark = 2166136261;
  for (const letter of key) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 16777619);
  return `role.${plain === '' ? 'x' : plain}-${(mark >>> 0).toString(36)}`;
}
