// Lists that phrases of the lexicon name in braces: parts of the body, next of kin, peoples and their languages.

/** Set apart by white space; `*` as in entries. */
export const wordLists = {
  lichaam: `
    rug onderrug nek schouder schouders pols polsen arm armen elleboog hand handen vinger vingers duim knie knieen been
    benen heup heupen enkel enkels voet voeten teen hoofd buik maag darmen hart longen lever nieren nier oor oren oog
    ogen keel stembanden stem huid gezicht kaak kiezen tanden borst borsten bekken gewrichten spieren zenuwen ruggengraat
    rechterpols linkerpols rechterhand linkerhand rechterknie linkerknie rechteroor linkeroor rechterarm linkerarm
    baarmoeder schildklier blaas prostaat hielen hiel achillespees meniscus kruisband tussenwervel wervel ribben rib
    sleutelbeen schouderblad trommelvlies evenwicht`,
  naaste: `
    vader moeder ouders ouder man vrouw echtgenoot echtgenote partner vriend vriendin zoon dochter zoontje dochtertje
    kind kinderen kindje baby broer zus zusje broertje opa oma grootmoeder grootvader schoonmoeder schoonvader
    schoonouders tante oom neef nicht nichtje neefje mama papa ma pa hond gezin familielid tweelingbroer tweelingzus`,
  volk: `
    marokka* marocca* turk turks turkse turken turkije surina* antill* arubaan* arubaanse curacao* kaapverd* moluk* indisch*
    indonesi* chinees chinese chinezen pool poolse polen pools roemeen* roemeens* bulgaar* hongaar* hongaars russ* russisch*
    oekrai* syrie syrier* syrisch* syrische irak* iran* afgha* koerd* koerdisch* somal* eritre* ethiop* ghane* nigeri* congo*
    rwand* burund* kameroen* senegal* gambia* afrika* algerij* tunes* tunis* egypt* liban* palestijn* israelisch* israeli
    pakista* indiase indiaas india indier bengal* filipijn* vietnam* thai thais thaise brazil* colombia* venezol* dominica*
    peruaan* mexica* portuge* spaans spaanse spanjaard* italia* griek* joegoslav* bosni* servier servisch* kroat* kroaat
    alban* kosov* macedo* slovaak* slovaaks* tsjech* zigeuner* roma sinti woonwagen* tamil* armeen* georgisch* latijns*
    arabier* arabisch* arabieren berber* tigrinya papiamento* hindi urdu farsi oosteuropees oosteuropese oosteuropea*
    noordafrika* westafrika* zuidamerika* latino latina antilliaan* sefard* javaans* sranan* azie aziatisch* aziaat*`,
  land: `
    polen roemenie bulgarije hongarije rusland oekraine marokko tunesie algerije egypte libanon israel palestina iran irak jordanie
    jemen soedan sudan oeganda kenia zuidafrika angola mozambique kaapverdie curacao aruba bonaire antillen indonesie molukken china
    japan korea filippijnen thailand vietnam india pakistan bangladesh nepal brazilie colombia venezuela mexico peru chili argentinie
    cuba haiti jamaica portugal spanje italie griekenland albanie kosovo servie bosnie kroatie macedonie georgie armenie syrie turkije
    somalie eritrea ethiopie ghana nigeria congo rwanda burundi kameroen senegal gambia guinee liberia suriname afghanistan koerdistan
    tsjetsjenie wit-rusland litouwen letland estland slowakije tsjechie ivoorkust togo benin mali`,
} as const;
