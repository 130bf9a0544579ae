import type {
  AdviceBasis,
  Basis,
  CaseConstraint,
  CaseRegion,
  CaseSize,
  CaseStatus,
  FacetOrigin,
  LessonArea,
  ReadingBasis,
} from '@peerway/case-studies';
import type { Lever } from '@peerway/kernel';
import { industriesIn } from '@peerway/organization/content';
import type * as z from 'zod';
import { languageInForce } from '../../language/language-in-force.ts';
import { sentence } from '../assessment/sentence-parts.ts';
import { patternWords } from '../assessment/short-names.ts';
import type { Tone } from '../ui/chip.ts';

/** What became of a case, in a word, as charts and lists name it. */
export const statusWords: Readonly<Record<CaseStatus, string>> = {
  running: $localize`:of a case|:running when last documented`,
  ended: $localize`:of a case|:ended`,
  replaced: $localize`:of a case|:replaced`,
  abandoned: $localize`:of a case|:abandoned`,
  pivoted: $localize`:of a case|:changed course`,
};

/** The colour that repeats what the word says. */
export const statusTones: Readonly<Record<CaseStatus, Tone>> = {
  running: 'good',
  ended: 'plain',
  replaced: 'warn',
  abandoned: 'bad',
  pivoted: 'accent',
};

/** Where a case is from. */
export const originWords: Readonly<Record<FacetOrigin, string>> = {
  own: $localize`:where a case is from|:Our own`,
  corrected: $localize`:where a case is from|:Corrected here`,
  published: $localize`:where a case is from|:Published with Peerway`,
};

/** How big an organization was. */
export const sizeWords: Readonly<Record<CaseSize, string>> = {
  startup: $localize`:size of an organization|:Start-up`,
  'mid-size': $localize`:size of an organization|:Mid-size`,
  large: $localize`:size of an organization|:Large, in one country or region`,
  global: $localize`:size of an organization|:Works around the world`,
};

/** Parts of the world. */
export const regionWords: Readonly<Record<CaseRegion, string>> = {
  africa: $localize`Africa`,
  'asia-pacific': $localize`Asia and the Pacific`,
  europe: $localize`Europe`,
  'latin-america': $localize`Latin America`,
  'middle-east': $localize`Middle East`,
  'north-america': $localize`North America`,
  global: $localize`:part of the world|:Many regions`,
};

/** What a case was to serve. */
export const leverWords: Readonly<Record<Lever, string>> = {
  'operational-efficiency': $localize`:lever|:Operational efficiency`,
  collaboration: $localize`:lever|:Collaboration`,
  innovation: $localize`:lever|:Innovation`,
  resilience: $localize`:lever|:Resilience`,
  security: $localize`:lever|:Security`,
  cost: $localize`:lever|:Cost`,
  'new-business-model': $localize`:lever|:New business`,
};

/** What made a case hard. */
export const constraintWords: Readonly<Record<CaseConstraint, string>> = {
  'regulated-industry': $localize`:constraint|:Regulated industry`,
  'many-independent-parties': $localize`:constraint|:Many independent parties`,
  'legacy-integration': $localize`:constraint|:Old systems to connect`,
  'nat-or-firewall': $localize`:constraint|:Address translation or firewalls in the way`,
  'network-effects-needed': $localize`:constraint|:Worth little until many take part`,
  'incentive-design': $localize`:constraint|:People need a reason to contribute`,
  'mobile-users': $localize`:constraint|:Users on the move`,
  'low-bandwidth-sites': $localize`:constraint|:Sites with slow connections`,
  'privacy-sensitive': $localize`:constraint|:Sensitive personal data`,
  'safety-critical': $localize`:constraint|:Safety at stake`,
  'works-council-or-user-consent': $localize`:constraint|:Works council or users must agree`,
  'dominant-partner': $localize`:constraint|:One partner dominates`,
  'cost-of-central-falling': $localize`:constraint|:Central delivery kept getting cheaper`,
  'funding-dependence': $localize`:constraint|:Depends on outside funding`,
  'energy-or-device-limits': $localize`:constraint|:Weak devices or little energy`,
  'unclear-governance': $localize`:constraint|:Unclear who decides`,
  'data-residency': $localize`:constraint|:Data must stay in a place`,
};

/** What a lesson is about. */
export const areaWords: Readonly<Record<LessonArea, string>> = {
  strategy: $localize`:area of a lesson|:Strategy`,
  governance: $localize`:area of a lesson|:Governance`,
  technology: $localize`:area of a lesson|:Technology`,
  economics: $localize`:area of a lesson|:Economics`,
  people: $localize`:area of a lesson|:People`,
};

/** How a fact is known: in a word, and as a sentence. */
export const basisWords: Readonly<Record<Basis, string>> = {
  seen: $localize`:how a fact is known|:read in a source`,
  recalled: $localize`:how a fact is known|:from memory, still to be checked`,
};

/** Who judged levers and constraints. */
export const readingWords: Readonly<Record<z.infer<typeof ReadingBasis>, string>> = {
  ourReading: $localize`Levers and constraints are our reading: no source says it in these words.`,
  stated: $localize`The sources name these levers and constraints themselves.`,
};

/** Where advice comes from. */
export const adviceWords: Readonly<Record<z.infer<typeof AdviceBasis>, string>> = {
  ourReading: $localize`Judged from the whole case: our reading.`,
  itsLessons: $localize`Written from the lessons of this case, and from nothing else.`,
};

/** A pattern as it stands by itself. */
export function patternLabel(id: string): string {
  return sentence(patternWords(id));
}

const industryNames = new Map(industriesIn(languageInForce()).map(({ id, name }) => [id, name]));

/** An industry by its name; one that this version does not know by its id. */
export function industryLabel(id: string): string {
  return industryNames.get(id) ?? id;
}
