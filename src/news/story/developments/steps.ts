/**
 * Steps that news announces and later reports as taken: verbs that report the same step, and nouns that announce it. For
 * `done.ts`. A verb may belong to several. This table has the steps for which it matters whether they last or end. The
 * classes of news verbs, which watches use too, are added. Any other verb is a step of its own.
 */

import { isCommon } from '../../text/words/common.ts';
import { COMPANY, NEWS_CLASSES } from '../../text/words/news-classes.ts';
import { words } from '../../text/words.ts';

export interface Step {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** `end`: taken when its end is reached; `begin`: it lasts, and is taken when it begins. */
  readonly when: 'end' | 'begin' | 'once';
  /** Word families of which the line must have one too; null: no condition. */
  readonly company: ReadonlySet<string> | null;
}

const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/);
const step = (when: Step['when'], verbs: string, nouns: string): Step => ({
  when,
  verbs: list(verbs),
  nouns: list(nouns),
  company: null,
});

const TABLE: readonly Step[] = [
  step(
    'once',
    'leave | depart | sail | set sail | cast off | put to sea | weigh anchor | set off | set out | take off | head',
    'departure | voyage | sailing | journey',
  ),
  step(
    'once',
    'agree | reach | strike | clinch | hammer out | seal | conclude | settle | shake hands',
    'deal | agreement | accord | truce | ceasefire | cease-fire | settlement | compromise | pact',
  ),
  step('once', 'marry | wed | tie knot | get married | exchange vows | exchange rings', 'wedding | marriage'),
  step(
    'once',
    'rule | convict | acquit | find guilty | clear | sentence | jail | hand down | side with | throw out | uphold | overturn | strike down | quash | decide | reach | deliver | give verdict | be guilty | award | order | fine',
    'verdict | ruling | sentence | judgment | judgement | decision | sentencing',
  ),
  step(
    'end',
    'stop | end | scrap | axe | drop | discontinue | phase out | cease | give up | abolish | retire | halt | withdraw | pull | cancel',
    'end | farewell | discontinuation | abolition',
  ),
  step(
    'end',
    'withdraw | pull out | pull | leave | quit | exit | depart | evacuate | move out | fly out | fly home | sail home | go home | be home | come home | return home | recall | call home | bring home | vacate | clear out | hand back',
    'withdrawal | exit | pullout | departure | evacuation | recall | drawdown | retreat | pull-out',
  ),
  step(
    'once',
    'resign | step down | quit | stand down | bow out | leave | retire | step aside | hand in | tender | depart | give up',
    'resignation | retirement | departure',
  ),
  step(
    'end',
    'buy | sell | acquire | take over | purchase | offload | divest | hive off | change hands | merge | snap up | spin off | fetch | go for | go under hammer',
    'sale | takeover | purchase | acquisition | merger | deal | buyout | divestment | tie-up | exit',
  ),
  step(
    'begin',
    'strike | walk out | down tools | stop work | walk off | go on strike | be on strike | picket | stay away | stand still',
    'strike | stoppage | walkout | action | boycott',
  ),
  step(
    'end',
    'hand over | extradite | deport | expel | leave | depart | send home | board | fly out | fly to | land | send back | transfer | arrive | surrender | turn over | give up | bundle | be handed',
    'extradition | deportation | handover | surrender | transfer | expulsion | removal',
  ),
  step(
    'end',
    'release | free | swap | exchange | walk free | walk out | let go | leave prison | leave jail | set free | go home | pardon | parole | arrive | return',
    'release | swap | exchange | pardon | amnesty | freedom',
  ),
  step(
    'once',
    'name | appoint | pick | choose | hire | install | swear in | elect | nominate | take office | take over | take charge | unveil | present | promote | succeed | replace | hand over',
    'appointment | nomination | choice | successor | inauguration',
  ),
  step(
    'once',
    'launch | lift off | blast off | take off | rise | soar | roar | leave pad | fly | send | head | put orbit | take skies | take air | orbit | be on way | reach orbit | leave earth',
    'launch | lift-off | liftoff | blast-off | flight | takeoff',
  ),
  step(
    'once',
    'land | touch down | dock | splash down | arrive | reach | enter orbit | set down | come down | berth | moor | tie up | drop anchor | make port | make landfall | hit | slam into | come ashore | come home',
    'landing | touchdown | docking | arrival | splashdown | landfall | homecoming',
  ),
  step(
    'once',
    'burst | break | give way | collapse | fall | drop | topple | tumble | plunge | slide | slip | come crashing | buckle | erupt | rupture | breach | overflow | crumble | cave in | spill over | explode | sink',
    'collapse | eruption | failure | breach | rupture | explosion',
  ),
  step(
    'end',
    'close | shut | shut down | shutter | close doors | go dark | switch off | turn off | cease | go cold | wind down | lock gates | lock doors | fall silent | go off | scrap | axe | power down | bow out',
    'closure | shutdown | shut-down | switch-off',
  ),
  step(
    'begin',
    'open | inaugurate | launch | start | begin | restart | resume | reopen | go live | switch on | turn on | come on | roll out | debut | welcome | start up | unveil | kick off | get under way | fire up | premiere',
    'opening | start | restart | launch | debut | rollout | inauguration | reopening | premiere',
  ),
  step(
    'begin',
    'open | begin | start | get under way | be under way | sit down | meet | convene | kick off | gather | go on trial | stand trial | take stand | go to polls | vote',
    'talks | trial | hearing | summit | negotiations | conference | election | vote | referendum | inquest | session | protest | match | tournament | festival | census | drill | exercise | planting | harvest | operation | search',
  ),
  step(
    'begin',
    'take hold | take effect | come into | begin | start | go into | fall silent | enter into | cease fire',
    'truce | ceasefire | cease-fire | armistice | pause | deal',
  ),
  step(
    'once',
    'vote | pass | approve | adopt | reject | ratify | enact | endorse | confirm | throw out | vote down | decide | oust | outlaw | ban | carry | wave through | say yes | say no | turn down | repeal | scrap | strip | back | clear | legalise | legalize',
    'vote | ballot | ratification | decision | ruling | verdict',
  ),
  step(
    'begin',
    'take effect | come into | enter into | go into | become law | be law | apply | ban | outlaw | impose | introduce | bring in | be in force | slap | kick in | prohibit | abolish',
    'ban | law | tax | tariff | tariffs | levy | sanctions | duty | toll | fee | curb | prohibition',
  ),
  step(
    'once',
    'sign | ink | seal | initial | put pen | put name | put names | put signature | clinch',
    'signing | signature | treaty | pact | accord | deal',
  ),
  step(
    'end',
    'demolish | tear down | raze | knock down | pull down | bring down | blow up | come down | dismantle | remove | lift off | tow away | take down | be gone | flatten | implode | bulldoze',
    'demolition | removal | dismantling',
  ),
  step(
    'end',
    'return | hand back | give back | send back | send home | send | ship | repatriate | arrive | bring back | restore | go home | come home | be home | land | fly home | reach',
    'return | restitution | repatriation',
  ),
  step(
    'begin',
    'invade | attack | strike | bomb | storm | move in | cross | advance | launch | raid | send | deploy | open fire',
    'offensive | invasion | raid | assault | attack | operation | deployment | strikes | push',
  ),
  step(
    'begin',
    'enter | invade | move into | march into | pour into | roll into | push into | sweep into | go into | cross into',
    'invasion | incursion',
  ),
  step('begin', 'testify | give evidence | take stand | take oath', 'testimony | evidence'),
  step('once', 'execute | put to death | behead', 'execution'),
  step('once', 'charge | indict | prosecute', 'charges | indictment'),
  step('once', 'arrest | detain | jail | seize', 'arrest'),
  step('once', 'sue | take to court', 'lawsuit | suit'),
  step('once', 'join | sign | transfer | move | sign for | complete move | loan | switch', 'transfer | move | signing'),
  step('once', 'go bust | collapse | go under', 'bankruptcy | insolvency | administration'),
  step('once', 'list | float | debut | go public | begin trading', 'flotation | listing | debut | ipo'),
  step(
    'end',
    'disband | dissolve | split | split up | lay down | disarm | give up | hand over | break up | burn',
    'disarmament | dissolution',
  ),
  step('end', 'cull | slaughter | destroy | kill | gas | put down', 'cull | slaughter'),
  step('once', 'publish | release | unveil | reveal | issue', 'publication | release | unveiling'),
  step(
    'once',
    'meet | visit | tour | travel | arrive | fly | land | hold talks | welcome | shake hands | sit down | be in | greet | receive | host | touch down',
    'visit | trip | meeting | summit',
  ),
  step('once', 'adopt | introduce | switch to | change over | replace', 'switch | changeover'),
  step('once', 'admit | accede | join | become member | let in', 'accession | membership | admission'),
  step('once', 'quiz | grill | question | interrogate | cross-examine', 'questioning | grilling | hearing'),
  step('once', 'scuttle | sink | go down', 'sinking | scuttling'),
  step('once', 'pay | pay up | cough up | wire', 'payment'),
  step('once', 'cut | lower | reduce | trim | slash', 'cut'),
  step('once', 'raise | increase | hike', 'hike | increase'),
  step('end', 'move | relocate | resettle | move into', 'move | relocation'),
  step('once', 're-enter | fall | plunge | crash | come down | burn up | splash down', 're-entry | fall'),
  step(
    'once',
    'sack | fire | dismiss | oust | axe | let go | replace | drop | demote | lose post | lose job | part company | part ways | relieve duties | be out of job',
    'sacking | dismissal | ouster',
  ),
  step('once', 'flood | release | discharge | pump | pour | dump | spill', 'release | discharge'),
];

