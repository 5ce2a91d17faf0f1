/** A big story and the small ones beside it, for tests of `mutedBy`. */
import type { TestItem } from './newsroom.ts';

export const KESTRIA = { name: 'Kestria', terms: 'Kestria' };
/** Each has a newsroom that reports the emergency by itself. */
export const NEWSROOMS = ['Courier', 'Herald', 'Tribune', 'Gazette', 'Bell'] as const;

/** The big story, as each of the outlets tells it. */
export const EMERGENCY: Readonly<Record<(typeof NEWSROOMS)[number], TestItem>> = {
  Courier: {
    title: 'Kestria declares a state of emergency after the harbour riots',
    text: 'Kestria declared a state of emergency after riots in the harbour of Marn, Governor Odile Brandt told our reporter. Soldiers guard the bridges.',
  },
  Herald: {
    title: 'State of emergency in Kestria: governor sends soldiers against harbour riots',
    text: 'Governor Odile Brandt declared a state of emergency in Kestria after riots in the harbour of Marn, she told our reporter. Soldiers guard the bridges.',
  },
  Tribune: {
    title: 'Riots in harbour: Kestria under state of emergency',
    text: 'A state of emergency holds in Kestria after riots in the harbour of Marn, a docker told our reporter. Governor Odile Brandt sent soldiers to the bridges.',
  },
  Gazette: {
    title: 'Kestria imposes state of emergency over harbour riots',
    text: 'After riots in the harbour of Marn, Kestria has a state of emergency, a pilot told our reporter. Soldiers of Governor Odile Brandt guard the bridges.',
  },
  Bell: {
    title: 'Soldiers guard bridges as Kestria declares state of emergency after riots',
    text: 'Soldiers guard the bridges of Marn in Kestria, where a state of emergency was declared after riots in the harbour, a baker told our reporter.',
  },
};

export const ZOO: TestItem = {
  title: "Penguins, tapirs and owls stay indoors: Kestria's zoo shuts in emergency",
  text: 'Feeding times move to dawn. Keepers carry herring past silent turnstiles while two newborn tapirs sleep, as this newspaper saw during its visit to the aviary and the pony meadow.',
};
export const ZOO_TOO: TestItem = {
  title: "Kestria's zoo shuts in emergency, penguins, tapirs and owls stay indoors",
  text: 'Silent turnstiles, herring at dawn: keepers spoke to this newspaper beside the aviary, where two newborn tapirs sleep and the pony meadow is empty.',
};
export const BAKERY: TestItem = {
  title: 'Night shift with rye dough: a baker in Kestria kneads through the emergency',
  text: 'Loaves, rolls and plum cakes leave the oven at four. Flour comes by barge, yeast from a brewery, and queues form long before sunrise along Mill Lane.',
};
/** It names the place, and has nothing to do with the emergency. */
export const CHESS: TestItem = {
  title: 'Chess grandmaster from Kestria wins the Lindhaven open',
  text: 'She sacrificed a knight on move thirty and offered no draw, as the arbiter explained in the tournament bulletin afterwards.',
};
/** Beside the emergency, and urgent by the rule `dead >= 3`. */
export const CANAL: TestItem = {
  title: 'Barge sinks in canal: four dead in Kestria on emergency flour run',
  text: 'Divers found a barge with flour sacks upside down below the lock. Four people are dead, as this newspaper saw from the towpath at dusk.',
};
