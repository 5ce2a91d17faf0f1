/**
 * British and American spelling: words of one spelling get the key of the other. Seven rules and the words that they do
 * not reach (facts: watch-facts.md 2). Keys only: no text is shown in this spelling.
 */

const PAIRS = `
programme program | programmes programs | grey gray | tyre tire | tyres tires | kerb curb | aluminium aluminum
plough plow | ploughs plows | gaol jail | aeroplane airplane | aeroplanes airplanes | sceptical skeptical
sceptic skeptic | mould mold | smoulder smolder | mum mom | sulphur sulfur | sulphide sulfide | artefact artifact
artefacts artifacts | ax axe | moustache mustache | jewellery jewelry | enquiry inquiry | enquiries inquiries
fulfil fulfill | fulfilment fulfillment | councillor councilor | manoeuvre maneuver | manoeuvres maneuvers | centred centered
centring centering | instalment installment | enrol enroll | enrolment enrollment | skilful skillful | wilful willful
cosy cozy | pyjamas pajamas | speciality specialty | ageing aging | likeable likable | judgement judgment | analyse analyze
paralyse paralyze | catalyse catalyze | licence license | practise practice | cancelled canceled | cancelling canceling
cancellation cancelation | chequebook checkbook | omelette omelet | yoghurt yogurt | doughnut donut | draughty drafty
foetus fetus | foetal fetal | haemorrhage hemorrhage | anaemia anemia | leukaemia leukemia | diarrhoea diarrhea
paediatric pediatric | paediatrician pediatrician | orthopaedic orthopedic | gynaecologist gynecologist
anaesthetic anesthetic | encyclopaedia encyclopedia | mediaeval medieval | oestrogen estrogen | archaeology archeology
archaeologist archeologist | archaeologists archeologists | caesarean cesarean
`;

/** Verbs that double their l in British spelling only: travelled, traveled. */
const DOUBLED =
  'travel cancel label model fuel signal marvel level shovel quarrel counsel dial duel equal initial jewel panel rival total channel tunnel funnel pencil unravel libel cudgel bevel snorkel chisel tinsel enamel grovel'.split(
    ' ',
  );

const TABLE: ReadonlyMap<string, string> = new Map([
  ...PAIRS.trim()
    .split(/\s*[|\n]\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
  ...DOUBLED.flatMap((verb) =>
    ['ed', 'ing', 'er', 'ers'].map((ending): [string, string] => [`${verb}l${ending}`, verb + ending]),
  ),
]);

interface Rule {
  readonly from: RegExp;
  readonly to: string;
  /** Words that look so and have one spelling everywhere, by their beginning. */
  readonly but: RegExp;
}

const RULES: readonly Rule[] = [
  {
    from: /(?<=[a-z]{3})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/,
    to: 'iz',
    but: /^(?:(?:com|im)?promis|rais|prais|apprais|prec|advis|superv|revis|telev|devis|surpris|enterpris|compris|exercis|expert|disguis|cruis|bruis|franchis|merchandis|demis|premis|promis|treatis|paradis|porpois|tortois|nois|pois|chemis|concis|excis|incis|malais|mayonnais|liais|improvis|advert|chastis|despis|disfranchis|enfranchis|repris|uprais|surmis|anis|arous|chais|turquois|vis|misprais|mis|fundrais|reprais|appris|emprise|guis|wis|ris|aris|upris|disf)/,
  },
  { from: /(?<=[a-z]l)ys(?=(?:e|ed|es|ing|er|ers)$)/, to: 'yz', but: /^$/ },
  {
    from: /(?<=[a-z]{2})our(?=(?:s|ed|ing|er|ers|ite|ites|able|ful|less|hood|hoods|al|ally)?$)/,
    to: 'or',
    but: /^(?:(?:de|con)?tour|detour|four|hour|pour|sour|flour|devour|contour|velour|paramour|glamour|your|scour|outpour|downpour|resour|cour|journ|troubad|mour|fourth|amour|bourb|dour|lour|gour|spour|tamb)/,
  },
  { from: /(?<=[a-z]{2}[bt])re(?=s?$)/, to: 'er', but: /^(?:ogre|timbre|macabre|genre|padre|cadre|entre|outre)/ },
  { from: /(?<=[a-z]{3})ogue(?=s?$)/, to: 'og', but: /^(?:vogue|rogue|pirogue|brogue|prorogue)/ },
  { from: /(?<=def|off|pret)ence(?=s?$)/, to: 'ense', but: /^$/ },
];
/** Only words with one of these in them can change. */
const MAY_CHANGE = /is|ys|our|re|ogue|enc/;

/** `organised` → `organized`, `harbour` → `harbor`; any other word as it is. `form` is folded. */
export function american(form: string): string {
  const known = TABLE.get(form);
  if (known !== undefined) return known;
  if (form.length < 5 || !MAY_CHANGE.test(form)) return form;
  return RULES.reduce((word, { from, to, but }) => (but.test(word) ? word : word.replace(from, to)), form);
}
