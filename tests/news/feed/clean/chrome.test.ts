import { describe, expect, test } from 'vitest';
import { isAboutAccount, isChrome } from '../../../../src/news/feed/clean/chrome.ts';

describe('what the page says around the text', () => {
  test.each([
    'By creating a login, I accept the house terms and the privacy statement.',
    'Mit dem Absenden akzeptieren Sie die Nutzungsbedingungen.',
    'En continuant, vous acceptez nos conditions.',
    'Al continuar aceptas la política de privacidad.',
    'Ao continuar, você concorda com os termos.',
    'Continuando accetti le condizioni.',
    'Als je doorgaat, ga je akkoord met de voorwaarden.',
    'Should the bridge be closed? Yes / No',
    'Soll die Brücke gesperrt werden? Ja | Nein',
    'Was this report helpful?',
    'War dieser Text hilfreich?',
    'Debate: Tu opinión cuenta.',
    'Qu’en pensez-vous ? Écrivez-le ci-dessous.',
    'Comments (31) | Sign in',
    'Kommentare (31)',
    'Pont fermé pour travaux : 31 commentaires',
    'Show pinned entries only',
    'Mostrar primero los más recientes',
    'Rate this recipe: ★★★★',
    '3.9 out of 5 (87 votes)',
    'Topics for you: Bridges, Road works',
    'Mehr zu: Brücken, Verkehr',
    'Copyright 2031 Tavria Post. All rights reserved.',
    'No part of this website may be copied without leave.',
    'Terms and conditions apply.',
  ])('%s', (line) => expect(isChrome(line)).toBe(true));
});

describe('what a report says', () => {
  test.each([
    'Drivers must accept new terms by June, the toll company announced.',
    'By signing the accord, both states agreed to its terms.',
    'The ballot asked: should the bridge be closed? Yes or no?',
    'Was the bridge ever safe?',
    'The post drew 31 comments, and one of them was a threat.',
    'Comments by the minister had angered drivers.',
    'Comments (12) were filed with the agency.',
    'Rate of decay',
    'Topics of the summit: fish, tariffs',
    'Show trials were held in the capital first.',
    'Copyright law was the issue in both cases.',
    'Those who voted against: Arne, Berg, Cole',
    'Al continuar, los vecinos aceptan la ayuda.',
    '“You agree to our terms or you leave.”',
    '• Show only what you must',
  ])('%s', (line) => expect(isChrome(line)).toBe(false));
});

test('your account is the reader’s, and hers is not', () => {
  expect(isAboutAccount('Your session has ended.')).toBe(true);
  expect(isAboutAccount('Votre compte est ouvert sur un autre appareil.')).toBe(true);
  expect(isAboutAccount('Your account may be frozen under the new law.')).toBe(false);
  expect(isAboutAccount('Su cuenta fue cerrada en mayo.')).toBe(false);
  expect(isAboutAccount('Ihr Konto wurde im Mai geschlossen.')).toBe(false);
});
