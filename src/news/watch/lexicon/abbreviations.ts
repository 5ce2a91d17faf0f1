/**
 * Abbreviations that their initials do not give away, or that are too short for that: `AI` is no two words of a headline.
 * Each line: the abbreviation, then what it stands for. Longer ones are found by their initials (`match/variants.ts`).
 */
export const ABBREVIATIONS = `
AI | artificial intelligence
EU | European Union
UN | United Nations
PM | prime minister
VP | vice president
MP | member of parliament
QE | quantitative easing
EV | electric vehicle, electric car
VR | virtual reality
AR | augmented reality
ML | machine learning
PE | private equity
VC | venture capital
IP | intellectual property
HR | human resources
PR | public relations
GP | general practitioner, family doctor
TB | tuberculosis
HIV | human immunodeficiency virus
ECB | European Central Bank
BoE | Bank of England
BoJ | Bank of Japan
Fed | Federal Reserve
RBA | Reserve Bank of Australia
RBI | Reserve Bank of India
PBOC | People's Bank of China
IMF | International Monetary Fund
WTO | World Trade Organization
WHO | World Health Organization
OPEC | Organization of the Petroleum Exporting Countries
NATO | North Atlantic Treaty Organization
NASA | space agency
ESA | European Space Agency
CO2 | carbon dioxide, carbon
CEO | chief executive, chief executive officer
CFO | chief financial officer, finance chief
COO | chief operating officer
CO | carbon monoxide
GDP | gross domestic product
CPI | consumer price index, consumer prices
IPO | initial public offering, stock market listing, flotation
ETF | exchange-traded fund
GMO | genetically modified
LNG | liquefied natural gas
LPG | liquefied petroleum gas
PFAS | forever chemicals
PTSD | post-traumatic stress disorder
ADHD | attention deficit hyperactivity disorder
STI | sexually transmitted infection
A&E | emergency department, accident and emergency
ER | emergency room
NHS | National Health Service
FDA | Food and Drug Administration
EMA | European Medicines Agency
CDC | Centers for Disease Control
SEC | Securities and Exchange Commission
FTC | Federal Trade Commission
DOJ | Justice Department, Department of Justice
FBI | Federal Bureau of Investigation
CIA | Central Intelligence Agency
NSA | National Security Agency
FAA | Federal Aviation Administration
EPA | Environmental Protection Agency
ICC | International Criminal Court
ICJ | International Court of Justice, World Court
FIFA | football's world governing body
UEFA | European football's governing body
IOC | International Olympic Committee
WADA | World Anti-Doping Agency
GPU | graphics processing unit, graphics chip
IoT | internet of things
SUV | sport utility vehicle
UAV | drone, unmanned aerial vehicle
MOU | memorandum of understanding
NGO | non-governmental organization, charity
HS2 | High Speed 2
`;
