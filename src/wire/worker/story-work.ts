/** What the worker does for alerts: what texts rest on, and what a message about stories says. */
import { viewMessage } from '../../news/alert/view.ts';
import type { Publishers } from '../../news/publishers.ts';
import { attribute } from '../../news/story/attribute.ts';
import type { FromWorker, Job } from './jobs.ts';

export function doStoryWork(job: Extract<Job, { do: 'attribute' | 'view' }>, publishers: Publishers): FromWorker {
  if (job.do === 'attribute')
    return { kind: 'attributions', attributions: job.texts.map((text) => attribute(text, publishers)) };
  const { message, files, watches, defaults } = job;
  return { kind: 'view', view: viewMessage(message, files, { watches, publishers, defaults: () => defaults }) };
}
