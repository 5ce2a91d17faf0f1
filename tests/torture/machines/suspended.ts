/**
 * Loaded into a bot by `--import`: its clocks stand still while it is paused, as those of a virtual machine that is suspended.
 * So it cannot find out by itself that others have taken over.
 */
const NOTICED = 3_000;

const monotonic = performance.now.bind(performance);
const wall = Date.now;
let lost = 0;
let last = monotonic();

function look(): void {
  const now = monotonic();
  if (now - last > NOTICED) lost += now - last;
  last = now;
}

performance.now = () => {
  look();
  return monotonic() - lost;
};
Date.now = () => {
  look();
  return Math.round(wall() - lost);
};
setInterval(look, 50).unref();

export {};
