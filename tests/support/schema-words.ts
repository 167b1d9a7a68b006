// Every key of a zod schema, by the part of the playbook it stands in, and every word that may be its value.
import type * as z from 'zod';

type Schema = z.core.$ZodType;

export interface SchemaWords {
  /** Keys by owner: "" for the playbook itself, a top-level key for all below it, "when" for conditions. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly values: ReadonlySet<string>;
}

export function schemaWords(schema: Schema): SchemaWords {
  const keys = new Map<string, Set<string>>();
  const values = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (one: Schema, owner: string): void => {
    const { def } = (one as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'object':
        for (const [key, inner] of Object.entries(def.shape)) {
          keys.set(owner, (keys.get(owner) ?? new Set()).add(key));
          visit(inner, owner === '' ? key : owner);
        }
        return;
      case 'default':
      case 'optional':
        visit(def.innerType, owner);
        return;
      case 'array':
        visit(def.element, owner);
        return;
      case 'record':
        visit(def.valueType, owner);
        return;
      case 'union':
        for (const option of def.options) visit(option, owner);
        return;
      case 'lazy':
        // The only schema that holds itself is that of a condition.
        if (seen.has(one)) return;
        seen.add(one);
        visit(def.getter(), 'when');
        return;
      case 'enum':
        for (const value of Object.values(def.entries)) values.add(String(value));
        return;
      case 'literal':
        for (const value of def.values) if (typeof value === 'string') values.add(value);
        return;
      case 'string':
      case 'number':
      case 'boolean':
        return;
      default:
        // A kind of schema nobody walked yet may hide keys.
        throw new Error(`a schema of type ${def.type} is not walked`);
    }
  };
  visit(schema, '');
  return { keys, values };
}
