// Whether a call failed for want of room alone.
import { UserError } from '../domain/user-error.ts';

export function isDiskFull(error: unknown): boolean {
  return error instanceof UserError && ['disk-full', 'disk-quota'].includes(error.code);
}
