#!/usr/bin/env node
// Starts the bundled program and sets the exit code. Plain syntax, so that an old Node can read it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../dist/main.cjs', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`coachwijzer heeft Node 20.19 of nieuwer nodig; hier draait ${process.version}.`);
  process.exitCode = 1;
} else if (!existsSync(bundle)) {
  console.error('coachwijzer is hier nog niet klaargezet. Draai in deze map eerst: npm start');
  process.exitCode = 1;
} else {
  const { run } = createRequire(import.meta.url)(bundle);
  run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
