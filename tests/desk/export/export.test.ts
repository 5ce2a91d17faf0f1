import { describe, expect, it } from 'vitest';
import type { ExportedStory } from '../../../src/desk/export/export.ts';
import { writeExportWithin } from '../../../src/desk/export/file.ts';
import { ninjsOf } from '../../../src/desk/export/ninjs.ts';
import { ninjsProblems } from '../../support/ninjs.ts';

const story = (id: number, link = 'https://news.example/a'): ExportedStory => ({
  id,
  headline: `Story ${id}`,
  summary: ['One sentence.', 'Another.'],
  first: { outlet: 'CNN', relayedBy: 'The Hill', at: null },
  independent: 1,
  credibility: { step: 6, words: 'cannot be judged', because: '1 independent newsroom, none graded; no named source' },
  alertedIn: [],
  reports: [
    {
      id: id * 10,
      publisher: 'The Hill',
      stateMedia: null,
      grade: 'B',
      headline: `Story ${id}: report`,
      link,
      language: null,
      at: '2026-03-01T10:00:00.000Z',
      isDated: false,
      role: 'relayed',
      because: 'CNN reported on Monday.',
      isAttributed: true,
      origins: [{ outlet: 'CNN', sentence: 'CNN reported on Monday.' }],
      sources: [{ who: 'two officials', named: false, comment: 'said', to: 'CNN', sentence: 'Two officials said so.' }],
    },
  ],
});
const NOW = Date.UTC(2026, 2, 2);

describe('an exported file', () => {
  it('has as many stories as fit, and tells how many', () => {
    const stories = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => story(id));
    const whole = writeExportWithin(stories, 'json', { now: NOW, mostBytes: 1_000_000 });
    expect(whole.stories).toBe(8);
    const part = writeExportWithin(stories, 'json', { now: NOW, mostBytes: whole.file.bytes.length / 2 });
    expect(part.stories).toBeGreaterThan(0);
    expect(part.stories).toBeLessThan(8);
    expect(part.file.bytes.length).toBeLessThanOrEqual(whole.file.bytes.length / 2);
    expect(JSON.parse(new TextDecoder().decode(part.file.bytes)).stories).toHaveLength(part.stories);
    expect(writeExportWithin(stories, 'csv', { now: NOW, mostBytes: 10 }).stories).toBe(0);
  });

  it('is ninjs with what is known, and no address that cannot be opened', () => {
    expect(ninjsProblems(ninjsOf(story(1)))).toEqual([]);
    expect(ninjsProblems(ninjsOf({ ...story(1), reports: [] }))).toEqual([]);
    const odd = ninjsOf(story(1, 'javascript:alert(1)'));
    expect(ninjsProblems(odd)).toEqual([]);
    expect(JSON.stringify(odd)).not.toContain('javascript:');
    expect(ninjsProblems({ ...odd, unheardOf: true })).not.toEqual([]);
  });
});
