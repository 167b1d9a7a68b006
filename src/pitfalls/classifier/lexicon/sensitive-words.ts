// Words for health and for what else is nobody's business in a file: religion, union, politics, origin.

export const sensitiveWords = {
  ziekte: `
    ziek zieke ziekte* ziekgemeld ziekmeld* ziekenhuis* ziekjes ziekelijk verkouden griep* koorts*
    kanker* tumor* gezwel* chemo* bestraling* uitzaai* diabet* suikerziekte insuline* epilep*
    hartinfarct* hartaanval* hartfalen hartklacht* hartritme* hartklep* hartpatient* hartkwaal
    herseninfarct beroerte* tia cva astma* copd longontsteking longcovid longklacht* longziekte
    bronchit* reuma* artrose artrit* jicht fibromyalgie hernia* ischias rug rugklacht* rugpijn
    nekklacht* nekhernia schouderklacht* knieklacht* peesontsteking rsi kans migraine* hoofdpijn*
    clusterhoofdpijn buikpijn maag* maagzweer darm* crohn colitis prikkelbare pds coeliakie
    glutenallerg* allergie* allergisch* eczeem psoriasis huidziekte* huiduitslag oogziekte* staar
    glaucoom slechthorend* slechtziend* gehoorapparaat* gehoorverlies gehoorprobleem* tinnitus
    oorsuiz* doof dove blind nierziekte nierdialyse dialyse nierstenen leverziekte hepatitis hiv
    aids tuberculose tbc corona* covid* besmet* infectie* ontsteking* bloedarmoede bloeddruk*
    bloedprikken bloedprop trombose cholesterol schildklier* hormo* overgang menopauze*
    menstruatie* endometriose anemie ms parkinson dementie alzheimer hersenschudding* hersenletsel
    hersenbloeding whiplash breuk gebroken kneuzing verstuikt gips krukken rolstoel* prothese
    handicap* gehandicapt* beperking* invalid* spierziekte* spierpijn zenuwpijn chronisch*
    syndroom ziektebeeld aandoening* kwaal kwalen klachten pijn pijnen pijnlijk* pijnstill*
    flauwgevallen flauwviel duizelig* misselijk* braken braakt overgeven vermager* vermoeidheid*
    cvs lyme pfeiffer gordelroos zona amandel* blindedarm galsten* galblaas* cyste* vleesboom*
    abces bultje knobbel* moedervlek* melanoom spatader* littekenweefsel wond wondje ongesteld
    stotter* stotteren slaapapneu apneu slapeloos* narcolepsie insomnia hooikoorts lactose*
    anafyla* jeuk aanval aanvallen toeval lichtgevoelig* oogmigraine`,

  psyche: `
    burn-out* burnout* bore-out overspannen* overspanning depress* somber* neerslachtig*
    angststoornis* angstklacht* paniekaanval* paniekstoornis* paniek fobie* ptss trauma* adhd add
    autis* asperger ass borderline bipolair* manisch* manie schizo* psychose* psychot* psychisch*
    psychiat* psycholo* psychotherap* therap* therapeut* emdr rilatine ritalin concerta
    antidepress* ssri prozac* sertraline citalopram oxazepam temazepam xanax diazepam slaappil*
    slaapmiddel* kalmeringspil* pillen pil pilletjes medicijn* medicat* medicament* medicatie*
    anorexia boulimi* eetstoornis* eetprobleem automutil* zelfmoord* suici* zelfdoding
    rouwtherapie verslaafd* verslaving* alcoholi* alcoholprobleem* alcohol drank drinkt drinken
    ontwenning* afkick* detox aa-groep drugs* drugsgebruik wiet blowt coke gokverslav* gokschuld*
    dyslexie* dyslec* dyscalculie hoogsensitie* hoogbegaafd* hsp dwangstoornis ocd dwangneurose
    stemmingswissel* zenuwinzinking inzinking instorting ingestort* overprikkel* prikkelverwerking
    stoornis* diagnose* gediagnosticeerd* postnatale postpartum ggz crisisdienst opname opgenomen
    kliniek* afkickkliniek wachtlijst mentaal mentale geestelijk uitgeput uitputting*
    oververmoeid* zenuwen terugval stabiel ontregeld`,

  zorgverlener: `
    huisarts* bedrijfsarts* arboarts arbodienst arbo arts artsen dokter* dokters specialist*
    internist* cardioloog* neuroloog* oncoloog* gynaecoloog* uroloog* dermatoloog* orthopeed*
    reumatoloog kno-arts kno oogarts* longarts* chirurg* anesthesist fysio* kinesist* kine
    ergotherap* osteopaat* chiropract* dietist* logopedist* podoloog tandarts* kaakchirurg
    verpleeg* spoed spoedeisende seh ehbo ambulance* ic poli polikliniek* revalidat* revalideer*
    revalideren herstel* praktijkondersteuner poh behandelaar* behandeling* behandelplan operatie*
    geopereerd* opereren ingreep* scan mri ct-scan echo rontgen* foto bloedonderzoek* biopsie
    punctie kijkoperatie dokterskabinet dokterbriefje doktersattest attest* ziekenbriefje
    ziektebriefje controlearts adviserend mutualiteit ziekenfonds ziekenkas uwv wia wga iva wajong
    arbeidsongeschikt* re-integrat* reintegrat* ziektewet verzuim* ziekteverlof ziekteverzuim
    ziekenboeg poortwachter probleemanalyse fml belastbaar* urenbeperk* infuus inhalator* puffer
    epipen morfine* antibiotic* prednison* methotrexaat ibuprofen paracetamol tramadol oxycodon*
    spuit* injectie* prik* vaccin* ivf iui icsi zaaddonor donor transplantatie pacemaker stoma*
    katheter* brace spalk* bloedverdunner* betablokker* maagzuurremmer* kuur kuren recept zalf
    verband`,

  zwanger: `
    zwanger* zwangerschap* zwangerschapsverlof bevallen bevalling* uitgerekend* miskraam*
    miskramen kinderwens* vruchtbaar* bevruchting ivf iui zwangerschapstest echo verloskundige*
    vroedvrouw* kolven kolfruimte borstvoeding* moederschapsrust moederschapsverlof
    ouderschapsverlof zwangerschapsvergiftiging abortus positieve weken maanden gezinsuitbreiding
    dikke buikje babybuik ontvangenis`,

  geloof: `
    geloof gelooft gelovig* geloofs* religi* god godsdienst* kerk* kerks kerkelijk* kerkdienst*
    protestant* katholiek* christen* christelijk* gereformeerd* hervormd* evangelisch*
    pinkstergemeente* baptist* jehova* getuige mormoon* adventist* moslim* moslima* islam*
    islamit* moskee* imam* gebed* bidden bidt gebeden gebedsmatje gebedsruimte ramadan* vasten
    vastenmaand iftar* suikerfeest offerfeest hoofddoek* halal* haram koran* bijbel* bijbelstudie
    bijbelgroep synagoge* joods* jood joden sabbat* sjabbat sjabbes koosjer* kosher keppel* jom
    kippoer pesach hindoe* hindoestaan* tempel* diwali holi boeddhis* boeddhist* meditatie* sikh*
    tulband boerka nikab niqab atheist* ongelovig* vrijmetsel* loge bedevaart* pelgrim* hadj mekka
    lourdes dominee* pastoor* priester* pastor predikant* mis zondagsrust biecht* communie* doop
    gedoopt* bekeerd* bekering* levensbeschouw* levensovertuiging sekte* scientology humanist*
    orthodox* aswoensdag kruisje zegen eid refo refo* sgp-dorp gemeente-ouderling ouderling*
    diaken kerkkoor zondagskerk chassid* alevi* soennit* sjiit* heidens wicca`,

  vakbond: `
    vakbond* bond bondslid bondsman bondsvrouw fnv cnv abvakabo acv abvv aclvb vakbondslid*
    vakbondsafgevaardigde* syndica* syndicaal delegee* delegue delegatie afgevaardigde* kaderlid*
    vakbondsman vakbondsvrouw stakers staken staking* staakt gestaakt stakingspiket stakingspost
    actievoer* cao-onderhandel* lidmaatschap lid bonden vakbondsblad lidkaart ondernemingsraad
    or-lid vakcentrale unie`,

  politiek: `
    politiek* pvv pvda groenlinks vvd cda d66 sp sgp bbb fvd forum denk bij1 volt partij*
    partijbijeenkomst partijlid* vlaams belang n-va nva vooruit groen pvda+ cd&v cdenv vld openvld
    stemt stemde stemmen gestemd verkiezing* verkiezingen verkiezingsposter kandidaat
    gemeenteraad* gemeenteraadslid raadslid wethouder schepen links linkse rechts rechtse
    extreemrechts* extreem-rechts* extreemlinks* communist* socialist* liberaal nationalist*
    wilders baudet demonstr* betoging* betoogt betogen activist* extinction rebellion
    klimaatactivist* boerenprotest wappie* complotdenk* complot* antivax* actiegroep* campagne*
    flyeren protest* monarchie republikein* zionist* palestina israel gaza`,

  herkomst: `
    afkomst herkomst roots komaf allochto* autochto* migratie* migrant* immigra* vluchteling*
    asiel* asielzoeker* statushouder* verblijfsvergunning* verblijfsstatus nationaliteit*
    paspoort* inburger* huidskleur* zwarte donkere getint* gekleurd* blank* marokka* turk* turkse
    turks surina* antill* aruba* curacao* kaapverd* ghane* nigeri* somal* eritre* ethiop* congo*
    congolees* afrika* syri* irak* iran* iraan* afgha* koerd* koerdisch* pakista* indiaas*
    indonesi* moluk* chinees* chinese aziat* pool poolse polen roemeen* roemeens* bulgaar*
    bulgaars* hongaar* oekrai* russ* russisch* joegoslav* bosni* servi* kroaat* kroatisch* albane*
    kosov* roma sinti zigeuner* woonwagen* tunes* tunesisch* algerij* egypt* libane* libanees*
    portuge* spaans* italiaans* grieks* latijns* braziliaan* braziliaans* dominicaan* colombiaan*
    filipijn* vietnam* thai* thaise ras etnisch* etniciteit moedertaal thuistaal accent cultuur*
    buitenland* buitenlander* exoot* donker halfbloed tweede-generatie geadopteerd*`,

  gerichtheid: `
    homo* homoseks* lesb* biseks* bi gay queer trans transgender* transitie* transvrouw transman
    non-binair* nonbinair* genderneutraal hetero* geaard* geaardheid* gerichtheid seksue*
    seksleven seks coming-out outing kast uitgekomen pride roze regenboog* lhbti* lgbt* vriend
    vriendin vriendje vriendinnetje echtgenoot echtgenote partner partners man vrouw mannen
    vrouwen polyamor* swinger* fetisj* borstimplant* voornaamwoord* deadname drag dating grindr
    verkering samenwoont getrouwd huwelijk gehuwd date`,

  strafrecht: `
    strafblad* veroordeeld* veroordeling* gevangenis* gezeten celstraf detentie* gedetineerd*
    enkelband* taakstraf* werkstraf* reclassering justitie* politiecel aangehouden verdachte
    verdacht strafzaak rechter rechtbank rechtszaak proces-verbaal vog delict diefstal fraude
    mishandeling huiselijk geweld drugsdeal* rijverbod rijontzegging bsn burgerservicenummer
    rijksregisternummer schulden schuldhulp* schuldsaner* wsnp beslag loonbeslag deurwaarder*
    bewindvoer* budgetbegeleid* faillissement incasso dna vingerafdruk* biometr*
    gezichtsherkenning erfelijk* gen genetisch* draagster drager brca strafdossier uithuiszetting
    jeugdzorg voogd*`,

  medsterk: `
    ziek zieke ziekte ziekgemeld ziekmeld* ziekenhuis* verkouden* griep* buikgriep koorts kanker*
    ex-kanker* tumor* chemo* chemokuur bestral* uitzaai* diabet* suikerziekte bloedsuiker*
    insuline* epilep* hartinfarct* hartaanval* hartklacht* hartritme* beroerte* tia cva astma*
    copd longontsteking longcovid long-covid reuma* reumat* artrose jicht fibromyalgie hernia*
    ischias rugklacht* rugpijn rsi migraine* hoofdpijn* buikpijn maagzweer maagklacht* darmen
    darmziekte crohn colitis pds allergi* glutenallerg* eczeem psoriasis gehoorapparaat*
    gehoorverlies slechthorend* slechtziend* tinnitus oorsuiz* otosclerose bijna-doof kleurenblind
    nierziekte dialyse nieren lever hepatitis hiv corona covid* besmet* bloeddruk* hoge-bloeddruk
    trombose schildklier* hormonen hormoonkuur overgang overgangsklacht* menstruatie* ongesteld
    endometriose parkinson* alzheimer dementie hersenschudding* hersenletsel whiplash gips krukken
    rolstoel* prothese korset brace spierziekte* chronisch* aandoening* duizel* flauwgevallen
    flauwviel flauwte hyperventil* vermager* overgewicht obesitas afgevallen slapeloos*
    slaapproblem* slaapapneu stotter* stotteraar* woordblind* burn-out* burnout* bore-out
    overspannen* depress* depri neerslachtig* angststoornis* angstklacht* angstaanval*
    paniekaanval* faalangst* ptss adhd add autis* autist* asperger borderline bipolair* manisch*
    psychose* psychotisch* psychisch* psych psychiat* psycholo* therap* therapiekaart emdr
    rilatine ritalin antidepress* sertraline oxazepam slaappil* pillen pilletje* medicijn*
    medicat* medicament* anorexia boulimi* eetstoornis* zelfmoord* suici* verslaafd* verslaving*
    gokverslaafd* gokverslaving* alcoholist* alcoholprobleem* afkick* detox drugs wiet joint blowt
    coke nuchter dyslec* dyslexie* dyscalculie hoogsensitie* hsp ggz zelfhulpgroep praatgroep aa
    bedrijfsarts* huisarts* controlearts* neuroloog* cardioloog* oncoloog* gynaecoloog*
    dermatoloog* orthopeed* reumatoloog kno-arts internist oogarts* longarts* chirurg* fysio*
    kinesist* kine logopedist* osteopaat* spreekuur operatie* geopereerd* opereren bloedprik*
    infuus* infuuskuur inhalator* puffer pufje epipen morfine antibiotica* prednison* pijnstill*
    paracetamol ibuprofen vaccin* pacemaker stoma* katheter doktersattest ziektebriefje
    ziekenbriefje attest* arbeidsongeschikt* re-integrat* reintegrat* wia wajong ziektewet
    ziekteverlof revalid* revalideer* behandelaar behandelplan signaleringsplan terugval
    herstellend* hersteld mutualiteit ziekenkas arbeidshandicap vop gehandicapt* beperking
    invalid* zenuwinzinking inzinking overprikkel* prikkels migrainedag migraineaanval miskraam
    ivf benauwd* ademnood evenwichtsorgaan dwangstoornis dwangmatig piepende kuur nierstenen
    galstenen blindedarm* peesontsteking tenniselleboog carpaal* hartkloppingen flauwvallen`,

  medzwak: `
    arts artsen dokter dokters dokterke specialist* behandeling* kliniek spoed ambulance sirene
    echo scan mri rontgen uitslag onderzoek* intake recept zalf verband pleister wonde wond
    klachten pijn rug knie schouder pols enkel elleboog nek heup voet arm hoofd buik hart longen
    oren oor ogen maag keel stem huid bloed gewicht kilo slaapt slaap wakker moe vermoeid*
    uitgeput* oververmoeid mentaal geestelijk instorten instort* zenuwen stress prikkel* drinkt
    drank alcohol rookt gokken gokt afspraak afwezig uitgevallen uitval verzuim* thuis herstel
    belastbaar* halve opgebouwd opbouwen opbouw plat liggen rust aanval aanvallen toilet
    fluisteren hees hoest* kuch* hijgt bleek zweet tril* beven bril zicht gehoor vlek attest
    briefje erkenning handicap`,

  bijsterk: `
    gelovig* geloofsovertuiging moslim* moslima islam* islamit* moskee* imam* gebed* gebedsruimte
    gebedspauze bidden bidt ramadan* vasten iftar* suikerfeest offerfeest hoofddoek* halal koran*
    bijbelgroep bijbelstudie kerkdienst* kerkgang kerkenraad gereformeerd* hervormd* evangelisch*
    katholiek* protestants pinkstergemeente jehova* getuige-van mormoon* adventist* synagoge*
    joods* jood joodse sabbat* sjabbat* koosjer keppel* pesach hindoe* divali diwali holi
    boeddhis* boeddhist* sikh* tulband boerka nikab atheist* vrijmetselaar* vrijmetselarij
    loge-avond bedevaart* lourdes hadj mekka zusterorde ochtendmis doopsgezind zwartekousenkerk
    bevindelijk* refo bekeerd* uitgetreden vakbond* bondslid bondsdemonstratie fnv cnv acv abvv
    aclvb syndica* delegee* kaderlid vakbondsafgevaardigde* vrijgestelde staakt gestaakt
    meegestaakt stakingspiket* bonden pvv pvda groenlinks vvd cda d66 sgp bbb fvd n-va
    vlaams-belang partijlid* partijbijeenkomst raadslid gemeenteraadslid kieslijst lijsttrekker
    demonstr* demonstreert demonstratie* betoging* klimaatblokkade klimaatactivist* boerenprotest*
    anarchist* communist* extreemrechts* extreemlinks* antivax* afkomst komaf roots allochto*
    migratieachtergrond vluchteling* asiel* statushouder* verblijfsvergunning* nationaliteit*
    huidskleur* donkere getinte zwarte kroeshaar tweede-generatie marokka* turk turks turkse
    surina* antill* kaapverd* ghane* nigeri* somal* eritre* ethiop* congo* syri* irak* iran*
    afgha* koerd* pakista* roma-afkomst roma sinti sefardisch homo homo* lesb* lesbisch* biseks*
    queer trans transgender* transitie* transvrouw transman non-binair* nonbinair* hetero
    geaardheid* gerichtheid coming-out lhbti* regenboog* zwanger* bevallen bevalling* uitgerekend
    miskraam* kinderwens* ivf vruchtbaarheid* kolf* kolven kolfruimte borstvoeding*
    moederschapsrust zwangerschapsverlof moederschapsverlof strafblad* veroordeeld* gevangenis*
    enkelband* taakstraf* reclassering vog bsn schuldsaner* loonbeslag deurwaarder* contributie`,

  bijzwak: `
    kerk kerken pastoor dominee mis god bijbel geloof religi* zondag zondagen zondags feest
    feestdag* vrijdaggebed bond lid lidkaart staking* stakers actiedag partij politiek* stemt
    stemde verkiezing* campagne flyer* bord affiche lijst links linkse rechts rechtse kabinet
    minister regering protest* mars activist* afrika* arabisch* pools poolse polen roemeen*
    bulgaar* russ* oekrai* chinees chinese aziat* indonesi* moluk* spaans spaanse italiaans*
    grieks* portuge* latijns* oost-europe* bloed cultuur* accent taal moedertaal dialect herkomst
    familie gezin vader moeder ouders echtgenote echtgenoot vriend vriendin man vrouw partner
    getrouwd huwelijk samen kind kinderen kleine kleintje baby mama papa tante buik buikje verlof
    weken maanden onderweg verwacht verwachting tweede derde test gescheiden zitting ex schulden
    schuld papieren kaart doek kruisje sjaal hesje vlag roze boot voornaam heet noemt naamplaatje`,
} as const;
