import { type CapacityDefault, type CapacityStatistic, CapacityStatistics } from '../src/capacity-statistics.ts';
import { CostFile, DriverFile } from '../src/driver.ts';
import capacityStatisticsFile from './capacity-statistics.json' with { type: 'json' };
import costFile from './costs.json' with { type: 'json' };
import { driverFiles } from './files.ts';

/**
 * What the catalogue knows of the value of each use case: its drivers and the parameters they need, by id of the use case.
 *
 * @example
 * useCaseDrivers.flatMap(({ drivers }) => drivers).length; // => 76
 */
export const useCaseDrivers: readonly DriverFile[] = driverFiles.map((file) => DriverFile.parse(file));

/**
 * The lines of cost that every use case starts with, and the parameters of the whole case.
 *
 * @example
 * standardCosts.drivers.every(({ sign }) => sign === 'cost'); // => true
 */
export const standardCosts: CostFile = CostFile.parse(costFile);

const capacityFile = CapacityStatistics.parse(capacityStatisticsFile);

/**
 * Published figures about peers, each with its source and how sure it is.
 *
 * @example
 * capacityStatistics.length; // => 16
 */
export const capacityStatistics: readonly CapacityStatistic[] = capacityFile.statistics;

/**
 * The figures that the capacity model offers where nobody has one of their own, each with what it rests on.
 *
 * @example
 * capacityDefaults.find(({ id }) => id === 'directSameLan').kind; // => 'assumption'
 */
export const capacityDefaults: readonly CapacityDefault[] = capacityFile.defaults;
