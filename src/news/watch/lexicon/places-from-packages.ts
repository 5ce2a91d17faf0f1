/** Written by `npm run places`: code | names | adjective | capital. Correct it in places-by-hand.ts. */
export const PACKAGED_PLACES = `
AD | Andorra | Andorran | Andorra la Vella
AE | United Arab Emirates | Emirian | Abu Dhabi
AF | Afghanistan | Afghan | Kabul
AG | Antigua and Barbuda | Antiguans | Saint John's
AI | Anguilla |  | The Valley
AL | Albania | Albanian | Tirana
AM | Armenia | Armenian | Yerevan
AO | Angola | Angolan | Luanda
AR | Argentina | Argentinean | Buenos Aires
AS | American Samoa |  | Pago Pago
AT | Austria | Austrian | Vienna
AU | Australia | Australian | Canberra
AW | Aruba |  | Oranjestad
AX | Aland, Åland Islands |  | Mariehamn
AZ | Azerbaijan | Azerbaijani | Baku
BA | Bosnia and Herzegovina |  | Sarajevo
BB | Barbados | Barbadian | Bridgetown
BD | Bangladesh | Bangladeshi | Dhaka
BE | Belgium | Belgian | Brussels
BF | Burkina Faso | Burkinabe | Ouagadougou
BG | Bulgaria | Bulgarian | Sofia
BH | Bahrain | Bahraini | Manama
BI | Burundi | Burundian | Gitega
BJ | Benin | Beninese | Porto-Novo
BL | Saint Barthelemy, St. Barthélemy | Saint Barthélemy | Gustavia
BM | Bermuda |  | Hamilton
BN | Brunei | Bruneian | Bandar Seri Begawan
BO | Bolivia | Bolivian | Sucre
BQ | Bonaire, Caribbean Netherlands |  | Kralendijk
BR | Brazil | Brazilian | Brasília
BS | Bahamas | Bahamian | Nassau
BT | Bhutan | Bhutanese | Thimphu
BW | Botswana | Batswana | Gaborone
BY | Belarus | Belarusian | Minsk
BZ | Belize | Belizean | Belmopan
CA | Canada | Canadian | Ottawa
CD | Democratic Republic of the Congo, Congo - Kinshasa |  | Kinshasa
CF | Central African Republic | Central African | Bangui
CG | Republic of the Congo, Congo - Brazzaville |  | Brazzaville
CH | Switzerland | Swiss | Bern
CI | Ivory Coast, Côte d’Ivoire | Ivorian | Yamoussoukro
CK | Cook Islands |  | Avarua
CL | Chile | Chilean | Santiago
CM | Cameroon | Cameroonian | Yaoundé
CN | China | Chinese | Beijing
CO | Colombia | Colombian | Bogotá
CR | Costa Rica | Costa Rican | San José
CU | Cuba | Cuban | Havana
CV | Cabo Verde, Cape Verde | Cape Verdean | Praia
CW | Curacao, Curaçao |  | Willemstad
CY | Cyprus | Cypriot | Nicosia
CZ | Czechia | Czech | Prague
DE | Germany | German | Berlin
DJ | Djibouti |  | 
DK | Denmark | Danish | Copenhagen
DM | Dominica |  | Roseau
DO | Dominican Republic |  | Santo Domingo
DZ | Algeria | Algerian | Algiers
EC | Ecuador | Ecuadorean | Quito
EE | Estonia | Estonian | Tallinn
EG | Egypt | Egyptian | Cairo
EH | Western Sahara |  | El Aaiún
ER | Eritrea | Eritrean | Asmara
ES | Spain | Spanish | Madrid
ET | Ethiopia | Ethiopian | Addis Ababa
FI | Finland | Finnish | Helsinki
FJ | Fiji | Fijian | Suva
FK | Falkland Islands |  | Stanley
FM | Micronesia | Micronesian | Palikir
FO | Faroe Islands |  | Tórshavn
FR | France | French | Paris
GA | Gabon | Gabonese | Libreville
GB | United Kingdom | British | London
GD | Grenada | Grenadian | St. George's
GE | Georgia | Georgian | Tbilisi
GF | French Guiana |  | Cayenne
GG | Guernsey |  | St. Peter Port
GH | Ghana | Ghanaian | Accra
GI | Gibraltar |  | 
GL | Greenland |  | Nuuk
GM | Gambia | Gambian | Banjul
GN | Guinea | Guinean | Conakry
GP | Guadeloupe |  | Basse-Terre
GQ | Equatorial Guinea | Equatorial Guinean | Malabo
GR | Greece | Greek | Athens
GT | Guatemala | Guatemalan | Guatemala City
GU | Guam |  | Hagåtña
GW | Guinea-Bissau | Guinea-Bissauan | Bissau
GY | Guyana | Guyanese | Georgetown
HK | Hong Kong |  | City of Victoria
HN | Honduras | Honduran | Tegucigalpa
HR | Croatia | Croatian | Zagreb
HT | Haiti | Haitian | Port-au-Prince
HU | Hungary | Hungarian | Budapest
ID | Indonesia | Indonesian | Jakarta
IE | Ireland | Irish | Dublin
IL | Israel | Israeli | Jerusalem
IM | Isle of Man | Manx | Douglas
IN | India | Indian | New Delhi
IQ | Iraq | Iraqi | Baghdad
IR | Iran | Iranian | Tehran
IS | Iceland | Icelandic | Reykjavik
IT | Italy | Italian | Rome
JE | Jersey |  | Saint Helier
JM | Jamaica | Jamaican | Kingston
JO | Jordan | Jordanian | Amman
JP | Japan | Japanese | Tokyo
KE | Kenya | Kenyan | Nairobi
KG | Kyrgyzstan | Kyrgyz | Bishkek
KH | Cambodia | Cambodian | Phnom Penh
KI | Kiribati | I-Kiribati | South Tarawa
KM | Comoros | Comoran | Moroni
KN | Saint Kitts and Nevis, St. Kitts and Nevis |  | Basseterre
KP | North Korea | North Korean | Pyongyang
KR | South Korea | South Korean | Seoul
KW | Kuwait | Kuwaiti | Kuwait City
KY | Cayman Islands |  | George Town
KZ | Kazakhstan | Kazakhstani | Astana
LA | Laos | Laotian | Vientiane
LB | Lebanon | Lebanese | Beirut
LC | Saint Lucia, St. Lucia | Saint Lucian | Castries
LI | Liechtenstein | Liechtensteiner | Vaduz
LK | Sri Lanka | Sri Lankan | Colombo
LR | Liberia | Liberian | Monrovia
LS | Lesotho | Mosotho | Maseru
LT | Lithuania | Lithuanian | Vilnius
LU | Luxembourg | Luxembourger | 
LV | Latvia | Latvian | Riga
LY | Libya | Libyan | Tripoli
MA | Morocco | Moroccan | Rabat
MC | Monaco | Monacan | 
MD | Moldova | Moldovan | Chișinău
ME | Montenegro | Montenegrin | Podgorica
MF | Saint Martin, St. Martin |  | Marigot
MG | Madagascar | Malagasy | Antananarivo
MH | Marshall Islands | Marshallese | Majuro
MK | North Macedonia | Macedonian | Skopje
ML | Mali | Malian | Bamako
MM | Myanmar | Burmese | Naypyidaw
MN | Mongolia | Mongolian | Ulan Bator
MO | Macao |  | 
MP | Northern Mariana Islands |  | Saipan
MQ | Martinique |  | Fort-de-France
MR | Mauritania | Mauritanian | Nouakchott
MS | Montserrat |  | Plymouth
MT | Malta | Maltese | Valletta
MU | Mauritius | Mauritian | Port Louis
MV | Maldives | Maldivan | Malé
MW | Malawi | Malawian | Lilongwe
MX | Mexico | Mexican | Mexico City
MY | Malaysia | Malaysian | Kuala Lumpur
MZ | Mozambique | Mozambican | Maputo
NA | Namibia | Namibian | Windhoek
NC | New Caledonia |  | Nouméa
NE | Niger | Nigerien | Niamey
NG | Nigeria | Nigerian | Abuja
NI | Nicaragua | Nicaraguan | Managua
NL | Netherlands | Dutch | Amsterdam
NO | Norway | Norwegian | Oslo
NP | Nepal | Nepalese | Kathmandu
NR | Nauru | Nauruan | Yaren
NU | Niue |  | Alofi
NZ | New Zealand | New Zealander | Wellington
OM | Oman | Omani | Muscat
PA | Panama | Panamanian | Panama City
PE | Peru | Peruvian | Lima
PF | French Polynesia |  | Papeetē
PG | Papua New Guinea |  | Port Moresby
PH | Philippines | Filipino | Manila
PK | Pakistan | Pakistani | Islamabad
PL | Poland | Polish | Warsaw
PM | Saint Pierre and Miquelon, St. Pierre and Miquelon |  | Saint-Pierre
PR | Puerto Rico |  | San Juan
PS | Palestine, Palestinian Territories |  | Ramallah
PT | Portugal | Portuguese | Lisbon
PW | Palau | Palauan | Ngerulmud
PY | Paraguay | Paraguayan | Asunción
QA | Qatar | Qatari | Doha
RE | Reunion, Réunion |  | Saint-Denis
RO | Romania | Romanian | Bucharest
RS | Serbia | Serbian | Belgrade
RU | Russia | Russian | Moscow
RW | Rwanda | Rwandan | Kigali
SA | Saudi Arabia | Saudi | Riyadh
SB | Solomon Islands | Solomon Islander | Honiara
SC | Seychelles | Seychellois | Victoria
SD | Sudan | Sudanese | Khartoum
SE | Sweden | Swedish | Stockholm
SG | Singapore | Singaporean | 
SH | Saint Helena, St. Helena |  | Jamestown
SI | Slovenia | Slovenian | Ljubljana
SK | Slovakia | Slovakian | Bratislava
SL | Sierra Leone | Sierra Leonean | Freetown
SM | San Marino | San Marinese | City of San Marino
SN | Senegal | Senegalese | Dakar
SO | Somalia | Somali | Mogadishu
SR | Suriname | Surinamer | Paramaribo
SS | South Sudan |  | Juba
ST | Sao Tome and Principe, São Tomé and Príncipe | Sao Tomean | São Tomé
SV | El Salvador | Salvadoran | San Salvador
SX | Sint Maarten |  | Philipsburg
SY | Syria | Syrian | Damascus
SZ | Eswatini | Swazi | Lobamba
TC | Turks and Caicos Islands |  | Cockburn Town
TD | Chad | Chadian | N'Djamena
TG | Togo | Togolese | Lomé
TH | Thailand | Thai | Bangkok
TJ | Tajikistan | Tajik | Dushanbe
TL | East Timor, Timor-Leste | East Timorese | Dili
TM | Turkmenistan |  | Ashgabat
TN | Tunisia | Tunisian | Tunis
TO | Tonga | Tongan | Nuku'alofa
TR | Türkiye | Turkish | Ankara
TT | Trinidad and Tobago |  | Port of Spain
TV | Tuvalu | Tuvaluan | Funafuti
TW | Taiwan | Taiwanese | Taipei
TZ | Tanzania | Tanzanian | Dodoma
UA | Ukraine | Ukrainian | Kyiv
UG | Uganda | Ugandan | Kampala
US | United States | American | Washington D.C.
UY | Uruguay | Uruguayan | Montevideo
UZ | Uzbekistan | Uzbekistani | Tashkent
VA | Vatican City |  | 
VC | Saint Vincent and the Grenadines, St. Vincent and Grenadines |  | Kingstown
VE | Venezuela | Venezuelan | Caracas
VG | British Virgin Islands |  | Road Town
VI | U.S. Virgin Islands |  | Charlotte Amalie
VN | Vietnam | Vietnamese | Hanoi
VU | Vanuatu |  | Port Vila
WF | Wallis and Futuna |  | Mata-Utu
WS | Samoa | Samoan | Apia
XK | Kosovo |  | Pristina
YE | Yemen | Yemenite | Sana'a
YT | Mayotte |  | Mamoudzou
ZA | South Africa | South African | Pretoria
ZM | Zambia | Zambian | Lusaka
ZW | Zimbabwe | Zimbabwean | Harare
`;
