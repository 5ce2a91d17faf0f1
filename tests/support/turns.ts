/** Events that turn: a toll, a denial, two halves of one event. For the tests of alerts that stay current. */
import { CHANNEL } from './discord.ts';
import type { TestItem } from './newsroom.ts';

export const QUAKES = { name: 'Disasters', terms: 'earthquake', channel: CHANNEL };
export const QUAKE: TestItem = {
  title: 'Earthquake kills nine in Tesmar town of Cardanne',
  text: 'An earthquake of magnitude 6.8 struck the Tesmar town of Cardanne, and 9 people were killed, the rescue service said.',
};
export const toll = (dead: number): TestItem => ({
  title: `Earthquake in Tesmar: ${dead} dead in the town of Cardanne`,
  text: `The earthquake of magnitude 6.8 in the Tesmar town of Cardanne killed ${dead} people, the rescue service said.`,
});
export const TOLL_DENIED: TestItem = {
  title: 'Tesmar rescue service denies that Cardanne earthquake killed nine',
  text: 'The Tesmar rescue service denied that the earthquake in the town of Cardanne had killed nine people.',
};

export const FERRIES = { name: 'Ferries', terms: 'ferry OR lifeboats', channel: CHANNEL };
/** Two halves of one event, and the report that shows it. */
export const AGROUND: TestItem = {
  title: 'Ferry Alba runs aground off Port Verrin',
  text: 'The car ferry Alba ran aground on a sandbank off Port Verrin in thick fog, the coastguard said.',
};
export const LIFEBOATS: TestItem = {
  title: 'Lifeboats race to passengers stranded in fog',
  text: 'Lifeboats raced to dozens of stranded passengers in thick fog, a volunteer of the lifeboat station said.',
};
export const REACHED: TestItem = {
  title: 'Lifeboats reach passengers stranded in fog as ferry Alba runs aground off Port Verrin',
  text: 'Lifeboats reached dozens of stranded passengers in thick fog after the car ferry Alba ran aground off Port Verrin, the coastguard said.',
};
