import { foldText } from '@peerway/kernel';
import type { Source } from './source.ts';

/** How far a source stands from the organization that it speaks about, judged by names alone. */
export interface SourceStanding {
  /** Published by the organization itself, its supplier or an agency for press releases. */
  readonly isParty: boolean;
  /** Published by somebody else who answers for what stands there: neither a party nor a forum, wiki or copy without a name. */
  readonly isIndependent: boolean;
  /** Looked into by people whose task that is: a court, a regulator, an auditor, a parliament, reviewed research. */
  readonly isExamined: boolean;
  /** The publisher as names are compared: two sources with the same one count once. */
  readonly publisher: string;
}

/** Words in the name of an organization that say nothing about which one it is. */
const generic = new Set(
  (
    'a an and of the in for with by its to from at on about other others firms customers used tried that it software earlier ' +
    'formerly later before compared started open source media online public libraries research publishers group inc ltd llc plc ag ' +
    'gmbh corp corporation company companies co technologies technology tech systems system services service networks network ' +
    'association alliance consortium foundation federation cooperative institute institutes university agency authority ' +
    'directorate department national international global digital data cloud information communities community banks bank ' +
    'banking insurers hospitals health healthcare energy power light food cancer program programme project sector market ' +
    'marketplace exchange platform payments payment blockchain ledger lending internet archive web world sciences applied ' +
    'european africa asia europe america american united states us uk england china germany german france french italian italy ' +
    'sweden swiss canada canadian australia australian japan estonian georgia austria pharmaceutical carriers broadcasters game ' +
    'microgrid trade finance studio studios games labs lab press news times post today street new old first last one two three part human automotive'
  ).split(' '),
);

const nameParts = /[(),;/]/;
const promotional =
  /\b(press release|company release|release\)|newsroom|prweb|pr ?newswire|business ?wire|globenewswire|press office|company (blog|figure)|supplier|vendor|investor\)|sponsored|advertorial|customer stor(y|ies)|case study by)/;
const unanswered =
  /\b(wiki|wikipedia|reddit|forums?|mailing list|bitcointalk|blogspot|wordpress|quora|hacker news|facebook|mirror|slideshare)\b/;
const record =
  /\b(court|courts|tribunal|parliament|senate|congress|sec|securities|regulator|commission|bundeskartellamt|auditors?|ombudsman|filed with|form 10|form 8|eur lex|curia|joint research centre)\b/;
const research =
  /\b(journal of|proceedings|quarterly executive|acm|ieee|usenix|sosp|osdi|nature medicine|plos|lancet|university|universities|thesis|dissertation|working paper|workshop on|review of industrial|oxford|kth|eth)\b/;
const recordHost = /(^|\.)(sec\.gov|europa\.eu)$/;
const researchHost = /(^|\.)(doi\.org|acm\.org|ieee\.org|usenix\.org|pubmed\.ncbi\.nlm\.nih\.gov|nature\.com)$/;

/**
 * How far a source stands from the organization of its case.
 *
 * A source is the organization's own when a word of the publisher's name, or of the address's host, is a word of the
 * organization's name or its initials; words that many names share do not count. Names are all that is compared: an owner
 * behind another name is not seen.
 *
 * @example
 * sourceStanding({ publisher: 'Tailscale', url: null }, 'Instacart (software by Tailscale)').isParty; // => true
 */
export function sourceStanding(source: Pick<Source, 'publisher' | 'url'>, organization: string): SourceStanding {
  const name = plainWords(source.publisher);
  const host = hostOf(source.url);
  const own = telling(organization);
  const isParty =
    promotional.test(foldText(source.publisher)) ||
    [...telling(source.publisher)].some((word) => own.has(word)) ||
    ` ${name} `.includes(` ${plainWords(organization.split(nameParts)[0] ?? '')} `) ||
    host.split(/[.-]/).some((word) => word.length > 3 && own.has(word));
  const isIndependent = !isParty && !unanswered.test(name);
  const isExamined =
    record.test(name) || recordHost.test(host) || (isIndependent && (research.test(name) || researchHost.test(host)));
  return { isParty, isIndependent, isExamined, publisher: publisherOf(source.publisher) };
}

/** The words of a name that tell which one it is, and the initials of each of its parts that has three words or more. */
function telling(name: string): Set<string> {
  const words = plainWords(name)
    .split(' ')
    .filter((word) => word.length > 1 && !generic.has(word) && !/^\d+$/.test(word));
  const initials = name
    .split(nameParts)
    .map((part) => (part.match(/\b\p{Lu}/gu) ?? []).join(''))
    .filter((letters) => letters.length >= 3);
  return new Set([...words, ...initials.map(foldText)]);
}

function plainWords(text: string): string {
  return foldText(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What comes before a remark on how the text was reached: "Vogue Business, reprinted at …", "Bloomberg via …". */
function publisherOf(publisher: string): string {
  const [first = ''] = foldText(publisher).split(/\s*[(,/]|\s+(?:via|quoting|citing|relaying|copy on|reporting)\s/);
  return plainWords(first) || plainWords(publisher);
}

function hostOf(url: string | null): string {
  const [, host = ''] = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '') ?? [];
  return host.toLowerCase();
}
