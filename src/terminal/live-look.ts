// What the screens of the talk share: the setting of all screens, their own words, and when to draw anew.
import { localTime } from '../domain/iso-date.ts';
import type { LiveWords } from '../wording/nl/live.ts';
import type { Setting } from './setting.ts';

export interface LiveLook {
  readonly setting: Setting;
  readonly words: LiveWords;
}

/** The time on a clock where the person is: "12.40". */
export function clockTime(moment: Date, words: LiveWords): string {
  return words.clock(localTime(moment.toISOString()));
}
