/**
 * The form in which articles leave the worker. The words of a split are many small objects; receiving thousands of them
 * would block the main thread. They travel as three strings and two arrays and become words when first asked for, which
 * never happens for articles that are known already.
 */
import { type Cut, cutArticle, languageOfArticle, split } from '../../news/text/words.ts';
import type { Article, Place, Sentence, Split, Word } from '../../news/types.ts';

export interface PackedSplit extends Pick<Split, 'text' | 'language'> {
  /** start, end, from, to of each sentence. */
  readonly sentences: Int32Array;
  /** start, end of each word. */
  readonly spans: Int32Array;
  /** One per line; a folded word holds no line break. */
  readonly forms: string;
  readonly keys: string;
  readonly stems: string;
}

export interface PackedArticle extends Omit<Article, 'split'> {
  /** Without their texts, which are the article's. Teaser and text are one where they are the same. */
  readonly split: Readonly<Record<Place, PackedSplit>>;
}

export function packArticle(article: Article): PackedArticle {
  const { title, teaser, text } = article.split;
  const whole = cutOf(text);
  return packCuts(article, { title: cutOf(title), teaser: teaser === text ? whole : cutOf(teaser), text: whole });
}

/** The same of an article that is not split yet: it is cut into words, and no word becomes an object. */
export const packUnsplit = (article: Omit<Article, 'split'>): PackedArticle => packCuts(article, cutArticle(article));

function packCuts(
  article: Omit<Article, 'split'>,
  { title, teaser, text }: Readonly<Record<Place, Cut>>,
): PackedArticle {
  const whole = withoutText(packCut(text));
  const beginning = teaser === text ? whole : withoutText(packCut(teaser));
  return { ...article, split: { title: withoutText(packCut(title)), teaser: beginning, text: whole } };
}

const withoutText = (packed: PackedSplit): PackedSplit => ({ ...packed, text: '' });

/** The article as it was packed; each split is made when it is first asked for. */
export function unpackArticle({ split, ...article }: PackedArticle): Article {
  const part = (place: Place) => once(() => unpackSplit({ ...split[place], text: article[place] }));
  const [title, text] = [part('title'), part('text')];
  return { ...article, split: whenAsked(title, split.teaser === split.text ? text : part('teaser'), text) };
}

/** The article, not split yet: each part is split when it is first asked for. For a few of which little is asked. */
export function splitWhenAsked(article: Omit<Article, 'split'>): Article {
  const language = once(() => languageOfArticle(article));
  const part = (place: Place) => once(() => split(article[place], language()));
  return { ...article, split: whenAsked(part('title'), part('teaser'), part('text')) };
}

const whenAsked = (title: () => Split, teaser: () => Split, text: () => Split): Article['split'] => ({
  get title() {
    return title();
  },
  get teaser() {
    return teaser();
  },
  get text() {
    return text();
  },
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const packSplit = (split: Split): PackedSplit => packCut(cutOf(split));

const cutOf = ({ words, ...rest }: Split): Cut => ({
  ...rest,
  spans: words.flatMap(({ start, end }) => [start, end]),
  folded: words,
});

function packCut({ text, language, sentences, spans, folded }: Cut): PackedSplit {
  const bounds = new Int32Array(4 * sentences.length);
  for (const [at, { start, end, from, to }] of sentences.entries()) bounds.set([start, end, from, to], 4 * at);
  const listed = (of: (word: Cut['folded'][number]) => string) => folded.map(of).join('\n');
  return {
    ...{ text, language, sentences: bounds, spans: new Int32Array(spans) },
    ...{ forms: listed(({ form }) => form), keys: listed(({ key }) => key), stems: listed(({ stem }) => stem) },
  };
}

export function unpackSplit({ text, language, sentences, spans, forms, keys, stems }: PackedSplit): Split {
  const form = forms.split('\n');
  const key = keys.split('\n');
  const stem = stems.split('\n');
  const word = (_: unknown, i: number): Word => ({
    start: spans[2 * i] ?? 0,
    end: spans[2 * i + 1] ?? 0,
    form: form[i] ?? '',
    key: key[i] ?? '',
    stem: stem[i] ?? '',
  });
  const sentence = (_: unknown, i: number): Sentence => {
    const [start = 0, end = 0, from = 0, to = 0] = sentences.subarray(4 * i, 4 * i + 4);
    return { start, end, from, to };
  };
  return {
    text,
    language,
    sentences: Array.from({ length: sentences.length / 4 }, sentence),
    words: Array.from({ length: spans.length / 2 }, word),
  };
}
