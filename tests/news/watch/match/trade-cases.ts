/**
 * Headlines of our own for watches of other trades: first what is about it, mostly in other words than the watch; then what
 * has the watch's words in another sense, or says them of something else. Some are hard on purpose. Places are made up.
 */
export const TRADES: readonly (readonly [terms: string, yes: readonly string[], no: readonly string[]])[] = [
  [
    'factory fire',
    [
      'Blaze guts textile factory in Tolna',
      'Fire crews battle flames at paint plant',
      'Workers escape inferno at toy factory',
    ],
    [
      'Factory fires 40 union organisers',
      'Minister under fire over closed factory',
      'Factory boss fires back at critics',
    ],
  ],
  [
    'mortgage rates rise',
    [
      'Home loan rates climb to highest since 2009',
      'Lenders put up mortgage rates',
      'Mortgage costs surge after bond rout',
    ],
    [
      'Rate of mortgage fraud falls as watchdogs rise to the challenge',
      'Mortgage lender rises to the occasion at awards night',
    ],
  ],
  [
    'oil spill',
    [
      'Crude leaks from tanker off Mirna',
      'Slick spreads after pipeline rupture',
      'Pipeline leak spills oil into river',
    ],
    ['Oil painting reveals secrets as gossip spills', 'Cook recalls spilling hot oil on foot'],
  ],
  [
    'bus drivers strike',
    [
      'Bus crews walk out over rosters',
      'Bus drivers down tools in Karsk',
      'Drivers of city buses vote for industrial action',
    ],
    [
      'Lightning strikes bus, driver unhurt',
      'Bus driver strikes pedestrian on crossing',
      'Bus drivers strike deal with council',
    ],
  ],
  [
    'museum theft',
    ['Thieves snatch gold crown from museum', 'Burglars raid museum overnight', 'Heist at national museum'],
    ['Identity theft talk held at museum', 'Play about theft opens in museum cafe'],
  ],
  [
    'ferry sinks',
    ['Passenger ferry capsizes off coast', 'Ferry goes down with 80 aboard', 'Boat carrying pilgrims sinks in lake'],
    ['Ferry operator sinks into debt', 'Ferry captain sinks winning putt'],
  ],
  [
    'drug approval',
    ['Regulator clears Alzheimer’s medicine', 'FDA approves obesity pill', 'Watchdog gives cancer drug go-ahead'],
    ['Mayor’s approval rating drops over drug policy', 'Drug lord’s appeal wins court approval'],
  ],
  [
    'power outage',
    ['Blackout hits half of capital', 'Storm leaves thousands without electricity', 'Power cut darkens port city'],
    ['Party out of power for decade', 'Power couple knocked out of dance show'],
  ],
  [
    'school closure',
    ['Snow shuts hundreds of schools', 'Council to close village school', 'Schools shut down by teachers’ walkout'],
    ['School closes ranks behind headteacher', 'Old school friends find closure'],
  ],
  [
    'data leak',
    ['Hackers publish customer records', 'Bank exposes personal data of clients', 'Patients’ files leaked online'],
    ['Roof leak floods data centre', 'Leak of gas kills data analyst'],
  ],
  [
    'bank robbery',
    ['Robbers hold up bank in Mirna', 'Gang steals millions from bank vault', 'Armed raid on savings bank'],
    ['Club robbed of win on river bank', 'Bank holiday robbery at petrol station'],
  ],
  [
    'prison escape',
    ['Three inmates break out of jail', 'Prisoners flee during riot', 'Murderer on the run from high-security prison'],
    ['Ex-minister escapes prison sentence', 'Footballer escapes jail over crash'],
  ],
  [
    'flight cancellations',
    ['Airline scraps 200 flights', 'Fog grounds planes at hub', 'Carrier axes Karsk route flights'],
    ['Flight of capital worries state, festival cancelled', 'Flight attendant cancels wedding'],
  ],
  [
    'bridge collapse',
    [
      'Road bridge gives way in storm',
      'Five dead as viaduct comes down',
      'Span falls into river after ship hits bridge',
    ],
    ['Talks to bridge gap collapse', 'Bridge loan averts collapse of airline'],
  ],
  [
    'whistleblower lawsuit',
    ['Ex-engineer who exposed safety flaws sues planemaker', 'Whistle-blower takes bank to court'],
    ['Lawsuit over whistle patent settled'],
  ],
  [
    'wage increase',
    ['Nurses win 6% pay rise', 'Minimum wage goes up', 'Union secures higher pay for drivers'],
    ['Trade union wages war on price increases', 'Jury awards wages to driver as number of cases increases'],
  ],
  [
    'egg prices',
    ['Cost of eggs doubles', 'Eggs dearer as bird flu spreads'],
    ['Egg freezing: the price women pay', 'Prize egg fetches record at auction'],
  ],
  [
    'vaccine shortage',
    ['Clinics run out of flu jabs', 'Lack of measles vaccine delays campaign'],
    ['Shortage of nurses as vaccine sceptics march', 'Staff shortage hits vaccine maker’s canteen'],
  ],
  [
    'coach resigns',
    ['Head coach quits after derby loss', 'Trainer steps down at Rovers'],
    ['Train coach resigned to scrap heap', 'Minister resigns after coach crash'],
  ],
  [
    'stadium construction',
    ['Work starts on new arena', 'Builders break ground for 60,000-seat stadium'],
    ['Stadium hosts construction trade fair', 'Construction worker’s son scores at stadium'],
  ],
  [
    'crypto fraud',
    ['Founder of coin exchange jailed over swindle', 'Police bust bitcoin scam'],
    ['Crypto miners move to cut power bills'],
  ],
  [
    'strike mine',
    ['Copper miners walk out in Chile', 'Pit workers down tools'],
    ['Mine strikes ship in strait', 'Miners strike gold in new shaft'],
  ],
  [
    'embassy closure',
    ['Norway shuts mission in Mirna', 'Embassy to close its doors in May'],
    ['Road closed near embassy', 'Embassy closes visa loophole', 'Embassy Hotel closes pool'],
  ],
  [
    'hostage freed',
    ['Captives released after two years', 'Kidnapped nurse walks free'],
    ['Film about freed hostage wins prize', 'Plot held hostage by dull lead'],
  ],
  [
    'minister arrested',
    ['Ex-minister detained over bribes', 'Police take finance minister into custody'],
    [
      'Man arrested for threatening minister',
      'Minister says 40 arrested at rally',
      'Minister praises police after suspects arrested',
    ],
  ],
  [
    'nurse convicted',
    ['Nurse found guilty of poisoning', 'Court convicts nurse'],
    ['Man convicted of attacking nurse', 'Convicted killer married nurse'],
  ],
  [
    'plane crash',
    ['Jet comes down in field', 'Light aircraft crashes near Karsk', 'Six dead as plane hits hillside'],
    ['Market crash grounds plane maker’s bonus', 'Plane passengers crash on airport floor'],
  ],
  [
    'wolf attack',
    ['Wolves kill sheep in valley', 'Hiker mauled by wolf'],
    ['Wall Street wolf under attack from judge', 'Wolves attack pays off as strikers score'],
  ],
  [
    'dam failure',
    ['Dam bursts in north', 'Hundreds flee after dam gives way'],
    ['Dam busters film a failure at box office'],
  ],
  ['police shooting', ['Officer shoots dead teenager', 'Officers open fire on driver'], []],
  [
    'tram derailment',
    ['Tram leaves rails in Oston', 'Two hurt as tram jumps tracks', 'Streetcar comes off the rails'],
    ['Scandal derails tram minister’s career', 'Tram plan derailed by court'],
  ],
  [
    'harbour dredging',
    ['Port begins dredging of channel', 'Dredger deepens harbour mouth'],
    ['Dredging up the past: harbour poet’s memoir'],
  ],
  [
    'rent freeze',
    ['City caps rents for two years', 'Council halts rent rises', 'Tenants win freeze on rents'],
    ['Cold snap: renters freeze as boilers fail', 'Tool rental firm freezes hiring'],
  ],
  [
    'hospital merger',
    ['Two clinics to join forces', 'Hospitals agree to combine', 'Regulator clears takeover of clinic chain'],
    ['Hospital doctor sees traffic merge lanes closed'],
  ],
  [
    'chip export ban',
    ['US bars sale of semiconductors to rival', 'Government halts chip shipments', 'Curbs on exporting chips tighten'],
    ['Fish and chip shop banned from exporting waste', 'Exporter chips in as ban lifts'],
  ],
  [
    'shark bite',
    ['Surfer bitten by great white', 'Swimmer mauled by shark', 'Teen hurt in shark attack'],
    ['Loan shark case: judge bites back', 'Sharks bite into lead with late try'],
  ],
  [
    'volcano eruption',
    ['Volcano spews ash over villages', 'Lava flows as peak erupts', 'Mountain erupts for third day'],
    ['Row erupts over volcano park fees', 'Applause erupts at volcano film'],
  ],
  [
    'teacher shortage',
    [
      'Schools struggle to fill teaching posts',
      'Lack of teachers shuts rural classes',
      'Not enough educators as term starts',
    ],
    ['Teacher writes book on wartime food shortage', 'Short teacher wins dance contest'],
  ],
  [
    'airport expansion',
    ['Third runway approved', 'Hub to get new terminal', 'Plan to enlarge airport'],
    ['Waistlines expand, airport diner finds'],
  ],
  [
    'senator indicted',
    ['Grand jury charges senator', 'Senator accused of taking bribes', 'Lawmaker from upper house indicted'],
    ['Senator calls for indicted banker to quit', 'Indicted broker once drove senator'],
  ],
  [
    'ice hockey doping',
    ['Hockey player fails drug test', 'Skater of hockey club banned for steroids'],
    ['Ice in hockey rink melts as doping hearing opens next door'],
  ],
  [
    'bee decline',
    ['Honeybee numbers plunge', 'Pollinators vanish from fields', 'Bees dying at record rate'],
    ['Spelling bee entries decline', 'Minister declines to join quilting bee'],
  ],
  [
    'water contamination',
    ['Tap water unsafe after chemical leak', 'E. coli found in supply', 'Villagers told to boil water'],
    ['Water polo team fears contaminated supplements'],
  ],
  [
    'trade deal signed',
    ['Leaders ink trade pact', 'Two nations seal free trade agreement', 'Trade accord signed in Oston'],
    ['Club signs defender in trade deadline deal', 'Rug trader deals in signed prints'],
  ],
  [
    'bank bailout',
    ['State rescues lender', 'Government props up failing bank', 'Lifeline for ailing lender'],
    ['Crew bails out water near river bank', 'Uncle bails out nephew, bank clerk says'],
  ],
  [
    'coral bleaching',
    ['Heat turns reef white', 'Reefs bleached by marine heatwave'],
    ['Stylist bleaches hair coral pink'],
  ],
  [
    'judge removed',
    ['Judge dismissed over bribes', 'Parliament ousts top judge', 'Judge stripped of post'],
    ['Judge orders graffiti removed', 'Surgeon removed tumour, judge of contest says'],
  ],
  [
    'tax evasion',
    ['Tycoon jailed for dodging taxes', 'Singer hid income from taxman', 'Football boss accused of tax fraud'],
    ['Minister evades question on tax', 'Taxi driver evades police'],
  ],
  [
    'landslide',
    ['Mudslide buries village', 'Hillside collapses onto road', 'Twenty missing after slope gives way'],
    ['Mayor wins by landslide', 'Landslide victory for greens'],
  ],
  [
    'pipeline explosion',
    ['Blast rips through gas line', 'Pipeline blows up near village', 'Gas pipe bursts into flames'],
    ['Population explosion strains water pipeline', 'Talent pipeline explodes with stars'],
  ],
];
