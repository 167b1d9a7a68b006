import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, readTranscript } from '../../src/transcript/read-transcript.ts';

/** "Petra: Hoi" a turn. */
function turnsOf(text: string, lead?: string): readonly string[] {
  const reading = readTranscript(text, { lead });
  if (reading.kind !== 'talk') throw new Error(`not a talk but ${reading.kind}`);
  return reading.turns.map(({ speaker, text: words }) => `${speaker}: ${words}`);
}

function talkOf(text: string, lead?: string): Extract<Reading, { kind: 'talk' }> {
  const reading = readTranscript(text, { lead });
  if (reading.kind !== 'talk') throw new Error(`not a talk but ${reading.kind}`);
  return reading;
}

const lines = (...all: readonly string[]) => all.join('\n');

describe('plain text', () => {
  it('is a turn for each name, counted from 1', () => {
    const text = lines('Teamleider: Kom binnen.', 'Medewerker: Ja.', 'Teamleider: Zo.');
    expect(talkOf(text).turns).toEqual([
      { n: 1, speaker: 'Teamleider', role: 'teamlead', text: 'Kom binnen.' },
      { n: 2, speaker: 'Medewerker', role: 'employee', text: 'Ja.' },
      { n: 3, speaker: 'Teamleider', role: 'teamlead', text: 'Zo.' },
    ]);
  });

  it.each([
    ['a time in brackets', '[00:12:03] Noor: Hoi', '[00:12:09] Jesse: Ja'],
    ['a time of the clock', '14:05 Noor: Hoi', '14:06 Jesse: Ja'],
    ['a time behind the name', 'Noor (00:12): Hoi', 'Jesse (00:15): Ja'],
    ['a time and a dash', '0:03 - Noor: Hoi', '0:09 - Jesse: Ja'],
    ['Markdown', '**Noor:** Hoi', '**Jesse**: Ja'],
    ['names in italics', '*Noor:* Hoi', '*Jesse*: Ja'],
    ['no space behind the name', 'Noor:Hoi', 'Jesse:Ja'],
    ['a dash before the name', '- Noor: Hoi', '- Jesse: Ja'],
    ['a number before the name', '1. **Noor:** Hoi', '2. **Jesse:** Ja'],
    ['white space around', '  Noor :  Hoi ', '\tJesse: Ja'],
    ['Windows line ends and a mark', '\ufeffNoor: Hoi\r', 'Jesse: Ja\r'],
    ['a name alone on a line, as Teams writes', 'Noor  0:03\nHoi', 'Jesse  0:09\nJa'],
  ])('may have %s', (_, first, second) => {
    expect(turnsOf(lines(first, second), 'Noor')).toEqual(['Noor: Hoi', 'Jesse: Ja']);
  });

  it.each([
    'P. de Vries-Jansen',
    'Ömer Çelik',
    "Sinéad O'Brien",
    'Jansen, Petra (HR)',
    'Spreker 1',
  ])('knows %s for a name', (name) => {
    const text = lines(`${name}: Hoi.`, 'Kim: Ja.', `${name}: Goed.`, 'Kim: Ja.');
    expect(turnsOf(text, 'Kim')[0]).toBe(`${name}: Hoi.`);
  });

  it('keeps the stars of what was said', () => {
    const text = lines('**Noor:** *zucht* Hoi', 'Jesse: **Nee** hoor', 'Noor: Zo');
    expect(turnsOf(text, 'Noor').slice(0, 2)).toEqual(['Noor: *zucht* Hoi', 'Jesse: **Nee** hoor']);
  });

  it('lets a turn go on over wrapped lines and empty ones', () => {
    const text = lines(
      'Noor: Ik zie',
      'dat je stilvalt.',
      '',
      'Klopt dat?',
      'Jesse: Ja.',
      'Noor: O.',
    );
    expect(turnsOf(text, 'Noor')[0]).toBe('Noor: Ik zie dat je stilvalt. Klopt dat?');
  });

  it('takes a colon in somebody’s words for no name', () => {
    const text = lines(
      'Noor: Luister',
      'Ik zeg: doe het anders.',
      'Kijk: zo.',
      'Jesse: Ja.',
      'Noor: Om 14:05 dus.',
    );
    expect(turnsOf(text, 'Noor')).toEqual([
      'Noor: Luister Ik zeg: doe het anders. Kijk: zo.',
      'Jesse: Ja.',
      'Noor: Om 14:05 dus.',
    ]);
  });

  it('counts what one person says in a row as one turn, however the name is written', () => {
    const text = lines('Noor: Een.', 'NOOR: Twee.', 'Jesse: Ja.');
    expect(turnsOf(text, 'Noor')).toEqual(['Noor: Een. Twee.', 'Jesse: Ja.']);
  });

  it('counts the words above the first name, which nobody said', () => {
    const text = lines('Gesprek van dinsdag', '', 'Noor: Hoi.', 'Jesse: Ja.', 'Noor: Zo.');
    expect(talkOf(text, 'Noor').wordsBefore).toBe(3);
  });
});

