// Phrases that do not belong in a file, and agreements without who, what or when.

export const filePhrases = {
  medisch: `
ziek <ziekte>
=zijn|was|zit|thuis _3 ziek
<ziekte> _5 <zorgverlener>
<psyche> _5 <zorgverlener>
heeft|had|kreeg|krijgt|lijdt|last _3 <ziekte>
heeft|had|kreeg|krijgt|lijdt|vermoedelijk|waarschijnlijk _3 <psyche>
last van
slikt|neemt|gebruikt|gestopt|begonnen|startte|afgebouwd _4 <psyche>|<zorgverlener>
aan de medicatie|pillen|antidepressiva|drank|drugs|medicijnen
loopt|gaat|ging|zit|onder|naar|via|bij _3 <zorgverlener>
loopt|gaat|is|onder|naar|bij _3 psycholoog|psychiater|therapeut|therapie|behandeling|specialist
moet|wordt|werd|is|laat _3 geopereerd|geholpen|behandeld|gescand|opgenomen
operatie|ingreep|scan|onderzoek|bestraling|chemo
wachtlijst|intake
uitval|uitgevallen|thuis|afwezig _6 <ziekte>|<psyche>
slaapt|slaap|slapen _3 slecht|niet|pillen|amper|nauwelijks
slecht|niet|nauwelijks slapen|geslapen|eten
volgens|van|op de|advies bedrijfsarts|huisarts|arts|dokter|specialist
i.v.m.|ivm|wegens|vanwege|door|omwille|na _3 <ziekte>|<psyche>|<zorgverlener>
zijn|haar <ziekte>|<psyche>|medicatie|medicijnen|pillen|rug|knie|schouder|hart|been|oog|oren|therapie
<zorgverlener> zegt|zei|adviseert|volgt|schreef|heeft
niet lang|meer staan|zitten|tillen|kijken
halve dagen|urenbeperking|aangepast|belastbaar*
geestelijk|psychisch|mentaal _3 zwak|slecht|niet|labiel|niet goed|moeilijk
waarschijnlijk|vermoedelijk|vast|zeker|lijkt|duidelijk|vermoed <psyche>
licht|snel|weinig|niet belastbaar
ogen|hoort|ziet _3 slecht|niet|minder|half
handen trillen|beven
ruikt|rook _3 drank|alcohol
zit|zat|is|blijft|bleef _2 thuis
ziet|zag _3 slecht|bleek|moe _1 uit
niet lekker|fit|goed|in-orde
niet _2 lekker in|vel
aan het|'t opbouwen|revalideren|herstellen|afkicken
weken|maanden|dagen|wkn _2 uit|thuis|afwezig|uitgevallen|weg
praat|sprak|spreekt _2 met _2 iemand|professional|hulpverlener|therapeut
in behandeling|therapie|begeleiding|onderzoek
hulp gezocht|gevraagd
uitslag|uitslagen|keuring|controle|sessie|sessies|intake|traject
kan|mag _4 niet _2 tillen|staan|zitten|rijden|autorijden|typen|traplopen|bukken
bril|pleister|verband|kruk|krukken|brace|rolstoel|gehoorapparaat|hulphond|stok|rollator
geheugen|concentratie|slaap|eetlust|gewicht|bloed|suiker|adem|zicht|gehoor
afgevallen|aangekomen|kilo|kg
<zorgverlener>
<psyche>
<ziekte>
is|wordt|zit _1 op
herstel|herstelt|herstellende
ongeluk|val|gevallen|ongeval
slaappillen|kalmerings*|medicatie|puf|spuit*
parkeerkaart|invalide*|beperking
nachtmerries|angsten|paniek|huilbuien|stemmingen`,

  bijzonder: `
<geloof> _4 <geloof>
is|=zijn|wordt|blijkt _3 <geloof>
lid|kaderlid|actief|afgevaardigde|bestuurslid|voorzitter|militant _4 <vakbond>
lid|actief|flyert|stemt|campagne|kandidaat|lijst|raadslid _4 <politiek>
is|van|met|uit|roots|komaf|afkomst _2 <herkomst>
van _2 afkomst|komaf|oorsprong|huize
<herkomst> afkomst|komaf|roots|achtergrond|ouders|vader|moeder|gezin|cultuur|bloed|familie|nationaliteit|temperament
vader|moeder|ouders|familie|gezin _3 <herkomst>
=zijn|is|blijkt _1 <zwanger>
zwanger|uitgerekend|zwangerschap|verlof
weken|maanden zwanger
wil|willen|probeert|proberen _4 kinderen|kind|zwanger
kinderwens|kolven|miskraam|ivf|vruchtbaar*
zijn|z'n man|vriend|echtgenoot
haar|d'r vrouw|vriendin|echtgenote
valt|vallen op mannen|vrouwen|beide
zijn man|vriend
haar vrouw|vriendin
uit|in _1 kast
in transitie|verbouwing
vroeger|was eerst|nog|ooit _1 een _1 man|vrouw|meisje|jongen
stemt|stemde|stem op|links|rechts|extreem
staking|staakt|stakers|gestaakt|piket*
draagt|droeg _3 hoofddoek|kruisje|keppel|tulband|hoofddoekje
bidt|bidden|gebed|gebedsruimte|vast|vasten|ramadan
werkt|werken niet op _2 zondag|sabbat|vrijdag|zaterdag
op|naar zondag|zaterdag|vrijdag|de _3 kerk|moskee|synagoge|tempel|dienst|gebed
vanwege|wegens|door|omwille|ivm _3 geloof|ramadan|geloofsovertuiging|religie|sabbat|vakbond|staking|zwangerschap
strafblad|veroordeeld|gevangenis|enkelband|bsn|schulden|schuldsanering|loonbeslag
cultuur|culturele _3 achtergrond|verschil|ding|kwestie
buitenlandse|allochtone|exotische _2 naam|achtergrond|afkomst
spreekt|praat|moedertaal|thuis _4 <herkomst>
<geloof>
<vakbond>
<politiek>
<zwanger>
<herkomst>
<strafrecht>
in _1 verwachting
blijde verwachting
babykamer|wieg|geboortekaartje|echo|baby|babyborrel|kolfruimte|kraam*
tweede|derde kindje|kind op
man|vrouw|vriend|vriendin en hij|zij
twee moeders|vaders
drinkt|eet geen|alleen _2 alcohol|varken*|vlees|halal|koosjer
viert|vieren geen|niet|wel
hesje|spandoek|petitie|betoging|demonstratie|mars|protest*
afdeling|bestuur|vergadering|bijeenkomst van _3 <vakbond>|<politiek>
rode|gele|groene|blauwe vlag|hesje|sjaal|partij|kamp
socials|facebook|twitter|instagram
vader|moeder|opa|ouders|familie _3 uit|kwam|komt|gevlucht|geboren
geboren|opgegroeid in|buiten
gevlucht|vlucht|azc|inburgering|taalcursus|nt2`,

  vaag: `
gaat|gaan|zal|zullen|wil _4 beter|meer|minder|vaker|sneller|netter|zorgvuldiger|actiever|proactiever
zal|gaat _2 proberen|opletten|letten|werken|nadenken|kijken
probeert|proberen
doet|doen|zet|geeft _2 zijn|haar|best|zijn-best|extra
best doen|doet
aandacht aan|voor
meer|extra|beter _2 aandacht|contact|initiatief|focus|inzet|verantwoordelijkheid|begrip|structuur|rust|grip
let|letten|gelet _3 op
op|aan|rond _4 letten|werken|opletten
werkt|werken|gewerkt|blijft _2 aan
werken eraan
houdt|houden _4 rekening|gaten|oog|pols|contact
rekening met
in de gaten
vinger _3 pols
binnenkort|regelmatig|geregeld|tijdig|zsm|asap|af-en-toe|op-termijn|spoedig
zo snel|veel|goed mogelijk
waar|indien|zo|als mogelijk|nodig
wanneer|als nodig|mogelijk|kan|past|uitkomt|tijd
we|wij|er|men kijken|bekijken|zien|pakken|nemen|houden|spreken|komen|evalueren|volgen|blijven|stemmen
nemen|neemt|nemen _5 mee
komen|komt _3 op terug
terug op
op termijn
er|het wordt|worden _6 gekeken|gesproken|gewerkt|opgepakt|afgestemd|gelet|aandacht|opgevolgd|besproken|overlegd|geregeld
pakken|pakt|oppakken|opgepakt _3 op
in overleg
blijft|blijven _3 gesprek|contact|volgen|doen
gesprek _2 aan
gesprek blijven|gaan
schepje|tandje|stapje _2 bij|op|bovenop|erop|harder
meer uit|in _2 halen|verdiepen|inleven
verbeter*|verhoog*|verhoogt|ontwikkel*|groei*
houding|inzet|attitude|motivatie|communicatie|samenwerking|uitstraling|mindset|kwaliteit
stelt|stellen|opstellen zich _4 op|open|positief|flexibel`,
} as const;
