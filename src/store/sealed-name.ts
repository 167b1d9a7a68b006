// A sealed file carries `.age` behind its name, so that anybody can see what opens it.
const SEALED = '.age';

/** The plain one counts as long as it is there: see `readContents`. */
export function sealedName(plain: string): string {
  return plain + SEALED;
}

export function isSealedName(name: string): boolean {
  return name.endsWith(SEALED);
}

export function plainName(sealed: string): string {
  return sealed.slice(0, -SEALED.length);
}
