/** What a column of ties may mean. */
export const MEANINGS = [
  'from',
  'to',
  'relation',
  'time',
  'start',
  'end',
  'tenor',
  'quotation',
  'document',
  'written',
  'address',
  'archived',
  'accessed',
  'doi',
  'pages',
  'speaker',
  'modality',
  'directness',
  'stance',
  'state',
  'directed',
  'fromName',
  'toName',
  'amount',
  'unit',
  'confidence',
] as const;

/** What a column may say of the way to the words of a row. */
export const WAY_MEANINGS = [
  'address',
  'archived',
  'accessed',
  'doi',
  'pages',
] as const satisfies readonly Meaning[];

/** Meanings of columns in which every cell says one of a few things. */
export const VALUE_MEANINGS = [
  'tenor',
  'directed',
  'modality',
  'directness',
  'stance',
  'state',
] as const satisfies readonly Meaning[];

export type ValueMeaning = (typeof VALUE_MEANINGS)[number];

export type WayMeaning = (typeof WAY_MEANINGS)[number];

export type Meaning = (typeof MEANINGS)[number];

/** What a column of a list of actors may mean. */
export const ACTOR_MEANINGS = ['id', 'name', 'kind', 'group', 'x', 'y'] as const;

export type ActorMeaning = (typeof ACTOR_MEANINGS)[number];

/** Pairs of header words for the two ends of a tie, the surest first. */
export const END_WORDS: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['sourceid', 'targetid'],
  ['fromid', 'toid'],
  ['fromnode', 'tonode'],
  ['fromnodeid', 'tonodeid'],
  ['src', 'dst'],
  ['source', 'destination'],
  ['origin', 'destination'],
  ['ego', 'alter'],
  ['sender', 'receiver'],
  ['sender', 'recipient'],
  ['sender', 'addressee'],
  ['author', 'addressee'],
  ['senderid', 'addresseeid'],
  ['sourcename', 'targetname'],
  ['actor1', 'actor2'],
  ['actor1name', 'actor2name'],
  ['actora', 'actorb'],
  ['node1', 'node2'],
  ['nodeid1', 'nodeid2'],
  ['nodeidstart', 'nodeidend'],
  ['startnode', 'endnode'],
  ['nodea', 'nodeb'],
  ['person1', 'person2'],
  ['personid1', 'personid2'],
  ['person1id', 'person2id'],
  ['actorid1', 'actorid2'],
  ['actor1id', 'actor2id'],
  ['entityid1', 'entityid2'],
  ['entity1', 'entity2'],
  ['party1', 'party2'],
  ['partya', 'partyb'],
  ['sidea', 'sideb'],
  ['country1', 'country2'],
  ['countrya', 'countryb'],
  ['namea', 'nameb'],
  ['state1', 'state2'],
  ['statea', 'stateb'],
  ['statename1', 'statename2'],
  ['stateabb1', 'stateabb2'],
  ['ccode1', 'ccode2'],
  ['ccodea', 'ccodeb'],
  ['name1', 'name2'],
  ['id1', 'id2'],
  ['reporter', 'partner'],
  ['reportername', 'partnername'],
  ['reporterdesc', 'partnerdesc'],
  ['exporter', 'importer'],
  ['supplier', 'recipient'],
  ['supplier', 'buyer'],
  ['seller', 'buyer'],
  ['donor', 'recipient'],
  ['person', 'company'],
  ['person', 'organisation'],
  ['person', 'organization'],
  ['director', 'company'],
  ['owner', 'company'],
  ['investor', 'company'],
  ['parent', 'subsidiary'],
  ['acquirer', 'target'],
  ['parent', 'child'],
  ['subject', 'object'],
  ['absender', 'empfänger'],
  ['absender', 'adressat'],
  ['quelle', 'ziel'],
  ['von', 'an'],
  ['von', 'nach'],
  ['von', 'zu'],
  ['expéditeur', 'destinataire'],
  ['de', 'à'],
  ['de', 'vers'],
  ['origine', 'destination'],
  ['remitente', 'destinatario'],
  ['emisor', 'receptor'],
  ['origen', 'destino'],
  ['mittente', 'destinatario'],
  ['da', 'a'],
  ['отправитель', 'получатель'],
  ['источник', 'цель'],
  ['от', 'к'],
  ['от', 'кому'],
  ['发件人', '收件人'],
  ['来源', '目标'],
  ['起点', '终点'],
  ['差出人', '宛先'],
  ['送信者', '受信者'],
  ['出発', '到着'],
  ['보낸사람', '받는사람'],
  ['발신자', '수신자'],
  ['출발', '도착'],
  ['출처', '대상'],
  ['a', 'b'],
  ['i', 'j'],
  ['u', 'v'],
];

