// What went wrong in forgetting, giving access and tidying up, and the way out, by code.
type Details = Readonly<Record<string, string>>;
type Explain = (details: Details) => { readonly what: string; readonly hint: string };

const meant = (near: string | undefined) => (near ? ` Bedoelde je "${near}"?` : '');

export const lifeErrors: Readonly<Record<string, Explain>> = {
  'employee-missing': ({ command }) => ({
    what: 'Er staat niet bij om wie het gaat.',
    hint: `Zet de alias of het personeelsnummer erachter: coachwijzer ${command} P1042. In een terminal kun je het weglaten; dan wordt ernaar gevraagd.`,
  }),
  'employee-unknown': ({ wanted, near, unreadable }) => ({
    what: `Er is hier niets van "${wanted}".${meant(near)}`,
    hint: unreadable
      ? `Let op: van ${unreadable} kan ik niet lezen met wie het was. Komt de naam in een gesprek met een ander voor? Kijk met: coachwijzer zoek.`
      : 'Typ de naam zoals bij het gesprek; wie er zijn, zie je met: coachwijzer lijst. Komt de naam in een gesprek met een ander voor? Kijk met: coachwijzer zoek.',
  }),
  'no-terminal-forget': () => ({
    what: 'Hier kan ik niet vragen of je het zeker weet: dit is geen terminal. Er is niets gewist.',
    hint: 'Weet je het zeker? Zet er dan --ja achter.',
  }),
  'access-no-place': () => ({
    what: 'Je gesprekken zijn versleuteld; een bundel om te geven is dat niet. Er is niets geschreven.',
    hint: 'Zeg zelf waar hij mag komen: --naar MAP. Haal hem daar weg als je hem hebt gegeven.',
  }),
  'access-format-unknown': ({ typed, meant: near }) => ({
    what: `Het soort bestand "${typed}" ken ik hier niet.${meant(near)}`,
    hint: 'Kies uit html, json, md, docx en pdf. Meer tegelijk mag: --als html,pdf.',
  }),
  'days-invalid': ({ typed, max }) => ({
    what: `"${typed}" kan niet als aantal dagen.`,
    hint: `Geef een heel getal van 1 tot ${max}, zoals 90.`,
  }),
};
