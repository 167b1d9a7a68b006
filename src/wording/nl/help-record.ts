// The help of the commands that make documents to share or to file.
export const recordHelp = {
  export: {
    summary: 'documenten maken: voor jezelf, de medewerker of het dossier',
    about:
      'Maakt de documenten van een gesprek. Voor het dossier (als je niets zegt) wordt gevraagd wat nog ontbreekt, en wordt de tekst nagekeken op wat er niet in mag staan. Wat niet meegaat, staat er vooraf bij. Een pdf voor het dossier komt er pas als het verslag definitief is.',
    audience: 'voor wie: dossier, medewerker of mezelf; meer met een komma ertussen',
    formats: 'welke bestanden: md, docx, pdf, html, json, ics; meer met een komma ertussen',
    to: 'de map waar de bestanden komen (anders: in de map van het gesprek)',
    all: 'alle gesprekken',
    answers: 'wat er voor het dossier nog ontbreekt, uit een bestand; dan wordt er niets gevraagd',
    recipient: 'versleutelt de bestanden voor deze age-sleutel (age1...), bijvoorbeeld die van HR',
    examples: `Voorbeelden:
  coachwijzer export laatste
  coachwijzer export laatste --voor medewerker --als docx,ics --naar ~/Documenten
  coachwijzer export laatste --als docx --ontvanger age1...
  coachwijzer export --alles --voor mezelf --als html --naar ~/Documenten

Er komt code 2 terug als er antwoorden ontbreken en code 3 als er nog iets te
beslissen is; dan is er niets geschreven.`,
  },
  record: {
    summary: 'het verslag voor het dossier: van concept tot definitief',
    about:
      'Laat zien hoe het verslag voor het personeelsdossier ervoor staat en helpt je verder: aanvullen en nakijken, delen met de medewerker, de zienswijze en de bevestiging noteren, definitief maken, en corrigeren als een nieuwe versie.',
    answers:
      'een bestand met wat er ingevuld en genoteerd moet worden; dan wordt er niets gevraagd',
    examples: `Voorbeelden:
  coachwijzer dossier laatste
  coachwijzer dossier laatste --json
  coachwijzer dossier 2026-11-26-a --antwoorden verslag.yaml

Een bestand voor --antwoorden maak je met:
  coachwijzer playbook toon gespreksverslag --antwoorden > verslag.yaml

Wat je leeg laat, komt uit het gesprek. Er mag ook in wat er is gebeurd:
  vorm: aan-tafel
  besluiten:
    - {woorden: Karin, reden: zo heet de afdeling}
  slotvraag: nee
  gedeeld: {op: 28-11-2026, via: samen gelezen}
  zienswijze: {op: 1-12-2026, tekst: Zo was het.}
  bevestiging: {soort: akkoord, op: 1-12-2026}
  definitief: ja`,
  },
};
