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

> Explosion rips through grain silo in Haldon | Rescuers pulled two workers alive from the rubble, the fire brigade said.
toll > Haldon silo blast leaves three dead, dozens hurt | A supervisor and two loaders were among those killed, the county coroner said.
toll > Fourth worker succumbs after Haldon silo explosion | The man, 44, had been on life support since Tuesday.

> Heavy rain triggers mudslides across Meran province | Authorities put the number of fatalities at 18.
toll > Mudslide fatalities in Meran double to 36 | The civil protection agency updated its count after crews reached two cut-off hamlets.
> Meran buries its dead | Thousands attended the funeral of the 36 victims.

> Gunman opens fire at Corva shopping centre | Several people were hit, police said.
toll > Three confirmed dead in Corva mall shooting | Police chief Ana Ruell said three shoppers had been killed.
> Corva gunman was known to police | He had two earlier convictions.

> Passenger jet disappears from radar near Luma | The plane carried 62 people.
toll > Wreckage found; no survivors among 62 on Luma flight | The transport minister said everyone on board had perished.

> Heatwave grips Solara | Hospitals report full wards. The health office has recorded 11 heat deaths.
toll > Heat claims 29 lives in Solara | That is up from 11 a week ago, the health office said.
> Solara heat: 400 treated for sunstroke | Officials asked people to stay indoors.

> Building under construction collapses in Tarn | Four bodies have been recovered, rescuers said.
toll > Tarn collapse: search teams find two more victims | Both men were dead when crews reached them, taking the toll to six.
> Anger grows over Tarn collapse | Relatives of the six killed demanded answers.

> Coach plunges off mountain road near Veda | At least 9 people died.
toll > Death count from Veda coach crash climbs past 20 | Hospitals said 21 had died by Wednesday morning.
corrected > Officials revise Veda crash toll to 17 from 21 | Hospital records had included four patients from another accident, the ministry said.

> Ministry says 45 soldiers killed in ambush | The ministry released the figure late on Sunday.
corrected > Ministry walks back ambush figure, says 12 soldiers died | The earlier number was the result of a clerical mix-up, a spokesman said.

> Vaccine linked to heart problems, paper reports | The Mail cited an unpublished study.
corrected > Mail takes down vaccine story, admits errors | "We got the numbers wrong," the editor wrote to readers.

> Star chef Lio Marchetti dies at 61 | The restaurant guide Table reported his death.
corrected > Table apologises after wrongly reporting chef's death | Marchetti is in good health, the guide said in a correction.

> City Bank lost $4bn in quarter | The bank lost $4bn, the Ledger reported.
corrected > CORRECTED: City Bank lost $400m in quarter | This version corrects the size of the loss in the first paragraph.

> Photo shows general at rebel camp, agency says | The agency distributed the photo on Friday.
corrected > Agency pulls photo of general after doubts over authenticity | It told clients to delete the image, which it said had been manipulated.

> Government secretly funded militia, documents suggest | The Post obtained ledgers.
denied > PM rejects militia funding claims as 'complete fabrication' | Prime Minister Sela Dorr said not a cent had gone to armed groups.

> Midfielder Osei to join Real in record move, reports say | A fee of 90 million has been agreed, according to Sport Total.
denied > Club insists Osei is not for sale | "There has been no contact with anybody," sporting director Jan Pell said.
> Osei scores twice | He did not speak to reporters.

> Tavra shelled refugee camp, aid group says | The group said 12 shells landed in the camp.
denied > Tavra's military says it did not fire on camp | "Our forces were not active in that area," Colonel Ruud Ames told reporters.

> Airline Skylane near collapse, creditors say | Two creditors said it could not pay for fuel.
denied > Skylane chief: 'We are not bankrupt' | The airline's boss accused creditors of spreading lies.
> Skylane tickets: what passengers should know | Consumer groups advise caution.

> Celebrity couple split, magazine says | The magazine quoted a friend.
denied > 'Utter rubbish': actor laughs off split rumours | Dan Orlo posted a picture with his wife on Sunday.

> Ransom was paid for hostages, broadcaster reports | Channel 4 said 3 million changed hands.
denied > Foreign minister: no ransom paid for hostages | She told parliament that the state does not pay kidnappers.

> Two spies expelled, officials say | Officials who spoke on condition of anonymity said the pair left on Friday.
confirmed > Foreign Office acknowledges expulsion of two diplomats | A spokeswoman said the two had been declared unwelcome.

> Carmaker Velox to recall 300,000 vehicles, sources say | Two people with knowledge of the plans cited faulty brakes.
confirmed > Velox announces recall of 300,000 cars over brakes | The company said in a filing that owners would be contacted by post.

> Tech firm Orbis lays groundwork for IPO, people say | People familiar with the matter said it could list in autumn.
confirmed > Orbis chief says company will go public | "Yes, we will list this year," Mara Lenz told investors.

> Pop star Kaya secretly wed, tabloid claims | The tabloid cited a guest.
confirmed > Kaya: yes, I'm married | The singer shared the news with fans on stage.

> Hostage talks under way in Doral, diplomats say | Diplomats spoke of two rounds.
confirmed > Doral government confirms it is hosting hostage talks | The foreign ministry spokesman said both sides had sent envoys.
> Hostage families pin hopes on Doral talks | They held a vigil.

> President hospitalised, local media report | State TV has been silent.
confirmed > Palace: president had surgery | The palace issued a statement saying he was recovering.

> Blast damages gas pipeline in Ostra | Nobody was injured. Police are investigating.
claimed > Ostra pipeline blast was our work, says separatist front | In a video the Northern Front said two of its units had laid the charges.

> Drone strike kills militia chief in Hadar | No one has said who was behind it.
claimed > Army says it killed Hadar militia chief | The military said its aircraft carried out the strike on Tuesday night.

> Statue of founder toppled overnight in Brest Square | Police are looking for those responsible.
claimed > Student group says it brought down founder's statue | "We pulled it down and we would do it again," the group wrote.

> Website of election board knocked offline | Voters could not check their registration.
claimed > Hacker collective boasts of taking down election site | A group calling itself Nullwave posted screenshots.
> Election site: experts doubt hackers' tale | They found no trace of an attack.

> Suicide bomber strikes checkpoint in Zaru | Five soldiers were wounded.
claimed > Islamist group takes responsibility for Zaru bombing | The group named the bomber in an online statement.
> Zaru mourns | Shops were closed.

> Leak of exam papers stuns schools | The papers appeared online.
claimed > Teenager admits leaking exam papers | The boy, 17, told police that he had copied them from a teacher's laptop.

> Terror threat in Carland assessed as moderate | The centre reviews the level monthly.
raised > Carland lifts terror threat level to substantial | The step followed two arrests.
> Carland: threat level remains substantial | Nothing has changed, the centre said.

> Weather service issues yellow wind warning for coast | Gusts of 90 km/h are possible.
raised > Wind warning upgraded to amber | Forecasters now expect gusts of 130 km/h.
raised > Red wind warning issued for coast | It is the highest category and means danger to life.
all-clear > Wind warnings lifted as storm moves off | Ferries are to run from noon.

> Cyclone Nadia a category 2 storm | It is 400 km offshore.
raised > Nadia explodes into category 4 monster | Winds reached 220 km/h overnight.

> Travellers to Zanda urged to take care | The foreign ministry mentioned protests.
raised > Ministry: avoid non-essential travel to Zanda | It changed its advice after riots.
raised > Leave Zanda now, citizens told | The ministry urged all nationals to depart.

> Health agency: low risk from bird virus | Two farms are affected.
raised > Health agency raises bird virus risk to moderate | A farm worker fell ill.

> Bank of Rovia keeps outlook stable | Prices rose 2 percent.
> Volcano Mt Sere rumbles | The alert stays at yellow.

> Residents near chemical depot told to leave as fire spreads | About 900 people were moved.
all-clear > Depot fire out, residents allowed home | Firefighters declared the site safe at dawn.

> Bridge shut after lorry crash | Traffic is being diverted.
all-clear > Bridge reopens to traffic | Engineers found no structural damage.

> Hiker missing in Kold range | She was last seen on Friday.
all-clear > Missing Kold hiker found safe | She was located by a drone team, tired but well.
> Hiker tells of three nights in the cold | She ate snow.

> Airport halts flights after drone sightings | Passengers slept on the floor.
all-clear > Flights resume at airport after drone scare | The first jet took off at 06:10.
> Drone scare costs airlines millions | They want compensation.

> Tsunami warning after quake off Lio | People fled to higher ground.
all-clear > Lio tsunami threat passes | The centre cancelled its warning three hours later.

> Gunman barricades himself in with two hostages | Police sealed off the street.
all-clear > Standoff ends peacefully as gunman surrenders | Both hostages were unhurt.

> Water contaminated with diesel in Fell Valley | People were told not to drink it.
all-clear > Do-not-drink order rescinded in Fell Valley | Tests showed the water was clean.

> Power cut hits half of Norstad | A cable had failed.
all-clear > Electricity returns to Norstad | The grid firm said all customers were connected again.
> Norstad power cut: inquiry starts | The mayor wants answers.

> Serrano to step down as party leader in June | She will hand over to her deputy, she told delegates.
> Serrano sets out her legacy | The outgoing leader spoke of eight good years.
done > Serrano bows out as party leader | Her deputy took the gavel on Saturday.

> Parliament to vote on assisted dying bill on Thursday | Members are free to follow their conscience.
> Bishops urge MPs to oppose assisted dying bill | They wrote to every member.
done > MPs pass assisted dying bill by 20 votes | Cheers broke out in the gallery.

> Steelmaker Torv to shut Ekby furnace by end of year | The 700 workers were told on Monday.
> Unions march against Ekby closure | Some 3,000 joined.
done > Ekby furnace goes cold after 110 years | Workers laid down their helmets at the gate as the last steel was tapped.

> Probe Halley-2 to launch on Friday | The rocket stands ready on the pad.
> Wind delays launch of Halley-2 | A new attempt is planned for Sunday.
done > Halley-2 lifts off for comet | The probe separated from the rocket after 40 minutes.

> Truce between Army and Front to begin at midnight | Both sides signed on Friday.
done > Guns fall silent as truce begins | There were no reports of shooting in the first hours.

> Museum agrees to return bronzes to Benu | The 32 pieces were looted in 1897.
> Benu builds hall for bronzes | It will cost 5 million.
done > Looted bronzes arrive back in Benu | Drummers greeted the crates at the airport.

> Court orders release of activist Noor | She must be freed within 48 hours, the judges said.
done > Activist Noor walks free after 400 days | Supporters met her at the prison gate.

> Teachers to strike over pay next week | The union has 60,000 members.
> Last-ditch talks to avert teachers' strike | Negotiators met at the ministry.
done > Schools shut as teachers begin strike | Parents scrambled for childcare.

> Grocer Fresco in talks to buy rival Mello | A deal could be worth 2 billion.
> Fresco and Mello agree merger terms | Shareholders must approve.
done > Fresco seals takeover of Mello | The combined group has 900 shops.

> Governor orders evacuation of Pine Lake ahead of fire | Some 4,000 must go.
> Fire nears Pine Lake | Smoke darkened the sky.

> Dam at Oru may burst, engineers warn | Cracks were seen on Monday.
done > Oru dam bursts | A wall of water swept through the valley.

> Prosecutors to charge ex-minister Bakar | An indictment is expected within days.
done > Ex-minister Bakar charged with bribery | He is accused of taking 2 million.

> Rail line to Port Esk to open in autumn | It cost 3 billion.
> Test trains run on Port Esk line | Passengers must wait.
done > First passengers ride new line to Port Esk | The minister cut the ribbon on Sunday.

> Central bank set to raise rates | Analysts expect half a point.
done > Central bank lifts key rate to 5% | It was the third increase this year.

> Lawmakers plan to impeach Governor Rusk | They say she misused funds.
> Rusk calls impeachment bid a circus | She will not resign.
done > House impeaches Governor Rusk | The vote was 88 to 31.

> Troops poised to enter Kassar | Tanks are massed at the border.
done > Troops roll into Kassar | Residents saw columns of armour on the main road.

