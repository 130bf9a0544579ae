import { Migration } from '@mikro-orm/migrations';

/** The language in which somebody is asked and written to; null when nobody has said. */
export class RespondentLanguage extends Migration {
  override up(): void {
    this.addSql(`alter table "respondent" add column "language" text check ("language" in ('en', 'de'))`);
  }
}