/** Header words for the other meanings, the surest first; case, blanks and signs do not matter. */
export const MEANING_WORDS: Readonly<Record<Exclude<Meaning, 'from' | 'to'>, readonly string[]>> = {
  relation: words(
    'relation relationtype reltype tie flow relationship relationshiptype relationid edgetype tietype type kind category predicate role link linktype interaction label beziehung art typ lien relación tipo relazione отношение связь тип вид 关系 类型 関係 種類 관계 유형 종류 event eventtype eventtext action',
  ),
  time: words(
    'time date year edtf when eventdate period timestamp ts day datetime times month quarter week senderdate datesent sentdate sent jahr datum zeit zeitpunkt monat année an mois año fecha mes anno mese ano rok год дата месяц 年 年份 日期 时间 年月 日付 時期 연도 년도 날짜 시기 step steps timestep timesteps tick ticks t wave waves round rounds turn frame frames snapshot iteration slice timeslice schritt zeitschritt runde welle ronda ola шаг раунд волна',
  ),
  start: words(
    'start startdate startyear fromdate begin begindate beginyear since validfrom from datefrom styear startingdate dyadstyear onset beginn anfang seit début inicio inizio начало 开始 開始 시작',
  ),
  end: words(
    'end enddate endyear todate until validto validuntil to dateto finish endingdate dyadendyear terminus ende bis fin fine à a конец 结束 終了 종료',
  ),
  tenor: words(
    'tenor sign polarity vorzeichen polarität signe polarité signo polaridad знак полярность 符号 符號 极性 極性 부호 극성 sentiment valence haltung einstellung attitude actitud',
  ),
  quotation: words('quotation quote passage excerpt exact citation text sentence evidence'),
  document: words(
    'document documenttitle sourcedocument sourcetitle sourcetitles publication reference source sources sourceid url href',
  ),
  written: words('sourcewritten written published publicationdate publishedon documentdate'),
  // Where columns are named after a document, their cells tell its name from its address.
  address: words(
    'url link href address sourceurl sourcelink sourceaddress documenturl documentlink weblink webaddress permalink uri webpage page document source sources reference publication citation evidence',
  ),
  archived: words(
    'archived archive archivedurl archiveurl archivedcopy archivelink archivedlink archivedat webarchive waybackurl',
  ),
  accessed: words(
    'accessed accessdate accesseddate dateaccessed accessedon lastaccessed retrieved retrievedon dateretrieved urldate lastseen',
  ),
  doi: words('doi sourcedoi documentdoi doiurl'),
  pages: words('pages page pagenumber pagenumbers pagerange pageno pp sourcepages'),
  speaker: words('speaker author said saidby voice attributedto coder'),
  modality: words('modality'),
  directness: words('directness'),
  stance: words('stance'),
  state: words('state standing'),
  directed: words('directed isdirected direction type'),
  fromName: words('fromname sourcename fromlabel sourcelabel statename1 actor1name'),
  toName: words('toname targetname tolabel targetlabel statename2 actor2name'),
  amount: words(
    'amount weight value count strength frequency quantity volume total sum n gewicht gewichtung betrag wert anzahl menge summe stärke häufigkeit montant valeur poids nombre quantité somme monto importe valor peso número cantidad importo valore quantità вес сумма количество значение 金额 数量 权重 值 金額 重み 値 가중치 금액 수량 값',
  ),
  unit: words(
    'unit units amountunit currency einheit währung unité devise unidad moneda unità valuta единица валюта 单位 货币 単位 通貨 단위 통화',
  ),
  confidence: words(
    'confidence certainty confidencelevel sicherheit gewissheit konfidenz certitude confiance certeza confianza certezza fiducia достоверность уверенность 置信度 可信度 確信度 確度 신뢰도 확신도',
  ),
};

/** Header words that say of numbers that what counts of them is whether they are above or below 0. */
export const SIGN_WORDS: readonly string[] = MEANING_WORDS.tenor.slice(0, -6);

export const ACTOR_WORDS: Readonly<Record<ActorMeaning, readonly string[]>> = {
  id: words('id nodeid actorid personid entityid memberid key node actor code'),
  name: words('name label title fullname displayname longname'),
  kind: words('kind type category class nodetype actortype role'),
  group: words('group community bloc cluster party region faction modularityclass sector alliance'),
  x: words('x posx xpos positionx lon longitude'),
  y: words('y posy ypos positiony lat latitude'),
};

function words(text: string): readonly string[] {
  return text.toLowerCase().split(' ');
}

/** A header as its letters and digits alone: `From-Date` is `fromdate`. */
export function plainHeader(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
