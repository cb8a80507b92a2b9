// Loaded into a server under measurement: what it holds is compared without what it would throw away anyway.
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  globalThis.gc?.();
});
