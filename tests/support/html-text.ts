// The text of a page as a reader of the page sees it: elements in a line flow on, all others part.

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

export function htmlText(page: string): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(page)?.[1];
  if (body === undefined) throw new Error('no body');
  return body
    .replace(/<\/?(?:strong|em)>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&[^;]+;/g, (entity) => {
      const sign = ENTITIES[entity];
      if (sign === undefined) throw new Error(`unexpected ${entity}`);
      return sign;
    });
}
