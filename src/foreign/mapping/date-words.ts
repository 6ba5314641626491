/**
 * Text in which words of many languages are one word however they are typed: small letters, no accents, one kind of
 * dash between two dates (`–`) and one within a date (`-`), single blanks.
 */
export function plainWords(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[‒–—―]/g, '–')
    .replace(/[‐‑−]/g, '-')
    .replace(/[’‘`´]/g, "'")
    .replaceAll('ł', 'l')
    .replaceAll('〜', '~')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words as they stand in tables, parted by bars. */
function words(list: string): readonly string[] {
  return list.split('|').map((word) => plainWords(word));
}

const NOTHING = new Set(
  words(
    '|na|n/a|#n/a|nan|nat|null|none|nil|unknown|unkn.|not known|not dated|undated|no date|n.d.|n. d.|nd|missing|-|–|--|.|..?|?|??|???|*|' +
      's.d.|s. d.|s.a.|s. a.|sine anno|sine dato|sans date|inconnu|inconnue|date inconnue|' +
      'o. j.|o.j.|o. d.|o.d.|ohne jahr|ohne datum|undatiert|unbekannt|k. a.|k.a.|' +
      's.f.|s. f.|s/f|sin fecha|desconocido|desconocida|senza data|sconosciuto|sconosciuta|sem data|desconhecido|desconhecida|' +
      'z.j.|z. j.|zonder jaar|zonder datum|ongedateerd|onbekend|b.d.|b. d.|b.r.|b. r.|bez daty|nieznana|nieznany|' +
      'б.г.|б. г.|б/г|б.д.|б. д.|б/д|без даты|без года|неизвестно|неизвестна|不明|不詳|不详|未知|미상',
  ),
);

/** Numbers that stand for a missing one (-9 and its longer kin are those of Stata and SPSS). */
const NO_NUMBER = /^(?:0|-9{1,4})$/;

/** Whether a cell says that nobody knows. Databases write an unknown day as 0000-00-00. */
export function saysNothing(plain: string): boolean {
  return NOTHING.has(plain) || NO_NUMBER.test(plain) || /^(?:0000|####|xxxx(?:-xx)*$)/.test(plain);
}

const OPEN = new Set(
  words(
    '..|present|the present|ongoing|on-going|now|today|to date|current|currently|continuing|open|inf|infinity|date|in force|still in force|in effect|still active|in kraft|en vigueur|vigente|действует|' +
      'heute|bis heute|gegenwart|gegenwärtig|jetzt|aktuell|laufend|andauernd|' +
      "aujourd'hui|présent|à présent|actuel|actuellement|en cours|maintenant|à ce jour|" +
      'hoy|actualidad|la actualidad|presente|actual|actualmente|ahora|en curso|oggi|attuale|attualmente|in corso|ad oggi|' +
      'hoje|atualidade|a atualidade|atual|em curso|heden|vandaag|nu|lopend|dziś|dzisiaj|obecnie|do dziś|teraz|' +
      'сегодня|настоящее время|наст. время|по настоящее время|до настоящего времени|н.в.|н. в.|по н.в.|ныне|сейчас|до сих пор|' +
      '现在|現在|今|至今|今日|현재|오늘',
  ).filter((word) => word !== 'date'),
);

/** Whether a cell says that something goes on. */
export function saysOpen(plain: string): boolean {
  return OPEN.has(plain) || plain.startsWith('9999');
}

/** In the languages of Europe and in Latin, in the cases that stand beside a day and a year. */
const MONTHS = [
  'january|januar|jänner|janvier|enero|gennaio|janeiro|januari|styczeń|stycznia|styczniu|январь|января|январе|ianuarie|gener|januarii|januarius|leden|ledna|січень|січня|ocak|ιανουάριος|ιανουαρίου',
  'february|februar|feber|février|febrero|febbraio|fevereiro|februari|luty|lutego|lutym|февраль|февраля|феврале|februarie|febrer|februarii|února|únor|лютий|лютого|şubat|φεβρουάριος|φεβρουαρίου',
  'march|märz|maerz|mrz|mars|marzo|março|maart|mrt|marzec|marca|marcu|март|марта|марте|marts|martie|març|martii|března|březen|березень|березня|mart|μάρτιος|μαρτίου|március',
  'april|avril|abril|aprile|kwiecień|kwietnia|kwietniu|апрель|апреля|апреле|aprilie|aprilis|dubna|duben|квітень|квітня|nisan|απρίλιος|απριλίου|április',
  'may|mai|mayo|maggio|maio|mei|maj|maja|maju|май|мая|мае|maig|maii|května|květen|травень|травня|mayıs|μάιος|μαΐου|május',
  'june|juni|juin|junio|giugno|junho|czerwiec|czerwca|czerwcu|июнь|июня|июне|iunie|juny|junii|iunii|června|червень|червня|haziran|ιούνιος|ιουνίου|június',
  'july|juli|juillet|julio|luglio|julho|lipiec|lipca|lipcu|июль|июля|июле|iulie|juliol|julii|iulii|července|липень|липня|temmuz|ιούλιος|ιουλίου|július',
  'august|août|agosto|augustus|sierpień|sierpnia|sierpniu|август|августа|августе|agost|augusti|srpna|srpen|серпень|серпня|ağustos|αύγουστος|αυγούστου|augusztus',
  'september|septembre|septiembre|setiembre|settembre|setembro|wrzesień|września|wrześniu|сентябрь|сентября|сентябре|septembrie|setembre|septembris|září|вересень|вересня|eylül|σεπτέμβριος|σεπτεμβρίου|szeptember',
  'october|oktober|octobre|octubre|ottobre|outubro|październik|października|październiku|октябрь|октября|октябре|octombrie|octobris|října|říjen|жовтень|жовтня|ekim|οκτώβριος|οκτωβρίου|október',
  'november|novembre|noviembre|novembro|listopad|listopada|listopadzie|ноябрь|ноября|ноябре|noiembrie|novembris|listopadu|листопад|листопада|kasım|νοέμβριος|νοεμβρίου',
  'december|dezember|décembre|diciembre|dicembre|dezembro|grudzień|grudnia|grudniu|декабрь|декабря|декабре|decembrie|desembre|desember|decembris|prosince|prosinec|грудень|грудня|aralık|δεκέμβριος|δεκεμβρίου',
];

/** Months by their names and what is left of them in abbreviations, of three letters or more; 0 for "jui", which is two. */
const MONTH_NUMBERS = new Map<string, number>();
for (const [index, names] of MONTHS.entries()) {
  for (const name of words(names)) {
    for (let length = 3; length <= name.length; length += 1) {
      const short = name.slice(0, length);
      const before = MONTH_NUMBERS.get(short);
      MONTH_NUMBERS.set(short, before === undefined || before === index + 1 ? index + 1 : 0);
    }
  }
}

/** The number of a month by its name, of plain words; undefined where it is none, or one of two. */
export function monthNamed(word: string): number | undefined {
  return MONTH_NUMBERS.get(word) || undefined;
}

const SEASONS = [
  'spring|frühling|frühjahr|printemps|primavera|lente|voorjaar|wiosna|wiosną|wiosny|весна|весной|весны|春|春季|春天|봄',
  'summer|sommer|été|verano|estate|verão|zomer|lato|latem|lata|лето|летом|лета|夏|夏季|夏天|여름',
  'autumn|fall|herbst|automne|otoño|autunno|outono|herfst|najaar|jesień|jesienią|jesieni|осень|осенью|осени|秋|秋季|秋天|가을',
  'winter|hiver|invierno|inverno|zima|zimą|zimy|зима|зимой|зимы|冬|冬季|冬天|겨울',
];
const SEASON_NUMBERS = new Map(
  SEASONS.flatMap((names, index) => words(names).map((name) => [name, 21 + index] as const)),
);

/** The number that EDTF gives a season: 21 for spring to 24 for winter. */
export function seasonNamed(word: string): number | undefined {
  return SEASON_NUMBERS.get(word);
}

const ORDINALS = [
  'first|erstes|erste|premier|première|primer|primero|primera|primo|prima|primeiro|primeira|eerste|pierwszy|первый|первая',
  'second|zweites|zweite|deuxième|seconde|segundo|segunda|secondo|seconda|tweede|drugi|второй|вторая',
  'third|drittes|dritte|troisième|tercer|tercero|tercera|terzo|terza|terceiro|terceira|derde|trzeci|третий|третья',
  'fourth|viertes|vierte|quatrième|cuarto|cuarta|quarto|quarta|vierde|czwarty|четвертый|четвёртый',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];
const ORDINAL_NUMBERS = new Map(
  ORDINALS.flatMap((names, index) => words(names).map((name) => [name, index + 1] as const)),
);
const ORDINAL_DIGITS =
  /^(\d{1,2})(?:\.|st|nd|rd|th|e|er|ere|eme|ieme|re|o|a|ro|ra|do|da|to|ste|de|-?(?:и|ыи|го|е|e|я|ая))?$/;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})(?:er|e|eme|ieme|\.)?$/;
const ROMAN_UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The number that a word says, from 1 to 39: "3rd", "3.", "third", "III", "IIIe". */
export function ordinalNamed(word: string): number | undefined {
  const digits = ORDINAL_DIGITS.exec(word)?.[1];
  if (digits !== undefined) return Number(digits) || undefined;
  const [, tens = '', units = ''] = ROMAN.exec(word) ?? [];
  const roman = tens.length * 10 + ROMAN_UNITS.indexOf(units);
  return roman || ORDINAL_NUMBERS.get(word);
}
