// Phrases of an employee: emotion, evasion, a quick yes, a bargain.

export const replyPhrases = {
  emotie: `
ik =kan _2 niet meer
ik =kan _3 even|nu _1 niet
=ga|moet _2 huilen|janken|bleiten|wenen
ik =word _3 woest|boos|kwaad|misselijk|gek|ziek|niet
hou|houd|stop|schei _1 op|uit
laat mij _3 met rust|gerust
met rust
=moet _3 naar buiten|weg|lucht
ik =wil|moet|ga hier _1 weg
ik =ga|loop _2 weg|naar
ik trek|hou _2 niet _1 meer|vol
het is nooit|altijd _2 goed|ik|mijn
nooit goed
altijd ik|op mij
waarom|alweer|weer altijd ik
weer|altijd ik
J =zijn _2 oneerlijk|gemeen|harteloos
durf*|durft|hoe J
hoe durf*
weet J wel
<emotiew> _3 <emotiew>
begint|begon|barst|barstte|ging te|in|uit _2 huilen|tranen|trillen|snikken|janken|wenen|bleiten
tranen|traan|huil*|snik*
liep|loopt|stormde|beende weg|uit|naar|boos|de
slaat|sloeg|smeet|gooide|klapte|trok _4 deur|tafel|laptop|pen|headset|stoel|papier*
stem _4 breekt|brak|sloeg|oversloeg|hoog|trilt|trilde
<emotiew> _8 gesprek _4 gestopt|afgebroken|afgekapt|klaar|over
gesprek _4 afgebroken|gestopt|stilgelegd|onmogelijk|niet verder
(huilt)|(snikt)
niet meer|kon _3 praten|uitbrengen|verder|luisteren
geen woord _3 uit
rood|rode _2 hoofd|vlekken|nek|ogen
mijn|zijn|haar hart|handen|keel|lijf|lichaam|hoofd|stem`,

  afleiding: `
=hebben|heb|heeft J _3 gezien|gehoord|gemerkt|geproefd|gelezen|al
over _3 gesproken
wat|waar ik _4 eigenlijk|wel|ook wil|wou
ik =wil|wou het _2 hebben over
mag|zullen|kunnen we|ik _4 over
wanneer =ga|komt|krijgen|wordt
weet J wie|wat
en J dan
en hij|collega*|zij|die _3 dan
wat|en dacht|denk J van
kijk|begin eerst|liever|maar|eens _2 naar|bij
spreek|coach|pak eerst|liever|maar
ligt aan|niet _2 mij|het systeem|de
=kom door|omdat _3 systeem|planning|marketing|it|ict|backoffice|afdeling|sales|magazijn|logistiek
het =zijn|ligt|komt _2 systeem|planning|marketing|it|rooster|collega*
dat|het komt door|omdat
vroeger|toen =waren|had|mocht|konden|deden|was
bij mijn|de vorige|oude werkgever|baas|teamleider|werk|team|chef
onder|met|bij de|J vorige|oude|voorganger
J =doe|hebt|hebben|was _2 zelf ook
zelf ook
hoe zit|staat _2 met
is|heb|wordt _6 al|eigenlijk _6 ?
begon|begint|begint|komt|kwam _3 over
begon|begint|ging|gaat|schakelt|stapt|springt|sprong over
telkens|steeds|weer|opnieuw|elke _6 over
ander onderwerp
vraag|op* _6 over _6 parkeer*|rooster|systeem|collega*|vakantie|koffie
noemt|wijst|verwijst|verlegt|kaatst _4 naar
terug _2 bij|op onderwerp|vraag
iedereen|anderen|heel|de _3 doet|doen|doe dat|het|zo
waarom =zeg|pak|kijk|spreek J _4 niet
maar|en _2 planning|systeem|directie|marketing|backoffice|klanten|collega*
moet|moeten _2 niet eerst
eerst eens|zelf|maar
moet|moeten _4 eerst _4 eens
mag|mogen ik|we _4 eerst _3 vragen|eens
waarom _3 er|ze|wij|jullie|niemand _6 ?
ligt niet aan _4 ligt aan
niet aan mijn _8 aan
=schrijf|doet|maakt|zit|is zelf ook
zelf ook _4 fouten|te|niet
vroeger|destijds|toen _6 nooit|wel|gewoon
laatst|gisteren|vorige|eens had|kreeg|sprak ik _3 een
heb J _4 gezien|gelezen|gehoord|geproefd ?
ik =heb gelezen|gehoord dat
als|wanneer ze|die|zij|we _3 bij _8 hadden|zouden|moesten
vraag|vragen _8 antwoord|antwoorden _3 over
naar|over _6 gevraagd _6 kreeg|hoorde|antwoord
# vragen|keer|x _6 gevraagd|gesteld|geprobeerd
wilde|wou het|hij niet|liever _4 over hebben
geen woord|antwoord _3 over
over _8 geen woord
bij elke|iedere|mijn|de vraag
niet aan _6 toegekomen
niet beantwoord
wat mij|me _4 dwarszit|stoort|opvalt|bezighoudt
dus wel geld|tijd
daar|dáár is|zit|begon|ligt _5 begonnen|probleem|fout
dat filiaal|systeem|beleid|gebouw
oude|vorige|andere werkgever|werk|baas|bedrijf
van|over hem|haar|die hoor|zegt ik|niemand
en hij|zij|die|collega*|mijn _4 dan ?`,

  'snel-meegaan': `
ja is|het goed|ja|prima
is|'tis goed|prima|oke
ja _1 ja
ja ja _1 ja
ja hoor|tuurlijk|prima|oke|best|zeker|natuurlijk|doe|goed
prima|goed|oke|akkoord|best|top|tof|deal _3 kan|mag|zijn|klaar|doe|doen|zet|schrijf
=doe ik|maar|we
schrijf|zet|vul|noteer _2 maar _2 op|in|neer|erop
zeg|geef|stuur _2 maar
zeg J maar
maakt mij|niet|niks _2 uit
wat|zoals J _2 wil|wilt|zegt|vindt|best
zoals|wat J _1 =wil|zeg|denk|vind
J =heb|zal _2 gelijk
J =heb|zult _2 helemaal|volkomen|groot gelijk
waar =moet|mag|kan ik _2 teken*
ik teken|onderteken
=kan|mag|zijn|waren ik|we _3 gaan|weg|klaar|terug|verder
zijn|waren we _2 klaar|rond|er
was dat|het
dan =kan|zijn _2 door|verder|klaar
=ga ik doen
ik =ga|zal _3 beter mijn|op|doen|letten
komt|gaat _2 goed|lukken|orde
geen probleem
beloof|beloofd|beloof*
honderd|100 procent|%
helemaal mee eens|akkoord
mee eens
op alles|elke|elk|alle _3 ja|eens|akkoord|prima|goed
zei|zegt|knikt|knikte|antwoord* _4 ja|prima|goed|oke|akkoord|instemmend
knikt|knikte|geknikt
ja _3 zonder
zonder _4 vragen|vraag|nadenken|doorvragen|lezen|discussie|aarzel*
niet|geen _3 hoe|vragen|vraag _3 gesteld|gevraagd|hoe
binnen|in|na #|een|twee|drie|vijf _2 minuten|min|seconden _6 ja|akkoord|eens|klaar|getekend
keek|kijkt _4 klok|horloge|telefoon|deur
jas _2 aan
stond|staat _2 op|recht
teken* _3 zonder|ongelezen|meteen|direct`,

  'op-scherp': `
dan =zal|ga|moet|mag|kan J|we
dan =ga|zal|moet|doe|stop|meld|bel|zoek|schrijf|zet ik
prima|goed|oke|best|uitstekend|mooi|leuk|akkoord|fijn _2 dan|maar
prima|goed|oke|best|akkoord _4 maar dan
maar dan _2 =moet|ga|zal|wordt|mag|krijg|stop|niet|geen
als J|het|dit|dat _8 dan
als|wanneer|zodra|zolang _8 =ga|zoek|stop|meld|bel|stap|vertrek ik
zie|zien|merk|merken|kijken|benieuwd J|we|ik _2 wel|dan|hoe
dan zie|zien|merk|merken
kwaliteit|klanten|wachtrij|score|csat|nps _6 =ga|zal|wordt|lijdt|daalt|keldert|omlaag|naar|onder
moet J _1 weten|zelf
moet J zelf weten
J =moet _1 zelf|het weten
zeg|vertel|leg|kom dan|maar|niet|J dat|het|later|achteraf
niet komen klagen|zeuren|zagen|janken
kom* _3 niet|straks _3 klagen|zeuren|zagen
ik =meld mij _1 ziek
ziek melden|gemeld
ik =zoek|zoek _3 iets|iemand|ander
zoek|zoekt|zoeken|vind _2 maar|dan _2 iemand|ander*
jurist|advocaat|rechtsbijstand|vakbond|bond|ondernemingsraad|or|pers|inspectie|vertrouwenspersoon|directie|arbeidsinspectie
stap|ga|bel|mail _4 naar|met _3 directie|bond|hr|or|pers|jurist|advocaat|vakbond|directeur
neem|nemen ontslag
dien|geef _3 ontslag
op J|uw|jouw|hun|eigen verantwoord*|rekening|risico|conto|naam
J verantwoord*|schuld|keuze
ik werk|doe _2 precies|strikt|exact|alleen|enkel|volgens
volgens|naar _2 letter|boekje
geen minuut|seconde|stap|gram|klant _3 meer|langer|te
lever* _2 in
J of ik|wij
wie =ga|zal|moet _2 dan
kijk* _2 hoe|wie|wat _4 dan|gaat|zonder
dan =doe|zoek|regel|bel|los J|ze|we _3 maar|zelf|iemand
=zoek|vind|regel J _2 maar
wie =neem|doe|bel|los|red|draai _4 dan
dan loopt|gaat|staat|valt|ligt
dan heb|hebt|hebben|krijgt J
ook goed|best|prima|fijn
mij goed|best
zonder mij
tot _3 zonder mij
ik laat|stel|zal _3 vastleggen|vast|schriftelijk|noteren|horen|zien|merken
bezwaar|klacht|melding _3 indien*|dien|maak|in
kijken wie|hoe|wat
veel|veel-succes|succes _2 ermee|verder|zonder
dan is het|dat _4 J|jullie
niet mijn probleem|schuld|verantwoordelijkheid
neem ik|mijn _3 mee
mijn|alle extra*|kennis|klanten _6 mee|weg|stop
stop ik|mijn _4 met
nog een|1|zo'n|een _4 en ik`,
} as const;
