import type { EntityManager } from '@mikro-orm/postgresql';
import type { Round } from './round.entity.ts';
import { refuseClosed } from './round-state.ts';

/** Switches the open link of a round. On always makes a new link, so that one that went astray stops working. */
export async function switchOpenLink(em: EntityManager, round: Round, to: 'on' | 'off'): Promise<void> {
  refuseClosed(round);
  if (to === 'on') {
    round.openLinksIssued += 1;
    round.openLinkIssue = round.openLinksIssued;
  } else round.openLinkIssue = null;
  await em.flush();
}
