// The help of the settings and of encryption.
export const settingsHelp = {
  settings: {
    summary: 'instellingen bekijken, en gesprekken versleutelen',
    about:
      'Toont waar je gesprekken staan, of ze versleuteld zijn en voor welke sleutel. Er verandert niets.',
    examples: `Voorbeelden:
  coachwijzer instellingen
  coachwijzer instellingen versleuteling aan

Wachtwoord vergeten, maar wel een reservesleutel? Kies een nieuw wachtwoord:
  COACHWIJZER_SLEUTEL=/pad/naar/reserve.txt \\
    coachwijzer instellingen versleuteling wachtwoord`,
    encryption: {
      summary: 'gesprekken versleutelen met een wachtwoord, of dat weer uitzetten',
      about:
        'aan: versleutelt alle gesprekken, ook wat erna komt. Lezen vraagt dan een wachtwoord, één keer per opdracht.\nuit: maakt alles weer leesbaar zonder wachtwoord.\nwachtwoord: verandert het wachtwoord.\nreserve: schrijft een reservesleutel, om elders te bewaren.\nWordt het onderbroken, doe de opdracht dan nog eens: er gaat niets verloren.',
      what: 'aan, uit, wachtwoord of reserve',
      to: 'bij aan en reserve: het bestand waar de reservesleutel komt, buiten de map van je gesprekken',
      examples: `Voorbeelden:
  coachwijzer instellingen versleuteling aan
  coachwijzer instellingen versleuteling aan --naar /media/stick/reserve.txt
  coachwijzer instellingen versleuteling wachtwoord
  coachwijzer instellingen versleuteling reserve --naar /media/stick/reserve.txt
  coachwijzer instellingen versleuteling uit

Alles is ook te openen met het programma age, zonder coachwijzer:
  age -d sleutel.age > sleutel.txt
  age -d -i sleutel.txt gesprekken/2026-11-26-a/journaal.jsonl.age`,
    },
  },
};
