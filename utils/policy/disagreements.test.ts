import { describe, expect, it } from 'vitest';
import { readClosely } from './readClosely.ts';

const TITLES: Record<string, string> = {
  en: 'Privacy Policy\nWe explain how we collect and use your personal data when you use our image service.',
  fr: 'Politique de confidentialité\nNous expliquons comment nous collectons et utilisons vos données personnelles.',
  id: 'Kebijakan Privasi\nKami menjelaskan bagaimana kami mengumpulkan dan menggunakan data pribadi Anda.',
  de: 'Datenschutzerklärung\nWir erklären, wie wir Ihre personenbezogenen Daten erheben und verwenden.',
};

async function between(lang: string, ...sentences: string[]) {
  const text = `${TITLES[lang]}\n${sentences.join('\n')}`;
  return (await readClosely(text, { today: '2026-11-25' })).disagreements;
}

describe('two sentences that disagree', () => {
  it.each([
    [
      'en',
      'We use your images to train our models.',
      'We never use your images to train AI models.',
      'trainsOnContent',
    ],
    [
      'fr',
      'Nous utilisons vos images pour entraîner nos modèles.',
      "Vos images ne sont jamais utilisées pour entraîner des modèles d'IA.",
      'trainsOnContent',
    ],
    [
      'id',
      'Kami menggunakan gambar Anda untuk melatih model kami.',
      'Kami tidak menggunakan gambar Anda untuk melatih model AI.',
      'trainsOnContent',
    ],
    [
      'de',
      'Wir verwenden Ihre Bilder, um unsere Modelle zu trainieren.',
      'Ihre Bilder werden nicht zum Training von KI-Modellen verwendet.',
      'trainsOnContent',
    ],
    ['en', 'We do not sell your personal data.', 'We may sell your personal data to advertisers.', 'sellsData'],
    [
      'en',
      'Your images are deleted immediately after processing.',
      'Your images are stored on our servers for 30 days.',
      'uploads',
    ],
  ])('%s: %s / %s', async (lang, one, other, field) => {
    const found = await between(lang, one, other);
    expect(found.map((each) => each.field)).toEqual([field]);
    expect(found[0]?.sides.map(({ quote }) => quote)).toEqual([one, other]);
    // In whatever order they stand, and with other text between them.
    const turned = await between(lang, other, 'Contact us.', one);
    expect(turned[0]?.sides.map(({ quote }) => quote)).toEqual([other, one]);
  });

  it.each([
    [
      'en',
      'We never use your images to train AI models.',
      'We use your images to train our models only with your consent.',
    ],
    ['en', 'We do not use your images to train models.', 'We use anonymised data to improve our models.'],
    ['en', 'We do not use images of business customers to train models.', 'We use your images to train our models.'],
    [
      'en',
      'Uploaded photos are deleted immediately after processing.',
      'Generated images are stored until you delete them.',
    ],
    ['en', 'We do not sell your personal data.', 'You have the right to know whether we sell your personal data.'],
    ['en', 'We do not use your images to train models.', 'We use your images in anonymised form to train our models.'],
    ['en', 'We do not sell your personal data unless you ask us to.', 'We sell your personal data to advertisers.'],
    ['fr', 'Nous ne vendons pas vos données.', 'Nous conservons vos images pendant 30 jours.'],
  ])('none in %s: %s / %s', async (lang, one, other) => {
    expect(await between(lang, one, other)).toEqual([]);
  });
});
