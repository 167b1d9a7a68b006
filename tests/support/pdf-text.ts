// A PDF as a reader has it: what stands on its pages and where, and what its structure says of it.
import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page; places are in points from the top left. */
export interface PlacedText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  /** Without the white space at the end. */
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  readonly size: number;
  /** From the root of the structure, such as ["Document", "Sect", "H2"]; undefined for an artifact. */
  readonly roles: readonly string[] | undefined;
  /** The same for all that belongs to one element on one page. */
  readonly part: string | undefined;
  /** White space stands between it and what was drawn before it. */
  readonly spaced: boolean;
}

export interface PdfNode {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly PdfNode[];
}

export interface ReadPdf {
  readonly texts: readonly PlacedText[];
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** The structure, page by page: an element on two pages is there twice. */
  readonly trees: readonly PdfNode[];
}

/** What pdf.js gives of the structure: an element, or content with the id that its text carries too. */
interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const texts: PlacedText[] = [];
  const pages: { width: number; height: number }[] = [];
  const trees: PdfNode[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    pages.push({ width, height });
    const tree = ((await page.getStructTree()) ?? {}) as TreeNode;
    trees.push(nodeOf(tree));
    const roles = rolesById(tree);
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    const open: (string | undefined)[] = [];
    let spaced = false;
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id);
        continue;
      }
      if (item.str.trim() === '') {
        spaced ||= item.str !== '';
        continue;
      }
      const [a = 0, b = 0, , , left = 0, up = 0] = item.transform as number[];
      const part = open.at(-1) ?? undefined;
      const solid = item.str.trimEnd().length / item.str.length;
      texts.push({
        page: number,
        text: item.str,
        left,
        right: left + item.width * solid,
        base: height - up,
        size: Math.hypot(a, b),
        roles: part === undefined ? undefined : roles.get(part),
        part,
        spaced,
      });
      spaced = false;
    }
  }
  await pdf.cleanup();
  return { texts, pages, trees };
}

/**
 * What the document says, in the order of reading: a line a paragraph, heading or cell; without the foot of
 * the pages and the heads of tables that come once more. A character without a letter in the typefaces is "□".
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { texts } = await readPdf(bytes);
  const own = texts.filter(({ roles }) => roles !== undefined);
  const all = own.reduce((sum, one, at) => {
    const before = own[at - 1];
    const same = before?.page === one.page && before.part === one.part;
    // A sign that stands for another is an element in the middle of its line.
    const between = !before || same || isSpan(before) || isSpan(one) ? '' : '\n';
    return `${sum}${between}${one.spaced ? ' ' : ''}${one.text}`;
  }, '');
  return all.replace(/^ +| +$/gm, '');
}

function isSpan(text: PlacedText): boolean {
  return text.roles?.at(-1) === 'Span';
}

function nodeOf({ role = '', alt, children = [] }: TreeNode): PdfNode {
  const own = children.filter((child) => child.role !== undefined).map(nodeOf);
  return { role, children: own, ...(alt !== undefined && { alt }) };
}

function rolesById(tree: TreeNode): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (node: TreeNode, roles: readonly string[]) => {
    for (const child of node.children ?? []) {
      if (child.role !== undefined) visit(child, [...roles, child.role]);
      else if (child.id !== undefined) found.set(child.id, roles);
    }
  };
  visit(tree, []);
  return found;
}
