/**
 * What a person wants gone.
 * - `everything`: all but picture, colour and orientation
 * - `location`: positions and place names, and what nobody can look into (maker notes, unknown blocks)
 * - `coarse-location`: the same, but a position stays, moved to a grid of about 10 km
 */
export type StripWhat = 'everything' | 'location' | 'coarse-location';

/**
 * The IPTC/PLUS data-mining tag ("no AI training"): `keep` leaves one that is there, `add` writes one where there is none,
 * `remove` takes it out with the rest. It is a request to those who read it, not a lock.
 */
export type NoTraining = 'keep' | 'add' | 'remove';

export interface StripChoices {
  what?: StripWhat;
  noTraining?: NoTraining;
}