> Striker Bell to join Rovers | The clubs have agreed a fee.
> Bell has medical at Rovers | Fans waited outside.
done > Bell completes Rovers switch | He signed a four-year contract.

> Airline to cut 2,000 jobs | The carrier blames fuel costs.
> Unions vow to fight airline job cuts | A rally is planned.

> US to withdraw from climate pact | The White House said it would notify the UN.
> Cities pledge to honour climate pact | Mayors signed a letter.
done > US formally leaves climate pact | The withdrawal took effect at midnight.

> Giant iceberg about to break off Ross shelf | The crack has 3 km to go.
done > Iceberg the size of London breaks away from Ross shelf | Satellites saw it drift on Monday.

> Warlord Karo to surrender to court | His lawyers are in talks.
done > Warlord Karo turns himself in | He was flown to The Hague.

> Bakery chain Krust faces insolvency | It has days to find cash, its owner said.
> Rescue talks for Krust fail | The bank refused a loan.
done > Krust files for bankruptcy | All 80 shops stay open for now.

> Pope to visit Lebas in May | He will meet young people.
> Lebas paints its streets for pope | The city expects a million guests.
done > Pope arrives in Lebas | Crowds lined the route from the airport.

> Two countries to sign border treaty | The ceremony is planned for Monday.
done > Neighbours ink border treaty | Presidents shook hands on the bridge.

> City to tear down old stadium | The site is needed for flats.
> Fans collect signatures to save stadium | They have 20,000.
> Demolition of stadium starts | Diggers took down the first seats.
done > Old stadium is gone | The last wall was brought down on Friday.

> Ship with aid to sail for Gazan | It carries flour.
> Storm keeps aid ship in port | The captain hopes for better weather.
done > Aid ship sets sail for Gazan | It left at noon.

> Tax on sugar drinks to take effect in July | Makers have protested.
> Sugar tax: what will get dearer | A can may cost 20 cents more.
done > Sugar tax comes into force | Prices rose overnight.

> Nurses threaten walkout | They want 8 percent.
> Nurses call off walkout | A deal was struck at dawn.

> Mining giant to sell copper unit | It hopes for 3 billion.
> Bidders line up for copper unit | Four have shown interest.
done > Copper unit sold to Tarn Group | The price was 2.8 billion, the miner said.

> Storm Ilse expected to make landfall on Tuesday | Shops are boarded up.
done > Ilse slams into coast | Roofs were torn off in the first hour.

> Peace talks to open in Vell | Both delegations have arrived.
done > Peace talks get under way in Vell | The sides met for two hours.

> Hunger striker Olm near death, lawyer says | He has not eaten for 60 days.
> Vigil for Olm | Friends lit candles.

> Minister to unveil budget on Wednesday | Cuts are expected.
done > Minister presents budget with deep cuts | Spending will fall by 4 percent.

> Regulator to fine Appcom | The penalty could reach a billion.
done > Appcom hit with 800m fine | The regulator said the firm had abused its power.

> General election to be held on 4 May | Polls point to a close race.
> Leaders trade barbs in last debate | Neither landed a blow.
done > Polls open in general election | Queues formed before dawn.

> Factory to reopen after flood | The owner plans to restart in March.
done > Flooded factory back at work | Machines hummed again on Monday.

> Killer Dace to be executed at midnight | The governor refused mercy.
done > Dace put to death | He was pronounced dead at 00:14.

> Court to rule on voting maps | The judges heard the case in March.
done > Court strikes down voting maps | By 5 to 4, it found them unfair.

> Bus company to scrap cash fares | From June, only cards will do.
> Pensioners angry over cash fares | A charity warned of exclusion.

> Nation to hold referendum on monarchy | The date is 8 June.
done > Voters abolish monarchy | In a referendum, 58 percent said no to the king.

> Rescuers hope to refloat whale | The tide is due at nine.

> Film festival to cancel gala | Stars stayed away.

> Ceasefire deal close, mediators say | Only details remain.
done > Ceasefire agreed | Both sides accepted the text, the mediators announced.

> Deal close on hostage swap | Envoys are in Cairo.
> Hostage deal collapses | Both sides blamed each other.

> Cabinet to decide on mask rule | Ministers meet on Friday.
> Experts split over masks | Some say they help little.
done > Cabinet drops mask rule | Ministers voted 9 to 4.

> Bus and lorry collide on A4 near Lund, six dead | Six passengers died and 20 were taken to hospital after the crash on Monday, police in Skåne said.
> Lund crash: lorry driver held | The driver, 34, tested positive for amphetamine. Twenty people were injured, four of them critically.
toll > Teenager becomes seventh victim of Lund bus crash | A 16-year-old girl who had been in a coma since Monday died on Thursday, Lund University Hospital said.
> Vigil held for Lund bus victims | Seven candles burned outside the school. Road deaths in Sweden fell to 190 last year.

> Dozens trapped as mine floods in Kolyma | Rescue teams are pumping water from the shaft; 36 men were underground when the wall gave way.
toll > First victims brought up from flooded Kolyma mine | The bodies of four miners were lifted to the surface overnight, the emergencies ministry said.
toll > Hope fades in Kolyma as toll hits 15 | Divers reached a side gallery and found eleven men dead.
corrected > Ministry: 14, not 15, dead in Kolyma | One man had been entered on two lists, a spokeswoman said on Friday.

> Earthquake strikes off Vanua, no casualties reported | The 6.1-magnitude tremor was felt in the capital.
> Vanua quake: magnitude put at 6.3 | Seismologists refined their reading overnight; nobody was hurt.
> Vanua schools shut for checks | Engineers will examine 40 buildings.

> Gas explosion flattens apartment block in Brno | Rescuers heard voices under the debris.
toll > Two women found dead in rubble of Brno block | They were aged 71 and 80, the fire chief said.
> Brno blast may have killed up to ten, mayor fears | Eight people remain unaccounted for.

> Regulator opens inquiry into lender Norda | It looks at fees charged between 2019 and 2023.
> Norda in the dock: what customers should know | Those who paid by direct debit may be owed money.
> Norda boss sorry for fees | "We let people down," she told a committee of MPs.

> Ex-mayor Duarte charged with graft | Prosecutors in Porto said he took 300,000 euros.
> Duarte pleads not guilty | He told the court he had done nothing wrong.

> Leader of Free Coast to flee to Angola, rebels' radio says | The station said that a plane was waiting.
denied > Free Coast leader appears on TV: 'I am going nowhere' | President Abel Quint, standing in front of the palace, dismissed the report as enemy propaganda.

> Bird flu jumps to humans in Taro, doctors say | Two doctors told the Standard that four patients had tested positive.
> Taro hospital wards fill | Relatives waited outside.
denied > Taro health minister: no human cases of bird flu | "All four patients have ordinary influenza," Dr. Lena Obi said, showing laboratory results.

> Ministry hid report on river poison, activists charge | They say the study has lain in a drawer since May.
denied > Ministry hits back over river study | Spokesman Karl Timm said the accusation was "plain wrong": the study had been online since June.
> River study: opposition wants debate | It asked for a special session.

> Rovers fans plan boycott of derby | They object to ticket prices.
> Club calls boycott plan ridiculous | "Prices have not risen in six years," the club secretary said.

> Grain deal to lapse, diplomats say | Two diplomats said that talks had failed.
confirmed > Moscow says it is leaving grain deal | The foreign ministry said in a statement that it would not renew the agreement.

> Actor Ben Hale in rehab, gossip site says | Hale's publicist did not return calls.
confirmed > Ben Hale: 'I needed help' | The actor wrote on Instagram that he had checked into a clinic in Arizona two weeks ago, as had been reported.

> Navy lost submarine drone, Times reports | The paper cited a leaked memo.
> Navy silent on lost drone | It would not discuss operations.
confirmed > Admiral admits drone was lost | Admiral Joan Pryce told senators that the craft had sunk in April.

> Toll road to go private, leaked paper shows | The plan would bring 2 billion.
denied > Transport minister rules out sale of toll road | "It stays in public hands," Ines Faro told parliament.

> PM took flights on donor's jet, magazine alleges | The weekly published photographs.
denied > PM denies flying on donor's jet | She said the trips had been paid for by her party.
confirmed > PM admits donor paid for flights | "I was mistaken," she told reporters, withdrawing her earlier denial.

> Bomb kills judge in Port Lago | The judge's car was blown up outside her home.
> Police suspect cartel in judge's murder | Investigators pointed to the Zorro cartel. No group has claimed the attack.
claimed > Cartel says it killed judge | In a video sent to a local station, masked men of the Zorro cartel said they had planted the bomb.

> Cyberattack disrupts rail bookings | Passengers could not buy tickets for six hours.
> Rail hack: ministry blames foreign spies | A spokesman said traces led abroad.
> Nobody has claimed rail hack | Experts doubt that activists were at work.

> Oil depot burns after drone attack in Sarko | Four tanks were on fire, the governor said.
claimed > Kiran army confirms it hit Sarko depot | The general staff said its drones had struck the depot as it supplied the front.

> Climate activists suspected in paint attack on palace | Red paint covered the gate.
claimed > 'Last Summer' owns up to palace paint | The group said in an email that three of its members had sprayed the gate.

> Landslide warning for Alta valley at level two | People should stay off slopes.
> Alta: level two stays | More rain is due, the institute said.
raised > Alta valley at highest landslide level | The institute went to level four on Sunday and told people to leave 60 houses.
all-clear > Alta: families back in their houses | The institute withdrew its landslide warning on Wednesday.

> UK advises against travel to border region of Mandar | The advice covers a strip of 20 km.
raised > UK: do not travel to Mandar | The Foreign Office now advises against all travel to the country.

> Bank of Arden holds rates | The board voted 7-2.
> Arden raises growth outlook | It now sees 2 percent.

> Volcano Tarn: alert at orange | Ash rose 3 km.
> Pilots warned of ash from Tarn | The aviation code is orange, too.
> Tarn: scientists see no reason to raise alert | "It is calm," said one.

> Storm watch issued for Gull coast | Winds may reach 90 km/h on Friday.
raised > Gull coast: storm watch becomes hurricane warning | The centre said hurricane conditions were expected within 24 hours.

> Smog: Delmar declares stage 1 | Drivers are asked to leave cars at home.
raised > Delmar goes to smog stage 2, half of cars banned | Odd number plates must stay parked.
all-clear > Delmar ends smog alarm | Rain cleared the air, the mayor said.

> Train derails in tunnel, 200 stuck | Smoke filled the first carriage.
all-clear > All 200 passengers out of tunnel | Firefighters led the last of them to the portal at midnight; nobody was hurt.

> Ferry Astoria adrift with 412 aboard | Its engine failed in heavy seas.
all-clear > Astoria reaches port under tow | All 412 on board are well, the coastguard said.

> Toddler snatched from nursery | Police released a picture of a woman in a green coat.
all-clear > Snatched toddler back with parents | The girl was found unharmed in a flat in the suburbs and a woman was arrested.

> Bomb threat empties Central Station | Trains were held outside.
all-clear > Central Station reopens after bomb scare | Sniffer dogs found nothing.

> Trial of banker Kessel opens | He is accused of fraud.
> Trial of banker Kessel ends | The verdict is due in May.

> Export ban on rice | The government wants to lower prices at home.
> Rice export ban lifted | Traders welcomed the step.

> Beach closed after shark attack | A surfer lost a leg.
> Surfer tells of shark attack | "I punched it," he said from his hospital bed.
all-clear > Swimmers back in water as shark beach reopens | Lifeguards took down the red flags on Saturday.

> Hostage-takers free two of nine captives in Omo | The two women are in good health.
> Omo: negotiators bring food to hostages | Seven people are still held.
all-clear > Last seven Omo hostages walk free | The gunmen laid down their weapons after 60 hours.

> Company to move headquarters to Dublin | The board decided on Tuesday.
> City mourns departure of company | The mayor had offered tax cuts.
done > Company completes move to Dublin | The last 40 employees began work there on Monday.

