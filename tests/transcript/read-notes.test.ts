import { describe, expect, it } from 'vitest';
import { checkPassages } from '../../src/transcript/check-passages.ts';
import { isOurParagraph, sectionOf } from '../../src/transcript/note-headings.ts';
import type { Passage } from '../../src/transcript/passage.ts';
import { playbookSentences, withoutSentences } from '../../src/transcript/playbook-sentences.ts';
import { readNotes } from '../../src/transcript/read-notes.ts';
import { reportWords } from '../../src/wording/nl/report.ts';
import { checkerFor } from '../support/check.ts';
import { mainPlaybook } from '../support/main-playbook.ts';

const read = (...lines: readonly string[]) => readNotes(lines.join('\n'));
const texts = (passages: readonly Passage[]) => passages.map(({ text }) => text);
const kinds = (passages: readonly Passage[]) =>
  passages.map(({ kind, text }) => `${kind}: ${text}`);
const employeeWords = (passages: readonly Passage[]) =>
  passages.flatMap(({ text, quotes }) =>
    quotes.filter(({ whose }) => whose === 'employee').map((q) => text.slice(q.start, q.end)),
  );

const OURS = ['---', 'playbook: willen-kunnen-snappen 1.0.0', 'voor: mezelf', '---', ''];

describe('notes', () => {
  it('are paragraphs, each with the line it begins on', () => {
    const passages = read('Eerste regel,', 'die doorloopt.', '', 'Tweede stuk.');
    expect(passages).toEqual([
      { n: 1, line: 1, text: 'Eerste regel, die doorloopt.', kind: 'note', quotes: [] },
      { n: 2, line: 4, text: 'Tweede stuk.', kind: 'note', quotes: [] },
    ]);
  });

  it('have lists whose items stand alone, without their signs', () => {
    expect(
      texts(read('- een', '  gaat door', '* twee', '1. drie', '- [x] vier', '', 'los')),
    ).toEqual(['een gaat door', 'twee', 'drie', 'vier', 'los']);
  });

  it('have headings that are not read but say what stands under them', () => {
    expect(
      kinds(read('# Gesprek', 'Ging goed.', '## Afspraken', '- Kim oefent', '## Verder', 'Niets')),
    ).toEqual(['note: Ging goed.', 'agreement: Kim oefent', 'note: Niets']);
  });

  it('have bare headings too, which hold for one block', () => {
    const lines = [
      'Kim was laat.',
      'Afspraken:',
      '',
      '- Kim oefent',
      '- Kim belt',
      '',
      'Later meer.',
    ];
    expect(kinds(read(...lines))).toEqual([
      'note: Kim was laat.',
      'agreement: Kim oefent',
      'agreement: Kim belt',
      'note: Later meer.',
    ]);
  });

  it('say by a word in front that something was agreed', () => {
    expect(kinds(read('Afspraak: beter opletten', '', 'Afspraak van toen: niets'))).toEqual([
      'agreement: Afspraak: beter opletten',
      'note: Afspraak van toen: niets',
    ]);
  });

  it('lose the signs of Markdown and nothing else', () => {
    expect(
      texts(read('**Vet** en *schuin*, `code`, [een link](https://x.nl), 2 \\* 3, a_b_c en 5*3*2')),
    ).toEqual(['Vet en schuin, code, een link, 2 * 3, a_b_c en 5*3*2']);
  });

  it('have tables: a row is one passage, what stands under the employee another', () => {
    const table = ['| | jij | medewerker |', '| - | :-: | - |', '| Kunnen | twijfel | "Ik zoek" |'];
    const passages = read(...table);
    expect(texts(passages)).toEqual(['Kunnen; twijfel', '"Ik zoek"']);
    expect(employeeWords(passages)).toEqual(['Ik zoek']);
  });

  it('skip front matter, code and rules, but not a block that is never closed', () => {
    expect(texts(read('---', 'soort: x', '---', '```', 'code', '```', '***', 'Tekst.'))).toEqual([
      'Tekst.',
    ]);
    expect(texts(read('```', 'Nooit dicht.'))).toEqual(['``` Nooit dicht.']);
  });

  it('cut what is very long at the end of a sentence', () => {
    const long = read(`${'Dit is een zin van een woord of tien, meer niet. '.repeat(100)}`);
    expect(long.length).toBeGreaterThan(2);
    expect(long.every(({ text }) => text.length <= 2_000 && text.endsWith('.'))).toBe(true);
  });
});

it.each(['met wat woorden achter elkaar', 'met  **nog** wat woorden'])(
  'tells of each part of a long paragraph on which line it begins: %s',
  (words) => {
    const lines = Array.from({ length: 150 }, (_, i) => `Zin ${i + 1} staat hier ${words}.`);
    const passages = read('# Lang', '', ...lines);
    expect(passages.length).toBeGreaterThan(2);
    for (const { line, text } of passages) expect(text).toMatch(new RegExp(`^Zin ${line - 2} `));
  },
);

describe('whose words a quote holds', () => {
  it.each([
    ['De medewerker zei: "Ik weet het niet."', ['Ik weet het niet.']],
    ['Ze antwoordde dat het “te druk” was', ['te druk']],
    ['"Dat lukt nooit", zei ze.', ['Dat lukt nooit']],
    ['Medewerker: "Geen idee."', ['Geen idee.']],
    ['DE MEDEWERKER ZEI: “Ik weet het niet.”', ['Ik weet het niet.']],
    ['Yazici zei het zo: "Nu niet."', []],
    ['Ik zei: "Dat is goed."', []],
    ['Het heet hier "nawerk".', []],
  ])('%s', (text, words) => {
    expect(employeeWords(read(text))).toEqual(words);
  });

  it('is neither’s when it was a customer’s', () => {
    const [passage] = read('De klant zei: "Zo, dat is vlot."');
    expect(passage?.quotes.map(({ whose }) => whose)).toEqual(['another']);
  });

  it('is the employee’s under a heading that says so', () => {
    const passages = read('## In de woorden van de medewerker', '> Ik raak de draad kwijt.');
    expect(kinds(passages)).toEqual(['employee: Ik raak de draad kwijt.']);
    expect(kinds(read('> Ik raak de draad kwijt.'))).toEqual(['note: Ik raak de draad kwijt.']);
  });
});

