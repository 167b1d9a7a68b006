// What an HR system asks about a document when it is put in: one row for every exported file.
import { plainLine } from '../report/tidy-text.ts';

export interface FileMetadata {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly title: string;
  readonly category: string;
  /** Of the talk: "2026-11-26". */
  readonly date: string;
  readonly personnelNumber: string;
  readonly visibleForEmployee: boolean;
}

/** Dutch spreadsheets and payroll imports part columns by a semicolon: a comma stands in their numbers. */
const SEPARATOR = ';';
const LINE_END = '\r\n';
/** What a spreadsheet would run as a formula; the wide signs too, which some versions take for these. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** RFC 4180 but for the semicolon: a head, CRLF, cells quoted where they need it. No cell can run. */
export function toMetadataCsv(rows: readonly FileMetadata[]): string {
  const lines = rows.map((row) => {
    const columns = named(row);
    return NAMES.map((name) => cell(shown(columns[name])));
  });
  return [NAMES, ...lines].map((cells) => cells.join(SEPARATOR) + LINE_END).join('');
}

/** The same columns as a list of objects. */
export function toMetadataJson(rows: readonly FileMetadata[]): string {
  return `${JSON.stringify(rows.map(named), undefined, 2)}\n`;
}

/** The columns, in their order, under the names that stand in the file. */
function named(row: FileMetadata) {
  return {
    bestand: plainLine(row.file),
    titel: plainLine(row.title),
    categorie: plainLine(row.category),
    datum: plainLine(row.date),
    personeelsnummer: plainLine(row.personnelNumber),
    zichtbaar_voor_medewerker: row.visibleForEmployee,
  };
}

type Columns = ReturnType<typeof named>;

const NAMES: readonly (keyof Columns)[] = [
  'bestand',
  'titel',
  'categorie',
  'datum',
  'personeelsnummer',
  'zichtbaar_voor_medewerker',
];

function shown(value: string | boolean): string {
  if (typeof value === 'string') return value;
  return value ? 'ja' : 'nee';
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[;,"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
