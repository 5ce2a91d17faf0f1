/** JSON schemas of the files for editors (draft-7, for yaml-language-server), generated from the zod schemas that check them. */
import { z } from 'zod';
import { feedsFile, publishersFile, settingsFile, thesaurusFile, watchesFile } from './schema.ts';
import type { FileName } from './types.ts';

const SCHEMAS: Readonly<Record<FileName, z.ZodType>> = {
  'feeds.yaml': feedsFile,
  'watches.yaml': watchesFile,
  'publishers.yaml': publishersFile,
  'thesaurus.yaml': thesaurusFile,
  'settings.yaml': settingsFile,
};

/** `feeds.yaml` → `feeds.schema.json`, next to it and named in its first line. */
function schemaName(file: FileName): string {
  return file.replace('.yaml', '.schema.json');
}

/** The text of each schema file, by its name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(Object.entries(SCHEMAS).map(([file, schema]) => [schemaName(file as FileName), jsonSchema(schema)]));
}

function jsonSchema(schema: z.ZodType): string {
  const schemaJson = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: part }) => {
      // An id may be unquoted: the loader reads its digits as text.
      if (part.mayBeText === true) Object.assign(part, { type: ['array', 'string'] });
      delete part.mayBeText;
      if (part.type === 'string' && part.pattern === ID) Object.assign(part, { type: ['string', 'integer'] });
    },
  });
  return `${JSON.stringify(schemaJson, null, 2)}\n`;
}

const ID = '^[0-9]{17,20}$';
