/** `npm run schemas`: writes `config/*.schema.json` and docs/webhook.schema.json anew from the zod schemas, after a change of
 * src/config/schema.ts or src/webhook/event.ts. */
import { writeFile } from 'node:fs/promises';
import { runScript } from '../app/script.ts';

const SCHEMAS = {
  command: 'npm run schemas',
  says: 'Writes the JSON Schemas in config/ and docs/ anew.',
  options: {},
} as const;

process.exitCode = await runScript(SCHEMAS, async () => {
  const { jsonSchemas } = await import('../config/json-schema.ts');
  const { webhookSchema } = await import('../webhook/event.ts');
  for (const [name, text] of jsonSchemas()) await writeFile(new URL(`../../config/${name}`, import.meta.url), text);
  await writeFile(new URL('../../docs/webhook.schema.json', import.meta.url), webhookSchema());
  return 0;
});
