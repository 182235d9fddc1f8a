import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from './readPolicy.ts';

const EN = (body: string) =>
  `Privacy Policy\nLast updated: March 3, 2026\nWe explain how we collect and use your personal data when you use our image service.\n${body}\nContact us at privacy@pictures.example.`;
const FR = (body: string) =>
  `Politique de confidentialité\nDernière mise à jour : 3 mars 2026\nNous expliquons comment nous collectons et utilisons vos données personnelles.\n${body}\nContactez-nous : vie-privee@images.example.`;
const ID = (body: string) =>
  `Kebijakan Privasi\nTerakhir diperbarui: 3 Maret 2026\nKami menjelaskan bagaimana kami mengumpulkan dan menggunakan data pribadi Anda.\n${body}\nHubungi kami di privasi@gambar.example.`;

describe('does it train on what people give it', () => {
  it.each([
    [EN('We use the images and prompts you submit to train our models.'), 'yes'],
    [EN('We do not use your images to train AI models.'), 'no'],
    [EN('Your images are never used to train our models without your explicit consent.'), 'opt-in'],
    [EN('We may use your content to train our models unless you opt out in your settings.'), 'opt-out'],
    [EN('We use your data to improve our service.'), 'not-stated'],
    [FR('Nous utilisons vos images pour entraîner nos modèles.'), 'yes'],
    [FR("Vos images ne sont jamais utilisées pour entraîner des modèles d'IA."), 'no'],
    [ID('Kami menggunakan gambar Anda untuk melatih model kami.'), 'yes'],
    [ID('Kami tidak menggunakan gambar Anda untuk melatih model AI.'), 'no'],
  ])('reads %j as %s', async (text, expected) => {
    expect((await readPolicy(text)).trainsOnContent).toBe(expected);
  });

  it('never takes silence for "no"', async () => {
    const card = await readPolicy(EN('We store your images for thirty days.'));
    expect(card.trainsOnContent).toBe('not-stated');
    expect(card.evidence.trainsOnContent).toBeUndefined();
  });
});

