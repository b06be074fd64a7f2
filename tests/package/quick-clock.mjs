// node --import quick-clock.mjs: time goes ten times faster, for whoever waits and for whoever looks at the clock.
const speed = 10;
const { setTimeout: wait } = globalThis;
globalThis.setTimeout = (call, milliseconds = 0, ...args) => wait(call, milliseconds / speed, ...args);
const now = Date.now.bind(Date);
const start = now();
Date.now = () => start + (now() - start) * speed;
