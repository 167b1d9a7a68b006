// The screen of the talk, key by key.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { type FollowedTalk, followTalk } from '../support/follow-talk.ts';
import { mainPlaybook } from '../support/main-playbook.ts';
import { BACKSPACE, ctrl, ENTER, LEFT, pasted, RIGHT, SHIFT_TAB } from '../support/terminal.ts';

const ESC = '\u001b';

/** A lone escape is drawn once nothing came behind it. */
async function pressEscape({ terminal }: FollowedTalk): Promise<void> {
  const { length } = terminal.written;
  await terminal.press(ESC);
  while (terminal.written.length === length) await new Promise((done) => setImmediate(done));
}

async function pressing(followed: FollowedTalk, ...keys: readonly string[]): Promise<string> {
  for (const key of keys) {
    if (key === ESC) await pressEscape(followed);
    else await followed.terminal.press(key);
  }
  return followed.terminal.screen();
}

async function screenAfter(...keys: readonly string[]): Promise<string> {
  return pressing(await followTalk(), ...keys);
}

describe('what stands there', () => {
  it('is a question, the next one, the lines and where to type', async () => {
    const followed = await followTalk();
    await pressing(followed, `"Dat zoeken kost mij juist meer tijd${ENTER}`);
    followed.wait(4);
    await pressing(followed, RIGHT, RIGHT, `+3 zoekt het juiste woord${ENTER}`);
    expect(await pressing(followed, 'kijkt')).toMatchInlineSnapshot(`
      "
       12.44 Gelegenheid · 4 min                        leeg: esc
       ──────────────────────────────────────────────────────────
       Wat helpt je om dit goed te doen, en wat zit er in de weg?

       volgende: Wat wordt er hier van je verwacht, in je eigen
                 woorden?





       12.40  "  Dat zoeken kost mij juist meer tijd
       12.44  +  kunnen: zoekt het juiste woord

       > kijkt
       ──────────────────────────────────────────────────────────
       " citaat   + aanwijzing   ! merkte iets   → volgende vraag
       ^g hulp   ^p pauze   ^e klaar   ^c stop"
    `);
  });

  it('still is at 40 by 15', async () => {
    const followed = await followTalk({ columns: 40, rows: 15 });
    const screen = await pressing(followed, `"Dat zoeken kost mij juist meer tijd${ENTER}`, '+');
    expect(screen).toMatchInlineSnapshot(`
      " 12.40 Het gesprek · 0 min    leeg: esc
       ──────────────────────────────────────
       ✓ Hoe gaat dit deel van je werk
         volgens jou? Vertel eens.
       volgende: Ik noem twee momenten die i…

       12.40 " Dat zoeken kost mij juist mee…

       > +
       1 gelegenheid  2 snappen  3 kunnen
       4 willen  - ervoor: past er niet bij
       ──────────────────────────────────────
       " citaat  + aanwijzing  ! merkte iets
       → vraag   ^g hulp"
    `);
  });

  it('lies on a page of its own, away from what was prepared', async () => {
    const { terminal } = await followTalk();
    terminal.output.write('\u001b[?1049l');
    expect(await terminal.scrollback()).toBe('');
    expect(terminal.written.startsWith(`${'\n'.repeat(20)}${ESC}[H${ESC}[2J${ESC}[?1049h`)).toBe(
      true,
    );
  });

  it('tells the time and the minutes at the next key', async () => {
    const followed = await followTalk();
    followed.wait(18);
    expect(await pressing(followed, 'x')).toContain('12.58 Het gesprek · 18 min');
  });
});

