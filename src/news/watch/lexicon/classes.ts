/**
 * What news say of anything: classes of words that report one kind of event or thing. A watch word of a class is met by the
 * other words of it, but only close to another word of the watch: *weakens* beside *lira* for `lira falls`.
 *
 * One class a line, its words parted by commas; `…` lets up to three words in between. `[labour]` before the words: the
 * class counts only where another word of the watch belongs to that company (below), since the word has other senses.
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
crash, collide, collision, smash, pile-up, derail, wreck, plough into, run into
[transport] derail, derailment, come off … rails, leave … tracks, jump … tracks, off the rails
collapse, cave in, give way, come down, crumble, fall down
explode, explosion, blast, blow up, detonate
fire, blaze, burn, inferno, flames, go up in flames
flood, inundate, deluge, under water, submerge, high water, swamp
leak, spill, seep, escape, discharge, leakage
pollute, pollution, contaminate, contamination, taint, toxic, sewage, dirty
recall, call back, withdraw, pull, take off … shelves, pulled from shelves, take back, safety notice, do not eat
ground, bar from … skies, barred from … skies, keep … on the ground, stop flying, suspend flights, halt … flights, out of service
[network] outage, blackout, down, go down, disruption, offline, knocked out, cut off, disrupted, without, crash, downtime, fail, failure
shortage, lack, run out, scarcity, run low, scarce, deficit, dearth, in short supply, short of, running out
surplus, glut, oversupply, excess
hack, breach, attack, compromise, infiltrate, break into
exploit, abuse, attack, use, hijack, under attack
[cyber] vulnerability, flaw, bug, hole, weakness, zero-day, security gap, loophole, backdoor
[cyber] breach, leak, hack, theft, stolen, expose, exposure, spill
[money] fraud, scam, swindle, con, embezzle, embezzlement, cheat, deceive, defraud, Ponzi
bribe, bribery, corruption, graft, kickback, backhander
steal, theft, rob, robbery, heist, burglary, loot, snatch, stolen, thief, thieves, burglar
smuggle, smuggling, trafficking, contraband, traffic
counterfeit, fake, forge, bogus, knock-off
[labour] strike, walkout, walk out, stoppage, industrial action, down tools, picket, stop work, work stoppage, down their tools, job action, work-to-rule
protest, demonstrate, rally, march, demonstration, take to the streets, sit-in, blockade
boycott, shun, stay away
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
build, construct, construction, erect, break ground
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

/** Things and people of the news: the other words of a class stand for its word, close to another word of the watch. */
export const THING_CLASSES = `
teacher, educator, teaching union, teaching staff, school staff, lecturer, tutor, head teacher
doctor, physician, medic, GP, surgeon, consultant, junior doctor, resident doctor
nurse, nursing staff, midwife, nursing union
pupil, student, schoolchild, schoolchildren, undergraduate
school, classroom, academy, primary, secondary, kindergarten
university, college, campus, degree
tuition, degree, university fees, student fees
hospital, clinic, ward, medical centre, infirmary, A&E, surgery, emergency department
patient, sick, ill
waiting list, backlog, queue, waiting time
drug, medicine, pill, medication, treatment, therapy, tablet
vaccine, jab, shot, inoculation
cancer, tumour, leukaemia, oncology
rail, train, railway, tube, metro, underground, subway, commuter line, station, tracks, locomotive
train, rail, railway, locomotive, express, carriage
bus, coach, bus driver
airline, carrier, flight, plane, jet, aircraft, aviation
plane, aircraft, jet, airliner, flight, airplane
pilot, cockpit crew, captain, aircrew, flight crew, cabin crew
airport, terminal, runway, hub
ship, vessel, freighter, tanker, boat, cargo ship, container ship, bulk carrier, ferry, cruise ship
ferry, boat, ship, vessel
port, harbour, dock, terminal, quay, wharf
docker, longshoreman, longshoremen, dockworker, port worker, stevedore
shipping, freight, maritime, cargo, sea freight, shipper
driver, motorist, trucker, cabbie
truck, lorry, HGV, haulier, trucker, freight
car, vehicle, auto, automobile, motor
carmaker, automaker, auto maker, car maker, car giant, car manufacturer
electric car, EV, electric vehicle, battery car
battery, cell, gigafactory, accumulator
road, motorway, highway, street, freeway, expressway
bridge, viaduct, crossing, flyover, overpass
worker, staff, employee, workforce, labour, crew, personnel, union
job, post, position, role, staff, employee, worker, workforce
wage, pay, salary, earnings, payroll
union, trade union, labour union, workers' body
company, firm, business, corporation, group
small business, small firm, start-up, SME
start-up, startup, young company
bank, lender, banking, banker, building society
interest rate, interest rates, borrowing costs, base rate, rate, rates, key rate, lending rate, policy rate, cost of borrowing
mortgage, home loan, housing loan, mortgage rate
rent, rental, tenant, letting
tenant, renter, lodger
landlord, property owner, lessor
house price, home price, property price, housing market, home values, property values
house, home, housing, property, flat, apartment, dwelling
inflation, price growth, prices rising, consumer prices, cost of living, prices rise, price rise
price, cost, bill, charge, tariff, fare
energy price, energy bill, power bill, gas bill, electricity bill, fuel bill, household bill, heating bill
energy, electricity, power, gas
electricity, power, current, grid
grid, network, power line, transmission
currency, lira, pound, peso, yen, rouble, euro, dollar, franc, rand, rupee, naira
stock, share, equity, shares
stock market, bourse, index, Wall Street, share prices, shares, equities
profit, earnings, income, results
bitcoin, crypto, cryptocurrency, digital currency, digital coin, token
crypto, cryptocurrency, bitcoin, ether, ethereum, stablecoin, token, digital asset
fund, investment fund, trust, tracker
oil, crude, petroleum, barrel, Brent
gas, LNG, natural gas, methane
coal, lignite, colliery, pit
petrol, gasoline, fuel, diesel, gas price
mine, mining, miner, pit, deposit, project, colliery, quarry, ore
lithium, battery metal, white gold
emissions, CO2, carbon, greenhouse gas, carbon dioxide, pollution, carbon footprint
carbon, CO2, greenhouse gas, carbon dioxide, fossil fuel
climate change, global warming, climate crisis, warming
wind farm, wind turbine, wind power, wind park, turbine, offshore wind
solar, photovoltaic, solar panel, solar farm
nuclear, reactor, atomic, nuclear power
reactor, nuclear plant, nuclear power station, nuclear power plant
river, stream, waterway
drought, dry spell, water shortage, parched, lack of rain
heatwave, heat wave, extreme heat, scorching, record temperature, hot weather
wildfire, bushfire, forest fire, brush fire, blaze, grass fire, wild fire, fire, flames
storm, hurricane, typhoon, cyclone, gale, tempest, tornado
snow, blizzard, avalanche, ice
avalanche, snow slide, snowslide
forest, woodland, rainforest, woods, tree
farmer, grower, farm, producer, agriculture, rancher
crop, harvest, grain, yield
wheat, grain, cereal, corn
cattle, cow, livestock, beef, herd
bird flu, avian influenza, avian flu, H5N1, poultry flu
fish, fishery, catch, seafood
cheese, brie, camembert, cheddar, mozzarella, feta, gorgonzola, dairy
listeria, listeriosis
salmonella, salmonellosis, food poisoning
measles, rash, MMR
food, meal, grocery, foodstuff, meat, snack
supermarket, grocer, retailer, grocery chain
retailer, shop, store, chain, supermarket
restaurant, eatery, diner, cafe, pub
brewery, brewer, beer
council, local authority, city hall, town hall, municipality, borough, city
council tax, local tax, rates bill, property tax
mayor, city hall, city leader
minister, secretary, premier, cabinet member, prime minister, chancellor
[office] minister, secretary, premier, prime minister, chancellor
president, head of state, leader
senator, lawmaker, congressman, congresswoman
lawmaker, MP, legislator, senator, congressman, parliamentarian, deputy
parliament, lawmakers, MPs, legislature, assembly, senate, congress
government, ministers, cabinet, administration
judge, justice, court, magistrate
court, judge, tribunal, bench, justice
lawyer, attorney, solicitor, barrister
jury, juror
police, officer, detective, constable, cop
prison, jail, inmate, prisoner, cell
murder, killing, homicide, slaying
asylum seeker, migrant, refugee, asylum
migrant, refugee, asylum seeker, immigrant
hotel, inn, accommodation, guest house
rural, remote, village, countryside, remote village
broadband, internet, fibre, full-fibre, high-speed internet
internet, web, online, broadband
cloud, AWS, Azure, data centre, server, hosting
data centre, server farm, data hub
data, personal data, records, customer data, information, accounts
hacker, attacker, cybercriminal, gang, crew
website, site, web page, portal
app, application
phone, smartphone, handset, mobile, iPhone
chip, semiconductor, processor, microchip, chipmaker
chipmaker, semiconductor maker, chip maker, foundry
robot, humanoid, automation
satellite, spacecraft, probe
rocket, launcher, spacecraft, booster
space, orbit, rocket, spacecraft, satellite, astronaut, crew, taikonaut, cosmonaut, lunar, moon
astronaut, cosmonaut, taikonaut, crew
telescope, observatory
player, footballer, striker, midfielder, defender, winger, goalkeeper, full-back, forward
coach, manager, head coach
club, team, side
match, game, fixture, tie
stadium, arena, ground
doping, drug test, banned substance, failed test, steroids
Olympics, Olympic, Games
concert, gig, show, tour, performance
singer, musician, artist, rapper, pop star
film, movie, picture, cinema
actor, actress, film star
box office, ticket sales, takings
museum, gallery, exhibition
painting, artwork, canvas, masterpiece
book, novel, author
festival, fair, carnival
tourist, visitor, holidaymaker, traveller, tourism
tourism, visitors, tourists, travel industry
minimum wage, wage floor, living wage, lowest pay
pension, retirement, state pension, pensioner
pensioner, elderly, retiree
child, children, kids, minor
nursery, childcare, day care, kindergarten
disabled, disability
homeless, rough sleeper, homelessness
charity, aid group, non-profit
regulator, watchdog, authority, commission, agency
antitrust, competition, monopoly, competition authority, cartel
patent, intellectual property
copyright, piracy, intellectual property
privacy, data protection
social media, Facebook, TikTok, Instagram, X, platform
newspaper, daily, tabloid, paper
broadcaster, TV channel, network, station
defence spending, military budget, defence budget, military spending
army, military, troops, soldiers
warship, frigate, destroyer, naval vessel
fighter jet, jet, warplane, combat aircraft
submarine, sub
tank, armoured vehicle
factory, plant, works, assembly line, mill
steel, steelmaker, steelworks, blast furnace
water, drinking water, tap water, reservoir
sewage, wastewater, effluent, raw sewage
rubbish, waste, refuse, garbage, trash, bin
refuse collector, bin worker, bin crew, garbage worker, waste collector, sanitation worker
firefighter, fire crew, fire brigade
paramedic, ambulance, ambulance crew
obesity, overweight, weight-loss
smoking, cigarette, tobacco, vape
alcohol, drink, liquor, beer
gambling, betting, casino, bookmaker
abortion, termination
dementia, Alzheimer's
abuse, assault, molest
merger, takeover, tie-up, acquisition
budget, spending plan, finances
debt, borrowing, deficit
tariff, duty, levy, import tax, import duty
sanction, embargo, restriction
treaty, pact, accord, agreement
fee, charge, cost, tuition
ticket, fare, admission
toll, road charge, congestion charge
flight, plane, airline
passenger, traveller, commuter
dam, reservoir, barrage
tunnel, underpass
skyscraper, tower, high-rise
church, diocese, bishop, cathedral
pope, pontiff, Vatican
monkey, ape, primate
whale, dolphin
wolf, wolves, predator
elephant, ivory
rhino, rhinoceros
coral, reef
bee, pollinator, hive
wine, vineyard, winemaker, vintner
coffee, bean, arabica, robusta
cocoa, chocolate
sugar, sweetener, beet, cane
olive oil, olive
fertilizer, nitrogen, potash
pesticide, weedkiller, herbicide, glyphosate
plastic, microplastic, packaging
oil price, crude, Brent, crude price, barrel, oil prices
gold price, bullion, gold prices, gold
gold, bullion, precious metal
art, painting, artwork, Old Master, masterpiece, canvas, sculpture
doping, positive test, failed test, drug test, banned substance, steroids
landslide, mudslide, landslip, mudflow, rockslide
glacier, ice sheet, ice cap, ice shelf, ice
famine, hunger, starvation, starve, malnutrition
IPO, stock market debut, flotation, going public, share sale, market debut
quota, limit, cap, catch limit, allowance
passport, travel document, ID card
parcel, courier, delivery, postal
parcel firm, courier company, courier firm, delivery firm, courier
whistleblower, whistle-blower, leaker
e-scooter, electric scooter, rental scooter, scooter
visa, work permit, permit
coach, manager, head coach, trainer
ferry, passenger boat, passenger ship, boat
prison, jail, inmate, penitentiary, inmates
refinery, oil plant, petrochemical plant
tap water, water supply, tap supply, supply
mortgage, home loan, home loans
`;

