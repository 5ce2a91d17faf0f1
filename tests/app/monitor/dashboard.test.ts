/** What docs/monitoring/ asks Prometheus for exists. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openMetrics } from '../../../src/app/monitor/metrics.ts';
import { openTestNewsroom } from '../../support/newsroom.ts';

const dashboard = JSON.parse(readFileSync('docs/monitoring/dashboard.json', 'utf8'));
const { groups } = parse(readFileSync('docs/monitoring/alerts.yml', 'utf8'));
const rules: { alert: string; expr: string; annotations: Record<string, string> }[] = groups[0].rules;
const asked: string[] = [
  ...dashboard.panels.flatMap(({ targets }: { targets: { expr: string }[] }) => targets.map(({ expr }) => expr)),
  ...rules.map(({ expr }) => expr),
];
/** Names of metrics in a query, and the labels that are asked of each. */
const selectors = asked.flatMap((expr) => [...expr.matchAll(/\b((?:attache|nodejs|process)_\w+)(?:\{([^}]*)\})?/g)]);

test('the dashboard and the alert rules use only metrics, labels and values that the bot has', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  const { config } = newsroom.app.deskContext;
  const facts = () => newsroom.app.facts.collect();
  const metrics = openMetrics({
    clock: newsroom.now,
    version: '1',
    store: newsroom.store,
    config,
    facts,
    file: 'package.json',
  });
  await newsroom.round();
  for (const event of newsroom.events) metrics.hear(event);
  const text = await metrics.text();
  const families = new Map([...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name, type]) => [name!, type!]));
  expect(selectors.length).toBeGreaterThan(20);
  for (const [, name, labels = ''] of selectors) {
    const family = families.has(name!) ? name! : name!.replace(/_bucket$/, '');
    expect(families.has(family), name).toBe(true);
    if (name !== family) expect(families.get(family)).toBe('histogram');
    for (const [, label, , values] of labels.matchAll(/(\w+)(=~?)"([^"]*)"/g))
      for (const value of label === 'job' ? [] : values!.split('|'))
        expect(text, `${name}{${label}="${value}"}`).toMatch(new RegExp(`^${name}\\{.*${label}="${value}"`, 'm'));
  }
});

test('every metric of the bot has a panel', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  const { config } = newsroom.app.deskContext;
  const facts = () => newsroom.app.facts.collect();
  const metrics = openMetrics({ clock: newsroom.now, version: '1', store: newsroom.store, config, facts, file: null });
  const ours = [...(await metrics.text()).matchAll(/^# TYPE (attache_\w+)/gm)].map(([, name]) => name!);
  const shown = JSON.stringify(dashboard);
  expect(ours.filter((name) => !shown.includes(name))).toEqual([]);
});

test('there are five alert rules, each with a sentence that says what to do or where to look', () => {
  expect(rules).toHaveLength(5);
  for (const { annotations } of rules) expect(annotations.description).toMatch(/[.?]$/);
});
