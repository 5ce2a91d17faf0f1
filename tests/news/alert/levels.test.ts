import { describe, expect, it } from 'vitest';
import { FIGURES, type FigureName } from '../../../src/news/alert/level/figures.ts';
import { compileLevels } from '../../../src/news/alert/level/judge.ts';
import { tellReasons } from '../../../src/news/alert/level.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import type { Report } from '../../../src/news/types.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import type { Watch } from '../../../src/news/watch/types.ts';
import { placedArticle } from '../../support/articles.ts';
import { publisher } from '../../support/publishers.ts';

const PUBLISHERS = indexPublishers(['Courier', 'Herald', 'Tribune'].map((name) => publisher(name)));
const ALL = { feeds: [], publishers: [], languages: [] };

function report(article: number, by: string, title: string, text = title): Report {
  const attribution = attribute({ publisher: by, title, text }, PUBLISHERS);
  return {
    ...placedArticle(article, 1, { title, publisher: by, at: Date.UTC(2026, 2, 4) + article, text, teaser: text }),
    attribution,
  };
}

function watch(some: Partial<Watch>): Watch {
  const read = parseQuery('flood');
  if (read.kind !== 'query') throw new Error(read.message);
  const place = { channel: '7', name: 'Disasters', terms: 'flood', query: read.query, role: null, colour: null };
  return { ...place, paused: false, pausedUntil: null, only: ALL, except: ALL, ...some };
}

function level(some: Partial<Watch>, ...reports: Report[]): string {
  const levels = compileLevels([watch(some)], compileThesaurus([]), PUBLISHERS);
  const found = levels.levelOf('7', ['Disasters'], () => reports);
  if (found === null) return 'none';
  const why = tellReasons(found.because);
  return why === '' ? found.level : `${found.level}: ${why}`;
}

const figure = (name: FigureName, ...texts: string[]) =>
  FIGURES[name].find({
    reports: texts.map((text, n) => report(n + 1, 'Courier', text)),
    publishers: PUBLISHERS,
  })?.value ?? null;

describe('the figures of a story', () => {
  it.each<[FigureName, string, number | null]>([
    ['dead', 'Flood in Brask kills 12', 12],
    ['dead', 'Twelve people drowned in the flood at Brask', 12],
    ['dead', 'A flood in Brask in 1998 killed 40', null],
    ['dead', 'The flood in 2026 killed 40', 40],
    ['dead', 'Flood kills 300 sheep in Brask', null],
    ['injured', 'Flood in Brask kills 12 and injures 30', 30],
    ['injured', '30 injured in blast that killed 12', 30],
    ['injured', 'A 45-year-old woman was injured in Brask', null],
    ['injured', 'Two dozen passengers were hurt when the tram left its rails', 24],
    ['injured', 'The blast could have injured 200 people, the mayor said', null],
    ['injured', 'A man was injured 30 minutes later', null],
    ['missing', '12 dead, 5 still missing after the flood', 5],
    ['missing', 'The number of missing rises to 18 after the flood', 18],
    ['evacuated', 'More than 2,000 residents were evacuated from Brask', 2000],
    ['evacuated', 'Brask evacuates 2,000 people from the shore', 2000],
    ['homeless', 'The flood left 1,500 families homeless', 1500],
    ['arrested', 'Police arrest 14 after riot in Brask', 14],
    ['arrested', 'Fourteen people were detained on Monday', 14],
    ['trapped', 'Forty miners are trapped below ground', 40],
    ['rescued', 'Rescuers saved 9 children from the roof', 9],
    ['cases', 'Oston reports 31 cholera cases', 31],
    ['magnitude', 'Earthquake of magnitude 6.4 shakes Tesmar', 6.4],
    ['magnitude', 'The price rose by 6.4 crowns', null],
  ])('%s in “%s” is %s', (name, text, value) => {
    expect(figure(name, text)).toBe(value);
  });

  it('are the highest that any of its reports states', () => {
    expect(figure('dead', 'Flood in Brask kills 12', 'Flood in Brask: 9 dead')).toBe(12);
    expect(figure('injured', 'Flood injures 3', 'Flood injures 30', 'Flood injures 20')).toBe(30);
  });

  it('count reports, and those that report it independently', () => {
    const first = report(1, 'Courier', 'Flood in Brask', 'Water stands in the streets, a guard told the Courier.');
    const second = report(2, 'Herald', 'Brask under water', 'The river rose by two metres, a baker told our reporter.');
    const reports = [first, second];
    expect(FIGURES.reports.find({ reports, publishers: PUBLISHERS })?.value).toBe(2);
    expect(FIGURES.origins.find({ reports, publishers: PUBLISHERS })?.value).toBe(2);
  });
});