describe('a summary of our own', () => {
  it('is read for what people said and wrote, not for what the program added', () => {
    const passages = read(
      ...OURS,
      '# Coachgesprek',
      '',
      '> Kan onder het recht op inzage vallen.',
      '',
      '**In het kort.** Jullie zijn het eens.',
      '',
      '## De oorzaak',
      'Je zag het zelf.',
      '',
      '- De medewerker kan dit leren (jij, gezien)',
      '',
      '> **In eigen woorden:** Ik moet dat leren.',
      '',
      '## Valkuilen',
      '- **Overtuigen** (jij). Zeg dan: "Hoe kijk jij ernaar?"',
      '',
      '## Afspraken',
      '| wie | wat |',
      '| - | - |',
      '| De medewerker | Oefent |',
    );
    expect(kinds(passages)).toEqual([
      'note: Je zag het zelf.',
      'employee: Ik moet dat leren.',
      'agreement: De medewerker; Oefent',
    ]);
  });

  it('is read without the names of its answers, the times of its notes and its own remarks', () => {
    const passages = read(
      ...OURS,
      '## Eerdere gesprekken',
      '- **Eerder afgesproken:** Kim oefent.',
      '',
      '**Let op.** "Uitleggen" past niet bij kunnen. Nog een keer uitleggen helpt niet.',
      '',
      '## De oorzaak',
      '**Waarom kunnen:** Jullie hebben dit samen vastgesteld.',
      '',
      '**Wat het precies is:** te veel tegelijk.',
      '',
      '**Je vermoeden vooraf:** willen, 70 % zeker; achteraf nog 20 %.',
      '',
      '## Rest van je voorbereiding',
      '**Wat er speelt**',
      '',
      '## Notities',
      '- **17.06 uur, bij hoe het gaat:** Kim zocht lang.',
    );
    expect(texts(passages)).toEqual(['Kim oefent.', 'Kim zocht lang.']);
  });

  it('is read without what was chosen and why that counts, but for what is quoted', () => {
    const known = () => playbookSentences(mainPlaybook, [reportWords.here]);
    const lines = [
      ...OURS,
      '## De omgeving',
      '- **Omgeving:** Het systeem, de werkplek of de informatie werkt niet mee.',
      '- **Soort:** uitleggen of nog eens doornemen. Gedaan: ja. Ik was er niet bij.',
      '',
      '## De oorzaak',
      '| | jij | medewerker |',
      '| - | - | - |',
      '| Kunnen | Ja, een goede collega haalt het hier wel. **Hier zit het.** | "Ik zoek." |',
    ];
    expect(texts(readNotes(lines.join('\n'), known))).toEqual([
      'Gedaan: ja. Ik was er niet bij.',
      'Kunnen;',
      '"Ik zoek."',
    ]);
    expect(withoutSentences('Ik zei: "Het systeem werkt." En toen', known())).toBe(
      'Ik zei: "Het systeem werkt." En toen',
    );
  });

  it('has remarks that still begin as we know them', () => {
    const before = { cause: 'willen', name: 'willen', before: '70 %' };
    const openings = [
      reportWords.inShort,
      reportWords.mind,
      reportWords.kind,
      reportWords.alsoUnknown,
      reportWords.shift({ ...before, after: '20 %', shift: -1 })[0]?.text,
      reportWords.shift(before)[0]?.text,
    ];
    expect(openings.map((text) => isOurParagraph(`**${text}** Meer`, 'notes'))).toEqual(
      openings.map(() => true),
    );
    expect(isOurParagraph(`**${reportWords.why('Kunnen')}** Meer`, 'employee')).toBe(true);
    expect(isOurParagraph('**Waarom het nodig is:** Meer', 'notes')).toBe(false);
  });

  it('has sections that still go by the names we know them by', () => {
    const { sections } = reportWords;
    const read = (title: string) => sectionOf(title, true);
    expect([sections.pitfalls, sections.recipe, sections.watch].map(read)).toEqual(
      Array(3).fill('ours'),
    );
    expect([sections.quotes, sections.causes].map(read)).toEqual(Array(2).fill('employee'));
    expect(read(sections.agreements)).toBe('agreements');
  });
});

describe('a passage that is checked', () => {
  const checker = checkerFor({ 'geen zin': 'oorzaak-willen', 'zo iemand': 'label' });

  it('has the words of the employee checked as theirs, at their place in the whole', () => {
    const [passage] = checkPassages(
      read('Zij is zo iemand. Ze zei: "Ik heb er geen zin in 😀, geen zin."'),
      checker,
    );
    expect(passage?.flags.map(({ class: name, kind }) => [name, kind])).toEqual([
      ['label', 'note'],
      ['oorzaak-willen', 'employee'],
      ['oorzaak-willen', 'employee'],
    ]);
    for (const { start, end, text } of passage?.flags ?? []) {
      expect(passage?.text.slice(start, end)).toBe(text);
    }
  });

  it('never takes a quote for the lead’s own words', () => {
    const [passage] = checkPassages(read('De klant zei: "zo iemand."'), checker);
    expect(passage?.flags).toEqual([]);
  });
});