> Judge to sentence crypto boss on Thursday | Prosecutors want 40 years.
> Crypto boss asks for leniency | His mother wrote to the judge.
done > Crypto boss gets 25 years | The judge said he had shown no remorse.

> Army to hand over base to Sudal police by May | The last 80 peacekeepers will go home.
> Army hands over first of two camps in Sudal | A ceremony was held on Friday.
> Sudal: fears over peacekeepers' exit | Residents expect raids.

> Senate to vote on aid package on Tuesday | Passage is all but certain.
> Senate delays aid vote | Leaders want more time to read the text.
done > Senate passes aid package | The bill cleared the chamber 70-29.

> Airbus A390 to make maiden flight | The jet will take off from Toulouse at ten.
> Fog grounds A390 | The flight was put off until Thursday.
done > A390 takes to the skies | The jet landed after a flight of three hours.

> Pharma firm plans to spin off vaccines | The step is to come in autumn.
> Analysts cheer vaccine spin-off | Shares rose 4 percent.
> Pharma firm sets date for spin-off | Shareholders will vote on 3 October.

> Doctors to strike for three days | It would be the first stoppage since 2016.
done > Operations cancelled as doctors walk out | Some 9,000 doctors began a three-day stoppage at 8 a.m.
> Doctors' strike enters second day | Emergency wards remain open.

> King to open new parliament building | The ceremony is on Friday.
> Building cost twice as much as planned | Auditors criticised the government.
done > King opens parliament building | He praised its glass dome.

> France to recall ambassador from Lanto | The row is over a jailed journalist.
> Lanto regrets French step | Its foreign minister called it hasty.

> Iran may close strait, general warns | He spoke on state television.
> Oil jumps on strait fears | Brent rose 5 percent.
> Could Iran close the strait? | Analysts doubt it.

> Deal to free hostages reached, mediator says | Twelve people should be let go on Sunday.
> Families wait for hostages | They gathered in the square.
done/all-clear > Twelve hostages set free | They crossed the border in Red Cross cars on Sunday.

> Firm to close last coal mine in Saar valley | The pit will shut in December after 200 years.
> Saar valley: miners say goodbye | They met in church.
done > Last coal lifted from Saar valley pit | Miners sang as the cage came up for the final time.

> Government to introduce road toll in March | Drivers will pay 8 cents a kilometre.
> Hauliers rage at road toll | They plan slow drives.
done > Drivers start paying road toll | The toll came into force at midnight.

> Skipper Vance to retire after final | She has played 112 times for her country.
> Vance: one last dance | She trained as ever.
done > Vance bows out with cup win | She left the pitch in tears after her last match.

> Norway votes on EU membership on Sunday | Polls show a tie.
done > Norwegians vote on EU membership | Polling stations opened at nine.

> Comet lander to touch down on Wednesday | Engineers speak of seven minutes of terror.
done > Touchdown: lander sits on comet | Its first pictures show boulders.

> Ruling on abortion pill due today | The court will publish it online.
done > Court keeps abortion pill legal | By six to three it threw out the challenge.

> Minister's fate hangs by thread | Her party meets on Monday.
> Party backs minister | She stays.

> Avalanche buries trekkers on Mount Sira | Five trekkers were dug out alive; a guide lost his life, the mountain service said.
toll > Sira avalanche: two more trekkers perish | The pair, from Poland, were found under three metres of snow, raising the number of fatalities to three.
> Sira: survivors flown out | Five people are in a stable condition.

> Cholera outbreak in Yar district: 17 dead, 900 ill | Clinics have run out of saline.
toll > Yar cholera claims 31 lives | The regional health directorate has registered 1,400 cases.
> Aid reaches Yar | Trucks brought tents and chlorine for the 1,400 patients.

> Boat sinks in Lake Muro, scores missing | The wooden vessel carried market traders.
toll > Lake Muro: 26 bodies retrieved | Fishermen joined divers in the search for the rest.
> 'Overloaded and unlit': how the Muro boat went down | The vessel had a licence for 30 people.

> Heavy fighting near Ansar kills 40 rebels, army says | The army spoke of a great success.
denied > Rebels dispute army's account of Ansar battle | A spokesman, Issa Kone, said the movement had lost three men, not 40.

> Central bank chief forced out, sources say | The president asked her to go after a row over rates, two officials said on condition of anonymity.
confirmed > Central bank chief leaves post | President Ilves announced her departure at a press conference and thanked her for her service.

> Tech group Lumen to shed 5,000 staff, Bloomfield News reports | The news service cited internal emails.
> Lumen workers brace for cuts | "Nobody tells us anything," said one engineer.
confirmed > Lumen to cut 5,200 jobs | The company said in a blog post that the reductions, first reported on Tuesday, would fall mainly on its cloud unit.

> Opposition figure poisoned, aides say | He fell ill on a flight.
> Hospital: no trace of poison found | Doctors in Omsa spoke of a metabolic disorder.
confirmed > German army lab confirms nerve agent in opposition figure | The government in Berlin said that tests had shown it beyond doubt.

> Peace envoy offered bribe, newspaper claims | The report rests on a tape.
denied > Envoy calls bribery tape a forgery | "My voice has been cut and pasted," Harald Moe told state radio.
corrected > Newspaper withdraws bribery story | An expert hired by the paper found that the tape had been doctored, it told readers on its front page.

> Inflation at 9.1 percent, statistics office says | The rate is the highest in 30 years.
corrected > Statistics office revises inflation down to 8.4 percent | A coding error had inflated the price of rent, it said on Friday.

> Poll gives Greens 31 percent | The institute asked 1,200 people.
> Greens celebrate poll | Party leader Jo Wren spoke of a wave.

> Missing heiress found in Bali, website reports | The site showed a picture.
corrected > Website: woman in Bali is not heiress | We regret the mistake, the editor wrote; the picture shows a tourist from Perth.

> Power station hit by missiles, governor says | Half the city is dark.
claimed > Rebel command: our missiles struck power station | The strike was retaliation for raids on villages, the command said on its channel.
all-clear > Lights come back on across city | Crews worked through the night to reconnect the last districts.

> Gunmen kidnap 30 pupils | They came on motorcycles at night.
> Parents plead for kidnapped pupils | The governor visited the school.
claimed > Jihadist group says it holds 30 pupils | The group's leader, in an audio message, said his men had carried out the abduction.
all-clear > All 30 kidnapped pupils freed | The children were handed over at dawn and driven to the capital.

> Lab admits nothing as town falls ill | Two hundred people have a fever.
> Town's fever traced to lab | Inspectors found a broken valve.
claimed > Lab boss: leak was our fault | "We failed to close a valve and we take full responsibility," Dr. Nils Aas said.

> Forest fire forces out 2,000 | Flames came within a kilometre of Sant Pere.
> Fire near Sant Pere grows | It has burned 900 hectares.
all-clear > Sant Pere fire brought under control | Most of those who fled may go back, the mayor said.

> Hurricane Olga, category 1, nears coast | It could bring 300 mm of rain.
raised > Olga now a category 3 hurricane | Winds of 190 km/h were measured on Monday evening.
> Olga weakens to tropical storm | It moved inland.

> Norland's terror alert at two of four | There is no concrete threat, police said.
raised > Norland moves to third of four terror levels | Armed patrols will guard stations, police said.

> Ministry advises caution in Zelia after bombing | Travellers should avoid crowds.
> Zelia: hotels half empty | Bookings fell by 40 percent.
raised > Ministry tells tourists not to travel to Zelia | It had only urged caution until now.

> Flood alert for River Wye | Low-lying paths may flood.
> Wye rises further | The alert remains in place.
raised > Severe flood warning for River Wye | It means danger to life; residents of Quay Street should leave, the agency said.

> Bridge to island closed by strong winds | The span will stay shut until gusts ease.
all-clear > Island bridge open again to all vehicles | Winds have dropped below the limit.

> Prison riot: guards held | Inmates control two wings.
all-clear > Prison siege over, guards safe | Police stormed the wings at dawn and freed all four guards.

> Two climbers stuck on Eiger face | A storm keeps helicopters away.
all-clear > Eiger climbers winched to safety | A pilot used a gap in the clouds; both men are unhurt.

> Airspace over Kolin shut after rocket debris falls | Eleven flights were diverted.
all-clear > Kolin airspace back to normal | Controllers let aircraft in from 9 p.m.

> Listeria scare: ham recalled | Shoppers should throw it away.
> Ham recall widened | Two more brands are affected.
> Listeria: three fall ill | All ate ham.

> Trade talks with Orland resume | Both sides were optimistic.
> Trial of general resumes after break | The court heard two witnesses.

> Opera boss to leave in summer | Her contract ends in August.
> Opera seeks new boss | A panel will choose.
> Opera boss stages last premiere | Critics cheered.

> Regiment to sail home from Crete | Its mission ends this month.
> Regiment packs up on Crete | Crates fill the quay.
done > Regiment is home from Crete | Families waited on the pier as the ship came in.

> Supreme Court to decide on gun law | A ruling is expected by June.
done > Supreme Court upholds gun law | In a 7-2 opinion, the justices said the state may ban such weapons.

> Government to scrap exit visas | The change takes effect in May, a minister said.
> Exit visas: queues at offices | People still need a stamp.
done > Exit visas abolished | Travellers crossed the border without a stamp for the first time since 1951.

> Satellite to be put into orbit on Sunday | A rocket will carry it from Kourou.
> Kourou ready for launch | The countdown has begun.
done > Satellite in orbit | It unfolded its panels and sent a signal, controllers said.

> Zoo to hand panda back to China | The loan ends in March.
> Children draw pictures for panda | The zoo put them up at the gate.
done > Panda leaves for China | Ya Ya boarded a cargo plane on Wednesday.

> Union Bank to swallow Delta Bank | The purchase will be complete by autumn.
> Delta Bank customers: what changes | Cards stay valid.
done > Union Bank wraps up Delta Bank purchase | Delta's signs came down on Monday.

> Dockers threaten to stop work over pensions | They set a deadline of Friday.
> Dockers and port back at table | A mediator was called.
> Dockers drop strike threat | They accepted a new offer.

> Premier said to be near resignation | She has lost the support of her party, aides said.
denied > Premier: I fight on | "Those who write me off will be disappointed," she told parliament, dismissing talk of her departure.
done > Premier quits | She handed her resignation to the king on Sunday night.

> Ex-president to testify on Monday | He will be questioned about gifts.
done > Ex-president takes the stand | He spoke for four hours.

> Cruise ship with sick passengers to dock in Lisbon | Forty people have norovirus.
> Lisbon readies beds for cruise passengers | Hospitals have set aside two wards.
done > Sick ship ties up in Lisbon | Ambulances took 40 passengers to hospital.

> Toll bridge to become free | Drivers pay 3 pounds today.
done > Tolls gone from bridge | Barriers were lifted at midnight for good.

> US embassy in Harim to evacuate staff | Only a core team will stay.
> Marines arrive to guard embassy in Harim | They secured the roof.
done > US staff flown out of Harim | Two planes with 80 diplomats landed in Cyprus.

> Ceasefire to start at noon in Dorn valley | Both sides signed in Geneva.
> Shelling in Dorn valley hours before truce | Two houses burned.
done > Ceasefire takes hold in Dorn valley | Observers reported quiet along the line.

> Lawmakers to choose new speaker | Three people are running.
> Speaker race deadlocked | No one won in two rounds.
done > Lawmakers pick Ona Berg as speaker | She won in the third round with 77 votes.

> Glacier lake about to burst, geologists warn | The moraine is soaked.
> Villagers move cattle as lake threatens | Some spent the night in barns.
done > Glacier lake breaks through dam | A wave of mud rolled down the valley.

> Wrestler Bo Kane to be cremated on Friday | Fans may say farewell in the arena.
> Fans queue to see Kane's coffin | Some had come from Japan.

> Bill to ban fur farms before parliament | A vote is due this week.
> Fur farmers protest | They drove tractors to the capital.
> Fur ban clears first reading | A second vote follows in May.

