// The first letter of a text, as the place where it stands wants it.

/** Dutch keeps the accents of "één" off its capital. */
export function upperFirst(text: string): string {
  if (text.startsWith('één')) return `Eén${text.slice(3)}`;
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('nl') + rest.join('');
}

/** For an option text in the middle of a sentence; "IT" and "WhatsApp" keep their capitals. */
export function lowerFirst(text: string): string {
  const [first = '', ...rest] = text;
  const [word = ''] = rest.join('').split(' ');
  return word === word.toLocaleLowerCase('nl')
    ? first.toLocaleLowerCase('nl') + rest.join('')
    : text;
}
