// A short wait in the middle of file calls that must stay in order.
/** @param milliseconds 0 or more; nothing else runs meanwhile. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
