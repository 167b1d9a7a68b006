// Loads the bundled program, with what V8 made of its files at the build where that was by this very Node: making it
// again takes longer than the check of a page. Plain syntax, so that an old Node can read it.
const { existsSync, readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** By path: what was loaded, and how V8 knows it. */
const modules = new Map();

/** What a file of the bundle exports. */
function load(file) {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const compiled = compiledName(file);
  const script = new Script(wrap(readFileSync(file, 'utf8')), {
    filename: file,
    // V8 refuses what was made by another version of it, and reads the source.
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  });
  const module = { exports: {}, script };
  modules.set(file, module);
  const folder = dirname(file);
  const own = (id) => (id.startsWith('.') ? load(join(folder, id)) : require(id));
  script.runInThisContext().call(module.exports, module.exports, own, module, file, folder);
  return module.exports;
}

/** Where what this Node made of a file lies. */
function compiledName(file) {
  return `${file}.${process.version}-${process.platform}-${process.arch}.compiled`;
}

module.exports = { load, modules, compiledName };
