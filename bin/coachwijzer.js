#!/usr/bin/env node
// Starts the bundled program and sets the exit code. Plain syntax, so that an old Node can read it;
// CommonJS, because Node opens that a twentieth faster.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '..', 'dist', 'main.cjs');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`coachwijzer heeft Node 20.19 of nieuwer nodig; hier draait ${process.version}.`);
  process.exitCode = 1;
} else if (!existsSync(bundle)) {
  console.error('coachwijzer is hier nog niet klaargezet. Draai in deze map eerst: npm start');
  process.exitCode = 1;
} else {
  require('./load-bundle.js')
    .load(bundle)
    .run(process.argv.slice(2))
    .then((code) => {
      process.exitCode = code;
      // All is done and said: to end of itself, Node would first take its memory apart.
      const { stdout, stderr } = process;
      if (stdout.writableLength === 0 && stderr.writableLength === 0) process.exit();
    });
}
