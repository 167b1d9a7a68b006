// Words for where someone comes from, whom someone loves, children to come, the law, money and home.
import type { LexiconEntry } from './lexicon-entry.ts';

export const personEntries = {
  origin: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      afkomst komaf roots allochto* autochto* buitenlander* migrant* migratie* *migrant arbeidsmigrant* vluchteling* asielzoeker*
      asielaanvraag asiel azc gevlucht gevluchte statushouder* inburgering* inburgert inburgeren verblijf* verblijfsvergunning* verblijfsstatus verblijfskaart*
      werkvergunning* nationaliteit* naturalisatie etni* huidskleur* huidtint getint getinte kroeshaar halfbloed* geadopteerd* adoptiekind
      moedertaal thuistaal cultuurverschil* cultureel culturele origine oorsprong exotisch* paspoort paspoorten donkergekleurd* blanke gekleurde kleurling* bootvluchteling* neger* creool* indo indos
      racistisch discriminatie tweedegeneratie nieuwkomer taalachterstand anderstalig*`,
    phrases: `
      {volk}
      (komt|kwam|komen|geboren|opgegroeid|gevlucht) ...2 uit ...2 (buitenland|oorlogsgebied|land|aleppo|damascus|bagdad|kabul|mogadishu|lagos|istanbul|warschau|kiev)
      (vader|moeder|ouders|familie|opa|oma) ...2 (komen|komt|kwam|kwamen|geboren) ...2 uit
      (donkere|zwarte|witte|blanke|bruine|gekleurde) (huid|huidskleur|collega|jongen|man|vrouw|medewerker*|meisje|meid|student*|dame|heer)
      (tweede|derde|eerste) generatie
      (andere|culturele|haar|zijn|diens|niet westerse|westerse|buitenlandse|etnische|oosterse) (cultuur|achtergrond|afkomst|mentaliteit)
      in (zijn|haar|hun|die|dat|de|sommige) (cultuur|culturen|land)
      cultuur (ding|dingetje|verschil|kwestie)
      buitenlandse (naam|naamklank|achternaam|tongval|familie)
      spreekt thuis
      (zijn|haar) (moeders|vaders) taal
      van huis uit
      [van] (arabische|afrikaanse|aziatische|oosterse|latijnse|slavische|zuiderse|mediterrane|balkan) [temperament|bloed|achtergrond|naam]
      (zuidelijk|zuiders|spaanse|oost europese|afrikaanse) (bloed|temperament|type)
      (komt|kwam|is|zijn|geboren|opgegroeid|gevlucht|afkomstig|ouders|vader|moeder|wortels|man|vrouw|familie|partner) ...4 (uit|in|naar|van) {land}
      (land|streek) van herkomst
      chinees nieuwjaar
      (geboren|opgegroeid|getogen) in
      keti koti
      (papieren|verblijf) (niet|nog niet) ...2 (orde|rond)
      oranje kaart
      (zijn|haar|hun) soort mensen`,
    except: `
      {volk} (lijn|lijnen|wachtrij*|klant*|beller*|markt|site|winkel*|restaurant*|provider|leverancier*|tegenhanger|versie|vestiging|kantoor|klanten|tak)
      (het|in|uit|naar) {volk} (en|of) {volk}
      pool van
      achtergrond (in|van het verschil|van de klacht)
      accent op
      (bedrijf|werk)culturele
      van oorsprong een (product|dienst|systeem)
      (andere|onze|de) cultuur (van|op) [de] (afdeling|team|werkvloer)`,
  },
  speech: {
    class: 'bijzonder',
    weight: 'decide',
    words: 'accent tongval koeterwaals',
    phrases: `
      (gebrekkig|gebroken|slecht|krom|steenkolen) nederlands
      (spreekt|praat|sprak|beheerst) ...1 (slecht|geen|gebrekkig|nauwelijks|amper|krom) nederlands
      (hoor|hoort|horen|klinkt) ...4 (de r|accent|buitenlands)
      niet van hier`,
    except: `
      accent* (op|leggen|ligt|lag|gelegd)
      (legt|leg|leggen|ligt) ...3 accent`,
  },
  orientation: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      homo homos homofiel* homofobe homoseks* lesbi* lesbo lesbienne biseks* bi queer gay pride lhbt* lgbt* trans transgender* transvrouw* transman* transpersoon
      transseks* nonbinair* genderneutra* genderfluid* genderidentiteit genderdysforie geslachtsverander* geslachtsaanpass* geslachtsoperatie
      seksue* seksleven geaardheid geaard gerichtheid comingout outing geout regenboog* polyamor* swinger* hetero heteroseks* drag dragqueen aseks* panseks*
      deadname voornaamwoord* nagellak intersekse* travest* crossdress* homohuwelijk sekswerk* prostitu* onlyfans coc`,
    phrases: `
      (in|haar|zijn|hun|diens|de|tijdens) transitie
      uit de kast
      (valt|vallen|viel) ...2 op [andere] (mannen|vrouwen|jongens|meisjes|beide|beiden|hetzelfde geslacht|jongens en meisjes)
      (was|heette|leefde) (vroeger|eerst|eerder|ooit|tot) ...4 (man|vrouw|meisje|jongen|anders|gewoon)
      (heet|heette|heten) ...2 (vroeger|anders)
      (heet|noemt) [zich] nu
      (ze|zij|hij) heet [nu|voortaan]
      (man|vrouw|hij|ze) (wordt|geworden|worden|wil worden) $
      (oude|nieuwe|eigen|andere) (naam|voornaam) ...6 (systeem|wfm|transitie|rooster|weet)
      onder de naam
      (met|als) (hij|ze|hen|die) [hun|hen|haar|hem] (aangesproken|aanspreken|aangeduid|en)
      (die|hen|hij|zij) (hun|hen|hem|haar) aan*
      als (jongen|meisje|man|vrouw) geboren
      geboren als (man|vrouw|jongen|meisje)
      open relatie
      biologisch ...1 (man|vrouw)
      (heeft|had|kreeg|nieuwe) een (vriend|vriendin) $
      twee (moeders|vaders|mamas|papas|mannen|vrouwen)
      (zelfde|hetzelfde|gelijk) geslacht
      roze (boot|zaterdag|kamp|vlag)
      (ook|zelf|vast) ...3 zo (zijn|een zijn)`,
    except: `
      transitie naar
      (klant*) ...3 seksue*
      regenboog (actie|aanbieding|paginas)
      regenboogactie*`,
  },
  partner: {
    class: 'bijzonder',
    weight: 'decide',
    phrases: `
      zijn (man|vriend|vriendje|echtgenoot|verloofde)
      haar (vrouw|vriendin|vriendinnetje|echtgenote)
      (getrouwd|trouwt|trouwde|gehuwd|verloofd|samen|samenwoont|relatie|verkering) ...2 met (een|zijn|haar|die|zo een) [andere] (man|vrouw|vriend|vriendin|moslim*|collega|jongen|meisje)
      woont ...2 samen ...1 met
      (hij|zij|ze) ...1 en (zijn man|haar vrouw|haar vriendin|zijn vriend)
      (trouwt|huwt|trouwen|getrouwd) ...4 met
      niet als huisgenoot
      nooit over een (vriend|vriendin)
      (zij|haar|hem) en haar (vriendin|vrouw)`,
  },
  pregnancy: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      zwanger zwangere zwangerschap* zwangerschaps* bevalling* bevallingsverlof miskra* kinderwens* ivf* icsi iui vruchtbaar* kolf kolft kolven kolfde gekolfd
      kolfruimte kolfmoment* kolfpauze* borstvoeding* verloskund* vroedvrouw* moederschaps* ouderschapsverlof geboorteverlof vaderschapsverlof partnerverlof kraamtijd kraambed kraamverlof kraamvisite babybuik lactatie* borstpomp fertilite* eicel* embryo* ochtendmisselijk* positiekleding babyplannen kinderplannen bevallingsdatum kinderloos kinderloosheid kersverse
      zwangerschapstest gezinsuitbreiding draagmoeder* spermadonor zaaddonor eiceldonatie abortus onvruchtbaar* stilgeboorte babyshower gendereveal babyborrel buikje hoogzwanger`,
    phrases: `
      in [blijde] verwachting
      bevalt (in|eind|begin|half|over|rond|<maand>)
      (kindje|kind|baby) (verloren|kwijtgeraakt)
      bij (twee|drie|vier) (mannen|vrouwen)
      (is|was|net|pas|ze|zij) ...3 bevallen
      (is|begin|eind|half|midden|<maand>|ze|zij) ...2 uitgerekend
      uitgerekend (op|in|begin|eind|<maand>|half|rond|voor|<datum>|<getal>)
      uitgerekende datum
      (weken|wkn|mnd|maanden) zwanger
      (kreeg|had|heeft|eerste|een) echo
      echo (mee|laten zien|gehad|gemaakt|gezien|in)
      (verwacht|verwachten|krijgt|krijgen) ...2 [hun|haar|een|zijn] (kind|kindje|kinderen|baby|babys|tweeling|tweede|eerste|derde|vierde)
      (kleintje|kindje|baby|tweede|derde|kleine|nummer twee|tweeling) ...2 (komst|onderweg|verwacht|geboren)
      (op alledag|alle dagen)
      (kleine|baby|kindje) ...5 (geboren|verwacht)
      (wil|willen|wilt|probeert|proberen|beginnen|hoopt|zoekt) ...5 (kinderen|kindje|baby|zwanger|mama|moeder|papa|vader) [worden|krijgen|beginnen|zegt|op]
      aan kinderen (beginnen|begint|toe)
      (mama|moeder|papa|vader) (worden|wordt)
      (haar|dikke|bolle|groeiende|beginnende) buik
      (mama|papa|moeder|vader) in spe
      wil een tweede
      met zijn (drieen|vieren)
      (wijde|ruime) (truien|trui|kleren|jurken)
      net (vader|moeder) (geworden)
      (verlof|verlofdatum) ...6 (de kleine|baby|kindje|bevalling)
      babykamer
      (positieve|positief) ...2 zwangerschapstest`,
    except: `
      (goed|slecht|prima|uitstekend|bevallen) bevallen
      zwanger van een (idee|plan)
      (een|die) (ware|hele|zware) bevalling (geweest|was)
      op eigen houtje
      alle dagen (van|dat|om|in|op|werk*|bel*)
      uitgerekend (vandaag|nu|toen|die|dat|deze|hij|ze|daar|bij)`,
  },
  genes: {
    class: 'bijzonder',
    weight: 'decide',
    words:
      'erfelijk* vingerafdruk* gezichtsherkenning dnatest* dna-test irisscan biometri* genetisch* draagster gendrager',
    phrases: `
      dna (test|onderzoek|uitslag)
      (zit|ligt) ...4 in (de|zijn|haar) (familie|genen)`,
    except: '(vingerafdruk*|gezichtsherkenning) ...3 (login|inlog*|app)',
  },
  crime: {
    class: 'strafrecht',
    weight: 'decide',
    words: `
      strafblad* gedetineerd* veroordeeld* veroordeling* gevangenis* celstraf detentie enkelband* taakstraf* werkstraf* reclassering strafzaak strafzaken
      strafrecht* strafdossier strafbaar justitieel* justitie gearresteerd* arrestatie* aangehouden procesverbaal aangifte vog delict delicten diefstal gestolen
      mishandel* verkracht* aangerand* aanranding drugsdeal* dealer dealt rijverbod rijontzegging inbraak* heling politiecel zedenzaak zedendelict
      verduister* oplichting fraudeur contactverbod straatverbod voorarrest borgtocht ontvoering witwas* rechtszaak verdachte`,
    phrases: `
      verklaring omtrent [het] gedrag
      (zat|gezeten|zitten|zit) ...3 (cel|gevangenis|bak|bajes)
      (moest|heeft|had) ...3 (zitten|gezeten) (voor|wegens)
      moest ...2 zitten voor
      (verdacht|beschuldigd|schuldig) van
      huiselijk geweld
      rijbewijs (kwijt|ingenomen|ingetrokken|afgenomen)
      met (justitie|de politie|de rechter) ...3 (aanraking|contact|problemen)
      (voor|bij) de (rechter|politierechter|kantonrechter)
      voorwaardelijke (straf|celstraf|veroordeling)
      op het (verkeerde|slechte) pad
      (uit|van) de kas (gestolen|gepakt|genomen|gehaald)
      iets met geweld
      (moest|moet) voorkomen (voor|wegens)
      onder invloed
      (door|met|bij) de politie
      (opgepakt|vastgezeten|vastgehouden|voorgeleid)
      (op|in) [een|de] politiebureau
      (voor|naar|bij) de rechtbank`,
    except: `
      (klant|beller) ...8 (politie|aangifte|diefstal|gestolen|inbraak|oplichting)
      (schade*|diefstal*|inbraak*) (polis*|verzekering*|lijn|dossier*|claim*)`,
  },
  private: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      schulden schuldenaar schuldenlast schuldhulp schuldhulpverlen* schuldhulptraject schuldsaner* wsnp loonbeslag* deurwaarder* bewindvoer* budgetbegel* budgetbeheer faillissement gescheiden scheiding scheidingen echtscheiding echtscheidingen
      vechtscheid* relatieproble* relatiebreuk relatietherap* huwelijksproble* priveproble* privesituatie privekwestie thuissituatie jeugdzorg voogdij ondertoezichtstelling uithuiszetting
      voedselbank geldproble* geldzorgen omgangsregeling alimentatie uithuisplaats* vreemdgaan vreemdgegaan minnaar minnares affaire dakloos huurachterstand`,
    phrases: `
      (ligt|zit|gaat|lag|zat) ...2 in [een|de] scheiding
      (gaat|gaan|wil|willen|aan het) scheiden
      (uit elkaar|apart) (gaan|gegaan|gaat|zijn|wonen)
      (haar|zijn) (ex|exman|ex man|exvrouw|ex vrouw)
      (prive|thuis) ...2 (problemen|ruzie|gedoe|ellende|onrust|zorgen|moeilijk|niet lekker|niet goed)
      (problemen|ruzie|gedoe|ellende|onrust|zorgen) ...1 (thuis|prive)
      (dingen|zaken|iets) in [de|haar|zijn] prive*
      beslag (op|gelegd)
      krap bij kas
      om een voorschot`,
    except: `
      [de|strikt|duidelijk|netjes] gescheiden (houden|werelden|blijven|gehouden|systemen|houdt|worden|zijn)
      scheiding (van|tussen) [de|het|werk] (taken|werk|rollen|lijnen|prive)`,
  },
  age: {
    class: 'bijzonder',
    weight: 'look',
    words: 'oudgediende* bejaard* boomer* leeftijd* vergrijsd',
    phrases: `
      (te|al wat|wat) oud
      op (zijn|haar|die|een) leeftijd
      (bijna|vlak voor|tegen|richting) [haar|zijn|het] pensioen
      voor (zijn|haar) leeftijd
      (nog|maar) ...4 jaar ...2 (pensioen|te gaan)`,
    except: '(laptop|systeem|headset|toestel|scherm|pc|telefoon) ...3 te oud',
  },
  numberWord: {
    class: 'bsn',
    weight: 'look',
    words: 'bsn burgerservicenummer* sofinummer* rijksregisternummer*',
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;
