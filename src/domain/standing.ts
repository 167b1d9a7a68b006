// How a cause stands after weighing its evidence.
export const STANDINGS = ['shared', 'suspected', 'unknown', 'contradicted', 'excluded'] as const;

export type Standing = (typeof STANDINGS)[number];
