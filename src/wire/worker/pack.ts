/**
 * The form in which articles leave the worker. The words of a split are many small objects; receiving thousands of them
 * would block the main thread. They travel as three strings and two arrays and become words when first asked for, which
 * never happens for articles that are known already.
 */
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
  readonly split: Readonly<Record<Place, PackedSplit>>;
}

export function packArticle(article: Article): PackedArticle {
  const { title, teaser, text } = article.split;
  return { ...article, split: { title: packSplit(title), teaser: packSplit(teaser), text: packSplit(text) } };
}

/** The article as it was packed; each split is made when it is first asked for. */
export function unpackArticle({ split, ...article }: PackedArticle): Article {
  const title = once(() => unpackSplit(split.title));
  const teaser = once(() => unpackSplit(split.teaser));
  const text = once(() => unpackSplit(split.text));
  return {
    ...article,
    split: {
      get title() {
        return title();
      },
      get teaser() {
        return teaser();
      },
      get text() {
        return text();
      },
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function packSplit({ text, language, sentences, words }: Split): PackedSplit {
  return {
    text,
    language,
    sentences: Int32Array.from(sentences.flatMap(({ start, end, from, to }) => [start, end, from, to])),
    spans: Int32Array.from(words.flatMap(({ start, end }) => [start, end])),
    forms: words.map(({ form }) => form).join('\n'),
    keys: words.map(({ key }) => key).join('\n'),
    stems: words.map(({ stem }) => stem).join('\n'),
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
