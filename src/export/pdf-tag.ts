// One element of the structure tree, by which a screen reader finds its way through the pages.

export interface TagOptions {
  /** What a picture shows. */
  readonly alt?: string;
  /** What is meant by what is seen. */
  readonly actual?: string;
  /** What a head cell is the head of. */
  readonly scope?: 'Column' | 'Row';
  /** Of a picture: left, top, right, bottom, from the top left of the page on which it is drawn. */
  readonly bbox?: readonly [number, number, number, number];
}

export class Tag {
  readonly name: string;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #element: PDFKit.PDFStructureElement;

  constructor(pdf: PDFKit.PDFDocument, name: string, options: TagOptions = {}) {
    this.name = name;
    this.#pdf = pdf;
    // pdfkit knows scope and bbox, its types do not.
    this.#element = pdf.struct(name, { ...options } as PDFKit.Mixins.StructureElementOptions);
  }

  /** The root of the tree. */
  static root(pdf: PDFKit.PDFDocument): Tag {
    const root = new Tag(pdf, 'Document');
    pdf.addStructure(root.#element);
    return root;
  }

  /** A new element, behind the others: the order of reading is that in which they are added. */
  add(name: string, options?: TagOptions): Tag {
    const child = new Tag(this.#pdf, name, options);
    this.#element.add(child.#element);
    return child;
  }

  /** What is drawn from here on belongs to this element, until `endMarkedContent`. */
  begin(): void {
    this.#element.add(this.#pdf.markStructureContent(this.name));
  }
}
