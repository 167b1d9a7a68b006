// What the settings and the encryption say and ask.
const many = (count: number) => (count === 1 ? '1 gesprek' : `${count} gesprekken`);

export const encryption = {
  folder: 'Gegevens',
  encryption: 'Versleuteling',
  on: 'aan',
  off: 'uit',
  turningOn: 'aan, maar nog niet alles is omgezet',
  turningOff: 'uit, maar nog niet alles is omgezet',
  recipient: 'voor sleutel',
  conversations: 'Gesprekken',
  bundlesStay: (paths: readonly string[]) =>
    `Bundels van inzage blijven leesbaar zoals ze zijn. Heb je ze niet meer nodig, gooi ze dan weg:\n${paths.join('\n')}`,
  retention: 'Bewaren',
  days: (days: number) => `${days} dagen na de laatste activiteit (voorstel van opruimen)`,
  counted: (sealed: number, plain: number) => `${sealed} versleuteld, ${plain} niet versleuteld`,
  finish: (direction: string) =>
    `Doe de rest met: coachwijzer instellingen versleuteling ${direction}`,

  ask: 'Wachtwoord van je gesprekken',
  askAgain: (left: number) =>
    `Dat is niet het goede wachtwoord. Nog ${left === 1 ? 'één keer' : `${left} keer`} proberen.`,
  explain: [
    'Vanaf nu zijn je gesprekken alleen te lezen met een wachtwoord, ook als je laptop kwijtraakt.',
    'Het wachtwoord staat nergens. Niemand kan het voor je opzoeken of opnieuw instellen.',
    'Ben je het wachtwoord én de reservesleutel kwijt, dan zijn al je gesprekken voorgoed onleesbaar.',
  ],
  askNew: 'Kies een wachtwoord',
  askNewHint: (least: number) =>
    `minstens ${least} tekens; vier of vijf losse woorden onthoud je makkelijk`,
  tooShort: (least: number) =>
    `Dit is korter dan ${least} tekens. Een kort wachtwoord is met een computer zo geraden. Neem een langer.`,
  askTwice: 'Typ het nog een keer',
  notTheSame: 'Dat was niet hetzelfde. Kies het opnieuw.',
  oldKeyThere:
    'Er ligt al een sleutel in je map (sleutel.age). Die gebruik ik, met het wachtwoord van toen.',
  askReserve: 'Waar wil je een reservesleutel bewaren?',
  askReserveHint:
    'een pad op een stick of in een kluis, niet in deze map; leeg = geen reservesleutel',
  reserveWritten: (path: string) =>
    `Reservesleutel: ${path}\n  Wie dit bestand heeft, kan alles lezen. Bewaar het ergens anders dan op deze computer.`,
  reserveInside: 'Niet in de map van je gesprekken: dan ligt de sleutel naast het slot.',
  noReserve:
    'Geen reservesleutel. Later kan het nog: coachwijzer instellingen versleuteling reserve',
  sealedDocument: '  (versleuteld; lezen: coachwijzer toon, of schrijf het elders met --naar)',
  earlierUnread:
    'Eerdere gesprekken zijn versleuteld en niet gelezen: ze staan niet in dit verslag.',
  cancelled: 'Er is niets veranderd.',
  turnedOn: (count: number) =>
    `De versleuteling staat aan. ${count === 0 ? 'Vanaf nu wordt elk gesprek versleuteld.' : `${many(count)} versleuteld.`}`,
  turnedOff: (count: number) =>
    `De versleuteling staat uit. ${many(count)} weer zonder wachtwoord te lezen.`,
  alreadyOff: 'De versleuteling staat al uit.',
  oldKey: (name: string) =>
    `De oude sleutel heet nu ${name}. Die heb je alleen nog nodig voor oude reservekopieën.`,
  inUse: (ids: readonly string[]) =>
    `In gebruik, en daarom overgeslagen: ${ids.join(', ')}. Sluit ze en doe deze opdracht nog eens.`,
  failed: (id: string) => `Gesprek ${id} kon ik niet omzetten en heb ik gelaten zoals het is.`,
  progress: (done: number, of: number) => `${done} van ${of} gesprekken omgezet`,
  passphraseChanged: 'Het wachtwoord is veranderd. Je gesprekken hoefden niet opnieuw versleuteld.',
};
