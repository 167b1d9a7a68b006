// Turns of phrase of the lead's that say something about the course of a talk. Language data.

/** Giving back what the other said. */
const REFLECTS =
  /(?<!\p{L})(?:(?:je|jij|u|ge|gij) (?:zegt|zei|noemt|bedoelt|vertelt)(?: net| nu)? (?:dus|eigenlijk|dat|al)|dus (?:(?:eigenlijk|voor jou|voor u|als ik) )?(?:je|jij|u|ge|gij) (?:zegt|bedoelt|vindt|voelt|denkt|merkt|hebt het gevoel)|dus (?:wat )?(?:zeg|bedoel|vind|merk) (?:je|jij)|als ik (?:je|jou|u|het|dit|dat) (?:goed |zo )*(?:begrijp|versta|hoor|beluister)|ik hoor (?:je|jou|u) zeggen|(?:ik hoor|ik begrijp) (?:(?:hieruit|daarin|dus) )?dat (?:je|jij|u|ge|gij|het)|begrijp ik (?:het |je |jou |u )?goed|versta ik (?:het |u |je )?goed|(?:even |mag ik |laat (?:me|mij) |ik vat |vat ik )(?:het |dit |even |eens )*(?:samen(?!\p{L})|samenvatten)|samengevat|met andere woorden|wat ik (?:je |u )?hoor(?: zeggen)? is|wat (?:je|jij|u|ge) zegt,? is|(?:dat|het) klinkt (?:als|alsof)|klopt het dat (?:je|jij|u|ge|het))(?!\p{L})/iu;

/** A way out is put on the table. */
const SOLVES =
  /(?<!\p{L})(?:we spreken af|spreken we af|mijn voorstel|ik stel voor|de oplossing is|(?:had|heb) ik (?:al )?bedacht|ik (?:had|heb) (?:al )?bedacht|ik heb (?:je|u|jou) (?:alvast |al )?(?:ingeschreven|aangemeld|opgegeven|ingepland)|ik (?:zet|plan|meld|geef) (?:je|jou|u) (?:vanaf|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|op|in|aan)|probleem opgelost)(?!\p{L})/iu;

export function givesBack(text: string): boolean {
  return REFLECTS.test(text);
}

export function bringsSolution(text: string): boolean {
  return SOLVES.test(text);
}
