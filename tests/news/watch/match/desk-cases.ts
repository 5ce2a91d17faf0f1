/**
 * Headlines of our own, as a desk for security, diplomacy and disasters would judge them for its watches: first what is
 * about it, then what only shares its words. Places and people are made up.
 */
export const DESK: readonly (readonly [terms: string, yes: readonly string[], no: readonly string[]])[] = [
  [
    'airstrike',
    [
      'Norland warplanes bomb port city overnight',
      'Missile strikes hit fuel depot near Karsk',
      'Air raid kills six in border village',
      'Jets pound rebel positions in the north',
      'Drone strike on convoy kills commander',
    ],
    [
      'Rail workers strike over pay',
      'Air fares bomb with travellers',
      'Striker hits twice in cup final',
      'Lightning strike starts fire',
    ],
  ],
  [
    'rail strike',
    [
      'Train drivers walk out over pay',
      'Railway workers begin three-day strike',
      'Unions call off rail stoppage',
      'Industrial action to hit train services',
    ],
    ['Air strike destroys rail bridge', 'Lightning strikes commuter train', 'Striking views from the night train'],
  ],
  [
    'general strike',
    [
      'Unions call general strike in Norland',
      'Nationwide walkout shuts Karsk',
      'Workers down tools across the country',
    ],
    ['General orders strike on rebel base', 'Strike by army general kills ten'],
  ],
  [
    'missile test',
    [
      'Norland test-fires ballistic missile',
      'Karsk launches two missiles into sea',
      'Norland fires suspected ICBM',
      'Rocket launch was missile test, neighbours say',
    ],
    [
      'Missile defence firm fails stress test',
      'Students test water rockets at school',
      'Missile kills four in Karsk market',
    ],
  ],
  [
    'missile attack',
    ['Missiles rain down on Karsk', 'Norland fires barrage of missiles at capital', 'Rocket strikes apartment block'],
    ['Norland test-fires missile', 'Heart attack kills rocket engineer'],
  ],
  [
    'drone attack',
    [
      'Drones strike oil refinery near Karsk',
      'Swarm of drones targets airport',
      'Two killed as drone hits market',
      'Norland shoots down attack drones',
    ],
    ['Drone films rare whale', 'Drone delivers pizza', 'Shark attack filmed by drone'],
  ],
  [
    'assassination',
    [
      'Gunman kills governor of Karsk',
      'President survives assassination attempt',
      'Opposition leader shot dead outside home',
      'Norland foils plot to kill minister',
    ],
    ['Character assassination, says minister', 'Assassin game sequel out', 'Film about assassin wins prize'],
  ],
  [
    'cyber attack',
    [
      'Hackers cripple Norland tax system',
      'Ministry websites down after DDoS',
      'Data of 3m stolen in breach',
      'Malware hits power company',
      'State-backed hackers break into bank',
    ],
    [
      'Ten life hacks for the kitchen',
      'Breach of contract case opens',
      'Heart attack risk rises',
      'Hackers win coding prize',
    ],
  ],
  [
    'data breach',
    ['Hackers steal data of 3m customers', 'Patient records leaked online', 'Airline admits customer data exposed'],
    ['Breach in dam wall widens', 'New data show rise in births'],
  ],
  [
    'arms sale',
    [
      'Norland approves $2bn weapons sale to Karsk',
      'Karsk to buy fighter jets from Norland',
      'Parliament blocks arms exports',
      'Tank deliveries halted',
    ],
    ['Open arms for refugees', 'House sale up in arms', 'Man sells arm of chair'],
  ],
  [
    'military aid',
    [
      'Norland pledges tanks and ammunition to Karsk',
      'New package of weapons for Karsk',
      'Security assistance to Karsk frozen',
    ],
    ['Hearing aid for veterans', 'First aid taught at army base'],
  ],
  [
    'ambassador recalled',
    [
      'Norland recalls envoy for consultations',
      'Karsk calls home its ambassador',
      'Norland withdraws ambassador over cartoon',
    ],
    [
      'Car maker recalls brand ambassador model',
      'Ambassador recalls childhood in memoir',
      'Ambassador arrives in Karsk',
    ],
  ],
  [
    'ambassador summoned',
    [
      'Karsk summons Norland envoy over remarks',
      'Norland chargé called in by foreign ministry',
      'Ministry lodges protest with ambassador',
    ],
    ['Ambassador opens art fair', 'Summons for jury duty'],
  ],
  [
    'diplomat expelled',
    [
      'Norland expels six Karsk diplomats',
      'Envoy declared persona non grata',
      'Karsk orders attaché to leave',
      'Tit-for-tat: Karsk throws out embassy staff',
    ],
    ['Student expelled from diplomat school', 'Diplomat retires', 'Ousted minister meets envoy'],
  ],
  [
    'airspace closure',
    [
      'Karsk shuts its airspace after strikes',
      'Flights grounded as Norland closes skies',
      'No-fly zone declared over Karsk',
      'Airspace reopens after six hours',
      'Planes diverted as airspace closed',
    ],
    ['Airport lounge closes for repairs', 'Airline opens new route'],
  ],
  [
    'airport closed',
    [
      'Karsk airport shut after drone sighting',
      'All flights suspended at Karsk airport',
      'Airport reopens after ash cloud',
      'Runway closed as plane skids',
    ],
    ['Airport hotel opens', 'Close call at airport for band'],
  ],
  [
    'border closure',
    ['Norland seals frontier with Karsk', 'Crossing point shut to lorries', 'Karsk reopens land border'],
    ['Border collie wins show', 'Border wall talks close to deal'],
  ],
  [
    'boat sinking',
    [
      'Ferry capsizes off Karsk',
      'Dozens drown as migrant boat goes down',
      'Cargo ship sinks in storm',
      'Trawler overturns, crew missing',
    ],
    ['Boat show opens', 'Heart sinks at the price', 'Relationship on the rocks'],
  ],
  [
    'ship seized',
    [
      'Norland seizes oil tanker in strait',
      'Pirates hijack freighter off Karsk',
      'Commandos board cargo vessel',
      'Tanker detained by coastguard',
    ],
    ['Ship launches to cheers', 'Seized drugs shipped to lab'],
  ],
  [
    'piracy',
    ['Pirates board tanker off Karsk', 'Crew held for ransom at sea'],
    ['Film piracy site shut', 'Pirates of the stage return', 'Music piracy falls'],
  ],
  [
    'plane crash',
    [
      'Airliner goes down in mountains',
      'Helicopter crashes near Karsk',
      'Jet crash kills all on board',
      'Wreckage of missing aircraft found',
      'Light aircraft ditches in lake',
    ],
    ['Stocks crash as plane maker warns', 'Car crash near airport', 'Crash diet on the plane'],
  ],
  [
    'train crash',
    ['Train derails near Karsk', 'Two trains collide, dozens hurt', 'Derailment kills four'],
    ['Train to crash diet', 'Market crash', 'Training ends'],
  ],
  [
    'flood',
    [
      'Karsk under water after heavy rain',
      'Flash floods sweep away bridge',
      'River bursts banks',
      'Villages inundated',
    ],
    ['Flood of tourists expected', 'Flooded with complaints', 'Goals flood in'],
  ],
  [
    'flood deaths',
    ['Dozens killed as floods hit Karsk', 'Flooding leaves six dead', 'Toll from deluge rises'],
    ['Flood of tears at concert'],
  ],
  [
    'earthquake',
    ['Magnitude 6 quake shakes Karsk', 'Aftershocks rattle city', 'Tremor felt in capital'],
    ['Political earthquake in Karsk', 'Earthquakes beat Galaxy in derby'],
  ],
  [
    'volcano eruption',
    [
      'Mount Orlo erupts',
      'Lava flows towards village',
      'Volcano spews ash over Karsk',
      'Ash cloud from volcano grounds planes',
    ],
    ['Crowd erupts in cheers', 'Eruption of anger'],
  ],
  [
    'wildfire',
    ['Forest fire near Karsk out of control', 'Bushfires threaten town', 'Firefighters battle blaze in hills'],
    ['Rumour spreads like wildfire', 'House fire kills two', 'Under fire: minister quits'],
  ],
  [
    'wildfire evacuation',
    [
      'Thousands flee as forest fire nears town',
      'Residents told to leave as bushfire spreads',
      'Towns evacuated as blaze spreads',
    ],
    ['Embassy evacuated in Karsk', 'Evacuation drill at school'],
  ],
  [
    'hurricane',
    ['Typhoon slams into Karsk', 'Cyclone makes landfall', 'Tropical storm heads for coast'],
    ['Storm over budget', 'Hurricanes win game', 'Storming of palace'],
  ],
  [
    'outbreak',
    [
      'Cholera spreads in camp',
      'Ebola cases confirmed in Karsk',
      'New virus kills four',
      'Health officials declare epidemic',
    ],
    ['Outbreak of joy', 'Outbreak of war feared', 'Break out the cake'],
  ],
  [
    'famine',
    ['Millions face starvation in Karsk', 'Hunger crisis worsens, UN says', 'Children dying of malnutrition'],
    ['Goal famine ends for striker', 'Hungry for success'],
  ],
  [
    'election',
    ['Norland goes to the polls', 'Voters cast ballots in Karsk', 'Ruling party wins vote', 'Runoff set for March'],
    ['Opinion: the poll tax', 'Vote for best cake'],
  ],
  [
    'election results',
    [
      'Opposition wins Norland vote',
      'Ruling party claims victory in polls',
      'Vote count under way in Karsk',
      'Court annuls presidential election outcome',
    ],
    ['Exam results out', 'Election of captain'],
  ],
  [
    'election fraud',
    ['Opposition alleges vote rigging in Karsk', 'Ballot stuffing claims mar poll', 'Observers say vote was not fair'],
    ['Bank fraud case', 'Fraudster elected head of club'],
  ],
  [
    'president resigns',
    [
      'Norland leader steps down',
      'President quits after protests',
      'Prime minister announces resignation',
      'Head of state to stand down',
    ],
    ['Club president signs striker', 'Fans resigned to defeat'],
  ],
  [
    'minister resigns',
    [
      'Defence minister quits over leak',
      'Foreign secretary steps down',
      'Health minister sacked',
      'Finance minister tenders resignation',
    ],
    ['Minister signs trade deal', 'Church minister retires'],
  ],
  [
    'government collapse',
    [
      'Norland coalition falls apart',
      'Prime minister loses confidence vote',
      'Government toppled in no-confidence motion',
    ],
    ['Building collapse blamed on government', 'Bridge collapses'],
  ],
  [
    'protest crackdown',
    [
      'Police fire tear gas at demonstrators in Karsk',
      'Security forces open fire on protesters',
      'Hundreds arrested as rally broken up',
      'Norland crushes unrest',
    ],
    ['Crackdown on parking', 'Protest vote rises', 'Thousands protest in Karsk'],
  ],
  [
    'state of emergency',
    ['Norland declares martial law', 'Curfew imposed in Karsk', 'Emergency rule extended'],
    ['Emergency services called to fire', 'Emergency landing at Karsk'],
  ],
  [
    'internet shutdown',
    [
      'Karsk cuts off internet amid protests',
      'Social media blocked before vote',
      'Web access restored after blackout',
      'Norland blocks messaging apps',
    ],
    ['Internet firm shuts shop', 'Government shutdown looms'],
  ],
  [
    'power outage',
    [
      'Blackout leaves millions in the dark',
      'Electricity cut across Karsk',
      'Power cuts after grid attack',
      'Grid failure plunges city into darkness',
    ],
    ['Power sharing deal', 'Outrage over power grab'],
  ],
  [
    'pipeline attack',
    ['Gas pipeline blown up near Karsk', 'Sabotage of undersea pipeline', 'Explosion rips through oil pipeline'],
    ['Pipeline of talent', 'Pipeline approved by court'],
  ],
  [
    'undersea cable',
    ['Submarine cables cut in strait', 'Subsea cable damaged by anchor', 'Internet cable severed off Karsk'],
    ['Cable car opens', 'Cable TV bill'],
  ],
  [
    'nuclear inspectors',
    ['IAEA team barred from Karsk site', 'UN nuclear watchdog visits plant', 'Inspectors find uranium traces'],
    ['School inspectors visit', 'Health inspectors close cafe'],
  ],
  [
    'nuclear test',
    ['Norland detonates atomic device', 'Karsk conducts underground nuclear test'],
    ['Nuclear family test', 'Stress test for nuclear plant'],
  ],
  [
    'nuclear talks',
    ['Norland and Karsk resume talks on nuclear deal', 'Atomic negotiations stall', 'Nuclear accord within reach'],
    ['Talks over nuclear family film'],
  ],
  [
    'uranium enrichment',
    ['Norland enriches uranium to 60 percent', 'Karsk installs new centrifuges'],
    ['Uranium miner shares rise', 'Enrichment class for pupils'],
  ],
  [
    'prisoner swap',
    ['Norland and Karsk exchange prisoners', 'Spy freed in exchange deal', 'Captives swapped at border'],
    ['House swap site grows', 'Prisoner escapes'],
  ],
  [
    'hostage release',
    ['Kidnappers free two aid workers', 'Captives rescued in raid', 'Abducted pupils freed in Karsk'],
    ['Press release: hostage film', 'Hostage thriller released'],
  ],
  [
    'kidnapping',
    ['Gunmen abduct pupils in Karsk', 'Aid worker snatched at gunpoint', 'Priest taken hostage'],
    ['Kid naps through storm'],
  ],
  [
    'journalist killed',
    ['Reporter shot dead in Karsk', 'Cameraman dies in shelling', 'Photojournalist murdered'],
    ['Reporter kills time', 'Killer whale surprises journalist'],
  ],
  [
    'journalist arrested',
    ['Editor jailed for sedition', 'Police detain two reporters', 'Correspondent held on spying charge'],
    ['Journalist interviews jailed leader', 'Arresting photo by journalist'],
  ],
  [
    'spy arrested',
    ['Norland detains man on espionage charge', 'Alleged agent held in Karsk', 'Three charged with spying for Norland'],
    ['Spy film star arrested on set', 'Spy novel released'],
  ],
  [
    'extradition',
    ['Norland hands over suspect to Karsk', 'Court approves extradition of banker', 'Karsk refuses to extradite rebel'],
    ['Tradition lives on'],
  ],
  [
    'war crimes',
    ['Court opens genocide trial', 'UN finds crimes against humanity in Karsk', 'Mass grave found near Karsk'],
    ['Crime falls in Karsk', 'Star wars crime spoof'],
  ],
  [
    'sanctions',
    [
      'Norland freezes assets of Karsk bank',
      'New embargo on Karsk oil',
      'Travel ban on generals',
      'Karsk blacklisted by bloc',
    ],
    ['Umpire sanctions player', 'Council sanctions new mall'],
  ],
  [
    'sanctions lifted',
    [
      'Norland eases embargo on Karsk',
      'Bloc to drop sanctions',
      'Penalties on Karsk bank removed',
      'Norland waives sanctions for aid',
    ],
    ['Lift out of order', 'New sanctions imposed'],
  ],
  [
    'ceasefire violated',
    ['Truce broken hours after start', 'Shelling breaches ceasefire', 'Norland accuses Karsk of breaking truce'],
    ['Ceasefire holds', 'Traffic violations rise'],
  ],
  [
    'peace talks',
    ['Rebels and army agree to talk', 'Negotiators meet on ceasefire', 'Karsk truce negotiations open'],
    ['Peace and quiet in Karsk', 'Talk of the town'],
  ],
  [
    'troop deployment',
    [
      'Norland sends troops to border',
      'Karsk deploys marines',
      'Thousands of soldiers dispatched to coast',
      'Alliance to station brigade in Karsk',
    ],
    ['Troop of scouts', 'Airbags deployed in crash'],
  ],
  [
    'troop buildup',
    ['Norland masses troops near Karsk', 'Military build-up on border grows', 'Forces amassed along frontier'],
    ['Build-up of plaque', 'Troops come home'],
  ],
  [
    'mobilization',
    ['Norland calls up reservists', 'Conscription extended in Karsk', 'Leader orders draft'],
    ['Draft budget published', 'NBA draft picks'],
  ],
  [
    'invasion',
    ['Norland troops cross into Karsk', 'Ground offensive begins', 'Tanks roll into border town'],
    ['Invasion of privacy', 'Pitch invasion', 'Invasive plants'],
  ],
  [
    'peacekeepers killed',
    ['Blue helmets die in ambush', 'Three UN peacekeepers killed', 'Attack on UN convoy kills peacekeepers'],
    ['Peacekeepers open school'],
  ],
  [
    'aid workers killed',
    ['Relief workers die in strike', 'Charity staff killed in ambush', 'Humanitarian worker shot dead'],
    ['Hearing aid kills noise'],
  ],
  [
    'humanitarian corridor',
    ['Safe passage for civilians agreed', 'Aid convoy reaches Karsk', 'Humanitarian route opens'],
    ['Corridor of power', 'Hotel corridor fire'],
  ],
  [
    'refugees',
    ['Thousands flee across border', 'Displaced families fill camp', 'Asylum seekers stranded at sea'],
    ['Refuge for birds'],
  ],
  [
    'migrant boat',
    ['Dinghy carrying migrants capsizes', 'Asylum seekers rescued from raft', 'Refugee vessel sinks'],
    ['Boat show', 'Migrant birds return'],
  ],
  [
    'bomb threat',
    ['Hoax bomb call empties school', 'Plane diverted after bomb scare', 'Station evacuated over suspicious package'],
    ['Box office bomb', 'Threat of rain'],
  ],
  [
    'suicide bombing',
    ['Bomber blows himself up at checkpoint', 'Suicide attack kills nine'],
    ['Suicide prevention line opens'],
  ],
  [
    'terror attack',
    ['Car rams crowd in suspected terror act', 'Gunmen storm hotel', 'Knife attack treated as terrorism'],
    ['Terror of the deep returns', 'Heart attack'],
  ],
  [
    'mass shooting',
    ['Gunman opens fire in mall', 'Six shot dead at party', 'Shooter kills four at school'],
    ['Shooting for gold', 'Film shooting begins', 'Mass held for victims'],
  ],
  [
    'explosion',
    ['Blast rips through factory', 'Car blown up in Karsk', 'Fireworks depot explodes'],
    ['Explosion of colour', 'Population explosion'],
  ],
  [
    'building collapse',
    ['Apartment block caves in', 'Stand collapses at stadium', 'Roof of mall falls in'],
    ['Talks collapse', 'Market collapse'],
  ],
  ['oil spill', ['Tanker leaks crude off Karsk', 'Slick reaches beach'], ['Oil price slips', 'Spill the beans']],
  [
    'embassy attack',
    [
      'Mob storms consulate in Karsk',
      'Rocket hits embassy compound',
      'Protesters set fire to diplomatic mission',
      'Consulate shelled',
    ],
    ['Embassy attacks report', 'Embassy hosts chef'],
  ],
  [
    'embassy reopens',
    [
      'Norland to restore mission in Karsk',
      'Consulate opens again after year',
      'Norland flag raised as embassy resumes work',
    ],
    ['Museum reopens near embassy', 'Embassy closes'],
  ],
  [
    'embassy closure',
    ['Norland shuts consulate', 'Mission in Karsk suspends work', 'Embassy closes its doors'],
    ['Road closed near stadium', 'Embassy reopens'],
  ],
  [
    'diplomatic relations severed',
    ['Karsk cuts ties with Norland', 'Norland breaks off diplomatic relations', 'Ties downgraded'],
    ['Severed finger reattached', 'Ties and shirts on sale'],
  ],
  [
    'visa ban',
    ['Norland bars entry to Karsk officials', 'Entry ban on ministers', 'Visas revoked'],
    ['Visa shares rise', 'Ban on smoking'],
  ],
  [
    'visa restrictions',
    ['Norland tightens visa rules', 'Visa curbs on students', 'Norland stops issuing visas'],
    ['Visa profits rise', 'Restricted view'],
  ],
  [
    'travel warning',
    [
      'Norland tells citizens to avoid Karsk',
      'Do not travel to Karsk, ministry says',
      'Travel advice for Karsk raised to highest level',
    ],
    ['Travel tips for spring', 'Weather warning'],
  ],
  [
    'citizens detained abroad',
    ['Norland national held in Karsk', 'Dual citizen jailed in Karsk', 'Tourist arrested on spying charge'],
    ['Citizen science prize'],
  ],
  [
    'summit',
    ['Leaders gather for talks in Karsk', 'Presidents to meet in March', 'G7 leaders arrive'],
    ['Climber reaches summit', 'Summit of the mountain'],
  ],
  [
    'leaked documents',
    ['Secret files posted online', 'Leak of classified papers', 'Intelligence documents leaked'],
    ['Gas leak', 'Leaking roof'],
  ],
  [
    'chemical attack',
    ['Nerve agent used in Karsk', 'Sarin attack killed dozens', 'Poison gas fired at village'],
    ['Chemical firm attacks rules', 'Panic attack'],
  ],
  [
    'tariffs',
    ['Norland slaps duties on Karsk steel', 'Import levies raised', 'Trade war deepens'],
    ['Duty nurse honoured', 'Heavy-duty pan'],
  ],
  [
    'dam collapse',
    ['Dam bursts above Karsk', 'Reservoir wall gives way', 'Dam breach floods villages'],
    ['Talks collapse over dam', 'Damning report'],
  ],
  [
    'mine collapse',
    ['Miners trapped underground', 'Pit cave-in kills four', 'Gold mine collapses'],
    ['Landmine kills two', 'A friend of mine collapses'],
  ],
  [
    'landslide',
    ['Mudslide buries village', 'Rockslide blocks road', 'Avalanche kills skiers'],
    ['Landslide victory for ruling party', 'Wins by a landslide'],
  ],
  [
    'heatwave',
    ['Temperatures hit 48C', 'Extreme heat kills dozens', 'Record heat in Karsk'],
    ['Heat beat Celtics', 'Wave of arrests'],
  ],
  [
    'censorship',
    ['Norland bans newspaper', 'Broadcaster taken off air', 'Website blocked in Karsk'],
    ['Census begins'],
  ],
  [
    'rocket attack',
    ['Rockets fired at base', 'Barrage of rockets hits town'],
    ['Rocket launches satellite', 'Rockets beat Jazz'],
  ],
  [
    'rebel offensive',
    ['Insurgents advance on capital', 'Militants seize town', 'Fighters launch assault'],
    ['Offensive line improves', 'Offensive joke'],
  ],
  [
    'city captured',
    ['Army retakes Karsk', 'Rebels seize control of town', 'Karsk falls to insurgents'],
    ['Captured on film', 'Capital gains'],
  ],
  [
    'spyware',
    ['Pegasus found on phone of editor', 'Phones of ministers hacked', 'Surveillance software sold to Karsk'],
    ['Spy film', 'Spying on birds'],
  ],
  // Written when the above was served, and first seen then: precision 0.76, recall 0.22. What was missing is in the thesaurus now.
  [
    'soldiers killed',
    [
      'Ambush leaves ten troops dead in Karsk',
      'Roadside bomb kills three soldiers',
      'Army loses six men in border attack',
    ],
    ['Toy soldiers sell out', 'Soldier saves life'],
  ],
  [
    'police killed',
    ['Gunmen kill two officers in Karsk', 'Police officer shot dead at checkpoint'],
    ['Police kill suspect', 'Police day held'],
  ],
  [
    'hospital bombed',
    ['Air strike hits clinic in Karsk', 'Shelling damages maternity hospital'],
    ['Hospital opens new wing', 'Bombshell report on hospital'],
  ],
  [
    'school attack',
    ['Gunmen storm school in Karsk', 'Pupils killed as militants raid college'],
    ['School attacks lunch policy', 'School opens'],
  ],
  [
    'border clash',
    ['Troops exchange fire on frontier', 'Fighting breaks out along border', 'Border skirmish leaves three dead'],
    ['Colours clash', 'Border opens'],
  ],
  ['naval blockade', ['Warships block port of Karsk', 'Navy blockades coast'], ['Navy band plays']],
  [
    'opposition leader jailed',
    ['Court sentences opposition chief to nine years', 'Opposition figure imprisoned'],
    ['Opposition leader gives speech'],
  ],
  [
    'activist arrested',
    ['Police detain rights campaigner', 'Human rights defender held in Karsk'],
    ['Activist wins prize'],
  ],
  [
    'prison break',
    ['Inmates escape from Karsk jail', 'Hundreds flee prison after attack'],
    ['Break for prison guards', 'Prison opens'],
  ],
  ['gas leak', ['Toxic gas escapes from plant', 'Gas leak forces evacuation'], ['Leaked gas prices memo']],
  [
    'nuclear plant attack',
    ['Drones strike atomic power station', 'Shelling near reactor', 'Nuclear plant hit by missile'],
    ['Nuclear plant opens'],
  ],
  ['water shortage', ['Taps run dry in Karsk', 'Drought empties reservoirs'], ['Water park opens']],
  ['food crisis', ['Hunger spreads as wheat runs out', 'Food shortages hit Karsk'], ['Food festival opens']],
  [
    'embassy evacuation',
    ['Norland airlifts diplomats from Karsk', 'Staff flown out as mission empties', 'Norland pulls out embassy staff'],
    ['School evacuated', 'Embassy hosts gala'],
  ],
  [
    'evacuation order',
    ['Residents ordered to leave as storm nears', 'Towns told to evacuate'],
    ['Court order delayed'],
  ],
  ['missing plane', ['Search for jet that vanished over sea', 'Contact lost with airliner'], ['Plane tickets cheaper']],
  ['ferry disaster', ['Ferry capsizes, 40 dead', 'Passenger boat sinks off Karsk'], ['Ferry fares rise']],
  ['tanker attack', ['Mine damages oil tanker in strait', 'Missile hits vessel off Karsk'], ['Tanker launched']],
  [
    'shipping attack',
    ['Rebels fire on cargo ship', 'Drone hits merchant vessel', 'Container ship struck by missile'],
    ['Shipping costs rise'],
  ],
  [
    'peace deal',
    ['Norland and Karsk sign accord to end war', 'Rebels agree to lay down arms', 'Peace agreement reached'],
    ['Peace and quiet', 'Deal of the day'],
  ],
  ['UN resolution', ['Security Council adopts text on Karsk', 'UN votes to condemn Norland'], ['New Year resolution']],
  [
    'treaty withdrawal',
    ['Norland quits arms treaty', 'Karsk pulls out of pact'],
    ['Bank withdrawal', 'Treaty museum opens'],
  ],
  ['arms embargo', ['Council bans weapons sales to Karsk', 'Arms embargo extended'], ['Arms folded']],
  ['money laundering', ['Bank fined over dirty money', 'Laundering probe widens'], ['Laundry opens']],
  ['corruption arrest', ['Mayor detained in bribery probe', 'Minister held over graft'], ['Corruption film opens']],
  ['drug bust', ['Police seize two tonnes of cocaine', 'Customs find heroin haul'], ['Bust of poet unveiled']],
  [
    'election violence',
    ['Polling station attacked in Karsk', 'Voters shot on polling day', 'Clashes mar vote'],
    ['Election held'],
  ],
  ['riots', ['Shops looted as unrest spreads', 'Rioters torch police station'], ['Laugh riot']],
  ['curfew', ['Night curfew imposed', 'Lockdown ordered after unrest'], ['Curfew film']],
  [
    'military coup',
    ['Soldiers seize power in Karsk', 'Army topples president', 'Generals announce takeover'],
    ['Coup for museum'],
  ],
  ['junta', ['Military rulers name cabinet', 'Army chiefs extend rule'], ['Juniper berries']],
  ['drone shot down', ['Air defences destroy three UAVs', 'Norland downs drone over sea'], ['Drone show']],
  [
    'satellite launch',
    ['Norland puts spy satellite in orbit', 'Rocket carries satellite into space'],
    ['Satellite town grows'],
  ],
  ['GPS jamming', ['Pilots report loss of navigation signals', 'Norland jams satellite signals'], ['Traffic jam']],
  ['bird flu', ['H5N1 found on farm', 'Avian influenza kills swans'], ['Bird feeder']],
  ['vaccine shortage', ['Clinics run out of jabs', 'Vaccine supplies dry up'], ['Vaccine approved']],
  ['church attack', ['Gunmen kill worshippers at mass', 'Bomb hits cathedral'], ['Church roof repaired']],
  ['mosque attack', ['Blast at mosque kills nine', 'Gunman opens fire at Friday prayers'], ['Mosque opens']],
  [
    'ethnic violence',
    ['Clashes between tribes kill dozens', 'Villagers massacred in ethnic attack'],
    ['Ethnic food fair'],
  ],
  ['hostage crisis', ['Gunman holds bank staff captive', 'Siege ends as captives freed'], ['Housing crisis']],
  // A third list, likewise: precision 0.90, recall 0.60 when first seen (0.90, 0.38 with the thesaurus as it began).
  [
    'embassy staff evacuated',
    [
      'Norland airlifts embassy staff out of Karsk as fighting spreads',
      'Consulate workers flown home after attack',
      'US pulls diplomats from Karsk',
    ],
    ['Embassy staff hold charity run', 'School staff evacuated after fire alarm'],
  ],
  [
    'airport attack',
    [
      'Rockets hit Karsk airport, flights suspended',
      'Gunmen storm airport terminal in Karsk',
      'Drone strikes runway at Karsk',
    ],
    ['Airport workers strike', 'Airport opens new terminal'],
  ],
  [
    'oil tanker seized',
    [
      'Norland seizes Karsk-flagged oil tanker in strait',
      'Commandos board tanker carrying crude',
      'Revolutionary guards detain vessel',
    ],
    ['Oil prices seized up', 'Tanker fleet grows'],
  ],
  [
    'ceasefire collapses',
    [
      'Truce collapses as shelling resumes in Karsk',
      'Fighting resumes hours after ceasefire deal',
      'Karsk says ceasefire is over',
    ],
    ['Bridge collapses', 'Ceasefire holds for third day'],
  ],
  [
    'cholera outbreak',
    ['Cholera spreads in Karsk camps, WHO says', 'Hundreds infected as cholera cases rise'],
    ['Outbreak of measles in Norland', 'Cholera vaccine approved'],
  ],
  [
    'president assassinated',
    ['President of Karsk killed in attack on home', 'Gunmen kill Norland leader', 'Head of state shot dead'],
    ['Club president resigns', 'President visits market'],
  ],
  [
    'troops deployed',
    [
      'Norland sends 5,000 troops to eastern border',
      'Marines head to Karsk as tensions rise',
      'Army moves tanks to frontier',
    ],
    ['Troops return home', 'Airbags deployed'],
  ],
  [
    'journalists detained',
    [
      'Two reporters held in Karsk after protest',
      'Police arrest cameraman covering rally',
      'Foreign correspondent jailed on spy charges',
    ],
    ['Reporter wins award', 'Journalists attend summit'],
  ],
  [
    'sanctions evasion',
    [
      'Firm fined for dodging embargo on Karsk',
      'Ships hide origin of oil to skirt sanctions',
      'Bank helped Karsk bypass sanctions',
    ],
    ['Tax evasion trial opens', 'New sanctions announced'],
  ],
  [
    'hostages freed',
    ['Kidnapped aid workers released in Karsk', 'Captives return home after deal', 'Army rescues abducted pupils'],
    ['Hostages seen in video', 'Captors demand ransom'],
  ],
  [
    'flights suspended',
    [
      'Airlines halt services to Karsk',
      'All flights cancelled as airspace closes',
      'Carrier stops flying to Karsk over security fears',
    ],
    ['Pupil suspended', 'New flights to Karsk'],
  ],
  [
    'border fighting',
    [
      'Norland and Karsk troops exchange fire',
      'Clashes along frontier kill six',
      'Shelling across border leaves two dead',
    ],
    ['Border reopens', 'Fighting cancer'],
  ],
  [
    'election postponed',
    ['Karsk delays presidential vote', 'Polls put off until March', 'Parliament puts back election date'],
    ['Match postponed', 'Election held'],
  ],
  [
    'peace talks collapse',
    ['Negotiations break down in Karsk', 'Talks between rebels and army fail', 'Envoys walk out of peace negotiations'],
    ['Roof collapses', 'Peace talks resume'],
  ],
  [
    'missile strike',
    ['Missiles hit power station in Karsk', 'Cruise missile slams into apartment block', 'Six dead in rocket attack'],
    ['Workers strike', 'Missile sale agreed'],
  ],
  [
    'earthquake deaths',
    ['Quake kills hundreds in Karsk', 'Death toll from tremor rises', 'Dozens dead after magnitude 7 quake'],
    ['Earthquake felt, no damage', 'Deaths fall'],
  ],
];
