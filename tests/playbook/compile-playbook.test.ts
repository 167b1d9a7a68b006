// The build gets a playbook, or one error with all there is to mend.
import { describe, expect, it } from 'vitest';
import { compilePlaybook } from '../../src/playbook/compile-playbook.ts';
import { fixtureFiles, parseFixture } from '../support/playbook-fixtures.ts';

describe('compilePlaybook', () => {
  it('gives the playbook that parsing gives', () => {
    const playbook = compilePlaybook('middel', fixtureFiles('good', 'middel'));
    expect({ ok: true, playbook, warnings: [] }).toEqual(parseFixture('good', 'middel'));
  });

  it('throws all errors, one a line, with their places', () => {
    expect(() => compilePlaybook('verdeeld', fixtureFiles('bad', 'verdeeld'))).toThrow(
      [
        'verdeeld/causes.yaml:23:1  key-in-two-files key=title other=verdeeld/playbook.yaml',
        'verdeeld/questions-2.yaml:11:19  unknown-question in=questions inId=ooit-gekund id=tijdd near=tijd',
        'verdeeld/questions-2.yaml:26:5  unknown-key',
      ].join('\n'),
    );
  });

  it('lets a playbook with weak points through', () => {
    expect(parseFixture('bad', 'deel-van-voorwaarde')).toMatchObject({ ok: true });
    const files = fixtureFiles('bad', 'deel-van-voorwaarde');
    expect(compilePlaybook('deel-van-voorwaarde', files).id).toBe('klein');
  });
});
