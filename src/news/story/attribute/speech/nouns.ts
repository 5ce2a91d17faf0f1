/** Titles, roles and bodies: the nouns of English news by which speakers are known. Tables for the rest of this folder. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles and roles that stand in capitals before a name; not part of it. */
export const PERSON_TITLES = set(`
  Mr Mrs Ms Miss Dr Sir Lord Lady Dame Prof Professor Sen Sens Senator Senators Rep Reps Representative Congressman Congresswoman
  Gov Governor Govs Lt Lieutenant President Vice Vice-President Chairman Chairwoman Chair Secretary Minister Premier
  Chancellor Ambassador Attorney General Gen Adm Admiral Col Colonel Capt Captain Maj Major Sgt Sergeant Cpl Judge
  Justice Chief Director Commissioner Speaker Leader Mayor Sheriff Councilman Councilwoman Alderman Rev Reverend
  Father Bishop Archbishop Cardinal Pope Rabbi Imam Sheikh Ayatollah King Queen Prince Princess Majority Minority
  Whip Spokesman Spokeswoman Spokesperson Press Deputy Assistant Executive Officer CEO CFO COO Editor Correspondent
  Reporter Columnist Anchor Host Analyst Strategist Adviser Advisor Manager Coordinator Counsel Candidate Nominee
  Republican Republicans Democrat Democratic Democrats Independent Libertarian Conservative Labour Tory GOP Brother
  Sister Coach Superintendent Treasurer Comptroller Delegate Assemblyman Prosecutor Detective Inspector Constable
  Cllr Councillor Founder Co-founder Co-chair Pollster Consultant Businessman Billionaire Author Economist Historian Actor Comedian
  Activist Attorney-General Marshal Brigadier Principal Dean Provost Emeritus Aide Lawyer Rapporteur Envoy
  Justices Judges Ministers Drs Profs Lords Councillors Cllrs Ombudsman Comrade Chairperson Spokesperson Warden Bailiff Nurse Chef Singer Actress
  Garda PC Det DI DCI DS Supt Insp Cmdr Councilmember Congressmember Assemblymember Sub-Inspector ASP ACP DCP DSP SSP SP CP AIG DIG
  Mayor-elect President-elect Governor-elect PM MP Hon Fr Msgr Canon Vicar Mufti Mullah Maulana Swami Pastor Emir Sultan Engr Barr Alhaji Hajiya`);
/** Titles that are surnames too. */
export const SURNAMES = set(
  `King Prince Dean Bishop Pope Marshal Judge Major Abbot Constable Principal Justice Cardinal Chamberlain Sheriff Warden Chair Coach Nurse Singer Major`,
);
/** Titles that stand before a person alone, never in the name of a body: `Sen. Ann Church`. */
export const PERSONAL_TITLES = set(`
  Mr Mrs Ms Miss Dr Sir Lady Dame Prof Sen Sens Rep Reps Gov Govs Lt Gen Adm Col Capt Maj Sgt Cpl Rev Cllr Congressman Congresswoman Councilman
  Councilwoman Assemblyman Councillor Senator`);
/** What an office is for, between its title and the name: `Secretary of State Ann Roe`. */
export const OFFICE_WORDS = set(`
  State Staff Defense Defence War Health Education Finance Labor Labour Justice Energy Commerce Agriculture Transportation Transport Treasury Interior
  Homeland Security Human Services Foreign Home Affairs Trade Parliament Congress Police Operations Information Culture Environment Public Works Safety
  Works Housing Urban Development Veterans Tourism Science Technology Industry Communications Intelligence Elections Schools and of for the`);

/** Words in capitals at the beginning of a sentence, and names of days, that are no part of the name after them. */
export const NO_NAME = set(`
  On In At By To For From Of And But Or As If When While After Before Although Though Because Since So Then Thus Yet
  Still However Meanwhile Later Earlier Last This That These Those The A An It He She They We I You His Her Their Its
  My Our Your There Here Now Today Yesterday Also Even Both Either Neither Not No Yes What Who Why How Where Which
  With Without Within Despite During Instead Indeed Perhaps Like Unlike Asked Speaking Once Until Under Over About
  Among Another Other Others Some Many Most Several Few One Two Three Four Five Six Ten All Each Every Only Just
  Again According Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
  August September October November December Feb Aug Sept Oct Nov Dec Being Having Given Regarding Concerning Following Including Was Were Is Are Did Does Do Has Could Would Should Let Hours Days Weeks Months Years Minutes Along Around Back Never Ever Nothing Something Everything Told Pressed Nor Thursday's
  Americans Reporters Critics Voters Supporters Conservatives Liberals Experts Analysts Polls Nobody Everyone Someone Anyone People`);

