// A piece of a transcript as it stands there: a cue, or a line with a name and the lines under it.

export interface Said {
  /** Absent: whoever spoke before goes on. */
  readonly speaker?: string;
  readonly text: string;
  /** In the file, from 1; where it is known. */
  readonly line?: number;
  /** Both in seconds. */
  readonly from?: number;
  readonly to?: number;
}
