// What can go wrong with encryption: keys, passphrases, and what was sealed with them.
interface Explained {
  readonly what: string;
  readonly hint: string;
}

type Details = Readonly<Record<string, string>>;

const RESERVE =
  'Heb je een reservesleutel? Zet het pad naar dat bestand in COACHWIJZER_SLEUTEL en probeer het opnieuw.';

export const vaultErrors: Record<string, (details: Details) => Explained> = {
  'settings-damaged': ({ path }) => ({
    what: `De instellingen in ${path} zijn niet te lezen.`,
    hint: 'Zet een reservekopie terug, of herstel het bestand met de hand. Het is JSON.',
  }),
  'key-missing': ({ path }) => ({
    what: `Dit is versleuteld, en de sleutel is er niet: ${path}.`,
    hint: RESERVE,
  }),
  'key-damaged': ({ path }) => ({
    what: `De sleutel is beschadigd: ${path}.`,
    hint: RESERVE,
  }),
  'key-other': ({ recipient }) => ({
    what: `Dit is niet de sleutel waarmee je gesprekken versleuteld zijn. Die hoort bij ${recipient}.`,
    hint: 'Wijst COACHWIJZER_SLEUTEL naar het goede bestand?',
  }),
  'key-no-terminal': () => ({
    what: 'Dit is versleuteld, en hier kan ik het wachtwoord niet vragen: dit is geen terminal.',
    hint: 'Doe het in een terminal, of zet het pad naar je reservesleutel in COACHWIJZER_SLEUTEL.',
  }),
  'key-not-given': () => ({
    what: 'Zonder wachtwoord kan ik niet lezen wat versleuteld is.',
    hint: 'Er is niets veranderd. Probeer het opnieuw als je het wachtwoord bij de hand hebt.',
  }),
  'key-file-missing': ({ path }) => ({
    what: `COACHWIJZER_SLEUTEL wijst naar een bestand dat er niet is: ${path}.`,
    hint: 'Controleer het pad. Staat het op een stick, sluit die dan aan.',
  }),
  'key-file-invalid': ({ path }) => ({
    what: `In ${path} staat geen leesbare age-sleutel.`,
    hint: 'Er hoort een regel in te staan die begint met AGE-SECRET-KEY-1. Is het de reservesleutel?',
  }),
  'passphrase-wrong': () => ({
    what: 'Drie keer niet het goede wachtwoord. Er is niets veranderd.',
    hint: 'Weet je het niet meer? Met je reservesleutel kan het nog: coachwijzer instellingen --help.',
  }),
  'sealed-other-key': ({ path }) => ({
    what: `Dit is met een andere sleutel versleuteld, of beschadigd: ${path}.`,
    hint: 'Er is niets veranderd. Zet een reservekopie terug, of gebruik de sleutel die erbij hoort.',
  }),
  'sealed-damaged': ({ path }) => ({
    what: `Dit versleutelde bestand is beschadigd: ${path}.`,
    hint: 'Er is niets veranderd. Zet een reservekopie van dit bestand terug.',
  }),
  'recipient-invalid': ({ typed }) => ({
    what: `Dit is geen age-sleutel om voor te versleutelen: ${typed}.`,
    hint: 'Zo’n sleutel begint met age1. Vraag de ontvanger om de openbare sleutel, niet om de geheime.',
  }),
  'encryption-unfinished': ({ direction }) => ({
    what:
      direction === 'uit'
        ? 'Het uitzetten van de versleuteling is niet afgemaakt.'
        : 'Het aanzetten van de versleuteling is niet afgemaakt.',
    hint: `Er is niets verloren. Maak het af met: coachwijzer instellingen versleuteling ${direction}.`,
  }),
  'retention-damaged': ({ value }) => ({
    what: `In de instellingen staat een bewaartermijn die niet kan: ${value}.`,
    hint: 'Zet hem goed met: coachwijzer instellingen bewaren 90.',
  }),
};
