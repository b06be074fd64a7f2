import { capabilitiesByCategory, levels, platforms } from '../data/overview.ts';
import { deliveryWords, licenseWords, statusWords } from '../data/words.ts';
import { change } from '../navigation.ts';
import type { Route } from '../routes.ts';
import { LevelMark } from './level.tsx';
import { Choice, Picker } from './picker.tsx';
import { useTyped } from './use-typed.ts';

/** What the grid is limited to, and how its columns are ordered. */
export function GridFilters({ route }: { readonly route: Route<'grid'> }) {
  const { text, type, settle } = useTyped(route.q, (q) => change(route, { q }));
  return (
    <search class="filters" aria-label="Filters of the grid">
      <input
        type="search"
        aria-label="Capabilities with these words"
        placeholder="Capability, in your own word"
        value={text}
        maxLength={100}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={settle}
      />
      <Picker
        label="Category"
        options={capabilitiesByCategory.map(([{ id, name }]) => ({ value: id, name }))}
        chosen={route.category}
        onChange={(category) => change(route, { category })}
      />
      <Picker
        label="Level"
        options={levels.map((level) => ({ value: level, name: <LevelMark level={level} /> }))}
        chosen={route.level}
        onChange={(level) => change(route, { level })}
      />
      <Picker
        label="Platform"
        options={platforms.map(({ id, name }) => ({ value: id, name }))}
        chosen={route.platform}
        onChange={(platform) => change(route, { platform })}
      />
      <Picker
        label="Licence"
        options={optionsOf(licenseWords)}
        chosen={route.license}
        onChange={(license) => change(route, { license })}
      />
      <Picker
        label="Status"
        options={optionsOf(statusWords)}
        chosen={route.status}
        onChange={(status) => change(route, { status })}
      />
      <Picker
        label="Delivery"
        options={optionsOf(deliveryWords)}
        chosen={route.delivery}
        onChange={(delivery) => change(route, { delivery })}
      />
      <div class="orders">
        <Choice
          label="Group"
          options={[
            ['none', 'not at all'],
            ['license', 'by licence'],
            ['status', 'by status'],
            ['delivery', 'by delivery'],
          ]}
          chosen={route.group}
          onChange={(group) => change(route, { group })}
        />
        <Choice
          label="Sort"
          options={[
            ['matrix', 'as in the matrix'],
            ['name', 'by name'],
            ['known', 'most known'],
            ['read', 'last read'],
          ]}
          chosen={route.sort}
          onChange={(sort) => change(route, { sort })}
        />
      </div>
    </search>
  );
}

function optionsOf<Value extends string>(words: Readonly<Record<Value, string>>) {
  return (Object.entries(words) as [Value, string][]).map(([value, name]) => ({ value, name }));
}
