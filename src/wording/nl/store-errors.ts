// What can go wrong with files and folders, and what to do then. Warnings about the disk stand here too.
import { vaultErrors } from './vault-errors.ts';

interface Explained {
  readonly what: string;
  readonly hint: string;
}

type Details = Readonly<Record<string, string>>;

const where = ({ path, line, column }: Details) => `${path}:${line}:${column}`;

const meant = (near: string | undefined) => (near ? ` Bedoelde je "${near}"?` : '');

const fileErrors: Record<string, (details: Details) => Explained> = {
  'file-no-access': ({ path }) => ({
    what: `Geen toegang tot ${path}.`,
    hint: 'Controleer of je hier mag lezen en schrijven, of kies met --map een andere map.',
  }),
  'file-not-permitted': ({ path }) => ({
    what: `Het systeem staat dit niet toe: ${path}.`,
    hint: 'Staat het bestand open in een ander programma? Sluit dat. Anders mag je hier niet schrijven.',
  }),
  'disk-read-only': ({ path }) => ({
    what: `Hier kan alleen gelezen worden: ${path}.`,
    hint: 'Kies een map waarin je mag schrijven, met --map of de variabele COACHWIJZER_MAP.',
  }),
  'disk-full': ({ path }) => ({
    what: `De schijf is vol. Dit kon niet bewaard worden: ${path}.`,
    hint: 'Maak ruimte en doe het opnieuw; een gesprek met: coachwijzer hervat. Wat je eerder invulde, is bewaard.',
  }),
  'disk-quota': ({ path }) => ({
    what: `Je opslagruimte is op. Dit kon niet bewaard worden: ${path}.`,
    hint: 'Maak ruimte of vraag er meer, en doe het opnieuw. Een gesprek gaat verder met: coachwijzer hervat.',
  }),
  'disk-error': ({ path, errno }) => ({
    what: `De schijf of de netwerkverbinding hapert bij ${path} (${errno}).`,
    hint: 'Controleer of de schijf nog verbonden is en probeer het opnieuw.',
  }),
  'file-not-found': ({ path }) => ({
    what: `${path} bestaat niet.`,
    hint: 'Controleer de naam. Staat de map op een stick of netwerkschijf, sluit die dan aan.',
  }),
  'not-a-folder': ({ path }) => ({
    what: `Waar een map hoort, staat een bestand in de weg. Het gaat om dit pad: ${path}.`,
    hint: 'Kies een andere map, of geef het bestand op dat pad een andere naam.',
  }),
  'is-a-folder': ({ path }) => ({
    what: `${path} is een map; hier is een bestand nodig.`,
    hint: 'Geef het bestand zelf op, met de map ervoor.',
  }),
  'already-exists': ({ path }) => ({
    what: `${path} bestaat al.`,
    hint: 'Kies een andere naam, of zet weg wat er staat.',
  }),
  'too-many-open-files': ({ path }) => ({
    what: `Er staan te veel bestanden tegelijk open; ${path} kon er niet bij.`,
    hint: 'Sluit een paar programma’s en probeer het opnieuw.',
  }),
  'file-busy': ({ path }) => ({
    what: `${path} is in gebruik door een ander programma.`,
    hint: 'Sluit het daar (Word, de verkenner, een back-up) en probeer het opnieuw.',
  }),
  'name-too-long': ({ path }) => ({
    what: `Deze naam of dit pad is te lang: ${path}.`,
    hint: 'Kies een kortere naam, of een map die minder diep ligt.',
  }),
  'link-loop': ({ path }) => ({
    what: `${path} verwijst naar zichzelf.`,
    hint: 'Verwijder de snelkoppeling of geef het echte pad op.',
  }),
};

const folderErrors: Record<string, (details: Details) => Explained> = {
  'data-folder-empty': () => ({
    what: 'Achter --map staat geen map.',
    hint: 'Zet er een map achter, of laat --map weg: dan is het de map coachwijzer in je persoonlijke map.',
  }),
  'data-folder-open': ({ path }) => ({
    what: `Anderen op deze computer kunnen in deze map kijken: ${path}.`,
    hint: 'De rechten zijn hier niet te veranderen. Kies met --map een map die alleen van jou is.',
  }),
  'synced-folder': ({ path, service }) => ({
    what: `Deze map gaat mee naar ${service}: ${path}.`,
    hint: 'Gesprekken horen op je eigen computer te blijven. Kies met --map een map daarbuiten.',
  }),
  'git-work-tree': ({ path, tree }) => ({
    what: `Deze map ligt in een git-project: ${path} (project ${tree}).`,
    hint: 'Een gesprek staat zo in de geschiedenis van het project. Kies met --map een map daarbuiten.',
  }),
};