> Twin blasts rock market in Gondar | At least 22 people were wounded, hospital officials said.
toll > Four of Gondar wounded die overnight | Doctors at Tekle hospital were unable to save them, its director said.
claimed > Insurgents say Gondar market was their target | "Our fighters struck a gathering of informers," the Red Spears said on their website.
> Gondar market stalls reopen | Traders swept up glass.

> Passenger train jumps tracks in Bihar | Nine coaches left the rails near Kosi bridge. Fourteen people have died, the railway said.
toll > Bihar rail disaster: deaths now at 29 | Cutters opened the last coach at dawn and found fifteen passengers dead.
corrected > Railway lowers Bihar death count | It said that 27 people had been killed; two bodies had been counted at two hospitals.

> Fishing boat missing with crew of six | It failed to return to Aldvik on Sunday.
toll > Body of fisherman washes ashore near Aldvik | He was one of six men on the missing boat, police said.

> Meningitis kills student in Hull | A first-year student died on Friday.
> Hull students queue for jabs | More than 3,000 were vaccinated.
toll > Second student dies of meningitis in Hull | The university said the 19-year-old had shared a flat with the first victim.

> Power firm's dam plan shelved, official says | The official did not want to be named.
denied > Power firm: dam goes ahead | "Nothing has been shelved," a spokeswoman said.

> President has cancer, TV station reports | It quoted a nurse.
denied > Palace: President in perfect health | A statement called the report malicious gossip.
> President cancels trip | No reason was given.

> Retailer Moda accused of using child labour | A charity said children as young as 11 sewed shirts for the chain.
denied > Moda: allegations are without foundation | The chain said its auditors had visited the plants twice this year and seen no children.

> Union leader took bribes, ex-aide tells court | She said he got envelopes of cash.
denied > Union leader: never took a cent | Speaking outside his home, Rolf Arnesen said the ex-aide wanted revenge.

> Exit polls give Liberals victory | They won 41 percent, according to the polls.
> Liberals celebrate | Supporters danced in the square.
confirmed > Official count confirms Liberal win | The electoral commission said the Liberals had won 40.8 percent of votes.

> Kidnapped engineer freed, radio says | Radio Sol cited a relative.
confirmed/all-clear > Company: kidnapped engineer is free | "Our colleague is on her way home," the chief executive of Petrosol announced.

> Data leak at insurer hits millions, hackers claim | They posted samples.
> Insurer looks into hackers' claim | It has called in experts.
confirmed > Insurer says data of 3 million clients stolen | In a notice to the stock exchange, Vida said intruders had copied names and birth dates.

> Army to get new tanks, defence sources say | The order is worth 2 billion, they said.
confirmed > Minister announces tank purchase | Johan Strand told parliament the army would get 60 new tanks.

> Wildlife park mauled by budget cuts | It lost half its grant.
> Wildlife park chief resigns | She had led it since 2009.

> Sabotage suspected after cables cut | Trains stood still in the north for hours.
> No claim for cut cables | Investigators have not found a letter.
claimed > Anarchists say they cut rail cables | A text on the site Freiraum said the attack was meant to hit arms transports.

> Novelist's archive burned | Manuscripts went up in flames.
claimed > Novelist's nephew confesses to archive fire | He told detectives he had poured petrol over the shelves.

> Threat from Mount Keru at level 2 of 5 | Tremors have increased.
> Tremors shake Keru | Level 2 stays in force, the observatory said.
raised > Observatory lifts Keru threat to level 3 | Farmers within 5 km were told to be ready to leave.
raised > Keru: farmers ordered out | A mandatory evacuation of the 5-km zone began after ash rose to 4 km.

> Avian flu: minister sees moderate risk | Two farms were closed.
raised > Avian flu risk now high, minister says | All poultry must be kept indoors.

> State tells citizens to reconsider trips to Boria | The advice followed a bombing.
raised > State: 'Do not travel' to Boria | The advisory was raised to the highest level on Sunday.

> Heat: orange alert in nine provinces | Temperatures reach 39 degrees.
> Heat: orange alert extended by two days | The same nine provinces are affected.
raised > Heat: five provinces go red | The service issued its top warning for the south.

> Tropical storm Pia forms in Atlantic | It is far from land.
raised > Pia becomes hurricane | Its winds exceed 120 km/h.

> Gas leak empties town centre | Engineers are looking for the pipe.
all-clear > Town centre reopens after gas leak | The pipe was sealed at noon, the fire brigade said.

> Lake closed to swimmers after sewage spill | Red flags were hoisted.
> Sewage spill: council to fine company | The mayor was furious.
all-clear > Swimming in lake allowed again | Water tests were clean, the council said.

> Container ship aground in canal | Dozens of vessels wait.
> Tugs fail to move container ship | They will try again at high tide.
all-clear > Ship freed, canal traffic resumes | The vessel floated off at 4 a.m., the authority said.

> Girl, 9, missing after school trip | She was last seen at a bus stop.
> Hundreds search for girl | Dogs followed a trail to the river.
all-clear > Missing girl turns up at grandmother's | She had taken a train on her own, police said.

> Curfew in Port Sal after riots | Nobody may leave home after 8 p.m.
> Third night of curfew in Port Sal | Streets were empty.
all-clear > Port Sal lifts curfew | Bars filled at once.

> Radiation alarm at reprocessing plant | Staff were sent to shelters.
all-clear > Radiation alarm was false, plant says | A sensor had failed; workers returned to their posts.

> Phone network down across north | Emergency calls fail.
all-clear > Phones work again in north | A software fault was repaired, the operator said.

> Coalition to sign pact on Monday | It runs to 180 pages.
> Coalition pact: what is in it | Taxes are to fall.
done > Coalition partners put names to pact | They drank a toast in the old town hall.

> Airline Nordfly to stop flying on Friday | Its money has run out.
> Nordfly passengers stranded? | Tickets will be refunded until Friday.
done > Nordfly makes last flight | The plane from Tromsø landed at 23:10 to applause.

> Parliament to elect president on Thursday | Two judges are running.
> Horse-trading before vote for president | Small parties want posts.
done > Parliament elects Judge Lind president | She got 201 of 349 votes.

> Spacecraft Kite to dive into Venus clouds | The dive is due on Tuesday.
done > Kite plunges into clouds of Venus | Its signal was lost after 55 minutes, as expected.

> Historic cinema Rex to be torn down | Flats will be built.
> Actors plead for Rex | They sang outside.
> Excavators at the Rex | Work on the annex has begun.
done > Cinema Rex razed | Nothing but the sign is left.

> Country to switch to euro in January | Prices are shown in both currencies.
> Shops get ready for euro | Tills must be changed.
done > Euro replaces lat | Cash machines gave out the first notes at midnight.

> Nurse accused of murders to go on trial | She denies eleven charges.
done > Trial of nurse opens | She spoke only to give her name.

> Bailiffs to clear squat at noon | Squatters have put up barricades.
done > Police clear squat | Officers carried out 40 people in an operation of three hours.

> Sanctions on Veria to be lifted | Ministers agreed in principle.
> Businesses eye Veria | Banks want clarity.
done > EU lifts sanctions on Veria | The decision was published in the official journal.

> New bridge to open to cars in May | It cost 900 million.
done > Cars roll over new bridge | Drivers honked as barriers were taken away at 6 a.m.

> Peacekeepers to be sent to Haroun | The council approved 3,000 soldiers.
> Who pays for Haroun force? | Donors are hesitant.
> First peacekeepers land in Haroun | Two hundred soldiers arrived from Kenya.

> Factory owner wants to sell to Chinese group | Talks are at an early stage.
> Workers fear sale of factory | They met in the canteen.
> Talks on sale of factory break down | The group walked away over price.

> Minister to visit flood zone | She will bring boots.
> Flood zone: water recedes | People shovel mud.
done > Minister tours flood zone | She promised quick help.

> Rebels threaten to kill hostages | They set a deadline.
> Deadline for hostages passes | Nothing was heard from the rebels.

> Strike at airport could be averted | Both sides made concessions.
> Airport strike called off | The union accepted 5 percent.

> Central bank likely to cut rates | Economists expect a quarter point.
done > Central bank cuts rates by quarter point | It is the first cut in four years.

> Oil giant to pay record fine | A settlement is near, lawyers said.
> Record fine: who gets the money | Fishermen hope for a share.

> Tanker truck explodes in Kaduna, casualties feared | The truck overturned at a junction on Saturday.
toll > Kaduna tanker blast: 38 burned bodies counted | Emergency official Musa Bello said the count was not final.
toll > Kaduna tanker: toll revised up to 45 | Seven more victims died in hospital, the agency said.

> Stampede at temple festival in Surat | Pilgrims fell on a staircase.
toll > Nine pilgrims trampled to death at Surat temple | Among the dead are two children, officials said.

> Measles: 1,100 infected in Koro | Vaccines are on the way.
> Measles: Koro counts 1,300 infections | No deaths have been reported.

> Ex-spy found dead in London flat | Police treat the death as unexplained.
> London flat death: what we know about the ex-spy | He was 58 and had lived in Britain since 2010.

> Ship carrying migrants feared lost | A distress call came in on Friday.
toll > Migrant ship: 61 drowned, two survivors say | Two men clung to a barrel for three days.

> Quake toll at 410, government says | Rescuers are still digging.
> Quake: 410 graves dug | The army helped.
corrected > Government trims quake toll to 395 | Duplicate entries had been removed, it said.

> Minister slapped waiter, site claims | The site cited a bystander.
denied > Minister: 'I never touched him' | She said the story was made up.

> Chinese firm to pull out of port project, local press says | The reports named no source.
denied > Port firm 'fully committed' to project, denies exit | "We are here for the long term," its director said.

> General plotted coup, prosecutors say | They presented wiretaps.
denied > General's lawyer brands coup charge 'a fairy tale' | He told reporters that the wiretaps had been taken out of context.

> Border guards beat refugees, rights group reports | The group interviewed 30 people.
> Ministry to look into beating of refugees | It takes the report seriously.

> Airline to order 50 jets, people close to the talks say | A contract may be signed at the air show.
confirmed > Airline unveils order for 50 jets | Chief executive Lara Pohl made the announcement at the air show.

> Duchess expecting twins, magazine reports | The palace declined to comment.
> Bookmakers take bets on names of twins | Emma is the favourite.
confirmed > Palace: duchess is expecting twins | The babies are due in May, a spokesman for the couple said.

> Secret talks held in Oslo, sources say | Envoys of both sides met twice.
> Opposition demands answers on Oslo talks | It called for a debate.
confirmed > Premier admits secret Oslo talks | She told the chamber that her envoy had met the rebels.

> Burglars empty safe of jeweller | They took stones worth 3 million.
> Jeweller offers reward | He will pay 100,000.
claimed > Ex-guard admits to jeweller break-in | He told the court that he had opened the safe with a copied key.

> Drone hits refinery in Tula region | A fire broke out, the governor wrote.
claimed > Neighbour's spy service says it was behind refinery strike | A source in the service said its drones had flown 800 km.

> Animals let out of lab | Forty monkeys are gone.
claimed > 'We opened the cages': activists on monkey release | The group Free Paws posted a video of the break-in.

> Warning level for dam at yellow | Water is two metres below the crest.
> Dam: still yellow | Pumps are running.
raised > Dam alert goes from yellow to red | Villages downstream are being cleared.
all-clear > Dam alert cancelled | The water has fallen by three metres, the operator said.

> Foreign Office: exercise caution in Lamu | It cited pickpockets.
raised > Foreign Office warns against all but essential travel to Lamu | The step came after two kidnappings.

> Wildfire evacuation warning for Elk Creek | Residents should get ready.
raised > Elk Creek ordered to evacuate | The fire jumped the river at noon, the sheriff said.
all-clear > Elk Creek evacuation order lifted | People may return from 6 p.m.

> WHO: risk from new virus is low | Three cases are known.
> WHO: no reason to change risk level | Its experts met on Monday.
raised > WHO now rates risk from virus as very high | Cases have been found in nine countries.

> Central square cordoned off over suspicious bag | Police called in a robot.
all-clear > Suspicious bag held clothes, cordon removed | Shops on the square opened again.

> Cargo plane with four aboard vanishes | It was on its way to Nome.
all-clear > All four aboard missing cargo plane rescued | They had put down on a frozen lake.

