/** Fixed expressions and neighbours that give a common word of the news another sense. A row: its forms, then the other words. */

/**
 * Fixed expressions: a word of the watch means something else before one of these (*strike gold*, *falls ill*, *signs
 * off*). By form, since *ordered to* is another thing than *orders*.
 */
export const EXPRESSIONS = `
strike strikes struck striking: gold deal deals agreement accord pact chord pose balance up tone blow fear lucky
struck: by down
fall falls fell falling fallen: ill asleep silent short through out foul flat victim prey pregnant
fall: festival semester season foliage collection fashion term
rule rules ruled ruling: out
sign signs signed signing: off autograph autographs
sign signs: of
ordered: to
fine: dining weather art arts wine wines print tuning line details
cut cuts cutting: ribbon short corners
raise raises raised raising: awareness concern concerns question questions eyebrows hopes
close: to call friend friends ally allies ties
open: letter source secret question
hit: song single show film series
share shares shared: photo photos picture video story memories tips recipe
break breaks broke breaking: silence news even
lift lifts lifted: lid
play plays played: down role host
run runs ran: for riot amok
crash: course diet test tests helmet
flood floods flooded flooding: market markets
stormed storming: ahead clear past
explode explodes exploded exploding: onto
sink sinks sank sunk sinking: putt putts birdie teeth
jump jumps jumped: ship queue bandwagon
charge charges charged charging: phone phones battery batteries car cars point points station stations port ports per
bridge bridges bridged bridging: gap gaps divide loan
plant plants planted planting: tree trees flowers evidence kiss seeds
left: wing winger foot hand behind side
bond: girl villain
kill kills killed killing: time
prison jail: sentence sentences term terms time
wage wages waged waging: war campaign battle
drug drugs: lord lords baron barons
power: couple couples struggle struggles grab vacuum sharing dressing nap ballad
egg eggs: freezing donor donors donation
flight: attendant attendants
oil: painting paintings
approval: rating ratings
school: friend friends mate
decline declines declined declining: comment
water: polo cooler park slide slides
bail bails bailed: on
escape: room rooms hatch
launch launches launched: career
drop drops dropped: hint hints album single trailer mixtape out
draw draws drew drawn: criticism crowd crowds praise
shoot shoots shot shooting: up hoops par
shots: of
fire fires fired firing: back # workers staff employees coach manager boss chief executives director
act acts acted: as
recall recalls recalled recalling: how when names memories childhood
interest: in
landslide: victory win vote votes majority defeat election
steal steals stole stolen: show base bases limelight spotlight heart hearts
melt melts: heart hearts
resigned: to
closing: day ceremony stages price date bell remarks statements arguments night credits
land lands landed: role
catch catches caught: up eye
bank banks: holiday on
`;

/** The same, told by one of the two words before: *under fire*, *dust cloud*, *title drought*. */
export const BEHIND = `
fire: under opens opened open opening friendly camp covering
cloud: dust ash smoke mushroom gas toxic under
drought drought's: title goal scoring trophy medal
famine: goal title
attack attacks: heart panic asthma
bank banks: river food blood sperm piggy
strike strikes: hunger lightning
shots shot: flu vaccine covid booster jump penalty
shooting: finishes finished wraps film filming
rate rates: business birth death success crime exchange heart pulse fast occupancy attendance approval divorce graduation response
interest: love public self renewed national
crash crashes: market stock housing crypto flash website server
trial trials: clinical vaccine time field sheepdog
order orders: restraining executive gag pecking alphabetical
court courts: tennis clay grass basketball squash food centre
tank tanks: think fish water oxygen septic
escape escapes: narrow weekend island
space: working coworking office floor retail storage green event exhibition parking save saves saving more extra
virus viruses: computer trojan
leaves: autumn fallen fig tea bay
appeal: charity sex mass fundraising
jump: ski high long triple bungee
slide slides: water playground
charge charges: congestion service delivery roaming
bond: james
theft: identity
shark sharks: loan card pool
bee bees: spelling quilting
pipeline pipelines: talent product
stock: rolling fish laughing
play plays: role
mission: trade
charge charges: in
leave: on sick maternity paternity parental paid unpaid annual
`;

/**
 * The same, told by a word anywhere in the sentence: *withdrawals* of cash, a *troop* of scouts. By form.
 */
export const BESIDE = `
withdraw withdraws withdrew withdrawal withdrawals: cash atm atms cashpoint cashpoints teller tellers depositors deposits opioid opioids nicotine symptoms
derail derails derailed derailing: career careers talks bid hopes
rise rises rose: occasion fame stardom
sink sinks sank: debt relegation depression
troop: scout scouts cub cubs jamboree baboon baboons monkeys dance theatre
release releases released releasing: album albums song songs ep trailer remix soundtrack mixtape playlist
sanction sanctions sanctioned: doping anti-doping referee umpire
strike strikes striker: bowling bowler pitcher innings
recruits draft drafts drafted: nba nfl nhl quarterback
`;

/** In a watch about computers: what leaks, spills and breaks there is no data. */
export const BEHIND_AT_COMPUTERS = `
leak leaks leaked spill breach breached: roof gas water pipe oil fuel dam levee sewage dyke
`;

/** In a watch about work: a strike of another kind. */
export const BEHIND_AT_WORK = `
strike strikes: air drone missile rocket military bombing artillery naval cyber
`;

/** Expressions in which no thesaurus means the word. Before it: a *boardroom coup*, a *tariff truce*. */
export const FIGURATIVE = `
coup coups mutiny mutinies revolt revolts rebellion putsch: boardroom room dressing locker shareholder shareholders investor party leadership backbench student union
truce truces ceasefire ceasefires armistice hostilities: tariff tariffs trade price bidding ratings rap legal patent streaming
war wars siege invasion: price trade tariff bidding ratings turf culture console streaming pitch home star
erupt erupts erupted erupting eruption: row rows applause laughter cheers anger fury fight brawl dispute
explosion explosions: population demographic baby
landslide: wins win won winning electoral election
`;

/** Behind it: somebody is punished. */
export const PUNISHED = `
suspended: over pending without
`;
