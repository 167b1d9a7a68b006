// The lexicon against the 120 signals it began with: each example is hit, and what must stay silent does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/pitfalls/hygiene/lexicon/lexicon.ts';
import { hitsOn } from '../../support/hygiene.ts';
import { corpusFolder } from '../../support/pitfall-model.ts';

interface Signal {
  readonly id: string;
  readonly class: 'medisch' | 'bijzonder' | 'oordeel' | 'vaag';
  readonly example: string;
  readonly mustNotFire?: string;
}

const signals: readonly Signal[] = JSON.parse(
  readFileSync(join(corpusFolder, 'hr-lexicon.json'), 'utf8'),
);
/** Here under a heading of their own. */
const OTHER_CLASS: Readonly<Record<string, string>> = {
  B28: 'strafrecht',
  B29: 'bsn',
  C05: 'kwalificatie',
  C23: 'kwalificatie',
  D28: 'kwalificatie',
};
/** "We streven naar 80%": a line with a number is not vague for its words. */
const WITH_NUMBER = 'D24';

function classesIn(text: string, name: Signal['class']): readonly string[] {
  const hits = hitsOn(text, { role: name === 'vaag' ? 'agreement' : 'text' });
  return hits.filter(({ reason }) => !reason.startsWith('no-')).map((hit) => hit.class);
}

describe('the lexicon', () => {
  it.each(signals.filter(({ id }) => id !== WITH_NUMBER))('hits $id: $example', (signal) => {
    expect(classesIn(signal.example, signal.class)).toContain(
      OTHER_CLASS[signal.id] ?? signal.class,
    );
  });

  it.each(signals.filter(({ mustNotFire }) => mustNotFire))(
    '$id is silent: $mustNotFire',
    (signal) => {
      expect(classesIn(signal.mustNotFire ?? '', signal.class)).not.toContain(signal.class);
    },
  );

  it('has its words small, without accents and once', () => {
    const wrong = Object.entries(lexicon).flatMap(([reason, { words = '' }]) => {
      const all = words.split(/\s+/).filter((word) => word !== '');
      return all
        .filter((word, i) => !/^\*?[a-z0-9-]+\*?$/.test(word) || all.indexOf(word) !== i)
        .map((word) => `${reason}: ${word}`);
    });
    expect(wrong).toEqual([]);
  });
});
