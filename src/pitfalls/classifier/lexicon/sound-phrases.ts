// Phrases of a talk that goes well: they speak against a flag.

export const soundPhrases = {
  'ok-vraag': `
wat =heb J _2 nodig
wat =zou|kan|wil|denk|vind|zie|merk J _8 ?
hoe =zie|kijk|ervaar|vind|zou|wil|pak|denk J _8 ?
wat _6 bedoel _6 ?
vertel _1 eens|maar|me
neem|pak gerust|rustig _3 tijd
wat =maakt|helpt|hielp|zou _6 ?
kun|kan|wil|zou J _8 uitleggen|vertellen|laten|aangeven
mag ik _4 vragen
klopt dat
begrijp|hoor|zie ik _3 goed
wat heb ik _3 gemist
wat zie|mis ik
waar =zit|zou|wil|loop|begin J
welke _4 kies|wil|past|eerst
wat is _4 belangrijk*
benieuwd naar|hoe|wat`,

  'ok-open': `
nee _1 mag
mag _2 nee zeggen
geen gevolgen
heeft geen gevolg*|invloed
staat|hangt|los _3 van _3 contract|beoordeling|rooster
los van
verandert _3 niets|niks
aan J om _3 kiezen
zonder _2 gevolgen|oordeel|consequenties
eerlijk|open|openlijk|hardop|meteen _3 gezegd|zeggen|verteld|bij|op
bij deze
ik zeg het _3 hardop|liever|eerlijk|meteen|gewoon
dus _4 vraag ik|heb|zeg
heb ik _4 gevraagd|gezegd|gemeld|verteld
nu wel
inmiddels|sindsdien|ondertussen _8 wel|goed|duidelijk|afgesproken|besproken|opgelost
sorry|excuses|mijn fout
had|heb _2 gelijk
dank|bedankt|merci
J mag|moogt
J mag|kunt|kan _3 meelezen|lezen|zien|inzien
niks|niets|geen _3 achter|geheim*|verborgen`,

  'ok-plan': `
op|van|tot|t/m|vanaf # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec
# januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec
maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag _3 #|uur
om # uur|u
# minuten|min|calls|gesprekken|tickets|mails|chats|keer|dossiers|uur
luistert|turft|noteert|stuurt|belt|mailt|meet|controleert|oefent|bekijkt _8 #
eerst _6 meekijken|uitzoeken|weten|onderzoeken|vragen|luisteren|begrijpen
ik =wil _3 graag|leren|oefenen|weten|proberen
ik stel voor
ik|zal|mag|wil|kom vraag|vragen _6 meekijken|meeluisteren|oefenen|voordoen
zelf _4 gevraagd|voorgesteld|bedacht|gekozen|aangegeven
met eigen|J woorden
samen _4 bekeken|bekijken|gekozen|besloten|opgesteld|vastgesteld|uitgezocht|beluisterd
oorzaak _4 vastgesteld|gevonden|duidelijk|bekend|samen|beide*
we|allebei|beide* _4 eens|uit|tevreden|willen|zelfde
zijn|waren _2 eruit|eens`,

  'ok-klant': `
klant|beller|patient|verzekerde|lid|reiziger|huurder|client|burger|mevrouw|meneer|gast _6 <ziekte>
klant|beller|patient|verzekerde|lid|reiziger|huurder|client|burger|mevrouw|meneer|gast _6 <psyche>|<zorgverlener>
klant|beller|patient|verzekerde|lid|reiziger|huurder|client|burger|mevrouw|meneer|gast|klanten _6 <geloof>|<herkomst>|<zwanger>|<gerichtheid>|<vakbond>|<politiek>
klant|beller|klanten|bellers|patient|burger _6 <persoonlijkheid>
<ziekte>|<zorgverlener>|<geloof>|<psyche> _4 klant|klanten|polis|factuur|pakket|lijn|script|product|vergoeding|declaratie|wachtrij|levering|bestelling|dossier|campagne|afspraak
de bot|chatbot|printer|app|website|pc|computer|server|systeem|lijn _4 <persoonlijkheid>|<ziekte>
team|afdeling|ploeg|teamcijfer|groep _4 verzuim|ziekteverzuim|ziek
vergoeding|vergoed|polis|declaratie|zorgpolis|zorgverzekering
volgens de|een klant|beller
klant noemt|zei|schreef|vroeg|belde|zegt|vindt`,

  'ok-feit': `
# van _2 #
#|twee|drie|vier|vijf|zes|zeven|acht van _2 #|twee|drie|vier|vijf|zes|zeven|acht|tien
volgens rapport|dashboard|systeem|log|rooster
bron|opname|fragment|call|ticket|chat _2 #|##
in #|# _1 gesprekken|calls|tickets|mails|chats
ik hoorde|zag|telde|las
gehoord|gezien|geteld in|op|bij
letterlijk|citaat|quote|woorden
nagevraagd|gecontroleerd|geverifieerd`,

  'ok-zelf': `
ik =wil _2 nu|juist|wel
ik =wil het|dat|graag _3 leren|begrijpen|snappen|kunnen
ik snap|begrijp|weet _3 nu|waarom|precies|wel|goed
ik weet _2 precies|wel|nu|zeker
wat ik =wil|zoek|mis|verwacht|nodig is|weet|:
ik ben|was _3 trots|blij|tevreden
ik had _2 beter|moeten|kunnen
dat =heb ik|hoorde _2 zelf
dat klopt
ging|gaat|lukt|lukte _3 beter|goed|al
vandaag|gisteren|vorige _6 gelukt|goed|beter
even pauze|adem*|lopen|wandelen _8 verder|terug|opnieuw
daarna _4 verder|rustig|inhoudelijk|gesprek
terug _3 onderwerp|vraag|punt
goed punt|idee|vraag
fair|terecht
oneens
niet mee eens _6 omdat|want|:
kom|kwam _3 zelf`,
} as const;