describe('notes', () => {
  it.each([
    ['prose', lines('Vandaag gesproken over nawerktijd.', 'Daarna: oefenen.')],
    ['a form', lines('Datum: 12-11', 'Medewerker: P1042', 'Teamleider: Kim', '', 'Ging goed.')],
    ['heads that come back', lines('Gedrag: a', 'Effect: b', '', 'Gedrag: c', 'Effect: d')],
    ['a list', lines('- Wie: Kim', '- Wat: oefenen', '- Wie: Noor', '- Wat: kijken')],
    ['a list of who does what', lines('- Kim: oefent', '* Noor: kijkt', '- Kim: belt')],
    ['a list with stars', lines('* Kim: oefent', '* Noor: kijkt', '* Kim: belt')],
    ['heads in italics', lines('*Vooraf:* druk', '*Volgende keer:* a', '*Volgende keer:* b')],
    ['addresses', lines('https://a.nl', 'mailto:kim@a.nl', 'https://b.nl', 'mailto:n@a.nl')],
    ['nothing at all', ''],
  ])('are %s', (_, text) => {
    expect(readTranscript(text).kind).toBe('notes');
  });
});

describe('WebVTT', () => {
  const webvtt = (...cues: readonly string[]) => lines('WEBVTT', '', cues.join('\n\n'));
  const cue = (at: number, text: string) =>
    `id-${at}/1-0\n00:00:0${at}.000 --> 00:00:0${at}.800\n${text}`;

  it('of Teams has a voice tag and an id for each cue', () => {
    const text = webvtt(
      cue(1, '<v Kim de Boer>Hoi,</v>'),
      cue(2, '<v Kim de Boer>kom binnen.</v>'),
      cue(3, '<v Robin>Ja.'),
    );
    expect(turnsOf(text, 'Kim')).toEqual(['Kim de Boer: Hoi, kom binnen.', 'Robin: Ja.']);
  });

  it('of Zoom has the name in the words', () => {
    const text = webvtt(
      '1\n00:01.000 --> 00:02.000\nKim: Hoi.',
      '2\n00:03.000 --> 00:04.000\nRobin: Ja.',
    );
    expect(turnsOf(text.replaceAll('\n', '\r\n'), 'Kim')).toEqual(['Kim: Hoi.', 'Robin: Ja.']);
  });

  it('has notes and styles that nobody said', () => {
    const text = webvtt(
      'NOTE Teamleider: opname gestart',
      'STYLE\n::cue { color: red }',
      cue(1, '<v Kim>Hoi.</v>'),
      cue(2, '<v Robin>Ja.</v>'),
    );
    expect(turnsOf(text, 'Kim')).toEqual(['Kim: Hoi.', 'Robin: Ja.']);
  });

  it('has tags and entities, and words that only look like them', () => {
    const text = webvtt(
      cue(1, '<v Kim>Dat is <i>echt</i> &lt; 3 &amp; meer &#233;n<br>vlug</v>'),
      cue(2, '<v Robin>Als 2 < 3 en 4 > 3 &huh;</v>'),
    );
    expect(turnsOf(text, 'Kim')).toEqual([
      'Kim: Dat is echt < 3 & meer én vlug',
      'Robin: Als 2 < 3 en 4 > 3 &huh;',
    ]);
  });

  it('may have two people in one cue, and a cue without a name goes on', () => {
    const text = webvtt(cue(1, '<v Kim>Hoi.</v> <v Robin>Ja.</v>'), cue(2, 'Ik ben er.'));
    expect(turnsOf(text, 'Kim')).toEqual(['Kim: Hoi.', 'Robin: Ja. Ik ben er.']);
  });

  it('tells how long somebody spoke, and the silences between', () => {
    const [first, second] = talkOf(
      webvtt(
        '00:01.000 --> 00:03.500\n<v Kim>Hoe gaat het?</v>',
        '00:08.500 --> 00:10.000\n<v Robin>Goed.</v>',
      ),
      'Kim',
    ).turns;
    expect(first).toMatchObject({ from: 1, spoken: 2.5, pauses: [] });
    expect(second).toMatchObject({ from: 8.5, spoken: 1.5, pauses: [5] });
  });

  it('without a name anywhere is notes, with the lines they stand on in the file', () => {
    const text = webvtt(cue(1, 'Hoi.'), 'NOTE\nniets', cue(2, 'Kom\nbinnen.'));
    const reading = readTranscript(`\n${text}`);
    expect(reading).toEqual({ kind: 'notes', text: 'Hoi.\nKom\nbinnen.', lines: [6, 13, 14] });
    for (const line of ['Hoi.', 'Kom', 'binnen.']) {
      const place = `\n${text}`.split('\n').indexOf(line) + 1;
      expect(reading).toMatchObject({ lines: expect.arrayContaining([place]) });
    }
  });
});

