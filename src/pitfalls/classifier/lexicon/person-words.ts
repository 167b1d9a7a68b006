// Words that judge a person, and words that make a trait of what somebody did.

export const personWords = {
  persoonlijkheid: `
    lui luie luiaard* lapzwans* slap slappe slapjanus zwak zwakke zwakkeling traag trage dom domme
    domkop dommerik onnozel* naief naieve kinderachtig* kinds infantiel onvolwassen* puberaal*
    puber* kleuter* verwend* egoist* egoistisch narcist* arrogant* hautain* verwaand* ijdel*
    ijdeltuit betweter* wijsneus* eigenwijs eigenwijze koppig* stijfkop* steeg halsstarrig*
    koppigaard dwars dwarsligger* dwarsdrijver* rebel* recalcitrant* negatief negatieve
    negativist* negativiteit* pessimist* zwartkijker* zeur* zeurkous* zeurpiet* klager* klaagzang
    klaagmuur klaagster zagevent* zaag zager* chagrijn* chagrijnig* zuur zure zuurpruim*
    azijnpisser* mopper* mopperaar* mopperkont brompot brombeer kluns* klunzig* sukkel* sukkelaar*
    prutser* knoeier* kneus* stumper* stuntel* onhandig* warhoofd* chaoot* chaotisch* sloddervos*
    slordig* slordigaard slons rommelkont nonchalant* laks lakse laksheid onverschillig*
    ongeinteresseerd* ongemotiveerd* gemakzuchtig* gemakzucht opportunist* profiteur* profitariaat
    uitvreter* klaploper* parasiet* meeloper* jaknikker* onbetrouwbaar* leugenaar* liegebeest
    achterbaks* huichel* hypocriet* schijnheilig* vals valse geniepig* stiekemerd* manipulat*
    manipuleer* intrigant* roddelaar* roddeltante* roddelkont* drama* dramaqueen* dramatisch
    aansteller* aanstellerig* aanstellerij theatraal overgevoelig* gevoelig* huilebalk* labiel*
    onstabiel* instabiel* hysterisch* emotioneel wispelturig* grillig* onberekenbaar* agressief*
    agressie* agressieveling heethoofd* driftkop* driftig* opvliegend* kattig* bitch* haaibaai*
    bazig* bazige dominant* controlfreak* pietlut* muggenzifter* mierenneuker* perfectionist*
    autoritair* kil koud* koude harteloos* bot botte botterik lomp* lomperik* boer onbeschoft*
    onbeschofterik brutaal* brutale vlegel* hufter* lastpak* lastpost* lastig* moeilijke moeilijk*
    onmogelijk* ettertje etter eikel* klootzak* trut* tuthola* trien doos troela* juffrouw
    prinses* prinsesje diva* snob* dikke mafkees* gek gekkie geschift* gestoord* idioot* simpel*
    simpele onbenul* nitwit leeghoofd* sufferd* suffe slome* sloom* sloomheid slome slak
    schildpad* slaapkop* dromer* zweverig* zweefteef dagdromer* muurbloem* muisje muis grijze
    verlegen* introvert* binnenvetter* einzelganger* loner solist* individualist* egotripper*
    haantje* macho* streber* uitslover* slijmbal* slijmerd* carrierejager* carrierist*
    ambitieloos* ongeschikt* onbekwaam* incompetent* hopeloos* ramp rampgeval fout brokkenpiloot*
    probleemgeval* probleemmedewerker* zorgenkind* kneusje* blok rem stoorzender* onruststoker*
    ruziezoeker* ruziemaker* vechtersbaas* kruidje-roer-me-niet kruidje querulant* paranoi*
    wantrouwig* achterdochtig* vaag* zweefkees hangjongere* millenial* millennial* gen-z generatie
    boomer* dinosaurus* fossiel* oudgediende* oude afgeschreven uitgeblust* type types typetje
    figuur karakter* karaktertrek aard inborst mentaliteit* attitude* houding instelling werkethos
    ruggengraat* ruggegraat inlevingsvermogen empathie* talent* aanleg bloed dna haar`,

  eigenschap: `
    altijd nooit gewoon typisch nu eenmaal nou van nature aangeboren zit gebakken geboren
    ingebakken onverbeterlijk* gedraagt komt over gedraag echt volstrekt totaal allesbehalve
    weinig nul geen gebrek`,
} as const;