/** Nouns that make a name in capitals a body's. */
export const BODY_WORDS = set(`
  Department Committee Council Commission Agency Bureau Court University College Institute Institution Foundation
  Association Union Group Inc Corp Corporation Company Co Ltd LLC Ministry Office Center Centre Board Service Services
  Administration Police Army Navy Force Forces Pentagon Kremlin House Congress Senate Fund Bank Authority Coalition
  Federation League Society Network Project Caucus Campaign Organization Organisation Alliance Church Vatican Party
  PAC Parliament Government Embassy Airlines Airport Hospital School Schools District Guard Command Assembly Trust
  Watch Nations Zoo Police Survey Club Shipping Air Railways Rail Ferries Hotels Bancorp Group's Sons Brothers Holding Pictures Studios Records Stores Foods Steel Oil Gas Power Water Electric Telecom Media Research Analytics Securities Partnership Initiative Fire Exchange Reserve Legislature Cabinet Treasury Rights Action International
  Protection Enforcement Prevention Security Affairs Constabulary Gendarmerie Carabinieri Coastguard Chamber Palace Synod Diocese Inspectorate
  Ambulance Militia Brigade Battalion Regiment Movement Brotherhood Duma Knesset Rada Bundestag Commons
  States Kingdom Republic Emirates Observatory Survey Centers Club Academy Museum Laboratory Mission Consulate Staff Command Tribunal Ministry's Airways
  Motors Holdings Partners Capital Industries Energy Systems Technologies Labs Pharmaceuticals Therapeutics NATO UN EU
  FBI CIA NSA IRS EPA NRA ACLU DNC RNC AIPAC NAACP IMF WHO NASA USGS FEMA TSA DHS NSC`);

/** The same in small letters, after a name or another noun: `the Roe campaign`, `Norvik police`, `the health ministry`. */
export const SMALL_BODIES = set(`
  campaign administration government police ministry department committee council agency army military navy embassy
  consulate court commission parliament coalition authorities authority prosecutors regime foundation union group company
  office team party guard service board bureau regulator watchdog union federation alliance association institute
  observatory hospital university airline operator club brigade district county city municipality presidency secretariat
  delegation mission academy centre center fund bank archdiocese diocese church museum school zoo
  forces services judiciary cabinet treasury inspectorate constabulary gendarmerie militia chamber cooperative charity`);
/** Several of them, which are nobody's name: `rights groups`, `local authorities`. */
export const PLURAL_BODIES = set(`
  groups agencies unions organisations organizations charities ministries departments associations authorities`);
/** Those that need no other word: `the army said`. */
export const LONE_BODIES = set(`
  government military army navy presidency parliament ministry palace coastguard police prosecutors authorities jury`);
/** A word before a body that says nothing of which: `the same department`. */
export const BARE_MODIFIERS =
  set(`same other another whole entire first second third new old big small local own former said its his her their our this that each every any no one
  two three most many some several both few such all only very largest biggest leading`);

/** What an unnamed source is. Plural forms are made by the pattern. */
export const ROLES = set(`
  official source aide spokesman spokeswoman spokesperson spokespeople spokesmen adviser advisor strategist person
  witness lawyer attorney prosecutor investigator diplomat operative staffer staff staffers consultant insider
  organizer organiser donor analyst researcher economist executive employee worker resident neighbor neighbour
  relative friend survivor soldier commander officer teacher student doctor nurse engineer representative
  activist protester ally colleague pollster scholar scientist professor historian fundraiser lobbyist
  aid-worker fisherman farmer driver pilot guard villager passenger shopkeeper trader banker broker investor judge
  police policeman policewoman rescuer firefighter medic paramedic detective sheriff deputy counsel
  writer author blogger moderator volunteer veteran attendee manager director chairman chairwoman secretary mayor
  governor senator congressman lawmaker legislator delegate superdelegate minister ambassador envoy captain owner
  founder leader member brother sister mother father son daughter wife husband widow cousin uncle aunt nephew mother-in-law
  actor singer coach player priest pastor bishop imam
  superintendent principal inspector agent negotiator assistant intern associate biographer
  co-founder co-chair coordinator publicist speechwriter commentator ex-official photographer gunman suspect
  confidant associate expert supporter boss chief head czar striker goalkeeper midfielder chef mediator monk nun imam tourist hiker miner sailor fisher
  stallholder eyewitness bystander juror columnist reporter journalist correspondent creditor
  bishop client customer commuter farmhand hostage inmate landlord tenant midwife nurse organizer pastor pathologist
  astronomer biologist chemist climatologist ecologist engineer geologist meteorologist physicist psychologist
  seismologist virologist veterinarian librarian vet professor protestor regulator shareholder shepherd skipper trustee warden
  gaffer cleric jurist rebel insurgent militant hacker captor kidnapper actress athlete artist musician
  campaigner vendor trekker surgeon midwife dealer grower breeder cleaner welder plumber mechanic electrician counterpart buyer seller grower
  man woman boy girl mum mom dad grandmother grandfather boyfriend girlfriend fiancé fiancée partner family couple parent victim patient
  guest teen teenager youth caller user pensioner child defendant applicant complainant claimant plaintiff participant migrant immigrant refugee
  councillor councilman councilwoman parliamentarian premier premiership president vice-president chancellor`);

/** Letters after a name, no part of it. */
export const POST_NOMINALS = set(`KC QC SC MP MEP MSP MLA TD MBE OBE CBE MD PhD Esq FRS RN DDS CPA SJ`);

/** Party names that stand for a person: `an Iowa Democrat`. */
export const PARTISANS = set(`Democrat Republican Conservative Socialist Liberal`);

/** Before an unnamed source: how many. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    another: 1,
    the: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    dozen: 12,
  }),
);