describe('SRT', () => {
  it('has a number and a comma in the time', () => {
    const text = lines(
      '1',
      '00:00:03,622 --> 00:00:09,774',
      'Teamleider: Goedemiddag.',
      '',
      '2',
      '00:00:10,286 --> 00:00:11,680',
      'Medewerker: Ja hoor,',
      'het mag.',
    );
    expect(turnsOf(text)).toEqual(['Teamleider: Goedemiddag.', 'Medewerker: Ja hoor, het mag.']);
  });
});

describe('whose side is whose', () => {
  const roles = (text: string, lead?: string) => {
    const reading = readTranscript(text, { lead });
    if (reading.kind !== 'talk') return reading.kind;
    return Object.fromEntries(reading.turns.map(({ speaker, role }) => [speaker, role]));
  };
  const between = (...names: readonly string[]) =>
    lines(...names.map((name) => `${name}: Hoi.`), ...names.map((name) => `${name}: Ja.`));

  it.each([
    ['Teamleider', 'Medewerker'],
    ['TL', 'Agent'],
    ['Leidinggevende', 'Mdw'],
    ['Coach', 'Robin'],
    ['Kim (teammanager)', 'Robin'],
    ['Kim', 'Klantadviseur Robin'],
    ['Ik', 'Zij'],
    ['Teamleider Petra', 'Sanne Baas'],
    ['Teamleider - Petra', 'Robin'],
    ['Petra - coach', 'Robin'],
    ['coach Joost', 'Robin'],
    ['Team lead Petra', 'Robin'],
    ['Petra (senior coach)', 'Sanne de Leider'],
    ['Jansen, Petra (HR)', 'Jan de Coach'],
    ['HR', 'Hr. Chef'],
    ['Petra', 'Sanne Baas (medewerker)'],
    ['TL', 'Mw'],
  ])('follows from the names %s and %s', (lead, employee) => {
    expect(roles(between(lead, employee))).toEqual({ [lead]: 'teamlead', [employee]: 'employee' });
  });

  it.each([
    ['Petra de Vries', 'Sanne Baas'],
    ['Petra de Vries', 'Baas, Sanne'],
    ['Petra de Vries', 'Jan de Coach'],
    ['Petra de Vries', 'S. Leider'],
    ['Petra de Vries', 'Kim Jansen-Chef'],
    ['Petra de Vries', 'Ann Lead'],
    ['Mevr. de Vries', 'Hr. Jansen'],
    ['Mevr', 'Hr'],
    ['Dhr', 'Mw'],
    ['Mw. de Vries', 'Dhr. Jansen'],
  ])('does not follow from the names %s and %s', (one, other) => {
    expect(roles(between(one, other))).toBe('unclear');
  });

  it.each(['Kim de Boer', 'kim', 'BOER'])('follows from the name that was given: %s', (lead) => {
    expect(roles(between('Kim de Boer', 'Robin'), lead)).toMatchObject({
      'Kim de Boer': 'teamlead',
      Robin: 'employee',
    });
  });

  it('may have two people on the lead’s side', () => {
    expect(roles(between('Kim', 'Robin', 'Sam'), 'Kim, Sam')).toEqual({
      Kim: 'teamlead',
      Robin: 'employee',
      Sam: 'teamlead',
    });
  });

  it('is not clear between two names in a short talk, or by a name that is not there', () => {
    expect(roles(between('Kim', 'Robin'))).toBe('unclear');
    expect(readTranscript(between('Kim', 'Robin'), { lead: 'Sam' })).toEqual({
      kind: 'unclear',
      speakers: ['Kim', 'Robin'],
    });
  });

  it('follows from a longer talk in which one asks and speaks of results', () => {
    const asks = [
      'Ga zitten. Hoe gaat het met je?',
      'Ik zie dat je gesprekstijd boven de norm zit. Herken je dat?',
      'Wat denk je zelf dat er gebeurt?',
      'En wat doe je dan?',
      'Wat zou jou helpen?',
      'Zullen we dat volgende week samen bekijken?',
    ];
    const answers = [
      'Met mij gaat het wel.',
      'Ja, dat zie ik ook.',
      'Ik raak mijn verhaal kwijt.',
      'Dan begin ik opnieuw.',
      'Ik zou het liefst oefenen.',
      'Ja, dat lijkt me goed, ik kom.',
    ];
    const text = asks.flatMap((ask, at) => [`Robin: ${ask}`, `Kim: ${answers[at]}`]).join('\n');
    expect(talkOf(text).rolesFrom).toBe('talk');
    expect(roles(text)).toEqual({ Robin: 'teamlead', Kim: 'employee' });
  });
});

