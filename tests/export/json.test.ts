// The form for other programs is what docs/schema says it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { toJson } from '../../src/export/json.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { randomReport } from '../support/random-report.ts';
import { publishedSchema, reportSchema } from '../support/report-schema.ts';

/** As any other program would check with it. */
const published = z.fromJSONSchema(JSON.parse(publishedSchema()));

function reportWith(...blocks: readonly Block[]): Report {
  return {
    audience: 'medewerker',
    language: 'nl',
    title: 'Een\nverslag',
    properties: [
      ['datum', '2026-11-26'],
      ['status', 'concept'],
    ],
    blocks: [],
    sections: [{ id: 'deel', title: 'Deel', blocks }],
  };
}

const blockOf = (block: Block) => JSON.parse(toJson(reportWith(block))).sections[0].blocks[0];

describe('a report as JSON', () => {
  it('names its form, its version and its schema', () => {
    expect(toJson(reportWith())).toBe(`{
  "$schema": "verslag.schema.json",
  "format": "coachwijzer-verslag/1",
  "audience": "medewerker",
  "language": "nl",
  "title": "Een / verslag",
  "foot": "Een / verslag",
  "properties": {
    "datum": "2026-11-26",
    "status": "concept"
  },
  "blocks": [],
  "sections": [
    {
      "id": "deel",
      "title": "Deel",
      "blocks": []
    }
  ]
}
`);
  });

  it('gives bare text with its style, and lines parted', () => {
    const runs = [
      { text: 'Let op:', style: 'bold' as const },
      { text: ' *geen* <b>opmaak</b>\r\n\r\n' },
      { text: '\u202etwee\u0007' },
    ];
    expect(blockOf({ kind: 'paragraph', runs })).toEqual({
      kind: 'paragraph',
      runs: [{ text: 'Let op:', style: 'bold' }, { text: ' *geen* <b>opmaak</b>\ntwee' }],
    });
  });

  it('keeps names that would mean something else to a program', () => {
    const report = { ...reportWith(), properties: [['__proto__', 'x']] as const };
    expect(Object.entries(JSON.parse(toJson(report)).properties)).toEqual([['__proto__', 'x']]);
  });

  it('holds any report within its schema, as published', () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const json = JSON.parse(toJson(report));
        expect(reportSchema.safeParse(json).error).toBeUndefined();
        expect(published.safeParse(json).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('the published schema', () => {
  /** After a change on purpose: `vitest run tests/export/json.test.ts -u` writes the file anew. */
  it('is the one the tests check with', async () => {
    await expect(publishedSchema()).toMatchFileSnapshot('../../docs/schema/verslag.schema.json');
  });

  it('says no to what does not belong', () => {
    const json = JSON.parse(toJson(reportWith({ kind: 'paragraph', runs: [{ text: 'x' }] })));
    expect(published.safeParse(json).success).toBe(true);
    for (const wrong of [
      { ...json, format: 'coachwijzer-verslag/2' },
      { ...json, extra: 1 },
      { ...json, blocks: [{ kind: 'picture' }] },
      { ...json, blocks: [{ kind: 'bars', bars: [{ label: 'a', share: 2, text: 'b' }] }] },
      { ...json, title: 'a\nb' },
    ]) {
      expect(published.safeParse(wrong).success).toBe(false);
    }
  });
});
