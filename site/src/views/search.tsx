import type { ResolvedId } from 'mlops-platforms';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CopyMenu } from '../components/copy-menu.tsx';
import { LevelPicker, RecordPicker } from '../components/record-picker.tsx';
import { moveInResults } from '../components/result-keys.ts';
import { SearchResults } from '../components/search-results.tsx';
import { Empty, Failed, LoadingEverything } from '../components/states.tsx';
import { useLoaded } from '../components/use-loaded.ts';
import { useTyped } from '../components/use-typed.ts';
import { ViewHead } from '../components/view-head.tsx';
import { addressOf } from '../data/addresses.ts';
import { saying } from '../data/capability-groups.ts';
import { type Loaded, loadMatrix } from '../data/matrix.ts';
import { capabilities, categories, levels, platformOf, platforms } from '../data/overview.ts';
import { aboutWord, type Searched, searched } from '../data/search.ts';
import { counted } from '../data/words.ts';
import { change } from '../navigation.ts';
import { linkTo, type Route } from '../routes.ts';

const page = 20;

/** Statements by anybody's words, as one types. */
export function View({ route }: { readonly route: Route<'search'> }) {
  const everything = useLoaded('everything', loadMatrix);
  const { text, type, settle } = useTyped(route.q, (q) => change(route, { q }));
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const hasWords = text.trim() !== '';
  const found = everything.state === 'there' && hasWords ? searched(everything.value, text, route) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the field and what was found
    <div class="search-view" onKeyDown={moveInResults}>
      <ViewHead
        title="Search"
        tools={
          <CopyMenu
            title={hasWords ? `Search for ${text.trim()}` : 'Search'}
            {...(found && 'answer' in found && { subject: () => found.answer })}
          />
        }
      />
      <search aria-label="Search all statements">
        <input
          ref={box}
          type="search"
          data-main
          aria-label="Words to search for"
          aria-describedby="search-keys"
          placeholder="canary, drift, air-gapped …"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={settle}
        />
        <Filters route={route} />
      </search>
      <p id="search-keys" class="notes">
        <span>
          <kbd>↓</kbd> <kbd>↑</kbd> through what was found, <kbd>Enter</kbd> opens it, <kbd>Esc</kbd> leads back
        </span>
      </p>
      {everything.state === 'loading' && <LoadingEverything />}
      {everything.state === 'failed' && <Failed what="The statements" onRetry={everything.retry} />}
      {everything.state === 'there' && <Answer loaded={everything.value} text={text} found={found} />}
    </div>
  );
}

interface AnswerProps {
  readonly loaded: Loaded;
  readonly text: string;
  readonly found: Searched | undefined;
}

function Answer({ loaded, text, found }: AnswerProps) {
  // Of other words as many are shown as at first; statements that both find stay where they are drawn.
  const [more, showMore] = useState({ text, shown: page });
  const shown = more.text === text ? more.shown : page;
  if (found === undefined) {
    return (
      <Empty
        title={`${counted(
          platforms.reduce((sum, { counts }) => sum + counts.statements, 0),
          'statement',
        )} to search.`}
      >
        <p class="quiet">
          By any word form, an alias, an acronym, or the name of a product: try{' '}
          {['canary', 'SSO', 'feature store', 'air-gapped'].map((word, place) => (
            <>
              {place > 0 && ', '}
              <a key={word} href={linkTo('search', { q: word })}>
                {word}
              </a>
            </>
          ))}
          .
        </p>
      </Empty>
    );
  }
  if ('problem' in found) return <Empty title={found.problem} />;
  const { answer } = found;
  const remarks = answer.words.flatMap((word) => aboutWord(word) ?? []);
  const rest = answer.length - shown;
  return (
    <>
      <p class="found" role="status">
        <strong>{summaryOf(answer.length, answer.matched)}</strong>
        {remarks.map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
      </p>
      <Names loaded={loaded} text={text} />
      <SearchResults results={answer.slice(0, shown)} matchesOf={loaded.matchesOf} />
      {rest > 0 && (
        <button type="button" onClick={() => showMore({ text, shown: shown + page })}>
          Show {Math.min(rest, page)} more of {rest}
        </button>
      )}
    </>
  );
}

function summaryOf(count: number, matched: 'words' | 'near' | 'nothing'): string {
  if (matched === 'nothing') return 'No statement matches.';
  return matched === 'near' ? `No statement has these words; ${count} near them` : `${counted(count, 'statement')}`;
}

/** More than this are called by a word that says little. */
const mostNear = 3;

/** What is called by exactly these words, a platform, a capability or a concept; else the capability that has them all. */
function Names({ loaded, text }: { readonly loaded: Loaded; readonly text: string }) {
  const exact = loaded.matrix.resolveId(text);
  const near = exact.some(({ kind }) => kind === 'capability') ? [] : capabilities.filter(saying(text));
  const things: readonly Pick<ResolvedId, 'kind' | 'id' | 'platform'>[] = [
    ...exact,
    ...(near.length > mostNear ? [] : near.map(({ id }) => ({ kind: 'capability' as const, id }))),
  ];
  const named = things.flatMap((thing) => {
    const address = addressOf(thing) ?? (thing.kind === 'capability' ? linkTo('grid', { q: text.trim() }) : undefined);
    return address === undefined ? [] : [{ ...thing, address }];
  });
  if (named.length === 0) return null;
  return (
    <ul class="names" aria-label="Called by these words">
      {named.map(({ kind, id, platform, address }) => (
        <li key={`${kind} ${id}`}>
          <a href={address}>
            <span class="place">
              {kind}
              {platform !== undefined && ` of ${platformOf(platform)?.name ?? platform}`}
            </span>{' '}
            {nameOf(loaded, kind, id)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ content }: Loaded, kind: string, id: string): string {
  const [platform = '', slug = ''] = id.split('/');
  const records: Readonly<Record<string, Readonly<Record<string, { readonly name: string }>> | undefined>> = {
    platform: content.platforms,
    category: content.categories,
    capability: content.capabilities,
    'requirement-set': content.requirementSets,
  };
  if (kind === 'offering') return content.platforms[platform]?.offerings[slug]?.name ?? id;
  if (kind === 'concept')
    return content.platforms[platform]?.introduction.concepts.find((one) => one.slug === slug)?.term ?? id;
  return records[kind]?.[id]?.name ?? id;
}

function Filters({ route }: { readonly route: Route<'search'> }) {
  const claimed = levels.filter((level) => level !== 'not-found' && level !== 'unknown');
  return (
    <div class="filters">
      <RecordPicker
        label="Platform"
        records={platforms}
        chosen={route.platform}
        onChange={(platform) => change(route, { platform })}
      />
      <RecordPicker
        label="Category"
        records={categories}
        chosen={route.category}
        onChange={(category) => change(route, { category })}
      />
      <LevelPicker among={claimed} chosen={route.level} onChange={(level) => change(route, { level })} />
      <label class="choice">
        <input
          type="checkbox"
          checked={route.retired}
          onChange={({ currentTarget }) => change(route, { retired: currentTarget.checked })}
        />
        <span>What no longer holds, too</span>
      </label>
    </div>
  );
}
