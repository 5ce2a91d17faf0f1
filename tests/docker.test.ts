import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openTestWeb } from './support/web.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8');

test('all that the Dockerfile copies is there, and let through by .dockerignore', () => {
  const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, paths]) => paths!.split(' '));
  expect(copied).toContain('src');
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  for (const path of copied) {
    expect(existsSync(path), path).toBe(true);
    expect(ignored).toContain(`!${path}`);
  }
});

test('the image starts what npm start starts, without npm in between, as an ordinary user', () => {
  const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  const [, command] = /^CMD (\[.+\])$/m.exec(dockerfile)!;
  const variables = [...dockerfile.matchAll(/^ENV ((?:MALLOC_\w+|NODE_COMPILE_CACHE)=\S+)$/gm)].map(([, one]) => one);
  expect(['exec', 'env', ...variables, ...JSON.parse(command!)].join(' ')).toBe(start);
  expect(dockerfile).toMatch(/^USER node$/m);
});

test('what runs in production is no development dependency', async () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { globSync } = await import('node:fs');
  const imported = globSync('src/**/*.ts')
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '([^.'][^']*)'/gm)].map(
        ([, from]) => from!,
      ),
    )
    .filter((from) => !from.startsWith('node:'))
    .map((from) =>
      from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([]);
});

/** The HEALTHCHECK's command, run against a server that answers so. */
async function healthOf(status: number): Promise<number | null> {
  const [, check] = /CMD (\["node", "-e", .+\])$/m.exec(dockerfile)!;
  const [, ...args] = JSON.parse(check!) as string[];
  const web = await openTestWeb({ '/healthz': { status, body: 'said so' } });
  const child = spawn(process.execPath, args, { env: { ...process.env, ATTACHE_MONITOR: web.host } });
  const [code] = await once(child, 'exit');
  await web.close();
  return code;
}

test('the container is healthy while /healthz answers 200, and not when it answers 503', async () => {
  expect(dockerfile).toMatch(/^ENV ATTACHE_MONITOR=127\.0\.0\.1:\d+$/m);
  expect(await healthOf(200)).toBe(0);
  expect(await healthOf(503)).toBe(1);
});

test('the compose file builds this image, with the folders and variables that it has', () => {
  const { attache } = parse(readFileSync('compose.yaml', 'utf8')).services;
  const [, ...mounted] = /^VOLUME \["(.+)", "(.+)"\]$/m.exec(dockerfile)!;
  expect(attache.volumes.map((volume: string) => volume.split(':')[1])).toEqual(mounted);
  const [, image] = /^ARG NODE_IMAGE=(.+)$/m.exec(dockerfile)!;
  expect(image).toMatch(/^node:24[\w.-]*@sha256:[0-9a-f]{64}$/);
  expect(attache.build.args.NODE_IMAGE).toBe(`\${NODE_IMAGE:-${image}}`);
  for (const name of Object.keys(attache.environment))
    expect(readFileSync('.env.example', 'utf8')).toContain(`# ${name}=`);
});
