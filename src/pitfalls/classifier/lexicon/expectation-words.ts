// Words for what is expected: unspoken, waved away, in conflict, hidden or unknown.

export const expectationWords = {
  verwachting: `
    verwacht* verwachten verwachtte verwachting* gerekend reken rekende rekenen rekent hoop hoopte
    hopen gehoopt dacht denk aangenomen aanname* veronderstel* veronderstelde uitgegaan ging-ervan
    vanzelf vanzelfsprekend* logisch spreekt sprak evident* impliciet* stilzwijgend* stille stilte
    gewacht wacht wachtte wachten wou wens* gewenst ideaal beeld hoofd droom droomde beloofd
    beloning waardering erkenning bedankje bedankt complimentje promotie vaste gehoopt
    verondersteld`,

  nietgezegd: `
    gezegd zeggen zei gevraagd vragen vroeg uitgesproken uitspreken benoemd benoemen besproken
    bespreken verteld vertellen gemeld melden meegedeeld aangekaart aangegeven opgeschreven hardop
    luidop ter-sprake kenbaar gecommuniceerd uitgelegd laten-weten gehoord geweten genoemd woord
    mond opengedaan gedeeld stilzwijgend stilgezwegen gezwegen zweeg zwijg onbesproken
    onuitgesproken ongezegd`,

  wegwuif: `
    overdrijf* overdreven aanstel* stel-je-niet-aan valt-mee meevallen meevalt zeur* gezeur gezeik
    gejammer gezaag zaag zagen gemekker mekkeren gemiep mier flauwekul onzin larie* kletskoek
    zever zeveren nonsens belachelijk overgevoelig* gevoelig* waait overwaaien over-gaat went
    wennen wen lach* lachte gelachen weggelachen lacherig grap grapje grapte smiley emoji duimpje
    schouders afgewimpeld afgedaan afgewezen genegeerd negeer* negeert negeren negeerde weggewuifd
    wuif* wuifde weglach* bagatel* kleinigheid* detail details klein kleine beetje ding dingetje
    dingetjes projectje hobby hobbietje ideetje idee wensje droompje lijstje mailtje luxe
    luxeprobleem prioriteit* belangrijk belangrijker erger iedereen anderen niemand kinderopvang
    later ooit volgend volgende ooit-eens misschien eens-kijken parkeren geparkeerd
    vooruitgeschoven uitgesteld vergeten vergat vergeet kwijt lade prullenbak beantwoord antwoord
    reactie nooit-meer gehoord teruggehoord haha joh ach och tja kom toe allee rustig doe-normaal`,

  botsing: `
    terwijl tegenover haaks tegengesteld* tegenovergesteld* tegenstrijdig* onverenigbaar*
    verenigen verenigbaar* botst botsen botste botsing* wringt wringen schuurt conflict* strijdig
    patstelling* impasse* overeenstemming overeenkomen akkoord compromis* middenweg tussenweg
    gulden combineren samengaan samen-gaat rijmen te-rijmen tegelijk tegelijkertijd allebei beide
    beiden beider elk ieder ieders juist andersom omgekeerd daarentegen meer minder langer korter
    sneller trager vaster flexibel vrijheid controle kwaliteit snelheid kantoor thuis voltijds
    deeltijds fulltime parttime twee dingen tweestrijd spagaat kant kanten richting belang
    belangen wens wensen eis eist eisen wil willen wilt wilde vindt`,

  heimelijk: `
    stiekem* heimelijk* geheim* verborgen verberg* verbergen verbergt verzwijg* verzwijgen
    verzwegen verzweeg verzwijgt achterhoud* achterhouden achtergehouden achterhou* verhul*
    verhullen verdoezel* verdraai verklap* verklapt verklappen zogenaamd* zogezegd* officieel
    werkelijk* werkelijke echte eigenlijk* eigenlijke ware intussen ondertussen bewust opzettelijk
    opzet expres voorwendsel* smoes* smoesje* uitvlucht* dekmantel* excuus doen-alsof alsof
    doe-alsof voorgewend* agenda bijbedoeling* bedoeling bedoeld doel plan plannen voorlopig mond
    dicht stil stilhoud* stilhouden zwijg* zwijgen weten weet merkt merken mag mogen hoeft hoeven
    doorheb* doorheeft achter-de-rug kaarten borst achterhand troef wisselgeld munitie verzamel*
    verzamelen bijhoud* opneem opname opnemen screenshot* dossier solliciteer* solliciteren
    gesolliciteerd sollicitat* concurrent vertrek* vertrekken opvolg* vervang* reorganisatie*
    bezuinig* afbouw* sluiting outsourc* uitbested* intern vertrouwelijk* tussen-ons onder-ons`,

  nietweten: `
    weet weten wist idee geen-idee benul flauw vaag onduidelijk raar gek vreemd stilgestaan
    stilstaan nagedacht nadenken bedacht erbij-stilgestaan afgevraagd vinger benoemen omschrijven
    uitleggen woorden verwoorden antwoord blanco leeg zwart tabula geen-antwoord mist mis missen
    iets-mist ontbreekt knaagt behoefte* behoeften verwachting* wil wilt willen zoek zoeken nodig
    voel voelen gevoel zelf mezelf zichzelf goeie goede moeilijk lastige vraag gewoonte
    automatisch vanzelf ontdekt ontdekte verbaasd verrast besef* besefte besefde pas-nu nu-pas
    zichtbaar misschien ofzo zoiets allebei juist pff goh tja euh uh hm`,
} as const;
