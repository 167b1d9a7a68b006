// Words for what someone believes, belongs to or votes for.
import type { LexiconEntry } from './lexicon-entry.ts';

export const beliefEntries = {
  religion: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      moslim* moslima* islam* christen christenen christin christelijk* gereformeerd* hervormd* katholiek* rooms roomskatholiek*
      protestant* evangelisch* pinkstergemeente* baptist* mormoon* mormoons* mormonen adventist* jehova* orthodox* ultraorthodox
      joods* jood joden jodin joodse hindoe* hindoestaan* hindoestaans* boeddhis* sikh sikhs soefi* soennit* soennitisch* sjiit*
      sjiitisch* aleviet* alevitisch ahmadi* salafist* antroposof* atheis* ongodist agnost* humanis* vrijzinnig* vrijdenker* vrijmetsel* doopsgezind*
      remonstrant* luthers* calvinis* refo refos reformatorisch* bevindelijk* zwartekousen* bijbelgordel biblebelt bijbelbelt
      gelovig gelovige gelovigen ongelovig* geloofs* godsdienst* religi* levensovertuiging* levensbeschouw* sekte scientology
      wicca goeroe bekeerd bekeerde bekeerling bekering* gedoopt gedoopte uitgetreden kerkelijk* hoogkerkelijk
      anti-islam* godvrezend* gemeentelid haram vroom vrome bijbelvast* kerkganger* gospelkoor sjeik islamiet* pastoraal theolog*`,
    phrases: `
      (zijn|haar|het|hun|eigen|vanwege|door|om|wegens|omwille van|uit|ander) [streng|strenge] geloof
      getuige van jehova
      (is|als) getuige $
      (is|als|zijn|haar) getuige (wil|viert|mag|doet|en)
      overtuiging als getuige
      (over|in|van) de heer ...3 (collega*|kantine|boekje)
      [boekje|folder|blaadje] over de heer
      (streng|heel|erg|diep|actief) (in de leer|gelovig*|kerkelijk*)
      god (gelooft|wil|vreest|geloof)
      (gelooft|geloof) in (god|allah|niets)
      (uit|in|binnen) [een|zijn|haar] (geloof|kerk|gemeente|moskee)gemeenschap`,
    except: `
      (op|hun|haar|zijn) (woord|woorden) geloof*
      christelijk* (school|scholen|basisschool|kerst*|verzeker*)
      humanis* (benadering|stijl)`,
  },
  worship: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      hoofddoek* keppel keppeltje boerka* nikab niqab sluier* tulband* chador hijab* ramadan* vasten vastenmaand vastenperiode gevast
      suikerfeest* offerfeest* iftar* eid pesach kippoer chanoeka poerim sabbat* sjabbat* sjabbes shabbat* diwali divali holi bidt
      bidden gebeden gebed gebeds* gebedje vrijdaggebed* ochtendgebed middaggebed kerk kerken kerkdienst* kerkgang* kerkganger* kerkenraad*
      kerkkoor kerkbestuur kerkgenoot* moskee* synagoge* tempel tempels eucharistie communie ochtendmis hoogmis nachtmis zondagsmis bijbel
      bijbels bijbelse bijbelstudie* bijbelgroep* bijbelkring* bijbelles* koran* koranles* thora catechis* catechese zondagsschool
      zondagsrust zondagsheiliging bedevaart* pelgrim* hadj umrah mekka lourdes compostela dominee* pastoor pastoors priester* imam* rabbi* ouderling*
      diaken diakonie predikant* zendeling* zusterorde klooster* halal* koosjer* kosher* logeavond* zegening biecht* gebedskleed* besneden besnijdenis
      varkensvlees bidstond bidk* bidm* bidp* rozenkrans davidster aswoensdag veertigdagentijd paasvasten stilteruimte stiltehok stiltekamer newroz nowruz
      kruisbeeld doopfeest lentefeest* vormsel belijdenis avondmaal zegen wijwater processie misdienaar gebedsgenezing`,
    phrases: `
      (draagt|droeg|dragen) ...3 (kruisje|kruis|doek|davidster|kettinkje met)
      (een|de) doek ...6 (klant*|balie)
      naar de (mis|dienst|kerk|moskee|synagoge|tempel)
      (vast|vastte) ...3 (ramadan|zonsondergang|zonsopkomst|maand|tm)
      (tijdens|door|ivm|vanwege) de vast*
      (hij|ze|mdw|medewerker) vast
      (bad|bidt) (tussen|in|op|tijdens)
      drinkt [nooit|geen] (alcohol|koffie|wijn) (vanwege|om|uit|geloof)
      geen hand (geven|gaf|geeft)
      (werkt|werken|werk|dienst|diensten|gewerkt|komt) ...2 niet op (zondag|zaterdag|zondagen|zaterdagen)
      (op|zondag|zaterdag|vrijdagavond) ...3 (uit principe|principieel|niet bellen|nooit te krijgen|geen optie)
      (viert|vieren|viering) ...2 (geen|niet) ...1 (verjaardag*|kerst*|sinterklaas|pasen)
      (joodse|islamitische|christelijke|hindoestaanse|religieuze|orthodoxe) (feestdag*|feest|trouwerij|naam|huwelijk)
      mannelijke (klanten|collega*) ...5 (niet|videobel*)
      niet ...4 mannelijke (klanten|collega*)
      (hand|handen) ...2 (schudden|geven) ...3 (vrouw*|man*)
      (principe|principes) van thuis`,
    except: `
      (onze|een|mijn|de) bijbel (van|voor) (de|het)
      onze bijbel
      (niet|aan het|zit) [te] bidden dat
      zit niet te bidden
      tempel van
      (werken|werkt) ...3 tijdens de vasten`,
  },
  union: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      vakbond* vakverenig* vakbeweging vakcentrale vcp lbc bbtk setca acvlid abvver acvers bond bonden bondslid* bondsleden bondsman bondsvrouw bondssecretaris
      bondsspeld* bondsdemonstratie bondsvergader* bondsafgevaardigde bondswerk* bondsbestuur* bondsblad syndica* syndicaat fnv* cnv*
      abvakabo acv abvv aclvb acod delegee* delegue* kaderlid kaderleden kadergroep* kaderwerk staking stakingen stakingsdag* stakingsbereid*
      stakingspiket* stakingspost stakingskas staker stakers staakt staakte gestaakt staken meegestaakt piketlijn actievoer* lidkaart* militant militante*
      vrijgestelde* contributie orkandidaat* orkandidatuur orlid orverkiezing* ondernemingsraadslid vakbondig loonstaking werkonderbreking ledenvergadering`,
    phrases: `
      sociale verkiezingen
      (nationale|landelijke) actiedag
      [tijdens|bij|voor|naar] [de|een] actiedag* ...4 (bond*|vakbond*|sjaal|hesje|petje|collega*)
      (groene|rode|blauwe) (vakbond|lijst|sjaal|hesje|syndicaat|bond)
      (kandidaat|kandidate|kandideert|verkiesbaar|gekozen) ...4 (or|ondernemingsraad|medezeggenschap*|personeelsvertegenwoordig*)
      (or|ondernemingsraad) (kandidaat*|lid|voor de)
      (zit|actief|lid|stoken) ...3 (or|ondernemingsraad)
      (lid|aangesloten|actief|bestuurslid|kader) ...4 (bond|vakbond|club|unie|syndicaat|acv|fnv|cnv)
      (is|heeft|hij|ze) ...2 aangesloten
      (afgevaardigde|vertegenwoordiger) ...4 (bedienden|arbeiders|vakbond|bond|personeel)
      (cao|staking*) ...3 (actie|acties|lid|leden)
      haalt ...2 leden binnen
      ingeschreven bij de bond`,
    except: `
      (staking|stakingen|stakingsdag*) (bij|van|op) (de|het) (trein*|vuil*|spoor*|post*|luchthaven|bus*|leverancier*|vervoerder*)
      (gesprek|levering|call) ...3 gestaakt
      (consumentenbond|woonbond|autobond|wielerbond)`,
  },
  politics: {
    class: 'bijzonder',
    weight: 'decide',
    words: `
      pvv* pvda* groenlinks* vvd* d66* fvd* cda cdaer cdalid bbb* sgp* splid jovd ecolo christenunie christendemocra* liberaal liberale sociaaldemocra* nsc ja21 bij1 nva* vlaamsbelang openvld vld cdenv partijlid partijleden
      partijbijeenkomst* partijgenoot partijgenoten partijvoorzitter partijpolit* raadslid raadsleden gemeenteraadslid* gemeenteraad*
      statenlid kamerlid wethouder schepen lijsttrekker* lijstduwer kieslijst* kandidatenlijst* verkiezingsposter* verkiezingsbord
      verkiezingsaffiche* flyert flyerde flyeren extreemlinks* extreemrechts* extreem-rechts* communis* socialis* anarchis* nationalis* fascis* *activist *activiste
      *activisten activisme demonstreert demonstreerde demonstreren gedemonstreerd betoging* betoogt betoogde meebetoogd klimaatmars klimaatblokkade klimaatprotest klimaatactie*
      boerenprotest* wappie* complotdenk* complottheor* antivax* antivaccin* antipiet* actiegroep* wilders baudet viruswaanzin protestmars* protestactie* prowesters
      zionis* betoger* petitie* keffiyeh intifada palestina* gaza blm monarchist* republikein* oppositiepartij partijbestuur jongerenpartij fractievoorzitter`,
    phrases: `
      (lid|actief|bestuur|bestuurslid|voorzitter|raadslid|kandidaat|campagne|flyert|afdeling|gesproken|spreekt|stemt|kandideert|sympathis*) ...5 partij
      (linkse|rechtse|extreme|lokale|plaatselijke|politieke|christelijke|groene|radicale|progressieve|conservatieve) (partij|club|lijst|beweging|hoek)
      (stemt|stemde|stem|gestemd) ...3 (op|links|rechts|extreem|partij|forum|denk|volt|sp)
      (vlaams belang|cd v|open vld|forum voor democratie|partij voor de dieren)
      (lid|stemt|actief|raadslid) ...3 (denk|volt|sp|groen|vooruit|forum)
      politieke (voorkeur|voorkeuren|opvatting*|mening|meningen|overtuiging*|kleur|ideeen|standpunt*|discussie|activiteiten|ambitie*)
      (zijn|haar) politieke
      politiek (actief|geengageerd|links|rechts|bevlogen|gekleurd)
      over politiek
      (raad|fractie|gemeente) voor de (sp|partij|lijst)
      (linkse|rechtse) (principes|principe|idealen|hobby*|praatjes|ideeen|sympathie*|rakker|activist*)
      (is|uitgesproken|nogal|erg|vrij|heel|zo) (links|rechts) [georienteerd|ingesteld|en]
      alles links
      (naar|mee|bij|op|in|liep|meegelopen) ...3 (demonstratie|betoging|mars|protest|klimaatmars|blokkade)
      (mars|protest|bord|spandoek|affiche|poster|demonstratie|betoging|vlag) ...4 (tegen|lijst|azc|partij|kabinet|regering|blokkade|verkiezing*)
      extinction rebellion
      black lives
      zwarte piet*
      partij (van de|voor de) (arbeid|vrijheid|dieren)
      (campagne|folders|folderen|posters) ...3 (voor|met) [de|een] (partij|lijst|verkiezing*)
      (stond|staat|plaats) ...4 lijst ...3 (partij|verkiez*|gemeenteraad*|kieslijst|raam)
      [op|van|voor] [een|de] lijst voor (zijn|haar) raam
      (tegen|over|verdedigt|voor) [de|het|dat] (regering|kabinet|minister|vaccin*)
      verdedigt de (minister|regering)
      tegen vaccin*
      uit welke hoek`,
    except: `
      (hele|grote|nieuwe|verkeerde|eerste) partij
      (klant|beller) ...3 (stemt|raadslid|wethouder)
      (stemt|stemde|stemmen) ...2 (overeen|af|in|toe|mee)
      (links|rechts) (boven|onder|in|op|bovenin|onderin|naast|klik*)
      politiek nieuws`,
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;