const conversationErrors: Record<string, (details: Details) => Explained> = {
  'conversation-in-use': ({ file, pid, host }) => ({
    what:
      pid === '0'
        ? 'Dit gesprek is nu in gebruik door een ander venster.'
        : `Dit gesprek staat al open in een ander venster (proces ${pid}${host ? ` op ${host}` : ''}).`,
    hint: host
      ? `Sluit het daar. Draait coachwijzer daar zeker niet meer, verwijder dan ${file}.`
      : `Ga in dat venster verder of sluit het. Is er geen ander venster, verwijder dan ${file}.`,
  }),
  'no-conversations': ({ path }) => ({
    what: `Er zijn nog geen gesprekken in ${path}.`,
    hint: 'Begin er een met: coachwijzer start. Staan ze ergens anders, geef die map dan op met --map.',
  }),
  'conversation-unknown': ({ wanted, near }) => ({
    what: `Er is geen gesprek "${wanted}".${meant(near)}`,
    hint: 'Alle gesprekken zie je met: coachwijzer lijst. Met "laatste" neem je het laatste.',
  }),
  'conversation-several': ({ wanted, ids }) => ({
    what: `"${wanted}" past op meer dan één gesprek: ${ids}.`,
    hint: 'Typ er een stukje bij, zodat er maar één overblijft.',
  }),
  'too-many-conversations': ({ path, date }) => ({
    what: `Op ${date} zijn alle nummers voor gesprekken al bezet in ${path}.`,
    hint: 'Verwijder gesprekken van deze dag die je niet meer nodig hebt: coachwijzer verwijder.',
  }),
  'journal-broken-line': ({ path, line }) => ({
    what: `Regel ${line} van ${path} is beschadigd. Ik lees dit gesprek niet half.`,
    hint: 'Zet het bestand terug uit een back-up. Lukt dat niet, maak dan een kopie en haal die ene regel weg.',
  }),
  'journal-unknown-event': ({ path, line, type }) => ({
    what: `Regel ${line} van ${path} bevat iets wat deze versie niet kent: "${type}".`,
    hint: 'Dit gesprek is met een nieuwere coachwijzer gemaakt. Werk deze bij en probeer het opnieuw.',
  }),
  'journal-newer-format': ({ path, format }) => ({
    what: `${path} heeft een nieuwere opzet (${format}) dan deze versie kan lezen.`,
    hint: 'Dit gesprek is met een nieuwere coachwijzer gemaakt. Werk deze bij en probeer het opnieuw.',
  }),
  'journal-without-start': ({ path }) => ({
    what: `Het begin van dit gesprek ontbreekt in ${path}.`,
    hint: 'Zet het bestand terug uit een back-up, of ruim het gesprek op met: coachwijzer verwijder.',
  }),
  'journal-torn-line': ({ path, line, kept }) => ({
    what: `De laatste regel (${line}) van ${path} was maar half geschreven. Alles daarvoor is er nog.`,
    hint: kept
      ? `De halve regel staat nu in ${kept}, in dezelfde map. Kijk even of je laatste antwoord er staat.`
      : 'Kijk bij het hervatten even of je laatste antwoord er staat.',
  }),
  'pinned-playbook-missing': ({ path, id, version }) => ({
    what: `Het playbook van dit gesprek (${id} ${version}) ontbreekt: ${path}.`,
    hint: 'Zet het bestand terug uit een back-up: zonder die vragen zijn de antwoorden niet te lezen.',
  }),
  'pinned-playbook-changed': ({ path, id, version }) => ({
    what: `Het playbook van dit gesprek (${id} ${version}) is daarna veranderd: ${path}.`,
    hint: 'Zet het oude bestand terug uit een back-up. Een nieuwe versie gebruik je in een nieuw gesprek.',
  }),
};

const playbookErrors: Record<string, (details: Details) => Explained> = {
  'playbook-unknown': ({ wanted, near, known }) => ({
    what: `Er is geen playbook "${wanted}".${meant(near)}`,
    hint: known
      ? `Er zijn: ${known}. Een eigen playbook geef je op met het pad: ./mijn-playbook.`
      : 'Een eigen playbook geef je op met het pad: ./mijn-playbook.',
  }),
  'playbook-folder-empty': ({ path }) => ({
    what: `In ${path} staat geen playbook.yaml.`,
    hint: 'Geef de map van een playbook op. Een voorbeeld om mee te beginnen staat in docs/playbooks.md.',
  }),
  'pitfall-model-damaged': ({ path }) => ({
    what: `Dit meegeleverde bestand om tekst te controleren is beschadigd: ${path}.`,
    hint: 'Installeer coachwijzer opnieuw. Je gesprekken blijven staan waar ze staan.',
  }),
  'playbook-not-compiled': ({ path }) => ({
    what: `Dit meegeleverde playbook is beschadigd: ${path}.`,
    hint: 'Installeer coachwijzer opnieuw. Je gesprekken blijven staan waar ze staan.',
  }),
};

