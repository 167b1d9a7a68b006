// A Word document as its readers have it: the parts it is made of, and the text in reading order.
import JSZip from 'jszip';
import { elementsIn, readXml, type XmlNode } from './xml.ts';

/** @throws Error when there is no such part, or when it is no XML */
export async function docxPart(bytes: Uint8Array, path: string): Promise<XmlNode> {
  const file = (await JSZip.loadAsync(bytes)).file(path);
  if (file === null) throw new Error(`no ${path}`);
  return readXml(await file.async('string'));
}

/** Paragraphs and cells in order, a line for each; without the foot of the pages. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  return paragraphsIn(await docxPart(bytes, 'word/document.xml'))
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');
}

export function paragraphsIn(node: XmlNode): readonly XmlNode[] {
  return elementsIn(node, 'w:p');
}

export function styleOf(paragraph: XmlNode): string | undefined {
  return elementsIn(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
}

/** A line break is "\n", a tab "\t". */
export function textOf(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return node.name === 'w:t' ? child : '';
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:tab' && node.name === 'w:r' ? '\t' : textOf(child);
    })
    .join('');
}
