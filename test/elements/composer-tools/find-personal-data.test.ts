import { expect } from '@open-wc/testing';
import { findPersonalData } from '../../../src/elements/composer-tools/find-personal-data.js';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findPersonalData', () => {
  const FOUND: [kind: string, what: string, text: (what: string) => string][] = [
    ['iban', 'FR76 3000 6000 0112 3456 7890 189', (what) => `Mon IBAN est ${what} merci de vérifier`],
    ['iban', 'FR7630006000011234567890189', (what) => `${what}`],
    ['iban', 'fr76 3000 6000 0112 3456 7890 189', (what) => `(${what})`],
    ['iban', 'DE89 3704 0044 0532 0130 00', (what) => `Meine IBAN: ${what}. Danke!`],
    ['iban', 'DE89-3704-0044-0532-0130-00', (what) => `Konto ${what}, seit Montag`],
    ['iban', 'GB82 WEST 1234 5698 7654 32', (what) => `Send it to ${what} please`],
    ['iban', 'NL91ABNA0417164300', (what) => `naar ${what}`],
    ['iban', 'BE68 5390 0754 7034', (what) => `sur ${what}`],
    ['iban', 'FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189', (what) => `Voici : ${what}`],
    ['card', '4111 1111 1111 1111', (what) => `Ma carte ${what} est bloquée`],
    ['card', '4111-1111-1111-1111', (what) => `Card ${what}`],
    ['card', '4111111111111111', (what) => `Carte:${what}.`],
    ['card', '3782 822463 10005', (what) => `Amex ${what}`],
    ['card', '5555555555554444', (what) => `${what}`],
    ['card', '4222222222222', (what) => `${what}`],
    ['card', '٤١١١ ١١١١ ١١١١ ١١١١', (what) => `بطاقتي ${what}`],
    ['phone', '06 12 34 56 78', (what) => `Appelez-moi au ${what} ce soir`],
    ['phone', '0612345678', (what) => `Mon numéro : ${what}.`],
    ['phone', '06.12.34.56.78', (what) => `(${what})`],
    ['phone', '01-23-45-67-89', (what) => `${what}, merci`],
    ['phone', '+33 6 12 34 56 78', (what) => `Call ${what}.`],
    ['phone', '+33 (0)6 12 34 56 78', (what) => `Tel. ${what}`],
    ['phone', '+49 151 23456789', (what) => `Meine Nummer ist ${what}`],
    ['phone', '0033612345678', (what) => `Au ${what}`],
    ['phone', '+352 621 123 456', (what) => `au Luxembourg ${what}`],
    ['phone', '0171 2345678', (what) => `Meine Handynummer ist ${what}.`],
    ['phone', '(030) 123456', (what) => `Telefon ${what}`],
    ['phone', '612 34 56 78', (what) => `Mi teléfono es el ${what}`],
    ['phone', '333 1234567', (what) => `Il mio cellulare: ${what}`],
    ['phone', '06-12345678', (what) => `Mijn telefoonnummer is ${what}.`],
    ['phone', '912 345 678', (what) => `O meu telemóvel é ${what}`],
    ['phone', '٠٦١٢٣٤٥٦٧٨', (what) => `هاتفي ${what}`],
    ['iban', 'ES91 2100 0418 4502 0005 1332', (what) => `Mi cuenta es ${what}.`],
    ['iban', 'IT60 X054 2811 1010 0000 0123 456', (what) => `Il conto ${what}`],
    ['iban', 'PT50 0002 0123 1234 5678 9015 4', (what) => `A conta ${what}`],
    ['iban', 'NO93 8601 1117 947', (what) => `${what}`],
    ['iban', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S', (what) => `${what}`],
    ['card', '6304 0000 0000 0000 000', (what) => `Maestro ${what}`],
    ['reference', '00123456789', (what) => `Mon prêt immobilier n° ${what} est refusé`],
    ['reference', '2024-0012345', (what) => `Dossier ${what}, toujours rien`],
    ['reference', '12 345 678', (what) => `Mon contrat numéro ${what}`],
    ['reference', 'PRT-20230045678', (what) => `réf. du crédit : ${what}`],
    ['reference', '4711081500', (what) => `Mein Darlehen mit der Nummer ${what}`],
    ['reference', '600123456', (what) => `Darlehensvertrag ${what}`],
    ['reference', '987654321', (what) => `My loan, number ${what}, was sold`],
    ['reference', '98765432', (what) => `${what} est mon numéro de dossier`],
    ['reference', '98765432', (what) => `رقم القرض ${what}`],
  ];
  for (const [kind, what, text] of FOUND) {
    it(`finds ${kind} in “${text(what)}”`, () => {
      expect(found(text(what))).to.eql([[kind, what]]);
    });
  }

  const NOTHING = [
    '',
    'Merci beaucoup pour votre réponse.',
    'FR76 3000 6000 0112 3456 7890 188 n’est pas un IBAN',
    'AB12 3456 7890 1234',
    'Un prêt de 250 000 € sur 25 ans',
    'Un prêt de 1 250 000 € à 3,45 %',
    'Un prêt de 1 250 000 sur 20 ans',
    'un crédit de 2500000 euros',
    'Kredit über 1.250.000 Euro',
    'loan of 1250000 EUR',
    'Le prêt du 23/11/2026',
    'Mon contrat du 23.11.2026 10:30',
    'contrat 2020-2024',
    'Le dossier, ouvert le 2026-11-23, avance',
    'Rendez-vous le 01.02.2026 10:00',
    'Le 01 02 03 04 à 10 h',
    'Entre 2021 2022 2023 2024 rien n’a changé',
    '4111 1111 1111 1112',
    '1234 5678 9012 3456',
    '1 234 567 890 123 456 €',
    'Article L. 313-22 du code de la consommation',
    'article 1234567 du catalogue',
    'Le service client au 3639 ou 0800 123 456',
    'Le 08 20 12 34 56 est payant',
    'EAN 3017620422003',
    'Voir https://bank.example/prets/article-4111111111111111',
    'https://bank.example/dossier/12345678901',
    'Le solde est de +300 000 000 €',
    'Progression : +12 345 678,50 €',
    'La norme ISO 9001:2015 et l’ISO 20022',
    'ISO 13616-1:2020 et ISO/IEC 27001',
    'ISO 4217, ISBN 978-2-07-036024-5',
    'Le prêt conventionné n’est pas dans la loi 2010-737',
    'Le crédit suit le règlement (UE) 2016/6791',
    'Mein Kredit und das Gesetz Nr. 2010-7371',
    'Mon portable de 2019 2020 est lent',
    'Article R. 519-4 du code monétaire, arrêté du 2020-12-31',
    'Un crédit à 1,2345678 % sur 240 mois',
    'De 2015 à 2025, le prix du m² est passé de 2 350 à 3 480 €',
    'Mon dossier 2024 est complet à 100 %',
    'Le compte joint coûte 12,00 € par an depuis 2012',
    'préstamo de 250.000 euros a 25 años',
    'mutuo di 180.000 € al 3,75 %',
    'hypotheek van 300.000 euro, 30 jaar',
    'empréstimo de 150 000 euros em 2023',
    'قرض بقيمة ٢٥٠٠٠٠ يورو',
    'portable acheté 1 299 € le 12/11/2025',
    'Version 10.0.22621.3007',
    '192.168.100.200',
    'π = 3,14159265358979',
    'Taux : 3.4567890123456 %',
    'Un prêt de 3 000 € en 2019, un autre de 12 000 € en 2024',
    'Mon compte est ouvert depuis 2011, et ma carte expire en 12/2027',
    'Je prête 12345678 fois attention',
    'Code postal 75008, 2e étage, 3 rue de la Paix',
    '20h00 – 21h30, 14 novembre 2026',
  ];
  for (const text of NOTHING) {
    it(`finds nothing in “${text}”`, () => {
      expect(found(text)).to.eql([]);
    });
  }

  it('finds several, in the order of the text', () => {
    const text = 'Tél. 06 12 34 56 78, IBAN FR76 3000 6000 0112 3456 7890 189, carte 4111 1111 1111 1111';
    expect(findPersonalData(text).map(({ kind }) => kind)).to.eql(['phone', 'iban', 'card']);
  });

  it('hides all but the end', () => {
    const [iban] = findPersonalData('FR76 3000 6000 0112 3456 7890 189');
    expect(iban?.masked).to.equal('•••• •••• •••• •••• •••• •••• 189');
  });

  it('takes no time for what repeats', () => {
    const start = performance.now();
    for (const part of ['prêt ', '0 ', '+1 ', 'FR76 ', 'tél (', '1.', 'contrat - ', '4111 '])
      findPersonalData(part.repeat(20_000 / part.length));
    expect(performance.now() - start).to.be.below(2000);
  });
});
