// How things went after an earlier talk.

export type Outcome = 'better' | 'same' | 'unknown';
