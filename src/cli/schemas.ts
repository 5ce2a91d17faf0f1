/** `npm run schemas`: writes `config/*.schema.json` anew from the zod schemas, after a change of src/config/schema.ts. */
import { writeFile } from 'node:fs/promises';
import { runScript } from '../app/script.ts';
import { jsonSchemas } from '../config/json-schema.ts';

const SCHEMAS = { command: 'npm run schemas', says: 'Writes the JSON Schemas in config/ anew.', options: {} } as const;

process.exitCode = await runScript(SCHEMAS, async () => {
  for (const [name, text] of jsonSchemas()) await writeFile(new URL(`../../config/${name}`, import.meta.url), text);
  return 0;
});
