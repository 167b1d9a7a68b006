// Engines: src/engine/NAME.ts compiled to WebAssembly, and as much of Node's WebAssembly as starting them takes.

declare module 'engine:*' {
  /** In base64. */
  export const code: string;
}

declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, object>>);
    readonly exports: object;
  }
  interface Memory {
    /** Another one when the memory has grown. */
    readonly buffer: ArrayBuffer;
  }
}
