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
price, cost, bill, charge, tariff, fare, dearer, cheaper, more expensive
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
stadium, arena, ground, ballpark
chip, semiconductor, microchip, processor
tram, streetcar, light rail, trolley
pipeline, pipe, gas line, gas main
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
