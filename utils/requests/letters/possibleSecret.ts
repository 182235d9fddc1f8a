const WORDS =
  /\b(pass(word|code|phrase)|passwort|kennwort|mot de passe|contraseña|senha|palavra-passe|kata sandi|wachtwoord|recovery code|cvv|cvc)\b\s*[:=]|パスワード\s*[:：=]/iu;
const DIGITS = /\d(?:[ -]?\d){12,18}/g;

/** Does this text seem to hold a password or a payment card number? Such things never belong in a letter. */
export function possibleSecret(text: string): boolean {
  return WORDS.test(text) || [...text.matchAll(DIGITS)].some(([run]) => luhn(run.replace(/\D/g, '')));
}

/** The check digit of payment cards (ISO/IEC 7812). */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