/** `general word: members of the kind`. Members with a capital count in capitals only; the kind's word finds them, not the reverse. */
export const KINDS = `
tech, technology, tech firm, tech company, big tech, tech giant: Google, Alphabet, Microsoft, Amazon, Meta, Apple, Facebook, Netflix, Intel, Nvidia, IBM, Oracle, Cisco, Salesforce, Twitter, Spotify, Uber, Dell, HP, SAP, Adobe, PayPal, Snap, TikTok, ByteDance, Tencent, Alibaba, Huawei, Samsung, Sony, Zoom, Dropbox, LinkedIn, YouTube, OpenAI, Shopify, Airbnb, Tesla, Qualcomm, AMD, start-up, software company, software maker, chipmaker, IT
product, consumer product, goods: car, toy, food, chocolate, cheese, medicine, phone, battery, machine, heater, iron, kettle, airbag, bike, scooter, cot, pram, stroller, drink, milk, formula, meat, chicken, salad, ice cream, snack, peanut, cereal, cosmetics, cream, shampoo, toaster, fridge, charger, laptop, drug, pill, inhaler, pacemaker, tyre, helmet, candle, furniture, model, maker, shelves
carmaker, automaker, car company: Toyota, Volkswagen, VW, Ford, General Motors, GM, Stellantis, Renault, Nissan, Honda, Hyundai, Kia, BMW, Mercedes, Mercedes-Benz, Audi, Porsche, Volvo, Tesla, BYD, Fiat, Peugeot, Mazda, Subaru, Suzuki, Jaguar, Rivian
car: Toyota, Volkswagen, VW, Ford, Renault, Nissan, Honda, Hyundai, Kia, BMW, Mercedes, Audi, Volvo, Tesla, Fiat, Peugeot, Mazda, Subaru
airline: Ryanair, EasyJet, easyJet, Lufthansa, British Airways, Air France, KLM, Delta, United Airlines, American Airlines, Southwest, JetBlue, Emirates, Qantas, Qatar Airways, Etihad, Air India, IndiGo, Wizz Air, Iberia, SAS, Finnair, Norwegian, Alitalia, Singapore Airlines, Cathay Pacific, Turkish Airlines, Korean Air, LATAM, Spirit, Vueling, Eurowings, TAP
bank, lender: HSBC, Barclays, Lloyds, NatWest, Santander, BNP Paribas, Deutsche Bank, UBS, Credit Suisse, JPMorgan, JP Morgan, Goldman Sachs, Morgan Stanley, Citigroup, Citi, Wells Fargo, Bank of America, ING, UniCredit, Commerzbank, Société Générale, BBVA, Nordea, Monzo, Revolut
central bank: ECB, Fed, Federal Reserve, Bank of England, Bank of Japan, Reserve Bank, Riksbank, Bundesbank
retailer, supermarket, grocer: Walmart, Tesco, Sainsbury's, Asda, Aldi, Lidl, Carrefour, Amazon, Target, Costco, Ikea, Marks & Spencer, M&S, Primark, H&M, Zara, Inditex, Kroger, Rewe, Edeka, Morrisons, Waitrose, Co-op, Boots
drugmaker, pharma, pharmaceutical, drug company: Pfizer, Moderna, AstraZeneca, Novartis, Roche, Merck, Sanofi, GSK, Bayer, Johnson & Johnson, Novo Nordisk, Eli Lilly, Lilly, AbbVie, Gilead, BioNTech, Teva, Takeda, Amgen
oil company, oil major, oil giant: Shell, BP, ExxonMobil, Exxon, Chevron, TotalEnergies, Total, Equinor, Eni, Aramco, Rosneft, Lukoil, Petrobras, ConocoPhillips, Repsol
chipmaker, chip: Nvidia, Intel, TSMC, AMD, Samsung, Qualcomm, ASML, Micron, SK Hynix, Broadcom
planemaker, plane maker, aircraft maker: Boeing, Airbus, Embraer, Bombardier
social media, social network: Facebook, Meta, Instagram, TikTok, Twitter, X, Snapchat, WhatsApp, YouTube, Telegram, Reddit, LinkedIn
streaming, streaming service: Netflix, Disney+, Spotify, Amazon Prime, Hulu, HBO Max, YouTube, Apple TV
regulator, watchdog: SEC, FTC, Ofcom, Ofgem, Ofwat, FCA, CMA, ICO, FDA, FAA, EASA, BaFin, Ofsted, European Commission
cloud: Amazon Web Services, AWS, Azure, Google Cloud, Microsoft 365
grocery, food: bread, cheese, milk, meat, chicken, salad, fruit, vegetable, rice, chocolate, egg
fruit: apple, orange, banana, mango, berry, strawberry, grape, avocado, citrus, melon
meat: beef, pork, chicken, lamb, poultry, sausage, ham
vegetable: tomato, onion, potato, carrot, cucumber, lettuce, spinach, pepper
disease, illness: measles, cholera, malaria, flu, influenza, Ebola, mpox, dengue, polio, tuberculosis, covid, Zika, hepatitis, meningitis, diphtheria, whooping cough, norovirus
metal: copper, nickel, aluminium, steel, zinc, iron, gold, silver, cobalt, lithium, tin
animal: dog, cat, horse, cow, pig, elephant, lion, tiger, bear, wolf
rocket: Falcon 9, Starship, Ariane, Soyuz, Atlas, Vulcan, Long March, New Glenn, Electron, Vega
sport: football, rugby, cricket, tennis, golf, basketball, boxing, athletics, cycling, swimming
crime: murder, theft, robbery, fraud, burglary, assault
`;

/** The company that tells which sense of a word is meant, for `[name]` above. */
export const COMPANY: Readonly<Record<string, string>> = {
  labour:
    'teacher nurse doctor rail railway train bus tube metro subway pilot airport port docker driver worker staff union labour postal post junior cabin crew baggage ferry transport writer actor university lecturer hospital paramedic firefighter civil servant public sector miner farmer trucker airline school strike action pay wage general courier refuse bin journalist tram warehouse shipyard',
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
