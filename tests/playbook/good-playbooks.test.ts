// Playbooks that are right are read whole, whatever their line ends, byte order marks and spread over files.
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { fixtureFiles, fixtureNames, parseFixture } from '../support/playbook-fixtures.ts';

function goodPlaybook(name: string): Playbook {
  const parsed = parseFixture('good', name);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.playbook;
}

describe.each(fixtureNames('good'))('%s', (name) => {
  it('has nothing wrong with it, not even a weak point', () => {
    expect(parseFixture('good', name)).toMatchObject({ ok: true, warnings: [] });
  });

  it('survives JSON', () => {
    const playbook = goodPlaybook(name);
    expect(JSON.parse(JSON.stringify(playbook))).toEqual(playbook);
  });

  it('is the same with line ends of Windows and byte order marks', () => {
    const files = fixtureFiles('good', name).map((file) => ({
      ...file,
      text: `\ufeff${file.text.replace(/^\ufeff/, '').replace(/\r?\n/g, '\r\n')}`,
    }));
    expect(parsePlaybook(name, files)).toEqual(parseFixture('good', name));
  });
});

describe('a playbook over several files', () => {
  it('is the sum of its files', () => {
    const files = fixtureFiles('good', 'middel').filter(({ name }) => name !== 'tests.yaml');
    const texts = files.map(({ text }) => text.replace(/^\ufeff|^---\n/, ''));
    // A list can not be written twice in one file: the later parts follow without their key.
    const [playbook = '', causes = '', ...questions] = texts.map((text, i) =>
      i > 2 && text.startsWith('questions:') ? text.replace(/^questions:\r?\n/, '') : text,
    );
    const whole = [playbook, causes, ...questions].join('\n');
    const parsed = parsePlaybook('middel', [{ name: 'middel.yaml', text: whole }]);
    expect(parsed).toMatchObject({ ok: true, playbook: goodPlaybook('middel') });
  });

  it('leaves the files of others alone', () => {
    expect(fixtureFiles('good', 'middel').map(({ name }) => name)).toContain('tests.yaml');
    expect(goodPlaybook('middel').questions).toHaveLength(14);
  });
});
