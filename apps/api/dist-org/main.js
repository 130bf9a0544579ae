import { fileURLToPath } from "node:url";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { ZodError } from "zod";
import { Entity, Enum, ManyToOne, PrimaryKey, Property, ReflectMetadataProvider } from "@mikro-orm/decorators/legacy";
import { Args, ArgsType, Field, Float, GqlExecutionContext, GraphQLModule, GraphQLSchemaBuilderModule, GraphQLSchemaFactory, ID, InputType, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver, registerEnumType } from "@nestjs/graphql";
import { parse, stringify, v7 } from "uuid";
import { betterAuth } from "better-auth";
import { APP_FILTER, APP_GUARD, NestFactory, Reflector } from "@nestjs/core";
import { GraphQLError, OperationTypeNode, lexicographicSortSchema, printSchema } from "graphql";
import { Body, Catch, Controller, Get, HttpCode, HttpException, Inject, Injectable, Module, Post, Req, Res, SetMetadata, createParamDecorator } from "@nestjs/common";
import { EntityManager, MikroORM, defineConfig } from "@mikro-orm/postgresql";
import { CsvError, parse as parse$1 } from "csv-parse/browser/esm/sync";
import { ChangeSetType, DataloaderType, LockMode, NotFoundError, OptimisticLockError, RequestContext, UniqueConstraintViolationException } from "@mikro-orm/core";
import DataLoader from "dataloader";
import pino from "pino";
import "reflect-metadata";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { ApolloDriver } from "@nestjs/apollo";
import { AsyncLocalStorage } from "node:async_hooks";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { getComplexity } from "graphql-query-complexity";
import { unwrapResolverError } from "@apollo/server/errors";
import { PGlite } from "@electric-sql/pglite";
import { Migration, Migrator } from "@mikro-orm/migrations";
import { MikroORM as MikroORM$1, defineConfig as defineConfig$1 } from "@mikro-orm/pglite";
import { CompiledQuery } from "kysely";
import { DatabaseSync } from "node:sqlite";
import fastifyStatic from "@fastify/static";
// ../../libs/kernel/src/derivation.ts
/**
* Where one input of a figure comes from.
*
* @example
* InputOrigin.parse('answers'); // => 'answers'
*/
const InputOrigin = z.enum([
	"answers",
	"measured",
	"bank",
	"expertDefault",
	"computed"
]).meta({
	id: "InputOrigin",
	description: "Where an input comes from: people, a measurement, the released content, an assumption in it, or a sum."
});
/**
* One input of a figure: its name, its value, and who or what stands behind it.
*
* @example
* DerivationInput.parse({
*   name: 'q1', value: 3.2, text: null, unit: 'level', weight: 2, origin: 'answers', source: '12 respondents', date: null, figure: 'question:q1',
* }).value; // => 3.2
*/
const DerivationInput = z.object({
	name: z.string().describe("What the input is called."),
	value: z.number().nullable().describe("Its value, when it is a number that may be shown."),
	text: z.string().nullable().describe("Its value in words, when it is not a number or may not be shown."),
	unit: z.string().nullable().describe("The unit of the value."),
	weight: z.number().nullable().describe("How heavily it counts beside the other inputs."),
	origin: InputOrigin.describe("Where it comes from."),
	source: z.string().nullable().describe("The content, the people or the measurement behind it."),
	date: z.string().nullable().describe("The day it was measured or answered, as YYYY-MM-DD, when known."),
	figure: z.string().nullable().describe("The id of the figure that this input is, when it has a derivation of its own.")
}).meta({
	id: "DerivationInput",
	description: "One input of a derived figure."
});
z.object({
	figure: z.string().describe("The id of the figure, such as dimension:network-readiness."),
	name: z.string().describe("What the figure is called."),
	value: z.number().nullable().describe("The figure itself; null when it is hidden or not there."),
	text: z.string().nullable().describe("The figure in words, when it is not a number or may not be shown."),
	unit: z.string().nullable().describe("The unit of the figure."),
	method: z.string().describe("What the method is called."),
	methodVersion: z.string().describe("The version of the method."),
	formula: z.string().describe("The formula, in words and symbols."),
	reference: z.string().describe("The author and year of the method, or that it is our own."),
	page: z.string().describe("The page under docs/methods that explains it."),
	inputs: z.array(DerivationInput).describe("Everything that went in, heaviest first where weights apply."),
	content: z.string().describe("The released content that the figure leans on, such as a question bank with its version."),
	seed: z.int32().nullable().describe("The seed of random resampling, when there was any."),
	date: z.string().nullable().describe("The day the figure was computed for, as YYYY-MM-DD, when given."),
	findings: z.array(z.string()).describe("Codes of what limits this figure.")
}).meta({
	id: "Derivation",
	description: "How a figure came about."
});
// ../../libs/kernel/src/domain-error.ts
/**
* A refusal: something is not allowed or not there, and the person asking should be told so in one plain sentence.
*
* The code is for programs (`ROUND_CLOSED`, `NOT_FOUND`), the message is for people, and the details name what
* was refused. A fault (a programmer's mistake) is a `RangeError` instead; a finding is data.
*
* @example
* new DomainError('ROUND_CLOSED', 'This round was closed on 14 November.').code; // => 'ROUND_CLOSED'
*/
var DomainError = class extends Error {
	code;
	details;
	constructor(code, sentence, details = {}) {
		super(sentence);
		this.name = "DomainError";
		this.code = code;
		this.details = details;
	}
};
z.object({
	code: z.string().min(1).describe("What was found, in capitals, for programs: the screen has the words for it."),
	at: z.string().describe("Where it was found: a figure, a question, a row."),
	detail: z.string().describe("The offending value or the names involved.")
}).meta({
	id: "Finding",
	description: "Something the user should know and may mend."
});
// ../../libs/kernel/src/plain-text.ts
/** Characters that turn the reading direction of what stands around them: a name could make a whole page read falsely. */
const turnsDirection = /\p{Bidi_Control}/u;
const controlsOnOneLine = /[\p{Cc}\u2028\u2029]/u;
const controlsOnManyLines = /(?!\n)[\p{Cc}\u2028\u2029]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
/**
* The schema of words that people type: names, notes, reasons.
*
* Text is brought to one Unicode form (NFC), tabs become spaces, line ends become `\n`, and blanks around it are dropped.
* Refused, each with a sentence: broken characters (NUL, lone surrogates), other control characters, marks that turn the
* reading direction, text without anything to see, and text that is too short or too long. Letters of every script and
* emoji are welcome. `min` is 1 unless given; `lines` is 'one' unless given. What is far too long is refused unread.
*
* @example
* plainText({ max: 20 }).parse('  Muster AG '); // => 'Muster AG'
*/
function plainText({ max, min = 1, lines = "one" }) {
	const controls = lines === "one" ? controlsOnOneLine : controlsOnManyLines;
	const tooLong = {
		error: `This text is too long: at most ${max} characters fit.`,
		abort: true
	};
	return z.string({ error: "A text is needed here." }).refine((text) => text.length <= 4 * max + 1e3, tooLong).refine((text) => text.isWellFormed() && !text.includes("\0"), {
		error: "This text holds a broken character (a NUL or half of a character pair): type it again instead of pasting it.",
		abort: true
	}).overwrite((text) => tidied(text, lines)).refine((text) => !turnsDirection.test(text), {
		error: "This text holds an invisible mark that turns the reading direction: remove it or type the text again.",
		abort: true
	}).refine((text) => !controls.test(text), {
		error: lines === "one" ? "This text holds a line break or a control character: keep it to one line." : "This text holds a control character: remove it or type the text again.",
		abort: true
	}).refine((text) => [...text].length <= max, tooLong).refine((text) => text === "" || visible.test(text), {
		error: "This text has nothing to see in it.",
		abort: true
	}).refine((text) => [...text].length >= min, {
		error: min === 1 ? "This must not be empty." : `This text is too short: at least ${min} characters are needed.`,
		abort: true
	});
}
function tidied(text, lines) {
	const spaced = text.replaceAll("	", " ");
	return (lines === "many" ? spaced.replaceAll(/\r\n?/g, "\n") : spaced).normalize("NFC").trim();
}
// src/operations/actor.ts
const key = "actor";
const nobody = {
	name: "Peerway",
	userId: null,
	action: "start"
};
/** Tells an entity manager on whose behalf it writes. */
function actAs(em, actor) {
	em.setFilterParams(key, { actor });
}
/** On whose behalf an entity manager writes; the portal itself when nobody was named. */
function actorOf(em) {
	return em.getFilterParams(key)?.actor ?? nobody;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorateMetadata.js
function __decorateMetadata(k, v) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// src/access/account.entity.ts
let User = class User {
	id;
	name;
	email;
	emailVerified = false;
	image = null;
	createdAt = /* @__PURE__ */ new Date();
	updatedAt = /* @__PURE__ */ new Date();
};
__decorate([PrimaryKey({ type: "text" }), __decorateMetadata("design:type", String)], User.prototype, "id", void 0);
__decorate([Property({ type: "text" }), __decorateMetadata("design:type", String)], User.prototype, "name", void 0);
__decorate([Property({ type: "text" }), __decorateMetadata("design:type", String)], User.prototype, "email", void 0);
__decorate([Property({
	type: "boolean",
	fieldName: "emailVerified"
}), __decorateMetadata("design:type", Boolean)], User.prototype, "emailVerified", void 0);
__decorate([Property({
	type: "text",
	nullable: true
}), __decorateMetadata("design:type", Object)], User.prototype, "image", void 0);
__decorate([Property({
	type: "timestamptz",
	fieldName: "createdAt"
}), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], User.prototype, "createdAt", void 0);
__decorate([Property({
	type: "timestamptz",
	fieldName: "updatedAt"
}), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], User.prototype, "updatedAt", void 0);
User = __decorate([Entity({ tableName: "user" })], User);
let Account = class Account {
	id;
	accountId;
	providerId;
	userId;
	password = null;
	createdAt = /* @__PURE__ */ new Date();
	updatedAt = /* @__PURE__ */ new Date();
};
__decorate([PrimaryKey({ type: "text" }), __decorateMetadata("design:type", String)], Account.prototype, "id", void 0);
__decorate([Property({
	type: "text",
	fieldName: "accountId"
}), __decorateMetadata("design:type", String)], Account.prototype, "accountId", void 0);
__decorate([Property({
	type: "text",
	fieldName: "providerId"
}), __decorateMetadata("design:type", String)], Account.prototype, "providerId", void 0);
__decorate([Property({
	type: "text",
	fieldName: "userId"
}), __decorateMetadata("design:type", String)], Account.prototype, "userId", void 0);
__decorate([Property({
	type: "text",
	nullable: true,
	hidden: true
}), __decorateMetadata("design:type", Object)], Account.prototype, "password", void 0);
__decorate([Property({
	type: "timestamptz",
	fieldName: "createdAt"
}), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], Account.prototype, "createdAt", void 0);
__decorate([Property({
	type: "timestamptz",
	fieldName: "updatedAt"
}), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], Account.prototype, "updatedAt", void 0);
Account = __decorate([Entity({ tableName: "account" })], Account);
let Session = class Session {
	id;
	userId;
	token;
	expiresAt;
};
__decorate([PrimaryKey({ type: "text" }), __decorateMetadata("design:type", String)], Session.prototype, "id", void 0);
__decorate([Property({
	type: "text",
	fieldName: "userId"
}), __decorateMetadata("design:type", String)], Session.prototype, "userId", void 0);
__decorate([Property({
	type: "text",
	hidden: true
}), __decorateMetadata("design:type", String)], Session.prototype, "token", void 0);
__decorate([Property({
	type: "timestamptz",
	fieldName: "expiresAt"
}), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], Session.prototype, "expiresAt", void 0);
Session = __decorate([Entity({ tableName: "session" })], Session);
// src/workspace/member.entity.ts
/** What a member may do in the whole workspace. A guest may do only what an engagement's role allows. */
const MemberRole = {
	owner: "owner",
	consultant: "consultant",
	guest: "guest"
};
registerEnumType(MemberRole, {
	name: "MemberRole",
	description: "What a member may do in the whole workspace.",
	valuesMap: {
		owner: { description: "Everything, members and workspace included." },
		consultant: { description: "Every organization and engagement of the workspace, but not its members." },
		guest: { description: "Nothing beyond the engagements it was invited to." }
	}
});
let Member = class Member {
	id = v7();
	workspaceId;
	user;
	role;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the membership." }),
	__decorateMetadata("design:type", String)
], Member.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], Member.prototype, "workspaceId", void 0);
__decorate([ManyToOne(() => User, {
	ref: true,
	fieldName: "user_id"
}), __decorateMetadata("design:type", Object)], Member.prototype, "user", void 0);
__decorate([
	Enum({ items: () => Object.values(MemberRole) }),
	Field(() => MemberRole, { description: "What the member may do in the whole workspace." }),
	__decorateMetadata("design:type", Object)
], Member.prototype, "role", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When the person joined." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], Member.prototype, "createdAt", void 0);
Member = __decorate([Entity(), ObjectType({ description: "A person who belongs to a workspace." })], Member);
// src/workspace/workspace.entity.ts
let Workspace = class Workspace {
	id = v7();
	name;
	version = 1;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the workspace; sent as the x-workspace header." }),
	__decorateMetadata("design:type", String)
], Workspace.prototype, "id", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "What its members call it." }),
	__decorateMetadata("design:type", String)
], Workspace.prototype, "name", void 0);
__decorate([
	Property({
		type: "integer",
		version: true
	}),
	Field(() => Int, { description: "Counts the edits; send it back with the next one." }),
	__decorateMetadata("design:type", Number)
], Workspace.prototype, "version", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When it was made." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], Workspace.prototype, "createdAt", void 0);
Workspace = __decorate([Entity(), ObjectType({ description: "The tenant: a consulting practice or an enterprise, with its members and question banks." })], Workspace);
// src/access/accounts.ts
/** What somebody who gets an account types in. */
const NewAccount = z.object({
	name: plainText({
		min: 1,
		max: 120
	}),
	email: z.email("This is not an e-mail address. Write it like name@example.org.").max(254).transform((email) => email.toLowerCase()),
	password: z.string().min(12, "Choose a password of at least 12 characters.").max(128, "Choose a password of at most 128 characters.")
});
/** Hashes a password the way the auth library checks it. Slow on purpose: call it before a transaction. */
async function passwordHash(auth, password) {
	return (await auth.$context).password.hash(password);
}
/**
* Adds a user with a password.
* @throws DomainError CONFLICT when the address has an account already.
*/
async function addAccount(em, account, hash) {
	if (await em.findOne(User, { email: account.email })) throw new DomainError("CONFLICT", "This e-mail address has an account already. Sign in with it first, then open the link again.", { field: "email" });
	const user = em.create(User, {
		id: v7(),
		name: account.name,
		email: account.email,
		emailVerified: false,
		image: null,
		createdAt: /* @__PURE__ */ new Date(),
		updatedAt: /* @__PURE__ */ new Date()
	});
	em.persist(user);
	await em.flush();
	const credential = em.create(Account, {
		id: v7(),
		accountId: user.id,
		providerId: "credential",
		userId: user.id,
		password: hash,
		createdAt: /* @__PURE__ */ new Date(),
		updatedAt: /* @__PURE__ */ new Date()
	});
	em.persist(credential);
	await em.flush();
	return user;
}
// src/access/rights.ts
/**
* Who may do what. `docs/rights.md` is the same table in words, and `tests/api/rights.test.ts` tries every cell over HTTP.
*
* An act on the workspace is open to the roles named; an act on an engagement also to those whom that engagement gives the role.
*/
const rights = {
	"workspace.read": [
		"owner",
		"consultant",
		"executive",
		"contributor",
		"viewer"
	],
	"workspace.rename": ["owner"],
	"members.read": ["owner", "consultant"],
	"members.change": ["owner"],
	"audit.read": ["owner", "consultant"],
	"organization.read": [
		"owner",
		"consultant",
		"executive",
		"contributor",
		"viewer"
	],
	"organization.add": ["owner", "consultant"],
	"organization.edit": [
		"owner",
		"consultant",
		"contributor"
	],
	"engagement.read": [
		"owner",
		"consultant",
		"executive",
		"contributor",
		"viewer"
	],
	"engagement.add": ["owner", "consultant"],
	"engagement.edit": [
		"owner",
		"consultant",
		"contributor"
	],
	"engagement.invite": ["owner", "consultant"],
	"sample.change": ["owner", "consultant"],
	"round.quick": [
		"owner",
		"consultant",
		"executive",
		"contributor"
	],
	"round.run": [
		"owner",
		"consultant",
		"contributor"
	],
	"round.reopen": ["owner", "consultant"],
	"answers.read": [
		"owner",
		"consultant",
		"executive",
		"contributor"
	]
};
/** Whether any of the roles held allows the act. */
function allows(act, held) {
	const needed = rights[act];
	return held.some((role) => role !== void 0 && needed.includes(role));
}
// src/access/settings-in-transaction.ts
/** Tells the open transaction, and it alone, who asks. */
async function tellPolicies(em, settings) {
	const told = Object.entries(settings).filter((entry) => entry[1] !== void 0);
	if (told.length === 0) return;
	const calls = told.map(() => "set_config(?, ?, true)").join(", ");
	await em.execute(`select ${calls}`, told.flatMap(([name, value]) => [`app.${name}`, value]));
}
/** What the policies must know about somebody. */
function policySettings(access) {
	switch (access.kind) {
		case "stranger": return {};
		case "respondent": return {
			workspace: access.workspaceId,
			respondent: access.respondentId
		};
		case "openLink": return {
			workspace: access.workspaceId,
			round: access.roundId
		};
		case "member": {
			const engagements = [...access.engagements];
			return {
				workspace: access.workspaceId,
				user: access.userId,
				role: access.role,
				members: access.memberIds.join(","),
				engagements: engagements.map(([id]) => id).join(","),
				editable: engagements.filter(([, role]) => allows("engagement.edit", [role]) || allows("round.quick", [role])).map(([id]) => id).join(",")
			};
		}
	}
}
// src/access/setup.ts
/** What the first page of a new portal asks for. */
const Setup = z.object({
	...NewAccount.shape,
	token: z.string().max(200),
	workspace: plainText({
		min: 1,
		max: 120
	})
});
/** The token that proves control of the server: printed at start while there is no owner, derived so that it need not be kept. */
function setupToken(secret) {
	return createHmac("sha256", secret).update("set-up").digest("base64url").slice(0, 24);
}
/** Whether nobody has an account yet. */
async function isSetupNeeded(em) {
	return await em.count(User) === 0;
}
/**
* Makes the owner and the workspace, once.
* @throws DomainError when the token is wrong, or somebody has done it already.
*/
async function setUp(parts, given) {
	const expected = Buffer.from(setupToken(parts.secret));
	const offered = Buffer.from(given.token.trim());
	if (offered.length !== expected.length || !timingSafeEqual(offered, expected)) throw new DomainError("FORBIDDEN", "This is not the set-up token. Copy the one that the start printed in the terminal.", { field: "token" });
	const hash = await passwordHash(parts.auth, given.password);
	return parts.orm.em.fork().transactional(async (inner) => {
		await inner.execute(`select pg_advisory_xact_lock(hashtext('peerway-set-up'))`);
		if (!await isSetupNeeded(inner)) throw new DomainError("CONFLICT", "Peerway is set up already. Sign in, or use \"npm run reset-owner\" on the server.");
		const workspace = inner.create(Workspace, {
			name: given.workspace,
			version: 1,
			createdAt: /* @__PURE__ */ new Date()
		});
		await tellPolicies(inner, {
			workspace: workspace.id,
			role: "owner"
		});
		const user = await addAccount(inner, given, hash);
		actAs(inner, {
			name: user.name,
			userId: user.id,
			action: "setUp"
		});
		inner.persist(workspace);
		await inner.flush();
		inner.persist(inner.create(Member, {
			workspaceId: workspace.id,
			user,
			role: "owner",
			createdAt: /* @__PURE__ */ new Date()
		}));
		await inner.flush();
		return workspace;
	});
}
// src/operations/start-refusal.ts
/** Why the portal does not start: one sentence that says which thing is wrong and what to do. */
var StartRefusal = class extends Error {
	name = "StartRefusal";
};
// src/access/authentication.ts
/** The header in which the portal hands the caller's true address to the auth library. */
const addressHeader = "x-peerway-address";
/**
* E-mail and password, sessions in http-only same-site cookies, limits on sign-in by address.
*
* Accounts are made by set-up and invitations only. It shares the application's connections, whose role may not
* see tenants' rows.
*/
function authentication({ database, url, secret }) {
	return betterAuth({
		baseURL: url,
		basePath: "/api/auth",
		secret,
		database: {
			db: database,
			type: "postgres",
			transaction: false
		},
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: 12,
			maxPasswordLength: 128,
			autoSignIn: false
		},
		session: {
			expiresIn: 604800,
			updateAge: 86400,
			cookieCache: { enabled: false }
		},
		rateLimit: {
			enabled: true,
			storage: "database",
			window: 60,
			max: 300,
			customRules: {
				"/sign-in/email": {
					window: 60,
					max: 10
				},
				"/change-password": {
					window: 60,
					max: 5
				}
			}
		},
		advanced: {
			cookiePrefix: "peerway",
			useSecureCookies: url.startsWith("https:"),
			defaultCookieAttributes: {
				sameSite: "lax",
				httpOnly: true,
				path: "/"
			},
			ipAddress: { ipAddressHeaders: [addressHeader] }
		},
		telemetry: { enabled: false },
		logger: { disabled: true }
	});
}
// src/access/reset-owner.ts
/**
* Gives an owner a fresh password and ends their sessions; for whoever runs the server.
*
* Without an address it takes the only account, and says which accounts there are when there are several.
*/
async function resetOwner(opened, email) {
	const em = opened.orm.em.fork();
	const users = await em.find(User, email ? { email: email.toLowerCase() } : {}, { limit: 20 });
	const [user, another] = users;
	if (!user) throw new StartRefusal(email ? `Nobody has an account under ${email}.` : "Nobody has an account yet. Start Peerway and use the set-up token.");
	if (another) throw new StartRefusal(`There are several accounts. Name one: npm run reset-owner -- ${users.map((one) => one.email).join(" | ")}`);
	const password = randomBytes(15).toString("base64url");
	const hash = await passwordHash(authentication({
		database: em.getConnection().getClient(),
		url: "http://localhost",
		secret: opened.secret
	}), password);
	await em.transactional(async (inner) => {
		await inner.nativeUpdate(Account, {
			userId: user.id,
			providerId: "credential"
		}, {
			password: hash,
			updatedAt: /* @__PURE__ */ new Date()
		});
		await inner.nativeDelete(Session, { userId: user.id });
	});
	return `New password for ${user.email}: ${password}\nEvery session of this account was ended. Change the password under Settings, Account.`;
}
let PageArgs = class PageArgs {
	first;
	after;
};
__decorate([Field(() => Int, {
	nullable: true,
	description: `How many entries at most, 1 to 100; 100 when absent.`
}), __decorateMetadata("design:type", Object)], PageArgs.prototype, "first", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "The cursor at which the page before ended."
}), __decorateMetadata("design:type", Object)], PageArgs.prototype, "after", void 0);
PageArgs = __decorate([ArgsType()], PageArgs);
let PageInfo = class PageInfo {
	hasNextPage;
	endCursor;
};
__decorate([Field(() => Boolean, { description: "Whether more entries follow." }), __decorateMetadata("design:type", Boolean)], PageInfo.prototype, "hasNextPage", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Pass it as `after` to get the next page."
}), __decorateMetadata("design:type", Object)], PageInfo.prototype, "endCursor", void 0);
PageInfo = __decorate([ObjectType({ description: "Where a page ends." })], PageInfo);
/** Makes the GraphQL type of a list's pages. */
function connectionOf(node, name) {
	let Page = class Page {
		nodes;
		pageInfo;
		totalCount;
	};
	__decorate([Field(() => [node], { description: "The entries of this page." }), __decorateMetadata("design:type", Array)], Page.prototype, "nodes", void 0);
	__decorate([Field(() => PageInfo, { description: "Where the page ends." }), __decorateMetadata("design:type", typeof PageInfo === "undefined" ? Object : PageInfo)], Page.prototype, "pageInfo", void 0);
	__decorate([Field(() => Int, { description: "How many entries the whole list has." }), __decorateMetadata("design:type", Number)], Page.prototype, "totalCount", void 0);
	Page = __decorate([ObjectType(`${name}Connection`, { description: `A page of a list of ${name} entries.` })], Page);
	return Page;
}
/**
* Reads one page of a list of things with time-ordered ids.
* @throws DomainError BAD_INPUT for a page size out of range or a cursor of another list.
*/
async function page(em, entity, { where, args, order }) {
	const size = pageSize(args);
	const after = args.after ? idOf(args.after, entity.name) : void 0;
	const beyond = after === void 0 ? {} : { id: order === "newest" ? { $lt: after } : { $gt: after } };
	const found = await em.find(entity, { $and: [where, beyond] }, {
		orderBy: { id: order === "newest" ? "desc" : "asc" },
		limit: size + 1
	});
	const totalCount = after === void 0 && found.length <= size ? found.length : await em.count(entity, where);
	const nodes = found.slice(0, size);
	const last = nodes.at(-1);
	return {
		nodes,
		totalCount,
		pageInfo: {
			hasNextPage: found.length > size,
			endCursor: last ? cursorOf(last.id, entity.name) : null
		}
	};
}
function pageSize({ first }) {
	if (first === void 0 || first === null) return 100;
	if (first >= 1 && first <= 100) return first;
	throw new DomainError("BAD_INPUT", `A page holds 1 to 100 entries. Ask for that many with "first".`, { field: "first" });
}
function cursorOf(id, list) {
	return Buffer.from(`${list}:${id}`).toString("base64url");
}
function idOf(cursor, list) {
	const [name, id] = Buffer.from(cursor.slice(0, 200), "base64url").toString("utf8").split(":");
	if (name === list && id !== void 0 && /^[0-9a-f-]{36}$/.test(id)) return id;
	throw new DomainError("BAD_INPUT", "This cursor belongs to another list. Start again without \"after\".", { field: "after" });
}
// src/graphql/parsed.pipe.ts
let Parsed = class Parsed {
	schema;
	constructor(schema) {
		this.schema = schema;
	}
	transform(value) {
		return this.schema.parse(spelledOut(plain$1(value), this.schema));
	}
};
Parsed = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [Object])], Parsed);
/** GraphQL inputs come without a prototype; schemas want plain objects. */
function plain$1(value) {
	if (Array.isArray(value)) return value.map(plain$1);
	if (value === null || typeof value !== "object" || value instanceof Date) return value ?? null;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain$1(inner)]));
}
/** A client may leave out what may be null; schemas want null where nothing was said. */
function spelledOut(value, schema) {
	if (schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) return spelledOut(value, schema.unwrap());
	if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((each) => spelledOut(each, schema.element));
	if (!(schema instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
	const said = new Map(Object.entries(value));
	const fields = Object.entries(schema.shape).map(([key, field]) => {
		const inner = said.get(key);
		return [key, inner === void 0 && field instanceof z.ZodNullable ? null : spelledOut(inner, field)];
	});
	return {
		...value,
		...Object.fromEntries(fields.filter(([, inner]) => inner !== void 0))
	};
}
// src/operations/portal-options.ts
/** Token under which the parts are injected. */
const PORTAL_PARTS = Symbol("portal parts");
// src/organization/organization.entity.ts
let Organization = class Organization {
	id = v7();
	workspaceId;
	name;
	profile = {
		industry: null,
		employees: null,
		sites: null,
		countries: [],
		constraints: []
	};
	sample = false;
	version = 1;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the organization." }),
	__decorateMetadata("design:type", String)
], Organization.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], Organization.prototype, "workspaceId", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "Its name." }),
	__decorateMetadata("design:type", String)
], Organization.prototype, "name", void 0);
__decorate([Property({ type: "json" }), __decorateMetadata("design:type", Object)], Organization.prototype, "profile", void 0);
__decorate([
	Property({ type: "boolean" }),
	Field(() => Boolean, { description: "Whether it is the fictional organization of the sample engagement." }),
	__decorateMetadata("design:type", Boolean)
], Organization.prototype, "sample", void 0);
__decorate([
	Property({
		type: "integer",
		version: true
	}),
	Field(() => Int, { description: "Counts the edits; send it back with the next one." }),
	__decorateMetadata("design:type", Number)
], Organization.prototype, "version", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When it was added." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], Organization.prototype, "createdAt", void 0);
Organization = __decorate([Entity(), ObjectType({ description: "The organization being assessed. A workspace has many." })], Organization);
// src/workspace/engagement.entity.ts
let Engagement = class Engagement {
	id = v7();
	workspaceId;
	organization;
	name;
	aim = null;
	sample = false;
	version = 1;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the engagement." }),
	__decorateMetadata("design:type", String)
], Engagement.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], Engagement.prototype, "workspaceId", void 0);
__decorate([ManyToOne(() => Organization, { ref: true }), __decorateMetadata("design:type", Object)], Engagement.prototype, "organization", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "What the team calls the programme." }),
	__decorateMetadata("design:type", String)
], Engagement.prototype, "name", void 0);
__decorate([
	Property({
		type: "text",
		nullable: true
	}),
	Field(() => String, {
		nullable: true,
		description: "What it is meant to achieve, in the words of the client."
	}),
	__decorateMetadata("design:type", Object)
], Engagement.prototype, "aim", void 0);
__decorate([
	Property({ type: "boolean" }),
	Field(() => Boolean, { description: "Whether it is the sample engagement: fictional, and removed in one click." }),
	__decorateMetadata("design:type", Boolean)
], Engagement.prototype, "sample", void 0);
__decorate([
	Property({
		type: "integer",
		version: true
	}),
	Field(() => Int, { description: "Counts the edits; send it back with the next one." }),
	__decorateMetadata("design:type", Number)
], Engagement.prototype, "version", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When it began." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], Engagement.prototype, "createdAt", void 0);
Engagement = __decorate([Entity(), ObjectType({ description: "One adoption programme of one organization; it owns everything in the six stages." })], Engagement);
// src/workspace/engagement-member.entity.ts
/** What a member may do in one engagement. */
const EngagementRole = {
	executive: "executive",
	contributor: "contributor",
	viewer: "viewer"
};
registerEnumType(EngagementRole, {
	name: "EngagementRole",
	description: "What a member may do in one engagement.",
	valuesMap: {
		executive: { description: "Reads everything, takes the short readiness check and decides." },
		contributor: { description: "Reads everything, keeps the inventory and runs assessment rounds." },
		viewer: { description: "Reads results, never a single person’s answers." }
	}
});
let EngagementMember = class EngagementMember {
	id = v7();
	workspaceId;
	engagement;
	member;
	role;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the part." }),
	__decorateMetadata("design:type", String)
], EngagementMember.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], EngagementMember.prototype, "workspaceId", void 0);
__decorate([ManyToOne(() => Engagement, { ref: true }), __decorateMetadata("design:type", Object)], EngagementMember.prototype, "engagement", void 0);
__decorate([ManyToOne(() => Member, { ref: true }), __decorateMetadata("design:type", Object)], EngagementMember.prototype, "member", void 0);
__decorate([
	Enum({ items: () => Object.values(EngagementRole) }),
	Field(() => EngagementRole, { description: "What the member may do here." }),
	__decorateMetadata("design:type", Object)
], EngagementMember.prototype, "role", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "Since when." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], EngagementMember.prototype, "createdAt", void 0);
EngagementMember = __decorate([Entity(), ObjectType({ description: "The part a member has in one engagement." })], EngagementMember);
// src/access/invitation.entity.ts
let Invitation = class Invitation {
	id = v7();
	workspaceId;
	engagementId = null;
	memberRole;
	engagementRole = null;
	email = null;
	tokenHash;
	expiresAt;
	usedAt = null;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the invitation." }),
	__decorateMetadata("design:type", String)
], Invitation.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], Invitation.prototype, "workspaceId", void 0);
__decorate([
	Property({
		type: "uuid",
		nullable: true
	}),
	Field(() => ID, {
		nullable: true,
		description: "The engagement it opens; null when it is for the workspace."
	}),
	__decorateMetadata("design:type", Object)
], Invitation.prototype, "engagementId", void 0);
__decorate([
	Enum({ items: () => Object.values(MemberRole) }),
	Field(() => MemberRole, { description: "The role in the workspace that it gives." }),
	__decorateMetadata("design:type", typeof MemberRole === "undefined" ? Object : MemberRole)
], Invitation.prototype, "memberRole", void 0);
__decorate([
	Enum({
		items: () => Object.values(EngagementRole),
		nullable: true
	}),
	Field(() => EngagementRole, {
		nullable: true,
		description: "The role in the engagement that it gives."
	}),
	__decorateMetadata("design:type", Object)
], Invitation.prototype, "engagementRole", void 0);
__decorate([
	Property({
		type: "text",
		nullable: true
	}),
	Field(() => String, {
		nullable: true,
		description: "For whom it was made, as a reminder; anyone with the link may use it."
	}),
	__decorateMetadata("design:type", Object)
], Invitation.prototype, "email", void 0);
__decorate([Property({
	type: "text",
	hidden: true
}), __decorateMetadata("design:type", String)], Invitation.prototype, "tokenHash", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When it stops working." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], Invitation.prototype, "expiresAt", void 0);
__decorate([
	Property({
		type: "timestamptz",
		nullable: true
	}),
	Field(() => Date, {
		nullable: true,
		description: "When somebody used it."
	}),
	__decorateMetadata("design:type", Object)
], Invitation.prototype, "usedAt", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When it was made." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], Invitation.prototype, "createdAt", void 0);
Invitation = __decorate([Entity(), ObjectType({ description: "A single-use link by which somebody joins the workspace or one engagement." })], Invitation);
// src/access/accept-invitation.ts
/** What somebody without an account types in to join. */
const AcceptedInvitation = z.object({
	...NewAccount.shape,
	token: z.string().max(200)
});
/** A fresh token for an invitation: the workspace, so that its policies can be told, and 192 random bits. */
function invitationToken(workspaceId) {
	const token = Buffer.concat([parse(workspaceId), randomBytes(24)]).toString("base64url");
	return {
		token,
		tokenHash: hashed(token)
	};
}
/**
* Finds the usable invitation behind a token and tells the policies that its holder asks.
* @throws DomainError LINK_INVALID when there is none, LINK_EXPIRED when its time is over or it was used.
*/
async function openInvitation(em, token) {
	const bytes = /^[\w-]{54}$/.test(token) ? Buffer.from(token, "base64url") : void 0;
	const unknown = new DomainError("LINK_INVALID", "This invitation does not work. Ask whoever sent it for a new one.");
	if (!bytes || bytes.length !== 40) throw unknown;
	await tellPolicies(em, {
		workspace: workspaceOf$1(bytes, unknown),
		invitation: hashed(token)
	});
	const invitation = await em.findOne(Invitation, { tokenHash: hashed(token) });
	if (!invitation) throw unknown;
	if (invitation.usedAt) throw new DomainError("LINK_EXPIRED", "This invitation was used already. Sign in, or ask for a new one.");
	if (invitation.expiresAt < /* @__PURE__ */ new Date()) throw new DomainError("LINK_EXPIRED", "This invitation is too old. Ask whoever sent it for a new one.");
	return invitation;
}
/** Joins with a new account. */
async function acceptAsNewcomer(parts, given) {
	const hash = await passwordHash(parts.auth, given.password);
	return parts.orm.em.fork().transactional(async (inner) => {
		return join$1(inner, await openInvitation(inner, given.token), await addAccount(inner, given, hash));
	});
}
/** Makes the user a member as the invitation says; a membership that exists is widened, never narrowed. */
async function join$1(em, invitation, user) {
	await tellPolicies(em, { user: user.id });
	actAs(em, {
		name: user.name,
		userId: user.id,
		action: "acceptInvitation"
	});
	const { workspaceId } = invitation;
	await useOnce(em, invitation);
	let member = await em.findOne(Member, {
		workspaceId,
		user: user.id
	});
	if (member && invitation.engagementId === null) throw new DomainError("CONFLICT", "You belong to this workspace already. An owner can change your role under Settings, Members.");
	if (!member) {
		member = em.create(Member, {
			workspaceId,
			user,
			role: invitation.memberRole,
			createdAt: /* @__PURE__ */ new Date()
		});
		em.persist(member);
		await em.flush();
	}
	if (invitation.engagementId && invitation.engagementRole) await joinEngagement(em, invitation, member);
	return member;
}
async function joinEngagement(em, { workspaceId, engagementId, engagementRole }, member) {
	if (!engagementId || !engagementRole) return;
	await tellPolicies(em, { members: member.id });
	if (await em.findOne(EngagementMember, {
		engagement: engagementId,
		member: member.id
	})) throw new DomainError("CONFLICT", "You have a part in this engagement already.");
	em.persist(em.create(EngagementMember, {
		workspaceId,
		engagement: em.getReference(Engagement, engagementId),
		member,
		role: engagementRole,
		createdAt: /* @__PURE__ */ new Date()
	}));
	await em.flush();
}
/** Two people who use one link at once: the database lets one of them. */
async function useOnce(em, invitation) {
	if (await em.nativeUpdate(Invitation, {
		id: invitation.id,
		usedAt: null
	}, { usedAt: /* @__PURE__ */ new Date() }) === 0) throw new DomainError("LINK_EXPIRED", "This invitation was used already. Sign in, or ask for a new one.");
}
function workspaceOf$1(bytes, refusal) {
	try {
		return stringify(bytes.subarray(0, 16));
	} catch {
		throw refusal;
	}
}
function hashed(token) {
	return createHash("sha256").update(token).digest("hex");
}
// src/access/current.ts
const accessOf = (context) => GqlExecutionContext.create(context).getContext().access;
/** The access of the present request, whoever asks. */
const CurrentAccess = createParamDecorator((_, context) => accessOf(context));
/** The signed-in member; the guard has made sure that there is one. */
const CurrentMember = createParamDecorator((_, context) => {
	const access = accessOf(context);
	if (access.kind !== "member") throw new RangeError("CurrentMember stands on an operation that lets in others");
	return access;
});
// src/access/may.ts
const admissionKey = "peerway:admission";
/** Lets members do the act on the workspace. Those with a role in any engagement count where the act's row names it. */
const May = (act) => SetMetadata(admissionKey, {
	who: "member",
	act,
	engagement: void 0
});
/** Lets members do the act on the engagement that an argument names. To anybody else it does not exist. */
const MayInEngagement = (act, argument) => SetMetadata(admissionKey, {
	who: "member",
	act,
	engagement: argument
});
/** Lets in whoever the word names: anyone, any signed-in user, a respondent, or the holder of an open link. */
const Open = (who) => SetMetadata(admissionKey, { who });
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorateParam.js
function __decorateParam(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
// src/access/invitation.resolver.ts
const daysValid = 14;
const Email = z.email("This is not an e-mail address. Write it like name@example.org.").max(254).nullish();
let InvitationLink = class InvitationLink {
	invitation;
	url;
};
__decorate([Field(() => Invitation, { description: "The invitation." }), __decorateMetadata("design:type", typeof Invitation === "undefined" ? Object : Invitation)], InvitationLink.prototype, "invitation", void 0);
__decorate([Field(() => String, { description: "The link to copy. It works once and cannot be shown again." }), __decorateMetadata("design:type", String)], InvitationLink.prototype, "url", void 0);
InvitationLink = __decorate([ObjectType({ description: "A new invitation with its link, which is shown this once." })], InvitationLink);
let InvitationPreview = class InvitationPreview {
	workspace;
	engagement;
	memberRole;
	engagementRole;
	email;
	daysLeft;
};
__decorate([Field(() => String, { description: "The workspace that one joins." }), __decorateMetadata("design:type", String)], InvitationPreview.prototype, "workspace", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "The engagement that one joins, if it is for one."
}), __decorateMetadata("design:type", Object)], InvitationPreview.prototype, "engagement", void 0);
__decorate([Field(() => MemberRole, { description: "The role in the workspace." }), __decorateMetadata("design:type", typeof MemberRole === "undefined" ? Object : MemberRole)], InvitationPreview.prototype, "memberRole", void 0);
__decorate([Field(() => EngagementRole, {
	nullable: true,
	description: "The role in the engagement."
}), __decorateMetadata("design:type", Object)], InvitationPreview.prototype, "engagementRole", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "The address it was made for."
}), __decorateMetadata("design:type", Object)], InvitationPreview.prototype, "email", void 0);
__decorate([Field(() => Int, { description: "How many days it still works." }), __decorateMetadata("design:type", Number)], InvitationPreview.prototype, "daysLeft", void 0);
InvitationPreview = __decorate([ObjectType({ description: "What an invitation is for, shown before it is used." })], InvitationPreview);
const InvitationConnection = connectionOf(Invitation, "Invitation");
let InvitationResolver = class InvitationResolver {
	em;
	parts;
	constructor(em, parts) {
		this.em = em;
		this.parts = parts;
	}
	invitations(args) {
		return page(this.em, Invitation, {
			where: {},
			args,
			order: "newest"
		});
	}
	async invitation(token) {
		const invitation = await openInvitation(this.em, token);
		const workspace = await this.em.findOneOrFail(Workspace, { id: invitation.workspaceId });
		const engagement = invitation.engagementId ? await this.em.findOneOrFail(Engagement, { id: invitation.engagementId }) : null;
		const daysLeft = Math.ceil((invitation.expiresAt.getTime() - Date.now()) / 864e5);
		const { memberRole, engagementRole, email } = invitation;
		return {
			workspace: workspace.name,
			engagement: engagement?.name ?? null,
			memberRole,
			engagementRole,
			email,
			daysLeft
		};
	}
	inviteMember(access, role, email) {
		return this.invite(access, {
			memberRole: role,
			engagementId: null,
			engagementRole: null,
			email: email ?? null
		});
	}
	async inviteToEngagement(access, engagement, role, email) {
		await this.em.findOneOrFail(Engagement, { id: engagement });
		return this.invite(access, {
			memberRole: "guest",
			engagementId: engagement,
			engagementRole: role,
			email: email ?? null
		});
	}
	async withdrawInvitation(id) {
		this.em.remove(await this.em.findOneOrFail(Invitation, {
			id,
			usedAt: null
		}));
		await this.em.flush();
		return true;
	}
	async acceptInvitation(access, token) {
		const invitation = await openInvitation(this.em, token);
		const member = await join$1(this.em, invitation, await this.em.findOneOrFail(User, { id: access.userId }));
		return this.em.findOneOrFail(Workspace, { id: member.workspaceId });
	}
	async invite(access, what) {
		const workspaceId = access.workspaceId ?? "";
		const { token, tokenHash } = invitationToken(workspaceId);
		const expiresAt = new Date(Date.now() + daysValid * 864e5);
		const invitation = this.em.create(Invitation, {
			...what,
			workspaceId,
			tokenHash,
			expiresAt,
			createdAt: /* @__PURE__ */ new Date()
		});
		this.em.persist(invitation);
		await this.em.flush();
		return {
			invitation,
			url: `${this.parts.configuration.url}/invitation/${token}`
		};
	}
};
__decorate([
	Query(() => InvitationConnection, { description: "Invitations that were made, newest first." }),
	May("engagement.invite"),
	__decorateParam(0, Args()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof PageArgs === "undefined" ? Object : PageArgs]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], InvitationResolver.prototype, "invitations", null);
