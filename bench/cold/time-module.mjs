// Prints the milliseconds that a module, named by its path, takes in this process, which has loaded nothing else.
const start = performance.now();
await import(process.argv[2]);
const time = performance.now() - start;
process.stdout.write(String(time));
