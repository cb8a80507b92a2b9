/** A member of the demo community. */
export interface SeedMember {
  id: string;
  subject: string;
  name: string;
  roles: readonly string[];
  /** In which language they write, more often than not. */
  language: 'fr' | 'de' | 'en';
}

/** These four can be signed in as in the demo bank, which knows them by these subjects. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'Camille Renaud': 'solane-c4d1f0b27a93',
  'Jonas Weber': 'solane-7e905c3bd184',
  'Amina Haddad': 'solane-2bf86ae1590d',
  'Claire Fontaine': 'solane-91d3e7c05b6f',
};

const STAFF = [
  'Claire Fontaine',
  'Mathieu Aubrac',
  'Soraya Mansouri',
  'Rachel Whitcombe',
  'Katharina Vogt',
  'Bastien Lemoine',
];

/** Whom the bank has invited to answer. They are heard for what they know, and do not react. */
const INVITED: Readonly<Record<string, string>> = {
  'Agnès Quéré': 'expert',
  'Paul Etcheverry': 'project-owner',
  'Harriet Lowell': 'expert',
  'Dr. Renate Seidel': 'expert',
};

const FRENCH = [
  ...[
    'Camille Renaud',
    'Jonas Weber',
    'Amina Haddad',
    'Nadia Belkacem',
    'Laurent Pichon',
    'Sylvie Marchetti',
  ],
  ...[
    'Thomas Guérin',
    'Élodie Vasseur',
    'Karim Ouali',
    'Françoise Delmas',
    'Benoît Carlier',
    'Aurélie Joubert',
  ],
  ...[
    'Patrick Le Gall',
    'Mireille Sanson',
    'Julien Thévenet',
    'Hélène Bourdin',
    'Youssef Amrani',
    'Sandrine Poirier',
  ],
  ...[
    'Gilles Ferrand',
    'Maëlle Kervella',
    'Stéphane Roche',
    'Inès Chabert',
    'Didier Malfait',
    'Océane Perrot',
  ],
  ...[
    'Fabrice Noël',
    'Catherine Lhuillier',
    'Romain Bessière',
    'Véronique Arnoux',
    'Nicolas Tessier',
    'Chloé Bertin',
  ],
  ...[
    'Alain Dupuis',
    'Martine Cochet',
    'Guillaume Prévost',
    'Laëtitia Moreau',
    'Yannick Le Bihan',
    'Sophie Garnier',
  ],
  ...['Jean-Marc Olivier', 'Anne-Laure Texier', 'Rachid Benali', 'Christelle Vidal', 'Pierre-Yves Morvan'],
  ...[
    'Danielle Roussel',
    'Mickaël Fabre',
    'Emmanuelle Brun',
    'Hugo Lacombe',
    'Brigitte Navarro',
    'Quentin Dumas',
  ],
  ...[
    'Isabelle Fourcade',
    'Olivier Mercier',
    'Samira Zeroual',
    'Philippe Gaudin',
    'Manon Lefebvre',
    'Jacques Bonnal',
  ],
  ...[
    'Estelle Rigaud',
    'Loïc Tanguy',
    'Monique Charrier',
    'Antoine Vallet',
    'Fatoumata Diallo',
    'Pascal Hamel',
  ],
  ...[
    'Mélanie Courtois',
    'Bruno Sabatier',
    'Aïcha Traoré',
    'Xavier Deschamps',
    'Corinne Masson',
    'Adrien Blondel',
  ],
  ...[
    'Louise Bazin',
    'Thierry Maillard',
    'Noémie Gilbert',
    'Abdoulaye Ndiaye',
    'Claude Pasquier',
    'Marion Besnard',
  ],
];

const GERMAN = [
  ...[
    'Lena Hoffmann',
    'Matthias Krüger',
    'Sabine Lindner',
    'Torsten Bergmann',
    'Anke Petersen',
    'Uwe Schröter',
  ],
  ...[
    'Birgit Neumann',
    'Florian Maurer',
    'Heike Zimmermann',
    'Stefan Albrecht',
    'Claudia Reuter',
    'Jörg Hartwig',
  ],
  ...[
    'Melanie Brandt',
    'Andreas Kühn',
    'Petra Sommer',
    'Dennis Kowalski',
    'Ursula Weidmann',
    'Markus Thiele',
  ],
  ...[
    'Franziska Engel',
    'Ralf Dietrich',
    'Nina Scholz',
    'Günther Pfeiffer',
    'Silke Baumann',
    'Tobias Ritter',
  ],
  ...['Monika Haas', 'Sebastian Lorenz', 'Gisela Böhm', 'Kai Oltmanns', 'Jana Seifert', 'Holger Winkler'],
];

