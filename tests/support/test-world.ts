// A world for journeys: a folder of its own, a clock that stands still, and a scripted person.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../src/commands/world.ts';
import type { LivePort } from '../../src/interview/live-port.ts';
import { main } from '../../src/main.ts';
import { builtPlaybooks } from './built-playbooks.ts';
import { FONTS_FOLDER } from './pdf-fonts.ts';
import { modelPlaces, silentWeights } from './pitfall-model.ts';
import { type ScriptedPrompter, scriptedPrompter, type Turn } from './scripted-prompter.ts';

export interface TestWorld extends World {
  /** All that was written so far. */
  readonly told: { out: string; err: string };
  /** The data folder. */
  readonly folder: string;
  /** Fails when something was scripted that never came up. */
  allUsed(): void;
}

export interface TestWorldOptions {
  /** What the person does; absent = there is no terminal. */
  readonly script?: readonly Turn[];
  /** What happens in the talk that is followed; like a script, it makes a terminal of it. */
  readonly live?: LivePort['follow'];
  readonly folder?: string;
  /** Beside the data folder. */
  readonly env?: Readonly<Record<string, string>>;
  /** ISO, local time. */
  readonly now?: string;
  readonly columns?: number;
  readonly standardInput?: string;
  /** The real classifier looks at what is typed; absent = nothing is ever found. */
  readonly hints?: boolean;
}

function testWorld(options: TestWorldOptions = {}): TestWorld {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'coachwijzer-'));
  const told = { out: '', err: '' };
  let prompter: ScriptedPrompter | undefined;
  return {
    folder,
    told,
    allUsed: () => prompter?.allUsed(),
    env: { COACHWIJZER_MAP: folder, ...options.env },
    homeFolder: folder,
    currentFolder: folder,
    builtInPlaybooks: builtPlaybooks(options.hints === true),
    pitfallWeights: options.hints ? modelPlaces.pitfallWeights : silentWeights(folder),
    fontsFolder: FONTS_FOLDER,
    version: '0.0.0',
    pid: process.pid,
    out: {
      write(text) {
        told.out += text;
      },
    },
    err: {
      write(text) {
        told.err += text;
      },
    },
    interactive: options.script !== undefined || options.live !== undefined,
    columns: options.columns ?? 80,
    colour: false,
    now: () => new Date(options.now ?? '2026-11-26T13:30:00'),
    readStandardInput: async () => options.standardInput ?? '',
    openPrompter: async () => {
      prompter ??= scriptedPrompter(options.script ?? []);
      return prompter;
    },
    openLive: async () => ({
      follow: options.live ?? (() => Promise.reject(new Error('unexpected talk'))),
    }),
  };
}

/** Runs the program once; the whole of the script must be used. */
export async function run(argv: readonly string[], options: TestWorldOptions = {}) {
  const world = testWorld(options);
  const code = await main(argv, world);
  world.allUsed();
  const { out, err } = world.told;
  return { code, out, err, folder: world.folder };
}
