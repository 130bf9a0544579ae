import { Migration } from '@mikro-orm/migrations';
import { accountTables, assessmentTables, auditTable, workspaceTables } from './first-tables.ts';
import { accessFunctions, grants, policies } from './first-policies.ts';

/** The house's first tables, with the functions and policies that keep tenants and clients apart. */
export class FirstTables extends Migration {
  override up(): void {
    for (const statement of [
      ...accountTables,
      ...workspaceTables,
      ...assessmentTables,
      ...auditTable,
      ...accessFunctions,
      ...policies(),
      ...grants,
    ]) {
      this.addSql(statement);
    }
  }
}
