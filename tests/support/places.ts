/**
 * npm run places: writes src/news/watch/lexicon/places-from-packages.ts anew. Countries, adjectives and capitals from
 * packages under the MIT licence (countries-list, i18n-nationality) and from Node's own names; what they lack or have
 * wrong stands in places-by-hand.ts.
 */
import { writeFileSync } from 'node:fs';
import { countries } from 'countries-list';
import nationality from 'i18n-nationality';
import english from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { argumentsOf } from '../measure/input.ts';

argumentsOf({
  command: 'npm run places',
  says: 'Writes the places that watches know anew, from packages: src/news/watch/lexicon/places-from-packages.ts.',
});

nationality.registerLocale(english);
const names = new Intl.DisplayNames('en', { type: 'region' });
/** No people live there, or news names them only by their state. */
const LEFT_OUT = new Set('AC AQ BV CC CX GS HM IO NF PN SJ TA TF TK UM'.split(' '));
/** `Bosnian - Herzegovinian`, `Congolese (…)`, `Holy See`, and the error that makes Wallis Welsh. */
const isPlain = (adjective: string) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?$/u.test(adjective) && adjective !== 'Welsh';

const lines = Object.entries(countries)
  .filter(([code]) => !LEFT_OUT.has(code))
  .map(([code, { name, capital }]) => {
    const shown = (names.of(code) ?? name).replaceAll(' & ', ' and ');
    const known = [...new Set([name, shown])].filter((one) => !/[()]|SAR/.test(one));
    const adjective = nationality.getName(code, 'en') ?? '';
    const isOwn = isPlain(adjective) && !known.includes(adjective);
    return `${code} | ${known.join(', ')} | ${isOwn ? adjective : ''} | ${capital === known[0] ? '' : capital}`;
  });
writeFileSync(
  new URL('../../src/news/watch/lexicon/places-from-packages.ts', import.meta.url),
  `/** Written by \`npm run places\`: code | names | adjective | capital. Correct it in places-by-hand.ts. */\nexport const PACKAGED_PLACES = \`\n${lines.join('\n')}\n\`;\n`,
);
