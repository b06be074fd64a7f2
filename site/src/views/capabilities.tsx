import { CapabilityWords } from '../components/capability-words.tsx';
import { CopyMenu } from '../components/copy-menu.tsx';
import { StripInWords } from '../components/level-bar.tsx';
import { RecordPicker } from '../components/record-picker.tsx';
import { Empty } from '../components/states.tsx';
import { useTyped } from '../components/use-typed.ts';
import { ViewHead } from '../components/view-head.tsx';
import { groupsOf, saying } from '../data/capability-groups.ts';
import { capabilitiesByCategory, cellOf, platforms } from '../data/overview.ts';
import type { OverviewCapability } from '../data/overview-shape.ts';
import { counted } from '../data/words.ts';
import { change } from '../navigation.ts';
import { linkTo, type Route } from '../routes.ts';

/** Which capabilities there are, what each means, and how many platforms have it at which level. */
export function View({ route }: { readonly route: Route<'capabilities'> }) {
  const { text, type, settle } = useTyped(route.q, (q) => change(route, { q }));
  const isSaid = saying(text);
  const isShown = (category: string) => route.category.length === 0 || route.category.includes(category);
  const groups = groupsOf((capability) => isShown(capability.category) && isSaid(capability));
  const shown = groups.reduce((sum, [, own]) => sum + own.length, 0);
  return (
    <div class="capabilities-view">
      <ViewHead
        title="Capabilities"
        lead={
          <p>
            {counted(shown, 'capability', 'capabilities')}, each with a bar that is the same for all{' '}
            {counted(platforms.length, 'platform')}.
          </p>
        }
        tools={<CopyMenu title="Capabilities" />}
      />
      <search class="filters" aria-label="Filters of the capabilities">
        <CapabilityWords text={text} onType={type} onBlur={settle} />
        <RecordPicker
          label="Category"
          records={capabilitiesByCategory.map(([category]) => category)}
          chosen={route.category}
          onChange={(category) => change(route, { category })}
        />
      </search>
      {groups.length === 0 && (
        <Empty title="No capability is called or described by these words.">
          <p>
            <a href={linkTo('search', { q: text })}>Search all statements for them.</a>
          </p>
        </Empty>
      )}
      {groups.map(([category, own]) => (
        <section key={category.id} aria-labelledby={`group-${category.id}`}>
          <h2 id={`group-${category.id}`}>{category.name}</h2>
          <ul class="capability-list">
            {own.map((capability) => (
              <Entry key={capability.id} capability={capability} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ capability: { id, name, definition } }: { readonly capability: OverviewCapability }) {
  return (
    <li>
      <p>
        <a href={linkTo('capability', { capability: id })}>{name}</a> <span class="quiet">{definition}</span>
      </p>
      <StripInWords cells={platforms.map((platform) => cellOf(platform.id, id))} />
    </li>
  );
}
