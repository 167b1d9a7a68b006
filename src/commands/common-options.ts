// The options that work with every command.
import type { DataFolder } from '../store/data-folder.ts';

export interface CommonOptions {
  /** `--map`: the data folder; absent = COACHWIJZER_MAP or the default one. */
  readonly folder: string | undefined;
  /** `--eenvoudig` */
  readonly plain: boolean;
  /** In use already: a menu goes on with it, so that a passphrase is asked only once. */
  readonly data?: DataFolder;
}
