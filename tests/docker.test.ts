import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
  expect(`exec ${JSON.parse(command!).join(' ')}`).toBe(start);
  expect(dockerfile).toMatch(/^USER node$/m);
});

test('what runs in production is no development dependency', async () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { globSync } = await import('node:fs');
  const imported = globSync('src/**/*.ts')
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type ).*? from '([^.'][^']*)'/gms)].map(([, from]) => from!),
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
