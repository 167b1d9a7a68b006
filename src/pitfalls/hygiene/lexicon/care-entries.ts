// Words for who and what makes better: doctors, treatment, medicine, aids; and for what a limitation does to work.
import type { LexiconEntry } from './lexicon-entry.ts';

export const careEntries = {
  care: {
    class: 'medisch',
    weight: 'decide',
    words: `
      huisarts* ziekenhuis* hospitaal polikliniek* kliniek* *kliniek spoedarts spoedafdeling spoedopname seh ambulance*
      arts artsen artsenbezoek dokter* dokters doktersbezoek doktersafspraak geneesheer geneesheren tandarts* kaakchirurg*
      oogarts* oorarts* kno knoarts* neuroloo* neurolog* cardioloo* cardiolog* oncoloo* oncolog* gynaecoloo* gynaecolog* uroloo*
      dermatoloo* orthoped* orthopeed* internist* reumatoloo* radioloog longarts* kinderarts* chirurg* anesthesist*
      psycholo* psychiat* psychothera* therap* *therapie *therapeut *therapie* fysio* kine kinesist* kinesither*
      ergother* logoped* osteopa* chiropract* dietist* dieetist* podolo* podoth* acupunct* hapton* poh pohggz
      praktijkondersteuner behandelaar* behandelplan* behandeltraject* hulpverlen* verpleeg* thuisverpleging revalid* ggz
      ggz* riagg crisisdienst emdr mindfulnesstraining gedragstherap* operatie* geopereerd* opereren opereert
      ingreep ingrepen kijkoperatie* *operatie *operaties mri* ctscan* rontgen* bloedonderzoek* bloedprik* bloedafname*
      bloedtest* biopsie* punctie darmonderzoek* endoscopie spreekuur doktersattest* doktersbrief* ziektebrief*
      ziekenbrief* ziekteattest* dagbehandeling* daghospitaal praatgroep* zelfhulpgroep* lotgenoten*
      steungroep vertrouwensarts specialistenbezoek geneeskundig* medisch medische medisch* gezondheid gezondheidsp*
      gezondheidsk* gezondheidst* gezondheidsr* lichamelijk* transplant* donornier huisartsenpost traumahelikopter
      nazorgtraject bekkenfysio psychologe`,
    phrases: `
      (op|van|via|volgens|naar|bij) de (spoed|spoedeisende hulp|ic|seh|poli)
      eerste hulp
      onder de scan
      (zonder|met|haar|zijn|een|geen|kopie van het|het|medisch) attest [van|voor|binnen|ingeleverd|gekregen|bezorgd]
      (kreeg|moet|moest|krijgt|na|hart|hersen*) ...2 scan
      (wacht|wachten|krijgt|kreeg|in afwachting van) ...6 uitslag*
      (uitslag|uitslagen) ...4 (scan|onderzoek|onderzoeken|ziekenhuis|mri|bloed*|test|arts)
      (is|loopt|zit|staat|nog|al|was|gaat) ...4 (in|onder) behandeling
      behandeling (aanslaat|aanslaan|start|gestart|loopt|voor|bij|tegen|van)
      (zijn|haar|een|de|borst*) behandeling
      proefbehandeling
      (wachtlijst|wachtrij|intake|plek|plekje|verwijzing|doorverwezen|verwezen) ...3 (ggz|psych*|therap*|kliniek*|behandeling|specialist|hulpverlen*|arts|huisarts)
      dag behandeling
      opgenomen (in|op|geweest) [de|een|het|afdeling] (ziekenhuis|kliniek|afdeling|instelling|psychiatr*|paaz|geweest)
      (werd|wordt|ligt|laten|laat) [zich] opgenomen
      opname in
      (loopt|liep|lopen) [al|nu|sinds ...3|weer|nog ...1|elke ...1] bij (iemand|een|de|haar|zijn|zo een)
      (loopt|liep) ...4 bij iemand
      (praat|praatte|spreekt|gesprekken|gepraat) ...4 met (iemand|een professional|een deskundige|een hulpverlener)
      (zoekt|zocht|gezocht|krijgt|kreeg|heeft|nodig) [professionele|psychologische|medische|mentale|externe] hulp (voor zichzelf|bij iemand|van buiten|gezocht)
      professionele hulp
      (arts|volgens|bij|van|naar|door|met|afspraak) [de|een|haar|zijn] specialist*
      (preventief|medisch|neurologisch|inwendig) onderzo*
      (wordt|werd|laat|laten|is|moet) ...3 (onderzocht|onderzoeken|gescand|geprikt|gekeurd|behandeld|doorgelicht)
      (moet|moest|gaat|wordt|laat|werd|is) [zich] [laten|eerst|nog|binnenkort] (behandelen|geholpen|opereren|helpen aan)
      op controle
      (controle|afspraak|consult) (bij|in|op) ...2 (ziekenhuis|arts|specialist|huisarts|poli|dokter)
      (sessie|sessies|afspraak|afspraken|therapie) ...4 (psych*|therap*|emdr|coach van buiten)
      hoe de sessies
      volgens (de|haar|zijn) (arts|dokter|therapeut|psych)
      om [persoonlijke|medische] gezondheidsredenen
      zit (bij|in) [een|de] (aa|groep|therapie|praatgroep)`,
    except: `
      geen (dokter|arts)
      (klanten|klant|beller) ...2 (arts|dokter|psycholo*|fysio*)
      operatie (klant*|opruim*|schoon*|voorjaar*)
      medisch* (hulpmiddel*|verbruik|dossierlijn|lijn|zorglijn)
      (klacht|ticket|dossier|aanvraag|zaak|claim|schade|melding|verzoek|mail) ...5 (in behandeling|behandeld|onderzocht)
      (in behandeling|behandeling) (van|genomen|nemen) [de|het|een] (klacht*|ticket*|dossier*|aanvra*|zaak|claim*|melding*|verzoek*)
      (de|een) behandeling van [de|een|het] (klacht*|ticket*|dossier*|aanvra*|zaak|claim*|melding*|verzoek*|klant*)
      barcode scan
      huisartsen (lijn|praktijk)`,
  },
  medicine: {
    class: 'medisch',
    weight: 'decide',
    words: `
      medicijn* *medicijn medicat* *medicatie medicament* geneesmiddel* antidepress* ssri prozac seroxat sertraline
      citalopram escitalopram paroxetine venlafaxine mirtazapine lithium oxazepam temazepam diazepam lorazepam
      alprazolam xanax valium ritalin rilatine concerta methylfenidaat medikinet dexamfetamine topiramaat
      betablokker* bloedverdunner* bloeddrukpil* insuline* prednison* cortison* methotrexaat ibuprofen paracetamol
      naproxen diclofenac tramadol oxycodon* morfine* fentanyl antibiotic* penicilline pijnstill* slaappil* slaapilen slaapmiddel*
      kalmeringspil* kalmeringsmiddel* rustgevend* pil pillen pilletje* inhalator* puffer* pufje* puft epipen* infuus*
      baxter injectie* prikpen maagzuurremmer* antihistamin* hormoonpleister* ontstekingsremmer* afslankpil*
      apotheek* dosering* bijwerking* chemokuur spuitje* kuur kuren recept recepten voorschrift voorgeschreven vaccin* ingeent prikken ozempic`,
    phrases: `
      (slikt|slikte|slikken|gebruikt|neemt|nam|krijgt|kreeg) ...5 iets (voor|tegen|van|om)
      (slikt|slikte) [daar|er|hier] ...5 (iets|voor|tegen)
      (neemt|nam) [daar|er|hier] ...2 iets
      iets (voor|tegen) (de|het|haar|zijn) (slaap|slapen|zenuwen|stress|pijn|hoofd|stemming|angst*)
      slikt
      een (spuit|kuur|prik|infuus) [in|tegen|voor]
      (aan|op|van|onder) de (pillen|pil|medicatie|medicijnen|antidepress*|kalmeringsmiddel*)
      (moet|moest) ...4 (spuiten|prikken|puffen|druppelen)
      medische hulp`,
    except: `
      recept (uit|van|voor) [het|de] (playbook|succes|wijzer)
      (kuren|kuur) [had|weer|van het|vertoont]
      (systeem|ticketsysteem|programma|computer|pc) ...3 (kuren|kuur)
      (bijwerking|bijwerkingen) van (de|het) (nieuwe|update|release|systeem)
      slikte ...4 in
      slikt ...4 in`,
  },
  occupational: {
    class: 'medisch',
    weight: 'decide',
    words: `
      bedrijfsarts* bedrijfsgeneesheer arboarts* arbodienst* controlearts* controlegeneesheer keuringsarts* verzekeringsarts*
      arbeidsarts* arbeidsdeskundig* arbeidsongeschikt arbeidsongeschikte arbeidsongeschiktheid waov* wiav* wiau* wia wao wga iva wajong* ziektewet* vangnet norisk* reintegra*
      reintegratie* poortwachter* afgekeurd afkeuring arbo arbozorg
      probleemanalyse fml belastbaarheid* belastbaar urenbeperk* mutualiteit ziekenkas ziekenfonds
      invaliditeit* arbeidshandicap* arbeidsbeperk* doelgroepregister banenafspraak participatiewet jobcoach* vop
      arbeidsbeperking arbeidsongeval* verzuimconsulent* verzuimroute casemanager* inzetbaarheidsprofiel`,
    phrases: `
      no risk*
      (via|van|bij|door) het uwv
      (tweede|eerste|2e) spoor
      adviserend (geneesheer|arts)
      arts van arbeid
      (progressieve|toegelaten) tewerkstelling
      erkenning (bij|van) ...3 (agentschap|vdab|vaph|handicap)
      premie ...3 werkgever
      aangepast (werk|rooster|takenpakket|klavier) ...4 (arts|medisch*|klacht*|advies|dokter)
      <procent> (inzetbaar|belastbaar|arbeidsgeschikt|hersteld|beter)
      (werkt|draait|werk|begonnen|gestart) ...2 <procent>`,
  },
  limitation: {
    class: 'medisch',
    weight: 'decide',
    words: `
      slechthorend* slechtziend* doof doofheid dove kleurenblind* gehoorapparaat* gehoorapparaten hoorapparaat hoorapparaten gehoorproble*
      gehoorverlies gehoortest gehoorschade stotter* gestotter handicap* *handicap gehandicapt* minder-valide mindervalide* invalide*
      rolstoel* rollator scootmobiel krukken prothese* kunstheup kunstknie brace polsbrace rugbrace spalk korset stoma stoma*
      pacemaker* defibrillator hulphond blindengeleidehond spraakgebrek spraakproble* fysieke gebreken gebrekkig beperkingen
      gehoorgang loophulp wandelstok zadelkruk verlamd verlamming* halfzijdig* hoortoestel* hoortoestellen amputat* geamputeerd* stamel*`,
    phrases: `
      (is|bijna|half|helemaal|zo goed als|nachtblind|stekeblind) blind
      (heeft|met|haar|zijn|door|vanwege|ivm|een) ...2 beperking
      (medische|fysieke|lichamelijke|psychische|mentale|visuele|auditieve|verstandelijke|motorische) (beperking*|klacht*|proble*|aandoening*|handicap*|redenen|oorzaak|toestand|conditie)
      (hoort|ziet|hoor) ...5 (slecht|slechter|niets meer|niets|minder|half)
      (hoort|ziet|leest) ...3 niet (goed|meer|scherp)
      (zicht|gehoor|conditie|geheugen) ...4 (slecht|slechter|minder|achteruit|weg)
      hoge tonen
      (invaliden|gehandicapten) parkeer*
      parkeerkaart
      (kan|mag|kon) ...3 niet [te|zo|heel] [lang|zwaar|veel|meer|goed|langer] (tillen|staan|zitten|bukken|typen|traplopen|autorijden|lopen|kijken|muizen)
      (lang|langer|veel) (zitten|staan|typen|kijken) ...3 (niet|lukt niet|gaat niet)
      (trap|trappen|traplopen) ...3 (niet|moeite|lukt)
      achter (haar|zijn) oren
      kastje (onder|in) [haar|zijn] (sleutelbeen|huid|borst)
      [extra|vaker|langere|meer] pauzes (nodig|ivm|vanwege|door)
      op krukken
      met een (stok|kruk|rollator)
      (umc|mumc|amc|vumc|uz|az|olvg|erasmus mc)`,
    except: `
      doof voor
      (blind|blindelings) (vertrouw*|opzeggen|typen|varen|uit het hoofd)
      (een|de) beperking (van|in) (het|de) systeem
      kleurenblind* (dashboard|rapport|scherm)
      stotter* [de|het] (verbinding|systeem|lijn|geluid)
      (verlamd|verlamt|verlamde) verkeer`,
  },
  veiled: {
    class: 'medisch',
    weight: 'look',
    phrases: `
      (om|wegens|vanwege|door|ivm) [haar|zijn] (persoonlijke|prive) (redenen|omstandigheden|reden|situatie|problemen)
      [om|wegens] privereden*
      (bekende|gekende) (redenen|reden|problematiek|problemen)
      (weet|weten) ...3 wat er speelt`,
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;
