import type { Level } from 'mlops-platforms/levels';
import type { Cell } from '../data/cells.ts';
import { meanings } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { levelSigns, levelWord, scopeInWords } from '../data/words.ts';

/** A level by its sign and its word: never by its colour alone. */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <span class="level" data-level={level} title={meanings[level]}>
      <span class="sign" aria-hidden="true">
        {levelSigns[level]}
      </span>
      {levelWord(level)}
    </span>
  );
}

/** A level with what limits it: which offerings it is true of, what is not shown, when nothing was found. */
export function LevelWithScope({ cell, platform }: { readonly cell: Cell; readonly platform: PlatformFacts }) {
  const scope = scopeInWords(cell, platform.offerings);
  return (
    <span class="level-with-scope">
      <LevelMark level={cell.level} />
      {scope !== '' && <span class="quiet"> {scope}</span>}
    </span>
  );
}
