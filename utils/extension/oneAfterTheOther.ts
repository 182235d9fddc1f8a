/**
 * Makes calls of `work` wait for those before them: what one reads and then writes, no other changes in between. One that
 * fails rejects for its own caller and holds up nobody. Within this context only.
 */
export function oneAfterTheOther<Given extends unknown[], Done>(
  work: (...given: Given) => Promise<Done>,
): (...given: Given) => Promise<Done> {
  let turn: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const mine = turn.then(() => work(...given));
    turn = mine.catch(() => undefined);
    return mine;
  };
}
