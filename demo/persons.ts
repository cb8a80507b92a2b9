import type { Language } from './languages.js';

/** Somebody whom the demo bank knows. `subject` is all that the community learns besides the name and the roles. */
export interface Person {
  id: string;
  subject: string;
  name: string;
  initials: string;
  roles: readonly string[];
  about: Record<Language, string>;
}

export const PERSONS: readonly Person[] = [
  {
    id: 'camille',
    subject: 'solane-c4d1f0b27a93',
    name: 'Camille Renaud',
    initials: 'CR',
    roles: [],
    about: {
      fr: 'Cliente, achète son premier appartement',
      en: 'Customer, buying a first flat',
      de: 'Kundin, kauft ihre erste Wohnung',
    },
  },
  {
    id: 'jonas',
    subject: 'solane-7e905c3bd184',
    name: 'Jonas Weber',
    initials: 'JW',
    roles: [],
    about: {
      fr: 'Client à Fribourg-en-Brisgau',
      en: 'Customer in Freiburg',
      de: 'Kunde in Freiburg im Breisgau',
    },
  },
  {
    id: 'amina',
    subject: 'solane-2bf86ae1590d',
    name: 'Amina Haddad',
    initials: 'AH',
    roles: [],
    about: {
      fr: 'Cliente, artisane à son compte',
      en: 'Customer, self-employed craftswoman',
      de: 'Kundin, selbstständige Handwerkerin',
    },
  },
  {
    id: 'claire',
    subject: 'solane-91d3e7c05b6f',
    name: 'Claire Fontaine',
    initials: 'CF',
    roles: ['staff'],
    about: {
      fr: 'Conseillère à la Banque Solane',
      en: 'Adviser at Banque Solane',
      de: 'Beraterin der Banque Solane',
    },
  },
  {
    id: 'mehdi',
    subject: 'solane-5a0c9be2f417',
    name: 'Mehdi Lambert',
    initials: 'ML',
    roles: ['staff'],
    about: {
      fr: 'Responsable de la communauté à la Banque Solane',
      en: 'Community manager at Banque Solane',
      de: 'Verantwortlich für die Community der Banque Solane',
    },
  },
];

export function findPerson(id: string): Person | null {
  return PERSONS.find((person) => person.id === id) ?? null;
}
