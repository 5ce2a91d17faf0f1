import { mkdirSync } from 'node:fs';
import { fileTrouble } from './trouble.ts';

/** Makes a folder with its parents, unless it is there. @throws StoreError, in a sentence, when it cannot be made */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileTrouble(error, folder);
  }
}
