import { describe, expect, test } from 'vitest';
import { isSiteTalk } from '../../../../src/news/feed/clean/site-talk.ts';

describe('an outlet speaks of itself to its reader', () => {
  test.each([
    'Our newsletter comes to you every morning at six.',
    'Join our Telegram channel.',
    'Your gift keeps this newsroom open.',
    'We save cookies on your device.',
    'Dear reader, the latest news is yours for nothing.',
    'Abonnieren Sie unseren Newsletter und lesen Sie morgens mehr.',
    'Следите за нами: наш Telegram-канал открыт для вас.',
  ])('%s', (line) => expect(isSiteTalk(line)).toBe(true));
});

describe('it tells news', () => {
  test.each([
    'The newsletter was closed by its publisher on Monday.',
    'The app sends your address to advertisers, the regulator said.',
    '“Our newsletter reaches you wherever you are.”',
    '• Find a mail in seconds in your inbox',
    'You can swipe through the app to see your inbox.',
    'Follow the advice of the embassy and keep your passport with you.',
    'We must defend our towns, and you must help us.',
    'The newsletter sells your address, a former engineer claims.',
    'Их канал заблокирован с понедельника.',
  ])('%s', (line) => expect(isSiteTalk(line)).toBe(false));
});