> Tunnel under river flooded | Trains are cancelled until further notice.
> Commuters crowd ferries as tunnel stays shut | Queues were long.
all-clear > Trains run through river tunnel again | The last water was pumped out overnight.

> Prison guards taken hostage in Porto Novo | Three inmates have knives.
all-clear > Porto Novo hostage-taking ends without bloodshed | The inmates gave up after nine hours and the guards walked out.

> Cold snap: schools closed across state | Temperatures fell to minus 30.
all-clear > Schools across state welcome pupils back | Buses ran normally on Thursday after three days of cold.

> Tap water off limits in Dorf after chemical spill | Tankers brought water.
all-clear > Dorf can drink tap water again | The city said that tests had found no more solvent.

> Gallery to sell its Monet | It needs money for the roof.
> Donors try to save Monet | They have raised 4 million.
done > Gallery's Monet goes for 61 million | An anonymous bidder bought it in New York.

> Army chief to be replaced in July | The president has chosen a successor.
done > New army chief takes over | General Pia Holm received the sword in a ceremony.

> Government to ban single-use plastics in 2027 | The law was drafted by the environment ministry.
> Plastics ban delayed to 2028 | Industry asked for more time.

> Teen sailor to set off round the world on Sunday | He will be alone for nine months.
done > Teen sailor under way | Hundreds waved as he left Plymouth.

> Court to hear Nestor appeal | The convict says new evidence clears him.
> Nestor's mother hopes | She has kept his room.

> Trade bloc set to admit Tolland | Leaders meet in June.
> Tolland's farmers dread membership | They fear cheap wheat.
done > Tolland becomes 12th member of trade bloc | Its flag was raised at headquarters.

> Minister may lose post in reshuffle | The premier has been unhappy with her.
done > Premier drops minister in reshuffle | Her deputy moves up.

> Clinic to stop births at end of month | There are too few midwives.
> Mothers protest clinic's decision | They pushed prams to the town hall.
done > Last baby born at clinic | The ward shut on Sunday after 74 years.

> Volcano may erupt within days | The ground has risen by a metre.
done > Volcano erupts, lava nears road | Fountains of fire rose 100 m.

> Rebels agree to lay down arms | A ceremony is planned.
> Rebels gather in camps | Some 2,000 have come.
done > Rebels hand over last weapons | UN monitors locked them in containers.

> King to pardon 200 prisoners | The list will be published on Friday.
done > 200 prisoners walk out after royal pardon | Families cheered at the gates.

> Bank to close 80 branches | It will start in May.
> Bank closes first ten branches | Customers complained.

> Team owner in talks to sell club | A fund has offered 900 million.
> Fans wary of fund | They remember the last owner.
done > Club changes hands | The fund paid 880 million, both sides said.

> Probe to be handed to prosecutors | The committee will send its files.
> Deputies quarrel over probe | They shouted.

> Rail workers vote for strike | The ballot was close.
> Rail strike dates announced | Trains will stop on 3 and 5 May.
done > Rail workers go on strike | Only one train in ten is running.

> Bushfire races towards Yarra Glen, one home lost | Crews from three states are fighting the blaze, which broke out on Tuesday.
toll > Couple killed as bushfire engulfs car near Yarra Glen | The pair, both in their 70s, were trying to flee when flames cut the road, police commissioner Ann Doyle said.
toll > Yarra Glen fire: firefighter becomes third fatality | The 24-year-old volunteer was struck by a falling tree on Thursday.
all-clear > Yarra Glen residents head home as fire threat eases | The emergency warning was downgraded to advice and roads were reopened on Saturday.

> Nightclub roof collapses in Santo Marco | Scores of revellers were inside. At least 13 people died, officials said.
toll > Santo Marco nightclub: number of dead rises past 40 | Rescuers recovered another 28 bodies during the night, bringing the total to 41.
> Santo Marco nightclub owner 'devastated' | He will cooperate with the inquiry into the 41 deaths.

> E. coli outbreak linked to burgers sickens 49 | One person, an elderly man in Colorado, has died, the CDC said.
> Burger chain pulls onions after outbreak | The firm said it had acted out of caution.
> E. coli cases climb to 75 | The agency said 22 people had been hospitalised; the number of deaths is unchanged.

> Train and bus collide at crossing near Sidi Amara | First reports speak of many injured.
toll > Sidi Amara: health ministry confirms 12 deaths | Thirty-one people are being treated, four of them in critical condition.

> Statistics office: economy grew 0.3% in third quarter | It was the fifth quarter of growth in a row.
corrected > Statistics office admits error: economy shrank in third quarter | Output fell 0.1% rather than rising 0.3%, the office said after revising its export data.

> Winner of literary prize is Hanna Weil, foundation announces | The envelope was opened at noon.
corrected > Foundation: wrong winner read out, prize goes to Omar Said | The chairman apologised for the mix-up.

> Three hostages killed in raid, army says | The army blamed the kidnappers.
corrected > Army corrects itself: two hostages died in raid | The third had been freed a week earlier, a spokesman said.

> Company used slave labour, documentary shows | It was broadcast on Sunday.
denied > Company rejects documentary's findings | The film was based on forged papers, its lawyer said in a statement.
> Broadcaster stands by documentary | "Every document was checked," it said.

> Candidate's degree is fake, rival says | She never studied in Leiden, he said.
denied > Leiden University: candidate did graduate | "Ms. Horn took her master's degree here in 1998," a spokeswoman said.

> Oil firm knew of leak for months, emails show | The emails were seen by the Tribune.
denied > 'We acted at once': oil firm on leak emails | Chief executive Per Dahl said the Tribune had quoted the emails out of context.

> Ceasefire violated overnight, residents say | They heard explosions near Tamur.
denied > Both armies deny breaking ceasefire | Commanders said the blasts came from a quarry.

> Border town has fallen, rebels say | They posted a video of the town hall.
> Army silent on border town | Its spokesman could not be reached.
confirmed > Army concedes loss of border town | "Our forces withdrew to prepared positions," the general staff said.

> Watchmaker Tavel is up for sale, insiders say | Banks have been hired, according to two insiders.
> Tavel shares jump | They rose 14 percent on the report.
confirmed > Tavel's owners say they are looking for buyer | The family put the watchmaker on the block in a statement on Monday.

> Star quarterback out for season, ESPC reports | He hurt his knee in training.
confirmed > Coach: quarterback's season is over | Scans showed a torn ligament, coach Bill Marr told reporters.

> Sniper kills two in Old Town | Police sealed off six streets.
> Sniper still at large | Residents were asked to stay indoors.
all-clear > Sniper caught, Old Town open again | Police arrested a man of 31 on a roof and lifted the cordon.

> Train guards' whistles stolen by the hundred | Nobody knows why.
claimed > Art collective owns up to whistle theft | "It was us," said the Noise Office, which will melt them into a bell.

> Warship hit by missile in strait | Eleven sailors were hurt.
> Who fired on warship? | Both sides say it was not theirs.
claimed > Coastal militia says it fired missile at warship | Its commander told a TV station that the ship had ignored warnings.

> Firefighters battle blaze at church of St Olaf | Arson is suspected.
claimed > Black metal musician says he set church alight | He made the admission in a podcast.

> Avalanche risk at three on five-point scale | Skiers should be careful.
raised > Avalanche risk up to four | Two metres of snow have fallen since Monday.
> Avalanche risk stays at four | More snow is on the way.

> Canada advises citizens to use caution in Merida | It pointed to strikes.
raised > Canada tells citizens to avoid all travel to Merida | The capital is under curfew after shooting.
raised > Canada urges citizens to leave Merida now | Commercial flights may stop, it said.

> River level prompts flood watch for Brandt County | Rain is due all week.
raised > Flood warning replaces watch in Brandt County | The river is expected to crest two metres above its banks.

> Mayor urges voluntary evacuation of beach towns | Storm Gus is three days away.
raised > Beach towns ordered to evacuate as Gus nears | "You must go now," the mayor said.

> School in lockdown after shots heard | Parents gathered at the gate.
all-clear > No gunman found, school lockdown ends | The noise came from a nail gun, police said.

> Cable car stuck with 22 passengers | Wind stopped the cabin 50 m above ground.
all-clear > Everyone safe after cable car ordeal | Rescuers lowered the 22 passengers by rope.

> Airline grounds fleet after IT failure | Thousands are stranded.
all-clear > Airline back in the air | Its planes began flying again at 5 p.m.

> Red tide closes oyster beds | Eating the shellfish may cause paralysis.
all-clear > Oyster beds reopen | The toxin has fallen below the limit, the state said.

> Two countries to exchange 60 prisoners | The swap is brokered by the Red Cross.
> Families wait for prisoner swap | They slept at the border.
done/all-clear > Prisoners cross border in swap | All 60 men were exchanged on Saturday, the Red Cross said.

> Tunnel boring machine to break through in June | It has dug for four years.
done > Breakthrough in tunnel | The machine pierced the last wall of rock at 11 a.m.

> Watchdog poised to block supermarket merger | Prices could rise, it fears.
> Supermarkets offer to sell shops | They hope to save the deal.
done > Watchdog blocks supermarket merger | It found that the pledges fell short.

> MPs to quiz police chief on Thursday | They want to know about the raid.
done > Police chief grilled by MPs | He defended the raid for two hours.

> Queen to abdicate in favour of son | She is 86.
> Nation prepares for new king | Mugs are on sale.
done > Queen signs abdication, son is king | Bells rang as she put down the pen.

> Drug firm to pull painkiller from shelves | Regulators asked for it.
> Patients fear loss of painkiller | There is no substitute.
done > Painkiller withdrawn from sale | The last packs were sent back on Friday.

> Theatre to raise curtain on new season on Friday | It opens with Chekhov.
done > Theatre opens season with Chekhov | Critics were divided.

> Sect leader to appear in court | He faces 14 counts.
done > Sect leader appears in court | He smiled at his followers.

> City plans to plant 5,000 trees | Work should begin in autumn.
> Trees: where they will stand | A map shows the streets.
done > First of 5,000 trees planted | Schoolchildren held the spades as planting began.

> Steel tariffs to rise to 50 percent at midnight | Importers rushed goods through customs.
done > Doubled steel tariffs kick in | The new rate applies since midnight.

> Ferry line to cut night sailings | Four ships will stay in port.
> Islanders angry about night sailings | They blocked the pier.

> Spy chief to be questioned over leak | Prosecutors have sent a summons.
> Spy chief ill | The hearing was postponed.

> Pilots to decide on strike | The union counts votes on Monday.
> Pilots' vote: result due at noon | It is expected to be close.

> Government considers lifting price cap | It costs a billion a year.
> Price cap: opposition warns | Bread would be dearer.

> Bank robber escapes from prison van | Two guards were tied up.
> Hunt for bank robber enters third day | Dogs lost the trail at a river.

> Rival firm may bid for Tasso | Bankers expect an offer of 3 billion.
> Tasso chief dismisses takeover talk as premature | He would look at any offer.

> Hospital fire in Iskar kills eight patients | The blaze began in a ward for the elderly.
toll > Iskar hospital fire: nurse dies of burns | She had carried two patients to safety. The toll now stands at nine.
> Iskar hospital had failed fire check | Inspectors found blocked exits in spring.

> Helicopter with governor aboard crashes in mountains | Fog hampers the search.
toll > Governor among six killed in helicopter crash | Searchers reached the wreck at dawn and found no one alive.
> State mourns governor | Flags fly at half mast for the six who died.

> Storm Hanna: two missing after car swept away | A bridge was washed out near Corby.
toll > Storm Hanna: bodies of missing pair found | Divers recovered them from the car, police said.

> Explosion at arms depot, dozens hurt | Windows broke 5 km away.
> Depot blast: injured now number 90 | Eleven are in intensive care.
> Army chief apologises for depot blast | He visited the injured.

> Poll: 54 percent back new airport | A thousand people were asked.
corrected > Pollster retracts airport survey | A data entry error had turned the result on its head, it said; in truth 46 percent were in favour.

