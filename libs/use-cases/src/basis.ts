import * as z from 'zod';

/** How sure something in a catalogue is. */
export const CatalogueBasis = z.enum(['seen', 'recalled', 'expertDefault', 'stated']).meta({
  id: 'CatalogueBasis',
  description:
    '"seen": a source that was read says so. "recalled": remembered, still to be checked. "expertDefault": our judgement, meant to be replaced. "stated": the workspace says so.',
});
export type CatalogueBasis = z.infer<typeof CatalogueBasis>;
