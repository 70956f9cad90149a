const TYPING_PAUSE = 200;

/** Calls `act` once the calls to the result pause, so that not every letter of a search is one. */
export function afterPause(act) {
  let pause = 0;
  return (...values) => {
    clearTimeout(pause);
    pause = setTimeout(() => act(...values), TYPING_PAUSE);
  };
}
