// The line of WebVTT and SRT that says when a cue is on the screen.

export interface CueTime {
  /** Both in seconds since the start of the recording. */
  readonly from: number;
  readonly to: number;
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const TIMING = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}(?:\\s.*)?$`);

/** @returns undefined when the line says something else. */
export function readCueTime(line: string): CueTime | undefined {
  const found = line.includes('-->') ? TIMING.exec(line) : null;
  if (found === null) return undefined;
  return { from: seconds(found.slice(1, 5)), to: seconds(found.slice(5, 9)) };
}

function seconds([hours = '0', minutes = '0', whole = '0', part = '0']: readonly (
  | string
  | undefined
)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${part}`);
}
