import { caseRegions, type CaseRegion } from './case-words.ts';

/** Which countries of ISO 3166-1 lie in which part of the world, after the M49 regions of the United Nations. */
const countriesOf: Readonly<Record<Exclude<CaseRegion, 'global'>, string>> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC ' +
    'SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  'asia-pacific':
    'AF AQ AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH ' +
    'PK PN PW SB SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS',
  europe:
    'AD AL AM AT AX AZ BA BE BG BV BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO ' +
    'PL PT RO RS RU SE SI SJ SK SM UA VA',
  'latin-america':
    'AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX ' +
    'TC TT UY VC VE VG VI',
  'middle-east': 'AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  'north-america': 'BM CA GL PM US',
};

const regionOf: ReadonlyMap<string, CaseRegion> = new Map(
  caseRegions.flatMap((region) =>
    region === 'global' ? [] : countriesOf[region].split(' ').map((code) => [code, region] as const),
  ),
);

/**
 * The part of the world that a country lies in, by its two-letter code of ISO 3166-1; undefined for a code that is none.
 *
 * @example
 * regionOfCountry('BR'); // => 'latin-america'
 */
export function regionOfCountry(code: string): CaseRegion | undefined {
  return regionOf.get(code.toUpperCase());
}
