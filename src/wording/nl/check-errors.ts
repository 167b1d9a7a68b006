// What can go wrong when a text or a talk is checked, by code.
type Details = Readonly<Record<string, string>>;
type Explain = (details: Details) => { readonly what: string; readonly hint: string };

const did = ({ meant }: Details) => (meant === undefined ? '' : ` Bedoelde je "${meant}"?`);

const lineForm =
  'Elke regel is er een als {"id":"1","kind":"teamlead","text":"..."}; kind is teamlead, employee, note of agreement.';

export const checkErrors: Readonly<Record<string, Explain>> = {
  'check-nothing-given': () => ({
    what: 'Ik weet nog niet wat ik moet controleren.',
    hint: 'Geef een bestand op: coachwijzer controleer gesprek.txt. Met een streepje (-) lees ik wat er binnenkomt.',
  }),
  'check-empty': (d) => ({
    what: `In ${d.path} staat geen tekst om na te kijken.`,
    hint: 'Controleer of dit het goede bestand is.',
  }),
  'check-lead-unclear': (d) => ({
    what: `Ik kan niet zien wie de teamleider is. In dit gesprek praten: ${d.speakers}.`,
    hint: `Zet de naam erbij, bijvoorbeeld: --teamleider "${d.first}".`,
  }),
  'check-lead-unknown': (d) => ({
    what: `In dit gesprek praat niemand die "${d.typed}" heet.${did(d)}`,
    hint: `Wie er praten: ${d.speakers}. Zet een van die namen achter --teamleider.`,
  }),
  'check-lead-no-talk': (d) => ({
    what: `In ${d.path} praat niemand die "${d.typed}" heet: ik lees er geen gesprek in.`,
    hint: 'Zet elke beurt op een eigen regel, met de naam, een dubbele punt en een spatie ervoor: "Petra: Hoe gaat het?" Zijn het notities? Laat --teamleider dan weg.',
  }),
  'check-format-unknown': (d) => ({
    what: `"${d.typed}" kan ik hier niet maken.${did(d)}`,
    hint: 'Kies md of html achter --als, of allebei met een komma ertussen.',
  }),
  'check-jsonl-alone': () => ({
    what: '--jsonl gaat niet samen met een ander bestand, en ook niet met --json, --als of --naar.',
    hint: 'Gebruik het los: coachwijzer controleer --jsonl regels.jsonl.',
  }),
  'check-line-too-long': (d) => ({
    what: `${d.path}:${d.line}  Deze regel is langer dan ${d.max} MB.`,
    hint: 'Elke tekst hoort op een eigen regel te staan. Knip het bestand in regels.',
  }),
  'check-line-not-json': (d) => ({
    what: `${d.path}:${d.line}  Deze regel is geen JSON.`,
    hint: lineForm,
  }),
  'check-line-key': (d) => ({
    what: `${d.path}:${d.line}  Hier klopt "${d.key}" niet, of het ontbreekt.`,
    hint: lineForm,
  }),
};
