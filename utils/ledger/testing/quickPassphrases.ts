import { Encrypter } from 'age-encryption';
import { vi } from 'vitest';

/** Lets every test of a file lock with next to no work; opening follows the work written in the file. */
export function quickPassphrases(): void {
  const real = Encrypter.prototype.setPassphrase;
  vi.spyOn(Encrypter.prototype, 'setPassphrase').mockImplementation(function (this: Encrypter, passphrase) {
    real.call(this, passphrase);
    this.setScryptWorkFactor(2);
  });
}
