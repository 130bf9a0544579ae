import type { GenerationInputs } from '@peerway/rollout';
import { useCases } from '@peerway/use-cases/content';

/** Inputs with these use cases of the catalogue, as if nothing were known of the organization: every prerequisite is open. */
export function generationOf(ids: readonly string[], differing: Partial<GenerationInputs> = {}): GenerationInputs {
  const chosen = useCases.filter(({ id }) => ids.includes(id));
  return {
    size: 'medium',
    useCases: chosen,
    prerequisites: chosen.flatMap(({ id: useCase, prerequisites }) =>
      prerequisites.map(({ id, kind, text, appliesWhen, check }) => ({
        ...{ useCase, id, kind, text, appliesWhen, ask: check.ask, state: 'unknown' as const },
        fact: check.kind === 'inventory' ? check.subject : null,
        question: check.kind === 'question' ? check.subject : null,
      })),
    ),
    actions: [],
    needs: [],
    platforms: [],
    cases: [],
    ...differing,
  };
}
