/**
 * The text of a message: the form for `count`, with `fillings` in the places $1 to $9. A message has one form, or
 * `one | other`, or `zero | one | other`; which of one and other a number takes is the language's own rule (French: 0 is
 * one; Indonesian: there is no one), and `language` is asked for only then. CLDR plural rules, https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function fillMessage(
  message: string,
  language: () => string,
  fillings: readonly unknown[],
  count?: number,
): string {
  const forms = count === undefined ? [message] : message.split(' | ');
  return formFor(forms, language, count).replace(/\$([1-9])/g, (_, place) => String(fillings[Number(place) - 1] ?? ''));
}

function formFor(forms: string[], language: () => string, count = 0): string {
  const [first = '', ...more] = forms;
  if (more.length === 0) return first;
  if (more.length === 2 && count === 0) return first;
  const [one = '', other = ''] = more.length === 2 ? more : forms;
  return new Intl.PluralRules(language()).select(count) === 'one' ? one : other;
}
