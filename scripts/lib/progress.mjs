/** A line for the person who waits. */
export function say(text) {
  console.log(text);
}

/** Says what begins, does it, and says how long it took. While it takes long, says so every 20 seconds. */
export async function step(title, work) {
  const started = performance.now();
  say(`▸ ${title}`);
  const reminder = setInterval(() => say(`  … still at it after ${seconds(started)}`), 20_000);
  try {
    const result = await work();
    say(`  done in ${seconds(started)}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
