// Words that judge a person, put a legal name on it, or leave an agreement in the air.
import type { LexiconEntry } from './lexicon-entry.ts';

export const judgementEntries = {
  label: {
    class: 'oordeel',
    weight: 'look',
    words: `
      lui luie luiheid luiwammes luilak lapzwans profiteur* negatieveling* zeur zeurt zeurpiet zeurkous zeurpie* mopperkont* onprofessione* dom domme domheid
      sukkel* kluns* prutser* slordig* chaotisch* ongestructureerd* onbetrouwba* leugenaar liegt liegen loog oneerlijk* huichel* hypocriet* gluiperd* onderkruip* achterbaks*
      agressie* intimider* overgevoelig* dramaqueen* drama hysterisch* defensief defensieve weerstand arrogant* eigenwijs eigenwijze betweter* koppig* egois* ego
      narcis* passief passieve afwachtend* hopeloos hopeloze waardeloos waardeloze nietsnut smoes* smoezen uitvlucht* excuses vastgeroest* ingekakt*
      wispelturig* onberekenbaar* digibeet digibeten angsthaas bangerik prinsesje diva controlefreak* onvolwassen kinderachtig* kleuter* puber* lastpak* stoorzender
      treuzelaar* ruziezoeker* ruziemaker* manipul* geniepig* brutaal brutale asociaal asociale respectloos* ongeinteresseerd* desinteresse gemakzucht*
      nonchalant* laks lakse loser mannetje stijfkop dwars* onhandelbaar* onwillig* star stugge stug nors norse onsympathiek*
      sloom slome traag trage middelmatig* bedroevend* teleurstellend* type karakter karakterfout* karaktertrek* persoonlijkheid* mentaliteit attitude instelling querulant*`,
    phrases: `
      drama queen
      lange tenen
      te (emotioneel|lief|zacht|brutaal|dominant|stil|onzeker|direct|soft|slap|braaf|gemakkelijk|traag|lui)
      er [gewoon|echt] te (zacht|slap|lief|soft)
      traag van begrip
      niet ...1 (slim|snugger|de slimste|de snelste)
      (geen|niet [echt] een) (teamspeler|team player|teamplayer|hoogvlieger|doorzetter)
      (slechte|verkeerde|negatieve|foute|rotte) (houding|attitude|instelling|mentaliteit|inborst|appel)
      (houding|attitude) proble*
      schiet ...2 [in de] verdediging
      (is|altijd|zo|erg|heel) negatief
      denkt alleen aan (zichzelf|zijn eigen|haar eigen)
      geen (initiatief|ruggengraat|pit|karakter|inzet|motivatie|verantwoordelijkheid*|discipline|doorzettingsvermogen|empathie)
      neemt ...2 geen initiatief
      kantjes [er] (af|vanaf)
      (doet|deed) (zijn|haar) best niet
      zet zich niet in
      (een|echt een|wat een) (ramp|hopeloos geval|nul|zeur|figuur|type)
      typisch [voor] (hem|haar|hij|ze|generatie|millennial|vrouw|man|weer)
      zo is (hij|ze|die) [nu|nou] eenmaal
      zit in (zijn|haar) (aard|karakter|genen)
      zo geboren
      (verander|verandert|krijg|leer|leert) ...5 (niet meer|nooit meer|nooit|er niet uit)
      hoort alleen wat
      dat krijg je met
      je weet nooit wie
      ego (groter|van)
      geen (enkel) vertrouwen
      zwakste schakel
      uit de hoogte
      (weinig|niet veel) in [haar|zijn|de] mars
      los zand`,
    except: `
      (klant|beller|klanten|systeem|lijn|verbinding|wifi|vpn|server|laptop|bandbreedte|kast) ...4 (traag|trage|agressie*|koppig*|onbetrouwba*|dom|domme|hysterisch*|negatief)
      (traag|trage|agressieve|koppige|onbetrouwbare|hysterische|domme|boze) (klant|beller|klanten|systeem|lijn|verbinding|wifi|vpn|server|laptop)
      (type|instelling|instellingen) (van het|van de|in het|in de) (scherm|systeem|toestel|headset|account)
      (soort|type) (gesprek|klant|vraag|call|ticket|headset|toestel)`,
  },
  generation: {
    class: 'oordeel',
    weight: 'look',
    words: 'millennial* genz',
    phrases: `
      generatie z
      voor een (vrouw|man|meisje|jongere|oudere)
      typisch [een] (vrouw*|man*|jongere*|jongen*|meisje*)
      (die|de) (oudgedienden|jonkies|jongeren van nu|vrouwen|mannen) [ook altijd]`,
  },
  ability: {
    class: 'oordeel',
    weight: 'look',
    phrases: `
      kan (het|dit|dat|er) [gewoon|echt|simpelweg|nu eenmaal] (niet|niks|niets)
      kan [gewoon|echt|simpelweg|nu eenmaal] (niet mee|niet met|niks|niets)
      (snapt|begrijpt|snap|begrijp) (het|er|dit) [gewoon|echt|nog|toch] (niet|niks|niets)
      bakt er (niks|niets)
      dat wordt (niks|niets) meer`,
    except: '(klant|beller|klanten) ...3 (kan|snap|snapt|begrijp|begrijpt)',
  },
  motive: {
    class: 'oordeel',
    weight: 'look',
    words: 'ongemotiveerd* motivatieproble* werkschuw*',
    phrases: `
      niet (gemotiveerd|geinteresseerd)
      (gebrek aan|geen|weinig|nul) (motivatie|zin|interesse|inzet|wil)
      (zin|motivatie) (meer|ontbreekt)
      (boeit|interesseert|raakt) ...3 (niet|niks|niets|geen)
      hart ...2 niet
      met opzet
      expres`,
  },
  hearsay: {
    class: 'oordeel',
    weight: 'look',
    phrases: `
      iedereen (vind|vindt|weet|zegt|zeg|klaagt|klaag|heeft last)
      het hele team (vind|vindt|zegt|zeg|klaagt|klaag)
      (collegas|de collegas|anderen|de ploeg|ze) (vinden|zeggen|klagen) ...1 (dat|over|hem|haar|lastig)
      (van horen zeggen|in de wandelgangen|volgens de wandelgangen|volgens [de] kantine|volgens roddel*|naar het schijnt|hoorde via via)
      (hoor|hoorde) [van|via|dat] (collegas|anderen|iedereen|andere teamleiders)`,
  },
  guess: {
    class: 'oordeel',
    weight: 'hint',
    words: 'blijkbaar kennelijk waarschijnlijk vermoedelijk wellicht vast ongetwijfeld',
    phrases: `
      (ik|mijn) ...2 (gevoel|vermoeden|indruk|buikgevoel)
      volgens mij
      naar mijn (gevoel|idee|mening)
      zou kunnen dat`,
    notWithFigures: true,
  },
  always: {
    class: 'oordeel',
    weight: 'hint',
    words:
      'altijd nooit steeds telkens constant voortdurend vaak regelmatig meestal zelden continu',
    notWithFigures: true,
  },
  qualification: {
    class: 'kwalificatie',
    weight: 'look',
    words: `
      disfunctione* ongeschikt ongeschikte ongeschiktheid onbekwaam* onbekwaamheid wanprestatie* plichtsverzuim verwijtbaar* nalatig* nalatigheid onwil werkweigering
      dossieropbouw dossiervorming arbeidsrechtelijk* ontslaggrond* wangedrag insubordinatie disciplinair* onregelmatigheid grensoverschrijdend*`,
    phrases: `
      (niet|onvoldoende|slecht|ondermaats) (functioner*|presteer*|presterend)
      functioneert (niet|onvoldoende|slecht|ondermaats|onder)
      onder de maat
      niet geschikt
      (is|zijn|was|hier|gewoon|duidelijk|dus|puur) [een] [geval van] [een] kwestie van niet willen
      (niet|gewoon niet|wel) willen
      wil [gewoon|echt|het|dit|pertinent] niet
      (weigert|weigerde) ...3 (pertinent|structureel|opdracht|instructie*)
      (pertinent|structureel|herhaaldelijk) (weiger*|nalat*)`,
    except: '(klant|beller|klanten) ...3 (wil|weigert|weigerde|willen)',
  },
  cause: {
    class: 'kwalificatie',
    weight: 'look',
    phrases: `
      (diagnose|oorzaak|conclusie|zit op|zit 'm op|zit hem op|kwestie van|gaat om) ...3 (willen|kunnen|snappen)
      niet (kunnen|snappen) maar [niet] willen
      geen (kunnen|snappen) maar willen`,
  },
  warning: {
    class: 'kwalificatie',
    weight: 'look',
    words:
      'consequenties sancties maatregelen ontslag ontslagen beeindiging vaststellingsovereenkomst exitgesprek schorsing geschorst degradatie demotie loonmaatregel* verbetertraject',
    phrases: `
      (laatste|allerlaatste) (kans|waarschuwing|keer|mogelijkheid)
      (officiele|schriftelijke|formele|eerste|tweede|derde|mondelinge|nieuwe|een) waarschuwing*
      gewaarschuwd
      anders (volg*|gevolgen|zwaait)
      gevolgen (voor|heeft) ...3 (contract|baan|verlenging|functie|beoordeling)
      (geen|niet) ...3 (verleng*|verlenging|contract)
      einde (contract|dienstverband|oefening)`,
    except: `
      klant ...6 (ontslag*|maatregelen|consequenties)
      laatste keer dat`,
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;
