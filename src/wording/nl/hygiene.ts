// Why a sign in a file asks to be looked at, and how it may be said instead. By the reason of the hit.
import type { HygieneReason } from '../../pitfalls/hygiene/hygiene-reason.ts';
import type { HitWords } from '../hit-words.ts';
import { agreementHits } from './hygiene-agreements.ts';
import { judgementHits } from './hygiene-judgements.ts';

export const hygiene: Readonly<Record<HygieneReason, HitWords>> = {
  illness: {
    why: 'Ook dat iemand ziek is of was, is een gezondheidsgegeven. Dat hoort in het verzuimsysteem.',
    proposal:
      'Laat het weg, of schrijf alleen wat er in de planning verandert: "Gesprek verplaatst naar 12 mei."',
  },
  away: {
    why: 'Thuiszitten, uitvallen of weer opbouwen zegt iets over gezondheid, ook zonder dat je de oorzaak noemt.',
    proposal: 'Laat het weg, of noem alleen het rooster: "Werkt tot 1 juni van 9 tot 13 uur."',
  },
  disease: {
    why: 'De naam of de aard van een ziekte mag een werkgever niet vastleggen, ook niet als de medewerker het zelf vertelt.',
    proposal: 'Laat het weg. Schrijf hooguit wat er nodig is om het werk te doen.',
  },
  complaint: {
    why: 'Een klacht van het lichaam is een gezondheidsgegeven.',
    proposal:
      'Noem de behoefte, niet de oorzaak: "Werkplek wordt aangepast: zit-statafel, voor 1 juni."',
  },
  mind: {
    why: 'Hoe het geestelijk met iemand gaat, is een gezondheidsgegeven. Vaak is het bovendien een gok.',
    proposal: 'Schrijf op wat je zag of hoorde in het werk, of laat het weg.',
  },
  stress: {
    why: 'Stress kan een gezondheidsgegeven zijn. Over het werk mag je het hebben, over klachten niet.',
    proposal: 'Noem het werk: "Noemt drie taken die tegelijk lopen: ... Afspraak: ..."',
  },
  neuro: {
    why: 'Een diagnose als deze is een gezondheidsgegeven, ook als je het alleen vermoedt.',
    proposal: 'Noem wat helpt, zonder oorzaak: "Heeft baat bij korte stappen op papier."',
  },
  addiction: {
    why: 'Verslaving en gebruik zijn gezondheidsgegevens. Een vermoeden hoort zeker niet in een verslag.',
    proposal: 'Laat het weg en bespreek het met HR als het het werk raakt.',
  },
  grief: {
    why: 'Rouw en verlies zijn privé en raken de gezondheid. Voor het werk is dit niet nodig.',
    proposal: 'Schrijf alleen wat je afspreekt: "Doelen staan stil tot 1 juni, in overleg."',
  },
  relative: {
    why: 'Dit gaat over de gezondheid van iemand anders, en over thuis.',
    proposal:
      'Schrijf alleen wat er in het werk verandert: "Werkt op eigen verzoek tot 1 juli op andere tijden."',
  },
  care: {
    why: 'Wie iemand behandelt of onderzoekt, is een gezondheidsgegeven.',
    proposal:
      'Laat het weg. Is het nodig voor de planning, schrijf dan: "Afwezig op 3 maart van 9 tot 11 uur."',
  },
  medicine: {
    why: 'Wat iemand slikt of gebruikt, is een gezondheidsgegeven.',
    proposal: 'Laat het weg.',
  },
  occupational: {
    why: 'Wat de bedrijfsarts zegt, re-integratie en uitkeringen horen in een ander dossier.',
    proposal: 'Laat het weg en laat het via HR lopen.',
  },
  limitation: {
    why: 'Een beperking of hulpmiddel is een gezondheidsgegeven.',
    proposal: 'Noem wat er geregeld wordt: "Krijgt voor 1 juni een andere headset."',
  },
  veiled: {
    why: 'Wie dit leest, denkt aan ziekte of thuis. Ook een omweg is een gegeven.',
    proposal: 'Laat de reden weg. De afspraak zelf is genoeg.',
  },
  'likely-medisch': {
    why: 'Deze zin lijkt over gezondheid te gaan, zonder dat er een woord voor staat.',
    proposal: 'Gaat het over gezondheid, laat het dan weg. Zo niet, laat het staan en zeg waarom.',
  },
  religion: {
    why: 'Wat iemand gelooft, mag je niet vastleggen.',
    proposal: 'Laat het weg. Beschrijf alleen wat er over het werk is gevraagd of afgesproken.',
  },
  worship: {
    why: 'Een feestdag, gebed of kledingstuk laat zien wat iemand gelooft.',
    proposal: 'Noem alleen het rooster: "Pauze van 13.00 tot 13.10 uur."',
  },
  union: {
    why: 'Lid zijn van een vakbond, of ervoor werken, mag je niet vastleggen.',
    proposal: 'Laat het weg. Vrije dagen en procedures lopen via HR.',
  },
  politics: {
    why: 'Politieke voorkeur en actie mag je niet vastleggen.',
    proposal:
      'Laat het weg, of beschrijf wat er in het werk gebeurde: "Sprak op 3 maart met een klant over iets anders dan de vraag."',
  },
  origin: {
    why: 'Afkomst, huidskleur, nationaliteit en verblijf horen niet in een verslag, en verklaren geen gedrag.',
    proposal: 'Laat het weg. Gaat het om taal, noem dan de eis van de functie en wat je hoorde.',
  },
  speech: {
    why: 'Een accent of moedertaal wijst naar afkomst. Taal mag alleen tegenover een eis van de functie staan.',
    proposal: 'Schrijf op wat er gebeurde: "In 3 van 10 gesprekken vroeg de klant om herhaling."',
  },
  orientation: {
    why: 'Gerichtheid en gender mag je niet vastleggen.',
    proposal: 'Laat het weg, en gebruik de naam en aanspreekvorm die de medewerker kiest.',
  },
  partner: {
    why: 'Met wie iemand samen is, verraadt gerichtheid en is privé.',
    proposal: 'Laat het weg.',
  },
  pregnancy: {
    why: 'Zwangerschap, kinderwens en alles daaromheen mag je niet vastleggen.',
    proposal: 'Laat het weg. Is het nodig: "Planning van de doelen aangepast van ... tot ..."',
  },
  genes: {
    why: 'Erfelijke en lichaamskenmerken mag je niet vastleggen.',
    proposal: 'Laat het weg.',
  },
  crime: {
    why: 'Voor straf, aangifte en verdenking gelden eigen regels. Een coachverslag is daar geen plek voor.',
    proposal: 'Laat het weg en ga naar HR.',
  },
  private: {
    why: 'Geld, scheiding en thuis zijn privé, en voor dit gesprek niet nodig.',
    proposal: 'Schrijf alleen de afspraak: "Vraagt tot 1 juli om vaste dagen. Afgesproken: ..."',
  },
  age: {
    why: 'Leeftijd verklaart geen gedrag, en er onderscheid op maken mag niet.',
    proposal: 'Noem de stap die nog niet lukt: "Stap 4 en 5 nog niet zelfstandig op 12 april."',
  },
  'likely-bijzonder': {
    why: 'Deze zin lijkt over geloof, vakbond, politiek, afkomst, gerichtheid of zwangerschap te gaan.',
    proposal: 'Gaat het daarover, laat het dan weg. Zo niet, laat het staan en zeg waarom.',
  },
  numberWord: {
    why: 'Een burgerservicenummer mag alleen waar de wet het vraagt.',
    proposal: 'Gebruik het personeelsnummer.',
  },
  'citizen-number': {
    why: 'Dit getal kan een burgerservicenummer zijn: negen cijfers die kloppen met de elfproef.',
    proposal: 'Haal het weg. Is het iets anders, laat het staan en zeg wat.',
  },
  'national-number': {
    why: 'Dit getal klopt als rijksregisternummer.',
    proposal: 'Haal het weg en gebruik het personeelsnummer.',
  },
  email: {
    why: 'Een mailadres wijst naar een persoon.',
    proposal: 'Schrijf de rol: "per mail aan planning".',
  },
  telephone: {
    why: 'Dit lijkt een telefoonnummer.',
    proposal: 'Haal het weg.',
  },
  iban: {
    why: 'Dit is een geldig rekeningnummer.',
    proposal: 'Haal het weg.',
  },
  'customer-number': {
    why: 'Met dit nummer is een klant of een zaak te vinden.',
    proposal: 'Verwijs met dag en tijd: "gesprek 12 april, 10.31 uur".',
  },
  postcode: {
    why: 'Een postcode wijst naar een adres.',
    proposal: 'Haal het weg.',
  },
  name: {
    why: 'Dit lijkt de naam van iemand die niet aan het gesprek meedeed.',
    proposal: 'Schrijf de rol: "een collega", "collega A", "de planner".',
  },
  ...judgementHits,
  ...agreementHits,
};
