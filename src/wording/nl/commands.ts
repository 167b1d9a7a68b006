// What the commands say when all goes well.
import { many } from './many.ts';
export const commands = {
  menu: {
    ask: 'Wat wil je doen?',
    start: 'Een nieuw gesprek voorbereiden',
    resume: (id: string, employee: string) =>
      `Verder met gesprek ${id}${employee === '' ? '' : ` (${employee})`}`,
    export: 'Een verslag maken, voor jezelf of voor de medewerker',
    record: 'Een verslag voor het personeelsdossier',
    which: 'Van welk gesprek?',
    conversation: (id: string, employee: string) => (employee === '' ? id : `${id}, ${employee}`),
    forWhom: 'Voor wie is het verslag?',
    readers: { medewerker: 'Voor de medewerker', mezelf: 'Voor mezelf' },
    readersAbout: {
      medewerker: 'De feiten, jullie beider blik, de afspraken. Niet wat jij alleen vermoedde.',
      mezelf: 'Alles, ook je vermoedens en valkuilen.',
    },
    form: 'Welk soort bestand?',
    forms: {
      docx: 'Word: om te bewerken of te mailen',
      pdf: 'Pdf: om te printen of te bewaren',
      html: 'Webpagina: leest ook op een telefoon',
      md: 'Markdown: platte tekst met kopjes',
      ics: 'Agenda-item voor het vervolg',
    },
    back: 'Terug',
    list: 'Alle gesprekken bekijken',
    example: 'Een uitgewerkt voorbeeld bekijken',
    quit: 'Stoppen',
  },
  start: {
    whichPlaybook: 'Welk playbook?',
    employee: 'Voor wie is dit gesprek?',
    employeeHint: 'een alias of personeelsnummer is genoeg; mag leeg blijven',
    begun: (id: string) => `Gesprek ${id} staat klaar. Elk antwoord is meteen bewaard.`,
  },
  walk: {
    paused: (id: string) => `Bewaard. Ga verder met: coachwijzer hervat ${id}`,
    draftLost:
      'Wat je half getypt had, is niet bewaard: de schijf neemt niets meer aan. Maak ruimte voor je verdergaat.',
    finished: (id: string) => `Klaar. Gesprek ${id} is helemaal ingevuld.`,
    until: (phase: string) => `${phase}: klaar.`,
    nowWhat: 'En nu?',
    straightOn: (phase: string) => `Verder met: ${phase}`,
    later: 'Stoppen, en later verder',
    backToReview: 'Terug naar het overzicht',
    goOn: (id: string) => `Verder met de volgende fase: coachwijzer hervat ${id}`,
    inTalk: (id: string) => `Straks, in het gesprek zelf: coachwijzer live ${id}`,
    readIt: (id: string) => `Lezen in de terminal: coachwijzer toon ${id}`,
    forEmployee: (id: string) =>
      `Voor de medewerker, in Word: coachwijzer export ${id} --voor medewerker`,
    forRecord: (id: string) => `Voor het personeelsdossier: coachwijzer dossier ${id}`,
    alreadyFinished: (id: string) =>
      `Gesprek ${id} is al helemaal ingevuld. Je loopt de antwoorden nog eens langs.`,
  },
  hints: {
    line: (said: string, title: string) => `? kijk even: ${title.toLowerCase()}? "${said}"`,
    /** Where there is less room. */
    shortLine: (said: string, title: string) => `? "${said}": ${title.toLowerCase()}?`,
    lookNow: (count: number) =>
      `${count === 1 ? 'Er is één zin' : `Er zijn ${count} zinnen`} om nog eens naar te kijken. Het zijn vermoedens; jij zegt wat het is.`,
    now: (count: number) => (count === 1 ? 'Nu bekijken' : 'Nu een voor een bekijken'),
    goOn: 'Verder',
    goOnAbout: 'Ze staan dan als mogelijk in je verslag.',
    judge: (said: string, title: string) => `"${said}" Is dit: ${title.toLowerCase()}?`,
    confirmed: 'Ja, dat klopt',
    dismissed: 'Nee, dat is het niet',
    later: 'Later',
    back: 'Terug',
    toReview: 'Terug naar je antwoorden',
    why: 'Waarom niet?',
    whyHint: 'kort; dan komt het niet meer terug',
  },
  written: {
    new: (path: string) => `Verslag: ${path}`,
    replaced: (path: string) => `Verslag bijgewerkt: ${path}`,
    unchanged: (path: string) => `Verslag (niets veranderd): ${path}`,
    beside: (path: string, kept: string) =>
      `Verslag: ${path}\n  (in ${kept} heb je zelf gewerkt; dat blijft staan)`,
  },
  list: {
    none: 'Er zijn nog geen gesprekken. Begin er een met: coachwijzer start',
    noneFor: (employee: string) => `Er zijn geen gesprekken met ${employee}.`,
    finished: 'klaar',
    open: 'loopt nog',
    damaged: 'beschadigd',
    head: ['gesprek', 'medewerker', 'laatst gewijzigd', 'stand'],
    noEmployee: '-',
    count: (count: number) => many(count, 'gesprek', 'gesprekken'),
  },
  search: {
    none: (words: string) => `Niets gevonden voor: ${words}`,
    count: (count: number) => many(count, 'plek gevonden', 'plekken gevonden'),
    note: 'notitie',
    inTalk: 'regel uit het gesprek',
    damaged: (id: string) =>
      `Gesprek ${id} is beschadigd en kon ik niet doorzoeken (coachwijzer hervat ${id} zegt wat er is).`,
  },
  delete: {
    ask: (id: string) => `Gesprek ${id} verwijderen, met alles wat erbij hoort?`,
    askAbout: 'Dit is niet terug te draaien.',
    yes: 'Ja, verwijderen',
    no: 'Nee, laten staan',
    kept: 'Er is niets verwijderd.',
    done: (id: string) => `Gesprek ${id} is verwijderd.`,
    elsewhere: (paths: readonly string[]) =>
      `Deze verslagen staan buiten de map van het gesprek en zijn er nog:\n${paths.map((path) => `  ${path}`).join('\n')}`,
  },
  example: {
    made: 'Een verzonnen gesprek, van voorbereiding tot afspraken. Zo ziet je verslag eruit:',
    next: 'Zelf beginnen: coachwijzer start',
  },
  playbooks: {
    head: ['playbook', 'versie', 'van', 'titel'],
    builtIn: 'ingebouwd',
    own: 'van jezelf',
    damaged: 'bevat fouten',
    fine: (name: string) => `${name}: geen fouten gevonden.`,
    count: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? [many(errors, 'fout', 'fouten')] : []),
        ...(warnings > 0 ? [many(warnings, 'waarschuwing', 'waarschuwingen')] : []),
      ].join(', '),
    when: 'alleen als',
    evidence: 'wijst op',
    evidenceAgainst: 'pleit tegen',
    causes: 'Oorzaken',
    kinds: 'soorten',
    recipes: 'recepten',
    wrongRecipes: 'werkt hier meestal niet',
    standings: 'Hoe een oorzaak ervoor staat',
    standingsIntro: (assumed: number) =>
      `Een aanwijzing telt 1 (zwak), 2 (middel) of 3 (sterk); wat is aangenomen telt ${String(assumed).replace('.', ',')} keer. De eerste regel die past, geldt.`,
    answersFile: (id: string, version: string, use: 'conversation' | 'record') =>
      use === 'record'
        ? [
            `# Antwoorden voor het verslag voor het dossier (${id} ${version}).`,
            '# Vul achter een dubbele punt je antwoord in. Wat je leeg laat, komt uit het gesprek.',
            '# Een vraag die je bewust overslaat: overslaan. Geen enkele in een lijst: []',
            '# Gebruiken: coachwijzer dossier laatste --antwoorden DIT-BESTAND',
          ]
        : [
            `# Antwoorden voor het playbook ${id} ${version}.`,
            '# Vul achter elke dubbele punt je antwoord in. Een vraag die je bewust overslaat: overslaan.',
            '# Weet je het niet, dan mag bij sommige vragen: weet-ik-niet.',
            '# Gebruiken: coachwijzer start --antwoorden DIT-BESTAND',
          ],
    /** What an answers file for a record may hold beside the answers. */
    recordFile: [
      '# === Wat je besluit, en wat er gebeurd is ===',
      '# Haal het hekje weg bij wat geldt. Wat nog moet komen, laat je staan.',
      '',
      '# Woorden die zo mogen blijven staan, met de reden (die blijft op deze computer):',
      '#besluiten:',
      '#  - {woorden: , reden: }',
      '# Staat er nog iets in over gezondheid, geloof, vakbond of iets anders dat privé is?',
      '#slotvraag: nee',
      '#gedeeld: {op: , via: }',
      '#zienswijze: {op: , tekst: }',
      '# akkoord, gezien-niet-akkoord, ontvangen, geweigerd of geen-reactie',
      '#bevestiging: {soort: , op: , reden: }',
      '#definitief: ja',
      '# Een nieuwe versie beginnen, met wat er niet klopte:',
      '#correctie:',
    ],
    answerForms: {
      text: 'tekst; meer regels mag, begin dan met |',
      short: 'tekst op één regel',
      quote: 'letterlijk citaat',
      number: 'getal',
      date: 'datum, zoals 19-11, vrijdag of over twee weken',
      dateTime: 'datum met tijd, zoals 19-11 14.20',
      choice: (ids: string) => `kies een: ${ids}`,
      choices: (ids: string) => `kies een of meer: [${ids}]`,
      ordered: (ids: string) => `kies een of meer, de zwaarste eerst: [${ids}]`,
      scale: (min: number, max: number) => `getal van ${min} tot ${max}`,
      bothSides: (min: number, max: number) =>
        `{lead: getal, employee: getal}, van ${min} tot ${max}`,
      group: (min: number, max: number) =>
        min > 0
          ? `lijst, minstens ${min} en hoogstens ${max}`
          : `lijst, hoogstens ${max}; geen is ook goed: []`,
      dontKnow: 'of: weet-ik-niet',
      onlyWhen: 'wordt alleen gevraagd bij bepaalde eerdere antwoorden',
    },
  },
};
