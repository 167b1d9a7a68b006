// The life of the data in words: forgetting, giving access, tidying up.

import type { Audience } from '../../domain/audience.ts';
import { localDate } from '../../domain/iso-date.ts';
import type { ConversationEvent } from '../../interview/event.ts';
import { longDate } from './dates.ts';
import { many } from './many.ts';

type Given = Extract<ConversationEvent, { type: 'exported' | 'record-shared' }>;

const conversations = (count: number) => many(count, 'gesprek', 'gesprekken');
const which = (ids: readonly string[]) =>
  ids.length === 1 ? `gesprek ${ids[0]}` : `de gesprekken ${ids.join(', ')}`;

export const FOR_WHOM: Readonly<Record<Audience, string>> = {
  mezelf: 'voor de teamleider zelf',
  medewerker: 'voor de medewerker',
  dossier: 'voor het personeelsdossier',
};

export const life = {
  whichEmployee: 'Om wie gaat het?',
  whichEmployeeHint: 'de alias of het personeelsnummer, zoals je het bij het gesprek opgaf',
  answers: (count: number) => many(count, 'antwoord', 'antwoorden'),
  documents: (count: number) =>
    count === 0 ? 'geen documenten' : many(count, 'document', 'documenten'),
  givenOne: (event: Given) =>
    event.type === 'record-shared'
      ? `${longDate(event.on)}: verslag gedeeld${event.channel === '' ? '' : ` (${event.channel})`}`
      : `${longDate(localDate(new Date(event.at)))}: ${event.file}, ${FOR_WHOM[event.audience]}`,
  otherTarget: 'Wat je hier schrijft, staat dan ook daar. Kies met --naar een map daarbuiten.',
  forget: {
    head: ['gesprek', 'laatst gewijzigd', 'antwoorden', 'documenten', ''],
    damaged: 'beschadigd',
    bundles: 'Bundels die je voor een verzoek om inzage maakte:',
    elsewhere: 'Documenten op andere plekken, nog zoals ze geschreven zijn. Die gaan ook weg:',
    left: 'Deze documenten blijven staan; die moet je zelf weghalen:',
    leftOne: (path: string, state: 'changed' | 'gone') =>
      `${path} (${state === 'changed' ? 'daar is in gewerkt' : 'staat daar niet meer: verplaatst, hernoemd of al weg'})`,
    given:
      'Dit is gemaakt om te delen, of gedeeld. Wat je ervan hebt verstuurd of uitgeprint, moet je zelf laten verwijderen:',
    ask: (employee: string) => `Alles over ${employee} wissen?`,
    askAbout: 'Dit is niet terug te draaien.',
    no: 'Nee, laten staan',
    yes: (count: number) =>
      count === 0 ? 'Ja, alles wissen' : `Ja, ${conversations(count)} en al het andere wissen`,
    kept: 'Er is niets gewist.',
    finishedEarlier:
      'Wat een eerdere keer maar half gewist was, is nu helemaal weg. Verder is hier niets van deze medewerker.',
    failed: (what: string) => `Niet gewist: ${what}.`,
    done: (count: number, all: boolean) => {
      const gone = count === 0 ? '' : `${conversations(count)} gewist, met alles wat erbij hoorde.`;
      return all
        ? `Klaar. ${gone}`.trim()
        : `${gone} Niet alles is gewist: los op wat hierboven staat en doe het dan nog eens.`.trim();
    },
    toKnow: 'Goed om te weten:',
    unfinished:
      'Hier staan bestanden die ooit maar half geschreven zijn. Van wie ze zijn, kan ik niet zien; kijk er zelf even naar:',
    namedIn: (employee: string, ids: readonly string[]) =>
      `De naam komt nog voor in ${which(ids)}, met iemand anders. Vinden: coachwijzer zoek ${quoted(employee)}`,
    alike: (names: readonly string[]) =>
      `Er zijn ook gesprekken met ${names.map(quoted).join(' en ')}. Is dat dezelfde persoon? Die zijn niet gewist: doe het dan nog eens met die schrijfwijze.`,
    unreadable: (ids: readonly string[]) =>
      `Van ${which(ids)} kan ik niet lezen met wie het was. Weg ermee? coachwijzer verwijder`,
    backups:
      'Reservekopieën van deze computer en prullenbakken kunnen de gesprekken nog bevatten: daar kan ik niet bij.',
    shellHistory:
      'Wat je op de opdrachtregel typte, staat ook in de geschiedenis van je terminal: haal die regel daar weg. Laat je de naam weg, dan vraag ik ernaar.',
  },
  access: {
    written: (path: string) => `Inzage: ${path}`,
    readFirst:
      'Lees alles eerst zelf: gegevens van anderen (collega’s, klanten) scherm je af voordat je het geeft. In Word gaat dat het makkelijkst: --als docx. Een verzoek beantwoord je binnen een maand.',
    notSealed:
      'Deze bestanden zijn niet versleuteld, ook al zijn je gesprekken dat wel. Haal ze weg als je ze hebt gegeven.',
    edited: 'In deze documenten kan met de hand gewerkt zijn. Ze horen er ook bij: geef ze mee.',
    stays:
      'Gegeven? Haal de bundel dan weg: alles staat er nu twee keer. Opruimen en vergeten nemen hem mee.',
    incomplete: (ids: readonly string[]) =>
      `De bundel is niet compleet: ${which(ids)} ${ids.length === 1 ? 'is' : 'zijn'} beschadigd en niet (helemaal) te lezen.`,
    unreadable: (ids: readonly string[]) =>
      `Van ${which(ids)} kan ik niet lezen met wie het was. Dat zit er niet bij.`,
    alike: (names: readonly string[]) =>
      `Er zijn ook gesprekken met ${names.map(quoted).join(' en ')}. Is dat dezelfde persoon? Die zitten er niet bij: doe het dan nog eens met die schrijfwijze.`,
    namedIn: (employee: string, ids: readonly string[]) =>
      `De naam komt ook voor in ${which(ids)}, met iemand anders. Dat zit er niet bij; kijk zelf wat ervan onder de inzage valt: coachwijzer zoek ${quoted(employee)}`,
  },
  tidy: {
    head: ['gesprek', 'medewerker', 'laatst gewijzigd', 'dagen', 'stand', 'verslag'],
    noEmployee: '-',
    days: (count: number) => many(count, 'dag', 'dagen'),
    open: 'loopt nog',
    finished: 'klaar',
    records: {
      none: 'geen verslag',
      concept: 'verslag in concept',
      gedeeld: 'verslag gedeeld',
      zienswijze: 'verslag met zienswijze',
      definitief: 'definitief, nog niet aangeleverd',
      geexporteerd: 'aangeleverd bij HR',
    },
    intro: (days: number) =>
      `Al ${many(days, 'dag', 'dagen')} of langer niets mee gebeurd. Het verslag hoort dan bij HR te liggen; je eigen kopie kan weg.`,
    none: (days: number) =>
      `Er is niets op te ruimen: met alles is de laatste ${many(days, 'dag', 'dagen')} nog iets gebeurd.`,
    next: (on: string, id: string) => `Als eerste aan de beurt: ${id}, op ${longDate(on)}.`,
    old: (ids: readonly string[]) =>
      `Ouder dan twee jaar: ${which(ids)}. Nog nodig? Kijk ook wat er bij HR nog van ligt.`,
    notDelivered: (ids: readonly string[]) =>
      `Let op: van ${which(ids)} is het verslag nog niet bij HR. Dat kan daarna niet meer.`,
    stillOpen: (ids: readonly string[]) =>
      `Let op: ${which(ids)} ${ids.length === 1 ? 'is' : 'zijn'} nog niet af.`,
    bundles: 'Bundels voor een verzoek om inzage, van zo lang geleden:',
    elsewhere: 'Deze documenten staan ergens anders. Die blijven staan:',
    damaged: (ids: readonly string[]) =>
      `Beschadigd, dus blijft staan: ${ids.join(', ')}. Weg ermee? coachwijzer verwijder`,
    ask: (count: number, bundles: number) =>
      count === 0
        ? `Deze ${many(bundles, 'bundel', 'bundels')} opruimen?`
        : `${conversations(count)} opruimen?`,
    askAbout: 'Dit is niet terug te draaien.',
    askOne: (id: string, employee: string) =>
      `Gesprek ${id}${employee === '' ? '' : ` (${employee})`} opruimen?`,
    no: 'Nee, laten staan',
    yes: 'Ja, alles wat hierboven staat',
    yesOne: 'Ja, opruimen',
    oneByOne: 'Een voor een kiezen',
    kept: 'Er is niets opgeruimd.',
    howTo: 'Er is niets opgeruimd. Opruimen zonder vragen: zet er --ja achter.',
    failed: (what: string) => `Niet opgeruimd: ${what}.`,
    done: (count: number, bundles: number) =>
      [
        ...(count > 0 || bundles === 0 ? [conversations(count)] : []),
        ...(bundles > 0 ? [many(bundles, 'bundel', 'bundels')] : []),
      ]
        .join(' en ')
        .concat(' opgeruimd.'),
  },
  retention: {
    now: (days: number) =>
      `Gesprekken bewaar je ${many(days, 'dag', 'dagen')} na de laatste wijziging. Daarna stelt "coachwijzer opruimen" voor ze weg te halen; er gaat nooit vanzelf iets weg.`,
    change: 'Veranderen: coachwijzer instellingen bewaren 60',
  },
};

/** As it must be typed on a command line. */
function quoted(name: string): string {
  return `"${name}"`;
}
