/** The order of the test files: those that start programs take longest, and run first, so that none is waited for at the end. */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A bot, a browser, PostgreSQL or another program. */
const STARTS_PROGRAMS = /child_process|\/(?:bot|browser|postgres)\.ts'/;

export class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = await super.sort(files);
    const first = new Set(known.filter(({ moduleId }) => STARTS_PROGRAMS.test(readFileSync(moduleId, 'utf8'))));
    return [...first, ...known.filter((file) => !first.has(file))];
  }
}
