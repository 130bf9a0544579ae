import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A person who signs in. The auth library reads and writes these four tables; their column names are its own. */
@Entity({ tableName: 'user' })
export class User {
  @PrimaryKey({ type: 'text' })
  id: string;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text' })
  email: string;

  @Property({ type: 'boolean', fieldName: 'emailVerified' })
  emailVerified: boolean = false;

  @Property({ type: 'text', nullable: true })
  image: string | null = null;

  @Property({ type: 'timestamptz', fieldName: 'createdAt' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', fieldName: 'updatedAt' })
  updatedAt: Date = new Date();
}

/** How a user proves who they are; for a password, its salted hash. */
@Entity({ tableName: 'account' })
export class Account {
  @PrimaryKey({ type: 'text' })
  id: string;

  @Property({ type: 'text', fieldName: 'accountId' })
  accountId: string;

  @Property({ type: 'text', fieldName: 'providerId' })
  providerId: string;

  @Property({ type: 'text', fieldName: 'userId' })
  userId: string;

  @Property({ type: 'text', nullable: true, hidden: true })
  password: string | null = null;

  @Property({ type: 'timestamptz', fieldName: 'createdAt' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', fieldName: 'updatedAt' })
  updatedAt: Date = new Date();
}

/** A signed-in browser. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'text' })
  id: string;

  @Property({ type: 'text', fieldName: 'userId' })
  userId: string;

  @Property({ type: 'text', hidden: true })
  token: string;

  @Property({ type: 'timestamptz', fieldName: 'expiresAt' })
  expiresAt: Date;
}
