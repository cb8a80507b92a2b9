import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Preset = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  /** The name of a drawing that widgets have; the text says what it shows. */
  sticker: z.optional(z.string().check(z.regex(/^[a-z-]{1,30}$/))),
  /** By language. The first one is shown where the reader's own is missing. */
  text: z
    .record(
      z.string().check(z.regex(/^[a-z]{2,3}$/)),
      z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    )
    .check(z.refine((texts) => Object.keys(texts).length > 0)),
});
export type Preset = z.infer<typeof Preset>;

const Presets = z.array(Preset).check(
  z.minLength(1),
  z.maxLength(60),
  z.refine(
    (presets) => new Set(presets.map(({ id }) => id)).size === presets.length,
    'Two have the same id.',
  ),
);

/** Reads a bank's own list from a JSON file. Throws where it is not one. */
export function readPresets(file: string): Preset[] {
  return Presets.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What the sentence or the drawing is called in a language. */
export function presetText({ text }: Preset, locale: string | undefined): string {
  const language = locale?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const own = Object.hasOwn(text, language) ? text[language] : undefined;
  return own ?? (Object.values(text)[0] as string);
}

/** The preset that a text is, in any of its languages; undefined for every other text. */
export function findPreset(presets: readonly Preset[], text: string): Preset | undefined {
  const wanted = text.normalize('NFC').trim();
  return presets.find((preset) =>
    Object.values(preset.text).some((each) => each.normalize('NFC') === wanted),
  );
}

/** What a community starts with, for young members: kind, and about nobody. */
export const DEFAULT_PRESETS: readonly Preset[] = [
  {
    id: 'great-idea',
    text: {
      en: 'Great idea!',
      fr: 'Super idée\u202f!',
      de: 'Tolle Idee!',
      es: '¡Qué buena idea!',
      it: 'Ottima idea!',
      nl: 'Goed idee!',
      pt: 'Ótima ideia!',
      ar: 'فكرة رائعة!',
    },
  },
  {
    id: 'i-save-too',
    text: {
      en: 'I am saving for something too.',
      fr: 'Moi aussi, j’économise pour quelque chose.',
      de: 'Ich spare auch auf etwas.',
      es: 'Yo también ahorro para algo.',
      it: 'Anch’io sto risparmiando per qualcosa.',
      nl: 'Ik spaar ook ergens voor.',
      pt: 'Eu também estou a poupar para algo.',
      ar: 'أنا أيضًا أدخر من أجل شيء ما.',
    },
  },
  {
    id: 'almost-there',
    text: {
      en: 'I am almost there.',
      fr: 'J’y suis presque.',
      de: 'Ich habe es fast geschafft.',
      es: 'Ya casi lo consigo.',
      it: 'Ci sono quasi.',
      nl: 'Ik ben er bijna.',
      pt: 'Estou quase a conseguir.',
      ar: 'اقتربت من هدفي.',
    },
  },
  {
    id: 'i-did-it',
    text: {
      en: 'I did it!',
      fr: 'J’ai réussi\u202f!',
      de: 'Ich habe es geschafft!',
      es: '¡Lo conseguí!',
      it: 'Ce l’ho fatta!',
      nl: 'Het is me gelukt!',
      pt: 'Consegui!',
      ar: 'لقد نجحت!',
    },
  },
  {
    id: 'keep-going',
    text: {
      en: 'Keep going!',
      fr: 'Continue comme ça\u202f!',
      de: 'Weiter so!',
      es: '¡Sigue así!',
      it: 'Continua così!',
      nl: 'Ga zo door!',
      pt: 'Continua assim!',
      ar: 'إلى الأمام!',
    },
  },
  {
    id: 'did-not-know',
    text: {
      en: 'I did not know that.',
      fr: 'Je ne le savais pas.',
      de: 'Das wusste ich nicht.',
      es: 'No lo sabía.',
      it: 'Non lo sapevo.',
      nl: 'Dat wist ik niet.',
      pt: 'Não sabia disso.',
      ar: 'لم أكن أعرف ذلك.',
    },
  },
  {
    id: 'do-not-understand',
    text: {
      en: 'I do not understand this yet.',
      fr: 'Je ne comprends pas encore.',
      de: 'Das verstehe ich noch nicht.',
      es: 'Todavía no lo entiendo.',
      it: 'Non lo capisco ancora.',
      nl: 'Dit begrijp ik nog niet.',
      pt: 'Ainda não percebo isto.',
      ar: 'لم أفهم هذا بعد.',
    },
  },
  {
    id: 'thank-you',
    text: {
      en: 'Thank you!',
      fr: 'Merci\u202f!',
      de: 'Danke!',
      es: '¡Gracias!',
      it: 'Grazie!',
      nl: 'Bedankt!',
      pt: 'Obrigado pela ajuda!',
      ar: 'شكرًا!',
    },
  },
  {
    id: 'sticker-piggy-bank',
    sticker: 'piggy-bank',
    text: {
      en: 'Piggy bank',
      fr: 'Tirelire',
      de: 'Sparschwein',
      es: 'Hucha',
      it: 'Salvadanaio',
      nl: 'Spaarvarken',
      pt: 'Mealheiro',
      ar: 'حصالة',
    },
  },
  {
    id: 'sticker-star',
    sticker: 'star',
    text: {
      en: 'Star',
      fr: 'Étoile',
      de: 'Stern',
      es: 'Estrella',
      it: 'Stella',
      nl: 'Ster',
      pt: 'Estrela',
      ar: 'نجمة',
    },
  },
  {
    id: 'sticker-rocket',
    sticker: 'rocket',
    text: {
      en: 'Rocket',
      fr: 'Fusée',
      de: 'Rakete',
      es: 'Cohete',
      it: 'Razzo',
      nl: 'Raket',
      pt: 'Foguetão',
      ar: 'صاروخ',
    },
  },
  {
    id: 'sticker-sprout',
    sticker: 'sprout',
    text: {
      en: 'Sprout',
      fr: 'Pousse',
      de: 'Keimling',
      es: 'Brote',
      it: 'Germoglio',
      nl: 'Kiemplant',
      pt: 'Rebento',
      ar: 'برعم',
    },
  },
  {
    id: 'sticker-heart',
    sticker: 'heart',
    text: {
      en: 'Heart',
      fr: 'Cœur',
      de: 'Herz',
      es: 'Corazón',
      it: 'Cuore',
      nl: 'Hart',
      pt: 'Coração',
      ar: 'قلب',
    },
  },
  {
    id: 'sticker-trophy',
    sticker: 'trophy',
    text: {
      en: 'Cup',
      fr: 'Coupe',
      de: 'Pokal',
      es: 'Copa',
      it: 'Coppa',
      nl: 'Beker',
      pt: 'Taça',
      ar: 'كأس',
    },
  },
];
