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
`;
