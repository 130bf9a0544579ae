import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { FormulaName, ParameterDefinition, UnitText } from './parameter.ts';
import { CaseOption, CostCategory, ValueKind, ValueSign } from './value-kind.ts';

/**
 * The text of a formula: names, numbers, + - * /, brackets, and min, max, abs, ceil, floor.
 *
 * @example
 * FormulaText.safeParse('devices * pricePerDevice').success; // => true
 */
export const FormulaText = plainText({ max: 500 });

/** Money once (unit `money`), money each year (unit `money/year`), or a quantity: one line of a business case. */
export const DriverDefinition = z
  .object({
    id: plainText({ max: 80 }).describe('Names it within the catalogue, or within the case.'),
    key: FormulaName.describe('Its name in the formulas of other drivers of the same use case.'),
    name: plainText({ max: 120 }).describe('What it is called.'),
    expression: FormulaText.describe('How it is computed.'),
    unit: UnitText.describe('money once, money/year each year, or the unit of a quantity.'),
    meaning: plainText({ max: 600 }).nullable().describe('What it says, and what it must not be counted with.'),
    doubt: plainText({ max: 600 })
      .nullable()
      .describe('What in it should be settled before it counts; null if nothing.'),
    sign: ValueSign,
    kind: ValueKind,
    category: CostCategory.nullable().describe('What a cost is spent on; null for a benefit.'),
    option: CaseOption.describe('Whose it is; benefits are always those of the way with peers.'),
  })
  .meta({ id: 'DriverDefinition', description: 'One line of a business case: a formula over parameters.' });
export type DriverDefinition = z.infer<typeof DriverDefinition>;

/** A driver that people added, with the use case it belongs to. */
export const OwnDriver = DriverDefinition.extend({
  useCase: z.string().max(80).nullable().describe('The use case it belongs to; null for the whole case.'),
}).meta({ id: 'OwnDriver', description: 'A driver that people added.' });
export type OwnDriver = z.infer<typeof OwnDriver>;

/**
 * What the catalogue knows of the value and cost of one use case: one file of content.
 *
 * @example
 * DriverFile.safeParse({ useCase: 'mesh-vpn-zero-trust' }).success; // => false
 */
export const DriverFile = z
  .object({
    $schema: z.string().optional(),
    useCase: z.string().max(80),
    parameters: z.array(ParameterDefinition).min(1).max(60).readonly(),
    drivers: z.array(DriverDefinition).min(1).max(20).readonly(),
  })
  .meta({ id: 'DriverFile', description: 'The drivers of one use case and the parameters they need.' });
export type DriverFile = z.infer<typeof DriverFile>;

/**
 * The lines of cost that every use case starts with, and the parameters that hold for the whole case.
 *
 * @example
 * CostFile.safeParse({ drivers: [] }).success; // => false
 */
export const CostFile = z
  .object({
    $schema: z.string().optional(),
    wholeCase: z.array(ParameterDefinition).max(30).readonly().describe('Parameters of the whole case, such as rates.'),
    parameters: z.array(ParameterDefinition).min(1).max(60).readonly().describe('Parameters that each use case has.'),
    drivers: z.array(DriverDefinition).min(1).max(20).readonly().describe('Lines of cost that each use case has.'),
  })
  .meta({ id: 'CostFile', description: 'The lines of cost that every use case starts with.' });
export type CostFile = z.infer<typeof CostFile>;
