// Words that point to not wanting, not being able, not seeing why.

export const causeWords = {
  zinloos: `
    zin goesting energie fut puf motivatie* gemotiveerd* motiveert drive vuur passie plezier
    voldoening uitdaging* uitgeblust* uitgekeken uitgedaagd verveel* verveelt vervelen saai saaie
    sleur routine ritme automatische-piloot piloot tijd uitzitten uitzit uren-draai uren salaris
    loon geld pensioen* bore interesse* interesseert interesseren boeit boeien boeiend wurst worst
    kan-me raakt-me schelen scheelt beu zat gehad genoeg moe klaar afgeknapt afgehaakt haak
    afhaken handrem minimum* minimaal minimale strikt nodige ambitie* toekomst ergens-anders
    elders ander werk andere baan job solliciteer* liever zie-mezelf zieme vroeger ooit niet-meer
    geen-meer weggeebd verdwenen gedoofd op eraf kwijt tegenzin tegen-mijn-zin zondagavond maandag
    wekker dierenarts bakker hovenier tuinier zorg onderwijs horeca eigen-zaak zaak`,

  onkunde: `
    kan kun kunnen lukt lukken lukte gelukt krijg krijgt krijgen weet hoe leer leren geleerd
    leerde uitgelegd uitleg ingewerkt inwerk* onboarding opleiding training cursus oefen* oefenen
    geoefend handvat* handvaten handvatten moeite lastig moeilijk ingewikkeld complex* worstel*
    worstelt worstelen struikel* sukkel sukkelen vastloop* vastlopen vast loop vastloopt
    vastgelopen blokkeer* dichtklap* klap draad overzicht kluts kwijt verdwaal* verdwaald verzuip*
    verdrink* zoek zoeken zoekt zoekend vinden knop knoppen scherm schermen menu* tabblad* tab
    code codes veld velden systeem programma excel formule* taal woord woorden zin zinnen
    formuleren formuleer typ typen tikken dt-fout* spelling* grammatica frans duits engels
    tweedetaal geraak raak geraakt beheers* beheerst beheersen vaardig* vaardigheid* techniek
    tegelijk tegelijkertijd multitask* luisteren afkappen afronden samenvatten doorvragen
    onderbreken begrenzen waar-begin beginnen stap stappen volgorde onthouden onthoud vergeet
    vergeten fout fouten verkeerd weer verkeerde gok gokken raden vragen hulp help helpen`,

  onbegrip: `
    waarom waarvoor wat-is-er-mis mis fout probleem verkeerd goed prima best zie inzien zie-niet
    snap snapt snappen snapte begrijp begrijpt begrijpen begreep nut zin betekenis belang punt
    doel bedoeling bedoelt bedoel bedoeld norm* target* eis tip verplicht* vrijblijvend* optioneel
    sinds-wanneer wanneer vanaf hoort taak taken functie* functieomschrijving verantwoordelijk*
    job verwacht* verwachten wilt willen van-mij jullie iedereen altijd-zo jaren jaar al nooit
    klacht klachten tevreden niemand uitmaken maakt uit seconden minuut minuten procent score
    cijfer cijfers gemiddeld* gemiddelde wist dacht meende veronderstelde dachten geweten verteld
    gezegd toch niks erg ramp overdreven hoezo nou-en en-dan wat-nou bah wie wat-doet gebeurt
    ermee`,
} as const;
