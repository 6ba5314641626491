/** Pairs of header words for the two ends of a tie in more languages and trades, the surest first. */
export const MORE_END_WORDS: readonly (readonly [string, string])[] = [
  ...pairs(
    'attacker defender, aggressor target, citing cited, follower followee, follower followed, lender borrower, creditor debtor, payer payee, grantor grantee, teacher student, master apprentice, patron client, employer employee, husband wife, ' +
      'verkäufer käufer, lieferant kunde, gläubiger schuldner, lehrer schüler, schreiber adressat, exporteur importeur, mutter tochter, sender empfänger, autor empfänger, ' +
      'émetteur récepteur, émetteur destinataire, auteur destinataire, vendeur acheteur, exportateur importateur, paysexportateur paysimportateur, créancier débiteur, ' +
      'vendedor comprador, exportador importador, acreedor deudor, autor destinatario, fuente destino, fuente objetivo, remetente destinatário, ' +
      'кто кому, откуда куда, продавец покупатель, автор адресат, адресант адресат, экспортер импортер, начало конец, ' +
      '发信人 收信人, 寄信人 收信人, 寄件人 收件人, 发送者 接收者, 出发地 目的地, 卖方 买方, 出口国 进口国, 源 目标, 來源 目標, ' +
      '送り主 受取人, 送信人 受信人, 送信元 送信先, 発信者 受信者, 出発地 到着地, 輸出国 輸入国, 売り手 買い手, ' +
      '보내는사람 받는사람, 송신자 수신자, 출발지 도착지, 수출국 수입국, 판매자 구매자, 시작 끝, ' +
      'nominator nominee, caller callee, rater ratee, owner owned, tail head, plaintiff defendant, claimant respondent, applicant respondent, mentor mentee, supervisor supervisee, predator prey, killer victim, accuser accused, customer supplier, buyer supplier, host guest, initiator target, challenger target, invader invaded, father child, mother child, person spouse, personlabel spouselabel, ' +
      'reportingcountry partnercountry, reporteriso partneriso, reporteriso3 partneriso3, reportercode partnercode, homecountry hostcountry, orig dest, o d, srcip dstip, sourceip destinationip, srcaddr dstaddr, truster trustee, trustor trustee, ' +
      'kläger beklagter, kreditgeber kreditnehmer, demandeur défendeur, prêteur emprunteur, demandante demandado, prestamista prestatario, истец ответчик, кредитор должник, заимодавец заемщик, ' +
      'member club, member society, member organization, member organisation, member association, person club, person society, person association, person institution, individual organization, mitglied verein, mitglied gesellschaft, membre société, membre association, miembro organización, actor movie, actor film',
  ),
  ...crossed(
    'sender correspondent author writer from absender verfasser autor expéditeur auteur émetteur remitente emisor mittente autore remetente отправитель автор адресант nadawca afzender avsändare afsender avsender gönderen αποστολέας المرسل 发件人 寄信人 差出人 送信者 보낸사람 발신자',
    'recipient receiver addressee empfänger adressat destinataire destinatario destinatário получатель адресат odbiorca ontvanger geadresseerde mottagare modtager mottaker alıcı παραλήπτης المستلم المتلقي 收件人 收信人 受取人 宛先 受信者 받는사람 수신자',
  ),
];

function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(', ').map((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    return [first, second];
  });
}

/** Whoever sends is called in many ways, as is whoever receives: any word of the one goes with any of the other. */
function crossed(firsts: string, seconds: string): readonly (readonly [string, string])[] {
  return firsts
    .split(' ')
    .flatMap((first) => seconds.split(' ').map((second) => [first, second] as const));
}
