// Builds src/ and playbooks/ into dist/: one CommonJS bundle with lazy chunks, the checked playbooks and their signals
// as JSON, the trained weights unpacked, the typefaces of a PDF, and the licences of everything bundled. Run by
// `npm run build` and by bin/prepare.mjs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { enginePlugin } from './engine-plugin.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');
const playbookCompiler = join(root, 'src', 'playbook', 'compile-playbook.ts');
const signalsCompiler = join(root, 'src', 'pitfalls', 'compile-signals.ts');
const pitfallWeights = join(root, 'src', 'pitfalls', 'classifier', 'weights.bin');
const sampleText = join(root, 'playbooks', 'willen-kunnen-snappen', 'voorbeeld.yaml');
const fontsPackage = join(root, 'node_modules', 'dejavu-fonts-ttf');
/** Its own library is compiled into the engines. */
const enginePackage = join(root, 'node_modules', 'assemblyscript');
const fontFiles = ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf', 'LICENSE'];
const chunkLifetimeMs = 2 * 24 * 60 * 60 * 1000;

/** Opening a file takes longer than passing over what is not needed in it: what goes together lies in one. */
const chunkGroups = [
  // Without run.ts, which knows where it lies.
  { name: 'base', tags: ['$initial'], test: /(?<!\brun\.ts)$/, priority: 2 },
  { name: 'often', test: /[\\/]src[\\/]/, minShareCount: 10, priority: 1 },
];

/** True when dist/ was built from exactly these sources. */
export function isBuilt() {
  try {
    return existsSync(join(dist, 'main.cjs')) && readFileSync(stampFile, 'utf8') === sourceStamp();
  } catch {
    return false;
  }
}

/**
 * Builds into a temporary folder beside dist and then moves the files in: chunks first, the program
 * last, so that a copy that starts meanwhile always finds a whole program.
 * `keepOldChunks` leaves recent chunks for conversations that are still open in another window.
 */
