const TYPING_PAUSE = 200;

/** Returns a function that calls `act` after a pause in its calls, so that typing does not search for each letter. */
export function afterPause(act) {
  let pause = 0;
  return (...values) => {
    clearTimeout(pause);
    pause = setTimeout(() => act(...values), TYPING_PAUSE);
  };
}
