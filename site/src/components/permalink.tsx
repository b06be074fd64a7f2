import { correction } from '../data/overview.ts';
import { isPage } from './external.tsx';

/** The address of one thing, for whoever wants to cite it: a quiet sign beside its name, there when it is wanted. */
export function Permalink({ href, of }: { readonly href: string; readonly of: string }) {
  return (
    <a class="permalink" href={href}>
      <span aria-hidden="true">#</span>
      <span class="hidden">Link to {of}</span>
    </a>
  );
}

/** Where a wrong fact is reported; nothing where no repository is known. */
export function CorrectionLink({ id }: { readonly id: string }) {
  if (correction === undefined || !isPage(correction)) return null;
  return (
    <a href={`${correction}${encodeURIComponent(id)}`} rel="external noopener noreferrer">
      Correct<span class="hidden"> {id}</span>
    </a>
  );
}
