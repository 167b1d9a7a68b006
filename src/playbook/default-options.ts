// The options that yes-no and confirm questions have when the author writes none. They become part of the playbook.
import { NO, YES } from '../domain/answer.ts';
import type { Playbook } from './playbook.ts';

interface DefaultOption {
  readonly id: string;
  readonly text: string;
}

/** The option of a joint confirmation that means "we agree". */
export const AGREED = 'eens';

export const CONFIRM_IDS: readonly string[] = [AGREED, 'oneens', 'nog-niet'];
export const YES_NO_IDS: readonly string[] = [YES, NO];

export const YES_NO_OPTIONS: Readonly<Record<Playbook['language'], readonly DefaultOption[]>> = {
  nl: [
    { id: YES, text: 'Ja' },
    { id: NO, text: 'Nee' },
  ],
  en: [
    { id: YES, text: 'Yes' },
    { id: NO, text: 'No' },
  ],
};

export const CONFIRM_OPTIONS: Readonly<Record<Playbook['language'], readonly DefaultOption[]>> = {
  nl: [
    { id: AGREED, text: 'Ja, we zijn het eens' },
    { id: 'oneens', text: 'Nee, de medewerker ziet het anders' },
    { id: 'nog-niet', text: 'Nog niet besproken' },
  ],
  en: [
    { id: AGREED, text: 'Yes, we agree' },
    { id: 'oneens', text: 'No, the employee sees it differently' },
    { id: 'nog-niet', text: 'Not discussed yet' },
  ],
};