const COMPANY_OF = /^\[(\w+)\]\s*/;

/** A class of news verbs as a step. Nouns in it do no harm, since they are only matched in forms of verbs. */
function stepOfClass(line: string): Step {
  const company = COMPANY_OF.exec(line)?.[1];
  const members = line
    .replace(COMPANY_OF, '')
    .split(/,\s*/)
    .filter((member) => !member.includes('…') && !isCommon(member.split(' ')[0]!));
  const keys = company === undefined ? null : new Set(words(COMPANY[company] ?? '', 'en').map(({ key }) => key));
  return { when: 'once', verbs: members, nouns: [], company: keys };
}

/** This many first steps are of this table; the classes follow. */
export const OWN_STEPS = TABLE.length;

/** Nouns of steps: `over job cuts`, `the strikes`. */
export const STEP_NOUNS: readonly string[] = TABLE.flatMap(({ nouns }) => nouns);

export const STEPS: readonly Step[] = [...TABLE, ...NEWS_CLASSES.trim().split('\n').map(stepOfClass)];

/** Is the step one of the classes? They are wider than the steps above. */
export const isClass = (step: number | string): boolean => typeof step === 'number' && step >= OWN_STEPS;

/** Such a step is taken when it begins. */
export const lasts = (step: number | string): boolean => typeof step === 'number' && STEPS[step]!.when === 'begin';

/** Such a step is taken when its end is reached: when all have left, not when the first leaves. */
export const isReachedAtEnd = (step: number | string): boolean =>
  typeof step === 'number' && STEPS[step]!.when === 'end';
