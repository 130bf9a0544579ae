import { createCompilerHost, NgtscProgram, readConfiguration } from '@angular/compiler-cli';
import { ɵparseMessage as parseMessage } from '@angular/localize';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { messageCore } from '../apps/web/src/language/message-core.ts';
import { root } from './command.ts';
import { webFolder } from './web-build.ts';

/** What is said somewhere in the web: a text with its id, and what it means where the text alone does not say it. */
interface Message {
  readonly id: string;
  readonly text: string;
  readonly meaning?: string | undefined;
}

/** The list of all messages of the web by id, as a committed file: translations are made from it and judged by it. */
export async function messageList(): Promise<string> {
  const messages = new Map<string, Message>();
  for (const [file, code] of await compiledWeb()) {
    for (const message of messagesIn(file, code)) messages.set(message.id, message);
  }
  const sorted = [...messages.values()].sort((a, b) => order(a.text, b.text) || order(a.id, b.id));
  const meanings = sorted.flatMap(({ id, meaning }) => (meaning ? [[id, meaning] as const] : []));
  const list = {
    locale: 'en',
    translations: Object.fromEntries(sorted.map(({ id, text }) => [` ${id}`, text])),
    ...(meanings.length > 0 && { meanings: Object.fromEntries(meanings.map(([id, meaning]) => [` ${id}`, meaning])) }),
  };
  // A key of digits would be sorted by JavaScript: the space in front of it kept it in its place.
  const json = JSON.stringify(list, null, 2).replaceAll(/" (?=\d+":)/g, '"');
  const place = path.join(root, 'messages.json');
  return format(json, { ...(await resolveConfig(place)), parser: 'json' });
}

/** Every file of the web as JavaScript: each compiled by itself and unchecked, which is enough to read its texts. */
async function compiledWeb(): Promise<ReadonlyMap<string, string>> {
  const { rootNames, options: configured } = readConfiguration(path.join(webFolder, 'tsconfig.app.json'));
  const options: typeof configured = { ...configured, noEmit: false, declaration: false };
  options.compilationMode = 'experimental-local';
  const host = createCompilerHost({ options });
  const compiled = new Map<string, string>();
  host.writeFile = (name, text) => compiled.set(name, text);
  const program = new NgtscProgram(rootNames, options, host);
  await program.loadNgStructureAsync();
  const { diagnostics } = program.emit();
  const [first] = diagnostics;
  if (first)
    throw new Error(`The texts of the web cannot be read: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`);
  return compiled;
}

function messagesIn(file: string, code: string): Message[] {
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === '$localize') found.push(messageOf(node.template));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}

function messageOf(template: ts.TemplateLiteral): Message {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  const cooked = parts.map(({ text }) => text);
  const raw = parts.map((part) => part.rawText ?? part.text);
  const message = parseMessage(Object.assign(cooked, { raw }), []);
  const { id, text } = messageCore(message);
  return { id, text, meaning: message.meaning };
}

/** By code units: the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
