/**
 * What the packages lack or have wrong: code | names | adjectives and people | capitals and seats of government. Added to
 * the packaged row; `-name` takes a packaged name out. Codes that ISO 3166 has not are ours.
 */
export const PLACES_BY_HAND = `
AE | UAE, Emirates | Emirati, Emiratis, -Emirian | Abu Dhabi
AF | | Afghans, Afghani, Afghanis |
AG | Antigua | Antiguan, -Antiguans |
AR | | Argentine, Argentinian, Argentines |
AU | | Aussie, Aussies |
AZ | | Azeri, Azeris |
BA | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians |
BD | | Bangladeshis | Dacca
BF | | Burkinabè | 
BI | | | Bujumbura
BO | | | La Paz
BR | | | Brasilia
BW | | Botswanan, Motswana |
BY | | Belarusians, Belarussian |
CD | DR Congo, DRC, Congo | Congolese |
CF | CAR | |
CG | Congo-Brazzaville, Congo | Congolese |
CH | | Swiss | Berne
CI | Cote d'Ivoire | Ivorians | Abidjan
CN | PRC | | Peking
CO | | | Bogota
CV | Cape Verde | |
CW | Curaçao | |
CZ | Czech Republic | Czechs |
DE | | Germans |
DK | | Dane, Danes |
DM | | |
DO | | |
EC | | Ecuadorian |
EG | | Egyptians |
ENGLAND | England | English, Englishman, Englishwoman |
ES | | Spaniard, Spaniards |
FI | | Finn, Finns |
FK | Falklands | |
FR | | Frenchman, Frenchwoman |
GAZA | Gaza, Gaza Strip | Gazan, Gazans |
GB | UK, Britain, Great Britain | Briton, Britons, Brits | Westminster, Whitehall
GE | | Georgians |
GL | | Greenlandic, Greenlander, Greenlanders |
GM | The Gambia | |
GW | | Bissau-Guinean |
HK | | Hongkonger, Hongkongers | -City of Victoria
HR | | Croat, Croats |
IE | | Irishman, Irishwoman |
IL | | Israelis |
IN | | Indians | Delhi
IQ | | Iraqis |
IR | | Iranians |
IS | | Icelander, Icelanders |
JM | | Jamaicans |
KG | | Kyrgyzstani |
KR | | | 
KOREA | Korea | Korean, Koreans |
KZ | | Kazakh, Kazakhs |
KURDISTAN | Kurdistan | Kurdish, Kurd, Kurds | Erbil
CRIMEA | Crimea | Crimean, Crimeans |
KW | | Kuwaitis |
LK | | |
LY | | Libyans |
MG | | |
MK | | |
ML | | Malians |
MM | Burma | Myanmarese | Yangon, Rangoon, Nay Pyi Taw
MO | Macau | |
MV | | Maldivian |
MY | | Malay |
NL | Holland | Dutchman, Dutchwoman | The Hague
NZ | | Kiwi, Kiwis |
OM | | Omanis |
PH | | Filipina, Filipinos, Philippine |
PK | | Pakistanis |
PL | | Pole, Poles |
PR | | Puerto Rican, Puerto Ricans |
PS | | Palestinian, Palestinians |
WESTBANK | West Bank | |
QA | | Qataris |
RO | | Romanians |
RS | | Serb, Serbs |
RU | | Russians | Kremlin
SA | | Saudis |
SCOTLAND | Scotland | Scottish, Scots, Scot | Edinburgh, Holyrood
SE | | Swede, Swedes |
SI | | Slovene, Slovenes |
SK | | Slovak, Slovaks |
SO | | Somalis |
SOMALILAND | Somaliland | Somalilander | Hargeisa
SS | | South Sudanese |
SV | | Salvadorean |
SY | | Syrians |
TH | | Thais |
TJ | | Tajiks |
TL | Timor-Leste | Timorese |
TR | Turkey, Turkiye | Turk, Turks |
TT | Trinidad, Tobago | Trinidadian |
TW | | | 
TZ | Zanzibar | Zanzibari | Dar es Salaam
TIBET | Tibet | Tibetan, Tibetans | Lhasa
CHECHNYA | Chechnya | Chechen, Chechens | Grozny
CATALONIA | Catalonia | Catalan, Catalans | Barcelona
QUEBEC | Quebec | Quebecer, Quebecers | 
UA | | Ukrainians | Kiev
US | USA, U.S., US, United States of America, America | Americans | Washington, White House, -Washington D.C.
UZ | | Uzbek, Uzbeks |
VA | Vatican, Holy See | |
VE | | Venezuelans |
VN | | |
WALES | Wales | Welsh, Welshman, Welshwoman | Cardiff
XK | | Kosovar, Kosovan, Kosovars |
YE | | Yemeni, Yemenis | Sanaa
ZA | | | Johannesburg, Cape Town
ZW | | Zimbabweans |
KYIV | Kyiv, Kiev | |
ODESA | Odesa, Odessa | |
KHARKIV | Kharkiv, Kharkov | |
LVIV | Lviv, Lvov | |
BEIJING | Beijing, Peking | |
YANGON | Yangon, Rangoon | |
DHAKA | Dhaka, Dacca | |
MUMBAI | Mumbai, Bombay | |
CHENNAI | Chennai, Madras | |
KOLKATA | Kolkata, Calcutta | |
BENGALURU | Bengaluru, Bangalore | |
TEHRAN | Tehran, Teheran | |
HOCHIMINH | Ho Chi Minh City, Saigon | |
EU | European Union, EU | | Brussels
EUROPE | Europe | European, Europeans |
AFRICA | Africa | African, Africans |
ASIA | Asia | Asian, Asians |
ARCTIC | Arctic | |
`;

/** Forms that are common words or names too: they count as they are written here, with their capital. */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  'Turkey Jordan Chad Georgia Polish Pole Poles Finn Swiss Dane Danes Turk Guinea Mali Cuba Nice Niger Peru US U.S. EU CAR Male Victoria Georgetown Stanley Wellington Brits Scot Malay Thai Welsh Oman America Togo Panama China Cyprus Malta Reading Kiwi Kiwis'.split(
    ' ',
  ),
);