describe('readPolicy', () => {
  it('gives every stated value the exact sentence it rests on', async () => {
    const text = EN('We do not sell your personal information. Uploaded images are deleted within 24 hours.');
    const card = await readPolicy(text);
    expect(card.sellsData).toBe('no');
    expect(card.retentionDays).toBe(1);
    for (const [field, quote] of Object.entries(card.evidence)) {
      expect(text).toContain(quote);
      const place = card.places[field];
      expect(text.slice(place?.start, place?.end)).toBe(quote);
    }
  });

  it.each([
    ['sellsData', 'We never sell them. We do not sell your personal data.', 'We do not sell your personal data.'],
    ['sellsData', 'We do not sell data or train models on it. We do not sell your data.', 'We do not sell your data.'],
    ['retentionDays', 'They are gone after 30 days. Images are kept for 30 days.', 'Images are kept for 30 days.'],
    [
      'uploads',
      'After account deletion your images are removed within 30 days. We store your images on our servers.',
      'We store your images on our servers.',
    ],
  ])('quotes the plainest of several sentences that say the same of %s', async (field, body, quote) => {
    expect((await readPolicy(EN(body))).evidence[field]).toBe(quote);
  });

  it.each([
    ['trainsOnContent', 'We train our models on your images.', 'Your prompts help us to train our models.'],
    ['publicGallery', 'Your images appear in our public gallery.', 'Images are visible to other users.'],
    ['sellsData', 'We do not sell your data.', 'Your personal data is never sold.'],
    ['uploads', 'We store your images on our servers.', 'Your images are stored until you delete them.'],
    ['retentionDays', 'Images are deleted after 30 days.', 'We keep your images for 30 days.'],
    ['minAge', 'Not for children under 13.', 'We do not knowingly collect data of children under 13.'],
  ])(
    'gives the other sentences that say the same of %s, and none that says something else',
    async (field, one, other) => {
      const silence = 'We keep our rooms tidy and greet our guests.';
      const card = await readPolicy(EN(`${one}\n${silence}\n${other}\n${one}`));
      expect([card.evidence[field], ...(card.also[field] ?? [])].sort()).toEqual([one, other].sort());
      expect((await readPolicy(EN(one))).also).toEqual({});
    },
  );

  it('gives no sentence of another answer beside it', async () => {
    const body = 'Images are deleted after 30 days.\nPrompts are kept for 10 days.\nWe never train on your images.';
    const card = await readPolicy(EN(`${body}\nOnly with your consent do we train our models on your images.`));
    expect(card).toMatchObject({ uploads: 'temporary', retentionDays: 30, trainsOnContent: 'opt-in' });
    expect(card.also).toEqual({ uploads: ['Prompts are kept for 10 days.'] });
    const two = await readPolicy(EN('We keep your images until you delete them.\nWe do not store your prompts.'));
    expect(two.uploads).toBe('stored');
    expect(two.also).toEqual({});
  });

  it('knows the title behind a sign, and a company it only signs in with as no name of its own', async () => {
    const text = `🔒 Privacy\nYou may sign in with Apple. ${'We collect your data and keep it safe. '.repeat(10)}\nService providers\n${'Apple handles payments.\n'.repeat(10)}`;
    expect(await readPolicy(text)).toMatchObject({ isPolicy: true, subprocessors: ['Apple'] });
  });

  it('knows a policy that has no title and opens with a long sentence about itself', async () => {
    const opening = (name: string) =>
      `Welcome to Lumapix. This ${name} explains how we collect, use and keep your information when you draw pictures on our site or in our app.\nWe collect your name and your address.`;
    expect((await readPolicy(opening('Privacy Policy'))).isPolicy).toBe(true);
    expect((await readPolicy(opening('Cookie Policy'))).isPolicy).toBe(false);
  });

  it('reads date, contact and language', async () => {
    expect(await readPolicy(FR('Nous ne vendons pas vos données.'))).toMatchObject({
      isPolicy: true,
      lang: 'fr',
      lastUpdated: '2026-03-03',
      contactEmail: 'vie-privee@images.example',
      sellsData: 'no',
    });
  });

  it('says of something else that it is no policy', async () => {
    expect((await readPolicy('Terms of Service\nBy using the site you agree to these terms.')).isPolicy).toBe(false);
    expect((await readPolicy('')).isPolicy).toBe(false);
    const question =
      'Does the new drawing app respect your privacy?\nIt collects a lot of personal data, says a lawyer. Your data may be shared.';
    expect((await readPolicy(question)).isPolicy).toBe(false);
  });

  it('knows a page of bare points under a policy title', async () => {
    const points =
      'Chính sách bảo mật\nThông tin tài khoản\n- Dữ liệu sử dụng\n- Thông tin thiết bị\nQuyền của bạn\n- Xóa dữ liệu';
    expect((await readPolicy(points)).isPolicy).toBe(true);
  });

  it('knows a page of help about privacy, which is no policy, by who asks and by where it points', async () => {
    const page = (title: string, line: string) =>
      `${title}\nWe keep the pictures you send us for a day.\n${line}\nWe do not sell your data. We delete your data when you ask.`;
    expect((await readPolicy(page('Privacy & security', 'Where do my pictures go?'))).isPolicy).toBe(false);
    expect((await readPolicy(page('Privacy & security', 'Please read our full privacy policy.'))).isPolicy).toBe(false);
    expect((await readPolicy(page('Privacy & security', 'Where do your pictures go?'))).isPolicy).toBe(true);
    expect((await readPolicy(page('Privacy Policy', 'Where do my pictures go?'))).isPolicy).toBe(true);
  });

  it('knows a policy without a title by its headings, and a notice of a few sentences by what they speak of', async () => {
    const headed = (first: string) =>
      `1. ${first}\nYour name and the photos you send.\n2. Where it is stored\nOn our servers.\n3. Sharing with third parties\nWith nobody.`;
    expect((await readPolicy(headed('Information we collect'))).isPolicy).toBe(true);
    expect((await readPolicy(headed('Our drawing school'))).isPolicy).toBe(false);
    const notice = (first: string) =>
      `${first} your photos on our server for an hour. After that the photos are deleted. We do not share your data with third parties. This is how we follow the GDPR.`;
    expect((await readPolicy(notice('We keep'))).isPolicy).toBe(true);
    expect((await readPolicy(notice('With your permission we keep'))).isPolicy).toBe(false);
    expect((await readPolicy(`${notice('We keep')} Read the full policy.`)).isPolicy).toBe(false);
  });

  it.each([
    [
      'Mentions légales\nHébergeur',
      'Données personnelles',
      "Nous collectons votre adresse et les photos à retoucher.\nVos photos sont supprimées après 30 jours.\nVous disposez d'un droit d'accès, de",
      'Pour en savoir plus, consultez notre politique de confidentialité.',
    ],
    [
      'Legal notice\nPublisher',
      'Privacy',
      'We collect your address and the photos to retouch.\nYour photos are deleted after 30 days. We share your data with our host and',
      'Your use of the service is subject to our Privacy Policy.',
    ],
    [
      'Aviso legal\nTitular',
      'Protección de datos',
      'Recopilamos su correo y las fotos que nos envía.\nLas fotos se eliminan a los 30 días. Usted tiene derecho a acceder,',
      'Consulte nuestra política de privacidad.',
    ],
    [
      'Impressum\nAnbieter',
      'Datenschutz',
      'Wir erheben Ihre Adresse und die Fotos zur Retusche.\nDie Fotos werden nach 30 Tagen gelöscht. Sie haben das Recht auf Auskunft,',
      'Näheres steht in unserer Datenschutzerklärung.',
    ],
  ])(
    'knows the section on privacy of a legal page that breaks off in it: %s',
    async (title, heading, section, pointer) => {
      const page = (body: string) => `${title}\nStudio Pixelia, 3 Mill Lane, Leeds LS1, England.\n${heading}\n${body}`;
      expect((await readPolicy(page(section))).isPolicy).toBe(true);
      expect((await readPolicy(page(pointer))).isPolicy).toBe(false);
      expect((await readPolicy(page(`${pointer}\n© 2026 Pixelia, Leeds, all rights reserved`))).isPolicy).toBe(false);
    },
  );

  it('never throws and says the same twice, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (noise) => {
        const text = EN(noise);
        expect(await readPolicy(text)).toEqual(await readPolicy(text));
      }),
      { numRuns: 50 },
    );
  });
});

it('takes a company that hosts the pictures for no owner of the page, however often it is named', async () => {
  const again = Array.from({ length: 9 }, (_, i) => `Abschnitt ${i}: Google Firebase verarbeitet Bilder für uns.`).join(
    '\n',
  );
  const card = await readPolicy(
    `Datenschutzerklärung\nDeine Bilder liegen bei Google Firebase.\n${'Wir verarbeiten personenbezogene Daten. '.repeat(12)}\n${again}`,
  );
  expect(card.subprocessors).toEqual(['Google']);
});

it.each([
  'Privacy Policy\nNous collectons votre adresse et vos images. Vos données ne sont pas vendues. Vous pouvez demander leur suppression.',
  'Information notice under articles 13 and 14 of the GDPR\nWe collect your name and the photos you take. They are stored in France.',
  'Notice on the processing of personal data\nWe collect your name and the photos you take.',
])(
  'knows a policy by an English title on a page of another language, and by what the law calls it: %j',
  async (text) => {
    expect((await readPolicy(text)).isPolicy).toBe(true);
  },
);
