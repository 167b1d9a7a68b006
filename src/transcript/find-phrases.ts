// Turns of phrase of the lead's that say something about the course of a talk. Language data.

/** Giving back what the other said, one way of doing it a line. */
const GIVES_BACK = phrases(
  '(?<!wat )(?:je|jij|u|ge|gij) (?:zegt|zei|noemt|bedoelt|vertelt)(?: net| nu| toen)? (?:dus|eigenlijk|dat|al)',
  '(?:je|jij|u|ge|gij) zegt:',
  'dus (?:eigenlijk |voor jou |voor u )?(?:je|jij|u|ge|gij) (?:zegt|bedoelt|vindt|voelt|denkt|merkt)',
  'dus (?:wat )?(?:zeg|bedoel|vind|merk) (?:je|jij)',
  'als ik (?:je|jou|u|het|dit|dat) (?:goed |zo )*(?:begrijp|versta|hoor|beluister)',
  'ik hoor (?:je|jou|u) zeggen',
  '(?:ik hoor|ik begrijp) (?:hieruit |daarin |dus )?dat (?:je|jij|u|ge|gij|het)',
  '(?:begrijp|versta) ik (?:het |je |jou |u )?goed',
  'zeg ik het (?:zo )?(?:goed|juist)',
  'samenvat|samenvatten|samengevat|vat ik (?:het |dit )?(?:even |eens )?samen|ik vat (?:het |even )*samen|dus samen:',
  'met andere woorden',
  'wat ik (?:je |u |nu )?hoor(?: zeggen)?,? is',
  'wat (?:je|jij|u|ge) zegt,? is',
  '(?:dat|het) klinkt als(?:of)? (?:je|jij|u|ge|gij|het)',
  'klopt het dat (?:je|jij|u|ge|het)',
);

/** A way out is put on the table. */
const SOLVES = phrases(
  'we spreken af|spreken we af',
  'mijn voorstel|ik stel voor|de oplossing is|probleem opgelost',
  '(?:had|heb) ik (?:al )?bedacht|ik (?:had|heb) (?:al )?bedacht',
  'ik heb (?:je|u|jou) (?:alvast |al )?(?:ingeschreven|aangemeld|opgegeven|ingepland)',
  'ik (?:zet|plan|meld|geef) (?:je|jou|u) (?:vanaf|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|op|in|aan)',
);

export function givesBack(text: string): boolean {
  return GIVES_BACK.test(text);
}

export function bringsSolution(text: string): boolean {
  return SOLVES.test(text);
}

/** As whole words, wherever they stand. */
function phrases(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'iu');
}
