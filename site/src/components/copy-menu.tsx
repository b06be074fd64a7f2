import type { ReportSubject } from 'mlops-platforms/report';
import { useState } from 'preact/hooks';
import { type Loaded, loadMatrix } from '../data/matrix.ts';
import { citationOf } from './citation.ts';
import { copyText } from './clipboard.ts';
import { Menu } from './menu.tsx';

interface CopyMenuProps {
  /** What the view is called in a citation. */
  readonly title: string;
  /** What the view shows, as the package answers it; a view without one has only its address and its citation. */
  readonly subject?: (loaded: Loaded) => ReportSubject;
}

type Form = 'Markdown' | 'CSV' | 'JSON';

/** What a view shows, to be pasted elsewhere; its address; and how to cite it. */
export function CopyMenu({ title, subject }: CopyMenuProps) {
  const [said, say] = useState('');
  /** What could not be copied, to be copied by hand. */
  const [uncopied, show] = useState('');
  const copy = async (name: string, make: () => Promise<string> | string) => {
    let text = '';
    try {
      show('');
      say(`Making the ${name} …`);
      text = await make();
      await copyText(text);
      say(`Copied the ${name}.`);
    } catch (error) {
      console.warn(error);
      say(`The ${name} could not be copied${text === '' ? '' : ' by the page: it stands below'}.`);
      show(text);
    }
  };
  const forms: readonly Form[] = subject ? ['Markdown', 'CSV', 'JSON'] : [];
  return (
    <Menu label="Copy and cite" side="end">
      {subject &&
        forms.map((form) => (
          <button key={form} type="button" class="entry" onClick={() => copy(form, () => documentOf(form, subject))}>
            Copy as {form}
          </button>
        ))}
      <button type="button" class="entry" onClick={() => copy('address', () => location.href)}>
        Copy the address of this view
      </button>
      <button type="button" class="entry" onClick={() => copy('citation', () => citationOf(title))}>
        Cite this view
      </button>
      <p class="citation">{citationOf(title)}</p>
      <p class="quiet" role="status">
        {said}
      </p>
      {uncopied !== '' && <textarea readOnly rows={6} aria-label="What could not be copied" value={uncopied} />}
    </Menu>
  );
}

async function documentOf(form: Form, subject: (loaded: Loaded) => ReportSubject): Promise<string> {
  const [loaded, { toMarkdown, toCsv, toJson }] = await Promise.all([loadMatrix(), import('mlops-platforms/report')]);
  const write = { Markdown: toMarkdown, CSV: toCsv, JSON: toJson }[form];
  return write(subject(loaded), { content: loaded.content });
}
