/**
 * What news says of anything: classes of words that report one kind of event. A watch word of a class is met by the other
 * words of it, but only close to another word of the watch: *weakens* beside *lira* for `lira falls`. A step that news
 * announces with one of them may be reported as taken with another: *to scrap the fee* … *fee abolished*.
 *
 * One class a line, its words parted by commas; `…` lets up to three words in between. `[labour]` before the words: the
 * class counts only beside a word of that company (below), since the word has other senses.
 */
export const NEWS_CLASSES = `
rise, increase, climb, jump, surge, soar, grow, growth, spike, rocket, go up, up by, put up, push up, pushes up, hike, swell, mount, higher, accelerate, record high, double, triple, escalate, edge up, nudge up
fall, drop, decline, slump, plunge, sink, tumble, slide, dip, plummet, slip, shrink, weaken, ease, retreat, go down, down by, lower, lose ground, record low, halve, crash, hit low, dive, wane, decrease
cut, reduce, slash, trim, lower, reduction, scale back, pare, shave, curb, bring down, cut back
[price] raise, increase, hike, lift, put up, rise, push up
end, scrap, abolish, axe, drop, stop, cancel, phase out, wind down, discontinue, terminate, pull the plug
cancel, call off, scrap, abandon, axe, drop, shelve, pull
delay, postpone, put off, push back, hold up, late, set back, defer, behind schedule, slip, on hold
ban, outlaw, prohibit, forbid, bar, block, embargo, prohibition, illegal
approve, approval, back, green light, give … go-ahead, go-ahead, clear, authorize, endorse, ratify, sign off, pass, adopt, wave through, greenlight, permit, licence
reject, rejection, refuse, turn down, vote down, throw out, dismiss, rebuff, block, veto, decline, snub, quash
launch, unveil, introduce, roll out, release, debut, start, present, announce, open
[space] launch, blast off, lift off, liftoff, send … orbit, send … space, launches crew, into orbit, put … into orbit, takes off, reaches orbit, sends
start, begin, open, get under way, kick off, commence
stop, halt, suspend, pause, freeze, standstill, shut down, cease
open, reopen, inaugurate, opens its doors, unveil
close, shut, shutter, closure, close its doors, shut down, close down, wind up
resume, restart, reopen, return, back in service, start again
restore, bring back, reinstate, back on, return
buy, purchase, acquire, acquisition, take over, takeover, snap up, order, buyout
[goods] order, buy, purchase, contract, commission, procure, acquire, deal for
sell, sale, offload, divest, disposal, dispose of, sell off
merge, merger, combine, tie-up, takeover, acquisition, acquire, buy, join forces, take over, buyout
invest, investment, pour … into, pump … into, stake, back, fund, inject, spend
sue, lawsuit, legal action, take … to court, court case, class action, litigation, sued, suing, file suit, lodge … claim
charge, indict, accuse, prosecute, arraign, face trial
sentence, jail, imprison, prison term, years in prison, behind bars, put … away
convict, conviction, find … guilty, guilty, found guilty
acquit, acquittal, clear, not guilty, cleared of
arrest, detain, hold, nab, take into custody, in custody, round up, seize
fine, penalize, penalty, pay … over, sanction, fined, settlement, must pay, ordered to pay, to pay
investigate, investigation, probe, inquiry, look into, examine, inspect, scrutiny, review
raid, search, swoop, storm
appeal, challenge, contest
settle, settlement, agree to pay, pay … over
win, victory, triumph, beat, defeat, clinch, take … title, lift … trophy, crown, champion, prevail
lose, defeat, beaten, go down, knocked out, crash out, eliminate
sack, fire, dismiss, lay off, oust, axe, let go, part company, remove, dismissal, shown the door
[person] resign, resignation, quit, step down, stand down, steps aside, step aside, bow out, leave … post, hand in … notice, hands in her notice, departure, tender … resignation, relinquish
layoff, lay off, job cut, redundancy, redundant, sack, cut … jobs, cut … staff, cut … workforce, shed … jobs, slash … jobs, axe … jobs, dismiss, jobs go, job losses, let go, cut jobs, cuts hundreds, trim … payroll, eliminate … positions, posts to go, downsize
hire, recruit, take on, add … jobs, create … jobs, appoint, employ
appoint, name, nominate, pick, choose, nomination, appointment, elect, tap
[club] sign, transfer, join, land, snap up, buy, loan, move, complete … move, deal, acquire, capture
[club] transfer, sign, loan, move, join, free agent, deadline day, on a free, fee, deal
injure, hurt, wound, injury, injured
kill, die, dead, death, fatal, deadly, lose … life, claim … life, perish
crash, collide, collision, smash, pile-up, derail, wreck, plough into, run into, come down, slam into, plunge into, nosedive, overturn
[transport] derail, derailment, come off … rails, leave … tracks, leave … rails, jump … tracks, off the rails
collapse, cave in, give way, come down, crumble, fall down
explode, explosion, blast, blow up, detonate
fire, blaze, burn, inferno, flames, go up in flames
flood, inundate, deluge, under water, submerge, high water, swamp
leak, spill, seep, escape, discharge, leakage
pollute, pollution, contaminate, contamination, taint, toxic, unsafe, not safe to drink, boil water, sewage, dirty
recall, call back, withdraw, pull, take off … shelves, pulled from shelves, take back, safety notice, do not eat
ground, bar from … skies, barred from … skies, keep … on the ground, stop flying, suspend flights, halt … flights, out of service
[network] outage, blackout, down, go down, disruption, offline, knocked out, cut off, disrupted, without, crash, downtime, fail, failure
shortage, lack, not enough, struggle to fill, struggle to recruit, unfilled, vacancies, understaffed, run out, scarcity, run low, scarce, deficit, dearth, in short supply, short of, running out
surplus, glut, oversupply, excess
hack, hacker, breach, attack, compromise, infiltrate, break into, cyberattack
exploit, abuse, attack, use, hijack, under attack
[cyber] vulnerability, flaw, bug, hole, weakness, zero-day, security gap, loophole, backdoor
[cyber] breach, leak, hack, theft, stolen, expose, exposure, spill
[money] fraud, scam, swindle, con, embezzle, embezzlement, cheat, deceive, defraud, Ponzi
bribe, bribery, corruption, graft, kickback, backhander
steal, theft, rob, robber, robbery, heist, raid, hold up, burglary, loot, snatch, stolen, thief, thieves, burglar
smuggle, smuggling, trafficking, contraband, traffic
counterfeit, fake, forge, bogus, knock-off
[labour] strike, walkout, walk out, stoppage, industrial action, down tools, picket, stop work, work stoppage, down their tools, job action, work-to-rule
protest, demonstrate, rally, march, demonstration, take to the streets, sit-in, blockade
boycott, shun, stay away
attack, assault, maul, savage, bite, stab, set upon, beat up
[price] freeze, cap, peg, hold down, limit
[treaty] deal, agreement, accord, pact, treaty
[treaty] sign, ink, seal, initial, conclude
[person] remove, dismiss, oust, strip of, stripped of, unseat, suspend, sack
[tax] evasion, evade, dodge, fraud, avoidance, hide, undeclared, cheat
doping, drug test, drugs test, steroids, performance-enhancing, banned substance, anti-doping
evacuate, evacuation, flee, move … out, told to leave, ordered to leave, leave … homes, from homes, forced from
rescue, save, pull from, pulled from, winch
search, hunt, look for, missing
deport, expel, deportation, send back, remove, expulsion, return
vote, ballot, referendum, poll
elect, election, vote, poll
agree, agreement, deal, accord, pact, settle, reach … deal, strike … deal
negotiate, talks, negotiation, negotiations, bargain, hold talks
warn, warning, alert, caution, sound … alarm
forecast, predict, projection, prediction, outlook, expect, estimate, see, foresee
test, trial, try out, experiment, pilot
discover, find, discovery, unearth, uncover, detect, spot
build, construct, construction, erect, break ground, work starts on, work begins on, start work on, begin work on
expand, expansion, extend, enlarge, widen, double, grow
demolish, demolition, knock down, tear down, bulldoze, raze, pull down
repair, fix, mend, restore, patch
improve, boost, strengthen, upgrade, overhaul
reform, overhaul, shake-up, revamp, rewrite, change
regulate, regulation, rules, crackdown, curb, law, restrict, oversight
tax, levy, duty, tariff, charge
subsidize, subsidy, grant, fund, funding, aid, support, handout
bail out, bailout, rescue, lifeline, nationalize, prop up
bankruptcy, bankrupt, insolvency, insolvent, go bust, collapse, administration, receivership, Chapter 11, go under, goes under, liquidation, creditors
default, miss … payment, fail to pay
export, ship, sell abroad, shipment, exports
import, buy from abroad, shipment, imports
produce, production, output, manufacture, make
increase, rise, hike, climb, go up, grow, put up, raise
spread, outbreak, epidemic, infect, case, cases, transmission
outbreak, epidemic, spread, cluster, surge in cases, infect, cases, infections, pandemic
infect, infection, contract, test positive, catch, sicken, fall ill
cure, treat, treatment, therapy
vaccinate, vaccination, vaccine, jab, shot, immunize, immunization, inoculate
retire, retirement, hang up, call time, bow out, farewell
return, comeback, come back, back in
rollout, roll out, introduction, launch, expansion, connect, get
privatize, privatization, sell off, float
list, float, go public, debut, listing
settle, resolve, patch up
extend, extension, renew, prolong
breach, violate, break, infringe, flout, violation
withdraw, pull out, exit, leave, quit, withdrawal, walk away
shoot, shooting, open fire, opens fire, opened fire, gunfire, shot dead, gun down, gunman
deliver, delivery, hand over, arrive, arrival, shipment, receive
escape, break out, breaks out of, jailbreak, flee, on the run, abscond, at large
sink, capsize, founder, go down, goes down
melt, thaw, shrink, retreat, ice loss, disappear
impeach, impeachment, remove from office, remove … from office, oust
mandate, compulsory, mandatory, obligatory, requirement, require
deforest, deforestation, logging, forest clearing, clearing, forest loss, felling
delay, backlog, wait, queue, waiting time, hold-up
postpone, put off, push back, delay, defer, shelve
pledge, promise, vow, commit
blame, accuse, fault
crack down, crackdown, clamp down, tighten, curb
ease, lift, relax, loosen
free, release, let go, set free, freed
`;

