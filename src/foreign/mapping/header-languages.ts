/** What several words in a header may say. */
export type Stemmed = 'start' | 'end' | 'time' | 'relation' | 'quotation' | 'document';

/** Times of something else than the tie. */
const ASIDE =
  /birth|born|death|died|(?:^| )dob(?= |$)|found(?:ed|ing|ation)|updated|modified|created|access|retriev|download|publi|writ|archiv|release|version|entry(?! into force)|record|upload|geburt|geboren|sterbe|gestorben|(?:^| )tod|grundung|erschein|abruf|naissance|deces|nacimiento|defuncion|muerte|fundacion|nascita|morte|рожд|смерт|основан|出生|逝世|死亡|成立|设立|更新|生年|没年|創立|생년|출생|사망|설립/;

const TIME =
  /^am$|(?:^| )(?:dates?|years?|day|month|tag|monat|zeit\w*|fecha|ano|data|anno|annee|an|mois|jour|periode?|periodo|trimestre|semaine|semana|quand|cuando|quando|wann|quartal|woche|fy|dato|tarih\w*|yil|rok|arstal|дата|год|когда|период|квартал|месяц|неделя|ημερομηνια|ετος|التاريخ|السنة)(?= |$)|(?:datum|jahr|zeitpunkt|zeitraum)(?= |$)|日期|时间|時間|年份|年度|年月|日付|時期|時点|季度|四半期|분기|날짜|일자|연도|년도|시기|[年日]$/;
const START =
  /^d[eua]l?$|(?:^| )(?:von|от|in force|entry into force|effective|signed|signature|commence\w*|joined|married|wed|start\w*|begin\w*|begun|began|from|since|onset|anfang\w*|ab|seit|inicio|desde|debut|depuis|inizio|с)(?= |$)|unterzeichn|abschluss|eintritt|inkraft|подписан|заключ|вступлен|签订|签署|締結|발효|체결|начал|开始|開始|起始|시작|부터/;
const END =
  /^a[lu]$|(?:^| )(?:по|до|expir\w*|terminat\w*|dissol\w*|divorced?|repaid|cancel\w*|withdr\w*|left|denounced|to|end(?:e|s|ed|ing|datum|jahr|date|year)?|until|till|through|terminus|bis|fin|hasta|jusqu\w*|fine)(?= |$)|ablauf|kundigung|austritt|aufgelost|расторж|прекращ|окончан|конец|конц|结束|結束|終了|终止|到期|満了|解除|만료|해지|까지|종료/;
const RELATION =
  /^type$|relation|relacion|relazion|beziehung|verhaltnis|(?:^| )(?:liens?|vinculo|legame|ties?)(?= |$)|связ|отношени|关系|關係|関係|관계/;
const QUOTATION =
  /^(?:quoted|quotes|quoted (?:text|words|passage)|quote text|citation text|excerpts|excerpt text|verbatim|extrait|extracto|estratto|snippet)$|zitat|(?:^| )(?:cita|citazione|wortlaut)(?= |$)|цитат|引文|引用|原文|인용/;
const DOCUMENT =
  /^(?:quelle|beleg|nachweis|fundstelle|fuente|referencia|fonte|riferimento|источник|出典|来源|來源|资料来源|출처)$/;

/**
 * What a header of several words, or one word put together from several, may mean in some languages: `Briefdatum`,
 * `Date d’envoi`, `Fecha de inicio`, `관계 유형`. What stands in the column decides whether it does.
 */
export function stemmedMeaning(header: string): Stemmed | null {
  const plain = wordsOf(header);
  const time = timeMeant(plain);
  if (time !== null) return ASIDE.test(plain) ? null : time;
  if (RELATION.test(plain)) return 'relation';
  if (QUOTATION.test(plain)) return 'quotation';
  return DOCUMENT.test(plain) ? 'document' : null;
}

function timeMeant(words: string): 'start' | 'end' | 'time' | null {
  if (START.test(words)) return 'start';
  if (END.test(words)) return 'end';
  return TIME.test(words) ? 'time' : null;
}

/** A header in small letters, its words set apart by blanks; `r.year` is `year`, for letters alone name a table. */
function wordsOf(header: string): string {
  return withoutAccents(header.slice(0, 100).replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^[a-z]?$/.test(word))
    .join(' ');
}

/** Words in small letters, as those write them who have no keys for accents. */
export function withoutAccents(words: string): string {
  return words.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

/** What tells two equal ends apart, and what stands in its place where there is a third. */
const TWINS = [
  ['1', '2', '3'],
  ['a', 'b', 'c'],
  ['а', 'б', 'в'],
  ['甲', '乙', '丙'],
] as const;

/**
 * Which of some headers come as two that differ in a number or letter only, as `Person 1` and `Person 2` or `Pays A` and
 * `Pays B` do, by their places: the first such pair that will do. Where there is a third, they list something else.
 */
export function twinsAmong(
  headers: readonly string[],
  willDo: (column: number) => boolean,
): readonly [number, number] | null {
  const places = new Map(headers.map((header, at) => [header, at]));
  for (const [at, header] of headers.entries()) {
    if (header.length > 100 || /^\p{L}?\d+$/u.test(header) || !willDo(at)) continue;
    const twin = twinOf(header, places);
    if (twin !== null && willDo(twin)) return [at, twin];
  }
  return null;
}

function twinOf(header: string, places: ReadonlyMap<string, number>): number | null {
  for (const [one, other, third] of TWINS) {
    for (let at = header.indexOf(one); at >= 0; at = header.indexOf(one, at + 1)) {
      const inPlace = (sign: string) => header.slice(0, at) + sign + header.slice(at + 1);
      const found = places.get(inPlace(other));
      const isNumber = /\d/.test(header.charAt(at - 1) + header.charAt(at + 1));
      if (found !== undefined && !isNumber && !places.has(inPlace(third))) return found;
    }
  }
  return null;
}
