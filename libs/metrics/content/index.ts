import { type QuerySet, QuerySetFile } from '../src/query-set.ts';
import file from './query-sets.json' with { type: 'json' };

/**
 * Questions that can be put to what platforms export to Prometheus, by platform of the catalogue.
 *
 * @example
 * querySets.map(({ platform }) => platform).includes('syncthing'); // => true
 */
export const querySets: readonly QuerySet[] = QuerySetFile.parse(file).sets;
