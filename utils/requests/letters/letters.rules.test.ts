import { describe, expect, it } from 'vitest';
import { RequestError } from '../requestError.ts';
import { complaintEnclosures } from './complaintEnclosures.ts';
import { composeLetter } from './composeLetter.ts';
import { formTexts } from './formTexts.ts';
import { PAST, requestIn } from './letters.fixture.ts';

const codes = (letter: { warnings: { code: string }[] }) => letter.warnings.map(({ code }) => code);

describe('the rules of a letter', () => {
  it('objects with grounds, erases on that ground and asks for restriction meanwhile', async () => {
    const letter = await composeLetter(
      requestIn('en', 'eu-gdpr', {
        rights: ['erasure', 'objection'],
        training: {},
        grounds: 'The pictures show my flat',
      }),
    );
    expect(letter.body).toContain('My reasons, from my own situation: The pictures show my flat.');
    expect(letter.body).toContain('(Art. 17(1)(c) GDPR)');
    expect(letter.body).toContain('(Art. 18(1)(d) GDPR)');
    expect(letter.body).toContain('in so far as you base it on legitimate interests');
    expect(codes(letter)).not.toContain('objection-without-grounds');
  });

  it('asks for the restriction once: as a right of its own if it is one', async () => {
    const { body } = await composeLetter(requestIn('en', 'eu-gdpr', { rights: ['objection', 'restriction'] }));
    expect(body.match(/18\(1\)\(d\)/g)).toHaveLength(1);
  });

  it('says "California resident", names no country, and treats the objection as an opt-out', async () => {
    const person = { accountName: 'mira_k', residence: 'US-CA' };
    const letter = await composeLetter(requestIn('en', 'us-ca-ccpa', { person, rights: ['erasure', 'objection'] }));
    expect(letter.body).toContain('I am a California resident.');
    expect(letter.body).not.toContain('Place of residence');
    expect(letter.body).toContain('November 25, 2026');
    expect(letter.rights).toEqual(['erasure', 'opt-out-training-or-profiling']);
  });

  it('gives an Indonesian erasure a withdrawal, the hour of sending and the hour it ends', async () => {
    const input = requestIn('id', 'id-uupdp', {
      zone: 'Asia/Jakarta',
      sendingAt: '2026-11-25T09:05:00Z',
      answerBy: [
        {
          by: '2026-11-28T09:05:00Z',
          period: { amount: 72, unit: 'hour', from: 'receipt' },
          rights: ['withdraw-consent'],
        },
      ],
    });
    const letter = await composeLetter(input);
    expect(letter.rights).toEqual(['erasure', 'withdraw-consent']);
    expect(letter.body).toContain('dikirim pada 25 November 2026 pukul 16.05 WIB');
    expect(letter.body).toContain('paling lambat 28 November 2026 pukul 16.05 WIB (3 x 24 jam sejak diterima)');
    expect(codes(await composeLetter({ ...input, sendingAt: undefined }))).toContain('hour-missing');
  });

  it('regression: says a day once, with the requests it is for, however many there are', async () => {
    const rights = ['erasure', 'access', 'withdraw-consent'] as const;
    const by = (right: (typeof rights)[number], day: string) => ({ by: day, rights: [right] });
    const same = [by('erasure', '2026-12-28'), by('access', '2026-12-28')];
    const bodyOf = async (answerBy: typeof same) =>
      (await composeLetter(requestIn('en', 'eu-gdpr', { rights: [...rights], answerBy }))).body;
    const some = await bodyOf(same);
    expect(some.split('28 December 2026')).toHaveLength(2);
    expect(some).toContain('- Erasure and access: by 28 December 2026');
    expect(await bodyOf([...same, by('withdraw-consent', '2026-12-28')])).toContain(
      'Please answer by 28 December 2026. Should you need more time',
    );
    const two = await bodyOf([...same, by('withdraw-consent', '2027-01-15')]);
    expect(two).toContain('- Withdrawal of consent: by 15 January 2027');
  });

  it('makes the UK complaint to the organisation a letter of its own', async () => {
    const period = { amount: 30, unit: 'day', from: 'receipt' } as const;
    const letter = await composeLetter(
      requestIn('en', 'uk-gdpr', {
        ...PAST,
        kind: 'complaint-to-controller',
        answerBy: [{ by: '2026-12-29', period }],
      }),
    );
    expect(letter.body).toContain('s. 164A DPA 2018');
    expect(letter.body).toContain('within 30 days from receipt, that is, by 29 December 2026');
    const elsewhere = await composeLetter(requestIn('fr', 'eu-gdpr', { ...PAST, kind: 'complaint-to-controller' }));
    expect(codes(elsewhere)).toContain('complaint-not-in-law');
  });

  it('erases one picture sent by mistake, by name, time, place and hash, and nothing else', async () => {
    const uploads = [
      { fileName: 'passport.jpg', sha256: 'AB'.repeat(32), at: '2026-11-25T08:15:00Z', place: 'pixeldream.example' },
    ];
    const { body } = await composeLetter(requestIn('de', 'eu-gdpr', { about: { uploads, byMistake: true } }));
    expect(body).toContain('versehentlich hochgeladen');
    expect(body).toContain(
      `Dateiname passport.jpg; hochgeladen am 25. November 2026 um 09:15 MEZ; bei pixeldream.example; SHA-256 ${'ab'.repeat(32)}`,
    );
    expect(body).toContain('Alles andere in meinem Konto ist nicht Gegenstand');
    expect(body).not.toContain('alle personenbezogenen Daten');
  });

  it('reminds softly before the day and firmly after it', async () => {
    const early = await composeLetter(requestIn('en', 'eu-gdpr', { ...PAST, kind: 'reminder', today: '2026-11-02' }));
    expect(early.body).toContain('The answer is due by 2 November 2026.');
    expect(early.body).not.toContain('without further delay');
    expect(codes(early)).toContain('not-yet-due');
    const late = await composeLetter(requestIn('en', 'eu-gdpr', { ...PAST, kind: 'reminder', today: '2026-11-03' }));
    expect(late.body).toContain('The answer was due by 2 November 2026.');
    expect(late.body).toContain('Please answer without further delay.');
    expect(codes(late)).not.toContain('not-yet-due');
  });

  it('names no day of sending that nobody gave', async () => {
    const { body } = await composeLetter(requestIn('en', 'eu-gdpr', { ...PAST, kind: 'reminder', sentOn: undefined }));
    expect(body).toContain('I have sent you a request about my personal data at PixelDream.');
    expect(body.match(/25 November 2026/g)).toHaveLength(1);
  });

  it('answers an identity question from the account, and encloses a blacked-out copy only when told to', async () => {
    const input = requestIn('en', 'us-ca-ccpa', { ...PAST, kind: 'identity-answer' });
    const letter = await composeLetter(input);
    expect(letter.body).toContain('however long verification takes');
    expect(letter.enclosures).toEqual([]);
    const copy = await composeLetter({ ...input, redactedCopy: true });
    expect(copy.enclosures).toEqual(['1. copy of an identity document, blacked out']);
  });

  it('appeals where the law has an appeal, and quotes the reason without a second full stop', async () => {
    const input = requestIn('en', 'us-va-vcdpa', { ...PAST, kind: 'objection-to-refusal', reason: 'We need it.' });
    const letter = await composeLetter(input);
    expect(letter.subject).toMatch(/^Appeal:/);
    expect(letter.body).toContain('Under Va. Code § 59.1-575 et seq., I appeal');
    expect(letter.body).toContain('“We need it”.');
  });

  it('puts papers in order of time, numbered, in the letter and on their own', async () => {
    const events = [
      { kind: 'answered', at: '2026-10-29T10:00:00Z', note: 'Ticket\r\nBcc: x' },
      { kind: 'draft', at: '2026-09-30' },
      { kind: 'sent', at: '2026-10-01' },
      { kind: 'reminded', at: 'never' },
    ] as const;
    const lines = [
      '1. 1er octobre 2026\u00A0: ma demande',
      '2. 29 octobre 2026\u00A0: réponse de la société (Ticket Bcc: x)',
    ];
    expect(await complaintEnclosures(events, { lang: 'fr', zone: 'Europe/Paris', regime: 'eu-gdpr' })).toEqual(lines);
    const letter = await composeLetter(requestIn('fr', 'eu-gdpr', { ...PAST, kind: 'authority-complaint', events }));
    expect(letter.enclosures).toEqual(lines);
    expect(letter.body).toContain(lines.join('\n'));
    expect(letter.body).toMatch(/^Data Protection Commission\n/);
  });

  it('elides the Italian article before 8 and 11, writes ss in Switzerland', async () => {
    const by = (day: string) => requestIn('it', 'eu-gdpr', { answerBy: [{ by: day }] });
    expect((await composeLetter(by('2026-12-08'))).body).toContain('entro l’8 dicembre 2026');
    expect((await composeLetter(by('2026-12-18'))).body).toContain('entro il 18 dicembre 2026');
    expect((await composeLetter(requestIn('de', 'ch-fadp'))).body).not.toContain('ß');
  });

  it('fills a web form field by field', async () => {
    const texts = await formTexts(
      requestIn('en', 'eu-gdpr', { rights: ['erasure', 'access'], training: { items: true } }),
    );
    expect(texts.right).toBe('erasure (Art. 17 GDPR)\naccess (Art. 15 GDPR)');
    expect(texts.who).toContain('Account e-mail: mira@example.org');
    expect(texts.what).toContain('my account');
    expect(texts.details).toContain('a) stored originals');
  });

  it('warns of secrets, bad hashes, impossible dates and a language the law does not read', async () => {
    const letter = await composeLetter(
      requestIn('en', 'id-uupdp', {
        about: { text: 'my password: hunter2', uploads: [{ fileName: 'a.png', sha256: 'xyz', at: '2026-02-30' }] },
      }),
    );
    expect(codes(letter)).toEqual(
      expect.arrayContaining(['possible-secret', 'hash-malformed', 'date-impossible', 'language-not-of-law']),
    );
    expect(letter.body).not.toContain('xyz');
  });

  it('refuses a time zone that does not exist', async () => {
    await expect(composeLetter(requestIn('en', 'eu-gdpr', { zone: 'Mars/Base' }))).rejects.toThrow(RequestError);
  });
});
