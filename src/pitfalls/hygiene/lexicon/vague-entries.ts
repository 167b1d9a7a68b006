// Words that leave an agreement in the air: only a hint, for what counts is who, what, how much and when.
import type { LexiconEntry } from './lexicon-entry.ts';

export const vagueEntries = {
  someday: {
    class: 'vaag',
    weight: 'hint',
    words: 'zsm asap binnenkort spoedig tzt ooit geregeld periodiek regelmatig vaker tijdig',
    phrases: `
      zo (snel|vlug|gauw) mogelijk
      op (korte|lange|langere) termijn
      [een|de] volgende keer
      te zijner tijd
      (af en toe|van tijd tot tijd|nu en dan)
      [de] [aan] (komende|aankomende) (tijd|periode|weken|maanden)
      deze periode
      na de (zomer|vakantie)
      volgend kwartaal
      (er|hier|daar) op terug
      kom* [we] (erop|hierop|daarop) terug
      (houden|blijven) [in] (contact|gesprek)
      tot nader order`,
    notWithFigures: true,
  },
  effort: {
    class: 'vaag',
    weight: 'hint',
    words:
      'probeert proberen probeer uitproberen monitoren streven streeft hopelijk eventueel misschien wellicht bewustwording proactief proactiever eigenaarschap ownership',
    phrases: `
      (let|letten|let op|opletten) ...2 (op|beter|meer|extra|hierop|erop)
      aandacht (besteden|geven|voor|hebben|aan)
      (werkt|werken|werk) (aan|eraan|hieraan)
      (zijn|haar|hun|je|extra) best
      (oppakken|oppakt|opgepakt|pakt het op|pakt dit op|pakken het op)
      (er|daar|hier) naar (kijken|kijkt)
      (kijkt|kijken) (ernaar|er naar)
      ernaar (kijkt|kijken)
      in de gaten
      vinger aan de pols
      (indien|waar|zo|wanneer) (mogelijk|nodig)
      als het (lukt|kan|uitkomt)
      als er tijd is
      bewust* [te] (zijn|worden|maken|van)
      (communicatie|houding|instelling|mindset|inzet|samenwerking) [te] (verbeteren|aanpassen|veranderen)
      beter communiceren
      verantwoordelijkheid [te] nemen
      zou* (moeten|fijn zijn|kunnen)
      de bedoeling
      zo doorgaan
      ga zo door
      op dezelfde voet`,
    notWithFigures: true,
  },
  comparison: {
    class: 'vaag',
    weight: 'hint',
    words:
      'meer minder beter sneller korter vriendelijker klantgerichter actiever rustiger netter zorgvuldiger voldoende acceptabel netjes omlaag omhoog',
    phrases: `
      naar behoren
      op (niveau|orde)
      moet* (beter|omhoog|omlaag|verbeteren|verbeterd)
      verbetering (nodig|gewenst)`,
    notWithFigures: true,
  },
  nobody: {
    class: 'vaag',
    weight: 'hint',
    phrases: `
      (we|men|iemand|er) (gaan|ga|zullen|zal|moeten|moet|wordt|word|worden)`,
    notWithFigures: true,
  },
  noted: {
    class: 'vaag',
    weight: 'hint',
    phrases: `
      goede afspraken
      afspraken gemaakt
      duidelijk besproken
      is [hiervan] op de hoogte
      (een|nog een) (training|cursus|workshop)
      meeluister*
      meekijk*
      (buddy|sparren)
      vasthouden`,
    notWithFigures: true,
  },
  relativeDay: {
    class: 'vaag',
    weight: 'hint',
    words: 'morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    phrases: `
      (volgende|komende|aanstaande) (week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag)
      over (twee|drie|vier|een paar) (weken|maanden|dagen)`,
    notWithFigures: true,
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;
