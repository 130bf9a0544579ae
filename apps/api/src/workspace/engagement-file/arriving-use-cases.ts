import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, plainText } from '@peerway/kernel';
import { UseCase } from '@peerway/use-cases';
import { publicUseCase } from '../../use-cases/catalogue-of.ts';
import { OwnUseCase } from '../../use-cases/own-use-case.entity.ts';
import { holdUseCases, mostOwnUseCases } from '../../use-cases/own-use-cases.ts';
import { refuseUnfitUseCase } from '../../use-cases/refuse-unfit-use-case.ts';
import type { Row } from './moved-row.ts';
import { notOfThisFile } from './own-rows.ts';

const Name = plainText({ max: 200 });
const longestId = 80;

/** Own use cases of a file on their way in. */
export class ArrivingUseCases {
  /** The ids under which use cases of the file are kept here, where their own were taken. */
  readonly #moved = new Map<string, string>();
  /** What the workspace has already, and what was taken in since. */
  readonly #here: Map<string, unknown>;

  private constructor(here: Map<string, unknown>) {
    this.#here = here;
  }

  /** Nobody else writes use cases of the workspace from here to the end of the transaction. */
  static async into(em: EntityManager, workspaceId: string): Promise<ArrivingUseCases> {
    await holdUseCases(em, workspaceId);
    const own = await em.find(OwnUseCase, {});
    return new ArrivingUseCases(new Map(own.map(({ useCaseId, content }) => [useCaseId, content])));
  }

  /** What a use case of the file is called here. */
  idHere(id: string): string {
    return this.#moved.get(id) ?? id;
  }

  /**
   * What becomes of an own use case of a file: undefined when the workspace has the very same one; else the row, under an id that
   * is free.
   * @throws DomainError BAD_INPUT for one that no workspace could have kept; USE_CASES_FULL.
   */
  take(row: Row): Row | undefined {
    const content = contentIn(row);
    if (this.#moved.has(content.id)) throw notOfThisFile('own_use_case');
    for (let copy = 1; ; copy += 1) {
      const id = copy === 1 ? content.id : withNumber(content.id, copy);
      const here = { ...content, id };
      this.#moved.set(content.id, id);
      if (publicUseCase(id)) continue;
      if (this.#here.has(id)) {
        if (isDeepStrictEqual(this.#here.get(id), here)) return undefined;
        continue;
      }
      if (this.#here.size >= mostOwnUseCases)
        throw new DomainError(
          'USE_CASES_FULL',
          `A workspace keeps at most ${mostOwnUseCases} use cases of its own. Remove one that nobody needs.`,
        );
      this.#here.set(id, here);
      return { ...row, use_case_id: id, content: here };
    }
  }
}

function contentIn(row: Row): UseCase {
  const { data: content } = UseCase.safeParse(row['content']);
  const isNamed = Name.safeParse(row['created_by']).success && Name.safeParse(row['updated_by']).success;
  if (!content || content.id !== row['use_case_id'] || !isNamed) throw notOfThisFile('own_use_case');
  refuseUnfitUseCase(content);
  return content;
}

function withNumber(id: string, copy: number): string {
  const end = `-${copy}`;
  return id.slice(0, longestId - end.length).replace(/-$/, '') + end;
}
