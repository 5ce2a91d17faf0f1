/** A story as IPTC ninjs 3.3 (News in JSON, iptc.org/std/ninjs): a composite, with each report as an associated text. */
import type { ExportedReport, ExportedStory } from './export.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.3',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json#',
} as const;

/** What a report is to its story, as `rel` has it. */
export interface Ninjs {
  readonly uri: string;
  readonly [property: string]: unknown;
}

export function ninjsOf(story: ExportedStory): Ninjs {
  const times = story.reports.map(({ at }) => at).toSorted();
  return {
    standard: STANDARD,
    uri: `urn:attache:story:${story.id}`,
    type: 'composite',
    profile: 'attache-story',
    ...(times.length > 0 && { firstCreated: times[0], versionCreated: times.at(-1) }),
    headlines: [{ role: 'main', contentType: 'text/plain', value: story.headline }],
    descriptions: [
      ...(story.summary.length > 0
        ? [{ role: 'summary', contentType: 'text/plain', value: story.summary.join(' ') }]
        : []),
      { role: 'independentReports', contentType: 'text/plain', value: String(story.independent) },
      {
        role: 'credibility',
        contentType: 'text/plain',
        value: `${story.credibility.step} of 6, ${story.credibility.words}: ${story.credibility.because}`,
      },
    ],
    infoSources: [
      { name: story.first.outlet, role: 'first' },
      ...(story.first.relayedBy === null ? [] : [{ name: story.first.relayedBy, role: 'relay' }]),
    ],
    associations: story.reports.map(association),
  };
}

function association(report: ExportedReport): Ninjs {
  const url = httpUrl(report.link);
  return {
    name: `report ${report.id}`,
    rel: report.role,
    uri: `urn:attache:report:${report.id}`,
    type: 'text',
    representationType: 'partial',
    [report.isDated ? 'contentCreated' : 'firstCreated']: report.at,
    ...(report.language !== null && { language: report.language }),
    by: report.publisher,
    headlines: [{ contentType: 'text/plain', value: report.headline }],
    descriptions: descriptionsOf(report),
    infoSources: [
      { name: report.publisher, role: 'publisher' },
      ...report.origins.map(({ outlet }) => ({ name: outlet, role: 'origin' })),
      ...report.sources.map(({ who, comment }) => ({ name: who, role: comment === 'said' ? 'source' : comment })),
    ],
    ...(url && { renditions: [{ name: 'web', href: url, contentType: 'text/html' }] }),
  };
}

function descriptionsOf({ because, stateMedia, grade, origins, sources }: ExportedReport) {
  const parts = [
    ...(because === null ? [] : [['roleSentence', because]]),
    ...(stateMedia === null ? [] : [['ownership', stateMedia]]),
    ...(grade === null ? [] : [['reliability', grade]]),
    ...origins.map(({ sentence }) => ['originSentence', sentence]),
    ...sources.map(({ sentence }) => ['sourceSentence', sentence]),
  ];
  return parts.map(([role, value]) => ({ role, contentType: 'text/plain', value }));
}

/** Only an address that a reader can open. */
function httpUrl(link: string): string | null {
  const url = URL.parse(link);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
