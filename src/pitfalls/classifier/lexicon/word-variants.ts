// Dutch and Flemish words that count as one, and the forms of the verbs that matter most.

/** Person and spelling variants. J stands for every "you", hij for whoever is spoken of. */
export const variants = `
J: je jij ge gij u uw jou jouw jouwe gijzelf jullie ulder jezelf uzelf
ik: k ikke ikzelf
mij: me m'n mn mijn mijne mezelf mijzelf
we: wij ons onze onszelf
hij: ie zij ze hem haar 'm m hen hun d'r medewerker mdw medew medewerkster werknemer mw collega
het: 't t
een: 'n n ne nen
eens: 's is's effe effen even efkes eventjes ekeer
is: da's
zo: zo'n zo'nen
dat: da
niet: nie ni nie't
wat: watte
geen: gene genen
goesting: zin
nu: nou
`;

/** Forms of one verb. */
export const verbForms = `
zijn: ben bent is zijn zijt was waren geweest wees
heb: heb hebt heeft hebben had hadden gehad
wil: wil wilt willen wou wouden wilde wilden gewild
kan: kan kunt kun kunnen kon konden gekund
moet: moet moeten moest moesten gemoeten
mag: mag mogen mocht mochten
zal: zal zult zullen zul ga gaan gaat gaje
zou: zou zouden
weet: weet weten wist wisten geweten
doe: doe doet doen deed deden gedaan
zeg: zeg zegt zeggen zei zeiden gezegd
vraag: vraag vraagt vragen vroeg vroegen gevraagd
vind: vind vindt vinden vond vonden gevonden
denk: denk denkt denken dacht dachten gedacht
kom: kom komt komen kwam kwamen gekomen
krijg: krijg krijgt krijgen kreeg kregen gekregen
zie: zie ziet zien zag zagen gezien
geef: geef geeft geven gaf gaven gegeven
hou: hou houd houdt houden hield hielden gehouden
laat: laat laten liet lieten gelaten
snap: snap snapt snappen snapte gesnapt begrijp begrijpt begrijpen begreep begrepen
blijf: blijf blijft blijven bleef bleven gebleven
ging: ging gingen gegaan
loop: loop loopt lopen liep liepen gelopen
neem: neem neemt nemen nam namen genomen
sta: sta staat staan stond stonden gestaan
zit: zit zitten zat zaten gezeten
hoor: hoor hoort horen hoorde gehoord
word: word wordt worden werd werden geworden
`;

/** After these, the next few words count as denied. */
export const negators = `
niet geen nooit niks niets zonder nergens niemand amper nauwelijks
`;
