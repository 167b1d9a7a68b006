// The help of the commands for the life of the data: forgetting, giving access, tidying up.
export const lifeHelp = {
  employee:
    'de alias of het personeelsnummer, zoals bij het gesprek (laat je het weg, dan wordt het gevraagd; een naam op de opdrachtregel blijft in de geschiedenis van je terminal staan)',
  forget: {
    summary: 'alles over een medewerker wissen',
    about:
      'Wist alle gesprekken met een medewerker: antwoorden, notities, verslagen, en documenten elders waar niemand in gewerkt heeft. Eerst staat er wat er is, en wordt gevraagd of je het zeker weet. Wat je zelf nog moet weghalen, staat erbij.',
    yes: 'niet eerst vragen of je het zeker weet',
    examples: `Voorbeelden:
  coachwijzer vergeet
  coachwijzer vergeet P1042
  coachwijzer vergeet P1042 --ja

Afgebroken? Doe het nog eens: dan wordt het afgemaakt. Er komt code 1 terug als
een gesprek niet gewist kon worden, bijvoorbeeld omdat het nog open staat.`,
  },
  access: {
    summary: 'alles over een medewerker bundelen, voor een verzoek om inzage',
    about:
      'Bundelt alles wat hier over een medewerker staat in één leesbaar document, met uitleg vooraan: alle gesprekken, ook je eigen notities en vermoedens, het verslag voor het dossier, en wat er aan wie gegeven is. De JSON bevat ook de ruwe gegevens.',
    formats: 'welke bestanden: html, json, md, docx, pdf; meer met een komma ertussen',
    to: 'de map waar de bundel komt (anders: een nieuwe map onder inzage bij je gesprekken)',
    examples: `Voorbeelden:
  coachwijzer inzage
  coachwijzer inzage P1042
  coachwijzer inzage P1042 --als pdf,json --naar ~/Documenten/verzoek

Een verzoek om inzage beantwoord je binnen een maand. Scherm gegevens van
anderen af voordat je de bundel geeft.`,
  },
  tidy: {
    summary: 'gesprekken opruimen die je niet meer nodig hebt',
    about:
      'Toont de gesprekken waar al lang niets mee gebeurd is en vraagt of ze weg mogen. Zonder terminal wordt er alleen getoond. Hoe lang je bewaart, stel je in met "instellingen bewaren".',
    days: 'na zoveel dagen, in plaats van wat is ingesteld (90 als je niets instelt)',
    yes: 'niet eerst vragen',
    examples: `Voorbeelden:
  coachwijzer opruimen
  coachwijzer opruimen --dagen 30
  coachwijzer opruimen --json
  coachwijzer instellingen bewaren 60`,
  },
  retention: {
    summary: 'hoe lang je gesprekken bewaart',
    about:
      'Hoeveel dagen na de laatste wijziging "opruimen" voorstelt om een gesprek weg te halen. Zonder getal zie je wat er is ingesteld. Er gaat nooit vanzelf iets weg.',
    days: 'een heel getal, zoals 90',
    examples: `Voorbeelden:
  coachwijzer instellingen bewaren
  coachwijzer instellingen bewaren 60`,
  },
};
