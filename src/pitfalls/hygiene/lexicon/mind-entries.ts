// Words for what goes on in a mind, for being different from birth, for addiction, and for grief.
import type { LexiconEntry } from './lexicon-entry.ts';

export const mindEntries = {
  mind: {
    class: 'medisch',
    weight: 'decide',
    words: `
      burnout* opgebrand boreout overspannen* overspanning depress* depri depressie somber sombere somberheid neerslachtig*
      angststoornis* angstklacht* angstaanval* angsten angstig* paniekaanval* paniekstoornis* faalangst* *fobie *fobisch
      pleinvrees smetvrees rijangst vliegangst ptss posttraumat* trauma trauma* getraumatiseerd* borderline* bipolair*
      manisch* manie schizo* psychose* psychot* psychisch* psych psyche suicid* zelfmoord* zelfdoding* zelfbeschad*
      automutil* anorexia anorexi* boulimi* eetstoornis* eetproble* dwangstoornis* dwangneuro* dwangmatig* dwanghandeling*
      ocd stemmingsstoornis* stemmingswissel* persoonlijkheidsstoornis* zenuwinzinking zenuwziek* inzinking* overprikkel*
      prikkelarm* prikkelgevoelig* prikkelverwerking prikkels labiel* stressklacht* stressgerelateerd* stressstoornis
      spanningsklacht* spanningshoofdpijn huilbui* nachtmerrie* paranoi* wanen waanidee* hallucin* bindingsangst
      levensmoe postnataal postnatale postpartum winterdip winterdepressie crisisopname signaleringsplan therapiekaart
      angstremm* ontregeld stoornis* zenuwinstorting mentaal verward verwarde wanhopig doodswens rustkuur kuuroord crisiskaart`,
    phrases: `
      burn out
      bore out
      panische aanval*
      (is|zit|was|zat|blijft|raakte|tegen) ...3 (overbelast|overwerkt|opgebrand)
      (heeft|had|kampt|veel|last|door|vanwege|onder) ...3 stress
      (mentale|geestelijke|psychische|emotionele) (klachten|klacht|problemen|gezondheid|toestand|dip|weerbaarheid|belasting|instorting|draagkracht)
      (geestelijk|emotioneel|psychologisch) ...2 (ziek|zwak|instabiel|niet|slecht|kwetsbaar|breekbaar)
      (zit|zat|is) ...4 in een (dip|dal|put)
      [in] de put
      een (nieuwe|zware|diepe) dip
      (niet|niet echt|minder) (goed|lekker) in (zijn|haar) vel
      (zijn|haar|zo een) (zwarte|donkere) (dagen|periode|gedachten|gat)
      (donkere|zwarte) gedachten
      niet meer (leven|verder leven|willen leven)
      (leven|er) (beu|moe|niet meer zitten)
      uit het leven
      zwaar [op] de maag
      prikkels (niet|verdraagt|verwerken)
      een ei ...3 hoofd
      (praat|praatte) ...5 aan een stuk
      (loopt|liep) (over|helemaal vast|vast in zijn hoofd)
      hoofd ...2 (niet bij|vol|op hol|er niet)
      het was op (zegt|zei|voor|en)
      (hoort|hoorde) stemmen
      (snijdt|sneed|krast) zich
      gesloten afdeling
      de (kachel|batterij|accu|emmer) ...2 (leeg|op|vol)`,
    except: `
      overspannen (verwachting*|woningmarkt|arbeidsmarkt|markt)
      (depressief|depressieve) (stemmend*|weer|makend)
      (mentaal|mentale) (rekenen|voorbereid*|model|beeld)
      trauma (van|lijn|polis)
      (klanten|klant) ...3 (depress*|suicid*)
      (stress|stresstest|stressvol*) (vol|test|bestendig*)`,
  },
  stress: {
    class: 'medisch',
    weight: 'look',
    words: 'stress gestrest gestresst overbelast overbelasting overwerkt zenuwachtig* gespannen',
    except: `
      (lijn|centrale|telefooncentrale|systeem|netwerk|server|afdeling|team) ...3 (overbelast|overbelasting)`,
  },
  neuro: {
    class: 'medisch',
    weight: 'decide',
    words: `
      adhd* autis* asperger* pddnos dyslex* dyslec* woordblind* dyscalculie dyspraxie hoogsensitie* hooggevoelig*
      hoogbegaafd* hsp hsper tourette tics neurodivers* neurodiverg* zwakbegaafd* laagbegaafd* verstandelijk* ass
      gediagnosticeerd* gediagnostiseerd* rechtlegt rechtleggen`,
    phrases: `
      (heeft|met|van|vermoedelijk|waarschijnlijk|denk|misschien|volgens|door|zijn|haar) ...2 add
      (in|op|ergens in) [het] spectrum
      (officieel|formeel|zelfs) [laten] (vastgesteld|getest)
      (iets|een vorm van|trekjes van|trekken van) autis*
      (een|met|heeft) (rugzakje|label|stempel|etiket) ...3 (adhd|autis*|school*|jeugd)`,
  },
  addiction: {
    class: 'medisch',
    weight: 'decide',
    words: `
      verslaafd verslaafde* verslaving* *verslaafd *verslaving gokken gokt gokte gokproble* gokschuld* casino
      alcohol alcohol* alcoholist* drankproble* drankzuchtig* drankmisbruik drugs* *drugs wiet hasj blowt blowen
      blowde joint jointje jointjes coke cocaine snuift snuiven xtc amfetamine ghb heroine cannabis aagroep aabijeenkomst* aameeting* ketamine lachgas afkick*
      detox ontwenning* ontnuchter* dronken aangeschoten katerig nuchter drinker drankje* kroegtijger zuipt
      zuipen`,
    phrases: `
      (drinkt|drinken|dronk|gedronken|drink) ...4 (veel|te|thuis|meer dan|weer|stevig|elke|flink|fles*|glas|glazen|wijn|bier)
      (stevig|thuis|veel|weer|flink) (drinkt|drinken|dronk|gedronken)
      (ruikt|rook|ruik|riekt|stinkt|geur) ...5 (drank|alcohol|bier|wiet|jenever|wijn)
      ik (rook|ruik) ...2 (het|iets)
      (naar|aan|van|over) [de|haar|zijn] (drank|fles|drugs)
      het is de drank
      (nu|al|maanden|jaar|weken|dagen|nog|weer|<getal>) clean
      van (dat|het) spul
      (van|bij|met|naar) de (aa|anonieme alcoholisten)
      (voor|bij|tegen|voelt|op|van) [een|zijn|haar|mogelijke] terugval
      terugval voel*
      (hervalt|herval|hervallen)
      (stoppen|gestopt|stopt) met (drinken|roken|gokken|blowen|drugs|gamen)
      rookt ...3 (weer|stiekem|te pletter|veel)
      (kater|roes) ...4 (werk|maandag|dienst|uitslapen)`,
    except: `
      verslaafd aan
      terugval (in|van|op) [de|het|haar|zijn] (score*|cijfers|kwaliteit|resultaat|resultaten|aht|omzet|belvolume|oude)
      (ik|we) (gok|gokken|gokt)`,
  },
  grief: {
    class: 'medisch',
    weight: 'decide',
    words:
      'rouw rouwt rouwde rouwen rouwverlof rouwproces rouwverwerking overleden overlijden overlijdensbericht begrafenis begrafenissen crematie rouwdienst sterfgeval sterfbed palliatief terminaal terminale hospice stervende euthanasie',
    phrases: `
      verlies van (zijn|haar|hun|een) {naaste}
      {naaste} ...4 (overleden|gestorven|verloren|stierf|dood|kwijtgeraakt|opgegeven)
      verloor ...3 {naaste}
      (weduwe|weduwnaar) (geworden|is|sinds)
      rouw* om`,
    except: 'rouwkaart* verzekering',
  },
  relative: {
    class: 'medisch',
    weight: 'decide',
    words: 'mantelzorg* zorgverlof* thuiszorg zorgkind',
    phrases: `
      (ziek|zieke|doodzieke|dement*|terminale|hulpbehoevende|gehandicapte|depressieve|zorgbehoevende) {naaste}
      {naaste} ...5 (ziek|ziekte|opgenomen|ziekenhuis|operatie|geopereerd|kanker|scan|dokter|verslaafd|beroerte|infarct|verpleeghuis|tehuis)
      (zorg|zorgt|zorgen|verzorgt|oppast) ...2 (voor|van) [haar|zijn|hun] [eigen|oude|bejaarde] {naaste}
      (thuis|prive) ...3 (zorg|zorgen|zieke)
      kind* (is|ligt|werd) opgenomen`,
    except: 'klant ...6 mantelzorg*',
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;
