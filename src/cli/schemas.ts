/** Regenerates `config/*.schema.json` from the zod schemas after a change of src/config/schema.ts: `npm run schemas`. */
import { writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../config/json-schema.ts';

for (const [name, text] of jsonSchemas()) await writeFile(new URL(`../../config/${name}`, import.meta.url), text);
