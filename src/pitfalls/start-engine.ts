// Starts a compiled engine, with a memory of its own.

const modules = new Map<string, WebAssembly.Module>();

/** What every engine gives beside its own functions. */
export interface Engine {
  readonly memory: WebAssembly.Memory;
}

/** @param code WebAssembly in base64, of 'engine:NAME' @param program what the engine asks of the program around it */
export function startEngine<Exports extends Engine>(code: string, program: object = {}): Exports {
  let module = modules.get(code);
  if (module === undefined) {
    module = new WebAssembly.Module(Buffer.from(code, 'base64'));
    modules.set(code, module);
  }
  return new WebAssembly.Instance(module, { program }).exports as Exports;
}

/** An engine's memory as bytes, or as numbers: moves when the engine asks for more. */
export class EngineMemory {
  readonly #memory: WebAssembly.Memory;
  #bytes: Buffer;

  constructor({ memory }: Engine) {
    this.#memory = memory;
    this.#bytes = Buffer.from(memory.buffer);
  }

  /** Of text: 2 bytes a UTF-16 unit. */
  writeText(text: string, at: number): void {
    this.#now().write(text, at, 'utf16le');
  }

  writeBytes(bytes: ArrayLike<number>, at: number): void {
    this.#now().set(bytes, at);
  }

  writeNumbers(numbers: ArrayLike<number>, at: number): void {
    new Int32Array(this.#memory.buffer, at, numbers.length).set(numbers);
  }

  writeFloats(numbers: ArrayLike<number>, at: number): void {
    new Float64Array(this.#memory.buffer, at, numbers.length).set(numbers);
  }

  /** A view that is good until the engine is called again. */
  numbers(at: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, length);
  }

  /** The same of floating-point numbers of 64 bits. */
  floats(at: number, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, at, length);
  }

  #now(): Buffer {
    if (this.#bytes.buffer !== this.#memory.buffer) this.#bytes = Buffer.from(this.#memory.buffer);
    return this.#bytes;
  }
}
