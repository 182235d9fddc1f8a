import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCard } from '../emptyCard.ts';
import { changedAnswers } from './changedAnswers.ts';
import { changedSentences } from './changedSentences.ts';

const sentence = fc
  .array(
    fc.constantFrom('images', 'models', 'servers', 'partners', 'prompts', 'thirty', 'days', 'keep', 'delete', 'share'),
    { minLength: 7, maxLength: 14 },
  )
  .map((words) => `We ${words.join(' ')}.`);
const policy = fc.uniqueArray(sentence, { minLength: 3, maxLength: 25 });
const menu = fc.array(
  fc.constantFrom(
    'Home',
    'Pricing',
    'Log in',
    'FAQ',
    'Blog',
    'About us',
    'English',
    '© 2026 Pixel Tools LLC. All rights reserved.',
    'Terms · Privacy',
  ),
  { maxLength: 8 },
);
const space = fc.constantFrom(' ', '  ', '\u00a0', ' \t'.slice(0, 1));

const NONE = { changes: [], rewritten: false };

describe('a policy read twice', () => {
  it('is unchanged under other menus and footers, other white space, other lines and another order', () => {
    fc.assert(
      fc.property(
        policy,
        menu,
        menu,
        menu,
        menu,
        space,
        fc.nat(),
        (sentences, top, bottom, newTop, newBottom, blank, turn) => {
          const before = [...top, sentences.join(' '), ...bottom].join('\n');
          const at = turn % sentences.length;
          const turned = [...sentences.slice(at), ...sentences.slice(0, at)];
          const after = [...newTop, ...turned.map((each) => each.replaceAll(' ', blank)), ...newBottom].join('\n');
          expect(changedSentences(before, after, 'en')).toEqual(NONE);
          expect(changedSentences(after, before, 'en')).toEqual(NONE);
        },
      ),
    );
  });

  it('is unchanged when lines are broken in the middle of a sentence', () => {
    fc.assert(
      fc.property(policy, fc.nat(), (sentences, place) => {
        const before = sentences.join(' ');
        const words = before.split(' ');
        const at = 1 + (place % (words.length - 1));
        const after = `${words.slice(0, at).join(' ')}\n${words.slice(at).join(' ')}`;
        expect(changedSentences(before, after, 'en').changes.filter((change) => change.before)).toEqual([]);
      }),
    );
  });

  it('shows the one sentence that was added, the one that went', () => {
    fc.assert(
      fc.property(policy, fc.nat(), menu, (sentences, place, bottom) => {
        const added = 'Your faces are now sold to a company on the moon for nothing.';
        const at = place % (sentences.length + 1);
        const after = [...sentences.slice(0, at), added, ...sentences.slice(at), ...bottom].join('\n');
        const before = sentences.join('\n');
        expect(changedSentences(before, after, 'en').changes).toEqual([{ after: added }]);
        expect(changedSentences(after, before, 'en').changes).toEqual([{ before: added }]);
      }),
    );
  });

  it('never throws, and nothing differs from itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (one, other) => {
          expect(changedSentences(one, one, 'en')).toEqual(NONE);
          expect(changedSentences(one, other, 'und').changes.length).toBeLessThan(900);
        },
      ),
    );
  });

  it('puts a changed sentence beside what it was, though only a number or a "not" differs', () => {
    const before = 'We keep the images you upload for 30 days.\nWe do not sell your personal data to anybody.';
    const after = 'We keep the images you upload for 90 days.\nWe do sell your personal data to anybody.';
    expect(changedSentences(before, after, 'en').changes).toEqual([
      { before: 'We keep the images you upload for 30 days.', after: 'We keep the images you upload for 90 days.' },
      { before: 'We do not sell your personal data to anybody.', after: 'We do sell your personal data to anybody.' },
    ]);
  });

  it('lets the year of the copyright pass, wherever it stands', () => {
    const of = (year: number) =>
      `We keep the images you upload for thirty days.\n© ${year} Pixel Tools LLC. All rights reserved.\nWe do not sell your personal data to anybody.`;
    expect(changedSentences(of(2025), of(2026), 'en')).toEqual(NONE);
  });

  it('sees a name added to a list', () => {
    const list = (names: string[]) =>
      `We use the following processors for our service:\n${names.map((name) => `- ${name}`).join('\n')}\nThat is all there is to say about it.`;
    expect(changedSentences(list(['Stripe', 'OpenAI']), list(['Stripe', 'Open', 'OpenAI']), 'en').changes).toEqual([
      { after: '- Open' },
    ]);
  });

  it('works without spaces between words', () => {
    const before = '我们会将您上传的图片保存三十天。我们不会出售您的个人信息。';
    const after = '我们会将您上传的图片保存九十天。我们不会出售您的个人信息。';
    expect(changedSentences(before, after, 'zh').changes).toEqual([
      { before: '我们会将您上传的图片保存三十天。', after: '我们会将您上传的图片保存九十天。' },
    ]);
  });

  it('says of another text that it is another one', () => {
    const before = 'We keep the images you upload for thirty days. We never sell anything to anybody.';
    const after = 'Cookies are small files on your computer. This notice explains what they do here.';
    expect(changedSentences(before, after, 'en').rewritten).toBe(true);
  });
});

describe('the answers of two cards', () => {
  it('are compared question by question', () => {
    const before = { ...emptyCard('en'), rights: ['access', 'erasure'] as const, subprocessors: ['Stripe', 'OpenAI'] };
    const after = {
      ...before,
      subprocessors: ['OpenAI', 'Stripe'],
      trainsOnContent: 'yes' as const,
      rights: ['access'] as const,
    };
    expect(changedAnswers({ ...before, rights: [...before.rights] }, { ...after, rights: [...after.rights] })).toEqual([
      'trainsOnContent',
      'rights',
    ]);
    expect(changedAnswers(emptyCard('en'), emptyCard('en'))).toEqual([]);
  });
});
