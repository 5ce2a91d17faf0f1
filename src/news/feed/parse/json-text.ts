/** JSON as it arrives: whole, careless, or cut off in the middle. */

const MOST_ITEMS = 1_000;

/** The document, or of a broken JSON Feed its head and each item that is whole; undefined where nothing can be read. */
export function readJson(text: string): unknown {
  return parsed(text) ?? parsed(repaired(text)) ?? salvaged(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Line breaks inside strings, commas behind the last. */
function repaired(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/,(?=\s*[}\]])/g, '');
}

function salvaged(text: string): unknown {
  const opening = /"items"\s*:\s*\[/.exec(text);
  if (!opening) return undefined;
  const start = opening.index + opening[0].length;
  const head = parsed(repaired(`${text.slice(0, start)}]}`));
  const items: unknown[] = [];
  for (const one of objectsFrom(text, start)) {
    const item = parsed(one) ?? parsed(repaired(one));
    if (item !== undefined) items.push(item);
    if (items.length === MOST_ITEMS) break;
  }
  return head === undefined && items.length === 0 ? undefined : { ...(head ?? {}), items };
}

/** The objects of a list, each as it is written; one that is cut off is none. */
function* objectsFrom(text: string, start: number): Generator<string> {
  let depth = 0;
  let from = start;
  let isInString = false;
  for (let at = start; at < text.length && depth >= 0; at++) {
    const here = text[at];
    if (isInString && here === '\\') at++;
    else if (here === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (here === '{' && depth++ === 0) from = at;
    else if (here === '}' && --depth === 0) yield text.slice(from, at + 1);
  }
}
