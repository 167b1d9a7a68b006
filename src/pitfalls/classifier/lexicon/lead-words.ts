// Words of a lead who threatens, blames, argues or solves.

export const leadWords = {
  dreigen: `
    gevolg* gevolgen consequentie* maatregel* sanctie* waarschuwing* waarschuwen verwittiging*
    ontslag* ontsla* ontslaan c4 dossier* hr personeelszaken p&o directie* directeur* baas
    regiomanager* manager* contract* contractverlenging verleng* verlenging verlengd* proeftijd
    functiecontract bonus* premie* promotie* loonsverhoging* opslag loon salaris* beoordeling*
    evaluatie* uren rooster* diensten thuiswerk* thuiswerkdag* thuiswerken voorrecht vakantie*
    verlof* vrij overplaats* overgeplaatst degradat* demot* schors* straf* strafpunt* laatste kans
    ultimatum* deadline uiterlijk officieel schriftelijk juridisch* brief aangetekend* jurist*
    traject* verbetertraject pip exit deur poort buiten aftreden`,

  dreigwoord: `
    anders zoniet zo-niet tenzij zolang zwaait zwaaien riskeer* risico* verlies* verliest kwijt
    kwijtraken schrap* schrappen inlever* inleveren intrek* intrekken afpak* afnemen weigert
    weiger* weigeren meewerk* meewerken dwing* dwingen verplicht* verplichten verwacht eisen eis
    eist eisend bevel* opdracht gehoorza* gehoorzamen moeten moet kiezen keuze kies knoop spijt*
    onvermijdelijk* noodzaakt genoodzaakt last aanzeg* dreig* dreigde gedreigd chanteer* chantage
    druk onder-druk pressie* klem mes keel pistool hakken zand`,

  schuld: `
    teleurstel* teleurgesteld* teleurstelling* laat-vallen stek steek ondankbaar* dankbaar* dank
    ondank vertrouwen vertrouwd loyaal loyaliteit* loyauteit verschuldigd schuldig schuld schaam*
    schamen beschaamd gezicht-verlies opgeofferd opoffer* moeite gunst* jou-gedaan uit-de-wind
    collega* ploeg team opdraaien opdraait opdraaiden dupe slachtoffer last gezin kinderen
    hypotheek huur`,

  argument: `
    argument* reden redenen voorbeeld* bewijs* bewijzen cijfers grafiek* grafieken statistiek*
    tabel* onderzoek onderzoeken feiten voordelen voordeel pluspunt* nut logisch* logica inzien
    overtuig* overtuigd overtuigen overhaal* overhalen overreed* ompraten omgepraat bepraten
    bepraat bekeren inpraten weerleg* weerlegd weerwoord* tegenargument* bezwaar* bezwaren uitleg*
    uitleggen uitgelegd leg nogmaals nog-eens herhaal* herhaald herhalen opnieuw nogmaals opgesomd
    opsomming* som slide* slides dia* powerpoint presentatie* betoog* pleidooi* preek* preken
    gepreekt monoloog* geloof gelooft geloven bewezen waarom toch immers bovendien daarnaast
    trouwens ten-eerste tweede derde vierde overduidelijk* duidelijk vanzelfsprekend zonneklaar
    simpel toegeven toegeeft gelijk bijdraaien bijdraait overstag draai draaien`,

  aantalkeer: `
    eerste tweede derde vierde vijfde zesde zevende achtste tiende twintigste zoveelste keer keren
    maal nogmaals wederom weer alweer opnieuw nog`,

  oplossing: `
    oplossing* oplossen opgelost training* cursus* e-learning* elearning* module* workshop*
    opleiding* webinar* coach* coaching buddy* maatje mentor* checklist* spiekbrief* spiekbriefje*
    script* sjabloon* template* standaardzin* macro* wekker* timer* herinner* post-it* agenda
    stappenplan* actieplan* actiepunt* plan verbeterplan* schema* lijstje afspreken afspraak
    afspraken afgesproken ingepland inplan* plannen ingeschreven inschrijv* schrijf-je-in
    aangemeld aanmeld* opgegeven geregeld regel regelen koppel* gekoppeld zet overplaatsen wissel*
    ruil* tip tips truc* trucje* tool headset* scherm boekje boek app koptelefoon stoel`,

  vlug: `
    meteen direct onmiddellijk morgen vandaag vanmiddag straks alvast gewoon simpel simpelweg
    makkelijk eenvoudig kwestie klaar opgelost probleem geregeld voila hop zo hupsakee beslist rap
    snel kort vlug vlot zonder al duidelijk helder genoeg`,
} as const;
