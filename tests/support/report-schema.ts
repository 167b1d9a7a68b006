// What may stand in a report as JSON. docs/schema/verslag.schema.json is made from this and nothing else.
import * as z from 'zod';
import { AUDIENCES } from '../../src/domain/audience.ts';
import type { ReportJson } from '../../src/export/json.ts';

/** Names and descriptions of this schema alone. */
const about = z.registry<{ id?: string; title?: string; description: string }>();

function told<T extends z.ZodType>(schema: T, description: string, id?: string): T {
  about.add(schema, { description, ...(id !== undefined && { id }) });
  return schema;
}

const line = told(z.string().regex(/^[^\n\r]*$/), 'Eén regel tekst.', 'regel');
const text = told(z.string(), 'Tekst; een regeleinde is "\\n".', 'tekst');

const run = told(
  z.strictObject({ text, style: z.exactOptional(z.enum(['bold', 'italic'])) }),
  'Een stuk tekst met één opmaak. De tekst is kaal: geen Markdown, geen HTML.',
  'stuk',
);
const runs = told(
  z.array(run),
  'Stukken die achter elkaar gelezen worden, zonder iets ertussen.',
  'stukken',
);

const block = told(
  z.discriminatedUnion('kind', [
    told(z.strictObject({ kind: z.literal('paragraph'), runs }), 'Een alinea.'),
    told(z.strictObject({ kind: z.literal('notice'), runs }), 'Een mededeling aan wie dit leest.'),
    told(
      z.strictObject({ kind: z.literal('quote'), about: z.exactOptional(line), words: text }),
      'Eigen woorden van iemand, met waar ze over gaan.',
    ),
    told(z.strictObject({ kind: z.literal('list'), items: z.array(runs) }), 'Een opsomming.'),
    told(
      z.strictObject({
        kind: z.literal('table'),
        head: told(z.array(line), 'Koppen van de kolommen; een kop kan leeg zijn.'),
        rows: told(z.array(z.array(runs)), 'Even veel cellen als er koppen zijn.'),
      }),
      'Een tabel.',
    ),
    told(
      z.strictObject({
        kind: z.literal('bars'),
        bars: z.array(
          z.strictObject({
            label: line,
            share: told(z.number().min(0).max(1), 'Het gevulde deel van de balk.'),
            text: told(line.clone(), 'Dezelfde verhouding in woorden.'),
          }),
        ),
      }),
      'Balken naast elkaar.',
    ),
    told(
      z.strictObject({
        kind: z.literal('fields'),
        fields: z.array(z.strictObject({ name: line, runs })),
      }),
      'Namen met wat erachter staat, zoals de kop van een verslag.',
    ),
    told(
      z.strictObject({
        kind: z.literal('timeline'),
        moments: z.array(
          z.strictObject({
            when: line,
            text: line,
            outcome: told(
              z.enum(['better', 'same', 'unknown']),
              'Hoe het daarna ging: beter, hetzelfde of niet bekend.',
            ),
          }),
        ),
      }),
      'Momenten op een lijn door de tijd, het oudste eerst.',
    ),
    told(
      z.strictObject({
        kind: z.literal('signatures'),
        places: z.array(z.strictObject({ who: line, blanks: z.array(line) })),
      }),
      'Ruimte om te tekenen: wie, en wat die invult.',
    ),
  ]),
  'Een deel van de tekst; "kind" zegt wat voor deel.',
  'blok',
);

const section = told(
  z.strictObject({
    id: told(z.string().min(1), 'Vaste naam van het onderdeel, zoals "facts" of "agreements".'),
    title: line,
    blocks: z.array(block),
  }),
  'Een onderdeel met een kop.',
  'onderdeel',
);

export const reportSchema: z.ZodType<ReportJson> = told(
  z.strictObject({
    $schema: told(z.literal('verslag.schema.json'), 'De naam van dit schema, zonder adres.'),
    format: told(z.literal('coachwijzer-verslag/1'), 'Naam en versie van deze vorm.'),
    audience: told(z.enum(AUDIENCES), 'Voor wie dit verslag is gemaakt.'),
    language: z.enum(['nl', 'en']),
    title: line,
    foot: told(line.clone(), 'Wat in gedrukte vorm onder elke bladzijde staat.'),
    properties: told(
      z.record(line, line),
      'Eigenschappen met hun Nederlandse naam, zoals "datum" en "status".',
    ),
    blocks: told(z.array(block), 'Wat vóór het eerste onderdeel staat.'),
    sections: z.array(section),
  }),
  'Een verslag van coachwijzer.',
);

export function publishedSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, {
    target: 'draft-2020-12',
    metadata: about,
  });
  const named = { $schema, $id: 'urn:coachwijzer:schema:verslag:1', title: 'Verslag', ...rest };
  return `${JSON.stringify(named, undefined, 2)}\n`;
}
