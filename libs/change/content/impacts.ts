import { ImpactReasons } from '../src/impact-reason.ts';
import file from './impact-reasons.json' with { type: 'json' };

/**
 * What each of the seventeen patterns usually changes for people, and why.
 *
 * @example
 * impactReasons.reasons.length; // => 129
 */
export const impactReasons: ImpactReasons = ImpactReasons.parse(file);
