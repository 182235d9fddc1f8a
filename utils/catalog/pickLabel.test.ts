import { describe, expect, it } from 'vitest';
import { otherLabels, pickLabel } from './pickLabel.ts';

const labels = {
  en: ['Improve model for everyone', 'Improve the model for everyone'],
  fr: ['Améliorer le modèle pour tous'],
};

describe('pickLabel', () => {
  it.each([
    ['fr', 'Améliorer le modèle pour tous', 'fr'],
    ['fr-CA', 'Améliorer le modèle pour tous', 'fr'],
    ['id', 'Improve model for everyone', 'en'],
  ])('for %s picks "%s"', (language, text, lang) => {
    expect(pickLabel(labels, language)).toEqual({ text, lang });
  });

  it('takes what was seen when neither the language nor English is known', () => {
    expect(pickLabel({ nl: ['Account verwijderen'] }, 'id')).toEqual({ text: 'Account verwijderen', lang: 'nl' });
  });

  it('makes nothing up when there is no label', () => {
    expect(pickLabel(null, 'en')).toBeUndefined();
  });

  it('lists every other spelling once', () => {
    const picked = pickLabel(labels, 'fr');
    expect(otherLabels(labels, picked).map(({ text }) => text)).toEqual(labels.en);
  });
});
