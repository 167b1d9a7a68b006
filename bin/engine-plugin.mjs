// Lets TypeScript import a compiled engine: `import { code } from 'engine:NAME'` is src/engine/NAME.ts as WebAssembly,
// in base64. For Rolldown and for Vitest alike.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'engine');
const OPTIONS = '-O3 --converge --noAssert --runtime stub --use abort= --enable simd'.split(' ');
const PREFIX = 'engine:';
/** By name; a build and its tests ask for the same ones several times. */
const compiled = new Map();

export function enginePlugin() {
  return {
    name: 'engine',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      if (!compiled.has(name)) compiled.set(name, compile(name));
      return `export const code = ${JSON.stringify(await compiled.get(name))};`;
    },
  };
}

/** @returns WebAssembly in base64. @throws Error with what the compiler says. */
async function compile(name) {
  const { main } = await import('assemblyscript/asc');
  let bytes;
  const files = {
    readFile: (file) => readSource(file),
    writeFile: (_, contents) => {
      bytes = contents;
    },
    listFiles: () => [],
  };
  const args = [`${name}.ts`, '--baseDir', folder, '--outFile', `${name}.wasm`, ...OPTIONS];
  const { error, stderr } = await main(args, files);
  if (error !== null || bytes === undefined) throw new Error(`${name}.ts: ${error}\n${stderr}`);
  return Buffer.from(bytes).toString('base64');
}

function readSource(file) {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    // The compiler looks in several places.
    return null;
  }
}
