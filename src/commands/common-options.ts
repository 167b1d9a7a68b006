// The options that work with every command.
export interface CommonOptions {
  /** `--map`: the data folder; absent = COACHWIJZER_MAP or the default one. */
  readonly folder: string | undefined;
  /** `--eenvoudig` */
  readonly plain: boolean;
}
