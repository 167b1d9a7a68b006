import { expect, it } from 'vitest';
import { WriteQueue } from '../../src/store/write-queue.ts';

it('does at once what needs no waiting', () => {
  const queue = new WriteQueue();
  const done: number[] = [];
  void queue.add(() => void done.push(1));
  void queue.add(() => void done.push(2));
  expect(done).toEqual([1, 2]);
});

it('never lets a write overtake another', async () => {
  const queue = new WriteQueue();
  const done: number[] = [];
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  void queue.add(async () => {
    await slow;
    done.push(1);
  });
  void queue.add(() => void done.push(2));
  const last = queue.add(() => void done.push(3));
  expect(done).toEqual([]);
  release();
  await last;
  expect(done).toEqual([1, 2, 3]);
});

it('goes on after a write that failed, and tells who asked for it', async () => {
  const queue = new WriteQueue();
  const failing = queue.add(() => Promise.reject(new Error('vol')));
  const next = queue.add(() => undefined);
  await expect(failing).rejects.toThrow('vol');
  await next;
  await expect(
    queue.add(() => {
      throw new Error('stuk');
    }),
  ).rejects.toThrow('stuk');
  await queue.settled();
});
