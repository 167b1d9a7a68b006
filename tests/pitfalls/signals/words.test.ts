// Reading a text into words: spoken and Flemish forms count as the usual ones, and every word keeps its place.
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/pitfalls/signals/split-words.ts';
import { foundBy } from '../../support/signals.ts';

describe('forms that count as the same', () => {
  it.each([
    ['ik weet het niet', "'k Weet 't niet.", "'k Weet 't niet"],
    ['mijn werk', 'Dat is m’n werk.', 'm’n werk'],
    ['zo een type', "Jij bent zo'n type.", "zo'n type"],
    ["zo'n type", 'Jij bent zo een type.', 'zo een type'],
    ['je kunt niet', 'Dat ge kunt niet.', 'ge kunt niet'],
    ['kun je', 'Wat kunt ge nu doen?', 'kunt ge'],
    ['zou je', 'Zoudt gij dat doen?', 'Zoudt gij'],
    ['heb je', 'Dat hebt ge gezegd.', 'hebt ge'],
    ['jij bent', 'Gij zijt te laat.', 'Gij zijt'],
    ['jouw werk', 'Dat is uw werk.', 'uw werk'],
    ['hij zei', 'Dat zei hij. Ie zei niks.', 'Ie zei'],
    ['doet hij', 'Wat doet-ie nu?', 'doet-ie'],
    ['één keer', 'Nog een keer.', 'een keer'],
    ['geirriteerd', 'Hij was geïrriteerd.', 'geïrriteerd'],
    ['burnout', 'Een burn-out dus.', 'burn-out'],
    ["collega's", 'De collega’s zeggen het.', 'collega’s'],
    ['zsm', 'Doe het z.s.m. graag.', 'z.s.m.'],
  ])('%s in %s', (phrase, text, found) => {
    expect(foundBy(phrase, text)).toEqual([found]);
  });

  it('the same text, composed and decomposed', () => {
    const text = 'Hij is geïnteresseerd.'.normalize('NFD');
    const [word] = foundBy('geïnteresseerd', text);
    expect(word).toBe('geïnteresseerd'.normalize('NFD'));
  });
});

describe('where sentences end', () => {
  it.each([
    ['Eerst dit. Dan dat.', 2],
    ['Ja... nee, toch niet.', 1],
    ['Ja... Nee, toch niet.', 2],
    ['Dit is bijv. een klant.', 1],
    ['Om 12.30 uur of 14:00.', 1],
    ['een regel\nen nog een', 1],
    ['Een regel\nNog een', 2],
    ['- punt een\n- punt twee', 2],
    ['Echt?! Ja.', 2],
    ['', 0],
    ['...', 0],
  ])('%j has %i', (text, count) => {
    expect(splitWords(text).sentences).toHaveLength(count);
  });

  it('knows a question from the rest', () => {
    const { sentences } = splitWords('Kan dat? Ja. Echt?!');
    expect(sentences.map(({ isQuestion }) => isQuestion)).toEqual([true, false, true]);
  });
});

describe('quotation marks', () => {
  const quotedIn = (text: string) => {
    const { plain, quoted } = splitWords(text);
    return plain.filter((word, i) => word !== '' && quoted[i]);
  };

  it.each([
    ['Ze zei: "ik wil niet" en liep weg.', ['ik', 'wil', 'niet']],
    ['Ze zei: “ik wil niet” en liep weg.', ['ik', 'wil', 'niet']],
    ["Ze zei: 'ik wil niet' en liep weg.", ['ik', 'wil', 'niet']],
    ['Ze zei: ‘ik wil niet’ en liep weg.', ['ik', 'wil', 'niet']],
    ["'t Is zo'n foto's-gedoe.", []],
    ['Hij zei: "dat', []],
    ['Hij zei: "dat\nEn toen "weg', []],
    ['"Ik wil niet."', []],
  ])('in %s', (text, words) => {
    expect(quotedIn(text)).toEqual(words);
  });
});
