import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseStudy, sameStudy } from '@peerway/case-studies';
import { plainText } from '@peerway/kernel';
import {
  libraryRoom,
  type LibraryShare,
  mostOwnCases,
  refuseBeyond,
  shareOf,
} from '../../case-studies/library-room.ts';
import { OwnCase } from '../../case-studies/own-case.entity.ts';
import { holdCases, takenCaseIds } from '../../case-studies/own-cases.ts';
import { refuseUnfit } from '../../case-studies/refuse-unfit.ts';
import { notOfThisFile } from './own-rows.ts';
import type { Row } from './moved-row.ts';

const Name = plainText({ max: 200 });
const longestId = 80;

/** Own cases of a file on their way in. */
export class ArrivingCases {
  /** The ids under which cases of the file are kept here, where their own were taken. */
  readonly #moved = new Map<string, string>();
  readonly #taken: Set<string>;
  /** What still fits, without what was taken: rows are put in by the portion, some time after they were looked at. */
  #room: LibraryShare;

  private constructor(taken: Set<string>, room: LibraryShare) {
    this.#taken = taken;
    this.#room = room;
  }

  /** Nobody else writes cases of the workspace from here to the end of the transaction, nor cites them. */
  static async into(em: EntityManager, workspaceId: string): Promise<ArrivingCases> {
    await holdCases(em, workspaceId, 'alone');
    return new ArrivingCases(await takenCaseIds(em), await libraryRoom(em));
  }

  /** What a case of the file is called here. */
  idHere(id: unknown): unknown {
    return this.#moved.get(String(id)) ?? id;
  }

  /**
   * What becomes of an own case of a file: undefined when the workspace has the very same one, which the citations that come then
   * name; else the row, under an id that is free.
   * @throws DomainError BAD_INPUT for one that no workspace could have kept; LIBRARY_FULL.
   */
  async take(em: EntityManager, row: Row): Promise<Row | undefined> {
    const study = studyIn(row);
    if (this.#moved.has(study.id) || this.#moved.size >= mostOwnCases) throw notOfThisFile('own_case');
    for (let copy = 1; ; copy += 1) {
      const id = copy === 1 ? study.id : withNumber(study.id, copy);
      const here = { ...study, id };
      this.#moved.set(study.id, id);
      if (this.#taken.has(id)) {
        if (await isHere(em, here)) return undefined;
        continue;
      }
      this.#taken.add(id);
      this.#make(shareOf([here]));
      return { ...row, case_id: id, study: here };
    }
  }

  #make(share: LibraryShare): void {
    refuseBeyond(this.#room, share);
    const { cases, characters } = this.#room;
    this.#room = { cases: cases - share.cases, characters: characters - share.characters };
  }
}

function studyIn(row: Row): CaseStudy {
  const { data: study } = CaseStudy.safeParse(row['study']);
  const isNamed = Name.safeParse(row['created_by']).success && Name.safeParse(row['updated_by']).success;
  if (!study || study.id !== row['case_id'] || !isNamed) throw notOfThisFile('own_case');
  refuseUnfit(study);
  return study;
}

async function isHere(em: EntityManager, study: CaseStudy): Promise<boolean> {
  const own = await em.findOne(OwnCase, { caseId: study.id });
  return own !== null && sameStudy(own.study as CaseStudy, study);
}

function withNumber(id: string, copy: number): string {
  const end = `-${copy}`;
  return id.slice(0, longestId - end.length).replace(/-$/, '') + end;
}
