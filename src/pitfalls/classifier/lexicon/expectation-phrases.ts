// Phrases about expectations: unspoken, waved away, in conflict, hidden, unknown.

export const expectationPhrases = {
  onuitgesproken: `
nooit|niet|nergens|niemand _4 gezegd|gevraagd|uitgesproken|besproken|benoemd|verteld|gemeld|aangegeven|opgeschreven|laten|hardop|luidop
gezegd|gevraagd|verteld|benoemd|besproken|gemeld _4 niet|nooit|nergens|niets
=heb _4 nooit|niet|nergens _3 =zeg|vraag|verteld|besproken|benoemd
zonder _4 =zeg|uitspreken|vragen|vertellen|benoemen|melden|overleg
=denk|ging|nam|rekende|hoopte|verwachtte|veronderstelde|wachtte _8 vanzelf
ik dacht|rekende|hoopte|verwachtte|ging|nam|wachtte|veronderstelde dat|op|ervan|aan|tot
ik|hij _1 =had _2 verwacht|gehoopt|gerekend|gedacht|aangenomen|ingeschat
=had _2 gerekend|gehoopt
ging|gaat _1 ervan uit|uit
ging _2 vanuit
rekende|gerekend|rekent _2 op
erop gerekend
dat spreekt|sprak|is|was _2 vanzelf|logisch|vanzelfsprekend|evident
vanzelfsprekend
iedereen weet _1 toch|dat
J =moet|had|kon|kunt dat _3 weten|zien|aanvoelen|ruiken|snappen|raden
dat =weet|zie|voel J|hij _1 toch|wel|zelf
aanvoel*|raden|ruiken|gedachten|gedachtelezer|gedachten
tussen de regels
in mijn hoofd|gedachten
stilzwijgend|onuitgesproken|impliciet
staat|stond nergens|niet
nergens _3 staat|stond|opgeschreven|vastgelegd|vermeld
ik wacht*|wachtte _6 tot J|hij|iemand
gewacht tot|op
had* _3 kunnen|mogen|moeten zeggen|vragen|vertellen|weten
zelf|nooit _3 over begonnen|gehad
ter sprake
nooit _3 over gehad|gesproken|begonnen
niet van J|mij|hem|haar|niemand gehoord
hoor|hoorde|lees|blijkt|bleek _3 nu|later|achteraf|pas
ik had|heb _2 gehoopt|gedacht|verwacht|gerekend
=zit|sta te wachten
te wachten tot|op
=denk _2 dat J|hij|ze _4 wel|zelf|zou
hij|ik|zij dacht :  dat
dacht :`,

  'niet-serieus': `
=heb J|ik|hij _4 gezegd|gevraagd|gemeld|aangegeven|aangekaart _10 maar
ik =heb _6 gevraagd|gezegd|gemeld|aangegeven|aangekaart
al|nu #|twee|drie|vier|vijf _1 keer _4 gevraagd|gezegd|gemeld|aangekaart
nooit|niets|niks _3 meer _2 gehoord|van|op
niets|niks _3 gehoord|gedaan|mee|teruggehoord
geen antwoord|reactie|gehoor
valt _2 wel|best mee
dat|het valt _2 mee
komt _1 wel|nog|vanzelf|later|goed
waait|went|gaat _3 over|vanzelf
iedereen =wil|heeft|vindt|zou|moet|wacht|klaagt
wie =wil|heeft|zou dat|er _2 niet
stel J _2 niet _2 aan
niet zo aanstellen|zeuren|zagen|overdrijven|moeilijk|serieus|gevoelig
doe|maak _2 niet zo|zo'n|moeilijk
ach|och|joh|tja|kom|allee|haha|rustig|oei J|joh|kom|dat|die|ja|dat|het
zo erg|belangrijk|dringend|bijzonder|vaak|zwaar is|kan|zal|komt|was
kan|zal _1 toch|niet zo erg|zwaar|moeilijk
we =hebben|zijn allemaal|ooit|ook|vroeger
in mijn tijd
wees|mag|zou _2 blij|tevreden
blij zijn|dat
J =wil|wou _8 ?
J =zijn|bent|zijt _3 klantenservice|callcenter|beller|student*|nieuw|jong
geen prioriteit
eerst _5 dan|cijfers|presteren|verdienen
weggewuifd|weggelachen|gelachen|lachte|wuifde|afgewimpeld|genegeerd|gebagatelliseerd|afgedaan|geparkeerd
lach*|grap*|grinnik*
niet|nooit serieus
serieus genomen
niks|niets mee doen|gedaan|gebeurd
volgend jaar|kwartaal|keer
later|ooit _2 wel|eens
zien we|wel later|dan
heb|zei|gezegd _3 dat _6 meevalt|overdrijft|overwaait|went|erbij|hoort
hoort _2 bij|erbij
vergeten|vergat
idee*|projectje|wens*|lijstje|droom*|plannetje|hobby*
wat volgt er|nu
en straks|dan _3 zeker|zwembad|jacuzzi|massage|sauna|butler
zwembad|jacuzzi|massage*|sauna|butler|champagne|hangmat|gouden|luxe|wellness|kussentje
? _3 er zijn|is|heb ook|toch
=wil|vraag|vroeg|wilde|wou|verzoek _8 gezegd dat|overdreven|onzin|lachje|pfff|doorverwezen
verzoek|vraag|wens|voorstel|idee|signaal|klacht _6 niet doorgezet|doorgegeven|behandeld|meegenomen|genoteerd|opgepakt
niet|nooit doorgezet|doorgegeven|neergelegd
vond het|dat _2 overdreven|onzin|flauw|onnodig|niet _1 nodig
leek mij _3 niet|geen
hoort|horen|hoorde _3 bij|erbij
dikke huid|eelt
dat hadden|deden|moesten we _3 ook|vroeger|allemaal
ach meisje|jongen|joh|gij|kom|jongetje
maak J _4 niet _2 druk|dik
niemand|geen mens|hond _3 leest|ligt|wakker|naar
boven J|mijn _4 loongrens|schaal
sindsdien|daarna|toen _4 niets|niks|nooit|geen _4 gehoord|vernomen|gebeurd|woord
niet|geen een|één|enkel woord
nooit meer iets
=heb _4 op papier|mail gezet
beloofd*|beloofde|toegezegd|afgesproken _10 en|maar|sindsdien
zwart op wit
lachte|lachten|lachje|gelachen|grinnik*|giechel*
nam ik|hij _2 niet _2 letterlijk|serieus|zwaar
duimpje|smiley|emoji|knipoog|zucht|schouderophalen
ieders wensen
aan de gang blijven
gezond verstand
lost|lossen|oplossen _2 zelf|onderling op
tja ,|verwachten|vragen|willen mag|kan|staat
vragen|vraag|verwachten|dromen|wensen staat|mag|kan|is vrij|altijd|gratis`,

  tegenstrijdig: `
ik =wil _12 J =wil
J =wil _12 ik =wil
ik =wil _12 J =moet|vraag|verwacht|vind|eis|zeg|kom|zoek
J =wil|vraag|verwacht|eis|zeg _12 ik =moet|kan|wil|heb|mag
hij =wil|vraag _12 we|ik =wil|moet|kan|mag|heb|vind
hij =wil|vraag _12 afdeling|team|directie|planning|organisatie|bedrijf
we|ik =wil|moet _12 hij =wil|vraagt
van mij _8 van J
voor mij _10 voor J
J zoekt|kiest|vraagt _8 ik
en ik =wil|moet|heb|wilde|kan _1 juist
terwijl ik|J|we|hij|de
allebei|beide* _4 kan|gaat|kunnen|lukken _2 niet
niet|geen _3 allebei|beide|tegelijk|samen
gaat|gaan|kan|kunnen|valt|laten _4 niet _2 samen|verenigen|combineren|rijmen|tegelijk
haaks op
staat|staan haaks|tegenover|lijnrecht|loodrecht
botst|botsen|wringt|schuurt|strijdig|onverenigbaar|tegenovergestelde|tegengesteld*|tegenstrijdig
geen|niet _3 overeenstemming|middenweg|eens|uitkomst|compromis|overbruggen
niet|nooit uit|eruit
komen|kwamen|geraken|raken _3 niet uit|eruit|tot
kloof|spagaat|patstelling|impasse|clash
twee|# _2 werelden|wensen|belangen|heren|richtingen
zij|hij|mdw|medewerker:
beid*|allebei _4 redelijk|terecht|begrijpelijk|gelijk|ruimte|voet
meer _10 minder
minder _10 meer
vast* _8 flex*
juist _8 juist
ruil|kies|kiezen tussen`,

  'verborgen-agenda': `
dat =hoeft|hoef|mag|moet|hoeven _6 niet _3 te weten|weten
hoef* _4 niet te weten
mag|mogen _4 niet weten|horen|merken|zien|achter
niet|niks|niets _4 weten|weet|merken|horen
=weet _4 niet|nog|dat
dat =zeg|vertel|houd|hou|verklap ik _4 niet|niemand|nog|pas|liever
ik =zeg|vertel|hou|verklap _3 niet|niks|niets|pas|nog
zeg|vertel|hou _2 liever|bewust|maar|nog niet
voor mij
=hou _3 voor mij|zich|hemzelf|mezelf
mijn mond
mond _3 dicht|houd*|hou
=doe _2 alsof
alsof ik|hij|we
zogezegd|zogenaamd|officieel
officieel|aanleiding|reden _8 werkelijk*|echte|eigenlijk*|maar
echte|werkelijke|eigenlijke|ware reden|doel|bedoeling|agenda|aanleiding
eigenlijk =wil|gaat|zoek|bedoeld|is
in werkelijkheid
intussen|ondertussen|stiekem|heimelijk|in-stilte|stilletjes
bewust|expres|opzettelijk|opzet _6 niet|stil|verzwegen|achter*|weg
verzwij*|verzweeg|verzwegen|achtergehouden|verhul*|verborgen|geheim|stilgehouden|stilhoud*|dekmantel|smoes|voorwendsel
achter _2 rug
achter de hand
zonder dat J|hij|iemand|het
zodat hij|J|ze|iemand _4 niet
solliciteer|gesolliciteerd|sollicitatie|solliciteren|getekend
al|reeds getekend|contract|aangenomen|ontslag
wacht* _4 met _2 zeggen|vertellen
pas _3 als|na|wanneer|over|zodra
zeg|zei|vertel|vertelde _6 maar|want|terwijl _2 eigenlijk|echt*|intussen|stiekem|bedoel*|in
gesprek|overleg|enquete|onderzoek|koffie|lunch _6 eigenlijk|bedoeld|bedoeling|zodat
tussen|onder ons
niemand weet|weten
laat|laten _3 geloven|denken
in de waan
troef|wisselgeld|munitie|kaarten
uit _2 interesse|gezelligheid|belangstelling`,

  onbewust: `
ik weet _2 niet _2 wat|waar|waarom|of|waarnaar|precies|eigenlijk
ik weet het _2 niet
weet _3 zelf _1 niet|nog
weet _2 niet _1 wat _1 ik|hij _4 =wil|verwacht|zoek|mis|nodig
wat ik _4 =wil|verwacht|zoek|mis|nodig _6 niet|geen|pff|goh|tja
geen idee _1 wat|waarom|van|waar
geen|nul|flauw* idee|antwoord|benul
nooit _3 stilgestaan|nagedacht|afgevraagd|bedacht|gevraagd|beeld|over
niet _3 stilgestaan|nagedacht|bij-nagedacht
daar =heb|had ik _4 nooit|niet
=kan _4 niet|geen _3 benoemen|uitleggen|zeggen|verwoorden|omschrijven|plaatsen|vinger|woorden|invullen|noemen
vinger _3 leggen
zou _3 niet|geen _2 weten|kunnen|zeggen|idee|woorden
iets _2 mis|ontbreekt|anders|meer _8 wat|maar|niet|geen
=mis iets
er mist|ontbreekt iets
hoe|wat bedoel J
wat|waarom _8 pff|tja|goh|euh|geen
moeilijke|goeie|goede|lastige|rare vraag
daar vraag|stel|zeg J
vraag J mij|me|daar
zelf _2 verbaasd|verrast|raar
niet bewust
bewust van
besef* _3 nu|pas|niet|zelf
pas|nu _3 besef*|zie|merk|valt|realiseer*|ontdek*
wordt _2 niet wijs
niet wijs uit
dan weer|wel|niet _6 dan weer|wel|niet
de ene _8 de andere
wil _6 of _2 juist|toch|misschien|net
misschien _6 of|misschien _2 juist
iets met|anders|meer|nieuws
gewoon anders|iets|meer
lange stilte
blijft|bleef|viel stil
zeg J|het _1 maar|eens`,
} as const;
