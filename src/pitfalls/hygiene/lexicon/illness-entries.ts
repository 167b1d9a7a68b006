// Words for being ill: by name, as a complaint, as being away.
import type { LexiconEntry } from './lexicon-entry.ts';

export const illnessEntries = {
  illness: {
    class: 'medisch',
    weight: 'decide',
    words: `
      ziek zieke zieken ziekte ziektes ziekgemeld ziekgeworden ziekmeld* ziektemeld* ziekgemelde
      ziekteverzuim* ziekteverlof* ziekverlof ziekjes ziekig ziekelijk* ziektedag* ziekdag* ziekbed
      ziektebeeld* ziekteproces ziektegeschiedenis ziekteperiode* ziekteuitkering verzuim verzuimt verzuimde
      verzuimen verzuimgesprek* verzuimfrequentie verzuimpercentage verzuimcijfer* verzuimhistorie
      verzuimbegeleid* verzuimdossier* verzuimmelding* verzuimkaart* frequentverzuim grieperig* griep buikgriep
      griepje griepprik snipverkouden verkouden verkoudheid koorts koortsig hoest hoesten hoestte
      hoestbui* besmet besmettelijk* herstelmelding* betermelding*`,
    phrases: `
      (voel*|voelt|voelde) ...2 (niet|niks) ...1 (lekker|goed|fit|top)
      (is|was) ...2 niet (lekker|fit)
      niet (lekker|fit) geworden
      (hersteld|beter) (gemeld|melden|verklaard)
      onder de wol
      onder het mes
      (grauw|grauwe|slecht|pips|witjes) uit
      zag ...2 (grauw|slecht|pips|witjes)
      na corona
      positief (getest|op corona)
      (geveld|gevloerd) door
      (corona|covid) (heeft|had|gehad|opgelopen)
      (heeft|had|kreeg|krijgt|na|door|vanwege|met|ivm) ...2 corona
      niet aanspreekbaar`,
    except: `
      ziek van
      (ziek|koorts|griep) ...1 (word|wordt|werd|worden|van) ...2 (van|die|het|dat)
      koorts van
      zieke (boom|bomen|planten|grap|grappen|systeem|humor)
      [een] ziek (systeem|spel|idee)
      (verzuimt|verzuimde|verzuim|verzuimen) ...6 te
      niet goed
      zo ziek als`,
  },
  away: {
    class: 'medisch',
    weight: 'decide',
    words:
      'arbeidstherap* opbouwschema* werkhervatting* herstelperiode* herstellende herstellend aansterken',
    phrases: `
      (zit|zat|zitten|lag|ligt|blijft|bleef) ...6 thuis
      thuis (zit|zat|zitten|gezeten|gezet|gekomen|blijven)
      (weken|maanden|wkn|mnd|jaar|dagen|tijd|poos) [lang|geleden|volledig] (thuis|eruit|uitgevallen|afwezig|uitval)
      (weken|maanden|wkn|mnd|dagen) (uit|weg) geweest
      (ziek thuis|thuis ziek|ziek naar huis|ziek op het werk)
      [niet] (eet|eten|at) ...2 (niks|niets|nauwelijks|amper|niet)
      (weken|maanden|wkn|mnd|jaar|dagen) (er uit|niet gewerkt|buiten strijd|uit de roulatie) [geweest]
      (hij|ze|medewerker|medewerkster|mdw|mw|collega) ...4 uitgevallen
      (is|was|weer|vaak|vaker|opnieuw|langdurig) uitgevallen
      (valt|viel) ...3 (weer|opnieuw|vaak|vaker|langdurig) uit
      (langdurig|langere tijd|lange tijd|veel|vaak|vaker|opvallend vaak) (afwezig|uit de roulatie|uit geweest|weg geweest)
      (uit|in) de lappenmand
      uit de running
      halve dagen
      halve kracht ...4 (herstel|schema|opbouw*)
      (aan het|aan 't|moet|moeten|nog) (opbouwen|herstellen|revalideren|opknappen)
      (nog|weer|echt) niet de oude
      (op|op haar|op zijn) tandvlees
      op instorten
      (is|was|stortte|stort) ...2 (ingestort|in elkaar gezakt|in elkaar|ineen)
      (niet|amper|nauwelijks) [meer] uit bed
      bed (niet|amper|nauwelijks) [meer] uit
      (dagen|dag|weken) ...4 (in bed|op bed|op de bank|gordijnen)
      (moet|moest|ligt|lag) ...3 (plat|liggen|rusten)
      plat (ligt|lag|liggen|gelegen|moet|op bed)
      (rust|rusten|thuisblijven) (voorgeschreven|voorschreef)
      (vaak|regelmatig|elke keer|soms) ...2 (op|naar) [het|de] (toilet|wc)
      toiletbezoek
      toilet ...5 (darm*|blaas)
      (bleek|bleekjes|lijkbleek) ...4 (uit|zweet|moest|weg)
      (pijpje|pijp) leeg
      (schema|advies|attest|briefje|akkoord|brief) van ...1 (specialist|arts|dokter|huisarts)
      weer langzaam ...2 (beginnen|opbouwen|opstarten)
      deeltijds hervat*
      geleidelijk ...2 (hervat*|opbouwen|terug)
      niet belastbaar
      (loopt|liep) ...1 (mank|moeilijk|krom|slecht)`,
    except: `
      (zit|zat) ...4 thuis (in|te werken|werken)
      (lijn|systeem|verbinding|chat|storing|server|netwerk) ...4 (uitgevallen|uitval|plat)`,
  },
  disease: {
    class: 'medisch',
    weight: 'decide',
    words: `
      *kanker* tumor* gezwel* leukemie leukemi* lymf* melanoom uitzaai* uitgezaaid* metastas* chemo* chemokuur bestral*
      immunotherapie diabeet diabet* suikerziekte suikerpatient bloedsuiker* glucose* epilep* hartinfarct* hartaanval*
      hartfalen hartklacht* hartritme* hartkwaal hartpatient* hartklep* hartoperatie* hartprobleem* hartproblemen
      hartstilstand boezemfibril* beroerte* herseninfarct* hersenbloeding* hersentumor tia cva astma* astmatisch copd
      bronchit* longontsteking* longembolie* longziekte* longpatient* longproblemen longcovid longfibrose emfyseem
      *reuma* artrose artritis bechterew jicht fibromyalgie osteoporose slijtage parkinson* alzheimer* dementie dement
      dementerend* dementeert huntington crohn colitis coeliakie gluten* lactose* notenallerg* pindaallerg* *allergie
      *allergieen allergisch eczeem psoriasis huidziekte* huiduitslag netelroos vitiligo nierziekte* nierpatient*
      nierfalen nierdialyse *dialyse* nierstenen nieren galstenen galblaas* leverziekte levercirrose hepatitis hiv aids
      soa tuberculose tbc covid* infectie* *ontsteking ontstekingen* *peesontsteking* bloedarmoede anemie trombose*
      embolie cholesterol* bloeddruk* schildklier* hashimoto endometriose pcos lyme pfeiffer gordelroos zona amandelen
      blindedarm* maagzweer* maagbloeding* reflux gastritis tinnitus oorsuiz* otosclerose meniere evenwichtsorgaan
      evenwichtsstoornis* evenwichtsproble* staar glaucoom maculadegeneratie netvlies* migraine* *hoofdpijn hoofdpijnen
      *hernia* ischias scoliose voorhoofdsholte* keelontsteking angina mazelen waterpokken salmonella bof zuurstof narcolepsie
      slaapapneu apneu spierziekte* spierdystrofie sikkelcel* hemofilie autoimmuun* immuunziekte* taaislijm*
      aandoening* kwaal kwalen *kwaal sarcoidose lupus scleroderm* zwangerschapsdiabetes voedselvergiftiging
      bacterie bacterien schimmelinfectie longen spataderen aambeien blaasontsteking prostaat* vergroeiing* cyste* poliepen
      knobbeltje* stembandknobbel* stembandproble* vleesboom* moedervlek* allergieaanval hooikoorts anafyla* *syndroom* cvs dotter* stent stents bypass* openhart* reanim* coma aneurysma
      hersenv* hersenl* hersensch* hersenb* hersent* hersenop* hersensca* spasme* tremor postcovid oedeem* *oedeem hypermobiel* hypermobilit* darmziekte* suikerspiegel* lichaam lijf
      dystrofie* crohn* copd* hiv* ptss* mspatient* alspatient* tias acne fistel* polymyalg* sclerose* multiple nah leesblind* nachtblind*
      ongeneeslijk* maagverklein* maagband keizersnede sterilisatie vasectomie hysterectomie curettage mammogra* colosco* hartfilm* ecg eeg
      slaaponderzoek bloedwaarden bloedverlies transfusie quarantaine zelftest isolatie verstandskies* wortelkanaal* kunstgebit`,
    phrases: `
      (heeft|had|met|vermoedelijk|bevestigd|blijkt) ...2 ms
      ms (bevestigd|patient|heeft|vastgesteld|krijgt)
      prikkelbare darm*
      (ziekte|syndroom) van
      hoge (bloeddruk|cholesterol|suiker)
      (suiker|suikers|suikerspiegel) ...4 (kanten|hoog|laag|meten|prikken|schommel*|gemeten)
      in [een] (hypo|hyper)
      (long|lange) covid
      (last|klachten) ...3 (hart|longen|darmen|maag|nieren|lever|blaas|huid)
      chronisch* (ziek*|vermoeid*|pijn*|aandoening*|klachten|ontsteking*)
      haar (aanvallen|aanval)
      zijn (aanvallen|aanval)
      (kreeg|krijgt|had|heeft|kan|na|bij) ...3 (aanval|aanvallen|toeval|insult)
      aan de (nieren|lever|longen|prostaat|schildklier)`,
    except: `
      (storing|ddos|hacker*|phishing) ...3 (aanval|aanvallen|virus)
      allergisch (voor|op) (zo een|dat|die|dit|het|mensen|klanten|gedoe|verandering*)
      (ben|is) [daar|hier] allergisch voor
      hoofdpijn van
      longen uit (mijn|zijn|haar) lijf`,
  },
  complaint: {
    class: 'medisch',
    weight: 'decide',
    words: `
      rugklacht* rugpijn* rugproble* nekklacht* nekpijn* nekproble* schouderklacht* schouderpijn* schouderproble*
      polsklacht* polspijn buikklacht* buikpijn* knieklacht* kniepijn* knieproble* heupklacht* heuppijn heupproble*
      voetklacht* enkelklacht* elleboogklacht* armklacht* beenklacht* bekkenklacht* bekkenpijn* maagklacht* maagpijn*
      darmklacht* hartkloppingen kiespijn tandpijn oorpijn keelpijn spierpijn zenuwpijn gewrichtspijn* gewrichtsklacht*
      oogklacht* oogpijn oogproble* stemproble* stemklacht* gehoorklacht* huidklacht* longklacht* luchtwegklacht*
      rsi muisarm tennisarm tenniselleboog carpaal* carpale whiplash* hersenschudding* hersenletsel *letsel botbreuk*
      polsbreuk enkelbreuk heupbreuk beenbreuk armbreuk kneuzing* gekneusd* verstuikt* verzwikt* verrekt
      ontwricht* gips duizelig* duizeling* duizelt flauwgevallen flauwviel flauwvallen flauwte* wegraking*
      hyperventil* benauwd benauwdheid* kortademig* ademnood ademhalingsproble* misselijk* braken overgegeven diarree
      vermager* overgewicht obesitas ondergewicht zwaarlijvig* slapeloos* slaapproble* slaapgebrek slaaptekort
      slaapstoornis* slaapklacht* insomnia vermoeid vermoeide vermoeidheid* oververmoeid* uitgeput uitgeputte
      uitputting* doodmoe tinteling* tintelt tintelen lichtgevoelig* geluidsgevoelig* zweetaanval* bewusteloos
      wond wonde wondje litteken* hechtingen blessure* geblesseerd* nierbekken* spit zenuwpijnen aangezichts*
      geheugenproble* concentratieproble* geheugenverlies heesheid fluisteren hijgt hijgde kuch* gekuch
      ongesteld* menstrua* vrouwenkwaal* vrouwendingen hormon* hormoon* opvlieger* menopauz* overgangsklacht*
      overgangsverschijn* bekkenbodem* incontinent* pms mank hinkt kreupel mitella nekkraag halskraag steunkous* pleister
      haaruitval pruik kramp krampen jeuk zwelling gezwollen abces koortslip draaierig vertigo blackout zenuwbekn* lusteloos* futloos apathisch
      vergeetachtig* broodmager stemrust hees hese zwabber* gehoorbescherming`,
    phrases: `
      frozen shoulder
      [een|haar|zijn] gebroken {lichaam}
      {lichaam} ...2 (gebroken|gescheurd|gekneusd|verstuikt|geopereerd|ontstoken|vervangen|versleten)
      (pijn|last|klachten|problemen|kwetsuur|iets) (in|aan|van|met|bij) [haar|zijn|de|het|een|beide] [linker*|rechter*|onder*|boven*] {lichaam}
      {lichaam} (doet|deed|doen|deden) ...3 (pijn|zeer)
      (zere|pijnlijke|slechte|zwakke|stijve|kapotte|versleten|tintelende|gezwollen|geblesseerde|dikke|nieuwe|kunst*) {lichaam}
      (zijn|haar|de|die|beide) {lichaam} (tintel*|opspeelt|speelt|spelen|protesteert|trillen|trilden|beven|is weer|gaat|ging)
      (ivm|vanwege|wegens|door|omwille van|voor|om|na) (zijn|haar|die|de|een) [slechte|zere] {lichaam} [klacht*|pijn]
      door (zijn|haar) (rug|knie|enkel)
      handen (trillen|trilden|beven|beefden|trillend)
      (stem|ritme) kwijt
      (slaapt|slapen|slaap|geslapen|sliep|slape) ...3 (slecht|niet|weinig|amper|nauwelijks|nog geen)
      (slecht|niet|weinig|amper|nauwelijks|<getal>) [u|uur|uurtje*] (slap*|sliep|geslapen)
      (lag|ligt|lig|nachten|nacht) ...3 wakker
      (niet|slecht) ...2 nachten
      nachten (niet|slecht|door*)
      (ongeluk|ongeval|aanrijding) (gehad|gekregen|overkomen)
      (na|sinds|door|vanwege) ...2 (ongeluk|ongeval|aanrijding|valpartij)
      (val|gevallen|viel) ...4 (fiets|trap|trapje|paard|ladder|ski*|motor|scooter|brommer)
      (is|was) ...5 kilo ...2 (kwijt|afgevallen|aangekomen|lichter|zwaarder)
      (kilo|gewicht) ...2 (kwijt|verloren|afgevallen|aangekomen)
      (zit|is|komt|zat) ...3 in de overgang
      (lichamelijke|fysieke|dezelfde|zelfde|vage|zulke) klachten
      (lichamelijk|fysiek) ...2 (niet|zwaar|slecht|minder|beperkt)
      pijn (heeft|had|doet|lijden|klachten)
      (heeft|had|veel|van de|met|last van|door|constant*|altijd) pijn
      (last|problemen) van (het|de) (licht|geluid|scherm|schermen|lawaai|airco|tocht)
      (niet|geen) ...2 tegen (licht|schermlicht|geluid|prikkels|lawaai|drukte)
      (waas|vlek|vlekken|sterretjes) ...3 (ogen|beeld)
      piep in ...1 oren
      zwart voor ...2 ogen
      (weg|loeiende|met) ...2 (sirene|sirenes|ambulance)
      (dichtgroeien|dichtgroeit|genezen|geneest|genezing)
      verband (om|op|rond)
      (hele|zo|erg|heel|altijd|chronisch|steeds|nog|te|constant) moe
      moe (uit|is|oogt|van|en)`,
    except: `
      (in|tijdens) de overgang naar
      overgang (naar|van)
      (moe|doodmoe|vermoeid|vermoeide|uitgeput) van
      buikpijn van
      met de rug tegen de muur
      gebroken (nederlands|scherm|headset|verbinding|belofte*)
      achter de rug`,
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;