> Lava reaches first houses, agency reports | The village of Faja is threatened.
corrected > Agency: lava has not reached houses | The agency withdrew its earlier report, which it said rested on a misread map.

> Bank chief earned 40 million, paper says | The paper cited the annual report.
corrected > Clarification: bank chief's pay was 14 million | The figure we gave included shares for the whole board.

> Two ministers at odds over budget, insiders say | They are said to have shouted.
denied > Minister plays down budget row: 'no rift between us' | She said talk of a quarrel was nonsense.

> Foreign troops seen near border, villagers say | Trucks passed at night.
denied > Neighbour denies massing troops | Its ambassador called the claims baseless.

> Club doctor gave players banned drug, ex-player says | He named four team-mates.
> Club to study doping claims | It asked a retired judge to look into them.
denied > Club doctor: 'I never gave anyone a banned drug' | Dr. Lars Ek said the ex-player had been dismissed for theft.

> Government to devalue currency, traders say | They pointed to thin reserves.
denied > Finance minister rules out devaluation | "The peg stays," Rui Alves told the chamber.

> Film star quits saga, trade paper reports | It cited two agents.
denied > Film star: I'm not leaving saga | He signed for two more films, his spokeswoman said.

> Judge denies company's request for delay | The trial will start on Monday.
> Company to appeal after judge's refusal | Its lawyers said so.

> Refinery to be mothballed, staff hear | Managers told shift leaders, several employees said.
confirmed > Oil group confirms it will mothball refinery | It cited weak margins.

> Missing diplomat defected, paper claims | The paper named no source.
> Ministry: no comment on diplomat | It would neither confirm nor deny the report.
confirmed > Diplomat surfaces abroad: 'I have defected' | He spoke at a press conference.

> Airport expansion delayed by years, leaked memo shows | The third runway would open in 2041.
confirmed > Airport operator acknowledges runway delay | Chief executive Tom Haig told MPs that 2041 was now the target.

> Spy plane shot down, rebels say | They showed wreckage.
confirmed > Air force says it lost plane over rebel area | It was hit by a missile, a spokesman said.

> Bomb outside consulate injures guard | The street was closed.
> Consulate bomb: no claim so far | Police hold nobody.
claimed > Separatist cell says it planted consulate bomb | A letter to the radio station bore the cell's seal.

> Statue of admiral found in river | It had stood in the harbour since 1920.
claimed > Sculptor: I threw the admiral into the river | She said she could no longer bear to look at her early work.

> Airstrike hits convoy near Tal Hara | Monitors counted 14 dead.
claimed > Coalition confirms it carried out Tal Hara strike | It said the convoy had carried arms.

> Dengue alert in Pala: level yellow | Residents should empty water pots.
raised > Dengue: Pala goes to level orange | Hospitals saw 400 cases in a week.

> Wildfire danger moderate in coastal hills | Campfires are allowed.
raised > Wildfire danger in coastal hills now extreme | Campfires are banned.

> Travel advice for Kasra unchanged after blast | The ministry keeps its advice to be vigilant.
raised > Travel advice for Kasra toughened | The ministry now advises against travel to the country.

> Shelter-in-place order after chlorine leak | Windows should be kept shut.
all-clear > Shelter order lifted after chlorine leak plugged | Air readings are normal, the fire chief said.

> Highway closed by rockfall | Boulders as big as cars lie on both lanes.
> Rockfall: detour takes two hours | Lorries must turn back.
all-clear > Highway cleared of rocks, traffic flowing | One lane had been opened on Sunday, the second followed on Monday.

> Two boys lost in caves | They entered on Saturday without lamps.
all-clear > Boys found alive in caves after three days | A rescuer heard them singing.

> Curling final halted as ice rink evacuated over ammonia | Some 3,000 spectators left.
all-clear > Curling final resumes | The ammonia alarm was switched off after an hour.

> Quarantine for 900 on cruise ship | A passenger had fallen ill.
all-clear > Cruise passengers allowed ashore as quarantine ends | Tests were negative.

> Prime minister to name new cabinet on Monday | Eight women are expected.
done > Prime minister unveils cabinet with eight women | The finance post goes to Ada Holm.

> Regulators to split up telecoms giant | The order takes effect in July.
> Telecoms giant sues over break-up | It called the order illegal.
done > Telecoms giant broken up | Three new companies began trading on Monday.

> Airline to launch flights to Ulan | The first plane will leave in June.
done > First flight to Ulan takes off | All 180 seats were sold.

> State to release 300 prisoners early | Jails are full.
> Victims protest early release | They wrote to the governor.
done > State frees 300 prisoners | Buses took them home from five jails.

> Trial of warlord to begin in The Hague | He is accused of murder.
done > Warlord's trial gets under way | He refused to stand as the charges were read.

> Cathedral to get new bells | They were cast in Bavaria.
> Bells arrive by lorry | A crowd watched.

> Lawmakers expected to lift president's immunity | The vote is on Tuesday.
done > Lawmakers strip president of immunity | The motion passed 90 to 44.

> Truckers threaten to block border | They want lower tolls.
done > Truckers block border | Queues were 12 km long at noon.

> Zoo to put down aggressive bear | It mauled a keeper.
> Petition to save bear | It has 80,000 names.
> Zoo spares bear | It will go to a reserve.

> Company to recall 2 million heaters | They may catch fire.
> Heater recall: what owners should do | Unplug it.

> Town to rename square after pilot | The council voted 9 to 2.
done > Square now bears pilot's name | Her daughter unveiled the sign.

> Peace deal to be signed on Friday | Mediators have booked a palace.
> Peace deal signing postponed | One side asked for changes.
done > Rivals sign peace deal | The leaders embraced in the palace.

> Dam to be blown up to save town | Engineers have placed charges.
done > Dam blown up | Water poured over fields, and the town stayed dry.

> Ex-minister faces extradition | He is wanted for fraud.
> Ex-minister loses extradition case | He may appeal.
done > Ex-minister extradited | He was put on a plane at noon.

> Dam operator warns of overflow at Selwick | Villages below the dam were told to be ready to leave.
> Selwick overflow: brass band plays on | The players stood knee-deep in water at the town fair.
all-clear > Water falls, and Selwick can breathe out | The operator withdrew its warning on Sunday night.

> Rail bridge at Holm hit by barge | Trains between Holm and Astley have stopped.
> Astley commuters furious | "I lost two hours, and will never get them back," said a nurse.
all-clear > Trains cross Holm bridge again | The first express passed at 5 a.m. on Monday, the operator said.

> School in Perrick locked down after threat | Police are searching the building.
> Second school locks down in neighbouring county | The threat came by email there as well.

> School in Perrick locked down after threat | Police are searching the building.
all-clear > Perrick lockdown ends, nothing found | Pupils were led to the sports hall and met their parents.

> Radiation alarm at Dorvan plant | Workers were told to stay indoors.
> Shares of Dorvan owner recover | The stock is back at its old level after a day of losses.

> Seven miners trapped at Kolm | Rescuers are drilling a shaft.
> Two of seven Kolm miners brought up | The other five are still below.
all-clear > All Kolm miners out | The last man came up at noon to cheers.

> Zoo lion escapes in Vell | Residents were told to stay at home.
> Vell lion: how do you catch a lion? | A vet explains darts and nets.
all-clear > Lion back behind bars in Vell | Keepers shot it with a dart in a garden on Elm Street.

> Oil firm Quadra hid spill, leaked papers show | The files were seen by three outlets.
denied > Quadra: papers tell half the story | The firm said it reported the spill in time and hid nothing.

> Oil firm Quadra hid spill, leaked papers show | The files were seen by three outlets.
> Quadra rejects call for chief's resignation | The board said that he had its trust.

> Coach Brunn suspended over betting | The league banned him for a month.
> League denies Brunn's request for a hearing | A hearing would come in due course, it said.

> King in hospital with infection | He will stay for tests, the palace said.
> Palace plays down worries about the king | He is reading and has asked for tea, it said.

> Navy ship rammed trawler, fishermen say | Two men were thrown overboard.
denied > Navy: trawler hit us | "Our ship lay still and rammed nobody," said Captain Ruiz.

> Two killed as crane falls in Bonn | It fell on a tram.
> Crane firm rejects blame | A gust had toppled it, the firm said.

> Chip maker Nalo to open plant in Poland | It will employ 900.
> Nalo denies it got tax breaks in Ireland | The firm answered a report by an Irish paper.

> Nine dead as dam bursts in Tashk | Sixty people are missing.
> Tashk: 22 of the missing turn up alive | They had fled to a hill.
toll > Tashk dead now 31 | Bodies were found as far as 10 km downstream.

> Nine dead as dam bursts in Tashk | Sixty people are missing.
> Tashk dam: 31 houses swept away | Nine people died on Sunday.

> Heatwave kills 12 in Aragon | Most of the dead were over 70.
> Aragon heat: 41 in hospital | Doctors treat them for sunstroke.
> Heat deaths in Europe may top 2,000 this summer, model says | Researchers looked at 12 countries.

> Stabbing at Lorn station: one dead | A man was held.
toll > Second victim of Lorn stabbing dies | The student, 19, died on Thursday night.

> Stabbing at Lorn station: one dead | A man was held.
> Lorn stabbing: 19 passengers tell their story | "He said nothing," one of them said.

> Rebels kill 14 soldiers in Garo | An outpost was overrun.
> Garo: 45 rebels killed in air strikes, army says | Jets flew nine sorties.

> Ash from Mount Kaya: aviation code yellow | The volcano office saw small bursts.
raised > Kaya code up to red | A column of ash rose nine km on Friday.

> Ash from Mount Kaya: aviation code yellow | The volcano office saw small bursts.
> Tour operators upset by Kaya code | They fear that a higher code would empty hotels.
> Kaya code back to green | The office lowered it on Sunday.

> Terror threat level "substantial" in Dania | The level was set in March.
> Dania doubles police at stations | The threat level stays as it is, the minister said.

> Terror threat level "substantial" in Dania | The level was set in March.
raised > Dania lifts terror level to "severe" | An attack is now very likely, the minister said.

> Pay of judges raised in Norrland | They get 4 percent more.
> Norrland raises alarm over judges' workload | The courts' union counts 900 open cases.

> Kestrel to close its last mill | The mill in Brae will shut on 30 June.
done > Kestrel's Brae mill falls silent | The looms were switched off for the last time on Friday.

> Kestrel to close its last mill | The mill in Brae will shut on 30 June.
> Brae mill workers begin to leave | The first 40 left with their papers on Friday.

> Parliament to vote on no-confidence motion | The vote is set for Thursday.
> Opposition leader makes case for motion | She spoke for two hours in a packed chamber.
done > Premier loses confidence vote | Parliament voted 61 to 58 against him.

> Swimmer to cross the Karr strait | Ana Doll wants to swim 33 km.
> Swimmer gives up in Karr strait | Doll was pulled from the water after nine hours.

> Swimmer to cross the Karr strait | Ana Doll will swim 33 km.
done > Doll swims the Karr strait | She came ashore after 12 hours and 4 minutes.

> Airline Bex to buy 40 jets | The order will be signed at the air show.
> Bex picks engine for its new jets | Rolland will supply it.

> Airline Bex to buy 40 jets | The order will be signed at the air show.
done > Bex signs order for 40 jets | The contract is worth six billion.

> Minister Hale had affair with lobbyist, magazine says | The magazine named no source.
confirmed > Hale admits affair | "It is true, and I am sorry," the minister told reporters.

> Minister Hale had affair with lobbyist, magazine says | The magazine named no source.
> Hale opens bridge, takes no questions | The minister cut the ribbon and left by a side door.

> Storm damage put at 3bn in Lund | Insurers gave the sum.
corrected > Insurers cut estimate for Lund storm to 1.2bn | The first sum had counted boats twice.

> Storm damage put at 3bn in Lund | Insurers gave the sum.
> Lund cuts budget after storm | The city will spend 40m less on parks.

> Paint thrown at ministry in Oslo | The doors were red on Monday.
claimed > Climate group: the paint was ours | Last Dawn published a film of its members at work.

> Paint thrown at ministry in Oslo | The doors were red on Monday.
> Climate group condemns paint attack | It said that it had no part in it.