export async function build({ keepOldChunks = false, notice = console.error } = {}) {
  const stamp = sourceStamp();
  const work = join(root, `dist.tmp-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  try {
    const program = join(root, 'src', 'run.ts');
    const modules = await bundle(program, join(work, 'out'), 'main.cjs', chunkGroups);
    writeFileSync(join(work, 'out', 'LICENSES.txt'), licenceText(modules));
    const weights = inflateRawSync(readFileSync(pitfallWeights));
    writeFileSync(join(work, 'out', 'pitfall-weights.unpacked'), weights);
    copyFonts(join(work, 'out', 'fonts'));
    await compilePlaybooks(work, notice);
    compileBundle(join(work, 'out', 'main.cjs'));
    publish(join(work, 'out'), keepOldChunks);
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** SHA-256 over the names and contents of all that the build is made from. */
function sourceStamp() {
  const hash = createHash('sha256');
  const ours = ['build.mjs', 'compile-bundle.js', 'engine-plugin.mjs', 'load-bundle.js'];
  const single = [...ours.map((name) => `bin/${name}`), 'package.json', 'package-lock.json'];
  for (const name of [...single, ...filesUnder('src', root), ...filesUnder('playbooks', root)]) {
    const bytes = readFileSync(join(root, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Paths of all files under base/folder, relative to base, with forward slashes, in a fixed order. */
function filesUnder(folder, base) {
  const top = join(base, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function bundle(input, folder, name, groups = []) {
  const { rolldown } = await import('rolldown');
  const warnings = [];
  const made = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    plugins: [enginePlugin()],
    transform: { target: 'node20' },
    onLog(level, log) {
      if (level === 'warn') warnings.push(log.message);
    },
  });
  try {
    const { output } = await made.write({
      dir: folder,
      format: 'cjs',
      exports: 'named',
      minify: true,
      codeSplitting: { groups },
      dynamicImportInCjs: false,
      entryFileNames: name,
      chunkFileNames: 'chunks/[name]-[hash].cjs',
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  } finally {
    await made.close();
  }
}

/** By a check, of any text: with what it uses a start is quickest. */
function compileBundle(main) {
  if (!existsSync(sampleText)) return;
  const args = [join(root, 'bin', 'compile-bundle.js'), main, sampleText];
  const env = { ...process.env, COACHWIJZER_MAP: dirname(main) };
  const stdio = ['ignore', 'ignore', 'pipe'];
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function compilePlaybooks(work, notice) {
  const folders = existsSync(join(root, 'playbooks'))
    ? readdirSync(join(root, 'playbooks'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  if (folders.length === 0) return notice('Nog geen playbooks om mee te bouwen.');
  if (!existsSync(playbookCompiler)) {
    return notice('Playbooks overgeslagen: src/playbook/compile-playbook.ts is er nog niet.');
  }

  await bundle(playbookCompiler, join(work, 'compiler'), 'compile.cjs');
  const load = createRequire(import.meta.url);
  const { compilePlaybook } = load(join(work, 'compiler', 'compile.cjs'));
  await bundle(signalsCompiler, join(work, 'compiler'), 'compile-signals.cjs');
  const { compileSignals } = load(join(work, 'compiler', 'compile-signals.cjs'));
  const target = join(work, 'out', 'playbooks');
  const problems = [];
  mkdirSync(target, { recursive: true });
  for (const folder of folders) {
    try {
      const files = playbookFiles(folder);
      const playbook = await compilePlaybook(folder, files);
      writeFileSync(join(target, `${folder}.json`), JSON.stringify(playbook));
      // In a folder of its own: every JSON file beside the playbooks is a playbook.
      mkdirSync(join(target, folder), { recursive: true });
      const signals = compileSignals(folder, files);
      writeFileSync(join(target, folder, 'signals.json'), JSON.stringify(signals));
      copyExample(folder, target);
    } catch (error) {
      problems.push(`Playbook "${folder}" klopt niet:\n${error.message}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
}

/** The typefaces of a PDF, with their licence beside them, as it asks. */
function copyFonts(target) {
  mkdirSync(target, { recursive: true });
  for (const file of fontFiles)
    copyFileSync(join(fontsPackage, file), join(target, basename(file)));
}

/** The worked example goes along as it is written. */
function copyExample(folder, target) {
  const example = join(root, 'playbooks', folder, 'voorbeeld.yaml');
  if (!existsSync(example)) return;
  copyFileSync(example, join(target, folder, 'voorbeeld.yaml'));
}

function playbookFiles(folder) {
  const base = join(root, 'playbooks', folder);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return filesUnder('.', base).map((name) => {
    try {
      return { name, text: decoder.decode(readFileSync(join(base, name))) };
    } catch {
      throw new Error(`${name}: dit bestand is geen UTF-8-tekst.`);
    }
  });
}

function publish(from, keepOldChunks) {
  const names = filesUnder('.', from);
  const isChunk = (name) => name.startsWith('chunks/');
  const order = (name) => (isChunk(name) ? 0 : name === 'main.cjs' ? 2 : 1);
  names.sort((a, b) => order(a) - order(b));

  mkdirSync(dist, { recursive: true });
  rmSync(stampFile, { force: true });
  for (const name of names) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    renameSync(join(from, name), join(dist, name));
  }
  const built = new Set(names);
  for (const name of filesUnder('.', dist)) {
    if (built.has(name)) continue;
    const file = join(dist, name);
    if (keepOldChunks && isChunk(name) && Date.now() - statSync(file).mtimeMs < chunkLifetimeMs) {
      continue;
    }
    rmSync(file, { force: true });
  }
}

/** The licence texts of every package that has a module in the bundle, of the typefaces, and of what engines stand on. */
function licenceText(modules) {
  const packages = new Map();
  for (const id of [...modules, ...[fontsPackage, enginePackage].map(packageFile)]) {
    const folder = id.match(/^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/)?.[1];
    if (folder === undefined || packages.has(folder)) continue;
    packages.set(folder, JSON.parse(readFileSync(packageFile(folder), 'utf8')));
  }
  const sections = [...packages].map(([folder, { name, version, license, licenses }]) => {
    const kind = license ?? licenses?.map(({ type }) => type).join(', ') ?? 'licentie onbekend';
    return `${name} ${version} (${kind})\n\n${licenceTextOf(folder)}\n`;
  });
  const intro = 'coachwijzer bevat code uit deze pakketten, onder hun eigen licenties.\n';
  return [intro, ...sections.sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFile(folder) {
  return join(folder, 'package.json');
}

/** The licence files of a package, or else what its readme says under the heading "License". */
function licenceTextOf(folder) {
  const read = (file) => readFileSync(join(folder, file), 'utf8').trim();
  const files = readdirSync(folder).sort();
  const own = files.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (own.length > 0) return own.map(read).join('\n\n');
  const readme = files.filter((file) => /^readme/i.test(file)).map(read)[0] ?? '';
  const section = readme.match(/^#* *licen[cs]e *#*\n[\s\S]*/im)?.[0];
  if (section === undefined) throw new Error(`Geen licentietekst gevonden in ${folder}`);
  return section;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(`Bouwen is niet gelukt.\n${error.message}`);
    process.exitCode = 1;
  }
}
