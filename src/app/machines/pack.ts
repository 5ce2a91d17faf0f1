/**
 * A part of a visit as bytes. The words of an article are packed as they leave the worker (wire/worker/pack.ts), a fifth of
 * their JSON; V8 reads what an older V8 has written (https://nodejs.org/api/v8.html#serialization-api).
 */
import { deserialize, serialize } from 'node:v8';
import type { VisitPart } from '../../pipeline/document.ts';
import { type PackedArticle, packArticle, unpackArticle } from '../../wire/worker/pack.ts';

type Packed = Omit<VisitPart, 'candidates' | 'known'> & {
  readonly candidates: readonly (Omit<VisitPart['candidates'][number], 'article'> & {
    readonly article: PackedArticle;
  })[];
  readonly known: readonly PackedArticle[];
};

export function packPart({ candidates, known, ...rest }: VisitPart): Buffer {
  const packed: Packed = {
    ...rest,
    candidates: candidates.map(({ article, ...one }) => ({ ...one, article: packArticle(article) })),
    known: known.map(packArticle),
  };
  return serialize(packed);
}

/** @throws Error when these are no bytes of `packPart` */
export function unpackPart(bytes: Buffer): VisitPart {
  const { candidates, known, ...rest } = deserialize(bytes) as Packed;
  return {
    ...rest,
    candidates: candidates.map(({ article, ...one }) => ({ ...one, article: unpackArticle(article) })),
    known: known.map(unpackArticle),
  };
}
