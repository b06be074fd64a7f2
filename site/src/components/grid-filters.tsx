import { useState } from 'preact/hooks';
import { capabilitiesByCategory, levels, platforms } from '../data/overview.ts';
import { deliveryWords, licenseWords, statusWords } from '../data/words.ts';
import { change } from '../navigation.ts';
import type { Route } from '../routes.ts';
import { CapabilityWords } from './capability-words.tsx';
import { Choice, Picker } from './picker.tsx';
import { LevelPicker, RecordPicker } from './record-picker.tsx';
import { useTyped } from './use-typed.ts';

/** What the grid is limited to, and how its columns are ordered. */
export function GridFilters({ route }: { readonly route: Route<'grid'> }) {
  const { text, type, settle } = useTyped(route.q, (q) => change(route, { q }));
  // Where there is room, all is shown, and there is no such button.
  const [isOpen, setOpen] = useState(false);
  const { category, level, platform, license, status, delivery } = route;
  const active = [category, level, platform, license, status, delivery].flat().length;
  return (
    <search class="filters" aria-label="Filters of the grid">
      <CapabilityWords text={text} onType={type} onBlur={settle} />
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Filter, group and sort
        {active > 0 && <span class="count">{active}</span>}
      </button>
      <RecordPicker
        label="Category"
        records={capabilitiesByCategory.map(([category]) => category)}
        chosen={route.category}
        onChange={(category) => change(route, { category })}
      />
      <LevelPicker among={levels} chosen={route.level} onChange={(level) => change(route, { level })} />
      <RecordPicker
        label="Platform"
        records={platforms}
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
