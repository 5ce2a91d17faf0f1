import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, boldWithin, escapeMarkdown, link, plainLine, webUrl } from '../../../src/discord/format/markdown.ts';
import { FRAGMENTS, hostileText, hostileUrl } from '../../support/hostile.ts';
import { readMarkdown } from '../../support/markdown.ts';

const bare = (text: string) => text.replaceAll(/\s/g, '');
/** Each word of ASCII letters that stands at an even place. */
const everySecondWord = (text: string) =>
  [...text.matchAll(/\w+/g)].filter((_, n) => n % 2 === 0).map((m) => ({ start: m.index, end: m.index + m[0].length }));

describe('the reader of these tests', () => {
  it.each([
    ['@everyone', 'mention'],
    ['<@&1>', 'mention'],
    ['<t:1:R>', 'timestamp'],
    ['[a](https://b.example)', 'masked link'],
    ['see https://b.example', 'link'],
    ['# a', 'heading'],
    ['x\n- a', 'list'],
    ['1. a', 'list'],
    ['> a', 'quote'],
    ['||a||', 'spoiler'],
    ['`a`', 'code'],
    ['**a**', 'bold'],
    ['a_b_c', 'italic'],
    [':skull:', 'emoji'],
  ])('takes %j for active', (text, kind) => {
    expect(readMarkdown(text).active.map((one) => one.kind)).toContain(kind);
  });
});

describe('escaped text', () => {
  it.each(FRAGMENTS.map((fragment) => [fragment]))('does nothing, at the start or inside: %j', (fragment) => {
    for (const text of [`${fragment}word`, `word ${fragment}word`, `${fragment}word${fragment} word`]) {
      expect(readMarkdown(escapeMarkdown(text))).toEqual({ seen: plainLine(text), active: [] });
    }
  });

  it('does nothing and is seen as it was written, whatever comes', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(readMarkdown(escapeMarkdown(text))).toEqual({ seen: plainLine(text), active: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it('hides nothing, turns nothing, and is one line', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const line = escapeMarkdown(text);
        expect(line).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
        expect(line).not.toMatch(/[\u{e0000}-\u{e007f}]/u);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['plain words, 1.5 per cent: U.S. - and (more)!', 'plain words, 1.5 per cent: U.S. - and (more)!'],
    ['#1 in 5_000 cases', '\\#1 in 5\\_000 cases'],
    ['1. Mai', '1\\. Mai'],
    ['at 10:30, :100:', 'at 10:30, \\:100:'],
    ['a\n# b', 'a # b'],
    ['می‌خواهم 👩‍🚀', 'می‌خواهم 👩‍🚀'],
    ['pay\u202epal\u202c', 'paypal'],
    ['half \ud83d of it', 'half \ufffd of it'],
    [`Z${'\u0335'.repeat(50)}algo`, `Z${'\u0335'.repeat(4)}algo`],
  ])('keeps what is harmless: %j → %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('bold', () => {
  it('marks the spans, and nothing else is active', () => {
    const text = 'The embassy *will* close';
    expect(bold(text, [{ start: 4, end: 11 }])).toBe('The **embassy** \\*will\\* close');
    expect(bold(text, [])).toBe(escapeMarkdown(text));
  });

  it('does not escape what stands after a span as if it began the line', () => {
    expect(bold('US-led talks', [{ start: 0, end: 2 }])).toBe('**US**-led talks');
  });

  it('is one where nothing that can be seen stands between', () => {
    expect(bold('a\u200bb', everySecondWord('a\u200bb'))).toBe('**a**b');
    expect(
      bold('a\u200bb', [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
      ]),
    ).toBe('**ab**');
  });

  it('holds the words of its spans alone, whatever comes', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const spans = everySecondWord(text);
        const { seen, active } = readMarkdown(bold(text, spans));
        expect(active.filter(({ kind }) => kind !== 'bold')).toEqual([]);
        expect(active.map((one) => one.text).join('')).toBe(spans.map((s) => text.slice(s.start, s.end)).join(''));
        expect(bare(seen)).toBe(bare(plainLine(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never cut from its twin', () => {
    fc.assert(
      fc.property(hostileText(30), fc.integer({ min: 20, max: 120 }), (text, most) => {
        const cut = boldWithin(text, everySecondWord(text), most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(readMarkdown(cut).active.filter(({ kind }) => kind !== 'bold')).toEqual([]);
        const seen = bare(readMarkdown(cut).seen.replace(/…$/, ''));
        expect(bare(plainLine(text)).slice(0, seen.length)).toBe(seen);
      }),
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://news.example/a b', 'https://news.example/a%20b'],
    ['https://news.example/a|b?c={d}#[e]', 'https://news.example/a%7Cb?c=%7Bd%7D#%5Be%5D'],
    ['https://news.example/100%', 'https://news.example/100%25'],
    ['https://bbc.com@elsewhere.example/', 'https://elsewhere.example/'],
    ['HTTP://News.Example', 'http://news.example/'],
    ['javascript:alert(1)', null],
    ['/relative', null],
    [null, null],
    [`https://news.example/${'x'.repeat(500)}`, null],
  ])('to %j is %j', (url, made) => {
    expect(webUrl(url, 512)).toBe(made);
  });

  it('with a label of ours cannot be ended by its address', () => {
    fc.assert(
      fc.property(hostileUrl, (url) => {
        const made = webUrl(url, 2_048);
        if (made === null) return;
        const { active } = readMarkdown(link('read', made));
        expect(active.map(({ kind }) => kind)).toEqual(['masked link']);
        expect(active[0]!.text).toBe(link('read', made));
      }),
    );
  });
});
