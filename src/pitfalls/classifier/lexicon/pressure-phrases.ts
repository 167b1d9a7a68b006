// Phrases of a lead who presses or gives up.

export const pressurePhrases = {
  druk: `
als J _6 niet _8 dan
als J _8 niet
wie _8 niet _8 <dreigen>
dan =kan|moet|mag|zal|weet J
dan weet J|ik|wat
dan volgt|volgen|zwaait|vrees|gaat|komt|moet
=heb|krijg J|hij _2 keuze|keus
keuze|keus:
de keuze|keus is
of _6 of
laatste kans|keer|waarschuwing|gesprek|maal
anders _5 <dreigen>
anders =moet|ga|zal|kan|word ik|we|het|J
<dreigen> hangt _2 af
hangt|hangen van _2 af
denk _3 goed|maar _2 aan|na|over _2 contract|verlenging|kinderen|hypotheek|collega*|gezin
denk daar|er _1 maar|eens|goed
wil J _3 op J|jouw geweten
op J|uw geweten
dat =wil|zou J _3 toch niet
na alles _4 voor J
ik =heb _6 voor J =doe|gedaan|opgeofferd|ingestaan|opgekomen|nek
nek _2 uitgestoken
stel _1 mij|ons _1 niet|teleur
laat mij|ons|team|collega* _2 niet|stikken|zakken|vallen|barsten
teleurstel*|teleurgesteld
collega's _5 opdraaien|dupe|last|boos|zat
ik =ben|zijn hier|nog _3 baas|leidinggevende|manager|teamleider|chef
wie is hier
ik bepaal|beslis
geen|niet _1 discussie|verzoek|vraag|keuze|keus|onderhandel*|vrijblijvend
punt uit
einde|punt discussie|verhaal
J =doe|moet|zal _2 gewoon
J =heb _1 tot
tot|voor vrijdag|maandag|morgen|vanmiddag|week|eind* _6 anders
contract|verlenging|bonus|promotie|dossier|proeftijd|ontslag|beoordeling|evaluatie _6 anders|weigert|niet|afhang*|risico|eraan
staan|staat|zijn|wachten|tien|genoeg anderen|anders _3 klaar|rij|deur
voor J tien|honderd anderen
ik =kan ook|altijd|zo _3 <dreigen>
het zou|is _1 jammer|zonde|spijtig|vervelend _4 als|moest
ik =wil _2 nu _3 antwoord|ja|horen
teken* nu|vandaag|hier|of
gezegd|meegegeven|laten|duidelijk _8 <dreigen>
dreig*
onder druk
druk|voet|mes|pistool _3 gezet|gezette|opgevoerd|tussen|keel
gevolgen|consequenties|maatregelen|sancties
ultimatum
volg* _3 ontslag|waarschuwing|maatregel|gesprek|dossier|intrekking
vervalt|verliest|verspeelt|kost
verplicht|verplichten|dwingen|gedwongen|eis|eisen
wie nee|niet|weigert|blijft _8 mag|kan|hoeft|zal|krijgt
mag|kan|hoeft _6 ook niet _4 rekenen|verwachten|vragen
lekker van
slaap J _2 lekker|goed
kun|kan J _3 mee leven|slapen
vind J _4 zelf niet|gênant|gek
=wil J _2 dat ik _8 ?
=wil J toch niet dat
moet ik _6 soms|erbij|bellen|inlichten|halen
zal ik _4 bellen|erbij|halen|vertellen|melden
mensen =die _8 begrijpen|snappen|weten
of J _8 of we|ik|het
haalt|haal|levert|lever J|hij _8 dan|vervalt|verliest|krijgt
bij de|een eerstvolgende|volgende|nieuwe
elke|iedere volgende _8 hr|gesprek|dossier|gevolg*|tafel|inhouding
de volgende keer _8 personeelszaken|hr|directie|brief|officieel
krijgt|krijg _6 geen _4 meer tot|zolang
zonder _2 verder|nader gesprek
wat denk J dat _3 gebeurt
hoeveel mensen|collega's
buiten|nachtploeg|magazijn|loket zoek*|plek|handen
niet _2 eindeloos|oneindig|altijd|houdbaarheidsdatum
geduld _3 op|eindig
ik kijk|let _2 naar|op wie
wie nu ja|nee
twee|drie tegen een|1
erbij gehaald|gezet|gevraagd
hij|ze =word|werd wit|stil|bleek
toen durfde|zweeg|tekende|stemde|gaf
als hij|ze _4 niet|weer _8 zeg|zet|meld|dan
gesprek|dit|het _4 niet prettig|leuk|fijn
andere toon|stappen|gesprek
onderhandel*
J doet|doe het|dit gewoon|maar
neem|neemt|vat _3 persoonlijk
op J|hun rug|schouders|bord
teken* _6 te tonen|tekent|ondertekent|bevestigen
vervangen|vervangbaar|inruilen|inwisselbaar
jouw|J beslissing|keus|keuze _6 gevolgen`,

  opgeven: `
laat|laten _2 maar|zo|rusten|zitten
we laten|houden het
ik =geef het|J|hij _1 op
geef* _4 op
ik stop ermee|er
ik =ben _2 klaar mee
klaar mee|met
het =heb geen|weinig zin
=heb geen|weinig|toch|geen zin _1 meer
heeft toch|geen zin|nut
wordt|word _2 niks|niets|nooit
wordt _1 toch niks|niets|nooit
=ga|zal|zult _2 toch niet _3 =verander
verander* _2 toch|nooit|niet|niks|niets
toch niet|niks|niets|nooit _3 verander*|worden|lukken
ik =heb _2 alles geprobeerd
alles|van-alles geprobeerd
=moet J|we|ik _1 mee leven|leren
mee leren leven
leg* _3 bij neer
erbij neer*
bij neer gelegd|leggen
berust*
accepteer*|accepteren dat|het|we
we|hij|ik allebei|beide* _3 moe|klaar|vrede|zat|beu|opgegeven
vrede mee
geen energie|moeite|tijd|puf|zin|fut _2 meer
energie _4 niet|geen|elders
=verwacht|hoop|vraag _2 niks|niets _1 meer
niks|niets|geen _2 meer aan|van|in _2 doen|verwachten|stoppen|steken
vraag|doe|zeg _2 niet|niks|niets meer
niet meer _4 over|ter|op|aan beginnen|hebben|sprake|agenda|kaarten|agenderen
zit|uitzitten|wacht* _6 pensioen|contract|reorganisatie|afloopt
pensioen|vertrek|einde|afloop afwachten
dood paard
water _2 zee
hoop _2 opgegeven|verloren|kwijt
uitgepraat
handdoek _4 ring
dan|we =doe _3 ieder|elk _2 ding|eigen
het is|zij zo|goed
zo is het nu|eenmaal|gewoon
hopeloos|zinloos|kansloos|uitzichtloos|onbegonnen
geen gesprek*|vervolg* meer|gepland|nodig
van mij|hem|haar hoef* _2 niet
jij|J jouw|je _1 ik|gang
wat het|'t ook is|kost
ik leg|heb mij _3 neer|bij
laat|laten we het _3 zo|daar|rusten|bij
het zij zo
ik vraag|bemoei|zeg|doe|steek er|mij|niks|niets _4 meer
J jouw|je gang
doe maar _2 wat J
zien|merken we wel
ik trek|kan|wil er _3 niet meer
zonde van _2 tijd|energie|moeite
verspilde|verloren moeite|zaak|energie|tijd
verloren zaak
nieuwe|andere teamleider|opvolger
tot|wachten _4 pensioen|met|vertrekt
gesprek*|overleg*|traject*|plan* _4 geschrapt|afgezegd|stopgezet|gestopt|opgezegd|afgeblazen|uitgesteld
dossier* dicht|toe|kast|la
op groen|afgevinkt|afgesloten
is het|dat wel|gewoon _3 zo
wij|we weten allebei|beiden|ondertussen|inmiddels
allebei|beiden _4 beter
jaren|maanden|gesprekken _6 niets|niks|geen _4 verander*|opgeleverd|resultaat
niks|niets opgeleverd|veranderd|gewonnen
hij doet|haalt zijn _4 ik _3 mijn`,
} as const;