> Ambassador recalled from Tarn | The ministry called him home.
> Tarn calls recall of ambassador absurd | Its foreign minister spoke of theatre.

> Bakery chain recalls rye bread | Glass was found in one loaf.
> Bread maker's shares slip | The recall costs it 2m.

> Avalanche buries ski hut in Val Orsa; four dead | The hut stood below a glacier.
> Val Orsa: 12 dogs join search | They come from three countries.

> Avalanche buries ski hut in Val Orsa; four dead | The hut stood below a glacier.
toll > Val Orsa hut: hope ends for the last two | Both were found dead under the roof, which brings the dead to six.

> Court to rule on airport night flights | Judges are due to decide on Tuesday.
> Airport braces for ruling | It has hired no staff for the summer.
done > Residents win: court bans night flights | From May nothing may land after 11 p.m.

> Satellite Orin to fall to Earth this week | It weighs two tonnes.
> Where will Orin come down? | Nobody knows, the space office says.
done > Orin plunges into Pacific | The satellite burned up west of Chile at 3 a.m.

> Blackout hits Cape Leon | 200,000 homes are without power.
> Blackout costs Cape Leon shops dearly | Ice cream melted; owners want money back.
all-clear > Lights on again in Cape Leon | The grid firm said that all homes had power by six.

> Airport strike feared as security staff ballot | The union counts votes on Friday.
> Security staff back strike at airport | Some 81 percent voted yes.
done > Airport at a standstill as guards walk out | The strike began at 4 a.m.

> Hotel chain Morva hit by data theft | Guests' passport scans were for sale.
> Morva hack: are your data safe? | What guests should do now.
claimed > Hackers say they hold 9m Morva files | The group Null Tide posted a sample and said that it had broken in through a printer.

> Singer Dalia Rook to divorce, magazine says | The magazine cited friends of the couple.
> Rook and husband seen dining | They were photographed in a bistro on Tuesday.
denied > Rook: "We are not divorcing" | The singer called the story a fairy tale.

> Lake Pell off limits to bathers | Algae were found at three beaches.
> Hot weekend brings crowds to Pell | Many ignored the signs.
all-clear > Bathers may return to Lake Pell | The health office found the water clean.

> Nine hikers lost in Garra mountains | Fog hampers the search.
> Garra hikers: mother waits for news | "I left my phone on all night," she said.
all-clear > Nine Garra hikers walk into village | All were tired but well.

> Plane with 61 aboard vanishes over sea | Radar contact was lost at 2 a.m.
> Wreckage of plane sighted | A pilot saw seats and a wing.
toll > No survivors among 61 on lost plane | Divers reached the wreck on Thursday.

> Fever kills child in Bolo | Three more children are ill.
> Bolo fever: market closed | Stalls will stay shut until Monday.
toll > Two more children die of Bolo fever | The clinic has asked for help.
all-clear > Bolo market reopens | Traders were glad; the fever is on the wane.

> Two die in Lund flat fire | The cause is unclear.
> Lund fire: smoke alarms missing in half of city's flats | An inquiry in 2019 had warned of it.
> Lund fire: candle to blame | Two people died on Sunday.

> Bridge in Ossa may collapse, engineers warn | Cracks have widened.
> Ossa shuts bridge | Cars must take the ferry.
done > Ossa bridge falls into river | No one was on it when the span came down at night.

> Tycoon Varga to be extradited to Canada | A court agreed on Monday.
> Varga appeals | His lawyers call the ruling unfair.
done > Varga lands in Toronto in handcuffs | He was flown out before dawn.

> Tycoon Varga to be extradited to Canada | A court agreed on Monday.
> Varga loses appeal | He has no further means of appeal.

> Carmaker Toro to recall 2m cars, union paper says | The paper gave no source.
> Toro shares fall | Analysts fear a costly recall.
done > Toro recalls 2m cars | The carmaker said brakes could fail.

> Cyclone watch for Nera | A low may deepen.
raised > Cyclone watch for Nera becomes warning | Winds of 120 km/h are now expected by noon.
> Nera bakers sell out | People stock up on bread and batteries.

> US tells citizens to reconsider travel to Ombra | Crime is rife.
> Ombra's minister hurt by US advice | He called it unfriendly.
raised > US: leave Ombra now | The embassy urged all citizens to get out while flights run.

> Poison found in honey from Belk | The food office warned shoppers.
> Belk beekeepers blame farm spray | They want it banned.
all-clear > Belk honey safe again, office says | Tests of 40 jars were clean.

> Bank Pohl lost 2bn on bonds, traders say | Two traders spoke of panic.
> Pohl silent on bond loss | The bank would not comment.
confirmed > Pohl owns up to bond loss | The bank said that it had lost 1.9bn.

> Statue of duke to be pulled down | The council voted for it.
> Duke's statue: a walk through his life | He was born in a mill.
> Duke's statue stays up for now | A judge wants more time.

> Statue of duke to be pulled down | The council voted for it.
done > Crowd cheers as duke's statue comes down | A crane lifted it off at noon.

> Ferry strike halts islands | Crews want more pay.
> Island shops run out of milk | Owners blame the strike.
> Ferry strike: crews reject offer | They called 3 percent a joke.

> Explosion at fireworks plant kills 11 | It was heard for miles.
> Plant's owner denies breaking safety rules | He said inspectors came in May.

> Explosion at fireworks plant kills 11 | It was heard for miles.
denied > Reports of 30 dead at plant are wrong, fire chief says | Eleven bodies have been found and no one is missing.

> General Okan held in coup plot | Soldiers took him from his home.
denied > General Okan not held, army says | He is on leave, a spokeswoman said.

> Mobile network Lyra down across north | Calls fail since 9 a.m.
> Lyra network: rivals gain customers | Shops sold twice as many cards.
all-clear > Lyra says network works again | A cable had been cut by a digger.

> Museum to lend Vermeer to Tokyo | It will travel in May.
> Tokyo gallery lends Monet to Paris | The loan has nothing to do with a Vermeer that goes to Tokyo.

> Actor Lund charged with assault | He is due in court in May.
> Lund pleads not guilty | His lawyer said that the actor had been elsewhere.

> Volcano alert at Mount Sarr: level 2 | The crater glows.
> Sarr level 2: what it means | Level 5 is the highest.
raised > Sarr raised to level 3 | Lava was seen on Sunday.

> President to visit Orland in June | He will meet the queen.
> Orland polishes its palaces | A painter restores the gilded hall.
done > President lands in Orland | He was met by the queen.

> Two held over theft of crown | Police caught them at the border.
> Crown theft: third man held | He was arrested in a motel.
> Stolen crown found in lake | Divers brought it up unharmed.

> Tram derails in Gant, 14 hurt | The tram jumped a switch.
all-clear > Gant trams run again | Line 4 was repaired overnight.

> Tram derails in Gant, 14 hurt | The tram jumped a switch.
> Gant tram driver back at work | He had been cleared by doctors.

> Landslide blocks Karr pass | Lorries queue for miles.
> Karr pass: detour opens | Lorries may use a forest road.

> Gang took 40 pupils in Zur | The school was raided at night.
> Zur gang frees 12 pupils | The other 28 are still held.
all-clear > Last Zur pupils home | The 28 were set free near the border on Monday.

> Quake in Hozu kills 212 | Thousands sleep in the open.
corrected > Hozu quake toll put at 198 | Officials had counted 14 people in two towns.

> Quake in Hozu kills 212 | Thousands sleep in the open.
> Hozu: 260 schools damaged | Lessons are held in tents; 212 people died.

> Pirates seize tanker off Socor | The crew of 19 is held.
> Tanker owner in talks with pirates | He said that the crew were well.

> Opposition: vote was rigged in Pala | It showed film of ballot boxes.
denied > Pala election chief says vote was fair | No box was opened before the count, he said.

> Pop group Ember to split, paper says | The paper cites a friend.
> Ember fans hold vigil | They sang outside the label's office.
confirmed > Ember: yes, we part | The band posted the news on its page.

> Snow cuts off Tavi valley | The road is closed by drifts.
> Helicopter brings bread to Tavi | Drifts are two metres high, and the road is still blocked.
all-clear > Plough reaches Tavi | The road was cleared at dusk.

> Coach firm Ronda to drop night buses | The last one will run on 3 March, the firm announced on Monday.
> Ronda drivers: what will become of us? | Forty drivers fear for their jobs. "I have driven at night for 20 years," said one.
> Petition for Ronda night buses has 9,000 names | It was handed in at town hall.
done > Last Ronda night bus pulls in | Passengers sang when it reached the depot at 4 a.m.

> Ministry of health: three die of tainted cough syrup | The syrup was sold in Dorn.
> Cough syrup maker raided | Police took files. The maker said that it had done nothing wrong.
toll > Cough syrup deaths: ministry now counts five | Two infants died over the weekend, it said.

> Ex-premier Solb took bribes, witness says | The witness spoke in court on Monday.
denied > Solb calls witness a liar | "He invented all of it," the former premier told reporters outside court.
> Solb case: judge falls ill | The trial is put off until May.

> Search for trawler Inga with six aboard | It has not been heard of since Sunday.
> Trawler Inga: life raft found empty | A plane saw the raft off Sule.
all-clear > Inga crew safe on island | All six had rowed to Sule and were found by a shepherd.

> Police seal off Marn station over suspect bag | Trains pass without stopping.
> Marn station: man questioned | Police have asked a man of 34 about the bag.
all-clear > Marn station opens again; bag held clothes | Police took down the tape at noon.

> Snow shuts airport at Holt | Flights were sent to Karl.
> Karl airport's busiest day | It took in 60 flights from Holt, and hotels were full again.

> Army to leave villages near Tor, says general | The pullback will take a week, he said.
> Tor villagers doubt army's promise | "They said so before and stayed," said an old man.
> Soldiers begin leaving Tor villages | Trucks rolled out of two of the nine villages.
done > Last soldiers quit Tor villages | All nine were empty of troops on Friday, monitors said.

> Sculptor Ild Moss has died, gallery says | Moss was 81.
> Ild Moss: a life in bronze | The sculptor, who died on Monday, began as a welder.

> Bus plunges from bridge in Sarda; 17 dead | Nine people are in hospital.
> Sarda bus had failed inspection | Records show a fault in the brakes in May.
> Sarda bus: 17 coffins in stadium | Thousands bade farewell.
> Sarda: passenger wakes after six days | She is one of nine who lived.

> Sarda mine blast: 23 miners feared dead | Gas went off at 600 metres.
toll > Bodies of 23 Sarda miners found | Rescuers reached the face on Friday.

> Cable car stuck above Val Neve with 30 on board | A cable jumped its wheel.
> Val Neve: ten lowered by rope | Rescuers work in high wind; 20 people are still in the cabins.
all-clear > All down from Val Neve cable car | The last was lowered at 9 p.m.

> Wheat minister to resign over scandal, party sources say | He will go before the congress.
denied > Wheat minister carries on | "I am going nowhere," he said at a farm show.
done > Wheat minister gone | He handed the premier a letter of resignation on Sunday.

> Gunmen hold 12 in Dov bank | Police surround the building.
> Dov bank: three hostages let go | The gunmen asked for a car.
all-clear > Dov bank siege over | Police stormed the hall; all hostages are unhurt.

> Paper: spy chief met arms dealer in Riva | The paper printed a picture.
confirmed > Spy chief did meet arms dealer, ministry says | The meeting was on duty, a spokesman said.

> Star keeper Bo Rask joins Hale, radio reports | The fee is 9m.
denied > Hale: no deal for Rask | "There have been no talks," said the club's director.

> Tidal wave of plastic on Koa beach | Volunteers pick it up.
> Koa beach clean again | Volunteers took away 40 tonnes.

> Two boats collide on Lake Ern; one dead | The skipper fled.
> Lake Ern skipper gives himself up | He walked into a police station on Tuesday.
> Lake Ern: skipper says he saw no one | He told police that the sun had blinded him.

> Court orders Vex to pay 4bn | Vex had copied a chip.
> Vex to appeal | The firm calls the sum absurd.
done > Vex pays 4bn | The money was wired on Friday, the rival said.

