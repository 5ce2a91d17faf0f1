import { describe, expect, it } from 'vitest';
import type { LocalReply } from '../../../src/local/types.ts';
import { BREAD, EMBASSY, type TestItem, WITHDRAWAL, WITHDRAWAL_TOO } from '../../support/newsroom.ts';
import { ninjsProblems } from '../../support/ninjs.ts';
import { messageOf, openPeople, type People, saidIn } from '../../support/people.ts';

const HOSTILE: TestItem = {
  title: '=HYPERLINK("http://evil.test","Bread")',
  text: '@sum(1) "quoted", and\nbroken bread.',
};

async function withStories(items: readonly TestItem[]): Promise<People> {
  const people = await openPeople({ watches: [EMBASSY] });
  people.newsroom.publish('Courier', ...items);
  await people.newsroom.round();
  return people;
}

/** The one file of an answer, as a person would download it. */
async function fileOf(reply: LocalReply): Promise<{ name: string; text: string }> {
  const { attachments } = messageOf(reply);
  expect(attachments).toHaveLength(1);
  const { filename, url } = attachments[0]!;
  const response = await fetch(url);
  return { name: filename, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()) };
}

const asked = (format: string, more: Record<string, string> = {}) => ({ format, ...more });

describe('/stories export', () => {
  it('gives a table with a row for each report, its role and the sentence that shows it', async () => {
    const people = await withStories([WITHDRAWAL]);
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    await people.newsroom.later();
    const reply = await people.slash('stories export', asked('csv', { query: 'embassy' }));
    expect(saidIn(reply)).toMatch(/^1 story, 2 reports\./);
    const { name, text } = await fileOf(reply);
    expect(name).toMatch(/^stories-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\uFEFFstory,story_headline,first,')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    expect(text).toContain('Courier');
    expect(text).toContain('Herald');
    expect(text).toMatch(/,first,/);
  });

  it('gives the same stories as JSON and as ninjs', async () => {
    const people = await withStories([WITHDRAWAL, BREAD]);
    const json = await fileOf(await people.slash('stories export', asked('json')));
    const { stories } = JSON.parse(json.text);
    expect(stories).toHaveLength(2);
    const withdrawal = stories.find((one: { headline: string }) => one.headline === WITHDRAWAL.title);
    expect(withdrawal).toMatchObject({
      alertedIn: [{ watches: [EMBASSY.name] }],
      credibility: { step: expect.any(Number) },
      reports: [{ publisher: 'Courier', isAttributed: true, role: 'first' }],
    });
    const ninjs = await fileOf(await people.slash('stories export', asked('ninjs')));
    expect(ninjs.name).toMatch(/\.ninjs\.json$/);
    const items = JSON.parse(ninjs.text);
    expect(items).toHaveLength(2);
    expect(items.flatMap(ninjsProblems)).toEqual([]);
  });

  it('gives only stories that the watch and the time choose', async () => {
    const people = await withStories([WITHDRAWAL, BREAD]);
    const { text } = await fileOf(await people.slash('stories export', asked('json', { watch: EMBASSY.name })));
    expect(JSON.parse(text).stories.map(({ headline }: { headline: string }) => headline)).toEqual([WITHDRAWAL.title]);
    const none = await people.slash('stories export', asked('json', { until: '2020-01-01' }));
    expect(saidIn(none)).toContain('No stories found.');
    expect(messageOf(none).attachments).toEqual([]);
    expect(saidIn(await people.slash('stories export', asked('csv', { query: 'bread OR' })))).toMatch(/\^\^/);
  });

  it('writes no cell that a spreadsheet would run', async () => {
    const people = await withStories([HOSTILE]);
    const { text } = await fileOf(await people.slash('stories export', asked('csv')));
    expect(text).toContain(`"'=HYPERLINK(""http://evil.test"",""Bread"")"`);
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
  });

  it('does not tell one server in which channels of another a story was alerted', async () => {
    const far = { id: '100000000000000031', name: 'far' };
    const people = await openPeople({
      watches: [
        { ...EMBASSY, terms: 'lighthouse' },
        { ...EMBASSY, channel: far.id },
      ],
      servers: [{ id: '100000000000000030', name: 'Second server', channels: [far] }],
    });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    const { text } = await fileOf(await people.slash('stories export', asked('json')));
    expect(JSON.parse(text).stories[0].alertedIn).toEqual([]);
    expect(text).not.toContain(far.id);
  });
});

describe('All reports', () => {
  it('says how credible a story is, and by what', async () => {
    const people = await withStories([WITHDRAWAL]);
    expect(saidIn(await people.slash('stories show', { story: '1' }))).toMatch(
      /\*\*Credibility\*\* [36] of 6, (?:possibly true|cannot be judged) \(1 independent newsroom, none graded; /,
    );
  });
});
