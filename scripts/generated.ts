import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { Bank, BankTranslation } from '@peerway/assessment';
import { CaseStudy, Scenario } from '@peerway/case-studies';
import { StarterGoalList, StarterGoalTranslation } from '@peerway/alignment';
import { CapacityStatistics, CostFile, DriverFile } from '@peerway/business-case';
import { ImpactReasons, MessageTemplates, PulseItems, StarterPolicy, StepActions } from '@peerway/change';
import { QuerySetFile } from '@peerway/metrics';
import { AlternativeCatalogue, CatalogueTranslation, Platform, TieList, UseCase } from '@peerway/use-cases';
import { IndustryList, InventoryCatalogue, OrganizationTranslation } from '@peerway/organization';
import { api } from './api-build.ts';
import { caseFiles, catalogueFiles, driverFiles } from './content-files.ts';
import { quietly, root, tool } from './command.ts';
import { makeFresh } from './freshness.ts';
import { messageList } from './messages.ts';
import { webFolder } from './web-build.ts';

const CODEGEN = '@graphql-codegen/cli/esm/bin.js';
const CLIENT_TYPES = 'apps/web/src/app/graphql/generated';

/** A committed file that is made from others, and how. */
interface Generated {
  readonly file: string;
  readonly content: () => Promise<string>;
}

const generatedFiles: readonly Generated[] = [
  { file: 'apps/api/src/graphql/schema.graphql', content: graphqlSchema },
  { file: 'libs/assessment/content/bank.schema.json', content: () => jsonSchema(Bank) },
  { file: 'libs/assessment/content/bank-translation.schema.json', content: () => jsonSchema(BankTranslation) },
  {
    file: 'libs/organization/content/inventory-catalogue.schema.json',
    content: () => jsonSchema(InventoryCatalogue),
  },
  { file: 'apps/web/src/language/messages.json', content: messageList },
  { file: 'libs/case-studies/content/files.ts', content: caseFiles },
  { file: 'libs/case-studies/content/case-study.schema.json', content: () => jsonSchema(CaseStudy) },
  { file: 'libs/case-studies/content/scenario.schema.json', content: () => jsonSchema(Scenario) },
  { file: 'libs/use-cases/content/files.ts', content: catalogueFiles },
  { file: 'libs/use-cases/content/use-case.schema.json', content: () => jsonSchema(UseCase) },
  { file: 'libs/use-cases/content/platform.schema.json', content: () => jsonSchema(Platform) },
  { file: 'libs/use-cases/content/alternatives.schema.json', content: () => jsonSchema(AlternativeCatalogue) },
  {
    file: 'libs/use-cases/content/catalogue-translation.schema.json',
    content: () => jsonSchema(CatalogueTranslation),
  },
  { file: 'libs/use-cases/content/ties.schema.json', content: () => jsonSchema(TieList) },
  { file: 'libs/change/content/impact-reasons.schema.json', content: () => jsonSchema(ImpactReasons) },
  { file: 'libs/change/content/message-templates.schema.json', content: () => jsonSchema(MessageTemplates) },
  { file: 'libs/change/content/pulse-items.schema.json', content: () => jsonSchema(PulseItems) },
  { file: 'libs/change/content/step-actions.schema.json', content: () => jsonSchema(StepActions) },
  { file: 'libs/change/content/starter-policy.schema.json', content: () => jsonSchema(StarterPolicy) },
  { file: 'libs/metrics/content/query-sets.schema.json', content: () => jsonSchema(QuerySetFile) },
  { file: 'libs/business-case/content/files.ts', content: driverFiles },
  { file: 'libs/business-case/content/driver-file.schema.json', content: () => jsonSchema(DriverFile) },
  { file: 'libs/business-case/content/cost-file.schema.json', content: () => jsonSchema(CostFile) },
  {
    file: 'libs/business-case/content/capacity-statistics.schema.json',
    content: () => jsonSchema(CapacityStatistics),
  },
  { file: 'libs/alignment/content/starter-goals.schema.json', content: () => jsonSchema(StarterGoalList) },
  {
    file: 'libs/alignment/content/starter-goal-translation.schema.json',
    content: () => jsonSchema(StarterGoalTranslation),
  },
  { file: 'libs/organization/content/industry-list.schema.json', content: () => jsonSchema(IndustryList) },
  {
    file: 'libs/organization/content/organization-translation.schema.json',
    content: () => jsonSchema(OrganizationTranslation),
  },
];

/** The generated files whose committed content is not what would be generated now. */
export async function staleGenerated(): Promise<string[]> {
  const stale: string[] = [];
  for (const { file, content } of generatedFiles) {
    if (committed(file) !== (await content())) stale.push(file);
  }
  const types = await tool(CODEGEN, ['--config', 'codegen.ts', '--check', '--errors-only'], { cwd: webFolder });
  return types === 0 ? stale : [...stale, CLIENT_TYPES];
}

/** Writes every generated file; says which ones changed. */
export async function generate(): Promise<void> {
  for (const { file, content } of generatedFiles) {
    const text = await content();
    if (committed(file) === text) continue;
    writeFileSync(path.join(root, file), text);
    console.log(`Generated ${file}.`);
  }
  const types = await tool(CODEGEN, ['--config', 'codegen.ts', '--errors-only'], { cwd: webFolder });
  if (types !== 0) throw new Error(`The client types in ${CLIENT_TYPES} could not be generated: see the lines above.`);
}

/** The API prints the schema that its code makes. */
async function graphqlSchema(): Promise<string> {
  await makeFresh(api);
  const { code, printed, complaints } = await quietly(process.execPath, [path.join(root, api.result), 'schema']);
  if (code !== 0) throw new Error(`The API does not print its schema: ${complaints || printed}`);
  return printed;
}

async function jsonSchema(schema: z.ZodType): Promise<string> {
  const file = path.join(root, 'schema.json');
  const options = await resolveConfig(file);
  return format(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })), { ...options, parser: 'json' });
}

function committed(file: string): string | undefined {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}
