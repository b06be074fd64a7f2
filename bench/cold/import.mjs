// Imports the entry that is named by its specifier or path, and asks it nothing.
await import(process.argv[3]);
