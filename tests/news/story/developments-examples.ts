/**
 * Made-up stories for the developments, a blank line between two. Each line is a report: `kinds > headline | text`, where
 * `kinds` are what it tells anew, `a/b` are as good as each other, and `?` before a kind counts neither way.
 */
export const EXAMPLES = `
> Ferry capsizes off Norvik | At least four people drowned and dozens are missing, the coastguard said.
> Divers search for ferry's missing | Some 30 people are still unaccounted for.
toll > Norvik ferry toll climbs to 17 | Thirteen more bodies were pulled from the wreck overnight.
> Survivor of the Norvik ferry: 'I held on to a door' | Seventeen people died when the ferry turned over on Monday.

> Chemical plant blast shakes Dorn | Eleven workers were taken to hospital with burns.
toll > Worker dies of burns after Dorn blast | A welder succumbed to his injuries on Tuesday, the clinic said.
toll > Second Dorn worker dies | Another man has died of his burns.

> Climbers lost on Mount Astrel | Four climbers failed to return to base camp.
toll > Three climbers found dead on Mount Astrel | The bodies lay beneath an ice wall; one is still missing.

> Salmonella in egg salad: 200 sick | The food agency counts 200 patients and one death.
> Egg salad: patients now 340 | The food agency has 340 cases on its list. The number of dead remains one.

> Knife attack at Tavria market | Two people were killed and five wounded.
> Tavria mourns its dead | Hundreds laid flowers where two people died.

> Bus falls into gorge in Peraq | Police spoke of 31 dead.
corrected > Peraq police revise bus death toll down to 24 | Some victims were counted twice, a spokesman said.

> Bank Norvik to cut 3,000 jobs | The lender will shed a fifth of its staff, it said.
corrected > CLARIFICATION: Bank Norvik cuts 300 jobs, not 3,000 | An earlier version of this article gave a wrong number.

> Senator Okker took gifts, letters show | The letters were seen by the Bell.
corrected > Bell retracts Okker report | We have found that the letters are forged and withdraw the article.

> Airline Volo to merge with rival, people familiar say | A deal could be signed in weeks, three people with knowledge of the talks said.
denied > Volo dismisses merger talk as fantasy | "We are not in talks with anybody," chairwoman Ida Renn said.

> Drone hits dam, government says | The government blamed rebels in the north.
denied > Rebels: we had nothing to do with dam strike | Rebel spokesman Marek Oln said his men had no drones.

> Star striker wants to leave United, agent says | Lev Arno's agent said he would ask for a transfer.
denied > Arno scotches exit rumours | The striker insisted on Sunday that he would stay until 2029.

> Hospital hid infections, nurses allege | Six nurses told the Post that records were altered.
> Hospital declines to comment on infections | It would neither confirm nor deny the account.

> Suspect in museum theft named | Police named a man of 40.
> Museum theft: judge denies bail | He was denied bail and stays in custody.

> Truck maker Ferro to close Lindhaven plant, sources say | The decision is to be announced on Friday, two sources said.
confirmed > Ferro confirms end of Lindhaven plant | Chief executive Per Holm said the plant would shut in 2027.

> Envoy recalled from Quelm, diplomats say | Three diplomats spoke on condition of anonymity.
confirmed > Foreign ministry: envoy to Quelm has been called home | Minister Sofia Brand announced the recall in parliament.

> Coach to quit after cup, Sport Daily reports | The paper did not name its source.
?confirmed > Fans plead with coach to stay | A petition has 9,000 names.
confirmed > Coach says he will go after cup | "It is time," Nils Orre told a news conference.

> Watchdog probes Helix over data, report says | The probe began in March, according to the Bell.
> Helix probe: what is known | Data of two million users may be at stake. The watchdog could not confirm the report.

> Convoy ambushed near Peraq | Gunmen fired on lorries. No group has said it was behind it.
claimed > Black Banner movement says its fighters ambushed convoy | The group put out a video.
> Army hunts Black Banner | Troops searched villages on Friday.

> Pipeline blown up in the marshes | Oil burned all night.
> No claim yet for pipeline blast | Police suspect militants; no one has claimed it.

> Payroll firm crippled by ransomware | Staff at 80 firms were not paid.
claimed > Ransom crew 'Moth' claims responsibility for payroll attack | On its site the crew listed the firm.

> Mural of general daubed with paint | Red paint was thrown at night.
claimed > Climate group admits paint attack on mural | "We did it," the group wrote.

> Lava seen on Mount Oro | The volcano is at alert level 3.
raised > Mount Oro alert lifted to level 4 | The institute put the volcano on its second-highest level.
> Mount Oro: ash closes schools | The alert level remains at 4.

> Travel advice for Tavria: exercise caution | The ministry asks travellers to be careful.
raised > Do not travel to Tavria, citizens told | The ministry now advises against all travel.

> River Elm rises | A flood watch is in force for Lesk.
raised > Flood warning issued for Lesk | The agency stepped up its watch to a warning.
all-clear > Flood warning for Lesk cancelled | The river is falling.

> Tropical storm Odo nears islands | Winds reach 90 km/h.
raised > Odo now a category 1 hurricane | It gained strength over warm water.
raised > Odo intensifies to category 3 | Winds reach 190 km/h.
> Odo: islanders board up windows | The hurricane stays at category 3.

> Terror threat level substantial | An attack is likely, the agency says.
> Minister: no need to raise threat level | It stays at substantial.

> Wildfire forces 4,000 from homes in Sella | An evacuation order is in force.
> Sella fire grows | Winds fanned the flames.
all-clear > Sella evacuees allowed to return as fire is contained | The order was lifted at noon.

> Airport of Dorn shut after drone sightings | Flights were diverted.
all-clear > Dorn airport reopens | The first plane landed at six.

> Girl, 6, missing in Astrel forest | A hundred volunteers are searching.
all-clear > Missing girl found safe | She was asleep in a barn.

> Runway closed at Volo hub | Ice made landing impossible.
> Volo hub hopes to reopen on Friday | Crews are still clearing ice.

> Trial of mayor of Brod opens | He is charged with graft.
> Brod mayor's trial ends | The verdict is due in May.

> Power cut darkens Norvik | 200,000 homes are without electricity.
all-clear > Lights back on in Norvik | Power was restored to all homes by dawn.

> Beach of Sella closed after shark attack | Red flags fly.
> Shark expert on Sella | 'They follow the fish'.

> Probe Vesta to land on asteroid on Tuesday | The agency will try a touchdown at noon.
done > Vesta touches down on asteroid | The probe landed at 12:04, the agency said.
> What Vesta hopes to find | The asteroid is as old as the sun.

> Nurses to strike from Thursday | The union called out 9,000 nurses.
> Nurses' strike: last-ditch talks fail | Both sides blame each other.
done > Nurses begin strike | Pickets stood at 40 hospitals on Thursday.

> Retailer Kopp plans to close 40 stores | The stores are in the north.
> Kopp shuts first of 40 stores | The shop in Lesk closed on Saturday.
done > Kopp closes last of its northern stores | All 40 are now shut.

> Court orders release of editor | Judges said he must go free.
done > Editor walks free | He left the prison of Dorn on Friday.

> Government to recall ambassador from Tavria | The envoy will leave this week.
> Tavria vows to answer recall | The minister spoke of an insult.
done > Ambassador has left Tavria | Her plane took off at nine.

> Dam on the Oro may burst | Engineers see cracks.
done > Oro dam bursts | Water poured into the valley after the wall broke.

> Parliament to vote on border deal | The vote is set for Wednesday.
done > Parliament passes border deal | Members voted 81 to 60.

> Bank of Norvik to sell insurance unit to Helix | The price is 2 billion.
> Regulator approves Helix purchase | The regulator set two conditions.
> Helix shares rise on insurance deal | Analysts liked the price.
done > Helix completes purchase of Norvik insurer | The unit changed hands on Monday.

> Rocket launch set for Sunday | The rocket will carry two satellites.
> Launch scrubbed because of wind | A new date is open.
done > Rocket lifts off at second attempt | It rose from the coast at dawn.

> Minister threatens to resign over budget | She gave the cabinet a week.
> Budget row: who backs the minister | Four colleagues do.
done > Minister quits over budget | She handed in her resignation on Monday.

> Museum to return bronzes to Peraq | The 60 bronzes will go back this year.
> Museum staff split over bronzes | Some fear for the collection.
> Peraq builds hall for bronzes | It would hold the pieces if they come.

> City may ban cars from centre | The council will debate it.
> Car ban: shop owners protest | They fear for trade.
> Council sets date for car ban vote | It is on 9 May.

> Smelter to shut down for good | The last melt is planned for June.
> Smelter workers look for jobs | Many move south.
done > Smelter closes after 90 years | The last furnace went cold on Friday.

> Peace talks to open in Lindhaven | Delegations are due on Monday.
done > Peace talks under way in Lindhaven | The two sides sat down at ten.

> Oil group Ferro in talks to buy Helix, sources say | A deal is near, they said.
done/confirmed > Ferro buys Helix for 9 billion | The companies announced the deal on Monday.

> Judge orders deportation of blogger | He must leave within a week.
> Blogger's lawyers appeal | They fear for his life.
done > Blogger deported to Tavria | He was put on a plane on Sunday.

> Team to sign Arno, agent says | The fee is 40 million.
done/confirmed > Arno joins Lindhaven | The striker signed for four years.

> Reactor at Dorn to restart in May | The operator has a licence.
> Protest against Dorn reactor | Thousands marched.
> Dorn reactor restart delayed | A valve must be replaced.

> Water at Quelm unsafe, city says | Residents must boil water.
> Boil order in Quelm extended to two more districts | The same rules apply.
all-clear > Quelm water fit to drink | Tests were clean and the boil order has ended.

> Fisheries quota dispute: Tavria impounds boats | Three boats are held.
> Norvik protests over boats | The envoy was summoned.
?all-clear > Tavria frees Norvik boats | All three sailed for home.

> Tax on sugar to rise | The rate goes to 9 percent in July.
> Bakers attack sugar tax | They speak of ruin.

> Bridge in Lesk to be torn down | The work will be done in August.
> Lesk bridge: a history | It was opened in 1931 and was repaired after 12 people died in 1955.

> Tunnel fire traps night train | Thirty passengers were hurt.
> Tunnel fire: rail line stays shut | Trains are diverted for weeks.
toll > First death after tunnel fire | A conductor, 44, died of smoke poisoning on Wednesday.

> Gunman opens fire at Dorn mall | Three shoppers were shot dead.
toll > Fourth victim of Dorn mall shooting dies | A woman of 29 lost her fight for life.
?all-clear > Dorn mall reopens | Four candles stood at the door.

> Heatwave kills 14 in Brill | Most were over 80.
toll > Heat deaths in Brill hit 40 | The health office added 26 names.
> Brill heat: 900 treated | Clinics treated 900 people for heat stroke.

> Plane with 61 aboard vanishes | It left Lesk at noon.
toll > Wreck of plane found, no survivors | All 61 on board perished, the airline said.

> Mine collapse: eight unaccounted for | Rescuers dig with bare hands.
toll > Two miners found dead | The other six have not been reached.
toll > Mine: last six bodies recovered | The toll stands at eight.

> Cyclist killed by lorry in Quelm | The driver was not hurt.
> Vigil for Quelm cyclist | Friends lit candles for the woman who was killed.
> Four cyclists killed in Quelm this year | The city counted four deaths since January.

> Hotel bomb: 12 dead, says mayor | Fire crews are still at work.
corrected > Mayor withdraws figure: nine dead, not 12 | Three people had been counted twice.

> Sprinter Roe failed drug test, newspaper says | The Echo cited a lab report.
corrected > The Echo apologises to Roe | Our report was wrong: the sample came from another runner.

> Storm damage put at 4 billion | The insurers' group gave the sum.
corrected > Insurers correct storm damage to 2.6 billion | The first figure was based on a faulty formula.

> Princess to wed in June, magazine says | The weekly named a chapel.
denied > Palace: wedding story is made up | A palace spokesman said there was not a word of truth in it.

> Chipmaker Arvo to be split up, report says | Bankers have been hired, the report said.
denied > Arvo boss rules out break-up | "We will not be split," Dana Wei told investors.

> Village shelled, 20 homes hit, governor says | The governor accused the army.
denied > Army disputes governor's account of shelling | A spokesman said that its guns had been silent.

> Dairy sold tainted milk, ex-worker says | He showed photos to the Post.
denied > Dairy: charges are absurd | Managing director Ulf Dorn said no milk had left the plant.
> Shoppers avoid dairy's milk | Shops took it from their shelves.

> Skier Lind to retire, team-mates say | They expect it after the final.
> Lind keeps mum on future | She would not say whether she will go on.

> Embassy plotted break-in, police say | Two men were held.
denied > Embassy rejects any link to break-in | The ambassador described the charge as a fairy tale.
> Embassy row grows | Parliament wants answers.

> Court denies visa for poet | The poet had asked for a year.
> Poet denied visa again | He may try once more.

> Bishop resigned over scandal, insiders say | Three church insiders told the Ledger.
confirmed > Church says bishop has stepped down | The diocese said so in a short statement.

> Carmaker to recall 2m vans, union reps say | The brakes are at fault.
confirmed > Carmaker announces recall of 2m vans | The firm said it would start in May.

> Two spies swapped at border, reports say | State media showed a bus.
confirmed > President confirms spy swap | "Both are home," she said.
> How the spy swap was made | A priest carried notes.

> Tremor in Oro caused by drilling, leaked paper says | A leaked paper blames the well.
confirmed > Mines office: drilling caused Oro tremor | The office published its findings on Tuesday.

> Lab leak at Dorn, unnamed staff say | Two technicians fell ill.
> Lab says it is looking into staff reports | It had no further comment.

> Statue of founder beheaded | The head lay in the grass.
claimed > Student group says it cut off statue's head | "We took the saw," the group said in a film.

> Troops attacked at Peraq checkpoint | Six soldiers were wounded.
claimed > Rebel radio: our fighters struck Peraq checkpoint | The radio gave the name of the unit.

> Data of 5m patients stolen | A clinic chain was robbed of its files.
> Police blame foreign gang for patient data theft | No one has owned up.
claimed > Hacker 'Kite' admits stealing patient data | He told the Post that he wanted to be paid.

> Cathedral set alight | The roof burned.
claimed > Man confesses to cathedral fire | He told police that he lit it.

> Snow forecast for Lindhaven | An amber warning is in place.
raised > Snow warning for Lindhaven goes to red | Forecasters expect half a metre.
all-clear > Lindhaven snow warning withdrawn | Roads are clear.

> Bird flu found in Sella ducks | The risk to farms is rated low.
raised > Bird flu risk for Sella farms now high | The agency put up its rating after two more finds.

> Quelm: foreign office tells travellers to avoid north | Gangs rob cars there.
raised > Foreign office warns against all travel to Quelm | The advice had covered only the north.

> Drought: Brill asks for care with water | Citizens should shower less.
raised > Brill declares water emergency | Hoses are banned.

> Cyclone Ama forms far from land | It is a category 2 storm.
> Cyclone Ama passes at sea | It stays category 2.

> Avalanche danger at grade 3 | Skiers should keep to the slopes.
raised > Avalanche service lifts danger to grade 4 | More snow fell in the night.

> Gas smell empties theatre | 600 guests were led out.
all-clear > Theatre guests back in seats after gas scare | Firefighters found no leak.

> Yacht with four overdue | It left Norvik on Friday.
all-clear > Overdue yacht reaches port, all well | Its radio had failed.

> Pupils barricaded in Lesk school | A man with a gun was seen.
all-clear > Lesk school siege over, pupils unharmed | The man gave up.

> Trains halted by cable theft | Thousands are stuck.
> Cable theft: engineers at work | Trains may run at night.
all-clear > Trains run again after cable theft | The line was cleared at nine.

> Mussels from Oro bay unsafe to eat | A toxin was found.
all-clear > Oro bay mussels safe again | The ban on picking was lifted.

> Curfew in Tavria after riots | Nobody may be out after ten.
> Tavria curfew extended by a week | Riots went on.
all-clear > Tavria ends curfew | Bars were full on Saturday.

> Websites of banks down | Customers cannot pay.
all-clear > Bank websites back online | All services work, the banks said.

> Export ban on rice announced | Traders protest.
> Rice export ban lifted | Ships are loading.

> Rector on trial for graft | He denies the charges.
> Rector's trial over | The verdict is due in June.

> Troops to quit Astrel base by May | The cabinet agreed on it.
> First troops fly out of Astrel | Forty left on Monday.
done > Last plane out: Astrel base is empty | The flag came down on Friday.

> Zoo to send pandas home | China wants them back.
> Zoo visitors bid farewell to pandas | Queues were long.
done > Pandas land in China | The pair left the zoo on Tuesday.

> Teachers threaten to walk out | They want 8 percent more.
done > Schools shut as teachers walk out | 900 schools were empty on Monday.

> Navy to scuttle old frigate | It will become a reef.
done > Frigate sunk off Sella | It went down in two minutes.

> Glacier lake may burst | Two villages are at risk.
done > Glacier lake breaks through | Mud ran into two villages.

> Duchess expected to open bridge | She will cut the ribbon on Sunday.
done > Duchess opens bridge | Thousands cheered.

> Bank of Brill to raise rates, analysts say | They expect half a point.
done/confirmed > Bank of Brill raises rates to 4 percent | Governor Ana Moll spoke of prices.

> Senate set to vote on gun bill | The vote is due on Friday.
> Gun bill: senators swap barbs | The debate took nine hours.
done > Senate rejects gun bill | It fell by two votes.

> Killer to be executed on Monday | The governor refused mercy.
> Killer eats last meal | He asked for fish.
done > Killer put to death | He died at 6:12.

> Crew to fly to space station | The rocket starts on Sunday.
> Crew flight put off by storm | It will wait for a week.
done > Crew reaches space station | The capsule docked at noon.

> Judge to be sworn in | The ceremony is on Monday.
> Who is judge Tarn? | She grew up on a farm.
done > Tarn sworn in as judge | She took the oath on Monday.

> Steel plant to be sold to Helix | The price is secret.
> Helix may cut jobs at steel plant | The union fears for 400.
> Union would strike over steel sale | It wants talks.

> Firm agrees to pay 40m over spill | Fishermen had sued.
> Fishermen call 40m too little | They want more.

> Tavria to expel envoy | He has three days.
> Norvik calls expulsion unjust | It will answer.
done > Expelled envoy leaves Tavria | He boarded a train on Thursday.

> Ceasefire to begin at midnight | Both armies agreed to it.
done > Guns fall silent as ceasefire takes hold | The first hours were quiet.

> Hostages to be freed in stages | Ten are to go first.
> First ten hostages freed | They were driven to the border.

> Publisher to drop daily paper | The last issue is due in May.
> Readers mourn daily | Letters poured in.
> Other dailies face the same fate | Two in Lesk are short of cash.

> Airline Volo to lay off 300 | The pilots are safe.
> Rival airline lays off 200 | It blamed fuel.

> Prime minister to call election, aides say | It would be in May.
done/confirmed > Prime minister calls snap election | Voters go to the polls on 4 May.

> Band to reunite for one show | It will play in Lesk.
done > Band plays first show in 20 years | Fans sang along in Lesk.

> Ship stuck in canal | Hundreds of ships wait.
> Canal: third tug arrives | High tide may help.
all-clear > Ship freed, canal open | Traffic moves in both directions.

> Company Kron names new boss | He is an outsider.
> Kron boss sets out plan | He wants fewer brands.

> Doctors urge smoking ban | They handed over a list.
> Smoking ban: cafe owners object | They fear for trade.

> Brill derby abandoned after floodlights fail | It will be replayed.
> Brill derby: fans to get refunds | The club said so.

> Gas explosion levels flats in Lesk | Seven residents are in hospital.
toll > Lesk blast claims its first life | A pensioner died in the night, doctors said.
toll > Lesk blast: death count climbs to four | Three more people were pulled dead from the rubble.

> Pilgrims crushed at shrine | Thirteen pilgrims died in the crush.
> Shrine crush: relatives seek answers | Thirteen coffins stood in the hall.

> Bridge falls in Peraq | Two lorries went into the river; nobody died.
> Peraq bridge: 15 hurt | Fifteen drivers were treated.

> Legionella in Dorn: three dead | The source is not known.
toll > Dorn legionella outbreak has now killed eight | The health office reported five new deaths.

> Prison riot in Quelm | Guards lost control of two wings.
toll > Quelm prison riot leaves 19 inmates dead | Troops retook the jail at dawn.

> Inflation at 9 percent, office says | It is the highest in years.
corrected > Statistics office corrects inflation to 7 percent | A software fault had inflated the figure.

> Actor Nils Orre dies at 81 | His agent told the Post.
corrected > Orre is alive: Post withdraws obituary | The paper said a caller had posed as his agent.

> Poll: Brand leads by 12 points | The Echo asked 900 voters.
corrected > Echo: poll lead was 2 points, not 12 | We regret a typing error.

> Brewer Kron dumped waste in river, activists say | They filmed a pipe.
denied > Kron says it did not dump waste | The pipe carries rain, spokeswoman Ada Funk said.

> United to sack coach, paper says | The Post named no source.
denied > United back coach, call report false | "He has our trust," chairman Leo Brandt said.

> Tavria moved tanks to border, satellite firm says | Photos show 200 tanks.
denied > Tavria: tanks story is propaganda | The defence ministry said there were no tanks near the line.
> Satellite firm stands by photos | It put out more.

> Singer Lova to split from label, insiders say | Lawyers are at work.
> Lova cancels tour | She is ill, her label said.

> Tax office leak: data of judges sold, source says | The source showed a list.
confirmed > Tax office admits leak of judges' data | Its head, Ruth Amsel, said 41 files were copied.

> Merger of Volo and Arvo agreed, bankers say | Two bankers spoke of a deal.
confirmed > Volo and Arvo announce merger | The firms made the deal public on Monday.

> Hostage swap planned, rebel source says | It would free 12 soldiers.
confirmed > Army chief confirms plan for swap | General Oln gave no date.

> Minister ill, aides say | She has missed two meetings.
> Minister waves to crowd | She opened a fair.

> Oil tanker holed in strait | A blast tore its hull.
claimed > Sea Falcons say they mined tanker | The militia released a video of the blast.

> Paint thrown on parliament | The door was red.
claimed > Pensioners' group: it was us | The group said it would do so again.

> Bank app down after attack | Nobody could log in.
> Bank app: experts suspect Grey Cell | The hackers have kept silent.

> Bomb kills judge in Astrel | She was on her way to court.
> Astrel bomb: no group takes credit | The police have no lead.
claimed > Clan boss says he ordered judge's death | He spoke to the Ledger from hiding.

> Heat warning for Sella | The service puts it at level 2 of 4.
raised > Sella heat warning now level 3 | Work outdoors is banned.
raised > Sella: highest heat level declared | Level 4 holds until Sunday.
all-clear > Sella heat warnings end | Cool air came in.

> Food agency advises care with raw oysters | Some made people ill.
raised > Do not eat raw oysters, food agency says | It sharpened its advice.

> Nuclear plant declares unusual event | A pump failed.
raised > Nuclear plant upgrades incident to alert | A second pump failed.
all-clear > Nuclear plant stands down alert | Both pumps run.

> Flood alert for Elm valley | The river may rise.
> Elm valley: sandbags handed out | The alert stays in force.

> Bomb threat at Volo tower | Staff were led out.
all-clear > Volo tower staff go back to work after search | Police found nothing.

> Hikers lost in fog on Oro | Three friends did not come back.
all-clear > Oro hikers back at hut, safe and well | They had spent the night in a cave.

> Blaze at Dorn oil depot | Smoke hangs over the city.
all-clear > Dorn depot fire out after two days | The last flames were smothered with foam.

> Pass road shut by avalanche | Two villages are cut off.
all-clear > Pass road cleared, villages reachable | Ploughs broke through at noon.

> Swimming banned in Lake Brill | Algae were found.
all-clear > Lake Brill open to swimmers again | The algae are gone.

> Strike at Norvik port | Cranes stand idle.
> Norvik port strike over | The union won 4 percent.

> Stock exchange halts trading | A cable failed.
all-clear > Trading resumes on exchange | The cable was mended.

> Peacekeepers to hand over Sarn airport | The army takes it on Friday.
done > Sarn airport handed over to army | The blue flag was taken down.

> Ministry plans to move 900 staff to Lesk | The move should start in June.
> Staff sue over move to Lesk | They fear for their homes.
> First 50 staff arrive in Lesk | They moved in on Monday.

> Bailiffs to clear squat on Tuesday | Forty people live there.
done > Squat cleared | Bailiffs carried out the last ones at noon.

> Volcano may erupt within days, institute says | Quakes shake the slope.
done > Volcano erupts | Lava poured down the north side.

> Norvik to recognise Astrel | Parliament will be asked first.
> Norvik parliament backs recognition of Astrel | The vote was 90 to 31.
done > Norvik recognises Astrel | The minister signed the note on Friday.

> Publisher Ledger Group set to buy the Echo | The price is 80m.
> Echo staff protest against sale | They fear cuts.
done > Ledger Group takes over the Echo | The deal closed on Tuesday.

> Champion Lind to miss Games, coach fears | Her knee hurts.
done/confirmed > Lind out of Games | She tore a ligament, her team said.

> Dam gates to be opened on Sunday | Farms below will be flooded.
done > Water gushes from opened dam gates | Fields went under on Sunday.

> Whistleblower to testify on Monday | The panel will sit in public.
done > Whistleblower testifies | She spoke for six hours.

> Statue of king to come down | The council voted for it.
> Crowd guards statue of king | They sang hymns.
done > King's statue removed | A crane lifted it off on Sunday night.

> Telescope to be launched in May | It will look for planets.
> Telescope shipped to launch site | It left the factory on a barge.

> Airline to start flights to Quelm | The first is due on 1 June.
> Airline delays Quelm flights | The permit is missing.

> Prosecutors to charge mayor | They will file on Friday.
done > Mayor charged with graft | The charge sheet has 40 pages.

> Old mill to become museum | Work begins in spring.
> Mill museum: town seeks money | It needs 2m.

> Rebels agree to leave Lesk | Buses will take them north.
> Buses line up in Lesk | The first fighters got on.
done > Rebels gone from Lesk | The last bus left at night.

> Two ministers quit | They oppose the budget.
> Third minister quits | He opposes it too.

> Bus plunges into ravine near Halvern | At least seven passengers were killed when a coach left the road near Halvern, rescue officials said. Others are in hospital.
> Halvern bus crash: driver had complained about brakes | Colleagues said the driver had asked for new brake pads last month.
toll > Halvern bus disaster death count climbs to eleven | Two women and two children died overnight, the regional hospital said.

> Gas explosion flattens block of flats in Dorin | Rescuers are searching the rubble; four people have been confirmed dead, the mayor said.
> Dorin explosion: residents smelled gas for days | Neighbours said they called the utility twice last week.
toll > Two more victims recovered from Dorin rubble | Firefighters recovered the remains of a couple on the second floor, the mayor said.

> Kestrel Air to scrap its Oslo route in June | The carrier will stop flying to Oslo in June, it said, citing fuel prices.
> Travellers angry over Kestrel's Oslo decision | Consumer groups want refunds for those who have booked.
done > Last Kestrel flight leaves Oslo | The final departure took off at 21:40 with 63 people on board, ending 14 years of service.

> Minister Brandt took gifts from builder, newspaper reports | The Morning Ledger said that Interior Minister Otto Brandt accepted two holidays from a building contractor.
denied > Brandt calls gift report a fabrication | Interior Minister Otto Brandt said on Tuesday that he paid for both trips himself and that the report was "invented from start to finish".
> Opposition wants inquiry into Brandt holidays | The Greens demanded that parliament look into the matter.

> Police station bombed in Karuga | A car bomb went off in front of the police station in Karuga, wounding nine officers.
claimed > Free Karuga Front says it planted car bomb | In a message sent to radio stations the Free Karuga Front said its fighters placed the device at the station.
> Karuga bomb: the victims | Nine officers are being treated, two of them for burns.

> Storm Ylva: yellow wind warning for west coast | The weather service issued a yellow warning for wind on the west coast from Thursday.
raised > Wind warning for Ylva now orange | The weather service has changed its yellow warning to orange and expects gusts of 130 km/h.
> Ferries stop ahead of Ylva | All sailings to the islands are off until Saturday.
all-clear > Ylva moves off, warnings withdrawn | The weather service has withdrawn all wind warnings for the west coast.

> Chlorine leak shuts swimming hall quarter | Residents around the Lido swimming hall in Brenn were told to keep windows shut and stay inside after a chlorine leak.
all-clear > Brenn residents may open windows again after chlorine leak | The fire brigade said measurements showed no more chlorine in the air and people could go outside.

> Court to rule on Ferro Bank chief | A court in Maas will give its verdict on Ferro Bank's former chief Ada Lind on Thursday.
done > Ferro Bank's Ada Lind found guilty of fraud | The court in Maas convicted the former chief executive on three counts.

> Hiker missing in Strand mountains | Anna Weil, 34, has not been seen since she set out for the Strand ridge on Sunday.
> Dogs join search for Strand hiker | Forty volunteers combed the woods below the ridge on Tuesday.
all-clear > Missing Strand hiker turns up at mountain hut | Anna Weil walked into the Eller hut on Wednesday, tired but in good health, police said.

> Volcano Teke: alert level at two | Scientists keep the alert for Teke at level two after small quakes.
> Tourists flock to Teke | Hotels near the volcano report full houses.
raised > Teke volcano: third of four alert levels declared | The observatory put Teke on level three after ash rose 2 km.

> Rebels hold 14 aid workers in Suran, agency says | Armed men stopped a convoy and took 14 aid workers, the agency said.
all-clear > Suran rebels let all 14 aid workers go | The 14 are in good health and on their way to the capital, the agency said.

> Harbour pilots plan walkout in Port Ansel | Pilots in Port Ansel will stop work on Monday unless they get more pay, their union said.
> Shippers fear chaos at Port Ansel | Shippers said that a stoppage would cost millions a day.
done > Ships queue off Port Ansel as pilots down tools | Pilots stopped work at six on Monday morning, and 31 vessels wait in the roads.

> Premier Hald to step down, allies say | Premier Jens Hald intends to give up his post this week, three allies said.
confirmed > "It is time": Hald announces resignation for Friday | Premier Jens Hald told the nation in a televised address that he would go on Friday.
done > Hald hands seals of office to king | Jens Hald left office on Friday at noon and handed in his seals.

> Fire at Marne paint factory | Thick smoke hangs over the east of the city as firefighters battle a fire in a paint factory.
> Marne fire: schools send children home | Four schools closed because of smoke.
all-clear > Marne paint factory fire is out | Firefighters extinguished the last flames at dawn, and schools will open on Thursday.

> Two divers die in Lake Ulm | Two divers died in Lake Ulm on Saturday, police said.
> Pair who drowned in Ulm lake were brothers | The two dead were 24 and 27.
> Lake Ulm to get warning signs | The council wants signs in four languages.

> Kova sends troops to border, neighbour says | Tavia said that Kova had moved two brigades to the border.
denied > Kova: No troops moved to Tavian border | Kova's defence ministry said that its brigades were in their barracks.
confirmed > Kova admits troop movements | Kova's president acknowledged that two brigades were at the Tavian border "for an exercise".

> Cholera kills 12 in Mbeya camps | Twelve people have died of cholera in the camps, the health ministry said.
> Mbeya cholera: cases pass 900 | More than 900 people are ill.
toll > Cholera: Mbeya mourns its 20th victim | A girl of four was the twentieth person to die, the ministry said.

> Central bank to cut rates, economists expect | Most economists expect the central bank of Orland to lower its rate to 3 percent on Wednesday.
done > Orland's central bank lowers rate to 3 percent | The bank cut by a quarter of a point, as expected.

> Bridge in Tolna may collapse, engineers warn | Engineers warned that the old bridge in Tolna may collapse at the next flood.
done > Tolna bridge falls into river | The middle span dropped into the water in the night; nobody was on it.

> Museum to return mask to Dahu people | The Brem museum will hand a mask back to the Dahu, its director said.
> Why the Dahu mask matters | The mask is worn once in a generation.
done > Dahu mask is home | Elders received the mask at the airport on Sunday after 110 years in Brem.

> Ransom gang hits hospital network | Computers of six hospitals in Lorne have been down since Monday after an attack.
claimed > Hackers calling themselves NightOwl boast of Lorne hospital attack | The group wrote on its site that it had encrypted the hospitals' files and wants 4 million.
all-clear > Lorne hospitals' computers running again | All six hospitals are back on their systems and take patients as normal.

> Paper wrongly accused? Mayor took no bribe, Echo says | The Echo reported that the mayor of Ansbach took bribes from a bus firm.
corrected > Echo takes down bribe story, says documents were forged | The Echo has taken its report about the mayor offline; the documents it rested on were forged, it said.

> Avalanche buries skiers at Gronau, five dead | Five skiers died, rescuers said.
corrected > Gronau: four died in avalanche, not five | A man counted among the dead was found in a hospital, police said.

> Travel advice for Mirash: take care in the north | The foreign office advises travellers to be careful in the north of Mirash.
raised > Foreign office warns against all trips to Mirash | Nobody should travel to Mirash at present, the foreign office said after the unrest.

> Actor Piet Roon has died, agent's website says | A notice on the website of his agent says that Piet Roon, 71, has died.
denied/corrected > Piet Roon: "I am alive" | The actor Piet Roon appeared on television to say that the report of his death was nonsense and the site had been hacked.

> Ferry sinks off Palo with 80 aboard | Coastguards have saved 52 people; 28 are missing.
toll > Bodies of six ferry passengers wash ashore on Palo | Six bodies were found on the beach, and 22 people are missing.
toll > Palo ferry: divers bring up 15 dead from cabin | With those, 21 people are known to have died.

> Quake of 6.1 shakes Andara | A quake of magnitude 6.1 shook Andara; walls cracked.
> Andara quake: aid on its way | Tents and blankets were flown in.
> What to do in a quake | Experts advise to stay under a table.

> Teachers call off strike in Vell | Teachers in Vell will work on Monday after all, their union said.
> Parents relieved in Vell | "We had no idea where to put the children," said one.

> Firm Gellar to close plant in Ost | Gellar will close its plant in Ost at the end of the year, it said.
> Workers at Gellar's Ost plant protest | Six hundred people marched through Ost.
> Gellar and union agree on severance | Workers get a month's pay for each year.

> Singer Lia Moro cancels tour | The singer cancelled all shows because of her voice.
> Fans of Lia Moro want money back | The promoter says refunds will take a month.

> Wolf kills sheep near Adel | A wolf killed nine sheep on a farm near Adel, the district said.
> Adel farmer: "I lost my best ewes" | He wants the animal shot.
> District allows wolf to be shot | The permit is valid for 30 days.

> President Okoro's party ahead in election | Partial results give the party of President Okoro 51 percent.
> Okoro's rival alleges fraud | The opposition said that ballot boxes had been stuffed.
denied > Electoral commission rejects fraud claims | "There was no stuffing of ballot boxes," the chair of the commission said.

> Dam at Sirka cracks, villages told to get ready | People below the dam were asked to pack a bag.
raised > Thousands ordered out below Sirka dam | The governor ordered everyone in five villages to go at once.
all-clear > Sirka villagers go home | Engineers have lowered the lake, and the evacuation order has ended.

> Train derails at Pont-Neuf, one dead | The driver was killed when a freight train left the rails.
> Pont-Neuf: line blocked for a week | Wagons have to be lifted with cranes.
all-clear > Trains run through Pont-Neuf again | The first passenger train passed at 05:10 on Monday.

> Parliament to vote on smoking ban in cars | Deputies in Lund will vote on Tuesday on a ban on smoking in cars with children.
done > Lund deputies outlaw smoking in cars with children | The bill was carried by 98 votes to 51.

> Ex-general Sado to be extradited to The Hague | Judges ruled that ex-general Sado is to be sent to The Hague.
> Sado's lawyers lodge complaint | They want the supreme court to stop the transfer.
done > Sado arrives in The Hague | A plane with the former general on board landed in Rotterdam on Thursday.

> Heatwave: hospitals in Tarn on alert | Temperatures of 41 degrees are forecast.
toll > First deaths in Tarn heat | Three elderly people died in a care home without cooling, doctors said.

> Striker Bako to join Real Ostia | Bako has agreed to move to Real Ostia for 60 million, his agent said.
> Fans greet Bako news | Shirts with his name sold out.
done > Bako signs for Real Ostia | The striker passed his medical and signed until 2030, the club said.

> Wildfire races towards Camalo, 3,000 told to be ready | Residents were told to be ready to leave as flames came within 4 km of the town.
raised > Camalo evacuated as fire jumps river | All 3,000 residents have been told to leave at once.
toll > Two bodies found in burnt-out car near Camalo | The remains were those of a couple in their 70s, police said.
all-clear > People of Camalo return after eight days | The mayor lifted the evacuation order on Sunday.

> Carmaker Orso to shut Lenz works in March | Orso will close the works with 1,200 jobs in March, the board decided.
> Orso workers block gates in Lenz | Hundreds stood at the gates on Monday.
done > Last car rolls off line at Orso's Lenz works | With a silver estate, production ended after 52 years.

> Foreign minister Holm met rebels in secret, magazine claims | Holm met rebel leaders in a villa in May, the weekly Spiegelbild claims.
denied > Holm: I never met rebel leaders | "I have never met any of these people," the foreign minister told parliament.

> Telecom group Axio to cut 4,000 jobs, insiders say | Axio will cut 4,000 jobs, three insiders said.
> Union demands clarity from Axio | The union called on the board to speak to staff.
confirmed > Axio chief tells staff 4,000 jobs will go | In a letter to employees chief executive Ruth Vance said that the company would shed 4,000 posts.

> Pipeline blown up in Basra delta | An explosion tore a hole into an oil pipeline in the delta; nobody was hurt.
claimed > Delta Avengers: we blew up pipeline | The group posted a video in which a masked man said its men had laid the charge.

> Bird flu found on farm near Oldek | A farm near Oldek with 40,000 hens has bird flu, the ministry said.
> Oldek hens to be culled | All 40,000 hens will be killed on Thursday, vets said.
done > 40,000 hens culled near Oldek | Teams in white suits killed the whole flock on Thursday.

> Blackout leaves half of Porto Vela dark | A fault in a substation cut power to 200,000 homes.
all-clear > Lights back on in Porto Vela | Power has been restored to all homes, the grid operator said.

> Terror threat level in Norland "substantial" | The level stays at substantial, the third of five, the government said.
raised > Norland puts terror threat level up to severe | An attack is now seen as highly likely, the interior minister said.

> Nobel winner Arno Keller dead at 88, broadcaster says | Radio Five said that the physicist died on Monday.
corrected > Radio Five apologises: Arno Keller alive | "We reported wrongly that Professor Keller had died," the station said.

> Miners trapped in Zabor pit | Eleven miners are trapped 600 m down after a rock fall.
> Contact with Zabor miners | The men are alive, rescuers heard knocks.
all-clear > All eleven Zabor miners reach surface | The last of the men was brought up at 3:20.

> Ship with grain to leave Odry on Tuesday | The first grain ship since spring is to sail from Odry on Tuesday, the port said.
done > Grain ship sails from Odry | The freighter Halina cast off at dawn.

> Explosion at fireworks store in Sang, 9 dead | Nine people died, the governor said.
toll > Sang fireworks blast: dead now number 14 | Five of the injured did not survive the night.
corrected > Governor puts Sang toll at 12, not 14 | Two people were counted twice, the governor said.

> Swimmers told to keep out of Lake Brie | Blue-green algae were found; bathing is banned.
all-clear > Bathing allowed again in Lake Brie | Samples no longer show any algae, the district said.

> Prince Aldo and Mia Renn to wed, friend says | A friend of the couple told a magazine that they will marry in spring.
confirmed > Palace announces engagement of Prince Aldo and Mia Renn | The palace said the wedding would be in May.
done > Prince Aldo marries Mia Renn | The couple said "yes" in the cathedral on Saturday.

> Hackers stole data of 2 million patients, site reports | Data of patients of the Medix clinics are for sale, the site Leakwatch reported.
confirmed > Medix says data of 2 million patients taken | The clinic chain acknowledged in a statement that intruders had copied files.

> Nurses in Tolland to strike from Monday | Nurses will stop work for three days, their union said.
> Talks in Tolland nurses' row fail | The minister called the demands unaffordable.
done > Nurses walk out across Tolland | Wards ran with emergency staff as 30,000 nurses stopped work on Monday.

> Hostages held in bank in Riga Street | A gunman holds five people in a bank.
all-clear > Bank siege ends: gunman gives up, hostages unhurt | The five came out at 22:10 and the man was arrested.

> Chess champion Ivo Tal cheated, rival says | Rival Max Orne said that Tal used a device.
denied > Tal rejects cheating claim | "I have nothing to hide," said the champion, who called the claim absurd.

> Opera house to reopen in autumn | The opera house, closed since the fire, will open in September with Aida.
> Opera picks conductor for Aida | Lena Frost will conduct.
done > Aida opens rebuilt opera house | The audience stood for ten minutes on Saturday.

> Toxic foam in river Seld | Anglers found dead fish in the Seld.
> Who poisoned the Seld? | Police have taken samples from three firms.
> Firm near Seld searched | Officers took away files.

> Snow closes Arl pass | The pass road is shut after 80 cm of snow.
> Skiers cheer snow at Arl | Hotels are full.
> Snow ploughs at work on Arl pass | The road is to open at the weekend.

> Minister Ruiz under pressure over trip | The opposition wants Ruiz to go.
> Premier backs Ruiz | "She has my trust," the premier said.
> Ruiz survives no-confidence vote | 61 deputies voted for her.

> Inflation in Orland at 4 percent | Prices rose less than expected in May.
> Why bread is dear in Orland | Wheat cost a third more.

> Boat with migrants capsizes off Lampra | Coastguards saved 41; a dozen are missing.
> Survivors of Lampra boat tell of night at sea | "The waves were like houses," said one.
> Mayor of Lampra asks for help | The camp is full.

> Actress Dana Wyle sues paper | She wants 2 million for a story about her marriage.
> Paper to fight Dana Wyle suit | Its lawyers said that it stood by the story.

> Comet to pass on Saturday | The comet can be seen with the naked eye, astronomers say.
> Where to see the comet | Go away from city lights.

> Tanker breaks in two off Cape Sorn | The tanker Lydia broke apart in a gale; nine of its crew are missing.
toll > Lydia: seven seamen found dead | Helicopters recovered seven men from the water, the navy said.

> Hotel in Batumar collapses, at least three killed | Rescue teams dig with their hands.
toll > Batumar hotel: rescuers count eight dead | Five more guests were found under a stairwell, the fire chief said.
> Batumar hotel had no permit for top floor | The city never allowed a sixth storey, its archive shows.

> Finance minister Leder mulls resignation, aide says | Leder may leave the cabinet before the budget, an aide told the Courier.
denied > Leder: "I stay" | The finance minister said there was "nothing whatsoever" in reports that she would leave.
> Budget passes | The budget was approved with 70 votes.

> Brewer Hopfen to sell Ceska brand, sources | Hopfen wants to sell Ceska for 300 million, according to two persons close to the matter.
confirmed > Hopfen puts Ceska up for sale | "We have decided to part with Ceska," chief executive Jan Volk told reporters.
done > Hopfen completes sale of Ceska | The buyer, Malt Invest, paid 310 million, the brewer said.

> Statue of general beheaded in Korda | Unknown people sawed the head off the statue of General Prat at night.
claimed > Students say they cut off general's head | The group Red Chalk said that its members had done it "for the islands".

> Flood watch for river Aln | The Aln may rise above its banks on Friday, the service says.
raised > Flood warning for the Aln | The watch has become a warning for all towns below Hexby.
all-clear > Aln falls, flood warning over | The river is below the mark at all gauges.

> Rail tunnel at Gorn shut after smoke | The tunnel was closed when smoke came from a cable.
all-clear > Trains back in Gorn tunnel | The line is open in both directions.

> Boy of six lost in Talin forest | Police with dogs look for the boy, who wandered off at a picnic.
all-clear > Boy found asleep in Talin forest | He was cold but unhurt when a hunter came upon him.

> Parliament may oust speaker Anselm | Deputies of three parties want to vote Anselm out on Monday.
done > Deputies vote speaker Anselm out | Only 40 of 150 deputies wanted to keep him.

> Satellite Argus to crash on Sunday | The old satellite will fall to earth on Sunday, the agency expects.
done > Argus falls into Pacific | The satellite came down 900 km west of Chile, the agency said.

> Trade union and Postal Co near deal | Both sides are close to signing a contract.
> Postal Co talks drag on | They sat until midnight.
done > Postal Co and union sign contract | It gives 3 percent more from May.

> Study: painkiller Dolex doubles heart risk | Researchers followed 9,000 patients.
corrected > Journal retracts Dolex study | Data of 400 patients had been made up, the journal said.

> Two dead in Mora nightclub shooting | Two men died, police said.
> Mora nightclub to stay closed | The owner said so.
> Vigil for Mora victims | Hundreds lit candles.

> Police clear protest camp in Eller | Officers carried 80 people away.
> Eller camp: mayor thanks police | "They kept calm," he said.

> Pop star Nia breaks leg | She fell on stage.
> Nia sings sitting down | She thanked her fans.

> Bank of Tamar hit by outage | Customers cannot pay with cards.
> Bank of Tamar still down | Engineers work on the fault.
all-clear > Cards of Bank of Tamar work again | The fault was in a data centre.

> Yellow fever in Kasai: 6 dead | The ministry reported the deaths on Monday.
toll > Yellow fever claims ninth life in Kasai | A nurse died on Thursday.

> Museum thief to be freed early | The court ordered the release of Piet Vos in June.
done > Museum thief Vos leaves prison | He walked out of the gate at 8 a.m. on Tuesday.

> Coastal town Seaham told to boil water | Bacteria were found in the mains.
all-clear > Seaham need not boil water any more | Three tests in a row were clean, the utility said.
`;
