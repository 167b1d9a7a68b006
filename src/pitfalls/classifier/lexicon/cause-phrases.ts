// Phrases that point to a cause: willen, kunnen, snappen.

export const causePhrases = {
  'oorzaak-willen': `
geen|nul zin|goesting|trek|puf|fut|interesse|ambitie|motivatie|energie _2 meer
zin|goesting|plezier|lol|motivatie|energie|vuur|fut _3 weg|op|kwijt|eraf|uit|verdwenen|over|niet
=wil _2 niet meer
ik =wil|hoef _4 niet|niks|niets|geen _2 meer
hoef* _3 niet|niks|niets|geen _1 meer|beter
wil _3 liever|eigenlijk|ergens|iets|weg|ander
liever _8 dan
zie mij|mezelf _4 niet|geen
niet _2 mijn ding|leven|droom|toekomst|wereld
uit|op gekeken|geblust
uitgekeken|uitgeblust|afgehaakt|afgeknapt|ongemotiveerd
=zit _4 uren|tijd _2 uit
doe mijn uren|ding|werk|minuten
mijn uren
de uren|dagen|weken|maanden aftel*|tel*|uit
tel|telt|aftellen _4 dagen|uren|maanden|jaren|weken
het|dat|dit interesseert|boeit|raakt|zegt|doet mij|hem _3 niet|niks|niets|geen
boeit|interesseert|raakt|scheelt _4 niet|niks|niets|geen
kan mij|hem _3 schelen|boeien
=zal mij|hem _2 worst|een
waarom zou ik
voor dat|dit|hetzelfde|zo'n loon|geld|salaris|bedrag
alleen|enkel|puur|slechts _3 voor _2 geld|loon|salaris|uren|rekeningen
beu|zat|moe|gehad|spuugzat
minimum|minimale|strikt|hoognodige
geen stap|streep|tandje|moeite meer|extra|harder
=kan _4 wel|best|prima _4 maar|wil
kan het|dat wel|best|prima
hart _3 ligt|niet|elders|ergens
tegen mijn|zijn|heug zin|goesting|
automatische piloot
op routine|automaat
geef _2 niks|niets|niet meer
sinds _10 niet|geen|niks|weg _2 meer
vroeger _10 nu
zoek* _2 iets|ander* anders|werk|baan|job
wil|gaat _6 worden|beginnen|opleiding
tot _2 pensioen|contract
het is maar|gewoon werk|een|callcenter|bijbaan*
bijbaan*|tussenbaan|tussenstap|opstapje
klaar|genoeg met|van dit|bellen|klanten|de
nooit _4 gewild|gekozen|droom*`,

  'oorzaak-kunnen': `
ik weet _3 niet _2 hoe
=weet _2 niet _2 hoe|waar|wat|welke _6 moet|moeten|beginnen|doe|zeg|zeggen|vind
hoe =moet|doe|krijg|kan|begin|vind|stop|rond|breek J|ik|men
hoe =doe|krijg|kom _2 dat|zo|die
=krijg _6 niet _3 voor|elkaar|gedaan|onder|rond|uit|klaar|af|goed|in|geregeld
=lukt mij|hem _3 niet
lukt _6 niet|nooit|maar
niet|nooit gelukt|geleerd|uitgelegd|gekregen|gehad|geoefend|getraind
nooit|niet _4 geleerd|uitgelegd|ingewerkt|training|cursus|voorgedaan|laten
niemand _4 uitgelegd|geleerd|voorgedaan|laten|verteld
=kan _4 niet _2 tegelijk|zo|uit|vinden|volgen|onthouden|plaatsen|goed|snel
=kan dat|het _2 niet
ik =wil _1 wel|graag _4 maar
wil _2 wel|graag _8 niet|hoe
snap|begrijp _2 wel|heel|goed _4 waarom|dat|belang* _8 maar
de|overzicht draad|kluts|overzicht kwijt
draad|kluts|overzicht|weg kwijt
kwijt|verdwaal*|verloren in|tussen|ben
loop* _3 vast
=zit|raak|loop _3 vast
vast op|bij|in|met
moeite met|om
lastig|moeilijk|ingewikkeld _2 om|vind
vind _3 lastig|moeilijk|ingewikkeld
zoek|zoeken|zoekt _6 minuten|scherm|menu|knop|systeem
minuten zoeken|gezocht
elke|iedere keer|maal|dag _6 opnieuw|fout|verkeerd|vast|zoeken|vragen
=vraag|moet _4 collega* _3 hulp|vragen
=kan J|iemand _4 voordoen|laten|uitleggen|leren|helpen|tonen|meekijken
woorden|zin|zinnen|toon|juiste _3 niet|vinden|zoeken|vind
sta|zit|val _4 met _2 mond|tanden
klap|klapt|blokkeer|blokkeert|bevries|bevriest _2 dicht|als|
te snel|moeilijk|veel|ingewikkeld
=gaan te snel
nog steeds|altijd niet
dan|en|als _4 weet ik _4 niet
durf niet
niet|geen _2 onder de knie
onder de knie
raak|geraak _4 niet
tegelijk*
hoe =doe|kan|kun|krijg|breek|houd|stop|vraag|zeg|schrijf|vind|leg|pak|combineer J _6 ?
waar =moet|begin|vind|zie|staat|klik ik _6 ?
wat =zeg|doe|schrijf|moet J|ik|ge _6 ?
altijd al|gehad
ik zie|hoor ze|het zelf niet
zelf niet _2 zien|horen|staan
snap ik _2 niet meer
een|1 keer gezien|gedaan|uitgelegd
te snel|vlug|rap
in|met het frans|engels|duits
kan ik _3 niet onthouden|bijhouden|volgen|plaatsen
de draad|woorden|tijd|controle|regie _2 kwijt
weet _2 niet wat ik _4 zeggen|doen|typen
geraak|kom|raak er|daar _3 niet aan|uit|in|door
oefent|oefenen|oefende _4 niet|maar
vraagt|vroeg _4 hulp|collega|hoe
klikt|zoekt|typt|scrolt|bladert
wil _1 wel _4 kan
niet dat ik _2 niet wil`,

  'oorzaak-snappen': `
waarom =moet|zou|mag|is|word|wordt|kan|doen ik|dat|het|we
wat =zijn|doe|maak|heeft|moet _2 mis|probleem|verkeerd|fout|uit|erg|nut|nu
wat is er|daar|het _2 mis|probleem|verkeerd|fout|erg|nut
ik zie|snap|begrijp|snapte|begreep _2 niet|het
zie|ziet _2 niet in|wat|waarom|nut|probleem
zie|ziet|zag _2 het|geen _2 probleem|nut|punt|reden
niet in _1 waarom|wat
geen|niet idee waarom|waarvoor|wie
nut _3 niet|van|ervan|daarvan
wist|weet|wisten _3 niet|nooit _4 dat|wat|waarvoor|verwacht*|norm
niemand|nooit|niet _6 verteld|gezegd|uitgelegd _6 dat|waarom|norm|waarvoor
dacht dat
ik|hij dacht dat _10 was|waren|moest|genoeg|goed|hoefde|mocht
dat|ik =doe|zijn|werk _2 toch _1 goed|prima|al|best
ik =doe _3 mijn werk|toch|gewoon|al
=gaan toch|altijd _2 goed|prima|zo
is|was _2 toch|altijd _2 goed|prima|genoeg
al jaren|#|twintig|tien|vijftien _3 zo|goed
nooit|geen _3 klacht*|klagen|iemand
klanten|klant =zijn|is|klaagt|klagen _3 tevreden|blij|nooit|niet
wat =wil|wilt|verwacht J _3 van|nu|meer|dan|eigenlijk
wat|hoe bedoel|bedoelt|bedoelen J
hoezo
wie =heb|doe|leest|kijkt|gebruikt|merkt|kan _4 dat|er|daar
sinds wanneer
is dat|het|dit _4 mijn|taak|verplicht|bedoeling|belangrijk|erg|nieuw|eis|norm
hoort|hoor|staat _6 functie*|taak|contract|pakket
niet mijn|ons taak|probleem|werk|pakkie-an|afdeling
wat maakt _4 uit
maakt _6 uit|verschil
paar|enkele|twintig|tien|# seconden|minuten|procent|punten
iedereen doet|zegt|werkt _3 zo
moet|waarom _4 beter
goed genoeg|bezig
vroeg|vraagt|vroegen _8 waarom|waarvoor|wat|nut
dat|het staat|stond nergens
ik help|beantwoord|los|bel|tik _6 toch
wat is|zijn _3 nut|zin|doel|punt|meerwaarde
en ?|dan ?|wat ?
ja en
wat heeft|heb|hebben _4 aan|mee
is|was dat|het|dit een|mijn|niet|zo _6 ?
dat =doe|weet|heb|kan iedereen|niemand|elke
klant =merk|zie|wil|maakt|geeft|hoort _4 toch|niet|niks
nooit iemand|klant|geklaagd
mijn score|cijfers|klanten _4 goed|prima|tevreden|boven
ik dacht|meende|wist niet dat
bleek|dacht _4 dat _8 vrijblijvend|verplicht|norm|tip|optioneel|genoeg|klaar|goed
wist niet dat
nieuwe norm|regel|eis`,
} as const;
