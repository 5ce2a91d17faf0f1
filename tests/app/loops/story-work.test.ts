import { describe, expect, it } from 'vitest';
import { attributing, viewing } from '../../../src/app/loops/story-work.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { viewMessage } from '../../../src/news/alert/view.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import type { Broken, Busy, TextsAsked } from '../../../src/wire/worker/jobs.ts';
import type { Reader } from '../../../src/wire/worker/reader.ts';
import { placedArticle } from '../../support/articles.ts';

const unknown = { aka: [], kind: null, country: null, domain: null, state: false, grade: null };
const PUBLISHERS = indexPublishers([{ ...unknown, name: 'Northern Wire', family: 'Northern Wire' }]);
const BUSY: Busy = { kind: 'busy', reason: 'busy' };
const BROKEN: Broken = { kind: 'broken', reason: 'took longer than 2 s to parse' };

const text = (article: number, title: string) => ({
  ...{ article, title, publisher: 'Harbour Gazette' },
  text: `${title}. Two officials told Northern Wire so on Monday, Northern Wire reported.`,
});
const TEXTS = [text(1, 'Ferry sinks'), text(2, 'Bridge closes'), text(3, 'Bank raises rates')];
const attributed = ({ texts, publishers }: TextsAsked) => texts.map((one) => attribute(one, publishers));

async function open(answers: Partial<Pick<Reader, 'attribute' | 'view'>>) {
  const events: string[] = [];
  const loaded = await loadConfig('config', 'config');
  if (loaded.kind === 'mistakes') throw new Error('the shipped configuration has a mistake');
  const { config } = loaded;
  const work = {
    reader: { attribute: async () => BUSY, view: async () => BUSY, ...answers },
    runtime: () => ({ config, publishers: PUBLISHERS }),
    onEvent: ({ title, reason }: { title: string; reason: string }) => void events.push(`${title}: ${reason}`),
  };
  return { attribute: attributing(work), view: viewing(work, null as never), events };
}

describe('what texts rest on', () => {
  const here = attributed({ texts: TEXTS, publishers: PUBLISHERS });

  it('is asked of the worker, without what it need not know', async () => {
    const asked: TextsAsked[] = [];
    const { attribute: ask } = await open({
      attribute: async (one) => {
        asked.push(one);
        return { kind: 'attributions', attributions: attributed(one) };
      },
    });
    expect(await ask(TEXTS.map((one) => ({ ...one, split: 'many words' })))).toEqual(here);
    expect(asked.map(({ texts }) => texts.map((one) => Object.keys(one)))).toEqual([
      [1, 2, 3].map(() => ['publisher', 'title', 'text']),
    ]);
  });

  it('is the same where the worker is busy', async () => {
    const { attribute: ask, events } = await open({});
    expect(await ask(TEXTS)).toEqual(here);
    expect(here[0]?.origins).toMatchObject([{ outlet: 'Northern Wire' }]);
    expect(events).toEqual([]);
  });

  it('is unknown of a text on which the worker breaks, alone; that is told', async () => {
    const { attribute: ask, events } = await open({
      attribute: async (one) =>
        one.texts.some(({ title }) => title === 'Bridge closes')
          ? BROKEN
          : { kind: 'attributions', attributions: attributed(one) },
    });
    const nothing = { publisher: 'Harbour Gazette', family: 'Harbour Gazette', origins: [], sources: [], evidence: [] };
    expect(await ask(TEXTS)).toEqual([here[0], nothing, here[2]]);
    expect(events).toEqual(['Bridge closes: took longer than 2 s to parse']);
  });
});

describe('what a message says', () => {
  const long = `${'The ferry sank off Port Verrin on Monday morning. '.repeat(30)}All were saved.`;
  const reports = [placedArticle(1, 1, { title: 'Ferry sinks', text: long })];
  const alerts = [{ story: 1, channel: '7', message: 1, lead: 1, watches: ['Docks'] }];
  const files = [{ story: { id: 1, reports }, matches: [], alerts }];
  const message = (kind: 'alert' | 'gathered') => ({
    ...{ id: 1, kind, channel: '7', watch: 'Docks', madeAt: 0, key: 'k', state: 'due', dueAt: 0, attemptedAt: null },
    ...{ after: null, body: null, form: 'full', remoteId: null, deliveredAt: null, wanted: 0, told: 0, editedAt: null },
    ...{ failingSince: null, asideSince: null, reason: null, update: null },
  });
  const whole = viewMessage({ kind: 'alert', id: 1, channel: '7', watch: 'Docks' }, files, {
    ...{ watches: [], publishers: PUBLISHERS },
  });

  it('is asked of the worker, and made here where that is busy', async () => {
    const { view } = await open({ view: async () => ({ kind: 'view', view: { kind: 'notice', watch: 'asked' } }) });
    expect(await view(message('alert') as never, files)).toEqual({ kind: 'notice', watch: 'asked' });
    expect(await view(message('gathered') as never, files)).toMatchObject({ kind: 'gathered' });
    const busy = await open({});
    expect(await busy.view(message('alert') as never, files)).toEqual(whole);
  });

  it('is made of the beginnings of its texts where the worker breaks on them', async () => {
    const { view, events } = await open({ view: async () => BROKEN });
    expect(await view(message('alert') as never, files)).toMatchObject({
      kind: 'alert',
      alert: { headline: 'Ferry sinks' },
    });
    expect(events).toEqual(['Ferry sinks: took longer than 2 s to parse']);
  });
});
