/**
 * A reader of Discord's markdown, written apart from src/discord after Discord's help pages and its client's rules: what
 * of a text does something, and what of it is seen. Deliberately eager: what might be active somewhere counts.
 */
export interface Active {
  readonly kind: string;
  readonly text: string;
}

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Group of the pattern that is read on. */
  readonly inside?: number;
}

const LINE_START: readonly Rule[] = [
  { kind: 'heading', pattern: /^#{1,3}\s+/ },
  { kind: 'subtext', pattern: /^-#\s+/ },
  { kind: 'quote', pattern: /^(?:>>>|>)\s/ },
  { kind: 'list', pattern: /^(?:[*+-]|\d{1,9}[.)])\s+/ },
];

const INLINE: readonly Rule[] = [
  { kind: 'mention', pattern: /^<(?:@[!&]?|#)\d+>/ },
  { kind: 'mention', pattern: /^@(?:everyone|here)/ },
  { kind: 'mention', pattern: /^<id:\w+>/ },
  { kind: 'command', pattern: /^<\/[^>\n]+:\d+>/ },
  { kind: 'timestamp', pattern: /^<t:-?\d+(?::[a-zA-Z])?>/ },
  { kind: 'emoji', pattern: /^<a?:\w+:\d+>/ },
  { kind: 'emoji', pattern: /^:[\w+-]+:/ },
  { kind: 'link', pattern: /^<?https?:\/\/[^\s>]+>?/i },
  { kind: 'masked link', pattern: /^\[((?:\\[\s\S]|[^\]\\])+)\]\(\s*<?[^)]*\)/ },
  { kind: 'code', pattern: /^(`+)[\s\S]*?[^`]\1(?!`)/ },
  { kind: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inside: 1 },
  { kind: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inside: 1 },
  { kind: 'strike', pattern: /^~~([\s\S]+?)~~/, inside: 1 },
  { kind: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/, inside: 1 },
  { kind: 'italic', pattern: /^\*(?=\S)((?:\\[\s\S]|[^*\\])+?)\*(?!\*)/, inside: 1 },
  { kind: 'italic', pattern: /^_((?:\\[\s\S]|[^_\\])+?)_/, inside: 1 },
];

/** `seen` has the marks taken out; what is active counts with the text that it makes so. */
export function readMarkdown(text: string): { readonly seen: string; readonly active: readonly Active[] } {
  const active: Active[] = [];
  let seen = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    if (/^\\[^0-9A-Za-z\s]/.test(rest)) {
      seen += text[at + 1];
      at += 2;
      continue;
    }
    const isStart = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 20), at));
    const rule = [...(isStart ? LINE_START : []), ...INLINE].find(({ pattern }) => pattern.test(rest));
    if (!rule) {
      seen += text[at];
      at += 1;
      continue;
    }
    const found = rule.pattern.exec(rest)!;
    const within = rule.inside === undefined ? null : readMarkdown(found[rule.inside]!);
    active.push({ kind: rule.kind, text: within?.seen ?? found[0] }, ...(within?.active ?? []));
    seen += within?.seen ?? found[0];
    at += found[0].length;
  }
  return { seen, active };
}