/** The company that tells which sense of a word is meant, for `[name]` above. */
export const COMPANY: Readonly<Record<string, string>> = {
  treaty: 'trade peace nuclear climate border defence defense arms treaty pact accord agreement sign signed signing',
  tax: 'tax taxes taxman customs duty vat',
  labour:
    'mine mill refinery factory plant depot teacher nurse doctor rail railway train bus tube metro subway pilot airport port docker driver worker staff union labour postal post junior cabin crew baggage ferry transport writer actor university lecturer hospital paramedic firefighter civil servant public sector miner farmer trucker airline school strike action pay wage general courier refuse bin journalist tram warehouse shipyard',
  space:
    'space rocket satellite orbit moon lunar mars spacecraft astronaut nasa esa spacex starship mission probe telescope ariane crew',
  price:
    'price fee tax rate tariff wage fare rent bill cost pension age minimum council tuition toll duty levy interest insurance premium salary benefit',
  goods:
    'aircraft jet plane ship submarine train tank vaccine fighter eurofighter helicopter drone missile boat frigate bus chip turbine airbus boeing weapon',
  person:
    'minister president premier chief mayor coach manager boss director chairman governor senator secretary leader ceo judge bishop editor head commissioner chancellor rector general ambassador mp lawmaker officer prime official',
  office: 'resignation resign quit sack dismiss reshuffle step',
  club: 'transfer sign signing striker midfielder player loan club football footballer fee keeper goalkeeper defender winger deadline window free agent quarterback pitcher',
  transport: 'train rail railway tram freight metro',
  network:
    'power electricity cloud internet network phone mobile broadband bank app service it computer website server payment system grid data online telecom airline card',
  cyber:
    'data software security exploit exploited vulnerability cyber customer password server vpn patch hack zero firmware router browser windows plugin personal user patient privacy fine',
  money:
    'bank tax insurance benefit card online investment investor charity phone crypto romance pension election credit fraud charge trial arrest convict',
};
