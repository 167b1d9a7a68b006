import { describe, expect, it } from 'vitest';
import { countQuestions } from '../../src/transcript/count-questions.ts';

const kindsOf = (text: string) =>
  Object.entries(countQuestions(text)).flatMap(([kind, count]) => Array(count).fill(kind));

describe('a question is open', () => {
  it.each([
    'Wat gebeurde er toen?',
    'En dan, hoe ging het verder?',
    'Oké, en waardoor kwam dat?',
    'Sinds wanneer is dat zo?',
    'Van wie heb je dat gehoord?',
    'Als je terugkijkt, wat is er veranderd?',
    'Nu we dit weten, wat zou jij willen?',
    'Kun je vertellen hoe dat ging?',
    '[lacht] En wat dacht je toen?',
    'In hoeverre herken je dat?',
    'Hoezeer speelt dat mee?',
    'Hoever ben je?',
    'Tot hoever kom je zelf?',
    'Waarmee kan ik je helpen?',
    'En jij?',
    'En als je vastloopt?',
  ])('%s', (text) => expect(kindsOf(text)).toEqual(['open']));
});

describe('a question is closed', () => {
  it.each([
    'Herken je dat?',
    'Is dat goed?',
    'Koffie?',
    'Hoeft dat van jou?',
    'Hoewel het lukt, vind je het lastig?',
    'Waarschijnlijk wel?',
    'Weet je het zeker?',
    'Gaat dat, of wat denk je?',
  ])('%s', (text) => expect(kindsOf(text)).toEqual(['closed']));
});

describe('a question brings its answer along', () => {
  it.each([
    'Dat wist je, toch?',
    'Je bedoelt het goed, hè?',
    'Dat is toch gewoon slordig?',
    'Vind je niet dat het beter kan?',
    'Zou het niet beter zijn om te bellen?',
    'Waarom doe je niet gewoon wat er staat?',
    'Het ligt niet aan de stoel, zeker?',
  ])('%s', (text) => expect(kindsOf(text)).toEqual(['leading']));
});

it('counts each in its turn, and none that is only quoted', () => {
  expect(countQuestions('Hoe ging het? Goed. Lukte het? Ja, toch? Wat nog meer?')).toEqual({
    open: 2,
    closed: 1,
    leading: 1,
  });
  expect(kindsOf('Hij vroeg: "Wat doe je?" en liep weg.')).toEqual([]);
});
