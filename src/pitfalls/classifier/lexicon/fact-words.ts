// Words for vague and for measured agreements, for what was observed, asked, or is the customer's.

export const factWords = {
  vaagw: `
    beter meer minder vaker sneller netter zorgvuldiger proactiever* actiever* scherper
    positiever* professioneler* assertiever* alerter betrokken betrokkener bewuster zelfstandiger
    rustiger vriendelijker klantgerichter klantvriendelijker flexibeler opener proberen probeert
    probeer best streven streeft streven trachten tracht aandacht opletten letten let op-letten
    rekening bewust bewustzijn binnenkort regelmatig geregeld af-en-toe soms zo-snel snel tijdig
    voortaan vanaf-nu waar-mogelijk mogelijk indien nodig eventueel nader later bekijken kijken
    oppakken opgepakt oppak pakt pak oppikken meenemen meegenomen neemt werken werkt aan gewerkt
    verder ontwikkelen ontwikkelt groeien groeit verbeteren verbetert verbetering verhogen omhoog
    inzet inzetten houding uitstraling vinger pols contact afstemmen afstemming overleg*
    overleggen communicatie communiceren wordt worden men we er iemand evalueren volgen opvolgen
    terugkomen terug erop gesprek blijven uitvoeren doen iets wat beetje stapje tandje schepje
    extra opschroeven`,

  maat: `
    uur uren minuut minuten procent dagen weken week maandag dinsdag woensdag donderdag vrijdag
    januari februari maart april mei juni juli augustus september oktober november december jan
    feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr wk kwartaal lijst turft noteert
    luistert meeluist* gemeten meten meting telt stuurt evaluatie per minimaal maximaal tussen
    norm doel calls tickets gesprekken mails chats steekproef*`,

  waarneem: `
    gezien gehoord hoorde zag zie geteld telde luister* teruggeluisterd meegeluisterd opname
    fragment fragmenten transcript bron rapport dashboard datum observatie* feit feiten letterlijk
    citeer* citaat aantal percentage gemiddeld waargenomen keer van-de`,

  openvraag: `
    wat hoe welke waar wanneer waardoor waaraan waarmee wie vertel benieuwd nieuwsgierig benoem
    beschrijf`,

  klantw: `
    klant klanten beller bellers patient patienten verzekerde verzekerden reiziger reizigers
    huurder huurders lid leden burger burgers cliente client clienten mevrouw meneer gast gasten
    abonnee bestelling order polis product producten doelgroep`,

  woord: `
    woord woorden uitdrukking grap grapje figuurlijk lied liedje citaat quote kop titel les module
    workshop training script handboek werkinstructie instructie`,
} as const;
