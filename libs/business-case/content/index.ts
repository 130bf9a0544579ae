import { CostFile, DriverFile } from '../src/driver.ts';
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