describe('no word gets lost', () => {
  const word = fc.constantFrom(
    'ja',
    'nee',
    'één',
    'klant',
    'x2',
    '😀',
    'doorverbonden,',
    'echt.',
    '’s',
  );
  const said = fc.array(word, { minLength: 1, maxLength: 8 });
  const talks = fc.array(said, { minLength: 3, maxLength: 12 });
  const speaker = (at: number) => (at % 2 === 0 ? 'Teamleider' : 'Medewerker');
  const wordsIn = (text: string) => text.split(/\s+/).filter((one) => one !== '');
  const holdsAll = (text: string, turns: readonly (readonly string[])[]) => {
    const read = talkOf(text).turns.flatMap((turn) => wordsIn(turn.text));
    expect(read).toEqual(turns.flat());
  };

  it('of plain text, wrapped anywhere', () => {
    fc.assert(
      fc.property(talks, fc.nat(7), (turns, wrapAt) => {
        const text = turns.map((words, at) => {
          const broken = words.map((one, index) => (index === wrapAt ? `\n${one}` : ` ${one}`));
          return `${speaker(at)}:${broken.join('')}`;
        });
        holdsAll(text.join('\n'), turns);
      }),
    );
  });

  it('of WebVTT and SRT', () => {
    fc.assert(
      fc.property(talks, fc.boolean(), fc.boolean(), (turns, isWebVtt, crlf) => {
        const cues = turns.map((words, at) => {
          const time = `00:00:${String(at + 10)}${isWebVtt ? '.' : ','}000`;
          const named = isWebVtt
            ? `<v ${speaker(at)}>${words.join(' ')}</v>`
            : `${speaker(at)}: ${words.join('\n')}`;
          return `${at + 1}\n${time} --> ${time}\n${named}`;
        });
        const text = `${isWebVtt ? 'WEBVTT\n\n' : ''}${cues.join('\n\n')}\n`;
        holdsAll(crlf ? text.replaceAll('\n', '\r\n') : text, turns);
      }),
    );
  });

  it('and nothing makes it fail or slow', () => {
    const piece = fc.constantFrom(
      ...['WEBVTT', '\n', '\n\n', '00:01.000 --> 00:02.000', '-->', '<v ', 'Kim>', '</v>', 'Kim: '],
      ...[
        'Teamleider: ',
        '[00:01] ',
        '> ',
        '| a |',
        '| - |',
        '```',
        '---',
        '# ',
        '“',
        '"',
        '&#x1;',
      ],
      ...['woord', '?', '...', '\u0000', '\ud800', '\u202e', ' '.repeat(50), '1', 'Medewerker:'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const reading = readTranscript(pieces.join(''), {});
        if (reading.kind !== 'talk') return;
        expect(reading.turns.map(({ n }) => n)).toEqual(reading.turns.map((_, at) => at + 1));
        expect(reading.turns.filter(({ text }) => text.trim() === '')).toEqual([]);
      }),
    );
  });
});

describe('a long text with a colon here and there', () => {
  const sentence = 'Hij belde om tien uur en vroeg naar de planning van maart.';

  it('is no talk when few of its lines begin with a name', () => {
    const said = lines('Medewerker: ik wil niet meer.', 'Teamleider: ik hoor je.');
    const text = lines(...Array(200).fill(sentence), said, said);
    expect(readTranscript(text).kind).toBe('notes');
  });

  it('is no talk when more people speak in it than fit at a table', () => {
    const said = Array.from({ length: 30 }, (_, i) => `Naam${String.fromCharCode(97 + i)}: Ja.`);
    expect(readTranscript(lines(...said, ...said, sentence)).kind).toBe('notes');
  });
});
