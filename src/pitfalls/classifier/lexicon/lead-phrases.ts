// Phrases of a lead who argues, labels, judges or solves too soon.

export const leadPhrases = {
  overtuigen: `
ja maar _6 ja maar
maar =zie J _3 niet
=zie J =nu _3 dat|hoe|wat
=snap J =nu
dat|het =kan J _3 toch niet
dat|het =kan _1 niet anders dan
kan J _4 niet ontkennen
=geef _1 nu|gewoon|maar|toch _2 toe
geef mij _3 gelijk
=leg _1 het _3 nog|opnieuw|anders
nog een|eens|1 keer|maal
nog een|1 _1 argument|reden|voorbeeld|grafiek|cijfer
nog eens _2 uit*
een keer uitleg*
ten eerste|tweede|derde
punt een|1|twee|2|drie|3
#|twee|drie|vier|vijf|zes|zeven|acht|tien <argument>
en dan heb ik nog
en dan is er nog
en dan nog
daar komt _1 bij
bovendien|daarnaast|plus|sterker
wat _2 =kan _2 daar|daarop|hierop _2 tegen*
daar =kan J _2 niet|toch|niks _2 tegen*
noem mij _1 een|1 reden
waarom _3 =zie J dat _2 niet
waarom =wil J _3 niet inzien|geloven|snappen|aannemen|horen
tot =J _2 ja|overtuigd|om
tot J _3 ja|overtuigd|om|snap* =
voor J eigen best*|goed|bestwil
geloof mij
=geloof mij _1 nu|maar|toch
neem _1 van mij aan
luister _3 nog|eens|even
luister nu
laat mij _3 nog|uitleggen|uitpraten|afmaken|overtuigen|afmaken
als ik J _3 laat|zeg|vertel
=wil J _2 best nog
vertrouw mij
J _2 =moet _4 inzien|toegeven|begrijpen|snappen
J =moet|zal _3 gelijk =geef
iedereen|heel _4 overtuigd|enthousiast|voorstander
alle|andere collega* _4 zien|doen|vinden|werken
toch logisch|duidelijk|simpel
logisch toch|he
is toch _3 logisch|duidelijk|normaal|simpel|vanzelfsprekend|slim
overtuig* over
=blijf _3 uitleg*|herhal*|argument*|praten|hameren|duwen|trekken|pushen|aandringen
ik =heb _6 uitgelegd|verteld|voorgerekend|laten
voor de #|derde|vierde|vijfde|zoveelste keer|maal _4 uitgelegd|uitgelegd|verteld|gezegd
alle voordelen|argumenten|cijfers
cijfers|grafiek*|voorbeelden|argument* _6 cijfers|grafiek*|voorbeelden|argument*|mail|bewijs
ompraat*|omgepraat|overtuigd|overgehaald|overreed|bepraat|bewerk*|masseren|gemasseerd
net zo lang|zolang _4 tot
=blijf _2 tot|praten
om _1 te krijgen|overtuigen|halen
over de streep|drempel
weerleg*|weerwoord|tegenargument*|afgeschoten|gecounterd|gepareerd
harder|langer|meer|vaker _1 praten|gepraat|uitleggen|argumenten
minuten|kwartier|uur _2 aan|bezig _3 overtuigen|praten|woord
zelf _3 aan|het woord
J zal _3 zien|merken|dankbaar|danken|bedanken|gelijk
achteraf _4 gelijk|dankbaar|bedank*|blij`,

  label: `
J|hij =zijn _2 een <persoonlijkheid>
J|hij =zijn _3 <persoonlijkheid>
J|hij =zijn|bent|is _1 gewoon
J|hij =zijn nu eenmaal
=zijn nu eenmaal
=blijf|is _1 een _2 <persoonlijkheid>
J =zijn _2 zo'n|zo
J =zijn altijd _1 zo
zo =zijn J|hij _1 nu|altijd
typisch J|hij|iets
echt|gewoon|typisch een|zo _2 <persoonlijkheid>
van nature
type|mens|figuur|iemand _2 dat|die|van
het type|slag|soort
J|hij hoort|behoort _2 bij|tot
een <persoonlijkheid>
de <persoonlijkheid> van _2 team|ploeg|groep|afdeling
=heb|mist _2 geen|nul|weinig _4 ruggengraat|talent|empathie|inlevingsvermogen|gevoel|karakter|aanleg|feeling|ambitie|discipline|verantwoordelijkheidsgevoel|zelfkennis|ruggegraat|gevoel
geen|weinig|nul _1 ruggengraat|talent|empathie|inlevingsvermogen|karakter|aanleg|feeling|ambitie|discipline|zelfkennis|benul|besef|fut|pit|humor|mensenmens|teamspeler|doorzetter|prater|luisteraar|verkoper|doorzettingsvermogen
niet de slimste|snelste|scherpste|handigste|makkelijkste|hardste
niet|geen _1 teamspeler|mensenmens|verkoper|doorzetter|harde
zit _2 in J|zijn|hij|haar karakter|aard|bloed|dna|genen
in de wieg
mensen|types|lui|jongens|meisjes|vrouwen|mannen|jongeren|ouderen zoals|als|van J|hij|jouw
J generatie|soort|type|leeftijd|slag
die generatie|leeftijd|lichting
altijd|weer dezelfde|diegene|degene|de
is en blijft
J =zijn _2 geboren|gebakken|gemaakt
J|hij =kan _1 gewoon niet
J|hij =wil _1 gewoon niet
weet _1 alles|altijd _1 beter
net|precies als|zoals _1 een kind|kleuter|puber|muur
nooit geschikt|serieus|volwassen
niet in de wieg|vingers
gewoon <persoonlijkheid>
heel het team noemt
J staat bekend
bekend als
J bent|zijt _3 kind|kleuter|puber|muur|spons|rem|blok
J =zijn _2 zo
J =zijn _1 nooit|altijd
J =zijn van die|het
van die|dat type|soort|slag
mensen als|zoals J
noemen we|ik
dat zit _2 in J
J =zijn ook _2 <persoonlijkheid>
onze _2 <persoonlijkheid>
onze _1 clown|prinses|professor|filosoof|slak|rebel|dromer|zorgen*
kortom|gewoon _2 <persoonlijkheid>`,

  oordeel: `
<persoonlijkheid> <persoonlijkheid>
<persoonlijkheid> en <persoonlijkheid>
<persoonlijkheid> type|houding|persoon|figuur|mens|karakter|meisje|jongen|vrouw|man|kerel|dame|madam
komt|kwam|oogt|oogde|lijkt|klinkt|klonk|overkomt _4 <persoonlijkheid>
komt|kwam _3 over
volgens mij|ons
mijn indruk|gevoel|inschatting|mening
indruk dat
ik vind hij|haar
vind hij|haar
is _2 niet _1 geschikt|gemotiveerd|betrouwbaar|eerlijk|collegiaal|volwassen
niet te vertrouwen
heeft _2 attitude|houding|instelling|mentaliteit
slechte|foute|verkeerde|negatieve|passieve|zwakke houding|instelling|attitude|mentaliteit|inzet
gedraagt zich
gedroeg zich
onvoldoende|weinig|geen inzet|motivatie|betrokkenheid|respect|verantwoordelijkheid|zelfinzicht|zelfreflectie|interesse
toont|toonde|laat _2 geen|weinig
doet|deed _1 alsof
voelt|voelde|waant zich
vermoed|denk _1 dat hij
hopeloos|onverbeterlijk|onmogelijk|ondermaats|ondermaatse|belabberd|waardeloos|bagger
probleemgeval|hopeloos geval
past niet in|bij
nooit wat|iets worden
wordt _1 nooit
geen _2 zin|spijt|respect|ruggengraat|interesse|manieren
klonk|leek|oogde _3 niet|weinig|gemeend|oprecht
zijn|haar|z'n gezicht|blik|houding _2 sprak|zei|verraadt
grote mond
denkt dat|zich
olifant|wervelwind|ijskast|zoutzak|zak|vis|koe|ezel|schaap|paard|aap|slang|wolf
doet|toont|heeft _4 alleen|enkel|net genoeg
zo'n|type|typische|echte`,

  'te-snel-oplossen': `
ik zet|plan|schrijf|boek|meld|koppel|regel|geef|stuur J|hij|het
ik =heb J _1 al|alvast
ik =heb _4 al|alvast _4 ingeschreven|aangemeld|ingepland|gepland|geregeld|geboekt|opgeschreven|gereserveerd|doorgegeven
J =krijg _2 een _3 <oplossing>
J =ga _2 gewoon
J =moet _1 gewoon
vanaf morgen|nu|maandag|vandaag
=doe we dat|zo|het
dan =doe|spreken|maken|regelen|zetten we
<oplossing> en klaar|opgelost
klaar is|kees
probleem opgelost|weg|verholpen
is _1 dat ook|weer _2 opgelost|geregeld|klaar
hoef* _2 niet _4 te weten|uitzoeken|analyseren|uitpluizen
hoeven we _3 niet
zonder _4 oorzaak|reden|vragen|waarom|door*
oorzaak _5 niet|onbekend|onduidelijk|nog|geen
niet|geen|nog _3 besproken|gevraagd|doorgevraagd|uitgezocht|onderzocht|bekend
niet gevraagd waarom|waardoor|hoe|wat
waarom|waardoor _5 niet|onbekend|onduidelijk|later|open
oorzaak zoeken|zoek* _2 later|niet
ik hoor _1 het al
ik weet _1 al|genoeg|precies
ik weet _2 wat _2 helpt|nodig|moet
zeg|vertel|praat maar niks|niet|niets meer
simpel|makkelijk|eenvoudig _1 <oplossing>
laten|laat we _2 afspreken|het
=heb ik _2 een _2 <oplossing> voor
daar =heb|bestaan|zijn we _4 <oplossing>
de oplossing is|ligt
oplossing:|oplossing
had ik ook
werkte bij|voor _2 ook
in #|twee|drie|vijf|tien minuten _4 rond|klaar|geregeld|opgelost|afspraken
eerst|meteen|direct _3 afspraken|actie*|plan|oplossing
schrijf|zet|noteer _2 op|neer
training|cursus|workshop|module|coaching|buddy|e-learning geboekt|geregeld|ingepland|aangevraagd|aangemeld|gestart
afgesproken|geregeld|ingepland _8 training|cursus|timer|buddy|script|checklist|lijstje|wekker|sjabloon
is het|dat antwoord|medicijn|recept
daar =heb|weet ik|we _2 iets|wat|een _3 voor|op
weet ik _2 iets|wat op
is zo weg|gefikst|gepiept|opgelost|verholpen
zo|snel gefikst|gepiept|weg
van de baan
spreken|afspreken we dat|het _2 af
afgesproken ?
=doe _4 geregeld|klaar|punt|volgende
volgende punt|onderwerp
waar|waardoor|waarom _8 weet|weten ik|we _2 niet
geen idee waarom|waardoor|waaraan|waar
weet _2 niet _2 waarom|waardoor|waaraan
of _6 moet blijken|hoor|zien|bespreken
gesprek _6 later|daarna|volgt|na
voor _3 gesprek|begon|zaten|sprak|gesproken
al rond|klaar|geregeld|ingevuld|gezet|beslist voor|terwijl|nog
besluit|beslissing :
ingeschreven|aangemeld|gekoppeld|ingepland|ingeroosterd|geboekt|besteld
eraf|eraan|gehaald|gezet _4 hoort|hoor
bij J|hem is|zal|ligt _3 natuurlijk|vast|gewoon|duidelijk
ik hoor|lees|zie hier|al|het
dat had|hadden|heeft _4 ook
dat is een bekende|klassieker
na # min*
na|binnen # minuten|min
oorzaak _4 nog|niet|onbekend|volgt|later|bepalen
nog te bepalen
meteen|direct|alvast|maar _3 ingeschreven|gezet|geplaatst|ingepland|gekoppeld|geregeld
laten we _3 simpel|kort|praktisch|ingewikkeld`,
} as const;
