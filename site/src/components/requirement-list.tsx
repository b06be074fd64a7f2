import type { Dataset } from 'mlops-platforms';
import type { ComponentChildren } from 'preact';
import { capabilityOf } from '../data/overview.ts';
import {
  type Asked,
  type AskedRequirement,
  criteriaOf,
  isWeight,
  mostWeight,
  withRequirement,
} from '../data/question.ts';
import { deliveryWords } from '../data/words.ts';
import { change } from '../navigation.ts';
import { acceptableLevels, linkTo, type Route } from '../routes.ts';
import { LevelMark } from './level.tsx';
import { Picker } from './picker.tsx';

interface RequirementListProps {
  readonly route: Route<'evaluate'>;
  readonly content: Dataset;
  readonly asked: Asked;
}

/** What is required: how binding it is, how much it counts, and which criterion of it alone is needed. */
export function RequirementList({ route, content, asked }: RequirementListProps) {
  return (
    <table class="list requirements">
      <caption class="hidden">Requirements</caption>
      <thead>
        <tr>
          <th scope="col">Capability</th>
          <th scope="col">Priority</th>
          <th scope="col">Weight</th>
          <th scope="col">What of it</th>
          <th scope="col">Met by</th>
          <th scope="col">
            <span class="hidden">Take off</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {asked.requirements.map((requirement) => (
          <Row key={requirement.id} route={route} content={content} asked={asked} requirement={requirement} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends RequirementListProps {
  readonly requirement: AskedRequirement;
}

function Row({ route, content, asked, requirement }: RowProps) {
  const { id, capability, priority, weight, accept, from } = requirement;
  const name = capabilityOf(capability)?.name ?? capability;
  const set = (changes: Partial<AskedRequirement>) =>
    change(route, withRequirement(route, requirement, { ...requirement, ...changes }));
  const others = new Set(asked.requirements.map((each) => each.id).filter((each) => each !== id));
  const criteria = criteriaOf(content.capabilities[capability]?.bar).filter(
    (criterion) => !others.has(`${capability}/${criterion.id}`),
  );
  return (
    <tr>
      <th scope="row">
        <a href={linkTo('capability', { capability })}>{name}</a>
        {from && (
          <span class="quiet">by {'set' in from ? from.set.name : `${deliveryInWords(from.delivery)} delivery`}</span>
        )}
      </th>
      <td data-label="Priority">
        <select
          aria-label={`Priority of ${name}`}
          value={priority}
          onChange={({ currentTarget }) => set({ priority: currentTarget.value === 'should' ? 'should' : 'must' })}
        >
          <option value="must">must</option>
          <option value="should">should</option>
        </select>
      </td>
      <td data-label="Weight">
        <input
          type="number"
          aria-label={`Weight of ${name}`}
          min="0.1"
          max={mostWeight}
          step="any"
          onInput={({ currentTarget }) => currentTarget.setCustomValidity('')}
          value={weight}
          onChange={({ currentTarget }) => {
            const next = Number(currentTarget.value);
            if (isWeight(next)) return set({ weight: next });
            currentTarget.value = String(weight);
            currentTarget.setCustomValidity(`A weight is a number above 0, up to ${mostWeight}.`);
            currentTarget.reportValidity();
          }}
        />
      </td>
      <td data-label="What of it" class="wide">
        {criteria.length === 0 ? (
          <span class="quiet">the whole</span>
        ) : (
          <>
            <select
              aria-label={`What of ${name}`}
              value={id}
              onChange={({ currentTarget }) => set({ id: currentTarget.value })}
            >
              {(id === capability || !others.has(capability)) && <option value={capability}>the whole</option>}
              {criteria.map((criterion) => (
                <option key={criterion.id} value={`${capability}/${criterion.id}`}>
                  only: {criterion.text}
                </option>
              ))}
            </select>
            <OnPaper>
              {id === capability ? 'the whole' : `only: ${criteria.find((one) => id.endsWith(`/${one.id}`))?.text}`}
            </OnPaper>
          </>
        )}
      </td>
      <td data-label="Met by">
        <Picker
          label={accept.length === 0 ? 'All accepted' : 'Only'}
          of={name}
          options={acceptableLevels.map((level) => ({ value: level, name: <LevelMark level={level} /> }))}
          chosen={accept}
          onChange={(chosen) => set({ accept: chosen })}
        />
        <OnPaper>{accept.length === 0 ? 'all accepted' : accept.join(', ')}</OnPaper>
      </td>
      <td>
        {from === undefined && (
          <button
            type="button"
            class="plain"
            onClick={() => change(route, withRequirement(route, requirement, undefined))}
          >
            Take off<span class="hidden"> {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}

/** What a field says, where it is printed: a field shows as much of it as its width has room for, and a menu nothing. */
function OnPaper({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="on-paper" aria-hidden="true">
      {children}
    </span>
  );
}

function deliveryInWords(delivery: string): string {
  return (
    Object.entries(deliveryWords)
      .find(([key]) => key === delivery)?.[1]
      .toLowerCase() ?? delivery
  );
}