const TWELVE = report(1, 'Courier', 'Flood in Brask kills 12', 'Twelve people drowned when the river rose in Brask.');
const EMERGENCY = report(
  2,
  'Herald',
  'Brask governor acts after flood',
  'The flood drowned 12 people. The governor declared a state of emergency in Brask. Schools stay closed.',
);

describe('the level of a story', () => {
  it('is none where the watch uses no levels', () => {
    expect(level({}, TWELVE)).toBe('none');
  });

  it('is that of the watch, without a reason', () => {
    expect(level({ level: 'notice' }, TWELVE)).toBe('notice');
    expect(level({ urgent: 'dead >= 100' }, TWELVE)).toBe('info');
  });

  it('is raised by a rule that holds, with the reason and who says it', () => {
    expect(level({ urgent: 'dead >= 10' }, TWELVE)).toBe('urgent: 12 dead (Courier)');
    expect(level({ level: 'notice', urgent: 'dead >= 100' }, TWELVE)).toBe('notice');
    expect(level({ notice: 'reports >= 2' }, TWELVE, EMERGENCY)).toBe('notice: 2 reports');
  });

  it('is the highest whose rule holds', () => {
    expect(level({ notice: 'dead >= 1', urgent: 'dead >= 10' }, TWELVE)).toBe('urgent: 12 dead (Courier)');
    expect(level({ notice: 'dead >= 1', urgent: 'dead >= 20' }, TWELVE)).toBe('notice: 12 dead (Courier)');
    expect(level({ level: 'urgent', notice: 'dead >= 1' }, TWELVE)).toBe('urgent');
  });

  it('finds phrases in the headline and the first sentences of any report, not further down', () => {
    const rule = { urgent: 'dead >= 99 OR "state of emergency"' };
    expect(level(rule, TWELVE, EMERGENCY)).toBe('urgent: “state of emergency” (Herald)');
    const far = `${'The river has been rising for days in Brask. '.repeat(9)}In 1998 there was a state of emergency.`;
    expect(level(rule, report(3, 'Tribune', 'Flood in Brask', far))).toBe('info');
  });

  it('joins what different reports say, and names what holds on both sides of AND', () => {
    const both = level({ urgent: 'dead >= 10 AND "state of emergency" AND NOT drill' }, TWELVE, EMERGENCY);
    expect(both).toBe('urgent: 12 dead (Courier), “state of emergency” (Herald)');
    const drill = report(3, 'Tribune', 'It was a drill', 'The flood in Brask was a drill, the mayor said.');
    expect(level({ urgent: 'dead >= 10 AND NOT drill' }, TWELVE, drill)).toBe('info');
  });

  it('takes no figure that nobody states for small', () => {
    const quiet = report(1, 'Courier', 'Flood in Brask', 'The river rose by a metre.');
    expect(level({ urgent: 'dead < 5' }, quiet)).toBe('info');
    expect(level({ urgent: 'NOT dead >= 5' }, quiet)).toBe('urgent: NOT dead >= 5');
  });

  it('widens words as the watch does', () => {
    const withdrawn = report(1, 'Courier', 'Aldmere withdrew its staff', 'Aldmere withdrew its embassy staff.');
    expect(level({ urgent: 'withdrawal' }, withdrawn)).toBe('urgent: “withdrew” (Courier)');
    expect(level({ urgent: 'withdrawal', match: 'exact' }, withdrawn)).toBe('info');
  });
});