__decorate([
	Query(() => InvitationPreview, { description: "What an invitation link is for. Needs no session." }),
	Open("anyone"),
	__decorateParam(0, Args("token", { description: "The last part of the link." })),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String]),
	__decorateMetadata("design:returntype", Promise)
], InvitationResolver.prototype, "invitation", null);
__decorate([
	Mutation(() => InvitationLink, { description: "Invites somebody to the workspace as owner or consultant." }),
	May("members.change"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("role", {
		type: () => MemberRole,
		description: "The role that the link gives."
	}, new Parsed(z.enum(["owner", "consultant"], "Choose owner or consultant; guests are invited to an engagement.")))),
	__decorateParam(2, Args("email", {
		type: () => String,
		nullable: true,
		description: "For whom, as a reminder."
	}, new Parsed(Email))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		String,
		Object
	]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], InvitationResolver.prototype, "inviteMember", null);
__decorate([
	Mutation(() => InvitationLink, { description: "Invites somebody to one engagement." }),
	MayInEngagement("engagement.invite", "engagement"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("engagement", {
		type: () => ID,
		description: "The engagement."
	}, new Parsed(z.uuid()))),
	__decorateParam(2, Args("role", {
		type: () => EngagementRole,
		description: "The role that the link gives."
	})),
	__decorateParam(3, Args("email", {
		type: () => String,
		nullable: true,
		description: "For whom, as a reminder."
	}, new Parsed(Email))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		String,
		typeof EngagementRole === "undefined" ? Object : EngagementRole,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], InvitationResolver.prototype, "inviteToEngagement", null);
__decorate([
	Mutation(() => Boolean, { description: "Makes an unused invitation stop working." }),
	May("engagement.invite"),
	__decorateParam(0, Args("id", {
		type: () => ID,
		description: "The invitation."
	}, new Parsed(z.uuid()))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String]),
	__decorateMetadata("design:returntype", Promise)
], InvitationResolver.prototype, "withdrawInvitation", null);
__decorate([
	Mutation(() => Workspace, { description: "Joins with the account that is signed in." }),
	Open("user"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("token", { description: "The last part of the link." }, new Parsed(plainText({
		min: 1,
		max: 200
	})))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object, String]),
	__decorateMetadata("design:returntype", Promise)
], InvitationResolver.prototype, "acceptInvitation", null);
InvitationResolver = __decorate([
	Resolver(() => Invitation),
	__decorateParam(1, Inject(PORTAL_PARTS)),
	__decorateMetadata("design:paramtypes", [typeof EntityManager === "undefined" ? Object : EntityManager, Object])
], InvitationResolver);
// src/operations/audit-entry.entity.ts
let AuditEntry = class AuditEntry {
	id = v7();
	workspaceId;
	engagementId = null;
	at = /* @__PURE__ */ new Date();
	actorUserId = null;
	actor;
	action;
	subject;
	subjectId;
	before = null;
	after = null;
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the entry; later entries sort after earlier ones." }),
	__decorateMetadata("design:type", String)
], AuditEntry.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], AuditEntry.prototype, "workspaceId", void 0);
__decorate([
	Property({
		type: "uuid",
		nullable: true
	}),
	Field(() => ID, {
		nullable: true,
		description: "The engagement it belongs to, if any."
	}),
	__decorateMetadata("design:type", Object)
], AuditEntry.prototype, "engagementId", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When it was done." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], AuditEntry.prototype, "at", void 0);
__decorate([Property({
	type: "text",
	nullable: true
}), __decorateMetadata("design:type", Object)], AuditEntry.prototype, "actorUserId", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "Who did it: a member’s name, \"a respondent\" or \"Peerway\". A person who answers anonymously is never named." }),
	__decorateMetadata("design:type", String)
], AuditEntry.prototype, "actor", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "The operation, such as closeRound." }),
	__decorateMetadata("design:type", String)
], AuditEntry.prototype, "action", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "The kind of thing that changed, such as Round." }),
	__decorateMetadata("design:type", String)
], AuditEntry.prototype, "subject", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => ID, { description: "Which one changed." }),
	__decorateMetadata("design:type", String)
], AuditEntry.prototype, "subjectId", void 0);
__decorate([Property({
	type: "json",
	nullable: true
}), __decorateMetadata("design:type", Object)], AuditEntry.prototype, "before", void 0);
__decorate([Property({
	type: "json",
	nullable: true
}), __decorateMetadata("design:type", Object)], AuditEntry.prototype, "after", void 0);
AuditEntry = __decorate([Entity(), ObjectType({ description: "One write: who did what, when, and what it changed. Never altered, never removed." })], AuditEntry);
// src/operations/audit.resolver.ts
let AuditChange = class AuditChange {
	field;
	before;
	after;
};
__decorate([Field(() => String, { description: "What changed." }), __decorateMetadata("design:type", String)], AuditChange.prototype, "field", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Its value before, as text; null when there was none."
}), __decorateMetadata("design:type", Object)], AuditChange.prototype, "before", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Its value after, as text; null when there is none."
}), __decorateMetadata("design:type", Object)], AuditChange.prototype, "after", void 0);
AuditChange = __decorate([ObjectType({ description: "One value that a write changed." })], AuditChange);
const AuditEntryConnection = connectionOf(AuditEntry, "AuditEntry");
let AuditResolver = class AuditResolver {
	em;
	constructor(em) {
		this.em = em;
	}
	auditEntries(args, engagement) {
		const where = engagement ? { engagementId: engagement } : {};
		return page(this.em, AuditEntry, {
			where,
			args,
			order: "newest"
		});
	}
	changes(entry) {
		const before = entry.before ?? {};
		const after = entry.after ?? {};
		return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({
			field,
			before: text(before[field]),
			after: text(after[field])
		}));
	}
};
__decorate([
	Query(() => AuditEntryConnection, { description: "What was written in this workspace, newest first." }),
	May("audit.read"),
	__decorateParam(0, Args()),
	__decorateParam(1, Args("engagement", {
		type: () => ID,
		nullable: true,
		description: "Only what belongs to this engagement."
	})),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof PageArgs === "undefined" ? Object : PageArgs, Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuditResolver.prototype, "auditEntries", null);
__decorate([
	ResolveField(() => [AuditChange], { description: "What it changed, value by value." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof AuditEntry === "undefined" ? Object : AuditEntry]),
	__decorateMetadata("design:returntype", Array)
], AuditResolver.prototype, "changes", null);
AuditResolver = __decorate([Resolver(() => AuditEntry), __decorateMetadata("design:paramtypes", [typeof EntityManager === "undefined" ? Object : EntityManager])], AuditResolver);
function text(value) {
	if (value === void 0 || value === null) return null;
	return typeof value === "string" ? value : JSON.stringify(value);
}
// ../../libs/organization/src/cell-number.ts
const plain = /^-?\d+(?:[.,]\d+)?$/;
const groupedByBlank = /^-?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const groupedByComma = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;
const groupedByPoint = /^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d{1,3}(?:\.\d{3}){2,}$/;
const thousandOrFraction = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/**
* Reads a number as people write it in a spreadsheet, whatever their country: 1.5 or 1,5; 1234 or 1 234 or 1'234;
* 1,234.5 or 1.234,5; with its unit behind it or not.
*
* | cell | reading |
* | --- | --- |
* | 12.5, 12,5, 0.125 | a fraction |
* | 1,234.5, 1.234,5, 1,234,567 | grouped thousands: the last or the only single mark is the decimal one |
* | 1.234, 1,234 | ambiguous, for it is a thousand to some readers and a fraction to others |
* | 1e308, NaN, Infinity, 0x10, "ten" | unreadable |
*
* @example
* cellNumber('12,5 %', '%'); // => { number: 12.5 }
*/
function cellNumber(cell, unit) {
	const detail = cell.slice(0, 80);
	const digits = withoutUnit(cell, unit);
	if (digits.length > 40) return {
		code: "NUMBER_UNREADABLE",
		detail
	};
	if (thousandOrFraction.test(digits)) return {
		code: "NUMBER_AMBIGUOUS",
		detail
	};
	if (plain.test(digits)) return { number: Number(digits.replace(",", ".")) };
	if (groupedByBlank.test(digits)) return { number: Number(digits.replaceAll(/[ '’]/g, "").replace(",", ".")) };
	if (groupedByComma.test(digits)) return { number: Number(digits.replaceAll(",", "")) };
	if (groupedByPoint.test(digits)) return { number: Number(digits.replaceAll(".", "").replace(",", ".")) };
	return {
		code: "NUMBER_UNREADABLE",
		detail
	};
}
function withoutUnit(cell, unit) {
	const text = cell.trim().replace(/^\u2212/, "-").replaceAll(/\s/g, " ");
	const ending = [unit ?? "", unit?.startsWith("%") ? "%" : ""].filter((ending) => ending !== "").find((each) => text.toLowerCase().endsWith(each.toLowerCase()));
	return ending === void 0 ? text : text.slice(0, -ending.length).trimEnd();
}
// ../../libs/organization/src/check-entry.ts
const fieldOf = {
	number: "number",
	boolean: "flag",
	text: "text",
	enum: "choices",
	list: "choices"
};
/**
* What is wrong with an entry, given the facts that exist; nothing if it can be kept.
*
* | code | means | detail |
* | --- | --- | --- |
* | FACT_UNKNOWN | no fact has this id | the id |
* | VALUE_WITHOUT_KNOWLEDGE | the state is unknown, yet there is a value | |
* | VALUE_MISSING | the state is known, yet there is no value | the type of the fact |
* | VALUE_OF_OTHER_TYPE | a field is filled that belongs to another type of fact | the field |
* | NUMBER_TOO_SMALL, NUMBER_TOO_LARGE | outside the bounds of the fact | the bound |
* | NUMBER_NOT_WHOLE | a fraction where only whole numbers make sense | the number |
* | CHOICE_UNKNOWN | the fact has no such option | the option |
* | CHOICE_REPEATED | an option stands there twice | the option |
* | CHOICE_NOT_ONE | exactly one option was asked | how many there are |
* | DAY_IN_FUTURE | `asOf` lies after today; told only if `today` is given | the day |
*
* @example
* checkEntry([], unknownEntry('no-such-fact')).map(({ code }) => code); // => ['FACT_UNKNOWN']
*/
function checkEntry(facts, entry, options = {}) {
	const fact = facts.find(({ id }) => id === entry.fact);
	if (!fact) return [{
		code: "FACT_UNKNOWN",
		at: "fact",
		detail: entry.fact
	}];
	return [...checkState(fact, entry), ...checkDay(entry, options.today)];
}
function checkState(fact, { state, value }) {
	if (state === "unknown") return value ? [{
		code: "VALUE_WITHOUT_KNOWLEDGE",
		at: "value",
		detail: ""
	}] : [];
	const field = fieldOf[fact.type];
	if (!value || value[field] === null) return [{
		code: "VALUE_MISSING",
		at: "value",
		detail: fact.type
	}];
	return [
		...[
			"number",
			"flag",
			"text",
			"choices"
		].filter((name) => name !== field && value[name] !== null).map((name) => ({
			code: "VALUE_OF_OTHER_TYPE",
			at: "value",
			detail: name
		})),
		...checkNumber(fact, value.number),
		...checkChoices(fact, value.choices)
	];
}
function checkNumber({ range }, number) {
	if (!range || number === null) return [];
	if (number < range.minimum) return [{
		code: "NUMBER_TOO_SMALL",
		at: "value",
		detail: String(range.minimum)
	}];
	if (number > range.maximum) return [{
		code: "NUMBER_TOO_LARGE",
		at: "value",
		detail: String(range.maximum)
	}];
	if (range.whole && !Number.isInteger(number)) return [{
		code: "NUMBER_NOT_WHOLE",
		at: "value",
		detail: String(number)
	}];
	return [];
}
function checkChoices(fact, choices) {
	if (choices === null || fact.type !== "enum" && fact.type !== "list") return [];
	const offered = new Set(fact.options.map(({ id }) => id));
	const unknown = choices.filter((choice) => !offered.has(choice));
	const repeated = choices.filter((choice, index) => choices.indexOf(choice) < index);
	return [
		...unknown.map((choice) => ({
			code: "CHOICE_UNKNOWN",
			at: "value",
			detail: choice
		})),
		...repeated.map((choice) => ({
			code: "CHOICE_REPEATED",
			at: "value",
			detail: choice
		})),
		...fact.type === "enum" && choices.length !== 1 ? [{
			code: "CHOICE_NOT_ONE",
			at: "value",
			detail: String(choices.length)
		}] : []
	];
}
function checkDay({ asOf }, today) {
	if (asOf === null || today === void 0 || asOf <= today) return [];
	return [{
		code: "DAY_IN_FUTURE",
		at: "asOf",
		detail: asOf
	}];
}
// ../../libs/organization/src/countries.ts
/**
* The countries and territories with a two-letter code in ISO 3166-1 (2024), in the order of their codes.
*
* Names are left to the reader's language: `new Intl.DisplayNames(language, { type: 'region' })`.
*
* @example
* countries.length; // => 249
*/
const countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(" ");
// ../../libs/organization/src/formula-guard.ts
const readAsFormula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/**
* Takes off the apostrophe that `guarded` has put on, so that a text comes back as it went out.
*
* @example
* unguarded("'=1+1"); // => '=1+1'
*/
function unguarded(cell) {
	return cell.startsWith("'") && readAsFormula.test(cell) ? cell.slice(1) : cell;
}
// ../../libs/organization/src/inventory-entry.ts
/** Whether the organization knows a fact. Unknown is an answer of its own: it never stands for "no" or nought. */
const InventoryState = z.enum(["known", "unknown"]).meta({
	id: "InventoryState",
	description: "Whether the organization knows the fact. Unknown is not the same as no."
});
/** The answer to a fact: exactly one of its fields is filled, the one that belongs to the type of the fact. */
const InventoryValue = z.object({
	number: z.number({ error: "A finite number is needed here." }).nullable().describe("For a fact of type number, in the unit of the fact."),
	flag: z.boolean().nullable().describe("For a fact of type boolean: yes or no."),
	text: plainText({ max: 500 }).nullable().describe("For a fact of type text."),
	choices: z.array(z.string().max(100)).max(100).readonly().nullable().describe("For a fact of type enum the id of the one option, for a list the ids of those that hold; an empty list means none of them.")
}).meta({
	id: "InventoryValue",
	description: "The answer to a fact: the one field that belongs to its type is filled."
});
/** What is known of one fact, since when and from where. */
const InventoryEntry = z.object({
	fact: z.string().max(100).describe("The id of the fact."),
	state: InventoryState.describe("Whether the organization knows it."),
	value: InventoryValue.nullable().describe("The answer; null as long as it is unknown."),
	asOf: z.iso.date({ error: "This is not a day of the calendar: write it as 2026-03-31." }).nullable().describe("The day for which the answer holds (year-month-day); null if not said."),
	source: plainText({ max: 300 }).nullable().describe("Who or what says so; null if not said."),
	note: plainText({
		max: 2e3,
		lines: "many"
	}).nullable().describe("What else should be known about it; null if nothing.")
}).meta({
	id: "InventoryEntry",
	description: "What is known of one fact, since when and from where."
});
const nothing = {
	number: null,
	flag: null,
	text: null,
	choices: null
};
/**
* A value of which one field is filled.
*
* @example
* valueOf({ flag: true }).number; // => null
*/
function valueOf(filled) {
	return {
		...nothing,
		...filled
	};
}
/**
* The entry of a fact that nobody knows.
*
* @example
* unknownEntry('single-sign-on').state; // => 'unknown'
*/
function unknownEntry(fact) {
	return {
		fact,
		state: "unknown",
		value: null,
		asOf: null,
		source: null,
		note: null
	};
}
// ../../libs/organization/src/full-inventory.ts
/**
* An inventory with an entry for every fact, in the order of the facts: what nobody has entered is unknown.
*
* Of two entries for one fact the last counts; entries of facts that do not exist are left out.
*
* @example
* fullInventory([], []); // => []
*/
function fullInventory(facts, entries) {
	const entryOf = new Map(entries.map((entry) => [entry.fact, entry]));
	return facts.map(({ id }) => entryOf.get(id) ?? unknownEntry(id));
}
// ../../libs/organization/src/industry.ts
/** An industry that an organization can say it is in. */
const Industry = z.object({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).describe("Stays the same for ever; profiles and case studies refer to it."),
	name: z.string().min(1).describe("The industry in words.")
}).meta({
	id: "Industry",
	description: "An industry that an organization can say it is in."
});
/** A released list of industries, as its content file holds it. */
const IndustryList = z.object({
	$schema: z.string(),
	version: z.string().regex(/^\d{4}-\d+$/).describe("Year and number of the release; a released list never changes."),
	industries: z.array(Industry).readonly()
}).meta({
	id: "IndustryList",
	description: "A released list of industries."
});
// ../../libs/organization/src/inventory-changes.ts
/** What new entries change about one fact. */
const InventoryChange = z.object({
	fact: z.string().describe("The id of the fact."),
	before: InventoryEntry.nullable().describe("What was said of it before; null if nothing was."),
	after: InventoryEntry.describe("What is said of it now.")
}).meta({
	id: "InventoryChange",
	description: "What new entries change about one fact."
});
/**
* What new entries would change in an inventory; entries that say what is there already change nothing.
*
* The order in which the options of a list are named makes no difference.
*
* @example
* inventoryChanges([], [unknownEntry('single-sign-on')])[0]?.before; // => null
*/
function inventoryChanges(current, entries) {
	const entryOf = new Map(current.map((entry) => [entry.fact, entry]));
	return entries.flatMap((after) => {
		const before = entryOf.get(after.fact) ?? null;
		return before && saysTheSame(before, after) ? [] : [{
			fact: after.fact,
			before,
			after
		}];
	});
}
function saysTheSame(one, other) {
	return one.asOf === other.asOf && one.source === other.source && one.note === other.note && one.state === other.state && sameValue(one.value, other.value);
}
function sameValue(one, other) {
	if (!one || !other) return one === other;
	const choices = (value) => value.choices?.toSorted().join(" ") ?? null;
	return one.number === other.number && one.flag === other.flag && one.text === other.text && choices(one) === choices(other);
}
// ../../libs/organization/src/inventory-fact.ts
/** What kind of answer a fact takes. */
const FactType$1 = z.enum([
	"number",
	"boolean",
	"text",
	"enum",
	"list"
]).meta({
	id: "FactType",
	description: "How a fact is answered: a number, yes or no (boolean), words, one option (enum), or any of several (list)."
});
/** The part of the organization that a fact is about, in the order in which an inventory shows them. */
const FactGroup = z.enum([
	"devices",
	"network",
	"identity",
	"data",
	"security",
	"operations",
	"integration",
	"legal",
	"people"
]).meta({
	id: "FactGroup",
	description: "The part of the organization that a fact is about."
});
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** One of the answers that a fact offers. */
const FactOption = z.object({
	id: id.describe("Stays the same for ever; other content refers to it."),
	label: z.string().min(1).describe("The option in words.")
}).meta({
	id: "FactOption",
	description: "One of the answers that a fact offers."
});
/** Between which bounds a number makes sense. */
const FactRange = z.object({
	minimum: z.number().describe("The smallest number that makes sense."),
	maximum: z.number().describe("The largest number that makes sense: 100 for a share of something, else a generous bound."),
	whole: z.boolean().describe("Whether only whole numbers make sense, as with devices.")
}).meta({
	id: "FactRange",
	description: "Between which bounds a number makes sense."
});
/** One thing that an inventory asks about what an organization runs today, with where to look for the answer. */
const InventoryFact = z.object({
	id: id.describe("Stays the same for ever; checks and entries refer to it."),
	name: z.string().min(1).describe("The fact in a few words."),
	group: FactGroup.describe("The part of the organization that it is about."),
	type: FactType$1.describe("How it is answered."),
	unit: z.string().min(1).nullable().describe("What a number counts, such as \"%\" or \"hours per week\"; null unless a number is asked."),
	range: FactRange.nullable().describe("The bounds of a number; null unless a number is asked."),
	options: z.array(FactOption).readonly().describe("The answers offered; empty unless one or several of them are asked."),
	question: z.string().min(1).describe("How to ask for it."),
	whereToLook: z.string().min(1).describe("Where an organization finds the answer."),
	unknownMeans: z.string().min(1).describe("What to assume, and to do, as long as the answer is unknown.")
}).meta({
	id: "InventoryFact",
	description: "One thing that an inventory asks about what an organization runs today."
});
/** A released list of facts, as its content file holds it. */
const InventoryCatalogue = z.object({
	$schema: z.string(),
	version: z.string().regex(/^\d{4}-\d+$/).describe("Year and number of the release; a released list never changes."),
	facts: z.array(InventoryFact).readonly()
}).meta({
	id: "InventoryCatalogue",
	description: "A released list of the facts that an inventory holds."
});
// ../../libs/organization/src/csv-table.ts
const MAX_CHARACTERS = 1e6;
const MAX_ROWS = 2e3;
const separators = [
	",",
	";",
	"	"
];
/**
* Reads a text as a table of comma, semicolon or tab separated values (RFC 4180), whichever its first line uses.
*
* A byte order mark and a spreadsheet's `sep=;` line are dropped; quoted cells may hold separators, quotes and line
* breaks; line ends may be mixed. Rows keep the number that a spreadsheet shows, empty rows included. A text of more
* than a million characters or 2,000 rows is refused before its rows are read.
*
* @example
* csvTable('fact;value\nsingle-sign-on;yes'); // => { header: ['fact', 'value'], rows: [{ row: 2, cells: ['single-sign-on', 'yes'] }] }
*/
function csvTable(text) {
	if (text.length > MAX_CHARACTERS) return {
		code: "FILE_TOO_LARGE",
		row: null,
		detail: String(MAX_CHARACTERS)
	};
	if (/[\0\ufffd]/.test(text) || !text.isWellFormed()) return {
		code: "ENCODING_BROKEN",
		row: null,
		detail: ""
	};
	const body = text.replace(/^\ufeff/, "").replace(/^sep=[,;\t]\r?\n/i, "");
	if (body.trim() === "") return {
		code: "FILE_EMPTY",
		row: null,
		detail: ""
	};
	try {
		return table(records(body, separatorOf(body), 2002));
	} catch (error) {
		if (error instanceof CsvError) return {
			code: "QUOTES_BROKEN",
			row: Math.max(1, Number(error["records"]) + 1),
			detail: ""
		};
		throw error;
	}
}
function table([header = [], ...rows]) {
	if (rows.length > MAX_ROWS) return {
		code: "TOO_MANY_ROWS",
		row: null,
		detail: String(MAX_ROWS)
	};
	return {
		header,
		rows: rows.map((cells, index) => ({
			row: index + 2,
			cells
		}))
	};
}
/** The separator that cuts the first line into most columns; the comma if none does. */
function separatorOf(body) {
	const widths = separators.map((separator) => headerWidth(body, separator));
	return separators[widths.indexOf(Math.max(...widths))] ?? ",";
}
function headerWidth(body, separator) {
	try {
		return records(body, separator, 1)[0]?.length ?? 0;
	} catch {
		return 0;
	}
}
function records(body, delimiter, to) {
	return parse$1(body, {
		delimiter,
		to,
		relax_column_count: true,
		record_delimiter: [
			"\r\n",
			"\n",
			"\r"
		]
	});
}
// ../../libs/organization/src/import-columns.ts
const columnOf = /* @__PURE__ */ new Map([
	["fact", "fact"],
	["value", "value"],
	["asof", "asOf"],
	["source", "source"],
	["note", "note"]
]);
/** Columns that the template adds for the reader; nothing is lost when they are not read. */
const explaining = /* @__PURE__ */ new Set([
	"group",
	"name",
	"question",
	"answerwith",
	"wheretolook",
	"unknownmeans"
]);
/**
* Finds the columns of an import in the header of a table: capital letters, blanks and marks make no difference.
*
* @example
* importColumns(['Fact', 'As of']).columns.index.get('asOf'); // => 1
*/
function importColumns(header) {
	const headings = header.map((cell) => unguarded(cell).trim());
	const meant = headings.map((heading) => columnOf.get(plainWord(heading)));
	const index = /* @__PURE__ */ new Map();
	const heading = /* @__PURE__ */ new Map();
	const findings = [];
	meant.forEach((column, position) => {
		const words = headings[position] ?? "";
		if (!column) return;
		if (index.has(column)) findings.push({
			code: "COLUMN_REPEATED",
			row: 1,
			column: words,
			detail: column
		});
		index.set(column, position);
		heading.set(column, words);
	});
	for (const needed of ["fact", "value"]) if (!index.has(needed)) findings.push({
		code: "COLUMN_MISSING",
		row: 1,
		column: null,
		detail: needed
	});
	const passedOver = headings.filter((words, at) => words !== "" && !meant[at] && !explaining.has(plainWord(words)));
	return {
		columns: {
			width: header.length,
			index,
			heading,
			passedOver: passedOver.map((words) => words.slice(0, 80))
		},
		findings
	};
}
function plainWord(heading) {
	return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
// ../../libs/organization/src/cell-day.ts
const isoDay = z.iso.date();
/**
* Reads a day as year-month-day (2026-03-31) or as day.month.year (31.03.2026); undefined if it is neither, or no day of
* the calendar.
*
* Days written with slashes are not read: 03/04/2026 is in March to some readers and in April to others.
*
* @example
* cellDay('1.3.2026'); // => '2026-03-01'
*/
function cellDay(cell) {
	const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell.trim()) ?? dotted(cell.trim());
	return isoDay.safeParse(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`).data;
}
function dotted(cell) {
	const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
	return [
		cell,
		year,
		month,
		day
	];
}
// ../../libs/organization/src/cell-value.ts
const wordsForUnknown = /* @__PURE__ */ new Set([
	"unknown",
	"?",
	"do not know",
	"don't know",
	"dont know",
	"not known"
]);
const wordsForYes = /* @__PURE__ */ new Set([
	"yes",
	"y",
	"true",
	"1"
]);
const wordsForNo = /* @__PURE__ */ new Set([
	"no",
	"n",
	"false",
	"0"
]);
/**
* Reads a cell as the answer to a fact.
*
* An empty cell says nothing; "unknown", "?" and "don't know" say that it is not known. Yes and no may be written yes,
* no, y, n, true, false, 1, 0. Options are named by id or by label, several of them separated by `|`, `;`, commas or line
* breaks; "none" says that none of them holds. Capital letters make no difference. Numbers: see `cellNumber`.
*
* @example
* cellValue({ type: 'boolean' }, "Don't know"); // => { says: 'unknown' }
*/
function cellValue(fact, cell) {
	const word = folded(cell);
	if (word === "") return { says: "nothing" };
	if (wordsForUnknown.has(word)) return { says: "unknown" };
	switch (fact.type) {
		case "number": return numberIn(fact, cell);
		case "boolean": return flagIn(word, cell);
		case "text": return textIn(cell);
		case "enum":
		case "list": return choicesIn(fact, cell);
	}
}
function folded(cell) {
	return cell.trim().toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");
}
function numberIn(fact, cell) {
	const reading = cellNumber(cell, fact.unit);
	return "number" in reading ? known$1({ number: reading.number }) : {
		says: "unreadable",
		...reading
	};
}
function flagIn(word, cell) {
	if (wordsForYes.has(word)) return known$1({ flag: true });
	if (wordsForNo.has(word)) return known$1({ flag: false });
	return unreadable("FLAG_UNREADABLE", cell);
}
function textIn(cell) {
	const text = InventoryValue.shape.text.safeParse(cell);
	if (text.success) return known$1({ text: text.data });
	return unreadable("TEXT_REFUSED", text.error.issues[0]?.message ?? "");
}
function choicesIn(fact, cell) {
	if (fact.type === "list" && folded(cell) === "none") return known$1({ choices: [] });
	const optionOf = new Map(fact.options.flatMap(({ id, label }) => [[id, id], [folded(label), id]]));
	const words = cell.split(/[|;\r\n]/).flatMap((part) => optionOf.has(folded(part)) ? [part] : part.split(",")).map(folded).filter((part) => part !== "");
	const stranger = words.find((word) => !optionOf.has(word));
	if (stranger !== void 0) return unreadable("CHOICE_UNKNOWN", stranger);
	return known$1({ choices: [...new Set(words.flatMap((word) => optionOf.get(word) ?? []))] });
}
function known$1(filled) {
	return {
		says: "value",
		value: valueOf(filled)
	};
}
function unreadable(code, detail) {
	return {
		says: "unreadable",
		code,
		detail: detail.slice(0, 200)
	};
}
// ../../libs/organization/src/import-row.ts
/**
* Reads one row of an import as an inventory entry.
*
* A row without a value, day, source and note is blank and gives no entry; one with a source or a note but no value says
* that the fact was looked for and is unknown.
*
* @example
* importRow(['no-such-fact', 'yes'], importColumns(['fact', 'value']).columns, []).outcome; // => 'refused'
*/
function importRow(cells, columns, facts) {
	const cell = (column) => unguarded(cells[columns.index.get(column) ?? -1] ?? "");
	const name = cell("fact").trim().toLowerCase();
	const fact = facts.find((each) => each.id === name) ?? facts.find((each) => each.name.toLowerCase() === name);
	const misfit = shapeOf$1(cells, columns);
	if (!fact || misfit) {
		const mistake = misfit ?? {
			code: "FACT_UNKNOWN",
			column: "fact",
			detail: cell("fact").slice(0, 200)
		};
		return {
			fact: fact?.id ?? null,
			outcome: "refused",
			entry: null,
			mistakes: [mistake]
		};
	}
	const reading = cellValue(fact, cell("value"));
	const support = supportIn(cell);
	if (reading.says === "nothing" && [
		"asOf",
		"source",
		"note"
	].every((column) => cell(column).trim() === "")) return {
		fact: fact.id,
		outcome: "blank",
		entry: null,
		mistakes: []
	};
	const mistakes = [...reading.says === "unreadable" ? [{
		code: reading.code,
		column: "value",
		detail: reading.detail
	}] : [], ...support.mistakes];
	if (mistakes.length > 0) return {
		fact: fact.id,
		outcome: "refused",
		entry: null,
		mistakes
	};
	const value = reading.says === "value" ? reading.value : null;
	return {
		fact: fact.id,
		outcome: value ? "known" : "unknown",
		entry: entryOf(fact, value, support.read),
		mistakes: []
	};
}
/** Too few or too many cells: most often a separator inside words that stand without quotes. */
function shapeOf$1(cells, { width, index }) {
	if (cells.slice(width).some((cell) => cell.trim() !== "")) return {
		code: "ROW_TOO_LONG",
		column: null,
		detail: String(cells.length)
	};
	const needed = Math.max(index.get("fact") ?? 0, index.get("value") ?? 0);
	return cells.length <= needed ? {
		code: "ROW_TOO_SHORT",
		column: null,
		detail: String(cells.length)
	} : void 0;
}
function supportIn(cell) {
	const mistakes = [];
	const day = cell("asOf").trim() === "" ? null : cellDay(cell("asOf"));
	if (day === void 0) mistakes.push({
		code: "DAY_UNREADABLE",
		column: "asOf",
		detail: cell("asOf").slice(0, 80)
	});
	const words = (column) => {
		if (cell(column).trim() === "") return null;
		const text = InventoryEntry.shape[column].safeParse(cell(column));
		if (text.success) return text.data;
		mistakes.push({
			code: "TEXT_REFUSED",
			column,
			detail: text.error.issues[0]?.message ?? ""
		});
		return null;
	};
	return {
		read: {
			asOf: day ?? null,
			source: words("source"),
			note: words("note")
		},
		mistakes
	};
}
function entryOf({ id }, value, support) {
	return {
		fact: id,
		state: value ? "known" : "unknown",
		value,
		...support
	};
}
// ../../libs/organization/src/inventory-from-csv.ts
/**
* Reads an inventory from a CSV file: one row a fact, with the columns `fact` (its id or name) and `value`, and, if wanted,
* `as of`, `source` and `note`, in any order. `inventoryTemplate` makes such a file.
*
* A row without a value says nothing about its fact, so that a file filled in by half changes only that half; the word
* "unknown" marks a gap. All mistakes are found at once, each with its row and column; a file with findings should be
* refused whole. `today` (year-month-day), if given, finds days in the future. How cells are read: `cellValue`,
* `cellNumber`, `cellDay`; how the file is read: `csvTable`.
*
* @example
* inventoryFromCsv('fact;value', []).findings; // => []
*/
function inventoryFromCsv(text, facts, options = {}) {
	const table = csvTable(text);
	if ("code" in table) return nothingRead([{
		code: table.code,
		row: table.row,
		column: null,
		detail: table.detail
	}]);
	const { columns, findings } = importColumns(table.header);
	if (findings.length > 0) return nothingRead(findings);
	const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
	const check = (entry) => checkEntry(facts, entry, options);
	const read = readRows(filled, columns, facts).map((each) => ({
		...each,
		reading: checked(each.reading, check)
	}));
	return {
		entries: read.flatMap(({ reading }) => reading.entry ?? []),
		findings: read.flatMap(({ row, reading }) => located(row, reading, columns)),
		rows: read.map(({ row, reading: { fact, outcome } }) => ({
			row,
			fact,
			outcome
		})),
		passedOver: columns.passedOver
	};
}
function readRows(rows, columns, facts) {
	const rowOf = /* @__PURE__ */ new Map();
	return rows.map(({ row, cells }) => {
		const reading = importRow(cells, columns, facts);
		if (reading.outcome === "blank") return {
			row,
			reading
		};
		const earlier = rowOf.get(reading.fact ?? "");
		if (reading.fact !== null && earlier === void 0) rowOf.set(reading.fact, row);
		return {
			row,
			reading: earlier === void 0 ? reading : repeated(reading, earlier)
		};
	});
}
function repeated({ fact, mistakes }, earlier) {
	return {
		fact,
		outcome: "refused",
		entry: null,
		mistakes: [{
			code: "FACT_REPEATED",
			column: "fact",
			detail: String(earlier)
		}, ...mistakes]
	};
}
function checked(reading, check) {
	const found = reading.entry ? check(reading.entry) : [];
	if (found.length === 0) return reading;
	const mistakes = found.map(({ code, at, detail }) => ({
		code,
		detail,
		column: at === "asOf" ? "asOf" : "value"
	}));
	return {
		...reading,
		outcome: "refused",
		entry: null,
		mistakes
	};
}
function located(row, { mistakes }, { heading }) {
	return mistakes.map(({ code, column, detail }) => ({
		code,
		row,
		column: column === null ? null : heading.get(column) ?? column,
		detail
	}));
}
function nothingRead(findings) {
	return {
		entries: [],
		findings,
		rows: [],
		passedOver: []
	};
}
// ../../libs/organization/src/inventory-gaps.ts
/** A fact that is not known, and what that means. */
const InventoryGap = z.object({
	fact: z.string().describe("The id of the fact."),
	name: z.string().describe("The fact in a few words."),
	asked: z.boolean().describe("True if the organization said that it does not know; false if nobody has looked yet."),
	unknownMeans: z.string().describe("What to assume, and to do, as long as it is unknown."),
	whereToLook: z.string().describe("Where the answer can be found.")
}).meta({
	id: "InventoryGap",
	description: "A fact that is not known, and what that means."
});
/** The gaps of one group of facts, and how much of the group is known. */
const InventoryGroupGaps = z.object({
	group: FactGroup.describe("The part of the organization."),
	facts: z.int().min(0).max(1e4).describe("How many facts the group has."),
	known: z.int().min(0).max(1e4).describe("How many of them are known."),
	gaps: z.array(InventoryGap).readonly().describe("The facts that are not known, in the order of the inventory.")
}).meta({
	id: "InventoryGroupGaps",
	description: "The gaps of one group of facts, and how much of the group is known."
});
/**
* What an inventory does not know, group by group, with what each gap means.
*
* Every group that has facts is there, also when all of them are known. A fact without an entry is a gap that nobody
* has looked at. Entries of facts that do not exist are passed over; of two entries for one fact the last counts.
*
* @example
* inventoryGaps([], []); // => []
*/
function inventoryGaps(facts, entries) {
	const entryOf = new Map(entries.map((entry) => [entry.fact, entry]));
	return FactGroup.options.flatMap((group) => {
		const asked = facts.filter((fact) => fact.group === group);
		if (asked.length === 0) return [];
		const open = asked.filter(({ id }) => entryOf.get(id)?.state !== "known");
		const gaps = open.map(({ id, name, unknownMeans, whereToLook }) => ({
			fact: id,
			name,
			asked: entryOf.has(id),
			unknownMeans,
			whereToLook
		}));
		return [{
			group,
			facts: asked.length,
			known: asked.length - open.length,
			gaps
		}];
	});
}
// ../../libs/organization/src/inventory-import.ts
/** What is wrong with a file of inventory facts, and in which cell. */
const ImportFinding = z.object({
	code: z.string().min(1).describe("What was found, in capitals, for programs: the screen has the words for it."),
	row: z.int().min(1).max(1e6).nullable().describe("The row as a spreadsheet numbers it (the header is row 1); null for the whole file."),
	column: z.string().nullable().describe("The column by its heading; null for the whole row."),
	detail: z.string().describe("The offending words, or the bound that was overstepped.")
}).meta({
	id: "ImportFinding",
	description: "What is wrong with a file, and in which cell."
});
/** What became of one row of a file. */
const ImportRow = z.object({
	row: z.int().min(1).max(1e6).describe("The row as a spreadsheet numbers it (the header is row 1)."),
	fact: z.string().nullable().describe("The id of the fact that it is about; null if that cannot be told."),
	outcome: z.enum([
		"known",
		"unknown",
		"blank",
		"refused"
	]).meta({
		id: "ImportOutcome",
		description: "What became of a row: an answer, a gap, nothing said, or not readable."
	}).describe("What became of it. A blank row says nothing and leaves the fact as it is.")
}).meta({
	id: "ImportRow",
	description: "What became of one row of a file."
});
z.object({
	entries: z.array(InventoryEntry).readonly().describe("What the rows that can be read say; at most one for each fact."),
	findings: z.array(ImportFinding).readonly().describe("What is wrong. Nothing of a file with findings should be kept."),
	rows: z.array(ImportRow).readonly().describe("What became of each row that is not empty."),
	passedOver: z.array(z.string()).readonly().describe("The headings of columns that were not read.")
}).meta({
	id: "InventoryReading",
	description: "What a file of inventory facts says, row by row."
});
// ../../libs/organization/src/inventory-summary.ts
/** How far an inventory has come, in figures. */
const InventorySummary = z.object({
	facts: z.int().min(0).max(1e4).describe("How many facts there are."),
	known: z.int().min(0).max(1e4).describe("How many of them are known."),
	unknown: z.int().min(0).max(1e4).describe("How many the organization looked for and does not know."),
	open: z.int().min(0).max(1e4).describe("How many nobody has looked at yet."),
	coverage: z.number().min(0).max(1).nullable().describe("Known facts by all facts, from 0 to 1; null if there are no facts."),
	undated: z.int().min(0).max(1e4).describe("How many known facts do not say for which day they hold."),
	unsourced: z.int().min(0).max(1e4).describe("How many known facts do not say who or what says so."),
	oldest: z.string().nullable().describe("The earliest day for which a known fact holds; null if none says a day.")
}).meta({
	id: "InventorySummary",
	description: "How far an inventory has come, in figures."
});
/**
* How far an inventory has come: known, looked for in vain, not looked at; and how well what is known is supported.
*
* @example
* inventorySummary([], []).coverage; // => null
*/
function inventorySummary(facts, entries) {
	const gaps = inventoryGaps(facts, entries).flatMap((group) => group.gaps);
	const entryOf = new Map(entries.map((entry) => [entry.fact, entry]));
	const known = facts.flatMap(({ id }) => entryOf.get(id) ?? []).filter(({ state }) => state === "known");
	const days = known.flatMap(({ asOf }) => asOf ?? []).toSorted();
	return {
		facts: facts.length,
		known: known.length,
		unknown: gaps.filter(({ asked }) => asked).length,
		open: gaps.filter(({ asked }) => !asked).length,
		coverage: facts.length === 0 ? null : known.length / facts.length,
		undated: known.filter(({ asOf }) => asOf === null).length,
		unsourced: known.filter(({ source }) => source === null).length,
		oldest: days[0] ?? null
	};
}
// ../../libs/organization/src/organization-profile.ts
const known = new Set(countries);
/** The name of an organization: one line of at most 120 characters. */
const OrganizationName = plainText({ max: 120 }).describe("What the organization is called.");
const Country = z.string().trim().toUpperCase().refine((code) => known.has(code), { error: "This is not a country code: two letters as in ISO 3166-1, such as DE or US, are needed." });
/**
* What kind of organization it is, as later stages read it. Null means not said, never nought.
*
* @example
* OrganizationProfile.parse({ industry: null, employees: 40, sites: null, countries: ['de', 'DE'], constraints: [] }).countries; // => ['DE']
*/
const OrganizationProfile = z.object({
	industry: z.string().max(60).nullable().describe("The id of its industry, from the list of industries; null if not said."),
	employees: z.int({ error: "The number of employees is a whole number." }).min(1, { error: "An organization has at least one employee." }).max(2e7, { error: "No organization has more than 20 million employees." }).nullable().describe("How many people work there; null if not said."),
	sites: z.int({ error: "The number of sites is a whole number." }).min(0, { error: "The number of sites cannot be negative." }).max(1e6, { error: "More than a million sites cannot be entered." }).nullable().describe("At how many places it works; 0 if everybody works from home, null if not said."),
	countries: z.array(Country).max(countries.length, { error: "There are more countries here than exist." }).overwrite((codes) => [...new Set(codes)]).readonly().describe("The countries it works in, as two-letter codes of ISO 3166-1, each once."),
	constraints: z.array(plainText({ max: 500 })).max(20, { error: "At most 20 strategic constraints can be kept: put the ones that decide first." }).readonly().describe("What limits its choices, in the organization's own words, each in at most 500 characters.")
}).meta({
	id: "OrganizationProfile",
	description: "What kind of organization it is. Null means not said."
});
/** What is entered of an organization: its name and its profile. */
const OrganizationDraft = z.object({
	name: OrganizationName,
	profile: OrganizationProfile.describe("What kind of organization it is.")
}).meta({
	id: "Organization",
	description: "What is entered of an organization: its name and its profile."
});
/**
* What a profile says that the content does not know: an industry that is not on the list.
*
* @example
* checkProfile([], { ...emptyProfile, industry: 'alchemy' })[0]?.code; // => 'INDUSTRY_UNKNOWN'
*/
function checkProfile(industries, profile) {
	if (profile.industry === null || industries.some(({ id }) => id === profile.industry)) return [];
	return [{
		code: "INDUSTRY_UNKNOWN",
		at: "industry",
		detail: profile.industry
	}];
}
// ../../libs/organization/content/industries.json
var industries_default = {
	$schema: "./industry-list.schema.json",
	version: "2026-1",
	industries: [
		{
			"id": "agriculture-food",
			"name": "Agriculture and food"
		},
		{
			"id": "construction-real-estate",
			"name": "Construction and real estate"
		},
		{
			"id": "chemicals-materials",
			"name": "Chemicals and materials"
		},
		{
			"id": "consumer-goods",
			"name": "Consumer goods"
		},
		{
			"id": "defence-aerospace",
			"name": "Defence and aerospace"
		},
		{
			"id": "education-research",
			"name": "Education and research"
		},
		{
			"id": "energy-utilities",
			"name": "Energy and utilities"
		},
		{
			"id": "financial-services",
			"name": "Banking, insurance and other financial services"
		},
		{
			"id": "gaming",
			"name": "Games"
		},
		{
			"id": "healthcare-life-sciences",
			"name": "Healthcare and life sciences"
		},
		{
			"id": "hospitality-travel",
			"name": "Hospitality and travel"
		},
		{
			"id": "manufacturing",
			"name": "Manufacturing"
		},
		{
			"id": "media-entertainment",
			"name": "Media and entertainment"
		},
		{
			"id": "mining-resources",
			"name": "Mining and natural resources"
		},
		{
			"id": "mobility",
			"name": "Mobility and vehicles"
		},
		{
			"id": "non-profit",
			"name": "Non-profit organizations"
		},
		{
			"id": "professional-services",
			"name": "Legal, consulting and other professional services"
		},
		{
			"id": "public-sector",
			"name": "Public sector"
		},
		{
			"id": "retail-ecommerce",
			"name": "Retail and online commerce"
		},
		{
			"id": "software-technology",
			"name": "Software and technology"
		},
		{
			"id": "supply-chain-logistics",
			"name": "Supply chain and logistics"
		},
		{
			"id": "telecommunications",
			"name": "Telecommunications"
		},
		{
			"id": "other",
			"name": "Another industry"
		}
	]
};
// ../../libs/organization/src/content.ts
/**
* The facts that an inventory holds, in the order in which it shows them.
*
* @example
* inventoryFacts.length; // => 53
*/
const inventoryFacts = InventoryCatalogue.parse({
	$schema: "./inventory-catalogue.schema.json",
	version: "2026-1",
	facts: [
		{
			"id": "always-on-devices-per-site",
			"name": "Always-on devices per site",
			"group": "devices",
			"type": "number",
			"unit": "devices",
			"range": {
				"minimum": 0,
				"maximum": 1e6,
				"whole": true
			},
			"options": [],
			"question": "How many devices at the smallest site in scope stay switched on day and night?",
			"whereToLook": "Device management report of last-seen times; site walk",
			"unknownMeans": "Assume none; peers may be asleep when content is needed"
		},
		{
			"id": "sites-with-local-host",
			"name": "Sites with a local host",
			"group": "devices",
			"type": "number",
			"unit": "%",
			"range": {
				"minimum": 0,
				"maximum": 100,
				"whole": false
			},
			"options": [],
			"question": "What share of sites in scope has a server or edge box that can take one more long-running service?",
			"whereToLook": "Server register; virtual machine host capacity view",
			"unknownMeans": "Assume some sites lack one; plan hardware or leave those sites out"
		},
		{
			"id": "local-discovery-allowed",
			"name": "Nearby discovery allowed",
			"group": "devices",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Does device policy let field devices find one another over the local network, Bluetooth or Wi-Fi Direct?",
			"whereToLook": "Mobile device management profile; operating-system permission settings",
			"unknownMeans": "Assume blocked; test two devices side by side before design"
		},
		{
			"id": "job-sandbox",
			"name": "Sandbox for foreign jobs",
			"group": "devices",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Can the devices or hosts in scope run code from others inside a sandbox or virtual machine?",
			"whereToLook": "Endpoint security policy; hypervisor or container settings",
			"unknownMeans": "Assume no; no outside job may run on staff devices"
		},
		{
			"id": "container-mirror-support",
			"name": "Registry mirrors in container runtime",
			"group": "devices",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Does the container runtime on every node in scope accept registry mirrors (for containerd: a hosts directory set in config_path)?",
			"whereToLook": "Node configuration; managed Kubernetes provider notes",
			"unknownMeans": "Assume no; some managed clusters forbid the setting"
		},
		{
			"id": "subnet-site-map",
			"name": "Subnet-to-site list",
			"group": "network",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is there a current list that ties every subnet to a site?",
			"whereToLook": "Address management tool; directory sites and services; network drawings",
			"unknownMeans": "Assume no; peer groups could span slow links"
		},
		{
			"id": "lan-device-to-device",
			"name": "Device-to-device traffic inside a site",
			"group": "network",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Can two user devices at the same site exchange TCP and UDP traffic, on wire and Wi-Fi, with no client isolation?",
			"whereToLook": "Wi-Fi controller, switch and host firewall rules; a two-laptop test",
			"unknownMeans": "Assume blocked; peers would fall back to the central source"
		},
		{
			"id": "proxy-range-and-bypass",
			"name": "Proxy suits peer clients",
			"group": "network",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Does client web traffic either skip the proxy or use one that keeps byte-range requests intact and lets named addresses bypass it?",
			"whereToLook": "Proxy configuration and automatic proxy file",
			"unknownMeans": "Assume no; partial downloads may fail or fetch whole files"
		},
		{
			"id": "address-overlap",
			"name": "Overlapping private addresses",
			"group": "network",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Do any sites, clouds or partner networks in scope use the same private address ranges?",
			"whereToLook": "Address management tool; routing tables; merger records",
			"unknownMeans": "Assume overlap exists; plan address translation"
		},
		{
			"id": "service-port-inventory",
			"name": "Inventory of services and ports",
			"group": "network",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is there a list of the internal services people must reach, with the ports each one uses?",
			"whereToLook": "Firewall rules; application register; flow logs",
			"unknownMeans": "Assume no; access rules would start too wide"
		},
		{
			"id": "radio-plan",
			"name": "Radio survey and band plan",
			"group": "network",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "For every place where radio links are or will be used, is there a coverage survey and a written plan of bands, power limits and licences?",
			"whereToLook": "Radio or plant engineering files; national regulator pages",
			"unknownMeans": "Assume no; do not transmit outside a test"
		},
		{
			"id": "single-sign-on",
			"name": "Single sign-on",
			"group": "identity",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Can staff in scope sign on to new web applications through one central identity provider?",
			"whereToLook": "Identity provider application list",
			"unknownMeans": "Assume no; expect a separate account for each user"
		},
		{
			"id": "mfa-and-group-claims",
			"name": "Multi-factor sign-on with groups",
			"group": "identity",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Does the identity provider enforce multi-factor sign-on and pass group membership to applications?",
			"whereToLook": "Conditional access policy; a decoded sign-on token",
			"unknownMeans": "Assume no; access rules cannot follow groups yet"
		},
		{
			"id": "hr-data-feed",
			"name": "Joiner-mover-leaver feed",
			"group": "identity",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Do joiner, mover and leaver records from the HR system update identity groups without manual work?",
			"whereToLook": "Identity provisioning jobs; HR integration list",
			"unknownMeans": "Assume manual; leavers may keep access"
		},
		{
			"id": "access-rule-owner",
			"name": "Who owns access rules",
			"group": "identity",
			"type": "enum",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "service-owners",
					"label": "Owners of each service"
				},
				{
					"id": "security-team",
					"label": "Security team"
				},
				{
					"id": "network-team",
					"label": "Network team"
				},
				{
					"id": "nobody",
					"label": "Nobody in particular"
				}
			],
			"question": "Who decides who may reach an internal service?",
			"whereToLook": "Access request workflow; firewall change records",
			"unknownMeans": "Assume nobody; name owners before opening access"
		},
		{
			"id": "partner-allow-list",
			"name": "List of approved partner servers",
			"group": "identity",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is there an approved list of partner servers or domains with which accounts and files may be shared?",
			"whereToLook": "Collaboration and mail gateway settings; partner register",
			"unknownMeans": "Assume open or empty; keep federation closed"
		},
		{
			"id": "content-with-digests",
			"name": "Content that carries a digest",
			"group": "data",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "branch-content",
					"label": "Files sent to branches or sites"
				},
				{
					"id": "public-web-content",
					"label": "Public web pages and documents"
				},
				{
					"id": "software-packages",
					"label": "Software packages"
				},
				{
					"id": "media-files",
					"label": "Media files"
				}
			],
			"question": "For which content does every release have a fixed identifier and a hash (digest)?",
			"whereToLook": "Build and publishing pipeline; content store settings",
			"unknownMeans": "Assume none; peers could not tell good copies from bad"
		},
		{
			"id": "site-storage-headroom",
			"name": "Storage headroom at sites",
			"group": "data",
			"type": "number",
			"unit": "% of planned data",
			"range": {
				"minimum": 0,
				"maximum": 1e6,
				"whole": false
			},
			"options": [],
			"question": "At the smallest site, how large is free storage compared with the data it is meant to hold?",
			"whereToLook": "Storage monitoring; size report of the folders in scope",
			"unknownMeans": "Assume too little; measure before choosing sites"
		},
		{
			"id": "data-residency-rules",
			"name": "Storage country rules",
			"group": "data",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is the allowed storage country recorded for each data class or store in scope?",
			"whereToLook": "Records of processing; data classification policy",
			"unknownMeans": "Assume restricted; keep copies in the home country"
		},
		{
			"id": "documented-data-products",
			"name": "Data sets with schema and owner",
			"group": "data",
			"type": "number",
			"unit": "data sets",
			"range": {
				"minimum": 0,
				"maximum": 1e6,
				"whole": true
			},
			"options": [],
			"question": "How many data sets have a written schema and a named owner today?",
			"whereToLook": "Data catalogue; interface documents",
			"unknownMeans": "Assume none; begin with one data set"
		},
		{
			"id": "data-catalogue",
			"name": "Data catalogue with shared terms",
			"group": "data",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is there a searchable data catalogue that uses agreed terms or semantic models?",
			"whereToLook": "Data office; catalogue tool",
			"unknownMeans": "Assume no; partners could not find or understand the data"
		},
		{
			"id": "share-expiry-rule",
			"name": "Owner and expiry on outside shares",
			"group": "data",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Must every share with an outside party have a named owner and an expiry date?",
			"whereToLook": "File-sharing policy and server settings",
			"unknownMeans": "Assume no; old shares may still be open"
		},
		{
			"id": "source-event-capture",
			"name": "Events captured at source",
			"group": "data",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Are goods movements captured where they happen by scanner, sensor or portal, and not typed in later?",
			"whereToLook": "Warehouse and shop-floor walk; event timestamps",
			"unknownMeans": "Assume no; later records are open to doubt"
		},
		{
			"id": "interval-meter-share",
			"name": "Interval meters with data access",
			"group": "data",
			"type": "number",
			"unit": "% of participants",
			"range": {
				"minimum": 0,
				"maximum": 100,
				"whole": false
			},
			"options": [],
			"question": "What share of intended participants has an interval meter whose readings you may use?",
			"whereToLook": "Meter operator; participant list",
			"unknownMeans": "Assume none; no settlement is possible"
		},
		{
			"id": "signed-releases",
			"name": "Signed releases",
			"group": "security",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "ai-models",
					"label": "AI models"
				},
				{
					"id": "public-web-content",
					"label": "Public web pages and documents"
				},
				{
					"id": "software-packages",
					"label": "Software packages"
				},
				{
					"id": "container-images",
					"label": "Container images"
				}
			],
			"question": "For which content is each release signed after approval, together with its list of digests?",
			"whereToLook": "Release pipeline; signing key register",
			"unknownMeans": "Assume none; a peer could serve an altered copy unnoticed"
		},
		{
			"id": "backup-key-holding",
			"name": "Who holds backup keys",
			"group": "security",
			"type": "enum",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "not-encrypted",
					"label": "Backups are not encrypted"
				},
				{
					"id": "provider-keys",
					"label": "Provider holds the keys"
				},
				{
					"id": "own-keys",
					"label": "We encrypt first but keys have no escrow"
				},
				{
					"id": "own-keys-with-escrow",
					"label": "We encrypt first and keys are in escrow"
				}
			],
			"question": "How are backups encrypted and who can recover the keys?",
			"whereToLook": "Backup software settings; key escrow record",
			"unknownMeans": "Assume provider keys; do not place copies with outside peers"
		},
		{
			"id": "approved-sources",
			"name": "List of approved sources",
			"group": "security",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is there an agreed list of sources from which software, images and models may be taken?",
			"whereToLook": "Security policy; proxy or registry allow-list",
			"unknownMeans": "Assume no; peers could spread unvetted content"
		},
		{
			"id": "api-security-controls",
			"name": "API protection",
			"group": "security",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Do interfaces open to partners require tokens, limit request rates and keep logs?",
			"whereToLook": "API gateway settings; last penetration test",
			"unknownMeans": "Assume no; keep interfaces closed to partners"
		},
		{
			"id": "customer-checks",
			"name": "Customer and counterparty checks",
			"group": "security",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "identity-and-fraud-checks",
					"label": "Identity checks with fraud screening"
				},
				{
					"id": "aml-monitoring",
					"label": "Anti-money-laundering monitoring"
				},
				{
					"id": "sanctions-screening",
					"label": "Sanctions screening"
				},
				{
					"id": "credit-scoring",
					"label": "Credit scoring"
				},
				{
					"id": "suitability-and-risk-warnings",
					"label": "Investor suitability tests and risk warnings"
				}
			],
			"question": "Which checks on customers or counterparties run today, in house or by contract?",
			"whereToLook": "Compliance function; provider contracts",
			"unknownMeans": "Assume none; no money or goods may change hands"
		},
		{
			"id": "maintenance-windows",
			"name": "Patch cycles and change windows",
			"group": "operations",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "endpoints",
					"label": "User devices"
				},
				{
					"id": "servers",
					"label": "Servers"
				},
				{
					"id": "container-nodes",
					"label": "Container nodes"
				},
				{
					"id": "field-devices",
					"label": "Field devices"
				},
				{
					"id": "machines",
					"label": "Machines and plant systems"
				}
			],
			"question": "For which systems are a patch cycle and a change window agreed?",
			"whereToLook": "Change calendar; patch policy",
			"unknownMeans": "Assume none; updates may clash with business hours"
		},
		{
			"id": "metrics-kept",
			"name": "Measures kept today",
			"group": "operations",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "link-use-per-site",
					"label": "Link use per site"
				},
				{
					"id": "registry-pulls",
					"label": "Container registry pulls"
				},
				{
					"id": "outside-availability-checks",
					"label": "Availability checks from several outside networks"
				},
				{
					"id": "central-model-accuracy",
					"label": "Accuracy of a centrally trained model"
				}
			],
			"question": "Which of these measures are recorded today?",
			"whereToLook": "Monitoring tools; registry logs; model reports",
			"unknownMeans": "Assume none; gains could not be shown later"
		},
		{
			"id": "measured-restore-speed",
			"name": "Measured restore speed",
			"group": "operations",
			"type": "number",
			"unit": "GB per hour",
			"range": {
				"minimum": 0,
				"maximum": 1e9,
				"whole": false
			},
			"options": [],
			"question": "What restore speed did the last full restore test reach?",
			"whereToLook": "Backup test report",
			"unknownMeans": "Never tested; do not rely on any recovery time"
		},
		{
			"id": "recovery-objectives",
			"name": "Recovery objectives per system",
			"group": "operations",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Have business owners agreed a recovery time and a recovery point for each system in scope?",
			"whereToLook": "Continuity plan; system register",
			"unknownMeans": "Assume no; backup choices cannot be judged"
		},
		{
			"id": "drills-per-year",
			"name": "Communication-loss drills",
			"group": "operations",
			"type": "number",
			"unit": "drills in 12 months",
			"range": {
				"minimum": 0,
				"maximum": 1e3,
				"whole": true
			},
			"options": [],
			"question": "How many drills without normal communications were held in the last 12 months?",
			"whereToLook": "Continuity or emergency exercise reports",
			"unknownMeans": "Assume none; staff will not use the tool under stress"
		},
		{
			"id": "independent-hosting-operators",
			"name": "Independent hosts of public content",
			"group": "operations",
			"type": "number",
			"unit": "operators",
			"range": {
				"minimum": 0,
				"maximum": 1e4,
				"whole": true
			},
			"options": [],
			"question": "How many operators with no common owner hold full copies of your public content?",
			"whereToLook": "Hosting and mirror contracts",
			"unknownMeans": "Assume one; a single order or fault can remove the content"
		},
		{
			"id": "operations-hours-per-week",
			"name": "Hours with operations cover",
			"group": "operations",
			"type": "number",
			"unit": "hours per week",
			"range": {
				"minimum": 0,
				"maximum": 168,
				"whole": false
			},
			"options": [],
			"question": "How many hours a week can a trained person act on a service alarm?",
			"whereToLook": "Duty roster; operations contract",
			"unknownMeans": "Assume office hours only"
		},
		{
			"id": "support-desk-covers",
			"name": "What support covers",
			"group": "operations",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "peer-statistics",
					"label": "Reading peer statistics"
				},
				{
					"id": "camera-and-microphone",
					"label": "Camera and microphone problems"
				},
				{
					"id": "merge-and-sync",
					"label": "Merge and sync questions"
				},
				{
					"id": "wallets",
					"label": "Digital wallets"
				},
				{
					"id": "small-suppliers",
					"label": "Small suppliers"
				},
				{
					"id": "partner-onboarding",
					"label": "Partner onboarding"
				},
				{
					"id": "customers-and-members",
					"label": "Customers, tenants or members"
				},
				{
					"id": "sites-without-local-it",
					"label": "Sites without local IT staff"
				}
			],
			"question": "For which topics or groups does a support desk have trained staff and a guide?",
			"whereToLook": "Service desk catalogue; training records",
			"unknownMeans": "Assume none; users will be left alone"
		},
		{
			"id": "equipment-records",
			"name": "Equipment records",
			"group": "operations",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "location-and-state",
					"label": "Location and condition"
				},
				{
					"id": "booking-and-handover",
					"label": "Bookings and signed handovers"
				},
				{
					"id": "usage-by-scan-or-sensor",
					"label": "Use recorded by code scan or sensor"
				},
				{
					"id": "certificates-and-operator-licences",
					"label": "Safety certificates and operator licences"
				}
			],
			"question": "Which facts are kept up to date for each item of shared equipment?",
			"whereToLook": "Asset register; maintenance system; yard check of ten items",
			"unknownMeans": "Assume none; items cannot be lent safely"
		},
		{
			"id": "internal-charging",
			"name": "Charging or credit between units",
			"group": "operations",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is there a working rule by which one unit charges or credits another for time or equipment?",
			"whereToLook": "Finance controlling; cost-centre bookings",
			"unknownMeans": "Assume no; owners have no reason to share"
		},
		{
			"id": "partners-with-interface",
			"name": "Partners linked by interface",
			"group": "integration",
			"type": "number",
			"unit": "% of pilot partners",
			"range": {
				"minimum": 0,
				"maximum": 100,
				"whole": false
			},
			"options": [],
			"question": "What share of pilot partners exchanges data between their main business system and yours without retyping?",
			"whereToLook": "Integration platform; partner list",
			"unknownMeans": "Assume none; expect files and manual entry"
		},
		{
			"id": "working-interfaces",
			"name": "Interfaces in working use",
			"group": "integration",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "bank-payments",
					"label": "Payments to and from bank accounts"
				},
				{
					"id": "s3-storage",
					"label": "S3-compatible storage or an adapter"
				},
				{
					"id": "repeat-safe-writes",
					"label": "Core systems that ignore a repeated message with the same key"
				}
			],
			"question": "Which of these interfaces work in production or in a test system today?",
			"whereToLook": "Integration platform; application owners",
			"unknownMeans": "Assume none; add build time"
		},
		{
			"id": "redistribution-allowed",
			"name": "Redistribution allowed by licence",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "container-images",
					"label": "Container images"
				},
				{
					"id": "ai-models-and-data-sets",
					"label": "AI models and data sets"
				},
				{
					"id": "software-on-many-hosts",
					"label": "Licensed software on many hosts"
				},
				{
					"id": "media-files",
					"label": "Media files"
				}
			],
			"question": "For which content have licence terms been read and found to allow copying between your own devices or hosts?",
			"whereToLook": "Software asset management; legal; model cards",
			"unknownMeans": "Assume not allowed until read"
		},
		{
			"id": "privacy-assessments",
			"name": "Privacy assessments done",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "addresses-and-viewing-data",
					"label": "Device addresses and viewing data"
				},
				{
					"id": "partner-shared-data",
					"label": "Data shared with partners"
				},
				{
					"id": "research-and-model-training",
					"label": "Research and model training data"
				},
				{
					"id": "credential-data",
					"label": "Credential and wallet data"
				},
				{
					"id": "skills-and-hr-data",
					"label": "Skill and HR data"
				},
				{
					"id": "meter-data",
					"label": "Meter readings"
				}
			],
			"question": "For which data has a privacy assessment been finished that states purpose, minimum data and legal ground?",
			"whereToLook": "Privacy officer; register of assessments",
			"unknownMeans": "Assume none; no live personal data"
		},
		{
			"id": "notices-and-consents",
			"name": "Notices and consents in place",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "peer-upload",
					"label": "Staff devices passing content to others"
				},
				{
					"id": "network-monitoring",
					"label": "Network logging and monitoring"
				},
				{
					"id": "location-tracking",
					"label": "Location tracking"
				},
				{
					"id": "remote-wipe",
					"label": "Remote wipe of devices"
				},
				{
					"id": "call-recording",
					"label": "Call recording"
				}
			],
			"question": "For which practices have the affected people had a written notice, or given consent where the law asks for it?",
			"whereToLook": "Works council files; staff policies; privacy notices",
			"unknownMeans": "Assume none; hold the practice back"
		},
		{
			"id": "agreement-terms",
			"name": "Terms in signed agreements",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "partner-onboarding",
					"label": "Partner onboarding terms"
				},
				{
					"id": "client-media-handling",
					"label": "Client clauses on copying and holding media"
				},
				{
					"id": "mirror-hosting",
					"label": "Mirror hosting by partners"
				},
				{
					"id": "consortium-and-liability",
					"label": "Consortium rules and liability"
				},
				{
					"id": "confidentiality-between-members",
					"label": "Confidentiality between members"
				},
				{
					"id": "data-use-and-onward-transfer",
					"label": "Data use and onward transfer"
				},
				{
					"id": "ip-and-publication",
					"label": "Intellectual property and publication"
				},
				{
					"id": "issuer-liability",
					"label": "Liability of a credential issuer"
				},
				{
					"id": "data-processing",
					"label": "Data processing by partners"
				},
				{
					"id": "grid-operator",
					"label": "Terms with the grid operator"
				}
			],
			"question": "Which of these are settled in agreements signed with the parties in scope?",
			"whereToLook": "Contract register; legal",
			"unknownMeans": "Assume none; sharing stays inside the organisation"
		},
		{
			"id": "legal-views-written",
			"name": "Legal fields with a written view",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "telecom",
					"label": "Telecom rules"
				},
				{
					"id": "health",
					"label": "Health sector rules"
				},
				{
					"id": "product-and-traceability",
					"label": "Food, pharma or product-passport rules"
				},
				{
					"id": "financial-supervision",
					"label": "Financial supervision and outsourcing"
				},
				{
					"id": "data-sharing",
					"label": "Data Act and sector data rules"
				},
				{
					"id": "competition",
					"label": "Competition law and data visibility"
				},
				{
					"id": "digital-identity",
					"label": "Digital identity law"
				},
				{
					"id": "platform-and-consumer",
					"label": "Platform and consumer law"
				},
				{
					"id": "energy-market",
					"label": "Energy market and grid fees"
				},
				{
					"id": "ot-security",
					"label": "Industrial security rules"
				},
				{
					"id": "export-control",
					"label": "Export control"
				}
			],
			"question": "For which fields does a written legal view of your duties cover this use and its countries (a view that the field does not apply counts)?",
			"whereToLook": "Legal or compliance; outside counsel letters",
			"unknownMeans": "Assume none; ask counsel before the pilot"
		},
		{
			"id": "licences-held",
			"name": "Permissions held",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "lending-or-crowdfunding",
					"label": "Lending or crowdfunding"
				},
				{
					"id": "payment-or-crypto",
					"label": "Payment, e-money or crypto-asset service"
				},
				{
					"id": "energy-supply-or-community",
					"label": "Energy supply or energy community"
				}
			],
			"question": "Which permissions or registered statuses do you or your contracted provider hold?",
			"whereToLook": "Regulator register; company secretary",
			"unknownMeans": "Assume none; only a test with play money is possible"
		},
		{
			"id": "insurance-cover",
			"name": "Insurance for sharing",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [{
				"id": "peer-rentals",
				"label": "Goods or rooms rented between users"
			}, {
				"id": "shared-equipment",
				"label": "Equipment lent between units"
			}],
			"question": "Which kinds of sharing are named in a current insurance policy?",
			"whereToLook": "Insurance broker; policy schedule",
			"unknownMeans": "Assume not covered"
		},
		{
			"id": "retention-schedule-covers",
			"name": "Retention rules",
			"group": "legal",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "chat",
					"label": "Chat messages"
				},
				{
					"id": "shared-files",
					"label": "Files shared with partners"
				},
				{
					"id": "call-recordings",
					"label": "Call recordings"
				},
				{
					"id": "field-records",
					"label": "Field records"
				}
			],
			"question": "For which content does an approved retention rule say how long it is kept?",
			"whereToLook": "Records schedule; records officer",
			"unknownMeans": "Assume none; the content may be kept too long or too briefly"
		},
		{
			"id": "takedown-process",
			"name": "Abuse and takedown process",
			"group": "legal",
			"type": "boolean",
			"unit": null,
			"range": null,
			"options": [],
			"question": "Is there a staffed, written process with time limits for copyright, abuse and takedown reports?",
			"whereToLook": "Legal; abuse mailbox and its log",
			"unknownMeans": "Assume no; do not open a public gateway"
		},
		{
			"id": "named-owners",
			"name": "Areas with a named owner",
			"group": "people",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "endpoint-configuration",
					"label": "Endpoint configuration policy"
				},
				{
					"id": "node-configuration",
					"label": "Server and container node configuration"
				},
				{
					"id": "ai-model-registry",
					"label": "AI model registry and release approval"
				},
				{
					"id": "ai-models",
					"label": "Each AI model"
				},
				{
					"id": "site-content",
					"label": "Site content and its release calendar"
				},
				{
					"id": "site-data-stewardship",
					"label": "Data at each site"
				},
				{
					"id": "device-lifecycle",
					"label": "Device lifecycle"
				},
				{
					"id": "retention-and-legal-hold",
					"label": "Retention and legal hold"
				},
				{
					"id": "cryptographic-keys",
					"label": "Cryptographic keys"
				},
				{
					"id": "product-features",
					"label": "Features of the product or app"
				},
				{
					"id": "treasury",
					"label": "Treasury"
				}
			],
			"question": "Which areas have one named person or team accountable for them?",
			"whereToLook": "Responsibility chart; ask two people and compare",
			"unknownMeans": "Assume none; name owners first"
		},
		{
			"id": "standing-teams",
			"name": "Functions in place",
			"group": "people",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "moderation-and-user-support",
					"label": "Moderation and user support"
				},
				{
					"id": "data-standards-group",
					"label": "Data standards group"
				},
				{
					"id": "credit-risk",
					"label": "Credit risk"
				},
				{
					"id": "collections",
					"label": "Collections"
				},
				{
					"id": "investor-relations",
					"label": "Investor relations"
				},
				{
					"id": "supply-acquisition",
					"label": "Winning suppliers or hosts"
				},
				{
					"id": "trust-and-safety",
					"label": "Trust and safety"
				},
				{
					"id": "internal-logistics",
					"label": "Internal logistics"
				}
			],
			"question": "Which functions are staffed, in house or by contract?",
			"whereToLook": "Organisation chart; provider contracts",
			"unknownMeans": "Assume none; include them in the plan"
		},
		{
			"id": "knowledge-systems",
			"name": "Knowledge systems in use",
			"group": "people",
			"type": "list",
			"unit": null,
			"range": null,
			"options": [
				{
					"id": "question-and-answer-space",
					"label": "Searchable question-and-answer space"
				},
				{
					"id": "expert-list",
					"label": "List of experts per topic"
				},
				{
					"id": "skill-profiles",
					"label": "Skill profiles with one shared list of skills"
				},
				{
					"id": "linkable-document-store",
					"label": "Document store with stable links and access control"
				}
			],
			"question": "Which of these do staff have and use today?",
			"whereToLook": "Intranet; HR system; ask three users",
			"unknownMeans": "Assume none; set-up work comes first"
		}
	]
}).facts;
/**
* The industries that a profile chooses from, by name; "another industry" stands last.
*
* @example
* industries.at(-1)?.id; // => 'other'
*/
const industries = IndustryList.parse(industries_default).industries;
// src/graphql/type-of.ts
const made = /* @__PURE__ */ new Map();
/**
* Makes a GraphQL type of a library's value, so that the value is defined once.
*
* Call it at the top level of a module. It refuses, with a sentence, what GraphQL cannot say: objects without a name, records,
* unions, dates, numbers that do not fit, and one name for two schemas.
*/
function typeOf(schema, side) {
	return typeFor(schema, side);
}
function typeFor(schema, side) {
	const id = z.globalRegistry.get(schema)?.id;
	if (!id) throw new RangeError("a GraphQL type needs a name: give its schema .meta({ id })");
	const shape = shapeOf(schema, side);
	const name = side === "input" && !shape.enum ? `${id}Input` : id;
	const known = made.get(name);
	if (known) {
		if (known.schema !== schema) throw new RangeError(`two schemas want to be the GraphQL type ${name}`);
		return known.type;
	}
	return shape.enum ? enumType(schema, shape, name) : objectType(schema, shape, {
		name,
		side
	});
}
function enumType(schema, shape, name) {
	const words = Object.fromEntries((shape.enum ?? []).map((word) => [word, word]));
	registerEnumType(words, {
		name,
		...shape.description ? { description: shape.description } : {}
	});
	made.set(name, {
		schema,
		type: words
	});
	return words;
}
function objectType(schema, shape, { name, side }) {
	if (!(schema instanceof z.ZodObject)) throw new RangeError(`${name} is not an object or an enumeration, and GraphQL cannot say it`);
	const holder = { [name]: class {} }[name];
	made.set(name, {
		schema,
		type: holder
	});
	const declare = (options) => side === "input" ? InputType(name, options) : ObjectType(name, options);
	declare({ description: shape.description })(holder);
	for (const [field, inner] of Object.entries(schema.shape)) {
		const { type, isList, isNullable } = fieldType(inner, side, `${name}.${field}`);
		const description = inner.description ?? shape.properties?.[field]?.description;
		const says = {
			nullable: isNullable,
			...description ? { description } : {}
		};
		Field((() => isList ? [type()] : type()), says)(holder.prototype, field);
	}
	return holder;
}
function fieldType(schema, side, at) {
	if (schema instanceof z.ZodNullable) return {
		...fieldType(schema.unwrap(), side, at),
		isNullable: true
	};
	if (schema instanceof z.ZodReadonly) return fieldType(schema.unwrap(), side, at);
	if (schema instanceof z.ZodArray) {
		const inner = fieldType(schema.element, side, at);
		if (inner.isList || inner.isNullable) throw new RangeError(`${at} is a list of lists or of nothings`);
		return {
			...inner,
			isList: true,
			isNullable: false
		};
	}
	return {
		type: scalarOrNamed(schema, side, at),
		isList: false,
		isNullable: false
	};
}
function scalarOrNamed(schema, side, at) {
	const named = namedOrigin(schema);
	if (named) {
		const type = typeFor(named, side);
		return () => type;
	}
	const shape = shapeOf(schema, side);
	if (shape.type === "string" && !shape.enum) return () => String;
	if (shape.type === "boolean") return () => Boolean;
	if (shape.type === "number") return () => Float;
	if (shape.type === "integer") {
		if ((shape.maximum ?? Infinity) <= 2147483647) return () => Int;
		throw new RangeError(`${at} is an integer beyond 32 bits: give it a maximum`);
	}
	throw new RangeError(`${at} is ${shape.enum ? "an enumeration without a name" : shape.type ?? "a union"}, which GraphQL cannot say`);
}
/** The JSON Schema of a value; a named one stands among its own definitions. */
function shapeOf(schema, side) {
	const whole = z.toJSONSchema(schema, {
		io: side,
		unrepresentable: "throw"
	});
	const inside = whole.$ref?.replace("#/$defs/", "");
	return (inside === void 0 ? void 0 : whole.$defs?.[inside]) ?? whole;
}
/** `.describe()` makes a nameless copy of a named schema; the name is with the one it was copied from. */
function namedOrigin(schema) {
	let candidate = schema;
	while (candidate && z.globalRegistry.get(candidate)?.id === void 0) candidate = candidate._zod.parent;
	return candidate;
}
// src/workspace/edit-version.ts
/**
* Applies an edit that was made on a version.
* @throws DomainError CONFLICT with both values when a newer version stands.
*/
async function editVersion(em, thing, version, edit) {
	await em.lock(thing, LockMode.PESSIMISTIC_WRITE);
	await em.refresh(thing);
	if (thing.version !== version) throw new DomainError("CONFLICT", "Somebody else changed this meanwhile. Look at their version and save yours again.", {
		current: {
			...Object.fromEntries(Object.keys(edit).map((key) => [key, thing[key]])),
			version: thing.version
		},
		yours: edit
	});
	em.assign(thing, edit);
	await em.flush();
}
// src/workspace/engagement.resolver.ts
const Name$1 = plainText({
	min: 1,
	max: 120
});
const Aim = plainText({
	min: 1,
	max: 600,
	lines: "many"
}).nullable();
const Id = z.uuid("This is not an id of Peerway.");
const EngagementConnection = connectionOf(Engagement, "Engagement");
const EngagementMemberConnection = connectionOf(EngagementMember, "EngagementMember");
let EngagementResolver = class EngagementResolver {
	em;
	constructor(em) {
		this.em = em;
	}
	engagements(args) {
		return page(this.em, Engagement, {
			where: {},
			args,
			order: "newest"
		});
	}
	engagement(id) {
		return this.em.findOneOrFail(Engagement, { id });
	}
	async createEngagement(organization, name, aim) {
		const client = await this.em.findOneOrFail(Organization, { id: organization });
		const engagement = this.em.create(Engagement, {
			workspaceId: client.workspaceId,
			organization: client,
			name,
			aim,
			sample: client.sample,
			version: 1,
			createdAt: /* @__PURE__ */ new Date()
		});
		this.em.persist(engagement);
		await this.em.flush();
		return engagement;
	}
	async updateEngagement(id, name, aim, version) {
		const engagement = await this.em.findOneOrFail(Engagement, { id });
		await editVersion(this.em, engagement, version, {
			name,
			aim
		});
		return engagement;
	}
	organization(engagement) {
		return engagement.organization.loadOrFail();
	}
	allowed(engagement, access) {
		const held = [access.role, access.engagements.get(engagement.id)];
		return Object.keys(rights).filter((act) => allows(act, held));
	}
	team(engagement, args) {
		return page(this.em, EngagementMember, {
			where: { engagement: engagement.id },
			args,
			order: "oldest"
		});
	}
	activity(engagement, args) {
		return page(this.em, AuditEntry, {
			where: { engagementId: engagement.id },
			args,
			order: "newest"
		});
	}
};
__decorate([
	Query(() => EngagementConnection, { description: "The engagements that the user has a part in, newest first." }),
	May("workspace.read"),
	__decorateParam(0, Args()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof PageArgs === "undefined" ? Object : PageArgs]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], EngagementResolver.prototype, "engagements", null);
__decorate([
	Query(() => Engagement, { description: "One engagement." }),
	MayInEngagement("engagement.read", "id"),
	__decorateParam(0, Args("id", {
		type: () => ID,
		description: "Which one."
	}, new Parsed(Id))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], EngagementResolver.prototype, "engagement", null);
__decorate([
	Mutation(() => Engagement, { description: "Begins an engagement with an organization." }),
	May("engagement.add"),
	__decorateParam(0, Args("organization", {
		type: () => ID,
		description: "With whom."
	}, new Parsed(Id))),
	__decorateParam(1, Args("name", { description: "What the team will call it." }, new Parsed(Name$1))),
	__decorateParam(2, Args("aim", {
		type: () => String,
		nullable: true,
		description: "What it is meant to achieve."
	}, new Parsed(Aim))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		String,
		String,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], EngagementResolver.prototype, "createEngagement", null);
__decorate([
	Mutation(() => Engagement, { description: "Changes the name or the aim of an engagement." }),
	MayInEngagement("engagement.edit", "engagement"),
	__decorateParam(0, Args("engagement", {
		type: () => ID,
		description: "Which one."
	}, new Parsed(Id))),
	__decorateParam(1, Args("name", { description: "Its name." }, new Parsed(Name$1))),
	__decorateParam(2, Args("aim", {
		type: () => String,
		nullable: true,
		description: "Its aim."
	}, new Parsed(Aim))),
	__decorateParam(3, Args("version", {
		type: () => Int,
		description: "The version that the edit began with."
	})),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		String,
		String,
		Object,
		Number
	]),
	__decorateMetadata("design:returntype", Promise)
], EngagementResolver.prototype, "updateEngagement", null);
__decorate([
	ResolveField(() => Organization, { description: "The organization that it is with." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Engagement === "undefined" ? Object : Engagement]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], EngagementResolver.prototype, "organization", null);
__decorate([
	ResolveField(() => [String], { description: "What the user may do here, such as round.run; screens offer only that." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, CurrentMember()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Engagement === "undefined" ? Object : Engagement, Object]),
	__decorateMetadata("design:returntype", Array)
], EngagementResolver.prototype, "allowed", null);
__decorate([
	ResolveField(() => EngagementMemberConnection, { description: "Who was invited to it, in the order they joined." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, Args()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Engagement === "undefined" ? Object : Engagement, typeof PageArgs === "undefined" ? Object : PageArgs]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], EngagementResolver.prototype, "team", null);
__decorate([
	ResolveField(() => AuditEntryConnection, { description: "What was done in it, newest first." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, Args()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Engagement === "undefined" ? Object : Engagement, typeof PageArgs === "undefined" ? Object : PageArgs]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], EngagementResolver.prototype, "activity", null);
EngagementResolver = __decorate([Resolver(() => Engagement), __decorateMetadata("design:paramtypes", [typeof EntityManager === "undefined" ? Object : EntityManager])], EngagementResolver);
// src/organization/inventory-entry.entity.ts
let InventoryRow = class InventoryRow {
	organizationId;
	fact;
	workspaceId;
	/** The entry's value, date, source and note, in the shape of the library's InventoryEntry. */
	entry;
	savedAt = /* @__PURE__ */ new Date();
};
__decorate([PrimaryKey({ type: "uuid" }), __decorateMetadata("design:type", String)], InventoryRow.prototype, "organizationId", void 0);
__decorate([PrimaryKey({ type: "text" }), __decorateMetadata("design:type", String)], InventoryRow.prototype, "fact", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], InventoryRow.prototype, "workspaceId", void 0);
__decorate([Property({ type: "json" }), __decorateMetadata("design:type", Object)], InventoryRow.prototype, "entry", void 0);
__decorate([Property({ type: "timestamptz" }), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], InventoryRow.prototype, "savedAt", void 0);
InventoryRow = __decorate([Entity()], InventoryRow);
// src/organization/inventory-of.ts
const loaders = /* @__PURE__ */ new WeakMap();
/** What has been said about an organization's facts; one statement for all organizations that one operation asks about. */
function inventoryOf(em, organizationId) {
	const context = em.getContext();
	const loader = loaders.get(context) ?? new DataLoader((ids) => inventories(context, ids), { cache: false });
	loaders.set(context, loader);
	return loader.load(organizationId);
}
async function inventories(em, ids) {
	const rows = await em.find(InventoryRow, { organizationId: { $in: [...new Set(ids)] } }, { orderBy: { fact: "asc" } });
	const byOrganization = Map.groupBy(rows, ({ organizationId }) => organizationId);
	return ids.map((id) => (byOrganization.get(id) ?? []).map(({ entry }) => InventoryEntry.parse(entry)));
}
// src/organization/save-inventory.ts
/**
* Saves entries of an inventory, all or none, and says what they changed. The organization is held meanwhile, so that two who save at the
* same moment come one after the other.
* @throws DomainError BAD_INPUT with the findings of each entry that cannot be kept; CONFLICT with both sides if somebody changed
* one of these facts since it was seen.
*/
async function saveInventory(em, organization, { entries, seen }) {
	refuseUnfit(entries);
	await em.lock(organization, LockMode.PESSIMISTIC_WRITE);
	const rows = await em.find(InventoryRow, {
		organizationId: organization.id,
		fact: { $in: entries.map(({ fact }) => fact) }
	});
	const current = rows.map(({ entry }) => InventoryEntry.parse(entry));
	if (seen) refuseConflict(entries, seen, current);
	const changes = inventoryChanges(current, entries);
	for (const { fact, after } of changes) keep(em, organization, rows.find((row) => row.fact === fact), after);
	await em.flush();
	return changes;
}
/** The latest day that it is anywhere on Earth: nobody's today lies in the future. */
function latestToday(now) {
	return new Date(now.getTime() + 504e5).toISOString().slice(0, 10);
}
function keep(em, organization, existing, entry) {
	const row = existing ?? new InventoryRow();
	row.organizationId = organization.id;
	row.workspaceId = organization.workspaceId;
	row.fact = entry.fact;
	row.entry = entry;
	row.savedAt = /* @__PURE__ */ new Date();
	em.persist(row);
}
function refuseUnfit(entries) {
	const today = latestToday(/* @__PURE__ */ new Date());
	const findings = entries.flatMap((entry, index) => [...checkEntry(inventoryFacts, entry, { today }).map((finding) => ({
		fact: entry.fact,
		...finding,
		at: `entries.${index}.${finding.at}`
	})), ...entries.findIndex(({ fact }) => fact === entry.fact) < index ? [{
		fact: entry.fact,
		code: "FACT_REPEATED",
		at: `entries.${index}.fact`,
		detail: entry.fact
	}] : []]);
	if (findings.length === 0) return;
	throw new DomainError("BAD_INPUT", `Nothing was saved, because these facts cannot be kept as entered: ${[...new Set(findings.map(({ fact }) => nameOf(fact)))].join(", ").slice(0, 300)}.`, {
		field: findings[0]?.at,
		findings
	});
}
function refuseConflict(entries, seen, current) {
	const before = entries.map(({ fact }) => seen.find((entry) => entry.fact === fact) ?? unknownEntry(fact));
	const today = entries.map(({ fact }) => current.find((entry) => entry.fact === fact) ?? unknownEntry(fact));
	const changedMeanwhile = new Set(inventoryChanges(before, today).map(({ fact }) => fact));
	const disputed = inventoryChanges(today, entries).filter(({ fact }) => changedMeanwhile.has(fact));
	if (disputed.length === 0) return;
	throw new DomainError("CONFLICT", `Somebody else changed this meanwhile: ${disputed.map(({ fact }) => nameOf(fact)).join(", ").slice(0, 300)}. Compare both entries and save again.`, {
		current: disputed.map(({ before: stands }) => stands),
		yours: disputed.map(({ after }) => after)
	});
}
function nameOf(fact) {
	return inventoryFacts.find(({ id }) => id === fact)?.name ?? `"${fact}"`;
}
// src/organization/import-inventory.ts
/** Reads a file of facts and, if asked to and if nothing in it is wrong, keeps all of it; else none. */
async function importInventory(em, organization, csv, then) {
	const reading = inventoryFromCsv(csv, inventoryFacts, { today: latestToday(/* @__PURE__ */ new Date()) });
	if (reading.findings.length > 0) return {
		...reading,
		changes: [],
		applied: false,
		organization
	};
	if (then === "only show") {
		const changes = inventoryChanges(await inventoryOf(em, organization.id), reading.entries);
		return {
			...reading,
			changes,
			applied: false,
			organization
		};
	}
	const changes = await saveInventory(em, organization, {
		entries: reading.entries,
		seen: null
	});
	return {
		...reading,
		changes,
		applied: true,
		organization
	};
}
// src/organization/open-for-editing.ts
/**
* Reads an organization in order to change it or its inventory. A role in an engagement counts only for the organization of
* that engagement.
* @throws DomainError FORBIDDEN for members who may see it but not change it.
*/
async function openForEditing(em, access, id) {
	const organization = await em.findOneOrFail(Organization, { id });
	const held = (await em.find(Engagement, {
		organization: organization.id,
		id: { $in: [...access.engagements.keys()] }
	}, { fields: ["id"] })).map((engagement) => access.engagements.get(engagement.id));
	if (!allows("organization.edit", [access.role, ...held])) throw new DomainError("FORBIDDEN", "Your role does not allow you to change this organization. Ask its consultant if you need it.");
	return organization;
}
// src/organization/inventory.resolver.ts
const FactType = typeOf(InventoryFact, "output");
const EntryType = typeOf(InventoryEntry, "output");
const EntryInput = typeOf(InventoryEntry, "input");
const ChangeType = typeOf(InventoryChange, "output");
const FindingType = typeOf(ImportFinding, "output");
const RowType = typeOf(ImportRow, "output");
const GapsType = typeOf(InventoryGroupGaps, "output");
const SummaryType = typeOf(InventorySummary, "output");
const Entries = InventoryEntry.array().max(200, { error: "At most 200 facts can be saved at once." });
let InventoryImport = class InventoryImport {
	applied;
	findings;
	rows;
	changes;
	passedOver;
	organization;
};
__decorate([Field(() => Boolean, { description: "Whether the file was kept. A file with findings never is." }), __decorateMetadata("design:type", Boolean)], InventoryImport.prototype, "applied", void 0);
__decorate([Field(() => [FindingType], { description: "What is wrong with the file, cell by cell." }), __decorateMetadata("design:type", Array)], InventoryImport.prototype, "findings", void 0);
__decorate([Field(() => [RowType], { description: "What became of each row." }), __decorateMetadata("design:type", Array)], InventoryImport.prototype, "rows", void 0);
__decorate([Field(() => [ChangeType], { description: "What the file changes, or would change if it were kept." }), __decorateMetadata("design:type", Array)], InventoryImport.prototype, "changes", void 0);
__decorate([Field(() => [String], { description: "The headings of columns that were not read." }), __decorateMetadata("design:type", Array)], InventoryImport.prototype, "passedOver", void 0);
__decorate([Field(() => Organization, { description: "The organization as it stands now." }), __decorateMetadata("design:type", typeof Organization === "undefined" ? Object : Organization)], InventoryImport.prototype, "organization", void 0);
InventoryImport = __decorate([ObjectType({ description: "What a file of facts says, row by row, and what it changes." })], InventoryImport);
let InventoryResolver = class InventoryResolver {
	em;
	constructor(em) {
		this.em = em;
	}
	inventoryFacts() {
		return inventoryFacts;
	}
	async inventory(organization) {
		return fullInventory(inventoryFacts, await inventoryOf(this.em, organization.id));
	}
	async inventoryGaps(organization) {
		return inventoryGaps(inventoryFacts, await inventoryOf(this.em, organization.id));
	}
	async inventorySummary(organization) {
		return inventorySummary(inventoryFacts, await inventoryOf(this.em, organization.id));
	}
	async saveInventory(member, id, entries, seen) {
		const organization = await openForEditing(this.em, member, id);
		await saveInventory(this.em, organization, {
			entries,
			seen
		});
		return organization;
	}
	async importInventory(member, id, csv, apply) {
		const organization = await openForEditing(this.em, member, id);
		return importInventory(this.em, organization, csv, apply ? "keep" : "only show");
	}
};
__decorate([
	Query(() => [FactType], { description: "The facts that an inventory holds, with how to ask and where to look." }),
	May("organization.read"),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", []),
	__decorateMetadata("design:returntype", Array)
], InventoryResolver.prototype, "inventoryFacts", null);
__decorate([
	ResolveField(() => [EntryType], { description: "An entry for every fact, in the order of the facts; unknown where nothing was entered." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Organization === "undefined" ? Object : Organization]),
	__decorateMetadata("design:returntype", Promise)
], InventoryResolver.prototype, "inventory", null);
__decorate([
	ResolveField(() => [GapsType], { description: "What is not known, by group, with what each gap means." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Organization === "undefined" ? Object : Organization]),
	__decorateMetadata("design:returntype", Promise)
], InventoryResolver.prototype, "inventoryGaps", null);
__decorate([
	ResolveField(() => SummaryType, { description: "How far the inventory has come, in figures." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Organization === "undefined" ? Object : Organization]),
	__decorateMetadata("design:returntype", Promise)
], InventoryResolver.prototype, "inventorySummary", null);
__decorate([
	Mutation(() => Organization, { description: "Saves entries of an inventory, all or none. Give `seen` so that a change made meanwhile by somebody else is not overwritten." }),
	May("organization.edit"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("organization", {
		type: () => ID,
		description: "Whose inventory it is."
	}, new Parsed(Id))),
	__decorateParam(2, Args("entries", {
		type: () => [EntryInput],
		description: "What to save; facts not named here stay as they are."
	}, new Parsed(Entries))),
	__decorateParam(3, Args("seen", {
		type: () => [EntryInput],
		nullable: true,
		description: "The same facts as they were shown before the edit."
	}, new Parsed(Entries.nullable()))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		String,
		Array,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], InventoryResolver.prototype, "saveInventory", null);
__decorate([
	Mutation(() => InventoryImport, { description: "Reads a CSV file of facts and says what it would change; with `apply` keeps all of it, unless there are findings." }),
	May("organization.edit"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("organization", {
		type: () => ID,
		description: "Whose inventory it is."
	}, new Parsed(Id))),
	__decorateParam(2, Args("csv", {
		type: () => String,
		description: "The text of the file."
	})),
	__decorateParam(3, Args("apply", {
		type: () => Boolean,
		description: "False to see what it would change."
	})),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		String,
		String,
		Boolean
	]),
	__decorateMetadata("design:returntype", Promise)
], InventoryResolver.prototype, "importInventory", null);
InventoryResolver = __decorate([Resolver(() => Organization), __decorateMetadata("design:paramtypes", [typeof EntityManager === "undefined" ? Object : EntityManager])], InventoryResolver);
// src/organization/save-organization.ts
/** Adds an organization to a workspace. */
async function addOrganization(em, workspaceId, draft) {
	refuseUnknownIndustry(draft);
	const organization = new Organization();
	organization.workspaceId = workspaceId;
	organization.name = draft.name;
	organization.profile = draft.profile;
	await em.persist(organization).flush();
	return organization;
}
/**
* Changes the name and profile of an organization that was read as `version`.
* @throws DomainError CONFLICT, with both sides, if somebody changed it since.
*/
async function changeOrganization(em, organization, { draft, version }) {
	refuseUnknownIndustry(draft);
	await editVersion(em, organization, version, draft);
	return organization;
}
function refuseUnknownIndustry({ profile }) {
	if (checkProfile(industries, profile).length === 0) return;
	throw new DomainError("BAD_INPUT", "This industry is not on the list. Choose one from the list; \"other\" is one of them.", { field: "profile.industry" });
}
// src/organization/organization.resolver.ts
const ProfileType = typeOf(OrganizationProfile, "output");
const DraftInput = typeOf(OrganizationDraft, "input");
const IndustryType = typeOf(Industry, "output");
const OrganizationConnection = connectionOf(Organization, "Organization");
let OrganizationResolver = class OrganizationResolver {
	em;
	constructor(em) {
		this.em = em;
	}
	organizations(member, args) {
		return page(this.em, Organization, {
			where: { workspaceId: workspaceOf(member) },
			args,
			order: "oldest"
		});
	}
	organization(id) {
		return this.em.findOneOrFail(Organization, { id });
	}
	industries() {
		return industries;
	}
	profile(organization) {
		return OrganizationProfile.parse(organization.profile);
	}
	engagements(organization, args) {
		return page(this.em, Engagement, {
			where: { organization: organization.id },
			args,
			order: "newest"
		});
	}
	createOrganization(member, draft) {
		return addOrganization(this.em, workspaceOf(member), draft);
	}
	async updateOrganization(member, id, draft, version) {
		return changeOrganization(this.em, await openForEditing(this.em, member, id), {
			draft,
			version
		});
	}
};
__decorate([
	Query(() => OrganizationConnection, { description: "The organizations that you may see, oldest first." }),
	May("organization.read"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object, typeof PageArgs === "undefined" ? Object : PageArgs]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OrganizationResolver.prototype, "organizations", null);
__decorate([
	Query(() => Organization, { description: "One organization." }),
	May("organization.read"),
	__decorateParam(0, Args("id", {
		type: () => ID,
		description: "Which one."
	}, new Parsed(Id))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OrganizationResolver.prototype, "organization", null);
__decorate([
	Query(() => [IndustryType], { description: "The industries that a profile chooses from." }),
	May("organization.read"),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", []),
	__decorateMetadata("design:returntype", Array)
], OrganizationResolver.prototype, "industries", null);
__decorate([
	ResolveField(() => ProfileType, { description: "What kind of organization it is." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Organization === "undefined" ? Object : Organization]),
	__decorateMetadata("design:returntype", typeof OrganizationProfile === "undefined" ? Object : OrganizationProfile)
], OrganizationResolver.prototype, "profile", null);
__decorate([
	ResolveField(() => EngagementConnection, { description: "Its engagements that you may see, newest first." }),
	__decorateParam(0, Parent()),
	__decorateParam(1, Args()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Organization === "undefined" ? Object : Organization, typeof PageArgs === "undefined" ? Object : PageArgs]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OrganizationResolver.prototype, "engagements", null);
__decorate([
	Mutation(() => Organization, { description: "Adds an organization to the workspace." }),
	May("organization.add"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("input", {
		type: () => DraftInput,
		description: "Its name and profile."
	}, new Parsed(OrganizationDraft))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object, typeof OrganizationDraft === "undefined" ? Object : OrganizationDraft]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OrganizationResolver.prototype, "createOrganization", null);
__decorate([
	Mutation(() => Organization, { description: "Changes the name and profile of an organization." }),
	May("organization.edit"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("id", {
		type: () => ID,
		description: "Which one."
	}, new Parsed(Id))),
	__decorateParam(2, Args("input", {
		type: () => DraftInput,
		description: "Its name and profile from now on."
	}, new Parsed(OrganizationDraft))),
	__decorateParam(3, Args("version", {
		type: () => Int,
		description: "The version that was edited."
	})),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		String,
		typeof OrganizationDraft === "undefined" ? Object : OrganizationDraft,
		Number
	]),
	__decorateMetadata("design:returntype", Promise)
], OrganizationResolver.prototype, "updateOrganization", null);
OrganizationResolver = __decorate([Resolver(() => Organization), __decorateMetadata("design:paramtypes", [typeof EntityManager === "undefined" ? Object : EntityManager])], OrganizationResolver);
function workspaceOf({ workspaceId }) {
	if (workspaceId === void 0) throw new RangeError("the guard lets in only members of a workspace");
	return workspaceId;
}
// src/workspace/member.resolver.ts
const MemberConnection = connectionOf(Member, "Member");
let MemberResolver = class MemberResolver {
	em;
	constructor(em) {
		this.em = em;
	}
	members(args) {
		return page(this.em, Member, {
			where: {},
			args,
			order: "oldest"
		});
	}
	async changeMemberRole(id, role) {
		const member = await this.em.findOneOrFail(Member, { id });
		if (role !== "owner") await this.keepAnOwner(member);
		member.role = role;
		await this.em.flush();
		return member;
	}
	async removeMember(id) {
		const member = await this.em.findOneOrFail(Member, { id });
		await this.keepAnOwner(member);
		this.em.remove(member);
		await this.em.flush();
		return true;
	}
	async changeEngagementRole(engagement, member, role) {
		const part = await this.em.findOneOrFail(EngagementMember, {
			engagement,
			member
		});
		part.role = role;
		await this.em.flush();
		return part;
	}
	async removeFromEngagement(engagement, member) {
		this.em.remove(await this.em.findOneOrFail(EngagementMember, {
			engagement,
			member
		}));
		await this.em.flush();
		return true;
	}
	async name(member) {
		return (await member.user.loadOrFail()).name;
	}
	async email(member) {
		return (await member.user.loadOrFail()).email;
	}
	/** Locks the owners' rows, so that two owners cannot step down at the same moment. */
	async keepAnOwner(leaving) {
		if (leaving.role !== "owner") return;
		if ((await this.em.execute(`select id from member where workspace_id = ? and role = 'owner' for update`, [leaving.workspaceId])).length < 2) throw new DomainError("CONFLICT", "The workspace needs an owner. Make somebody else an owner first.");
	}
};
__decorate([
	Query(() => MemberConnection, { description: "Who belongs to the workspace, in the order they joined." }),
	May("members.read"),
	__decorateParam(0, Args()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof PageArgs === "undefined" ? Object : PageArgs]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MemberResolver.prototype, "members", null);
__decorate([
	Mutation(() => Member, { description: "Gives a member another role in the workspace. One owner always remains." }),
	May("members.change"),
	__decorateParam(0, Args("member", {
		type: () => ID,
		description: "Whose role."
	}, new Parsed(Id))),
	__decorateParam(1, Args("role", {
		type: () => MemberRole,
		description: "The new role."
	})),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String, typeof MemberRole === "undefined" ? Object : MemberRole]),
	__decorateMetadata("design:returntype", Promise)
], MemberResolver.prototype, "changeMemberRole", null);
__decorate([
	Mutation(() => Boolean, { description: "Ends a membership at once, with every part in engagements." }),
	May("members.change"),
	__decorateParam(0, Args("member", {
		type: () => ID,
		description: "Who leaves."
	}, new Parsed(Id))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String]),
	__decorateMetadata("design:returntype", Promise)
], MemberResolver.prototype, "removeMember", null);
__decorate([
	Mutation(() => EngagementMember, { description: "Gives somebody another role in an engagement." }),
	MayInEngagement("engagement.invite", "engagement"),
	__decorateParam(0, Args("engagement", {
		type: () => ID,
		description: "Where."
	}, new Parsed(Id))),
	__decorateParam(1, Args("member", {
		type: () => ID,
		description: "Whose role: the id of the membership."
	}, new Parsed(Id))),
	__decorateParam(2, Args("role", {
		type: () => EngagementRole,
		description: "The new role."
	})),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		String,
		String,
		typeof EngagementRole === "undefined" ? Object : EngagementRole
	]),
	__decorateMetadata("design:returntype", Promise)
], MemberResolver.prototype, "changeEngagementRole", null);
__decorate([
	Mutation(() => Boolean, { description: "Ends somebody’s part in an engagement at once." }),
	MayInEngagement("engagement.invite", "engagement"),
	__decorateParam(0, Args("engagement", {
		type: () => ID,
		description: "Where."
	}, new Parsed(Id))),
	__decorateParam(1, Args("member", {
		type: () => ID,
		description: "Who leaves: the id of the membership."
	}, new Parsed(Id))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [String, String]),
	__decorateMetadata("design:returntype", Promise)
], MemberResolver.prototype, "removeFromEngagement", null);
__decorate([
	ResolveField(() => String, { description: "The member’s name." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Member === "undefined" ? Object : Member]),
	__decorateMetadata("design:returntype", Promise)
], MemberResolver.prototype, "name", null);
__decorate([
	ResolveField(() => String, { description: "The address that the member signs in with." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof Member === "undefined" ? Object : Member]),
	__decorateMetadata("design:returntype", Promise)
], MemberResolver.prototype, "email", null);
MemberResolver = __decorate([Resolver(() => Member), __decorateMetadata("design:paramtypes", [typeof EntityManager === "undefined" ? Object : EntityManager])], MemberResolver);
let EngagementMemberResolver = class EngagementMemberResolver {
	member(part) {
		return part.member.loadOrFail();
	}
	engagement(part) {
		return part.engagement.loadOrFail();
	}
};
__decorate([
	ResolveField(() => Member, { description: "Whose part it is." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof EngagementMember === "undefined" ? Object : EngagementMember]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], EngagementMemberResolver.prototype, "member", null);
__decorate([
	ResolveField(() => Engagement, { description: "Where." }),
	__decorateParam(0, Parent()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [typeof EngagementMember === "undefined" ? Object : EngagementMember]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], EngagementMemberResolver.prototype, "engagement", null);
EngagementMemberResolver = __decorate([Resolver(() => EngagementMember)], EngagementMemberResolver);
// src/workspace/me.ts
let EngagementPart = class EngagementPart {
	engagement;
	role;
};
__decorate([Field(() => ID, { description: "The engagement." }), __decorateMetadata("design:type", String)], EngagementPart.prototype, "engagement", void 0);
__decorate([Field(() => EngagementRole, { description: "The role in it." }), __decorateMetadata("design:type", typeof EngagementRole === "undefined" ? Object : EngagementRole)], EngagementPart.prototype, "role", void 0);
EngagementPart = __decorate([ObjectType({ description: "A role in one engagement." })], EngagementPart);
let Membership = class Membership {
	workspace;
	role;
	allowed;
};
__decorate([Field(() => Workspace, { description: "The workspace." }), __decorateMetadata("design:type", typeof Workspace === "undefined" ? Object : Workspace)], Membership.prototype, "workspace", void 0);
__decorate([Field(() => MemberRole, { description: "The role in the whole workspace." }), __decorateMetadata("design:type", typeof MemberRole === "undefined" ? Object : MemberRole)], Membership.prototype, "role", void 0);
__decorate([Field(() => [String], { description: "What the role allows, such as organization.add; screens offer only that." }), __decorateMetadata("design:type", Array)], Membership.prototype, "allowed", void 0);
Membership = __decorate([ObjectType({ description: "A workspace that the signed-in user belongs to." })], Membership);
let Me = class Me {
	id;
	name;
	email;
	memberships;
};
__decorate([Field(() => ID, { description: "Identifies the user." }), __decorateMetadata("design:type", String)], Me.prototype, "id", void 0);
__decorate([Field(() => String, { description: "The name that others see." }), __decorateMetadata("design:type", String)], Me.prototype, "name", void 0);
__decorate([Field(() => String, { description: "The address to sign in with." }), __decorateMetadata("design:type", String)], Me.prototype, "email", void 0);
__decorate([Field(() => [Membership], { description: "The workspaces that the user belongs to, oldest first." }), __decorateMetadata("design:type", Array)], Me.prototype, "memberships", void 0);
Me = __decorate([ObjectType({ description: "The signed-in user." })], Me);
// src/workspace/workspace.resolver.ts
const Name = plainText({
	min: 1,
	max: 120
});
let WorkspaceResolver = class WorkspaceResolver {
	em;
	constructor(em) {
		this.em = em;
	}
	async me(access) {
		if (access.kind !== "member") return null;
		const members = await this.em.find(Member, { id: { $in: [...access.memberIds] } }, { orderBy: { createdAt: "asc" } });
		const workspaces = await this.em.find(Workspace, { id: { $in: members.map(({ workspaceId }) => workspaceId) } });
		const byId = new Map(workspaces.map((workspace) => [workspace.id, workspace]));
		const memberships = members.flatMap((member) => {
			const workspace = byId.get(member.workspaceId);
			const allowed = Object.keys(rights).filter((act) => allows(act, [member.role]));
			return workspace ? [{
				workspace,
				role: member.role,
				allowed
			}] : [];
		});
		return {
			id: access.userId,
			name: access.name,
			email: access.email,
			memberships
		};
	}
	workspace(access) {
		return this.em.findOneOrFail(Workspace, { id: access.workspaceId ?? "" });
	}
	async createWorkspace(access, name) {
		const workspace = this.em.create(Workspace, {
			name,
			version: 1,
			createdAt: /* @__PURE__ */ new Date()
		});
		await tellPolicies(this.em, {
			workspace: workspace.id,
			role: "owner"
		});
		const user = await this.em.findOneOrFail(User, { id: access.userId });
		this.em.persist(workspace);
		await this.em.flush();
		this.em.persist(this.em.create(Member, {
			workspaceId: workspace.id,
			user,
			role: "owner",
			createdAt: /* @__PURE__ */ new Date()
		}));
		await this.em.flush();
		return workspace;
	}
	async renameWorkspace(access, name, version) {
		const workspace = await this.em.findOneOrFail(Workspace, { id: access.workspaceId ?? "" });
		await editVersion(this.em, workspace, version, { name });
		return workspace;
	}
	async signOutEverywhere(access) {
		await this.em.nativeDelete(Session, { userId: access.userId });
		return true;
	}
};
__decorate([
	Query(() => Me, {
		nullable: true,
		description: "Who is signed in, and where they belong; null when nobody is."
	}),
	Open("anyone"),
	__decorateParam(0, CurrentAccess()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], WorkspaceResolver.prototype, "me", null);
__decorate([
	Query(() => Workspace, { description: "The chosen workspace." }),
	May("workspace.read"),
	__decorateParam(0, CurrentMember()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], WorkspaceResolver.prototype, "workspace", null);
__decorate([
	Mutation(() => Workspace, { description: "Opens another workspace, apart from this one in everything; who opens it owns it." }),
	May("workspace.rename"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("name", { description: "What its members will call it." }, new Parsed(Name))),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object, String]),
	__decorateMetadata("design:returntype", Promise)
], WorkspaceResolver.prototype, "createWorkspace", null);
__decorate([
	Mutation(() => Workspace, { description: "Renames the workspace." }),
	May("workspace.rename"),
	__decorateParam(0, CurrentMember()),
	__decorateParam(1, Args("name", { description: "The new name." }, new Parsed(Name))),
	__decorateParam(2, Args("version", {
		type: () => Int,
		description: "The version that the edit began with."
	})),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		String,
		Number
	]),
	__decorateMetadata("design:returntype", Promise)
], WorkspaceResolver.prototype, "renameWorkspace", null);
__decorate([
	Mutation(() => Boolean, { description: "Ends every session of the signed-in user, this one included." }),
	Open("user"),
	__decorateParam(0, CurrentMember()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], WorkspaceResolver.prototype, "signOutEverywhere", null);
WorkspaceResolver = __decorate([Resolver(() => Workspace), __decorateMetadata("design:paramtypes", [typeof EntityManager === "undefined" ? Object : EntityManager])], WorkspaceResolver);
// src/graphql/resolvers.ts
/** Every resolver, for printing the schema and for the test that each of their operations names whom it lets in. */
const resolvers = [
	InvitationResolver,
	AuditResolver,
	WorkspaceResolver,
	EngagementResolver,
	MemberResolver,
	EngagementMemberResolver,
	OrganizationResolver,
	InventoryResolver
];
// src/graphql/print-schema.ts
/** The schema that the code makes, as text. Needs no database. */
async function printSchema$1() {
	const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
	await app.init();
	const schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
	await app.close();
	return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
// src/operations/configuration.ts
const Variables = z.object({
	PORT: z.coerce.number().int().min(0).max(65535).default(3e3),
	HOST: z.string().min(1).default("127.0.0.1"),
	PEERWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
	DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://").refine((address) => URL.canParse(address), "is not an address").optional(),
	PEERWAY_DATA: z.string().min(1).default("./data"),
	PEERWAY_BACKUPS: z.string().min(1).default("./backups"),
	PEERWAY_SECRET: z.string().min(32, "needs at least 32 characters").optional(),
	PEERWAY_TRUSTED_PROXIES: z.string().default(""),
	DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
	LOG_LEVEL: z.enum([
		"fatal",
		"error",
		"warn",
		"info",
		"debug",
		"silent"
	]).default("info"),
	NODE_ENV: z.enum([
		"production",
		"development",
		"test"
	]).default("production"),
	PEERWAY_SAMPLE: z.enum(["on", "off"]).default("on")
});
/**
* Reads the configuration from environment variables.
* @throws StartRefusal naming the first bad variable and what it should be.
*/
function configuration(environment) {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== void 0 && value !== ""));
	const parsed = Variables.safeParse(given);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new StartRefusal(`The variable ${String(issue?.path[0] ?? "configuration")} is not usable (${issue?.message}). See the configuration table in README.md.`);
	}
	const read = parsed.data;
	return {
		port: read.PORT,
		host: read.HOST,
		url: (read.PEERWAY_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ""),
		databaseUrl: read.DATABASE_URL,
		dataFolder: read.PEERWAY_DATA,
		backupFolder: read.PEERWAY_BACKUPS === "off" ? void 0 : read.PEERWAY_BACKUPS,
		secret: read.PEERWAY_SECRET,
		trustedProxies: read.PEERWAY_TRUSTED_PROXIES.split(",").map((part) => part.trim()).filter(Boolean),
		pool: read.DATABASE_POOL,
		logLevel: read.LOG_LEVEL,
		development: read.NODE_ENV === "development",
		sample: read.PEERWAY_SAMPLE === "on"
	};
}
/** A fresh secret of 256 bits. */
function freshSecret() {
	return randomBytes(32).toString("base64url");
}
// src/operations/logging.ts
/** Structured logs: one JSON object a line, request ids in, personal data and secrets out. */
function logger(level) {
	return pino({
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		serializers: { err: errorWithoutData },
		redact: {
			paths: [
				"req.headers",
				"headers",
				"body",
				"email",
				"name",
				"token",
				"password"
			],
			remove: true
		}
	});
}
/** What went wrong and where, without the values: a database error repeats the whole statement with what people typed. */
function errorWithoutData(error) {
	if (!(error instanceof Error)) return { type: typeof error };
	const { code, constraint, table } = error;
	const isFromDatabase = constraint !== void 0 || "query" in error;
	const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
	return {
		type: error.name,
		code,
		constraint,
		table,
		...isFromDatabase ? {} : { message: error.message },
		at: frames.slice(0, 8)
	};
}
/** Lets Nest speak through the same log. Its start-up chatter is for debugging only. */
function nestLogger(log) {
	return {
		log: (message, context) => log.debug({ context }, String(message)),
		debug: (message, context) => log.debug({ context }, String(message)),
		verbose: (message, context) => log.debug({ context }, String(message)),
		warn: (message, context) => log.warn({ context }, String(message)),
		error: (message, stack) => log.error({ stack }, String(message)),
		fatal: (message, stack) => log.fatal({ stack }, String(message))
	};
}
// src/access/links.ts
const kinds = {
	respondent: 1,
	openLink: 2
};
const signatureBytes = 15;
const bodyBytes = 35;
/**
* Makes and reads the tokens in respondents' links.
*
* A token names the kind, the workspace, the respondent or round, and the issue of the link, signed with the portal's
* secret (HMAC-SHA-256, 120 bits). Nothing about it is stored, so a link can be shown again; a new issue ends the old one.
*/
var Links = class {
	#secret;
	constructor(secret) {
		this.#secret = secret;
	}
	token(access) {
		const body = Buffer.alloc(bodyBytes);
		body.writeUInt8(kinds[access.kind], 0);
		body.set(parse(access.workspaceId), 1);
		body.set(parse(access.kind === "respondent" ? access.respondentId : access.roundId), 17);
		body.writeUInt16BE(access.linkIssue, 33);
		return Buffer.concat([body, this.#signature(body)]).toString("base64url");
	}
	/** @throws DomainError LINK_INVALID for anything that this portal did not sign. */
	read(token) {
		const bytes = /^[\w-]{67}$/.test(token) ? Buffer.from(token, "base64url") : Buffer.alloc(0);
		const body = bytes.subarray(0, bodyBytes);
		if (bytes.length !== 50 || !timingSafeEqual(bytes.subarray(bodyBytes), this.#signature(body))) throw invalidLink();
		const workspaceId = stringify(body.subarray(1, 17));
		const id = stringify(body.subarray(17, 33));
		const linkIssue = body.readUInt16BE(33);
		return body.readUInt8(0) === kinds.respondent ? {
			kind: "respondent",
			workspaceId,
			respondentId: id,
			linkIssue
		} : {
			kind: "openLink",
			workspaceId,
			roundId: id,
			linkIssue
		};
	}
	#signature(body) {
		return createHmac("sha256", this.#secret).update("respondent-link").update(body).digest().subarray(0, signatureBytes);
	}
};
/** One refusal for a forged, withdrawn and re-issued link alike. */
function invalidLink() {
	return new DomainError("LINK_INVALID", "This link does not work. It may have been replaced by a newer one: ask whoever sent it for the current link.");
}
// src/access/access.guard.ts
let AccessGuard = class AccessGuard {
	reflector;
	constructor(reflector) {
		this.reflector = reflector;
	}
	canActivate(context) {
		const admission = this.reflector.get(admissionKey, context.getHandler());
		if (context.getType() !== "graphql") return admission?.who === "anyone";
		const graphql = GqlExecutionContext.create(context);
		admit$1(admission, graphql.getContext().access, graphql.getArgs());
		return true;
	}
};
AccessGuard = __decorate([Injectable(), __decorateMetadata("design:paramtypes", [typeof Reflector === "undefined" ? Object : Reflector])], AccessGuard);
function admit$1(admission, access, args) {
	if (!admission) throw new RangeError("an operation without an admission lets in nobody");
	if (admission.who === "anyone") return;
	if (admission.who === "respondent" || admission.who === "openLink") {
		if (access.kind === admission.who || admission.who === "respondent" && access.kind === "openLink") return;
		throw new DomainError("UNAUTHENTICATED", "Open this page with the link you were sent.");
	}
	if (access.kind !== "member") throw new DomainError("UNAUTHENTICATED", "Sign in to continue.");
	if (admission.who === "member") admitMember(admission, access, args);
}
function admitMember(admission, access, args) {
	if (!access.workspaceId) throw new DomainError("FORBIDDEN", "You belong to no workspace yet. Ask its owner for an invitation.");
	if (admission.engagement === void 0) {
		if (allows(admission.act, [access.role, ...access.engagements.values()])) return;
		throw forbidden();
	}
	const engagement = String(args[admission.engagement]);
	const held = [access.role, access.engagements.get(engagement)];
	if (!allows("engagement.read", held)) throw new DomainError("NOT_FOUND", "There is nothing here under this address, or you have no part in it.");
	if (!allows(admission.act, held)) throw forbidden();
}
function forbidden() {
	return new DomainError("FORBIDDEN", "Your role does not allow this. Ask an owner of the workspace if you need it.");
}
// src/operations/headers-of.ts
/**
* The request's headers in the form that the auth library reads, with the caller's true address in place of any claim.
* Fastify has already decided which proxies to believe.
*/
function headersOf(request) {
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers)) if (value !== void 0) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
	headers.set(addressHeader, request.ip);
	return headers;
}
// src/access/attempts.ts
/**
* Counts one attempt against a key, in the database, so that all processes count together.
*
* The limit by account pauses attempts on it for the rest of a short window and never locks it: a stranger can slow its
* owner down, not shut them out.
* @throws DomainError RATE_LIMITED with the seconds to wait.
*/
async function countAttempt(em, key, limit) {
	const hashed = createHash("sha256").update(key).digest("hex");
	const now = Date.now();
	const row = (await em.fork().execute(`insert into "rateLimit" as kept ("id", "key", "count", "lastRequest") values (?, ?, 1, ?)
     on conflict ("key") do update set
       "count" = case when kept."lastRequest" < ? then 1 else kept."count" + 1 end,
       "lastRequest" = case when kept."lastRequest" < ? then excluded."lastRequest" else kept."lastRequest" end
     returning "count", "lastRequest"`, [
		hashed,
		hashed,
		now,
		now - limit.windowSeconds * 1e3,
		now - limit.windowSeconds * 1e3
	]))[0];
	if (!row || row.count <= limit.max) return;
	const wait = Math.max(1, Math.ceil((Number(row.lastRequest) + limit.windowSeconds * 1e3 - now) / 1e3));
	throw new DomainError("RATE_LIMITED", `Too many attempts. Wait ${wait} seconds and try again.`, { retryAfter: wait });
}
// src/access/sign-in.controller.ts
const SignIn = z.object({
	email: z.string().max(254),
	password: z.string().max(128)
});
let SignInController = class SignInController {
	parts;
	constructor(parts) {
		this.parts = parts;
	}
	async setupState() {
		return { needed: await isSetupNeeded(this.em()) };
	}
	async setup(body, request, reply) {
		await countAttempt(this.em(), `setup:${request.ip}`, {
			max: 10,
			windowSeconds: 60
		});
		const given = Setup.parse(body);
		const workspace = await setUp(this.parts, given);
		await this.signIn({
			email: given.email,
			password: given.password
		}, request, reply, { workspace: workspace.id });
	}
	async accept(body, request, reply) {
		await countAttempt(this.em(), `invitation:${request.ip}`, {
			max: 20,
			windowSeconds: 60
		});
		const given = AcceptedInvitation.parse(body);
		const member = await acceptAsNewcomer(this.parts, given);
		await this.signIn({
			email: given.email,
			password: given.password
		}, request, reply, { workspace: member.workspaceId });
	}
	async signInByEmail(body, request, reply) {
		const given = SignIn.parse(body);
		await countAttempt(this.em(), `sign-in:account:${given.email.toLowerCase()}`, {
			max: 10,
			windowSeconds: 60
		});
		await countAttempt(this.em(), `sign-in:address:${request.ip}`, {
			max: 30,
			windowSeconds: 60
		});
		await this.signIn(given, request, reply, {});
	}
	/** The only other routes of the auth library that the portal needs; the rest do not exist here. */
	async auth(request, reply) {
		const body = request.body === void 0 || request.body === null ? {} : { body: JSON.stringify(request.body) };
		await pass(await this.parts.auth.handler(new Request(`${this.parts.configuration.url}${request.url}`, {
			method: request.method,
			headers: this.trusted(request),
			...body
		})), reply);
	}
	async signIn(given, request, reply, extra) {
		const answer = await this.parts.auth.api.signInEmail({
			body: given,
			headers: this.trusted(request),
			asResponse: true
		});
		if (!answer.ok) throw new DomainError("UNAUTHENTICATED", "This e-mail address and password do not belong together. Try again, or ask the owner to invite you anew.");
		await pass(answer, reply, {
			signedIn: true,
			...extra
		});
	}
	/** The door has compared the origin with the address that was really used; the library knows only the configured one. */
	trusted(request) {
		const headers = headersOf(request);
		headers.set("origin", this.parts.configuration.url);
		headers.delete("content-length");
		return headers;
	}
	em() {
		return this.parts.orm.em.fork();
	}
};
__decorate([
	Get("setup"),
	Open("anyone"),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", []),
	__decorateMetadata("design:returntype", Promise)
], SignInController.prototype, "setupState", null);
__decorate([
	Post("setup"),
	Open("anyone"),
	__decorateParam(0, Body()),
	__decorateParam(1, Req()),
	__decorateParam(2, Res()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], SignInController.prototype, "setup", null);
__decorate([
	Post("invitation/accept"),
	Open("anyone"),
	__decorateParam(0, Body()),
	__decorateParam(1, Req()),
	__decorateParam(2, Res()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], SignInController.prototype, "accept", null);
__decorate([
	Post("auth/sign-in/email"),
	HttpCode(200),
	Open("anyone"),
	__decorateParam(0, Body()),
	__decorateParam(1, Req()),
	__decorateParam(2, Res()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [
		Object,
		Object,
		Object
	]),
	__decorateMetadata("design:returntype", Promise)
], SignInController.prototype, "signInByEmail", null);
__decorate([
	Post(["auth/sign-out", "auth/change-password"]),
	Open("anyone"),
	__decorateParam(0, Req()),
	__decorateParam(1, Res()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object, Object]),
	__decorateMetadata("design:returntype", Promise)
], SignInController.prototype, "auth", null);
SignInController = __decorate([
	Controller("api"),
	__decorateParam(0, Inject(PORTAL_PARTS)),
	__decorateMetadata("design:paramtypes", [Object])
], SignInController);
async function pass(answer, reply, body) {
	const cookies = answer.headers.getSetCookie();
	if (cookies.length > 0) reply.header("set-cookie", cookies);
	const text = body ? JSON.stringify(body) : await answer.text();
	await reply.status(answer.status).type("application/json").send(text || "{}");
}
// src/access/access.module.ts
let AccessModule = class AccessModule {};
AccessModule = __decorate([Module({
	providers: [InvitationResolver],
	controllers: [SignInController]
})], AccessModule);
// src/assessment/assessment.module.ts
let AssessmentModule = class AssessmentModule {};
AssessmentModule = __decorate([Module({})], AssessmentModule);
// src/access/admit.ts
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/**
* Finds out who asks, before any transaction of the request: by a respondent's link, else by a session.
* @throws DomainError for a link that does not work, or a workspace that is not the user's.
*/
async function admit(credentials, orm, auth, links) {
	if (credentials.respondentToken !== void 0) return links.read(credentials.respondentToken);
	if (!credentials.headers.has("cookie")) return { kind: "stranger" };
	const session = await auth.api.getSession({
		headers: credentials.headers,
		query: { disableRefresh: false }
	});
	if (!session) return { kind: "stranger" };
	const { id, name, email } = session.user;
	return membership({
		userId: id,
		name,
		email
	}, credentials.workspaceId, orm);
}
async function membership(user, wanted, orm) {
	return orm.em.fork().transactional(async (em) => {
		await tellPolicies(em, { user: user.userId });
		const members = await em.find(Member, { user: user.userId }, { orderBy: { createdAt: "asc" } });
		const chosen = wanted === void 0 ? members[0] : members.find(({ workspaceId }) => workspaceId === wanted);
		if (wanted !== void 0 && (!uuid.test(wanted) || !chosen)) throw new DomainError("NOT_FOUND", "There is nothing here under this address, or you have no part in it.");
		const engagements = /* @__PURE__ */ new Map();
		if (chosen?.role === "guest") {
			await tellPolicies(em, { members: chosen.id });
			for (const part of await em.find(EngagementMember, { member: chosen.id })) engagements.set(part.engagement.id, part.role);
		}
		const memberIds = members.map((member) => member.id);
		return {
			kind: "member",
			...user,
			memberIds,
			workspaceId: chosen?.workspaceId,
			memberId: chosen?.id,
			role: chosen?.role,
			engagements
		};
	});
}
// src/operations/request-scope.ts
/** The id of the request being handled, for the log and the reply. */
const requestIds = new AsyncLocalStorage();
// src/graphql/limits.ts
/** How much one operation may ask for. The widest screen of the product needs about half of each. */
const limits = {
	tokens: 1500,
	depth: 10,
	aliases: 15,
	directives: 20,
	cost: 2e4,
	bodyBytes: 1e6
};
/** Rules of form, applied before anything runs. */
function limitRules() {
	return [
		maxDepthRule({
			n: limits.depth,
			ignoreIntrospection: true
		}),
		maxAliasesRule({ n: limits.aliases }),
		maxDirectivesRule({ n: limits.directives })
	];
}
/** Refuses an operation whose lists, taken at their asked or largest size, would cost too much. */
function costPlugin(schema) {
	return { requestDidStart: async () => ({ didResolveOperation: async ({ document, request, operationName }) => {
		const cost = getComplexity({
			schema: schema(),
			query: document,
			variables: request.variables ?? {},
			...operationName ? { operationName } : {},
			estimators: [fieldCost]
		});
		if (cost > limits.cost) throw new GraphQLError(`This asks for too much at once (cost ${cost}, at most ${limits.cost}). Ask for smaller pages.`, { extensions: { code: "TOO_COMPLEX" } });
	} }) };
}
function fieldCost({ field, args, childComplexity }) {
	const isPaged = field.args.some(({ name }) => name === "first");
	const asked = typeof args["first"] === "number" ? args["first"] : 100;
	return isPaged ? 1 + Math.max(1, asked) * childComplexity : 1 + childComplexity;
}
// src/graphql/problem.ts
/** Apollo's own codes for requests that never reach a resolver, and what ours call them. */
const requestCodes = {
	GRAPHQL_PARSE_FAILED: { code: "BAD_INPUT" },
	GRAPHQL_VALIDATION_FAILED: { code: "BAD_INPUT" },
	BAD_USER_INPUT: { code: "BAD_INPUT" },
	BAD_REQUEST: { code: "BAD_INPUT" },
	PERSISTED_QUERY_NOT_FOUND: {
		code: "BAD_INPUT",
		message: "Persisted queries are not kept here. Send the whole operation."
	},
	PERSISTED_QUERY_NOT_SUPPORTED: {
		code: "BAD_INPUT",
		message: "Persisted queries are not kept here. Send the whole operation."
	},
	OPERATION_RESOLUTION_FAILURE: { code: "BAD_INPUT" }
};
const connectionTrouble = /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|the database system is|terminating connection|PGlite is closed/i;
/** Tells refusals, bad input, passing trouble and faults apart. Nothing of a fault but its code leaves the process. */
function problemOf(error) {
	const cause = unwrapResolverError(error);
	if (cause instanceof DomainError) return {
		code: cause.code,
		message: cause.message,
		details: cause.details,
		isFault: false
	};
	if (cause instanceof ZodError) return badInput(cause);
	if (cause instanceof NotFoundError) return refusal("NOT_FOUND", "There is nothing here under this address, or you have no part in it.");
	if (cause instanceof OptimisticLockError) return refusal("CONFLICT", "Somebody else changed this meanwhile. Look at their version and save yours again.");
	if (cause instanceof UniqueConstraintViolationException) return refusal("CONFLICT", "Somebody else saved the same thing at the same moment. Reload and try again.");
	if (cause instanceof GraphQLError) return requestProblem(cause);
	const text = cause instanceof Error ? `${cause.message} ${"code" in cause ? String(cause.code) : ""}` : "";
	if (connectionTrouble.test(text)) return {
		...refusal("UNAVAILABLE", "The database does not answer right now. Try again in a few seconds."),
		isFault: true
	};
	return {
		code: "FAULT",
		message: "Something broke on our side. Nothing was saved; try again, and give the request id if it happens again.",
		details: {},
		isFault: true
	};
}
function refusal(code, message) {
	return {
		code,
		message,
		details: {},
		isFault: false
	};
}
function badInput(error) {
	const issue = error.issues[0];
	const field = issue?.path.map(String).join(".") ?? "";
	return {
		code: "BAD_INPUT",
		message: `${issue?.message ?? "This is not usable."}`,
		details: { field },
		isFault: false
	};
}
function requestProblem(error) {
	const known = requestCodes[String(error.extensions["code"] ?? "")];
	if (error.message.startsWith("GraphQL introspection")) return refusal("FORBIDDEN", "The schema is not told here. It is part of the published sources.");
	if (known) return refusal(known.code, known.message ?? withoutHints(error.message));
	const code = error.extensions["code"];
	if (typeof code === "string" && code !== "INTERNAL_SERVER_ERROR") return refusal(code, error.message);
	if (error.originalError === void 0 && error.path === void 0) return refusal("BAD_INPUT", withoutHints(error.message));
	if (error.message.startsWith("Variable \"") || error.message.startsWith("Argument \"")) return refusal("BAD_INPUT", withoutHints(error.message));
	return {
		code: "FAULT",
		message: "Something broke on our side. Nothing was saved; try again, and give the request id if it happens again.",
		details: {},
		isFault: true
	};
}
/** graphql-js suggests names of the schema; outside development they stay inside. */
function withoutHints(message) {
	return message.replace(/ ?Did you mean .*$/s, "").slice(0, 300);
}
/** The wire form of a problem. */
function formattedProblem(problem, formatted, requestId) {
	return {
		message: problem.message,
		...formatted.path ? { path: formatted.path } : {},
		extensions: {
			code: problem.code,
			...problem.details,
			requestId
		}
	};
}
// src/graphql/transaction-plugin.ts
/**
* One transaction per operation: begun when the operation has passed every check of its form, told who asks,
* committed before the reply goes out, rolled back when anything in it failed.
*/
function transactionPlugin(orm) {
	return { requestDidStart: async () => ({
		didResolveOperation: (request) => begin(orm, request),
		willSendResponse: (request) => end(orm, request)
	}) };
}
const begun = /* @__PURE__ */ new WeakSet();
async function begin(orm, request) {
	const em = orm.em.getContext();
	const { access } = request.contextValue;
	await em.begin();
	begun.add(request.contextValue);
	actAs(em, {
		...named(access),
		action: operationName(request)
	});
	await tellPolicies(em, policySettings(access));
}
async function end(orm, request) {
	if (!begun.delete(request.contextValue)) return;
	const em = orm.em.getContext();
	const body = request.response.body;
	if ((request.errors?.length ?? 0) > 0 || body?.kind === "single" && (body.singleResult.errors?.length ?? 0) > 0 || request.operation?.operation !== OperationTypeNode.MUTATION) {
		await em.rollback();
		return;
	}
	try {
		await em.commit();
	} catch {
		if (em.isInTransaction()) await em.rollback();
		const lost = new GraphQLError("The change could not be saved, and nothing of it was kept. Try again.", { extensions: { code: "UNAVAILABLE" } });
		if (body?.kind === "single") body.singleResult = {
			data: null,
			errors: [lost.toJSON()]
		};
	}
}
function named(access) {
	if (access.kind === "member") return {
		name: access.name,
		userId: access.userId
	};
	return {
		name: access.kind === "stranger" ? "Somebody who is not signed in" : "A respondent",
		userId: null
	};
}
/** The mutation's own name rather than what the client called its operation. */
function operationName(request) {
	const first = request.operation?.selectionSet.selections[0];
	return first?.kind === "Field" ? first.name.value : request.operationName ?? "unnamed";
}
// src/graphql/graphql.module.ts
/** GraphQL on the path of a request: context (who asks), limits of form, cost, one transaction, reply. */
function graphqlModule(parts) {
	const held = {};
	const schema = () => {
		if (!held.schema) throw new RangeError("the schema is asked for before it was made");
		return held.schema;
	};
	return GraphQLModule.forRoot({
		driver: ApolloDriver,
		path: "/graphql",
		autoSchemaFile: true,
		sortSchema: true,
		graphiql: false,
		introspection: parts.configuration.development,
		includeStacktraceInErrorResponses: false,
		hideSchemaDetailsFromClientErrors: !parts.configuration.development,
		csrfPrevention: { requestHeaders: ["x-peerway", "apollo-require-preflight"] },
		allowBatchedHttpRequests: false,
		persistedQueries: false,
		parseOptions: { maxTokens: limits.tokens },
		validationRules: limitRules(),
		stringifyVariableErrors: true,
		autoTransformHttpErrors: false,
		context: (request) => contextOf(parts, request),
		formatError: (formatted, error) => formatError(parts, formatted, error),
		plugins: [
			schemaPlugin(held),
			costPlugin(schema),
			transactionPlugin(parts.orm)
		],
		transformSchema: (made) => held.schema = made
	});
}
function schemaPlugin(held) {
	return { serverWillStart: async () => ({ schemaDidLoadOrUpdate: ({ apiSchema }) => void (held.schema = apiSchema) }) };
}
async function contextOf(parts, request) {
	const header = (name) => {
		const value = request.headers[name];
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	try {
		return {
			access: await admit({
				headers: headersOf(request),
				respondentToken: header("x-respondent"),
				workspaceId: header("x-workspace")
			}, parts.orm, parts.auth, parts.links),
			requestId: request.id,
			address: request.ip
		};
	} catch (error) {
		const problem = problemOf(error);
		if (problem.isFault) parts.log.error({
			requestId: request.id,
			err: error
		}, "fault");
		throw new GraphQLError(problem.message, { extensions: {
			code: problem.code,
			requestId: request.id,
			http: { status: problem.isFault ? 503 : 200 }
		} });
	}
}
function formatError(parts, formatted, error) {
	const problem = problemOf(error);
	const requestId = requestIds.getStore() ?? String(formatted.extensions?.["requestId"] ?? "");
	if (problem.isFault) parts.log.error({
		requestId,
		err: error
	}, "fault");
	return formattedProblem(problem, formatted, requestId);
}
// src/graphql/problem.filter.ts
const statusOf = {
	UNAUTHENTICATED: 401,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	CONFLICT: 409,
	LINK_INVALID: 404,
	RATE_LIMITED: 429,
	TOO_LARGE: 413,
	UNAVAILABLE: 503,
	FAULT: 500
};
let ProblemFilter = class ProblemFilter {
	parts;
	constructor(parts) {
		this.parts = parts;
	}
	catch(error, host) {
		if (host.getType() === "graphql") return error;
		const http = host.switchToHttp();
		const request = http.getRequest();
		const problem = error instanceof HttpException ? httpProblem(error) : problemOf(error);
		if (problem.isFault) this.parts.log.error({
			requestId: request.id,
			err: error
		}, "fault");
		return answerProblem(http.getResponse(), problem, request.id);
	}
};
ProblemFilter = __decorate([
	Catch(),
	__decorateParam(0, Inject(PORTAL_PARTS)),
	__decorateMetadata("design:paramtypes", [Object])
], ProblemFilter);
/** Answers a plain HTTP route with a problem. */
function answerProblem(reply, problem, requestId) {
	return reply.status(statusOf[problem.code] ?? 400).send({ error: {
		code: problem.code,
		message: problem.message,
		...problem.details,
		requestId
	} });
}
function httpProblem(error) {
	const isMissing = error.getStatus() === 404;
	return {
		code: isMissing ? "NOT_FOUND" : "BAD_INPUT",
		message: isMissing ? "There is nothing here under this address." : "This request cannot be read.",
		details: {},
		isFault: false
	};
}
// src/operations/health.controller.ts
let HealthController = class HealthController {
	parts;
	#draining = false;
	constructor(parts) {
		this.parts = parts;
	}
	live() {
		return { status: "live" };
	}
	async ready(reply) {
		const isReady = !this.#draining && await this.parts.orm.isConnected();
		await reply.status(isReady ? 200 : 503).send({ status: isReady ? "ready" : "not ready" });
	}
	beforeApplicationShutdown() {
		this.#draining = true;
	}
};
__decorate([
	Get("live"),
	Open("anyone"),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", []),
	__decorateMetadata("design:returntype", Object)
], HealthController.prototype, "live", null);
__decorate([
	Get("ready"),
	Open("anyone"),
	__decorateParam(0, Res()),
	__decorateMetadata("design:type", Function),
	__decorateMetadata("design:paramtypes", [Object]),
	__decorateMetadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
HealthController = __decorate([
	Controller("health"),
	__decorateParam(0, Inject(PORTAL_PARTS)),
	__decorateMetadata("design:paramtypes", [Object])
], HealthController);
// src/operations/operations.module.ts
let OperationsModule = class OperationsModule {};
OperationsModule = __decorate([Module({
	providers: [AuditResolver],
	controllers: [HealthController]
})], OperationsModule);
// src/organization/organization.module.ts
let OrganizationModule = class OrganizationModule {};
OrganizationModule = __decorate([Module({ providers: [OrganizationResolver, InventoryResolver] })], OrganizationModule);
// src/workspace/workspace.module.ts
let WorkspaceModule = class WorkspaceModule {};
WorkspaceModule = __decorate([Module({ providers: [
	WorkspaceResolver,
	EngagementResolver,
	MemberResolver,
	EngagementMemberResolver
] })], WorkspaceModule);
// src/app.module.ts
var _AppModule;
/** The parts that exist before Nest, for whoever needs them. */
function partsModule(parts) {
	const providers = [
		{
			provide: PORTAL_PARTS,
			useValue: parts
		},
		{
			provide: EntityManager,
			useValue: parts.orm.em
		},
		{
			provide: Links,
			useValue: parts.links
		}
	];
	return {
		module: PartsModule,
		global: true,
		providers,
		exports: providers
	};
}
let PartsModule = class PartsModule {};
PartsModule = __decorate([Module({})], PartsModule);
let AppModule = _AppModule = class AppModule {
	static with(parts) {
		return {
			module: _AppModule,
			imports: [
				partsModule(parts),
				graphqlModule(parts),
				AccessModule,
				WorkspaceModule,
				OrganizationModule,
				AssessmentModule,
				OperationsModule
			],
			providers: [{
				provide: APP_GUARD,
				useClass: AccessGuard
			}, {
				provide: APP_FILTER,
				useClass: ProblemFilter
			}]
		};
	}
};
AppModule = _AppModule = __decorate([Module({})], AppModule);
// src/operations/audit-trail.ts
/** What the trail never repeats: the auth library's own rows, itself, and answers, which write their own entry. */
const untraced = /* @__PURE__ */ new Set([
	"User",
	"Account",
	"Session",
	"AuditEntry",
	"StoredAnswer"
]);
const secret = /* @__PURE__ */ new Set(["tokenHash", "password"]);
/**
* Writes one audit row for every row the application writes, in the same transaction.
*
* It hangs on the flush so that no mutation can forget it; what is written by hand-made SQL records itself with `record`.
*/
var AuditTrail = class {
	onFlush({ uow, em }) {
		for (const change of uow.getChangeSets()) {
			if (untraced.has(change.meta.className)) continue;
			const entry = entryFor(change, actorOf(em));
			em.persist(entry);
			uow.computeChangeSet(entry);
		}
	}
};
function entryFor(change, actor) {
	const row = change.entity;
	const entry = new AuditEntry();
	const isWorkspace = change.meta.className === "Workspace";
	const isEngagement = change.meta.className === "Engagement";
	entry.workspaceId = (isWorkspace ? row.id : row.workspaceId) ?? "";
	entry.engagementId = (isEngagement ? row.id : row.engagementId ?? row.engagement?.id) ?? null;
	entry.actor = actor.name;
	entry.actorUserId = actor.userId;
	entry.action = actor.action;
	entry.subject = change.meta.className === "InventoryRow" ? "InventoryEntry" : change.meta.className;
	entry.subjectId = row.id ?? row.organizationId ?? "";
	const isNew = change.type === ChangeSetType.CREATE;
	const isGone = change.type === ChangeSetType.DELETE || change.type === ChangeSetType.DELETE_EARLY;
	const changed = Object.keys(change.payload);
	entry.before = isNew ? null : shown(change.originalEntity ?? {}, isGone ? void 0 : changed);
	entry.after = isGone ? null : shown(change.payload, void 0);
	return entry;
}
function shown(values, only) {
	return Object.fromEntries(Object.entries(values).filter(([key]) => !secret.has(key) && (!only || only.includes(key))));
}
// src/assessment/answer.entity.ts
let StoredAnswer = class StoredAnswer {
	respondentId;
	question;
	workspaceId;
	engagementId;
	roundId;
	/** level, unknown or notApplicable. */
	state;
	/** 1 to 5 when the state is level, else null. */
	level = null;
	note = null;
	/** Counts the saves of this answer, so that two devices cannot overwrite each other unseen. */
	revision = 1;
	savedAt = /* @__PURE__ */ new Date();
};
__decorate([PrimaryKey({ type: "uuid" }), __decorateMetadata("design:type", String)], StoredAnswer.prototype, "respondentId", void 0);
__decorate([PrimaryKey({ type: "text" }), __decorateMetadata("design:type", String)], StoredAnswer.prototype, "question", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], StoredAnswer.prototype, "workspaceId", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], StoredAnswer.prototype, "engagementId", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], StoredAnswer.prototype, "roundId", void 0);
__decorate([Property({ type: "text" }), __decorateMetadata("design:type", String)], StoredAnswer.prototype, "state", void 0);
__decorate([Property({
	type: "smallint",
	nullable: true
}), __decorateMetadata("design:type", Object)], StoredAnswer.prototype, "level", void 0);
__decorate([Property({
	type: "text",
	nullable: true
}), __decorateMetadata("design:type", Object)], StoredAnswer.prototype, "note", void 0);
__decorate([Property({ type: "integer" }), __decorateMetadata("design:type", Number)], StoredAnswer.prototype, "revision", void 0);
__decorate([Property({ type: "timestamptz" }), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], StoredAnswer.prototype, "savedAt", void 0);
StoredAnswer = __decorate([Entity({ tableName: "answer" })], StoredAnswer);
// src/assessment/round.entity.ts
/** How far a round has come. */
const RoundState = {
	draft: "draft",
	open: "open",
	closed: "closed"
};
registerEnumType(RoundState, {
	name: "RoundState",
	description: "How far a round has come.",
	valuesMap: {
		draft: { description: "Being set up; nobody can answer yet." },
		open: { description: "Taking answers." },
		closed: { description: "Takes no answers; its figures stand." }
	}
});
/** Whether answers stay with the person who gave them. */
const Anonymity = {
	attributed: "attributed",
	anonymous: "anonymous"
};
registerEnumType(Anonymity, {
	name: "Anonymity",
	description: "Whether answers stay with the person who gave them.",
	valuesMap: {
		attributed: { description: "Members of the engagement see who answered what." },
		anonymous: { description: "No names are kept, and groups of fewer than five are hidden." }
	}
});
/** How a round came to be. */
const RoundKind = {
	quick: "quick",
	full: "full"
};
registerEnumType(RoundKind, {
	name: "RoundKind",
	description: "How a round came to be.",
	valuesMap: {
		quick: { description: "One leader answers alone, in about twelve minutes." },
		full: { description: "Several audiences answer by link." }
	}
});
let Round = class Round {
	id = v7();
	workspaceId;
	engagement;
	name;
	bankVersion;
	kind;
	state;
	anonymity;
	asked = [];
	closesOn = null;
	closedAt = null;
	/** Which issue of the open link is good; null while it is off. */
	openLinkIssue = null;
	/** How often the open link was issued, so that a new one never equals an old one. */
	openLinksIssued = 0;
	version = 1;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the round." }),
	__decorateMetadata("design:type", String)
], Round.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], Round.prototype, "workspaceId", void 0);
__decorate([ManyToOne(() => Engagement, { ref: true }), __decorateMetadata("design:type", Object)], Round.prototype, "engagement", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "What the team calls it." }),
	__decorateMetadata("design:type", String)
], Round.prototype, "name", void 0);
__decorate([
	Property({ type: "text" }),
	Field(() => String, { description: "The version of the question bank it is answered and scored with." }),
	__decorateMetadata("design:type", String)
], Round.prototype, "bankVersion", void 0);
__decorate([
	Enum({ items: () => Object.values(RoundKind) }),
	Field(() => RoundKind, { description: "How it came to be." }),
	__decorateMetadata("design:type", Object)
], Round.prototype, "kind", void 0);
__decorate([
	Enum({ items: () => Object.values(RoundState) }),
	Field(() => RoundState, { description: "How far it has come." }),
	__decorateMetadata("design:type", Object)
], Round.prototype, "state", void 0);
__decorate([
	Enum({ items: () => Object.values(Anonymity) }),
	Field(() => Anonymity, { description: "Whether answers stay with the person who gave them." }),
	__decorateMetadata("design:type", Object)
], Round.prototype, "anonymity", void 0);
__decorate([Property({ type: "json" }), __decorateMetadata("design:type", Array)], Round.prototype, "asked", void 0);
__decorate([
	Property({
		type: "text",
		nullable: true
	}),
	Field(() => String, {
		nullable: true,
		description: "The last day on which it takes answers (ISO date), if it has one."
	}),
	__decorateMetadata("design:type", Object)
], Round.prototype, "closesOn", void 0);
__decorate([
	Property({
		type: "timestamptz",
		nullable: true
	}),
	Field(() => Date, {
		nullable: true,
		description: "When it was closed."
	}),
	__decorateMetadata("design:type", Object)
], Round.prototype, "closedAt", void 0);
__decorate([Property({
	type: "integer",
	nullable: true
}), __decorateMetadata("design:type", Object)], Round.prototype, "openLinkIssue", void 0);
__decorate([Property({ type: "integer" }), __decorateMetadata("design:type", Number)], Round.prototype, "openLinksIssued", void 0);
__decorate([
	Property({
		type: "integer",
		version: true
	}),
	Field(() => Int, { description: "Counts the edits; send it back with the next one." }),
	__decorateMetadata("design:type", Number)
], Round.prototype, "version", void 0);
__decorate([
	Property({ type: "timestamptz" }),
	Field(() => Date, { description: "When it was set up." }),
	__decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)
], Round.prototype, "createdAt", void 0);
Round = __decorate([Entity(), ObjectType({ description: "An assessment round: one bank, some audiences, one closing date." })], Round);
// src/assessment/respondent.entity.ts
let Respondent = class Respondent {
	id = v7();
	workspaceId;
	engagementId;
	round;
	/** One of the bank's audiences. */
	audience;
	/** Kept in attributed rounds only; an anonymous round never stores it. */
	name = null;
	email = null;
	/** Which issue of the personal link is good. */
	linkIssue = 1;
	startedAt = null;
	finishedAt = null;
	createdAt = /* @__PURE__ */ new Date();
};
__decorate([
	PrimaryKey({ type: "uuid" }),
	Field(() => ID, { description: "Identifies the respondent within the round." }),
	__decorateMetadata("design:type", String)
], Respondent.prototype, "id", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], Respondent.prototype, "workspaceId", void 0);
__decorate([Property({ type: "uuid" }), __decorateMetadata("design:type", String)], Respondent.prototype, "engagementId", void 0);
__decorate([ManyToOne(() => Round, { ref: true }), __decorateMetadata("design:type", Object)], Respondent.prototype, "round", void 0);
__decorate([Property({ type: "text" }), __decorateMetadata("design:type", String)], Respondent.prototype, "audience", void 0);
__decorate([Property({
	type: "text",
	nullable: true
}), __decorateMetadata("design:type", Object)], Respondent.prototype, "name", void 0);
__decorate([Property({
	type: "text",
	nullable: true
}), __decorateMetadata("design:type", Object)], Respondent.prototype, "email", void 0);
__decorate([Property({ type: "integer" }), __decorateMetadata("design:type", Number)], Respondent.prototype, "linkIssue", void 0);
__decorate([Property({
	type: "timestamptz",
	nullable: true
}), __decorateMetadata("design:type", Object)], Respondent.prototype, "startedAt", void 0);
__decorate([Property({
	type: "timestamptz",
	nullable: true
}), __decorateMetadata("design:type", Object)], Respondent.prototype, "finishedAt", void 0);
__decorate([Property({ type: "timestamptz" }), __decorateMetadata("design:type", typeof Date === "undefined" ? Object : Date)], Respondent.prototype, "createdAt", void 0);
Respondent = __decorate([Entity(), ObjectType({ description: "Somebody who answers a round by link, without an account." })], Respondent);
// src/database/entities.ts
const entities = [
	User,
	Account,
	Session,
	Workspace,
	Member,
	Organization,
	InventoryRow,
	Engagement,
	EngagementMember,
	Invitation,
	Round,
	Respondent,
	StoredAnswer,
	AuditEntry
];
// src/database/migrations/first-tables.ts
/** The auth library's tables. Its column names are camel case. */
const accountTables = [
	`create table "user" (
    "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null default false,
    "image" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
	`create table "session" (
    "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now(), "ipAddress" text, "userAgent" text,
    "userId" text not null references "user" ("id") on delete cascade)`,
	`create index on "session" ("userId")`,
	`create table "account" (
    "id" text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade,
    "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
    "scope" text, "password" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
	`create index on "account" ("userId")`,
	`create table "verification" (
    "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
	`create index on "verification" ("identifier")`,
	`create table "rateLimit" ("id" text primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null)`
];
/** Every key holds workspace_id, so that no row can point into another tenant. */
const workspaceTables = [
	`create table "workspace" (
    "id" uuid primary key, "name" text not null, "version" integer not null default 1, "created_at" timestamptz not null)`,
	`create table "member" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "user_id" text not null references "user" ("id"),
    "role" text not null check ("role" in ('owner', 'consultant', 'guest')), "created_at" timestamptz not null,
    unique ("workspace_id", "id"), unique ("workspace_id", "user_id"))`,
	`create index on "member" ("user_id")`,
	`create table "organization" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "name" text not null, "profile" jsonb not null,
    "sample" boolean not null default false, "version" integer not null default 1, "created_at" timestamptz not null,
    unique ("workspace_id", "id"))`,
	`create table "inventory_row" (
    "workspace_id" uuid not null, "organization_id" uuid not null, "fact" text not null, "entry" jsonb not null, "saved_at" timestamptz not null,
    primary key ("organization_id", "fact"),
    foreign key ("workspace_id", "organization_id") references "organization" ("workspace_id", "id") on delete cascade)`,
	`create index on "inventory_row" ("workspace_id", "organization_id")`,
	`create table "engagement" (
    "id" uuid primary key, "workspace_id" uuid not null, "organization_id" uuid not null, "name" text not null, "aim" text,
    "sample" boolean not null default false, "version" integer not null default 1, "created_at" timestamptz not null,
    unique ("workspace_id", "id"),
    foreign key ("workspace_id", "organization_id") references "organization" ("workspace_id", "id") on delete cascade)`,
	`create index on "engagement" ("workspace_id", "organization_id")`,
	`create table "engagement_member" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "member_id" uuid not null,
    "role" text not null check ("role" in ('executive', 'contributor', 'viewer')), "created_at" timestamptz not null,
    unique ("workspace_id", "engagement_id", "member_id"),
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade,
    foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on delete cascade)`,
	`create index on "engagement_member" ("member_id")`,
	`create table "invitation" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "engagement_id" uuid,
    "member_role" text not null check ("member_role" in ('owner', 'consultant', 'guest')),
    "engagement_role" text check ("engagement_role" in ('executive', 'contributor', 'viewer')),
    "email" text, "token_hash" text not null unique, "expires_at" timestamptz not null, "used_at" timestamptz, "created_at" timestamptz not null,
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade)`,
	`create index on "invitation" ("workspace_id", "engagement_id")`
];
/** Rounds, those who answer them, and what they said. */
const assessmentTables = [
	`create table "round" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "name" text not null, "bank_version" text not null,
    "kind" text not null check ("kind" in ('quick', 'full')), "state" text not null check ("state" in ('draft', 'open', 'closed')),
    "anonymity" text not null check ("anonymity" in ('attributed', 'anonymous')), "asked" jsonb not null, "closes_on" text,
    "closed_at" timestamptz, "open_link_issue" integer, "open_links_issued" integer not null default 0,
    "version" integer not null default 1, "created_at" timestamptz not null,
    unique ("workspace_id", "engagement_id", "id"),
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade)`,
	`create table "respondent" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "round_id" uuid not null,
    "audience" text not null check ("audience" in ('executive', 'it', 'security', 'operations', 'team')), "name" text, "email" text,
    "link_issue" integer not null default 1, "started_at" timestamptz, "finished_at" timestamptz, "created_at" timestamptz not null,
    unique ("workspace_id", "engagement_id", "round_id", "id"),
    foreign key ("workspace_id", "engagement_id", "round_id") references "round" ("workspace_id", "engagement_id", "id") on delete cascade)`,
	`create table "answer" (
    "workspace_id" uuid not null, "engagement_id" uuid not null, "round_id" uuid not null, "respondent_id" uuid not null, "question" text not null,
    "state" text not null check ("state" in ('level', 'unknown', 'notApplicable')), "level" smallint check ("level" between 1 and 5),
    "note" text, "revision" integer not null default 1, "saved_at" timestamptz not null,
    primary key ("respondent_id", "question"), check (("state" = 'level') = ("level" is not null)),
    foreign key ("workspace_id", "engagement_id", "round_id", "respondent_id")
      references "respondent" ("workspace_id", "engagement_id", "round_id", "id") on delete cascade)`,
	`create index on "answer" ("workspace_id", "engagement_id", "round_id")`
];
/** The audit trail outlives what it speaks of: it points nowhere. */
const auditTable = [
	`create table "audit_entry" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid, "at" timestamptz not null, "actor_user_id" text,
    "actor" text not null, "action" text not null, "subject" text not null, "subject_id" text not null, "before" jsonb, "after" jsonb)`,
	`create index on "audit_entry" ("workspace_id", "engagement_id", "id")`,
	`create index on "audit_entry" ("workspace_id", "id")`
];
// src/database/migrations/first-policies.ts
/** What the current transaction was told about who asks; set by the path of a request, empty otherwise. */
const accessFunctions = [
	`create function app_setting(name text) returns text language sql stable as $$ select nullif(current_setting(name, true), '') $$`,
	`create function app_workspace() returns uuid language sql stable as $$ select app_setting('app.workspace')::uuid $$`,
	`create function app_user() returns text language sql stable as $$ select app_setting('app.user') $$`,
	`create function app_respondent() returns uuid language sql stable as $$ select app_setting('app.respondent')::uuid $$`,
	`create function app_role() returns text language sql stable as $$ select coalesce(app_setting('app.role'), '') $$`,
	`create function app_wide() returns boolean language sql stable as $$ select app_role() in ('owner', 'consultant') $$`,
	`create function app_sees(engagement uuid) returns boolean language sql stable as
    $$ select app_wide() or engagement = any (string_to_array(app_setting('app.engagements'), ',')::uuid[]) $$`,
	`create function app_edits(engagement uuid) returns boolean language sql stable as
    $$ select app_wide() or engagement = any (string_to_array(app_setting('app.editable'), ',')::uuid[]) $$`
];
const here = `workspace_id = (select app_workspace())`;
const owner = `${here} and (select app_role()) = 'owner'`;
const wide = `${here} and (select app_wide())`;
const sees = `${here} and app_sees(engagement_id)`;
const edits = `${here} and app_edits(engagement_id)`;
const tablePolicies = [
	{
		table: "workspace",
		read: `id = (select app_workspace()) or id in (select workspace_id from member where user_id = (select app_user()))`,
		insert: `id = (select app_workspace())`,
		change: `id = (select app_workspace()) and (select app_role()) = 'owner'`
	},
	{
		table: "member",
		read: `user_id = (select app_user()) or (${here} and ((select app_wide()) or id in (select member_id from engagement_member)))`,
		insert: `${here} and ((select app_role()) = 'owner' or (user_id = (select app_user()) and (select app_setting('app.invitation')) is not null))`,
		change: owner
	},
	{
		table: "engagement_member",
		read: `(${sees}) or member_id = any (string_to_array((select app_setting('app.members')), ',')::uuid[])`,
		insert: `${here} and ((select app_wide()) or (select app_setting('app.invitation')) is not null)`,
		change: wide
	},
	{
		table: "organization",
		read: `${here} and ((select app_wide()) or id in (select organization_id from engagement))`,
		insert: wide,
		change: `${here} and ((select app_wide()) or id in (select organization_id from engagement where app_edits(engagement.id)))`
	},
	{
		table: "inventory_row",
		read: `${here} and organization_id in (select id from organization)`,
		insert: `${here} and ((select app_wide()) or organization_id in (select organization_id from engagement where app_edits(engagement.id)))`,
		change: `${here} and ((select app_wide()) or organization_id in (select organization_id from engagement where app_edits(engagement.id)))`
	},
	{
		table: "engagement",
		read: `${here} and (app_sees(id)
      or id in (select engagement_id from invitation where token_hash = (select app_setting('app.invitation')))
      or id in (select engagement_id from respondent where id = (select app_respondent())))`,
		insert: wide,
		change: `${here} and app_edits(id)`
	},
	{
		table: "invitation",
		read: `${here} and ((select app_wide()) or token_hash = (select app_setting('app.invitation')))`,
		insert: wide,
		change: `${here} and ((select app_wide()) or token_hash = (select app_setting('app.invitation')))`
	},
	{
		table: "round",
		read: `${here} and (app_sees(engagement_id) or id = (select app_setting('app.round'))::uuid)`,
		insert: `${edits} and (select app_respondent()) is null`,
		change: `${edits} and (select app_respondent()) is null`
	},
	{
		table: "respondent",
		read: `${here} and (id = (select app_respondent()) or app_sees(engagement_id))`,
		insert: edits,
		change: `${here} and (id = (select app_respondent()) or app_edits(engagement_id))`
	},
	{
		table: "answer",
		read: sees,
		insert: edits,
		change: edits
	},
	{
		table: "audit_entry",
		read: `${here} and ((select app_wide()) or app_sees(engagement_id))`,
		insert: here
	}
];
/** Rows that somebody who answers by link may never see, whatever else allows it: other people's. */
const ownRowsOnly = [{
	table: "respondent",
	column: "id"
}, {
	table: "answer",
	column: "respondent_id"
}];
/** Row-level security, forced, on every tenant table. */
function policies() {
	return [...tablePolicies.flatMap(({ table, read, insert, change }) => [
		`alter table "${table}" enable row level security`,
		`alter table "${table}" force row level security`,
		`create policy "read" on "${table}" for select using (${read})`,
		...insert ? [`create policy "insert" on "${table}" for insert with check (${insert})`] : [],
		...change ? [`create policy "change" on "${table}" for update using (${change}) with check (${change})`, `create policy "remove" on "${table}" for delete using (${change})`] : []
	]), ...ownRowsOnly.map(({ table, column }) => `create policy "own rows only" on "${table}" as restrictive for all
          using ((select app_respondent()) is null or ${column} = (select app_respondent()))
          with check ((select app_respondent()) is null or ${column} = (select app_respondent()))`)];
}
/** The application's role: no owner, no superuser, and no way to alter or remove an audit row. */
const grants = [
	`do $$ begin create role peerway_app nologin nosuperuser nobypassrls; exception when duplicate_object or unique_violation then null; end $$`,
	`grant peerway_app to current_user`,
	`grant usage on schema public to peerway_app`,
	`grant select, insert, update, delete on all tables in schema public to peerway_app`,
	`revoke all on "audit_entry" from peerway_app`,
	`grant select, insert on "audit_entry" to peerway_app`
];
// src/database/migrations/migration-2026-11-first.ts
/** The house's first tables, with the functions and policies that keep tenants and clients apart. */
var FirstTables = class extends Migration {
	up() {
		for (const statement of [
			...accountTables,
			...workspaceTables,
			...assessmentTables,
			...auditTable,
			...accessFunctions,
			...policies(),
			...grants
		]) this.addSql(statement);
	}
};
// src/database/orm.ts
const oldestServer = 16;
const migrationsList = [{
	name: "2026-11-first",
	class: FirstTables
}];
const sharedOptions = {
	entities,
	metadataProvider: ReflectMetadataProvider,
	metadataCache: { enabled: false },
	dataloader: DataloaderType.ALL,
	forceUtcTimezone: true,
	ignoreUndefinedInQuery: false,
	validate: true,
	debug: false,
	logger: () => void 0
};
/** Every connection is the application's from its first moment: policies do not bind a superuser. */
async function becomeApplication(connection) {
	await connection.executeQuery(CompiledQuery.raw(`set role peerway_app`));
}
async function limitServerConnection(connection) {
	const own = connection;
	await becomeApplication(own);
	await own.executeQuery(CompiledQuery.raw(`set statement_timeout = '15s'; set lock_timeout = '5s'; set idle_in_transaction_session_timeout = '20s'`));
}
/** Opens the store for the application, under its own role. */
async function openOrm(store) {
	const subscribers = [new AuditTrail()];
	if (store.kind === "embedded") return MikroORM$1.init(defineConfig$1({
		...sharedOptions,
		subscribers,
		dbName: "peerway",
		driverOptions: { pglite: store.pglite },
		onCreateConnection: becomeApplication
	}));
	return MikroORM.init(defineConfig({
		...sharedOptions,
		subscribers,
		clientUrl: store.url,
		pool: { max: store.pool },
		driverOptions: {
			connectionTimeoutMillis: 5e3,
			application_name: "peerway"
		},
		onCreateConnection: limitServerConnection
	}));
}
/**
* Brings the store up to this version's tables, on a connection of its own; several processes wait for each other.
* @throws StartRefusal when the server cannot be reached, is too old, or holds a newer version's tables.
*/
async function migrate(store) {
	const orm = await openForMigration(store);
	try {
		await refuseUnknownMigrations(orm);
		if (store.kind === "embedded") await orm.migrator.up();
		else await migrateAlone(orm, store.url);
	} finally {
		await orm.close(true);
	}
}
async function openForMigration(store) {
	const extensions = [Migrator];
	const migrations = {
		migrationsList,
		snapshot: false,
		allOrNothing: true
	};
	if (store.kind === "embedded") return MikroORM$1.init(defineConfig$1({
		...sharedOptions,
		dbName: "peerway",
		driverOptions: { pglite: store.pglite },
		extensions,
		migrations
	}));
	const orm = await MikroORM.init(defineConfig({
		...sharedOptions,
		clientUrl: store.url,
		pool: { max: 2 },
		driverOptions: { connectionTimeoutMillis: 5e3 },
		extensions,
		migrations
	}));
	await refuseUnfitServer(orm, store.url);
	return orm;
}
async function refuseUnfitServer(orm, url) {
	const { hostname, port } = new URL(url);
	const where = `${hostname}:${port || "5432"}`;
	let version;
	try {
		const rows = await orm.em.getConnection().execute("show server_version_num");
		version = Math.floor(Number(rows[0]?.server_version_num) / 1e4);
	} catch (cause) {
		await orm.close(true);
		throw new StartRefusal(`The database at ${where} cannot be used (${cause instanceof Error ? cause.message : "no answer"}). Check DATABASE_URL and that the server runs.`);
	}
	if (version < oldestServer) {
		await orm.close(true);
		throw new StartRefusal(`The database at ${where} is PostgreSQL ${version}; Peerway needs ${oldestServer} or newer. Upgrade it, or point DATABASE_URL at a newer one.`);
	}
}
async function refuseUnknownMigrations(orm) {
	const known = new Set(migrationsList.map(({ name }) => name));
	const unknown = (await orm.migrator.getExecuted()).find(({ name }) => !known.has(name));
	if (unknown) throw new StartRefusal(`The database was used by a newer Peerway (step ${unknown.name}). Start that version, or restore an older copy.`);
}
/** Two processes that start at once: one migrates, the other waits and finds nothing to do. */
async function migrateAlone(orm, url) {
	const lock = await MikroORM.init(defineConfig({
		...sharedOptions,
		clientUrl: url,
		pool: { max: 1 }
	}));
	try {
		await lock.em.transactional(async (em) => {
			await em.execute(`select pg_advisory_xact_lock(hashtext('peerway-migration'))`);
			await orm.migrator.up();
		});
	} finally {
		await lock.close(true);
	}
}
/** Opens the embedded database in a folder held by this process; in memory without one. */
async function openEmbedded(folder) {
	try {
		return await PGlite.create(folder ? { dataDir: folder } : {});
	} catch (cause) {
		throw new StartRefusal(`The embedded database in ${folder} does not open (${cause instanceof Error ? cause.message : String(cause)}). Restore the latest dump from the backups folder; docs/operating.md says how.`);
	}
}
// src/operations/data-folder.ts
/**
* Takes the data folder for this process alone.
*
* PGlite does not lock its folder, and a second process would silently lose rows. The lock is SQLite's own file lock on
* `peerway.lock`: the operating system lets go of it however the process ends, kill -9 included, and it holds
* between containers that share the folder.
* @throws StartRefusal when the folder cannot be written or is taken.
*/
function holdFolder(folder) {
	const path = resolve(folder);
	const database = openLock(path);
	try {
		database.exec("PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
	} catch {
		database.close();
		throw new StartRefusal(`Another Peerway process already uses the data folder ${path}. Stop it first, or set PEERWAY_DATA to another folder.`);
	}
	return {
		path,
		release: () => database.close()
	};
}
function openLock(path) {
	try {
		mkdirSync(path, {
			recursive: true,
			mode: 448
		});
		return new DatabaseSync(join(path, "peerway.lock"));
	} catch {
		throw new StartRefusal(`The data folder ${path} cannot be written. Give this user the right to write there, or set PEERWAY_DATA to another folder.`);
	}
}
/** The secret kept in the data folder; made on first use, readable by this user only. */
function keptSecret(folder) {
	const file = join(folder, "secret");
	if (existsSync(file)) {
		const secret = readFileSync(file, "utf8").trim();
		if (secret.length >= 32) return secret;
		throw new StartRefusal(`The file ${file} does not hold a usable secret. Restore it from a copy, or remove it to make every session and link invalid.`);
	}
	const secret = freshSecret();
	writeFileSync(`${file}.new`, `${secret}\n`, { mode: 384 });
	renameSync(`${file}.new`, file);
	return secret;
}
// src/operations/http-door.ts
const changing = /* @__PURE__ */ new Set([
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
]);
/** What every request passes first: security headers, the origin check, a log line, and a scope of its own. */
function hangHttpDoor(app, parts) {
	app.addHook("onRequest", async (request, reply) => {
		reply.header("x-request-id", request.id);
		for (const [name, value] of securityHeaders(parts)) reply.header(name, value);
		if (changing.has(request.method) && !isOwnOrigin(request, parts)) await answerProblem(reply, foreignOrigin, request.id);
	});
	app.addHook("preHandler", (request, _reply, done) => {
		requestIds.run(request.id, () => RequestContext.create(parts.orm.em, done));
	});
	app.addHook("onResponse", async (request, reply) => {
		const path = request.routeOptions.url ?? "unknown";
		parts.log.info({
			requestId: request.id,
			method: request.method,
			path,
			status: reply.statusCode,
			ms: Math.round(reply.elapsedTime)
		}, "request");
	});
}
const foreignOrigin = {
	code: "FORBIDDEN",
	message: "This request came from another site. Open Peerway under its own address and try again.",
	details: {},
	isFault: false
};
/** A browser says where a request comes from; programs that say nothing carry no cookies worth stealing. */
function isOwnOrigin(request, parts) {
	const { origin } = request.headers;
	if (request.headers["sec-fetch-site"] === "cross-site") return false;
	if (origin === void 0) return true;
	return origin === parts.configuration.url || origin === `${request.protocol}://${request.headers.host}`;
}
function securityHeaders({ configuration }) {
	return [
		["x-content-type-options", "nosniff"],
		["x-frame-options", "DENY"],
		["referrer-policy", "no-referrer"],
		["cross-origin-opener-policy", "same-origin"],
		["cross-origin-resource-policy", "same-origin"],
		["permissions-policy", "camera=(), microphone=(), geolocation=()"],
		...configuration.url.startsWith("https:") ? [["strict-transport-security", "max-age=31536000"]] : []
	];
}
/** The policy for a page, with the nonce that its style elements carry. */
function contentSecurityPolicy(nonce) {
	return [
		`default-src 'self'`,
		`script-src 'self' 'nonce-${nonce}'`,
		`style-src 'self' 'nonce-${nonce}'`,
		`img-src 'self' data: blob:`,
		`font-src 'self'`,
		`connect-src 'self'`,
		`object-src 'none'`,
		`base-uri 'self'`,
		`form-action 'self'`,
		`frame-ancestors 'none'`
	].join("; ");
}
/** A fresh nonce of 144 bits. */
function freshNonce() {
	return randomBytes(18).toString("base64");
}
// src/operations/web-pages.ts
const nonceMark = /__CSP_NONCE__/g;
const fingerprinted = /-[A-Z0-9]{8}\.\w+$/;
/** Serves the built web: its files as they are, and its page for every address that the browser's router knows. */
async function serveWeb(app, folder) {
	const index = join(folder, "index.html");
	if (!existsSync(index)) return;
	const page = readFileSync(index, "utf8");
	await app.register(fastifyStatic, {
		root: folder,
		index: false,
		wildcard: false,
		preCompressed: true,
		setHeaders: (reply, path) => void reply.header("cache-control", fingerprinted.test(path) ? "public, max-age=31536000, immutable" : "no-cache")
	});
	app.get("/", async (_request, reply) => sendPage(reply, page));
	app.get("/*", async (request, reply) => {
		return /^\/(api|graphql|health)(\/|$)/.test(request.url) || /\.\w{2,5}$/.test(request.url.split("?")[0] ?? "") ? answerProblem(reply, nothingHere, request.id) : sendPage(reply, page);
	});
}
const nothingHere = {
	code: "NOT_FOUND",
	message: "There is nothing here under this address.",
	details: {},
	isFault: false
};
function sendPage(reply, page) {
	const nonce = freshNonce();
	return reply.header("content-security-policy", contentSecurityPolicy(nonce)).header("cache-control", "no-store").type("text/html; charset=utf-8").send(page.replace(nonceMark, nonce));
}
// src/portal.ts
/**
* Opens and migrates the store that the configuration names.
* @throws StartRefusal saying in one sentence what is in the way.
*/
async function openStore(configuration) {
	const folder = configuration.databaseUrl ? sharedFolder(configuration) : holdFolder(configuration.dataFolder);
	try {
		const secret = configuration.secret ?? keptSecret(folder.path);
		const store = configuration.databaseUrl ? {
			kind: "server",
			url: configuration.databaseUrl,
			pool: configuration.pool
		} : {
			kind: "embedded",
			pglite: await openEmbedded(resolve(folder.path, "pglite"))
		};
		await migrate(store);
		const orm = await openOrm(store);
		const close = async () => {
			await orm.close(true);
			if (store.kind === "embedded") await store.pglite.close();
			folder.release();
		};
		return {
			store,
			orm,
			folder,
			secret,
			close
		};
	} catch (error) {
		folder.release();
		throw error;
	}
}
/** With a database server the folder holds only the secret, and several processes may share it. */
function sharedFolder(configuration) {
	if (configuration.secret) return {
		path: configuration.dataFolder,
		release: () => void 0
	};
	const held = holdFolder(configuration.dataFolder);
	held.release();
	return {
		path: held.path,
		release: () => void 0
	};
}
/** Builds the portal on an open store and listens. */
async function startPortal(configuration, log, webFolder) {
	const opened = await openStore(configuration);
	try {
		const auth = authentication({
			database: opened.orm.em.getConnection().getClient(),
			url: configuration.url,
			secret: opened.secret
		});
		const web = webFolder && existsSync(webFolder) ? webFolder : void 0;
		const parts = {
			configuration,
			orm: opened.orm,
			auth,
			links: new Links(opened.secret),
			secret: opened.secret,
			log,
			webFolder: web
		};
		const app = await createApp(parts);
		await listen(app, configuration);
		const close = async () => {
			await app.close();
			await opened.close();
		};
		return {
			app,
			parts,
			pglite: opened.store.kind === "embedded" ? opened.store.pglite : void 0,
			close
		};
	} catch (error) {
		await opened.close();
		throw error;
	}
}
async function createApp(parts) {
	const adapter = new FastifyAdapter({
		bodyLimit: limits.bodyBytes,
		requestTimeout: 3e4,
		connectionTimeout: 6e4,
		routerOptions: { maxParamLength: 200 },
		genReqId: () => v7(),
		trustProxy: parts.configuration.trustedProxies.length > 0 ? [...parts.configuration.trustedProxies] : false,
		logger: false
	});
	const app = await NestFactory.create(AppModule.with(parts), adapter, {
		logger: nestLogger(parts.log),
		abortOnError: false
	});
	const fastify = adapter.getInstance();
	hangHttpDoor(fastify, parts);
	if (parts.webFolder) await serveWeb(fastify, parts.webFolder);
	await app.init();
	return app;
}
async function listen(app, { port, host }) {
	try {
		await app.listen(port, host);
	} catch (error) {
		await app.close();
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "EADDRINUSE") throw new StartRefusal(`Port ${port} is in use. Stop the program that uses it, or set PORT to another number.`);
		if (code === "EACCES") throw new StartRefusal(`Port ${port} may not be used by this user. Set PORT to a number above 1023.`);
		if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") throw new StartRefusal(`HOST ${host} is not an address of this machine. Set it to 127.0.0.1 or 0.0.0.0.`);
		throw error;
	}
}
// src/main.ts
const webFolder = fileURLToPath(new URL("../../web/dist/browser", import.meta.url));
async function serve() {
	const settings = configuration(process.env);
	const portal = await startPortal(settings, logger(settings.logLevel), webFolder);
	stopOnSignal(portal);
	process.stdout.write(`${await greeting(portal)}\n`);
}
async function greeting({ parts, pglite }) {
	const { url, databaseUrl, dataFolder } = parts.configuration;
	const lines = [
		"",
		`  Peerway is at ${url}`,
		""
	];
	if (pglite) lines.push(`  Embedded database in ${dataFolder}: it survives a crash of the process, not a power cut. A dump is written every day.`);
	else lines.push(`  Database: ${new URL(databaseUrl ?? "").host}`);
	if (await isSetupNeeded(parts.orm.em.fork())) lines.push("", `  First run. Create the owner at ${url}/setup with this set-up token:`, "", `      ${setupToken(parts.secret)}`);
	else lines.push("", `  Sign in at ${url}/sign-in. Lost the password? npm run reset-owner`);
	return [...lines, ""].join("\n");
}
/**
* The first signal drains and leaves with 0; a second one does not wait. What arrives within the same second is the first
* one again: a terminal and npm both pass on the same Ctrl-C.
*/
function stopOnSignal(portal) {
	let stoppingSince;
	const stop = () => {
		if (stoppingSince !== void 0) {
			if (Date.now() - stoppingSince > 1e3) process.exit(1);
			return;
		}
		stoppingSince = Date.now();
		const late = setTimeout(() => process.exit(1), 9e3);
		portal.close().then(() => {
			clearTimeout(late);
			process.exit(0);
		});
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);
}
const verbs = {
	serve,
	schema: async () => void process.stdout.write(await printSchema$1()),
	"reset-owner": async () => {
		const opened = await openStore(configuration(process.env));
		try {
			process.stdout.write(`${await resetOwner(opened, process.argv[3])}\n`);
		} finally {
			await opened.close();
		}
	}
};
try {
	const verb = verbs[process.argv[2] ?? "serve"];
	if (!verb) throw new StartRefusal(`There is no command "${process.argv[2]}". Use serve, schema or reset-owner.`);
	await verb();
	if (process.argv[2] && process.argv[2] !== "serve") process.exit(0);
} catch (error) {
	const isRefusal = error instanceof StartRefusal;
	process.stderr.write(isRefusal ? `${error.message}\n` : `Peerway could not start: ${error instanceof Error ? error.stack : String(error)}\n`);
	process.exit(1);
}
export {};

//# sourceMappingURL=main.js.map