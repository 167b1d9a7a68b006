// Writes one after the other, in the order they were asked for; what needs no waiting is done at once.
export class WriteQueue {
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  /** Resolves or fails with `task`; a task that fails does not stop those behind it. */
  add(task: () => void | Promise<void>): Promise<void> {
    if (this.#waiting > 0) return this.#follow(this.#last.then(task));
    try {
      const begun = task();
      return begun === undefined ? Promise.resolve() : this.#follow(begun);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Resolves when all that was asked for is done, one way or the other. */
  settled(): Promise<void> {
    return this.#last;
  }

  #follow(task: Promise<void>): Promise<void> {
    this.#waiting++;
    const done = () => {
      this.#waiting--;
    };
    this.#last = task.then(done, done);
    return task;
  }
}
