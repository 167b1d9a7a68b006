// How often the hygiene check asks a decision on lines that nothing was learned from.
import { describe, expect, it } from 'vitest';
import { checkHygiene } from '../../../src/pitfalls/hygiene/check-hygiene.ts';
import { measureHygiene, portion, unseenLines } from '../../corpus/measure-hygiene.ts';
import { corpusFolder, loadRealModel } from '../../support/pitfall-model.ts';

const { classifier } = await loadRealModel();
const certainty = classifier?.certaintyOf.bind(classifier);

/** Notes that a trainer said must never enter a file. */
const NOT_IN_A_FILE = [
  'is gewoon vastgeroest, dat krijg je met die oudgedienden',
  'zit volgens mij in de overgang, is sneller geraakt dan vroeger',
  'misschien is hij er gewoon te zacht voor',
  'verteld dat hij stottertherapie heeft gehad als kind, speelt weer op bij boze mensen',
  'draagt sinds kort hoofddoek, klanten zien dat toch niet',
  'loopt volgens mij te stoken bij de or, is daar vorige maand lid van de bond voor geworden',
  'rouwt nog om haar man en slaapt slecht, neemt daar iets voor',
  'wispelturig type, je weet nooit wie je krijgt',
  'heeft misschien adhd, mijn neefje is net zo',
  'kan gewoon niet mee met nieuwe systemen, is een digibeet',
  'ligt in scheiding volgens kantine, drinkt meer dan goed is',
  'hoort alleen wat ze wil horen',
  'vast deze weken (ramadan), misschien dat ze daarom minder scherp is',
  'geen motivatie meer, anders deed hij het wel',
  'is raadslid voor een linkse partij, dus tegen verkopen per definitie',
];

describe('the hygiene check on lines of elsewhere', () => {
  const lines = unseenLines(corpusFolder);
  const measured = measureHygiene(lines, () => certainty ?? (() => 0));

  it('asks a decision on nearly all that is of health or another special kind', () => {
    expect(portion(measured.sensitive)).toBeGreaterThanOrEqual(0.95);
  });

  it('asks it on few clean lines', () => {
    expect(portion(measured.clean)).toBeLessThanOrEqual(0.11);
  });

  it('finds most without a classifier', () => {
    expect(portion(measureHygiene(lines).sensitive)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(NOT_IN_A_FILE)('lets through without a look: no, not "%s"', (text) => {
    const hits = checkHygiene([{ address: 'note', label: '', role: 'text', text }], {});
    expect(hits.some(({ weight }) => weight !== 'hint')).toBe(true);
  });
});
