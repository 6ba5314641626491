import type { Directness, Modality, Stance, Tenor } from '../../model/dataset.ts';

type Words<Value> = ReadonlyMap<string, Value>;

/**
 * Words by which files tell tenors, signs among them, in English, German, French, Spanish, Russian, Chinese, Japanese
 * and Korean. Words that mean either, such as colours, are for the reader to say.
 */
export const TENOR_WORDS: Words<Tenor> = wordsOf({
  cooperative: listed(
    `cooperative|cooperation|positive|pos|+|+1|1|friend|friends|friendly|friendship|ally|allies|allied|alliance|good
    kooperativ|positiv|gut|freund|freunde|freundlich|freundschaft|verbündet|verbündete|verbündeter
    coopératif|coopérative|positif|ami|amis|amical|amicale|allié|alliés|alliée|bon|bonne
    cooperativo|cooperativa|positivo|positiva|amigo|amiga|amigos|amistoso|aliado|aliada|aliados|bueno|buena
    положительный|положительная|положительное|положительно|позитивный|друг|друзья|дружественный|союзник|союзники
    союз|хорошо|хороший|хорошие|正面|积极|積極|友好|盟友|同盟|朋友|友人|味方|合作|協力|好|良い|肯定的|ポジティブ
    긍정|긍정적|우호|우호적|동맹|친구|협력|좋음`,
  ),
  conflictual: listed(
    `conflictual|conflict|negative|neg|-|−|-1|−1|foe|foes|hostile|hostility|enemy|enemies|rival|rivals|rivalry|bad
    konfliktiv|konflikthaft|negativ|schlecht|feind|feinde|feindlich|feindschaft|verfeindet|rivale|rivalen
    conflictuel|conflictuelle|négatif|ennemi|ennemie|ennemis|mauvais|mauvaise|rivaux
    conflictivo|conflictiva|negativo|negativa|enemigo|enemiga|enemigos|malo|mala|hostil|rivales
    отрицательный|отрицательная|отрицательное|отрицательно|негативный|враг|враги|враждебный|вражда|соперник
    плохо|плохой|плохие|конфликт|负面|負面|消极|敌对|敵対|敌人|敵|冲突|衝突|坏|悪い|否定的|ネガティブ|対立
    부정적|적대|적대적|적|갈등|나쁨`,
  ),
  ambivalent: listed('ambivalent|mixed|both|gemischt|beides|mixte|mixto|смешанный|混合'),
  unstated: listed(
    'unstated|neutral|0|unknown|na|n/a|neutre|neutro|нейтральный|нейтрально|中立|中性|중립|unbekannt|inconnu|desconocido',
  ),
});

export const MODALITY_WORDS: Words<Modality> = wordsOf({
  fact: ['fact'],
  'official statement': ['official statement'],
  analysis: ['analysis'],
  forecast: ['forecast'],
  hypothetical: ['hypothetical'],
});

export const DIRECTNESS_WORDS: Words<Directness> = wordsOf({
  stated: ['stated'],
  presupposed: ['presupposed'],
});

export const STANCE_WORDS: Words<Stance> = wordsOf({
  supports: ['supports'],
  disputes: ['disputes'],
  denies: ['denies'],
});

export const DIRECTED_WORDS: Words<boolean> = new Map([
  ...listed('directed|true|1|yes|y|gerichtet|ja|dirigé|oui|dirigido|sí|да|有向|是|はい|예').map(
    (word) => [word, true] as const,
  ),
  ...listed(
    'undirected|mutual|false|0|no|n|ungerichtet|nein|non dirigé|non|no dirigido|нет|无向|否|いいえ|아니오',
  ).map((word) => [word, false] as const),
]);

/** What a row says that tells how a tie stands, in the words of this app's own table of ties. */
export interface Statement {
  readonly modality: Modality;
  readonly directness: Directness;
  readonly stance: Stance;
}

/** `null` where the row says that there is nothing to say. */
export const STATE_WORDS: Words<Statement | null> = new Map([
  ['attested', { modality: 'fact', directness: 'stated', stance: 'supports' }],
  ['presupposed', { modality: 'fact', directness: 'presupposed', stance: 'supports' }],
  ['carried forward', { modality: 'fact', directness: 'presupposed', stance: 'supports' }],
  ['context', { modality: 'fact', directness: 'stated', stance: 'supports' }],
  ['denied', { modality: 'fact', directness: 'stated', stance: 'denies' }],
  ['possible', { modality: 'forecast', directness: 'stated', stance: 'supports' }],
  ['no evidence', null],
]);

/** What a cell says in the words of a kind; undefined where it is none of them. */
export function saidBy<Value>(words: Words<Value>, cell: string): Value | undefined {
  return words.get(wordKey(cell));
}

/** Cells that differ in capitals only, or in how their letters are composed, say the same. */
export function wordKey(cell: string): string {
  return cell.normalize('NFC').toLowerCase();
}

function listed(words: string): readonly string[] {
  return words.split(/\s*[|\n]\s*/);
}

function wordsOf<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
): Words<Value> {
  const values = Object.keys(words) as Value[];
  return new Map(values.flatMap((value) => words[value].map((word) => [word, value] as const)));
}
