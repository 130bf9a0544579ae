/**
 * Why a call to another server came to nothing:
 * - `ADDRESS_REFUSED`: it leads into a network that may not be called;
 * - `NOT_SAFE`: it goes without https to where that is not allowed;
 * - `NAME_UNKNOWN`: no address belongs to the name;
 * - `UNREACHABLE`: nobody answers there;
 * - `SILENT`: no answer came in time;
 * - `NOT_TRUSTED`: its certificate does not hold;
 * - `GARBLED`: what came is no HTTP;
 * - `TOO_LONG`: the answer has more bytes than are taken.
 */
export type OutboundReason =
  'ADDRESS_REFUSED' | 'NOT_SAFE' | 'NAME_UNKNOWN' | 'UNREACHABLE' | 'SILENT' | 'NOT_TRUSTED' | 'GARBLED' | 'TOO_LONG';

/** A call that came to nothing. It holds no address and no word of the other server. */
export class OutboundFailure extends Error {
  override readonly name = 'OutboundFailure';
  readonly reason: OutboundReason;

  constructor(reason: OutboundReason) {
    super(reason);
    this.reason = reason;
  }
}
