// A strict reader of XML: what is not well formed, or holds a character that may not stand in it, throws.

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand in XML
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** @throws Error that says where it went wrong */
export function readXml(text: string): XmlNode {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new Error(`character that may not stand in XML at ${forbidden.index}`);
  const root = { name: '', attributes: {}, children: [] as (XmlNode | string)[] };
  const open = [root];
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    end = token.index + token[0].length;
    const [, closing, name, attributes = '', selfClosing, words] = token;
    const parent = open.at(-1) ?? root;
    if (words !== undefined) parent.children.push(decoded(words));
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element at ${end}`);
    } else if (name !== undefined) {
      const node = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(node);
      if (!selfClosing) open.push(node);
    }
  }
  if (end !== text.length) throw new Error(`no XML at ${end}: ${text.slice(end, end + 40)}`);
  const roots = root.children.filter((child) => typeof child !== 'string');
  const [only] = roots;
  if (open.length > 1 || roots.length !== 1 || only === undefined) throw new Error('no one root');
  return only;
}

/** All elements of a name, at any depth, in the order of the text. */
export function elementsIn(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...elementsIn(child, name)];
  });
}

/** The text of every element that holds nothing else. */
export function textsIn(node: XmlNode): readonly string[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return child.trim() === '' ? [] : [child];
    return textsIn(child);
  });
}

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(all.map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const sign = ENTITIES[entity];
    if (sign === undefined) throw new Error(`unexpected ${entity}`);
    return sign;
  });
}