const textErrors: Record<string, (details: Details) => Explained> = {
  'text-too-large': ({ path, max }) => ({
    what: `${path} is groter dan ${max} MB. Zo groot is een tekst hier nooit.`,
    hint: 'Controleer of dit het goede bestand is, of knip het in stukken.',
  }),
  'text-utf16': ({ path }) => ({
    what: `${path} is opgeslagen als UTF-16 ("Unicode"); dat kan ik niet lezen.`,
    hint: 'Open het in je editor en sla het op als UTF-8.',
  }),
  'text-binary': ({ path }) => ({
    what: `${path} is geen tekstbestand.`,
    hint: 'Een Word-bestand of pdf kan ik niet lezen: sla de tekst op als .txt of .yaml, in UTF-8.',
  }),
  'text-not-utf8': (d) => ({
    what: `${where(d)}  Hier staat een teken dat geen UTF-8 is (byte ${d.byte}).`,
    hint: 'Vaak is dat een é of ë uit een oudere codering. Open het bestand in je editor en sla het op als UTF-8.',
  }),
};

/** The slips people make most, by the code of the YAML reader. */
const YAML_SLIPS: Details = {
  BAD_INDENT:
    'Een regel springt anders in dan de regels erboven (gebruik steeds twee spaties), of een haakje [ of { daarboven is niet gesloten.',
  MISSING_CHAR: 'Er ontbreekt een teken: een aanhalingsteken, een haakje of een dubbele punt.',
  BLOCK_AS_IMPLICIT_KEY:
    'Er staan twee dubbele punten op een regel. Zet de tekst tussen aanhalingstekens.',
  UNEXPECTED_TOKEN: 'Hier staat iets wat niet past bij de regels erboven.',
};

const answersErrors: Record<string, (details: Details) => Explained> = {
  'answers-duplicate-key': (d) => ({
    what: `${where(d)}  Deze naam staat er twee keer: "${d.key}".`,
    hint: 'Laat er één staan: ik kan niet weten welke je bedoelt.',
  }),
  'answers-tab': (d) => ({
    what: `${where(d)}  Deze regel begint met een tab.`,
    hint: 'Spring in met spaties; een tab telt in YAML niet.',
  }),
  'answers-alias': (d) => ({
    what: `${where(d)}  Een verwijzing (*) wordt hier niet gebruikt.`,
    hint: 'Schrijf het antwoord voluit. Begint de tekst zelf met een *? Zet er aanhalingstekens omheen.',
  }),
  'answers-tag': (d) => ({
    what: `${where(d)}  Het label ${d.tag} wordt hier niet gebruikt.`,
    hint: 'Haal het weg. Begint de tekst zelf met een uitroepteken? Zet er aanhalingstekens omheen.',
  }),
  'answers-several-documents': (d) => ({
    what: `${where(d)}  Na de streepjes (---) begint een tweede document.`,
    hint: 'Zet alle antwoorden in één document: haal de streepjes weg.',
  }),
  'answers-too-deep': (d) => ({
    what: `${where(d)}  Hier zitten te veel lijsten in elkaar.`,
    hint: 'Een antwoord is een tekst, een lijst, of een lijst met velden. Dieper gaat het niet.',
  }),
  'answers-not-a-map': (d) => ({
    what: `${where(d)}  Hier hoort een vraag met een antwoord te staan, zoals "aanleiding: ...".`,
    hint: 'Zet voor elk antwoord de naam van de vraag, met een dubbele punt erachter.',
  }),
  'answers-bad-key': (d) => ({
    what: `${where(d)}  Dit kan geen naam van een vraag zijn.`,
    hint: 'De naam van een vraag is één woord, met streepjes waar nodig, en dan een dubbele punt.',
  }),
  'answers-not-yaml': (d) => ({
    what: `${where(d)}  Hier klopt de YAML niet${Object.hasOwn(YAML_SLIPS, d.reason ?? '') ? '' : ` (${d.reason})`}.`,
    hint:
      YAML_SLIPS[d.reason ?? ''] ??
      'Zet een tekst met leestekens tussen aanhalingstekens en spring in met twee spaties.',
  }),
};

export const storeErrors: Record<string, (details: Details) => Explained> = {
  ...fileErrors,
  ...folderErrors,
  ...conversationErrors,
  ...playbookErrors,
  ...textErrors,
  ...answersErrors,
  ...vaultErrors,
};