const ENGLISH = [
  ...[
    'Helen Ashworth',
    'Martin Okafor',
    'Siobhan Kelleher',
    'David Pritchard',
    'Grace Oyelaran',
    'Tom Haverford',
  ],
  ...[
    'Fiona Mackay',
    'Paul Dunleavy',
    'Ruth Abernathy',
    'Gareth Llewellyn',
    'Priya Raman',
    'Colin Fairbairn',
  ],
  ...['Bridget Nolan', 'Andrew Selby', 'Josephine Marlow', 'Kieran Doyle', 'Margaret Thwaite', 'Daniel Osei'],
  ...['Alison Cartwright', 'Sean Brannigan', 'Zara Malik', 'Peter Holloway', 'Naomi Steadman', 'Ian Crosbie'],
  ...[
    'Eleanor Whitby',
    'Marcus Bright',
    'Wendy Tranter',
    'Hamish Rankin',
    'Lucy Pemberton',
    'Joseph Adeyemi',
  ],
];

const FROM_ALL_OVER = [
  ...[
    'Layla Haddad',
    'Omar Khoury',
    'Rania Shaheen',
    'Tarek Mansour',
    'ليلى منصور',
    'سامي الخطيب',
    'هدى بن يوسف',
  ],
  ...[
    'Hiba El Fassi',
    'Bilal Cherkaoui',
    'Mona Rizk',
    'Walid Sabbagh',
    'Noa Friedman',
    'דוד לוי',
    'Yael Ben-Ami',
  ],
  ...[
    'Ayşe Yıldırım',
    'Mehmet Kaya',
    'Elif Demirtaş',
    'Emre Şahin',
    'Zeynep Aksoy',
    'Hakan Öztürk',
    'Gülay Çetin',
  ],
  ...['Nguyễn Thị Hạnh', 'Trần Văn Minh', 'Lê Thu Hà', 'Phạm Quốc Bảo', 'Đỗ Minh Châu', 'Vũ Ngọc Lan'],
  ...[
    'João Pedro Carvalho',
    'Inês Figueiredo',
    'Rui Tavares',
    'Marta Gonçalves',
    'Conceição Lopes',
    'Tiago Brandão',
  ],
  ...[
    'Giulia Ferraris',
    'Marco Bellandi',
    'Lucía Ortega',
    'Álvaro Medina',
    'Katarzyna Nowicka',
    'Piotr Zieliński',
  ],
  ...[
    'Ilona Szabó',
    'Andrei Munteanu',
    'Mirela Popescu',
    'Olena Kovalenko',
    'Goran Petrović',
    'Snežana Ilić',
  ],
  ...[
    'Sanne de Vries',
    'Joris Verhoeven',
    'Astrid Lindqvist',
    'Mikael Sundberg',
    'Aino Korhonen',
    'Lars Nygård',
  ],
  ...[
    'Kofi Boateng',
    'Adaeze Nwosu',
    'Haruka Mori',
    '陈晓雯',
    'Wei Zhang',
    'Minh Anh Dang',
    'Deepa Krishnan',
  ],
  ...['Arjun Mehta', 'Mariam Touré', 'Ousmane Sow', 'Bintou Camara', 'Cheikh Fall'],
];

/** What an id is made of. Names that are not in Latin letters get a number instead. */
function idOf(name: string, index: number): string {
  const latin = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[ıİ]/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return latin || `member-${index + 1}`;
}

function memberOf(name: string, index: number): SeedMember {
  const id = idOf(name, index);
  return {
    id,
    subject: SUBJECTS[name] ?? `seed-${id}`,
    name,
    roles: STAFF.includes(name) ? ['staff'] : name in INVITED ? [INVITED[name] as string] : [],
    language: GERMAN.includes(name) ? 'de' : ENGLISH.includes(name) ? 'en' : 'fr',
  };
}

/** Two hundred people, six of them on the bank's staff; and those whom the bank has invited. */
export const MEMBERS: readonly SeedMember[] = [
  ...STAFF,
  ...FRENCH,
  ...GERMAN,
  ...ENGLISH,
  ...FROM_ALL_OVER,
  ...Object.keys(INVITED),
].map(memberOf);

export function isInvited(member: SeedMember): boolean {
  return member.name in INVITED;
}

const byName = new Map(MEMBERS.map((member) => [member.name, member]));

export function memberNamed(name: string): SeedMember {
  const member = byName.get(name);
  if (!member) throw new Error(`No member of the demo community is called ${name}.`);
  return member;
}
