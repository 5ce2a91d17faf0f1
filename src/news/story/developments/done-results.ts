/** Finds steps that a headline tells as taken without using their verb: the last train leaves, or the result is told. For `done.ts`. */

import type { NamedStep } from './named-steps.ts';
import { isAhead } from './phrases.ts';
import type { Line } from './reading.ts';
import { STEPS } from './steps.ts';
import { toldForms } from './verb-forms.ts';

const DOES = toldForms(
  'make | fly | play | print | serve | run | take | give | sell | produce | hold | sail | pour | tap | broadcast | close',
);
const LEAVES = `(?:born|is out|are out|was out|were out|is gone|are gone|${toldForms('leave | depart | sail | fly | land | touch down | roll | run | go | close | shut | ring | print | switch off | take off | pass | cross | pull out | come off | come down | arrive | set off | cast off | walk out | drive off | board | finish | end | stop | fall silent | play | broadcast | shut down | bear | sell | build | make | read | sing | shoot | write')}|\\p{L}{3,}ed)`;
/** `The last train leaves`, `final edition printed`, `ending 40 years of service`: what was to end has ended. */
const LAST_OF_ALL = new RegExp(
  `(?<!\\p{L})for (?:the |one )?(?:very )?last time(?!\\p{L})|(?<!\\p{L})(?:last|final)(?! (?:week|month|year|night|summer|winter|spring|autumn|mon|tues|wednes|thurs|fri|satur|sun|minute|chance|hope|resort|stand|stage|round|time|in|of|but)\\p{L}*)(?: [\\p{L}\\d'-]+){1,6}? ${LEAVES}(?!\\p{L})|(?<!\\p{L})${DOES} (?:its |their |his |her |the )?(?:very )?(?:last|final) (?!(?:week|month|year|night|minute|chance|word|time)\\p{L}*)\\p{L}+|(?<!\\p{L})(?:ending|${toldForms('end | bring to an end | close')}) (?:\\d+|an era|centur\\p{L}+|decades|years|generations)(?!\\p{L})`,
  'u',
);
/** `First passengers board`, `first gas flows`: what was to begin has begun. */
const FIRST_OF_ALL =
  /(?<!\p{L})first (?:[\p{L}'-]+ ){0,2}?(?:passengers|customers|visitors|guests|pupils|students|patients|shoppers|travellers|travelers|tenants|residents|spectators|fans|trains?|trams?|bus(?:es)?|planes?|flights?|ships?|ferr(?:y|ies)|cars?|lorr(?:y|ies)|trucks?|drivers|voters|delegates|gas|oil|water|power|electricity|coal|cargo|shipments?|pictures|runners|concert|match|game|session|hearing|witness(?:es)?)(?: (?:to|from|in|for) \p{L}+)? (?!of |in |for |to |since |or )\p{L}+/u;
/** Every step that lasts. */
const BEGINNING = STEPS.flatMap(({ when }, step) => (when === 'begin' ? [step] : []));
/** Every step that has an end. */
const ENDING = STEPS.flatMap(({ when }, step) => (when === 'end' ? [step] : []));

/** Steps that end, if the line tells of the last of all; steps that last, if it tells of the first. */
export const endings = (line: Line): readonly NamedStep[] => [
  ...stepsWhere(LAST_OF_ALL, ENDING, line),
  ...stepsWhere(FIRST_OF_ALL, BEGINNING, line),
];

function stepsWhere(told: RegExp, steps: NamedStep['steps'], line: Line): readonly NamedStep[] {
  const found = told.exec(line.low);
  if (!found || isAhead(line.low, found.index)) return [];
  const to = line.words.findLastIndex(({ start }) => start < found.index + found[0].length) + 1;
  return [{ steps, isNoun: false, isWhole: true, from: to - 1, to }];
}

/** A result that headlines tell without a verb: `Aster on its way to Mercury`, `Sado behind bars`. */
const RESULTS: readonly (readonly [result: RegExp, verb: string])[] = [
  [
    /(?<!\p{L})(?:on (?:its|her|his|their|the) way (?:to|into|home)|in (?:space|orbit)|airborne|aloft)(?!\p{L})/u,
    'launch',
  ],
  [/(?<!\p{L})(?:behind bars|in (?:custody|handcuffs|detention|jail|prison))(?!\p{L})/u, 'arrest'],
  [
    /(?<!\p{L})(?<!(?:pull|pulls|pulled|force|forces|forced) )out of (?:the )?(?:\p{L}+ )?(?:race|contest|office|cabinet|government|coalition|running)(?!\p{L})/u,
    'quit',
  ],
  [/(?<!\p{L})(?:a free man|a free woman|at large|at liberty|out of (?:jail|prison))(?!\p{L})/u, 'release'],
  [
    /(?<!\p{L})(?:(?:is|are|now|finally|safely|back) home|back (?:home )?(?:in|with|on) (?:its|their|his|her|native|home))(?!\p{L})/u,
    'return',
  ],
  [
    /(?<!\p{L})(?:found guilty|guilty (?:on|of)|not guilty|innocent|gets? (?:life|\d+ (?:years?|months?))|wins? (?:case|appeal)|loses? case)(?!\p{L})/u,
    'convict',
  ],
  [/(?<!\p{L})(?:is (?:now )?law|in force|in effect|becomes? law|now (?:illegal|banned|law))(?!\p{L})/u, 'take effect'],
  [
    /(?<!\p{L})(?:back (?:at|in|on|to) (?:work|business|service|operation|production|action|air|stage|stream)|up and running|in (?:operation|service|use)|open for business)(?!\p{L})/u,
    'reopen',
  ],
  [/^(?:touchdown|splashdown|landfall)[:!,]/u, 'touch down'],
  [/^(?:lift-?off|blast-?off|we have lift-?off)[:!,]/u, 'lift off'],
  [/(?<!\p{L})(?:stands? still|at a standstill|on strike|idle|queues? as)(?!\p{L})/u, 'strike'],
];
const STEPS_OF_RESULTS = RESULTS.map(([result, verb]) => ({
  result,
  steps: STEPS.flatMap(({ verbs }, step) => (verbs.includes(verb) ? [step] : [])),
}));

/** Steps whose result a line reports. */
export function results(line: Line): readonly NamedStep[] {
  return STEPS_OF_RESULTS.flatMap(({ result, steps }): NamedStep[] => {
    const found = result.exec(line.low);
    if (!found || isAhead(line.low, found.index)) return [];
    const from = line.words.findIndex(({ start }) => start >= found.index);
    return from < 0 ? [] : [{ steps, isNoun: false, isWhole: true, from, to: from + 1 }];
  });
}

const VOTE =
  /(?<!\p{L})(?:votes?|voted|voters|ballot|referendum|election|poll)(?!\p{L})[^.;]{0,60}?\d(?:%| percent| per cent| votes|-\d| to \d| in favou?r| against)/u;
const VOTING = STEPS.flatMap(({ nouns }, step) => (nouns.includes('referendum') ? [step] : []));

/** `In the referendum, 58 percent said no`: a vote with a count has been held. */
export const counted = (line: Line): readonly NamedStep[] => stepsWhere(VOTE, VOTING, line);