describe('the questions', () => {
  it.each([
    ['arrows', RIGHT, LEFT],
    ['tab', '\t', SHIFT_TAB],
    ['ctrl+o and ctrl+b', ctrl('o'), ctrl('b')],
  ])('go on and back with %s', async (_name, on, back) => {
    const followed = await followTalk();
    const first = await followed.terminal.screen();
    expect(await pressing(followed, on)).toContain('\n Ik noem twee momenten');
    expect(await pressing(followed, back)).toBe(first);
  });
  it('stay while the arrows move in a line', async () => {
    const screen = await screenAfter('ac', LEFT, 'b');
    expect(screen).toContain('> abc');
    expect(screen).toContain('\n Hoe gaat dit deel');
  });
  it('show that they have an answer', async () => {
    expect(await screenAfter(`"Gaat wel${ENTER}`)).toContain('✓ Hoe gaat dit deel');
  });
  it('end with a word', async () => {
    expect(await screenAfter(...Array<string>(30).fill('\t'))).toContain('dit is de laatste vraag');
  });
  it('have help one key away', async () => {
    const screen = await screenAfter(ctrl('g'));
    expect([screen.includes('Waarom deze vraag'), screen.includes('Hoe gaat dit deel')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the signs', () => {
  it('name the causes by number', async () => {
    expect(await screenAfter('+')).toContain('1 gelegenheid  2 snappen  3 kunnen  4 willen');
  });
  it('say which cause was picked, for or against', async () => {
    expect(await screenAfter('+k')).toContain('kunnen: wat hoor of zie je?');
    expect(await screenAfter('+-4')).toContain('niet willen: wat hoor of zie je?');
  });
  it('ask for a cause before a line is kept', async () => {
    const followed = await followTalk();
    expect(await pressing(followed, `+zoekt lang${ENTER}`)).toContain(
      'Kies eerst waar het bij past.',
    );
    expect(followed.talk.lines).toEqual([]);
  });
  it('mark with two keys, and show only what to say', async () => {
    const followed = await followTalk();
    expect(await pressing(followed, '!')).toContain('4  Wat maakt dit voor jou lastig?');
    expect(await pressing(followed, '4')).toContain(
      '↺ adem, vraag: wat maakt dit voor jou lastig?',
    );
    expect(followed.talk.lines).toMatchObject([{ kind: 'mark', pitfall: 'druk' }]);
  });
  it('reach every mark by a digit', async () => {
    const followed = await followTalk();
    await pressing(followed, '!', '0', '5');
    expect(followed.talk.lines).toMatchObject([{ pitfall: 'verborgen-agenda' }]);
  });
  it('show the whole list at 40 by 15', async () => {
    const screen = await pressing(await followTalk({ columns: 40, rows: 15 }), '!');
    expect(screen).toMatch(/9 {2}Wat zie je dan misgaan\?\n 0 {2}meer/);
  });
  it('mark in the middle of a line, and leave the line', async () => {
    const followed = await followTalk();
    expect(await pressing(followed, 'kijkt w', ctrl('t'), '1', 'eg')).toContain('> kijkt weg');
    expect(followed.journal.drafts).toMatchObject([{ text: 'kijkt weg' }]);
  });
  it('put the sentence among the lines after a while', async () => {
    const followed = await followTalk();
    await pressing(followed, '!', '4');
    followed.wait(3);
    const screen = await pressing(followed, 'x');
    expect(screen).toContain(' 12.40  ↺  adem, vraag: wat maakt dit voor jou lastig?');
  });
  it('take back what was no mark', async () => {
    expect(await screenAfter('!', ' wow')).toContain('> ! wow');
    expect(await screenAfter('!', BACKSPACE, 'wow')).toContain('> wow');
  });
});

describe('empty', () => {
  it('leaves nothing but the time', async () => {
    const followed = await followTalk();
    await pressing(followed, `"Dat zoeken kost tijd${ENTER}`, 'half', ESC);
    expect(await followed.terminal.scrollback()).toBe(' 12.40');
  });
  it('stays so when it is asked for twice', async () => {
    expect(await screenAfter(ESC, ESC)).toBe(' 12.40');
  });
  it('wakes by any key, which does nothing else', async () => {
    const screen = await screenAfter('half', ESC, 'x', ' af');
    expect(screen).toContain('> half af');
  });
  it('stays so when the window changes', async () => {
    const followed = await followTalk();
    await pressing(followed, `een regel die er niet meer mag staan${ENTER}`, ESC);
    await followed.terminal.resize(40, 15);
    expect(await followed.terminal.scrollback()).toBe(' 12.40');
  });
  it('lets a pasted text through', async () => {
    expect(await screenAfter(ESC, pasted('geplakt'))).toContain('> geplakt');
  });
});

describe('a pause', () => {
  it('leaves nothing but how to go on, and stops the clock', async () => {
    const followed = await followTalk();
    expect(await pressing(followed, 'half', ctrl('p'))).toBe(' pauze (een toets: verder)');
    followed.wait(10);
    expect(await pressing(followed, 'x')).toMatch(/12\.50 .* 0 min[\s\S]*> half/);
  });
});

describe('the end', () => {
  it('asks first', async () => {
    const followed = await followTalk();
    expect(await pressing(followed, ctrl('e'))).toContain('Is het gesprek klaar?');
    expect(await pressing(followed, 'x')).toContain('Hoe gaat dit deel');
  });
  it('goes on to what comes after, with the line that still stood there', async () => {
    const followed = await followTalk();
    await pressing(followed, '"tot hier', ctrl('e'), '1');
    expect(await followed.outcome).toBe('over');
    expect(followed.talk.lines).toMatchObject([{ kind: 'quote', text: 'tot hier' }]);
    expect(followed.talk.conversation.passed.has('gesprek')).toBe(true);
  });
  it('can leave the open questions open', async () => {
    const followed = await followTalk();
    await pressing(followed, ctrl('e'), '2');
    expect(await followed.outcome).toBe('over');
    expect(followed.talk.conversation.passed.size).toBe(0);
  });
  it('stops at ctrl+c with half a line kept, and leaves an empty terminal', async () => {
    const followed = await followTalk();
    await pressing(followed, 'half', ctrl('c'));
    expect(await followed.outcome).toBe('stopped');
    expect(followed.journal.drafts).toMatchObject([{ text: 'half' }]);
    expect(await followed.terminal.scrollback()).toBe('');
  });
});

it('keeps the line on the screen when the disk refuses it, and says so', async () => {
  const followed = await followTalk();
  Object.assign(followed.journal, {
    append() {
      throw new UserError('disk-full', { path: '/x' });
    },
  });
  const screen = await pressing(followed, `een regel${ENTER}`);
  expect(screen).toContain('> een regel');
  expect(screen).toContain('Nog niet bewaard.');
});

const KEY = fc.constantFrom(
  ...['a', '"', '+', '-', '!', '0', '3', '9', ' ', ENTER, LEFT, RIGHT, '\t', BACKSPACE],
  ...['g', 'p', 'e', 't', 'b', 'u'].map(ctrl),
  pasted('een hele lange regel met woorden die niet past '.repeat(4)),
  '😀',
);

it('fits, and never names a pitfall, whatever is pressed', async () => {
  const size = fc.constantFrom([60, 20], [40, 15], [80, 24], [30, 10], [20, 6]);
  await fc.assert(
    fc.asyncProperty(
      size,
      fc.array(KEY, { maxLength: 25 }),
      fc.boolean(),
      async (of, keys, unicode) => {
        const [columns = 0, rows = 0] = of;
        const followed = await followTalk({ columns, rows, unicode });
        for (const key of keys) {
          const screen = await pressing(followed, key);
          for (const { id, title, what } of mainPlaybook.pitfalls) {
            if ([title, what].some((words) => screen.includes(words)))
              throw new Error(`shows ${id}`);
          }
          expect(await followed.terminal.scrollback()).toBe(screen);
        }
        expect(await followed.terminal.hasBrokenLines()).toBe(false);
        await followed.terminal.press(ctrl('c'));
      },
    ),
    { numRuns: 40 },
  );
});
