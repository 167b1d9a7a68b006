// Examples of signals are talks as they are written.
import { expect, it } from 'vitest';
import { parseSignalsText } from '../../support/signals.ts';

const problemsWith = (...fires: string[]) => {
  const parsed = parseSignalsText(
    [
      'signals:',
      '  - id: snel-ja',
      '    class: label',
      '    kind: context',
      '    scope: { kinds: [teamlead] }',
      '    certainty: 0.9',
      '    why: Daarom.',
      '    any: [ja]',
      '    before: { kinds: [employee], form: question }',
      '    examples:',
      '      fires:',
      ...fires.map((example) => `        - ${example}`),
      '      silent: [Nee., Misschien.]',
    ].join('\n'),
  );
  return parsed.ok ? parsed.warnings : parsed.problems;
};

it('keeps two speakers under one dash in the order in which they are written', () => {
  const answered = '{ employee: Doe je dat?, teamlead: Ja. }';
  expect(problemsWith(answered, answered)).toEqual([]);
  const asked = problemsWith(answered, '{ teamlead: Ja., employee: Doe je dat? }');
  expect(asked).toMatchObject([{ code: 'example-silent', line: 13 }]);
});
