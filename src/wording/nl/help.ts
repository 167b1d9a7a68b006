// The help texts: what every command and option does, with an example that works as it stands.
import { lifeHelp } from './help-life.ts';
import { recordHelp } from './help-record.ts';
import { settingsHelp } from './help-settings.ts';

export const help = {
  ...recordHelp,
  ...lifeHelp,
  ...settingsHelp,
  /** In place of a file name. */
  standardOutput: 'standaarduitvoer',
  program: {
    about:
      'Helpt je een coachgesprek voorbereiden, voeren en vastleggen.\nEerst de diagnose (willen, kunnen, snappen of de omstandigheden), dan pas het recept.',
    after: `Voorbeelden:
  coachwijzer                     het menu
  coachwijzer voorbeeld           een uitgewerkt gesprek, zonder te typen
  coachwijzer start               een nieuw gesprek voorbereiden
  coachwijzer hervat              verder waar je gestopt bent
  coachwijzer dossier laatste     het verslag voor het personeelsdossier

Alles blijft op deze computer. Standaard staat het in de map coachwijzer in je
persoonlijke map; met --map of COACHWIJZER_MAP kies je een andere.`,
    options: {
      map: 'de map met je gesprekken',
      plain: 'eenvoudige schermen: geen kleur, genummerde keuzes (voor schermlezers)',
      version: 'toont de versie',
      help: 'toont deze hulp',
    },
  },
  /** The commands on the first page, in the order in which somebody needs them. */
  groups: {
    talk: { title: 'Een gesprek:', names: ['start', 'hervat', 'live'] },
    read: {
      title: 'Teruglezen en delen:',
      names: ['lijst', 'toon', 'zoek', 'verslag', 'export', 'dossier'],
    },
    learn: { title: 'Nakijken en leren:', names: ['controleer', 'voorbeeld'] },
    keep: {
      title: 'Bewaren, inzage en wissen:',
      names: ['instellingen', 'inzage', 'vergeet', 'verwijder', 'opruimen'],
    },
    more: { title: 'Verder:', names: ['playbook'] },
  },
  titles: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Wat je opgeeft:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
    'Global Options:': 'Opties die overal werken:',
  } as Readonly<Record<string, string>>,
  helpCommand: 'toont de hulp van een opdracht',
  optionsInUsage: '[opties]',
  conversation: 'een nummer zoals 2026-11-26-a, een deel daarvan, of "laatste"',
  json: 'als JSON, voor andere programma’s',
  start: {
    summary: 'een nieuw gesprek beginnen',
    about:
      'Begint een nieuw gesprek en loopt met je door de vragen: voorbereiden, het gesprek, afronden.\nElk antwoord is meteen bewaard. Stoppen kan altijd met ctrl+c.',
    playbook: 'het playbook: een naam uit "playbook lijst" of een pad naar een YAML-bestand',
    employee:
      'voor wie: een alias of personeelsnummer (laat je het weg, dan wordt het gevraagd; een naam op de opdrachtregel blijft in de geschiedenis van je terminal staan)',
    answers: 'antwoorden uit een YAML- of JSON-bestand; de rest wordt gevraagd',
    withoutAsking: 'vraagt niets: noemt alles wat in het bestand ontbreekt of niet klopt',
    until: 'loopt tot en met deze fase: voorbereiden, gesprek of afronden',
    examples: `Voorbeelden:
  coachwijzer start
  coachwijzer start --tot voorbereiden
  coachwijzer start willen-kunnen-snappen --medewerker P1042
  coachwijzer start --antwoorden antwoorden.yaml --zonder-vragen

Een leeg antwoordenbestand maak je met:
  coachwijzer playbook toon willen-kunnen-snappen --antwoorden > antwoorden.yaml`,
  },
  resume: {
    summary: 'verder waar je gestopt bent',
    about:
      'Gaat verder bij de vraag waar je gestopt bent. Zonder nummer: het laatste gesprek dat nog niet klaar is.',
    examples: `Voorbeelden:
  coachwijzer hervat
  coachwijzer hervat 2026-11-26-a
  coachwijzer hervat laatste --tot voorbereiden`,
  },
  live: {
    summary: 'het gesprek zelf, op één scherm',
    about:
      'Houdt tijdens het gesprek de volgende vraag in zicht en bewaart elke regel die je typt, met de tijd erbij. Met esc is het scherm meteen leeg. Zonder nummer: het laatste gesprek dat nog niet klaar is.',
    examples: `Voorbeelden:
  coachwijzer live
  coachwijzer live 2026-11-26-a

Een gewone dag:
  coachwijzer start --tot voorbereiden      vooraf, alleen
  coachwijzer live                          in het gesprek
  coachwijzer hervat                        erna, om af te ronden`,
  },
  list: {
    summary: 'alle gesprekken op een rij',
    about: 'Toont je gesprekken, het nieuwste bovenaan.',
    employee: 'alleen de gesprekken met deze medewerker (alias of personeelsnummer)',
    examples: `Voorbeelden:
  coachwijzer lijst
  coachwijzer lijst --medewerker P1042
  coachwijzer lijst --json`,
  },
  show: {
    summary: 'een gesprek lezen in de terminal',
    about: 'Toont het verslag van een gesprek op het scherm, zonder een bestand te schrijven.',
    audience: 'voor wie het is: mezelf (als je niets zegt) of medewerker',
    examples: `Voorbeelden:
  coachwijzer toon laatste
  coachwijzer toon 2026-11-26-a --voor medewerker
  coachwijzer toon laatste --json
  coachwijzer toon laatste --voor medewerker --json`,
  },
  search: {
    summary: 'zoeken in je gesprekken',
    about:
      'Zoekt woorden in alles wat je hebt ingevuld. Alle woorden moeten in hetzelfde antwoord voorkomen; hoofdletters en accenten tellen niet mee.',
    words: 'een of meer woorden',
    examples: `Voorbeelden:
  coachwijzer zoek kennisbank
  coachwijzer zoek script doorverbinden --json`,
  },
  delete: {
    summary: 'een gesprek verwijderen',
    about:
      'Verwijdert een gesprek met alles wat erbij hoort: antwoorden, notities en verslagen in de map van het gesprek. Dat is niet terug te draaien.',
    yes: 'niet eerst vragen of je het zeker weet',
    examples: `Voorbeelden:
  coachwijzer verwijder 2026-11-26-a
  coachwijzer verwijder 26-a --ja`,
  },
  report: {
    summary: 'het verslag als Markdown maken',
    about:
      'Schrijft het verslag als Markdown. Een verslag dat je zelf hebt bewerkt, wordt nooit overschreven: het nieuwe komt ernaast te staan.',
    audience: 'voor wie: mezelf (als je niets zegt), medewerker, of allebei met een komma ertussen',
    to: 'de map waar het verslag komt (anders: in de map van het gesprek)',
    examples: `Voorbeelden:
  coachwijzer verslag laatste
  coachwijzer verslag 2026-11-26-a --voor medewerker --naar ~/Documenten`,
  },
  check: {
    summary: 'een gesprek of notities op valkuilen nakijken',
    about:
      'Leest een uitgeschreven gesprek (Naam: ..., WebVTT of SRT) of notities (tekst of Markdown) en wijst aan waar je even naar kunt kijken. Bij een gesprek ook de balans: wie er aan het woord was, welke vragen er waren, wat er eerst kwam. Er wordt niets bewaard. Er komt code 3 terug als er iets gevonden is.',
    file: 'een tekstbestand, of - voor wat er binnenkomt',
    lead: 'wie de teamleider is, zoals de naam in het gesprek staat (meer met een komma ertussen)',
    all: 'toont ook de beurten waar niets mee is',
    lines:
      'los: een bestand (of -) met op elke regel {"id","kind","text"}; per regel komt er een met de signalen uit',
    formats: 'schrijft een verslag: md, html, of allebei met een komma ertussen',
    to: 'de map waar dat verslag komt (anders: de map waar je nu staat)',
    examples: `Voorbeelden:
  coachwijzer controleer gesprek.vtt
  coachwijzer controleer gesprek.txt --teamleider Petra
  coachwijzer controleer notities.md --als html --naar ~/Documenten
  coachwijzer controleer --jsonl regels.jsonl > signalen.jsonl`,
  },
  example: {
    summary: 'een uitgewerkt gesprek bekijken',
    about:
      'Maakt de verslagen van een verzonnen gesprek: voor jezelf, voor de medewerker en voor het dossier. Zo zie je wat je krijgt. Er wordt niets gevraagd.',
    to: 'de map waar het verslag komt (anders: de map voorbeeld bij je gesprekken)',
    examples: `Voorbeelden:
  coachwijzer voorbeeld
  coachwijzer voorbeeld --als docx,pdf,html --naar .`,
  },
  playbook: {
    summary: 'playbooks bekijken en controleren',
    about:
      'Een playbook is de vragenlijst met alles wat erachter zit: oorzaken, aanwijzingen, valkuilen en recepten. Je kunt er zelf een schrijven.',
    examples: `Voorbeelden:
  coachwijzer playbook lijst
  coachwijzer playbook toon willen-kunnen-snappen
  coachwijzer playbook controleer mijn-playbook.yaml`,
    id: 'een naam uit "playbook lijst" of een pad naar een YAML-bestand of map',
    list: {
      summary: 'welke playbooks er zijn',
      about: 'Toont de ingebouwde playbooks en die uit de map playbooks bij je gesprekken.',
      examples: `Voorbeelden:
  coachwijzer playbook lijst
  coachwijzer playbook lijst --json`,
    },
    show: {
      summary: 'een playbook lezen',
      about: 'Toont de vragen van een playbook, per fase, en hoe een conclusie tot stand komt.',
      answers: 'een leeg antwoordenbestand, met de vragen als commentaar',
      examples: `Voorbeelden:
  coachwijzer playbook toon willen-kunnen-snappen
  coachwijzer playbook toon willen-kunnen-snappen --antwoorden > antwoorden.yaml`,
    },
    check: {
      summary: 'een playbook op fouten nakijken',
      about:
        'Noemt alle fouten in een playbook tegelijk, met bestand, regel en kolom. Er komt code 3 terug als er iets gevonden is.',
      examples: `Voorbeelden:
  coachwijzer playbook controleer mijn-playbook.yaml
  coachwijzer playbook controleer willen-kunnen-snappen --json`,
    },
  },
};

export type Help = typeof help;