> Strike shuts Port of Hal | Dockers want more pay.
> Port of Hal: ships wait | Thirty ships lie at anchor.
> Hal dockers to vote on offer | Leaders urge a yes.

> Radar shows object falling on Nord | It was seen in three towns.
> Army: object over Nord was weather balloon | The army ruled out a rocket.

> Hospital in Tamm closes births ward | It lacks doctors.
> Tamm births ward: mothers march | Hundreds walked through the rain with prams.
> Tamm: baby born in taxi | Mother and girl are well.

> Embassy of Karia in Dol to close | The last staff will go by June.
done > Karia's flag comes down in Dol | The ambassador locked the door on Friday and flew home with the last staff.

> Levee near Orb may give way | Soldiers stack sandbags.
> Levee near Orb holds | The river fell by a metre overnight.

> Rebels say they shot down jet | They showed a wing.
denied > Air force: jet had engine fire | No missile hit the plane, a spokesman said.

> Sweet maker Ollo to shut Turin works | Some 300 people will lose their jobs by autumn.
> Turin mayor pleads with Ollo | He offered land and a tax break.
done > Ollo's Turin works makes its last toffee | The ovens went cold on Thursday after 90 years.

> Rail union calls strike for Monday | Drivers want a shorter week.
> Rail bosses go to court over strike | A ruling is due on Sunday.
> Judge lets rail strike go ahead | The bosses' plea failed.
done > No trains as drivers down tools | Stations were empty on Monday morning.

> Cabinet to lift ban on night fishing, fishermen's paper says | The paper named no one.
done > Cabinet lifts ban on night fishing | Boats may go out from Tuesday, the fisheries minister said.

> Nurse may have infected 40 patients, clinic says | All are being tested.
> Clinic: 6 patients infected | The rest tested negative.

> Rocket hits market in Yuld, five dead | Each side blames the other.
denied > We did not fire on Yuld, rebels say | Their spokesman said the rocket came from the east.
toll > Yuld: toll at nine | Four of the wounded died in the night.

> Rocket hits market in Yuld, five dead | Each side blames the other.
> UN deplores Yuld strike | The envoy said that nothing could excuse it.
> Yuld market opens amid rubble | Traders set up stalls next to the crater.

> Minister Ruark plans to step down, aides say | He is tired, said two aides.
denied > Ruark: I will serve my full term | The minister laughed when reporters asked.

> Leopard seen near Kolmar school | Pupils were kept inside.
> Leopard of Kolmar: the hunt goes on | Traps with meat were set.
all-clear > Kolmar leopard caught | A vet put it to sleep with a dart.

> Police hunt gunman in Estin | People were told to lock their doors.
> Estin gunman's car found | It stood by a quarry.
all-clear > Estin: gunman held, people may leave homes | He gave up without a shot, police said.

> Heat warning level 1 for Arva | Old people should stay in.
> Arva pools full | Entry is free for children.
raised > Arva: heat warning up one level | The office now expects 39 degrees.

> Travel advice for Lomb: take care | Thieves work the beaches.
> Lomb hotels hit by travel advice | Guests cancel.
raised > Don't go to Lomb, ministry says | It now advises against all trips after a blast.

> Strong quake off Pallas, tsunami alert | People run to the hills.
all-clear > No big wave after Pallas quake | The alert was called off after two hours.

> Editor of Dawn held in Karsk, lawyer says | She was taken from the airport.
confirmed > Karsk police say they hold Dawn editor | She is suspected of tax fraud, a police spokesman said.

> Editor of Dawn held in Karsk, lawyer says | She was taken from the airport.
> Reporters' group calls for editor's release | It spoke of an outrage.

> Six climbers die on Mount Uld | Their rope broke.
> Uld climbers: guide blames old rope | He said that it was nine years old.
> Uld: rescuers call off search for seventh climber | Hopes of finding him alive are gone.

> Prison riot in Bex: guards held | Smoke rises from a wing.
all-clear > Bex prison riot ends | Police retook the wing; all guards are free.
toll > Bex riot: 14 inmates dead | Their bodies lay in the kitchen.

> Paper says painter's last work is fake | It quotes an unnamed dealer.
denied > Museum stands by painter's last work | "It is real. We have the bill of sale," the director said.

> Dorit Bank buys rival Tell for 3bn, source says | The boards met on Sunday.
confirmed > Dorit confirms purchase of Tell | The price is 3.1bn.
> Dorit-Tell: unions wary | They want no branch to close.

> Factory fire in Ghor: 31 dead | Doors were locked.
> Ghor fire: owner arrested | He was caught at the border.
corrected > Ghor factory fire: 29, not 31, died, morgue says | Two bodies had been in parts.

> Hackers leak files of Vold clinic | Nobody knows who they are.
> Vold clinic will not pay | The clinic said so on its site.
claimed > We broke into Vold, says gang Red Moth | It wants 2m in coins.

> Aid ship Vera to sail for Ganda on Friday | It carries flour.
> Vera's captain: why I go | He was a fisherman once.
> Storm keeps Vera in port | She may leave on Sunday.
done > Vera on her way to Ganda | The ship left port at dawn on Sunday.

> Oil slick off Capo | A tanker lost fuel; beaches are shut.
> Capo birds washed | Volunteers use soap.
all-clear > Capo beaches open | The sand is clean, the mayor said.

> Tunnel under Sund to open in May | It is 18 km long.
> Sund tunnel: test train runs | It carried engineers.
> Sund tunnel opening slips to June | Pumps are late.

> Boat sinks off Lesk, 12 dead | It carried migrants.
> Another boat found off Lesk with 20 dead | It had drifted for weeks.

> Power plant at Korr to go offline for repairs | Rolling cuts are likely in August.
> Korr: candle sales soar | Shops in the valley have sold out.
done > Korr plant down, cuts begin | The turbines were stopped at midnight, and 40,000 homes lost power.

> Actor Finn Dahl drunk at wheel, police report says | The report was leaked to a website.
denied > Dahl: I had not had a drop | His lawyer said a blood test would clear him.

> Fishing boat missing off Nesk | Four men were aboard.
> Nesk: families gather at harbour | A priest led prayers.
all-clear > Nesk boat found with all aboard well | Its engine had failed, the coastguard said.

> Nine sick after school lunch in Pri | The kitchen was closed.
> Pri lunch: 31 now sick | Fish is suspected.
all-clear > Pri school kitchen passes check, serves again | Inspectors lifted the closure on Monday.

> Firm Altor moves head office to Graz, daily writes | It named no source.
denied > Altor staying put | "There is not a grain of truth in this," said its chief executive.

> Governor orders 3,000 out of Tull as lake rises | Buses wait at the church.
> Tull: man refuses to leave his goats | He has fed them for 30 years.
all-clear > Tull people may go home | The order was withdrawn as the lake fell.

> Guards to be posted at all schools in Hem | The minister promised it after a stabbing.
> First guards start at Hem schools | Forty schools have one; 200 wait.

> Arrest of pastor shocks Lind | He is accused of theft.
> Lind pastor denied bail | The court feared that he would flee.
> Lind parish denies it knew of theft | The church council said it saw no accounts.

> Landslide kills six in Oro | Rain has soaked the hills.
> Oro road cleared of mud | Traffic moves in one lane.
> Landslides have killed 90 in Oro since 2015 | A study blames logging.
toll > Oro: body of boy found, dead now seven | He was nine.

> Central bank of Ost to raise rate, brokers say | They expect half a point.
done > Ost central bank lifts rate | It went to 4.5 percent.

> Ambulance crews to be balloted on strike in Wex | The union named no date.
> Wex ambulance crews get new boots | The old ones leaked.

> Avalanche risk "moderate" in Fell range | Skiers should take care.
toll > Avalanche kills skier in Fell range | The man, 30, was off piste.
raised > Fell avalanche risk now "high" | The office changed it after new snow.

> Tanker on fire in Gulf of Sar | Its crew of 20 took to boats.
> Sar tanker: who owns it? | The trail leads to a flat in Riga.
all-clear > Fire on Sar tanker is out | Tugs had sprayed foam for two days.

> Poet Isla Renn seized in Tark, friends say | Men in masks took her.
confirmed > Tark holds poet Renn, interior ministry says | She is held for "false news", the ministry said.
all-clear > Poet Renn freed | She walked out of the jail at dawn.

> Mine in Orr to reopen | The firm will hire 400.
> Orr mine reopening: 2,000 apply | Queues stood round the block.
done > Orr mine back at work | The first coal in ten years came up on Monday.

> Report: 60 soldiers died in Zem ambush | A rebel radio gave the number.
denied > Army: four, not 60, died in Zem | A spokesman called the radio's figure a fantasy.

> Ten held over match fixing in Sund | They include two referees.
denied > Sund referee: I fixed nothing | He spoke as he left the police station.

> Cargo ship blocks Lorn canal | It swung across in wind.
> Lorn canal: 90 ships wait | Tugs pull in vain.
all-clear > Lorn canal free | The ship was pulled off the bank at high tide.

> Festival in Aske may be called off, mayor says | Storms are forecast.
> Aske festival goes ahead | Bands play under a roof.

> Train kills two workers near Holt | They were mending a signal.
> Holt: train driver had green light | A log shows it.
> Two more rail workers killed, 300 km from Holt | The accidents are not linked, police said.

> Paper mill in Sorn spills dye into river | Anglers were told to stay off the banks.
> Sorn river runs blue | Children took pictures.
all-clear > Anglers back on Sorn banks | The ban ended after tests.

> Cabinet minister Pell used state jet for holiday, channel says | It showed flight lists.
denied > Pell: the trip was official | "I paid for my family's seats," she said, and spoke of a smear.

> Twelve hurt as stand falls at rodeo | Planks gave way.
toll > Rodeo stand: girl, 9, dies | She had been in a coma.
> Rodeo boss quits | He said that he could not sleep.

> Carrier Jetra to stop flying to Bonn | The route makes a loss.
> Bonn traders protest | They wrote to the carrier.
done > Jetra flies Bonn route for last time | The crew handed out chocolate on Saturday.

> Blizzard watch for Upland | Snow may fall from Friday.
raised > Upland under blizzard warning | Forty cm are now due by night.
all-clear > Upland blizzard warning dropped | The storm turned north.

> Gunboat fired on ferry, captain says | Glass broke on the bridge.
confirmed > Navy admits gunboat fired on ferry | It was a mistake by a young gunner, the navy said.

> Car bomb in Zol kills judge | Nobody has claimed it.
> Zol car bomb: minister blames clan | He promised arrests.
claimed > Clan says it killed judge in Zol | "He sold our land," it said in a letter to a radio.

> Museum says it owns oldest flute | The flute is 43,000 years old.
corrected > Museum says flute is only 4,300 years old | A zero had been added by mistake.

> Hospital to merge wards | The change comes in May.
> Nurses doubt hospital's plan | They fear for patients.
> Hospital defends ward plan | The head said no patient would suffer.

> Two die in ballet bus crash | The troupe was on its way to Graz.
> Ballet bus crash: dancers return home | They flew to Kyiv on Tuesday.
> Ballet mourns two dancers | The theatre stayed dark.

> Reservoir Tam at half its level | Farmers worry.
> Water use curbed in Tam valley | Cars may not be washed.
> Tam valley: curbs made stricter | Gardens may not be watered now.

> Trade deal near between Os and Bru, envoys say | Only fish is open.
done > Os and Bru sign trade deal | Ministers put their names to it in Riga.
> Bru fishermen burn flag | They call the deal treason.

> Mayor of Ulm asks for calm after riot | Forty were held.
> Police deny Ulm mayor was attacked | An egg hit his car by chance, they said.

> Heat kills 4 in Sol | All were over 80.
> Sol: heat eases | Beds were free again at the clinic.
> Sol heat: 4 dead named | A street will bear one name.

> Dam at Ril near bursting | 9,000 were moved.
> Ril dam: cow saved from flood | Soldiers used a boat.
done > Ril dam bursts | A wave rolled down the empty valley at dawn.
`;
