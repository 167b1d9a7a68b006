// Makes sure that the packages are installed and the program is built, before `npm start`, `npm test`
// and `npm run bench`. Silent and offline when there is nothing to do. Plain Node, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, isBuilt, root } from './build.mjs';

const installStamp = join(root, 'node_modules', '.coachwijzer-stamp');
const lockFile = join(root, '.prepare.lock');
const lockLifetimeMs = 15 * 60 * 1000;

/** A failure that the person can do something about; printed without a stack. */
class PrepareError extends Error {}

async function prepare() {
  requireNode();
  if (isInstalled() && isBuilt()) return;
  const release = await takeLock();
  try {
    if (!isInstalled()) install();
    if (!isBuilt()) await buildProgram();
  } finally {
    release();
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new PrepareError(
    `coachwijzer heeft Node 20.19 of nieuwer nodig; hier draait ${process.version}.`,
  );
}

function isInstalled() {
  const wanted = dependencyStamp();
  if (readIfThere(installStamp) === wanted) return true;
  if (!npmInstalledThisLock()) return false;
  try {
    writeFileSync(installStamp, wanted);
  } catch {
    // A folder that cannot be written to but holds the right packages is fine as it is.
  }
  return true;
}

/** What node_modules depends on: the lock file, the wishes in package.json and the machine kind. */
function dependencyStamp() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** True after someone ran npm by hand: its own record in node_modules agrees with the lock file. */
function npmInstalledThisLock() {
  const record = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const { '': manifest, ...rest } = wanted;
  const mine = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return (
    JSON.stringify(manifest.devDependencies) === JSON.stringify(mine.devDependencies) &&
    Object.keys(installed).every((key) => key in rest) &&
    Object.entries(rest).every(([key, { version, optional }]) =>
      key in installed ? installed[key].version === version : optional === true,
    )
  );
}

function install() {
  console.error('Eenmalig klaarzetten: pakketten installeren ...');
  const result = npm([
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=10000',
  ]);
  if (result.error?.code === 'ENOENT') {
    throw new PrepareError('npm is niet gevonden. Installeer Node.js opnieuw, met npm erbij.');
  }
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const output = `${result.stdout}${result.stderr}`.trim();
    throw new PrepareError(`${output}\n\n${installAdvice(output)}`);
  }
  writeFileSync(installStamp, dependencyStamp());
}

function installAdvice(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENOTCACHED|ENETUNREACH|network/.test(output)) {
    return [
      'Installeren is niet gelukt: de pakketten zijn niet op te halen.',
      'Alleen deze eerste keer is internet nodig. Controleer de verbinding (of de proxy) en',
      'probeer het daarna opnieuw.',
    ].join('\n');
  }
  if (/EACCES|EPERM|EROFS/.test(output)) return notWritable();
  if (/ENOSPC/.test(output)) return 'Installeren is niet gelukt: de schijf is vol.';
  return 'Installeren is niet gelukt; hierboven staat wat npm erover zei.';
}

/** Runs the npm that started us, or else the one on the path. */
function npm(args) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  if (own && basename(own) === 'npm-cli.js') {
    return spawnSync(process.execPath, [own, ...args], options);
  }
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

async function buildProgram() {
  console.error('Eenmalig klaarzetten: programma bouwen ...');
  try {
    await build({ keepOldChunks: true });
  } catch (error) {
    if (isRefusal(error)) throw new PrepareError(notWritable());
    throw new PrepareError(`Bouwen is niet gelukt.\n${error.message}`);
  }
}

/** One window at a time: a second one waits, and then finds the work done. */
async function takeLock() {
  for (let told = false; ; told = true) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => rmSync(lockFile, { force: true });
    } catch (error) {
      if (isRefusal(error)) throw new PrepareError(notWritable());
      if (error.code !== 'EEXIST') throw error;
    }
    if (lockIsStale()) {
      dropStaleLock();
    } else {
      if (!told) console.error('Een ander venster zet coachwijzer al klaar; even wachten ...');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function lockIsStale() {
  try {
    const age = Date.now() - statSync(lockFile).mtimeMs;
    const owner = Number(readFileSync(lockFile, 'utf8'));
    if (owner === 0) return age > 10_000;
    return age > lockLifetimeMs || !isAlive(owner);
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Renaming first lets one of several waiting windows win. */
function dropStaleLock() {
  const aside = `${lockFile}-${process.pid}`;
  try {
    renameSync(lockFile, aside);
    rmSync(aside, { force: true });
  } catch {
    // Another window was first.
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isRefusal(error) {
  return ['EACCES', 'EPERM', 'EROFS'].includes(error.code);
}

function notWritable() {
  return `coachwijzer moet hier nog worden klaargezet, maar in deze map kan niet geschreven worden:\n${root}`;
}

prepare().catch((error) => {
  console.error(error instanceof PrepareError ? error.message : error);
  process.exitCode = 1;
});
