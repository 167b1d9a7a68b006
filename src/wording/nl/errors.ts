// What went wrong and the way out, by code. The errors of files and folders stand in store-errors.
import { checkErrors } from './check-errors.ts';
import { exportErrors } from './export-errors.ts';
import { lifeErrors } from './life-errors.ts';

type Details = Readonly<Record<string, string>>;
type Explain = (details: Details) => { readonly what: string; readonly hint: string };

const did = ({ meant }: Details) => (meant === undefined ? '' : ` Bedoelde je "${meant}"?`);

export const errors: Readonly<Record<string, Explain>> = {
  ...checkErrors,
  ...exportErrors,
  ...lifeErrors,
  unexpected: () => ({
    what: 'Er ging iets mis in het programma zelf.',
    hint: 'Wat je al had ingevuld, is bewaard: ga verder met coachwijzer hervat.\nBlijft het misgaan? Stuur dan de regels hieronder mee als je het meldt. Kijk eerst na of er geen namen in staan.',
  }),
  'unknown-command': (d) => ({
    what: `Er is geen opdracht "${d.typed}".${did(d)}`,
    hint: `${d.help} noemt alle opdrachten.`,
  }),
  'usage-unknownCommand': (d) => ({
    what: `Er is geen opdracht "${d.typed}".${did(d)}`,
    hint: 'Zet er --help achter voor alles wat kan.',
  }),
  'usage-unknownOption': (d) => ({
    what: `De optie ${d.typed} bestaat hier niet.${did(d)}`,
    hint: 'Zet --help achter de opdracht voor de opties die er zijn.',
  }),
  'usage-missingArgument': (d) => ({
    what: `Er ontbreekt iets: <${d.typed}>.`,
    hint: 'Zet --help achter de opdracht voor een voorbeeld.',
  }),
  'usage-optionMissingArgument': (d) => ({
    what: `Achter ${d.typed} hoort nog iets te staan.`,
    hint: 'Zet --help achter de opdracht voor een voorbeeld.',
  }),
  'usage-invalidArgument': (d) => ({
    what: `De waarde bij ${d.typed} kan niet.`,
    hint: `Kies uit: ${(d.allowed ?? '').replaceAll("'", '')}.`,
  }),
  'usage-excessArguments': () => ({
    what: 'Er staat meer achter de opdracht dan erbij hoort.',
    hint: 'Bevat een naam of pad spaties? Zet er dan aanhalingstekens omheen.',
  }),
  'no-terminal': () => ({
    what: 'Hier kan ik niets vragen: dit is geen terminal.',
    hint: 'Geef de antwoorden mee: coachwijzer start --antwoorden BESTAND --zonder-vragen.',
  }),
  'no-terminal-resume': () => ({
    what: 'Hier kan ik niets vragen: dit is geen terminal.',
    hint: 'Open een terminal en typ daar: coachwijzer hervat.',
  }),
  'no-terminal-live': () => ({
    what: 'Het gesprek volgen kan alleen in een terminal, niet in een pijplijn.',
    hint: 'Open een terminal en typ daar: coachwijzer live.',
  }),
  'nothing-to-follow': () => ({
    what: 'Er is geen gesprek dat nog open staat.',
    hint: 'Bereid er een voor met: coachwijzer start --tot voorbereiden. Daarna: coachwijzer live.',
  }),
  'no-terminal-delete': () => ({
    what: 'Hier kan ik niet vragen of je het zeker weet: dit is geen terminal.',
    hint: 'Weet je het zeker? Zet er dan --ja achter.',
  }),
  'key-made-elsewhere': () => ({
    what: 'In een ander venster is net een sleutel gemaakt. Hier is niets veranderd.',
    hint: 'Doe dezelfde opdracht nog eens: dan wordt die sleutel gebruikt.',
  }),
  'no-terminal-encryption': () => ({
    what: 'Hier kan ik geen wachtwoord vragen: dit is geen terminal.',
    hint: 'Open een terminal en typ daar: coachwijzer instellingen versleuteling aan.',
  }),
  'encryption-off': () => ({
    what: 'De versleuteling staat uit: er is geen sleutel en geen wachtwoord.',
    hint: 'Zet haar aan met: coachwijzer instellingen versleuteling aan.',
  }),
  'reserve-no-place': () => ({
    what: 'Waar moet de reservesleutel komen?',
    hint: 'Zet er het pad bij, buiten de map van je gesprekken: --naar BESTAND.',
  }),
  'reserve-inside': (d) => ({
    what: `${d.path} ligt in de map van je gesprekken. Dan ligt de sleutel naast het slot.`,
    hint: 'Kies een plek elders: een stick, een kluis, een wachtwoordbeheerder.',
  }),
  'answers-missing': () => ({
    what: 'Met --zonder-vragen moet er een antwoordenbestand zijn.',
    hint: 'Zet er --antwoorden BESTAND bij. Een leeg bestand maak je met: coachwijzer playbook toon willen-kunnen-snappen --antwoorden.',
  }),
  'answers-unknown-ids': (d) => ({
    what: `In ${d.path} staan namen die dit playbook niet kent:\n${d.lines}`,
    hint: 'Alle namen zie je met: coachwijzer playbook toon willen-kunnen-snappen --antwoorden.',
  }),
  'answers-unfilled': (d) => ({
    what: `Er is niets gemaakt: in ${d.path} ontbreken antwoorden of kloppen ze niet.\n${d.lines}${
      d.strangers === undefined
        ? ''
        : `\nEn er staan namen in die dit playbook niet kent:\n${d.strangers}`
    }`,
    hint: 'Vul ze in, of zet er "overslaan" neer bij een vraag die je bewust overslaat.',
  }),
  'example-only': () => ({
    what: 'Het voorbeeld is verzonnen en al af. Je kunt er niet in verder.',
    hint: 'Bekijken: coachwijzer toon voorbeeld. Zelf beginnen: coachwijzer start.',
  }),
  'nothing-to-resume': () => ({
    what: 'Er is geen gesprek dat nog open staat.',
    hint: 'Begin er een met: coachwijzer start. Alles wat er is, zie je met: coachwijzer lijst.',
  }),
  'playbook-problems': (d) => ({
    what: `Met het playbook "${d.wanted}" kan ik nog niet werken:\n${d.lines}`,
    hint: `Verbeter dit eerst. Opnieuw nakijken: coachwijzer playbook controleer ${d.wanted}.`,
  }),
  'unknown-audience': (d) => ({
    what: `"${d.typed}" is geen lezer die ik ken.${did(d)}`,
    hint: 'Kies mezelf of medewerker, of allebei met een komma ertussen.',
  }),
  'unknown-reader': (d) => ({
    what: `"${d.typed}" is geen lezer die ik ken.${did(d)}`,
    hint: 'Kies dossier, medewerker of mezelf, of meer met een komma ertussen.',
  }),
  'record-elsewhere': () => ({
    what: 'Een verslag voor het dossier wordt eerst aangevuld en nagekeken.',
    hint: 'Lezen en verder werken: coachwijzer dossier laatste. Bestanden maken: coachwijzer export laatste.',
  }),
  'all-or-some': () => ({
    what: 'Er staat een gesprek bij én --alles.',
    hint: 'Laat het nummer weg voor alle gesprekken, of laat --alles weg voor dit ene.',
  }),
  'report-before-talk': (d) => ({
    what: `Het gesprek is er nog niet geweest: een verslag met --voor ${d.audience} kan nog niet.`,
    hint: 'Je voorbereiding is alleen voor jezelf: zet er --voor mezelf achter.',
  }),
};
