// Events for scenes, with a fixed moment.
import type { Started } from '../../src/interview/event.ts';

export const MOMENT = '2026-11-26T10:00:00.000Z';

export function started(more: Partial<Started> = {}): Started {
  return {
    type: 'started',
    at: MOMENT,
    format: 1,
    conversation: '2026-11-26-a',
    employee: 'P1042',
    playbook: { id: 'proef', version: '1.0.0', sha256: '' },
    ...more,
  };
}
