/** Why the portal does not start: one sentence that says which thing is wrong and what to do. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
