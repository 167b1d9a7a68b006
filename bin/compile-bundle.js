// `node bin/compile-bundle.js MAIN TEXT`: lets the program at MAIN check TEXT, and keeps what V8 made of it beside its
// chunks, for load-bundle.js. A part of the build, in a process of its own: the check writes to standard output.
const { writeFileSync } = require('node:fs');
const { compiledName, load, modules } = require('./load-bundle.js');

const [main, text] = process.argv.slice(2);

load(main)
  .run(['controleer', '--json', text])
  .then(() => {
    for (const [file, { script }] of modules) {
      // The name of a chunk tells what is in it; that of the program does not.
      if (file !== main) writeFileSync(compiledName(file), script.createCachedData());
    }
  });
