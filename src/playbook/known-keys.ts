// Which keys and types may stand at a place in a playbook, read from the schema itself, to suggest the right one.
import type * as z from 'zod';
import type { Path } from './problem.ts';

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;

/**
 * The keys of the map at `path`. Where questions of several types fit, only those of the type that `root`
 * says it is; with `root` undefined, those of any type.
 */
export function knownKeys(schema: Schema, root: unknown, path: Path): readonly string[] {
  return [...new Set(shapesAt(schema, root, path).flatMap((shape) => Object.keys(shape)))];
}

/** The values that the key `type` may have in the map at `path`. */
export function knownTypes(schema: Schema, path: Path): readonly string[] {
  return shapesAt(schema, undefined, path).flatMap((shape) => literals(shape.type).map(String));
}

function shapesAt(schema: Schema, value: unknown, path: Path): readonly Shape[] {
  const [step, ...rest] = path;
  const shapes = mapsIn(schema, value);
  if (step === undefined) return shapes;
  const inner = shapes.flatMap((shape) => shape[String(step)] ?? []);
  const own = child(value, step);
  return [...inner, ...elementsOf(schema)].flatMap((next) => shapesAt(next, own, rest));
}

/** The maps a schema may stand for; a type of question only when `value` does not say it is another. */
function mapsIn(schema: Schema, value: unknown): readonly Shape[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const types = literals(def.shape.type);
      const own = child(value, 'type');
      return types.length === 0 || own === undefined || types.includes(own) ? [def.shape] : [];
    }
    case 'default':
    case 'optional':
      return mapsIn(def.innerType, value);
    case 'lazy':
      return mapsIn(def.getter(), value);
    case 'union':
      return def.options.flatMap((option) => mapsIn(option, value));
    default:
      return [];
  }
}

/** What the values of a list or of a record look like. */
function elementsOf(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    case 'default':
    case 'optional':
      return elementsOf(def.innerType);
    case 'lazy':
      return elementsOf(def.getter());
    case 'union':
      return def.options.flatMap(elementsOf);
    default:
      return [];
  }
}

function literals(schema: Schema | undefined): readonly unknown[] {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  return def?.type === 'literal' ? def.values : [];
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
