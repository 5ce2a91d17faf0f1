import { existsSync } from 'node:fs';

/**
 * The path that a measuring command was given. Ends the process with a usage line where none was given, and with a plain
 * sentence where nothing is there: the corpora are not part of this repository, and nothing but these commands uses them.
 * @param usage as `measure:parse -- DIR`
 */
export function inputOf(usage: string): string {
  const path = process.argv[2];
  if (!path) {
    console.error(`usage: npm run -s ${usage}`);
    process.exit(2);
  }
  if (!existsSync(path)) {
    console.error(`Skipped: ${path} does not exist. The corpora are optional and not part of this repository.`);
    process.exit(0);
  }
  return path;
}
