// What a text that goes into a file can be hit for, and how heavily.

export type HygieneClass =
  | 'medisch'
  | 'bijzonder'
  | 'strafrecht'
  | 'bsn'
  | 'iban'
  | 'telefoon'
  | 'e-mail'
  | 'derde'
  | 'oordeel'
  | 'kwalificatie'
  | 'vaag';

/** `decide`: a choice before anything is written; `look`: open until looked at; `hint`: may be passed over. */
export type HygieneWeight = 'decide' | 'look' | 'hint';
