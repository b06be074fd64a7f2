/** What an address names and nothing is called: it is left out, and that is said. */
export function UnknownNames({ names, kind }: { readonly names: readonly string[]; readonly kind: string }) {
  if (names.length === 0) return null;
  return (
    <p class="unknown-names" role="status">
      Left out: no {kind} is called {names.map((name) => `“${name}”`).join(', ')}.
    </p>
  );
}
