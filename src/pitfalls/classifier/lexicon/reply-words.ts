// Words of somebody who gives up, is overcome, evades, says yes at once or bargains.

export const replyWords = {
  opgevenw: `
    opgeven opgegeven laat laten gelaten zitten rusten erbij neer neergelegd neerleggen berust*
    berusten vrede accepteer* accepteren geaccepteerd aanvaard* uitzitten zinloos* nutteloos nut
    hopeloos* kansloos* uitzichtloos* onbegonnen trekken dood paard water dragen zee baat baten
    stop stoppen gestopt stopgezet staak* staken moe beu zat murw moegestreden uitgepraat uitgeput
    uitgeblust handdoek ring strijdbijl loslaten losgelaten los opgebruikt energie moeite klaar
    nooit niks niets wordt haalt-niets meer veranderen verandert verander verandering zo-is-het
    eenmaal status quo gedogen gedoogd doormodder* pappen nathouden schouders ophalen haal haalt
    ophaalt pensioen* wachten afwachten aflopen uitdoven doodbloed* doodgebloed dossier-dicht
    gesloten sluit afgerond geschrapt schrappen geschrapt`,

  emotiew: `
    huil* huilen huilt huilde gehuild janken jankt jankte gejank bleiten bleit bleitte wenen weent
    weende snik* snikken snikt snikkend tranen traan traantjes tranend boos boze kwaad kwade
    woedend* woest razend* furieus ziedend ontploft* ontplof* ontploff* uitbarst* barst barstte
    schreeuw* geschreeuwd roept riep gil* gilt gilde brul* brulde brullen tier* vloek* vloekte
    verdomme godverdomme godver* tering kut klote fuck shit verdorie bang angstig paniek*
    panikeer* panikeert tril* trillen trilt trilde trillend beef* bibber* beven beeft hyperventil*
    adem* ademen lucht keel hart bonst bonkt kloppen rood vlekken wit weggetrokken bleek overstuur
    ontdaan radeloos* wanhopig* wanhoop gekwetst* vernederd* vernedering* onrecht* oneerlijk*
    aangevallen afgebrand afgemaakt kapot gebroken instort* stort stortte stilviel dichtklapt*
    klapt* klapte sloeg slaan smeet smijt smijten gooi* gooide gooien gegooid weggelopen liep-weg
    beende stormde wegloop* opgestapt deur dicht klap* misselijk* zweet* zweten bibberde beklemd*
    verlamd* verkrampt* blokkeer* blokkeert blokkeerde stikken stik brok kramp schaam* emotioneel*
    emoties ondersteboven overspoeld* overstelpt* kropt rug stem sloeg-over`,

  afleidw: `
    trouwens overigens apropos tussen-haakjes by-the-way over-iets-anders gesproken koffie*
    koffieautomaat koffiemachine weer regen* voetbal* wedstrijd* vakantie* weekend* film serie*
    hond kat parkeer* parkeerplaats* parking* airco* verwarming* lift kantine* bedrijfsuitje*
    teamuitje* barbecue kerstpakket* printer* systeem* systemen software tool* laptop* wifi vpn
    verbinding it ict helpdesk backoffice logistiek magazijn marketing sales verkoop planning*
    planners roostermakers afdeling* collega* anderen andere ander iedereen iemand monique sandra
    peter kevin directie* management* hoofdkantoor* leiding vroeger destijds toen indertijd vorige
    vorig jaren jaar geleden oude ooit begintijd jijzelf zelf klanten klant buren concurrent*
    reorganisatie* fusie* verhuizing* nieuws krant gehoord kapsel trui schoenen jas auto kinderen
    dochter zoon moeder vader buurman buurvrouw verhaal anekdote*`,

  instem: `
    ja jaja jawel jep yep yes ok oke okee okay okido prima goed akkoord top tof mooi perfect super
    uitstekend tuurlijk natuurlijk vanzelfsprekend zeker absoluut uiteraard inderdaad begrepen
    genoteerd duidelijk helder afgesproken deal check komt doe doen regel gebeurt beloofd beloof
    komt-goed geen-probleem eens mee-eens gelijk gij-zijt wat-je-wil zoals zeg maar chill gerust
    getekend teken tekenen handtekening onderteken* knik* knikt knikte geknikt instemm* instemde
    beaamt beaam beaamde toegezegd`,

  afronden: `
    klaar weg gaan terug naar verder lijn bellen pauze lunch koffie trein bus aflopen afronden
    ermee ervan vanaf voorbij gedaan af afgelopen snel vlug rap door wachtrij beller bellers
    tickets wachten dienst einde slot ophouden stoppen voortdoen doorgaan`,

  ruil: `
    anders dan straks zien-wel zie merk merken vanzelf gevolgen kwaliteit score* csat nps wachtrij
    wachttijd* wachttijden klanten klachten klacht verzuim ziek ziekmeld* overwerk* overuren zoek
    zoekt zoeken sollicit* opzeg* opstap* weg vertrek* concurrent advocaat* advocate jurist*
    rechtsbijstand vakbond* bond or ondernemingsraad vertrouwenspersoon directie* directeur pers
    krant media facebook linkedin online review inspectie arbeidsinspectie klokkenluid* staken
    staking stiptheidsactie letter regel procedure contract weigeren weiger vertik vertikken
    benieuwd kijken opdraaien verantwoordelijk verantwoordelijkheid rekening aanrekenen schuld
    risico eens-zien`,
} as const;
