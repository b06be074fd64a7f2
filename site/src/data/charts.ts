import {
  axisX,
  axisY,
  barX,
  barY,
  dot,
  gridX,
  gridY,
  line,
  plot,
  rectY,
  ruleX,
  ruleY,
  stackX,
  text,
} from '@observablehq/plot';
import type { Level } from 'mlops-platforms/levels';
import type { Edition } from './about-shape.ts';
import { isGap } from './words.ts';

// Colours are those of the sheet, so that a chart follows the reader's choice of light and dark without being drawn anew.

export interface LevelCount {
  readonly platform: string;
  readonly level: Level;
  readonly count: number;
}

const colourOf = (level: Level) => (isGap(level) ? 'var(--page)' : `var(--${level})`);

/** Platforms by how many capabilities they have at each level: a bar of parts each. */
export function levelsChart(counts: readonly LevelCount[], names: readonly string[], levels: readonly Level[]) {
  return (width: number): Element =>
    plot({
      ...frame(width, names.length * 26 + 40),
      marginLeft: nameWidth(width),
      x: { label: 'capabilities' },
      y: { domain: [...names], label: null },
      color: { domain: [...levels], range: levels.map(colourOf) },
      marks: [
        axisX({ anchor: 'bottom', ticks: 6, tickSize: 0 }),
        axisY({ tickSize: 0, tickFormat: shortened(width) }),
        barX(counts, {
          x: 'count',
          y: 'platform',
          fill: 'level',
          stroke: 'var(--strong-line)',
          strokeWidth: 0.5,
          order: [...levels],
          insetTop: 2,
          insetBottom: 2,
          title: ({ platform, level, count }: LevelCount) => `${platform}: ${count} ${level}`,
        }),
        text(
          counts,
          stackX({
            x: 'count',
            y: 'platform',
            order: (each: LevelCount) => levels.indexOf(each.level),
            z: 'level',
            text: ({ count }: LevelCount) => (count >= (width < 600 ? 12 : 5) ? String(count) : ''),
            fill: ({ level }: LevelCount) => (isGap(level) ? 'var(--quiet)' : `var(--${level}-text)`),
          }),
        ),
      ],
    });
}

export interface StatementCount {
  readonly platform: string;
  readonly statements: number;
}

/** Platforms by their statements. */
export function statementsChart(counts: readonly StatementCount[]) {
  return (width: number): Element =>
    plot({
      ...frame(width, counts.length * 26 + 40),
      marginLeft: nameWidth(width),
      marginRight: 40,
      x: { label: 'statements' },
      y: { domain: counts.map(({ platform }) => platform), label: null },
      marks: [
        gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
        axisX({ anchor: 'bottom', ticks: 6, tickSize: 0 }),
        axisY({ tickSize: 0, tickFormat: shortened(width) }),
        barX(counts, { x: 'statements', y: 'platform', fill: 'var(--native)', insetTop: 4, insetBottom: 4 }),
        text(counts, { x: 'statements', y: 'platform', text: 'statements', textAnchor: 'start', dx: 4 }),
        ruleX([0], { stroke: 'var(--strong-line)' }),
      ],
    });
}

export interface ReadCount {
  /** A day, or a month. */
  readonly when: string;
  readonly statements: number;
}

/** Statements by when an editor last read a page that says so. */
export function readChart(counts: readonly ReadCount[], unit: 'day' | 'month') {
  return (width: number): Element =>
    plot({
      ...frame(width, 240),
      marginLeft: 48,
      marginTop: 28,
      x: { type: 'utc', label: null },
      y: { label: 'statements' },
      marks: [
        gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
        axisX({ anchor: 'bottom', tickSize: 0, ticks: width < 600 ? 4 : 8 }),
        axisY({ ticks: 5, tickSize: 0 }),
        rectY(counts, {
          x: ({ when }: ReadCount) => new Date(when),
          y: 'statements',
          interval: unit,
          fill: 'var(--native)',
          title: ({ when, statements }: ReadCount) => `${when}: ${statements}`,
        }),
        ruleY([0], { stroke: 'var(--strong-line)' }),
      ],
    });
}

/** Editions by what was recorded and what was written off, with how many statements held then. */
export function growthChart(editions: readonly Edition[]) {
  return (width: number): Element =>
    plot({
      ...frame(width, 260),
      marginLeft: 48,
      marginTop: 28,
      x: { type: 'band', label: null, padding: editions.length < 6 ? 0.5 : 0.2 },
      y: { label: 'statements' },
      marks: [
        gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
        axisX({ anchor: 'bottom', tickSize: 0 }),
        axisY({ ticks: 5, tickSize: 0 }),
        barY(editions, { x: 'month', y: 'recorded', fill: 'var(--preview)' }),
        barY(editions, { x: 'month', y: ({ retired }: Edition) => -retired, fill: 'var(--none)' }),
        line(editions, { x: 'month', y: 'holding', stroke: 'var(--focus)', strokeWidth: 2 }),
        dot(editions, { x: 'month', y: 'holding', fill: 'var(--focus)', r: 4 }),
        text(editions, {
          x: 'month',
          y: 'holding',
          text: ({ holding }: Edition) => `${holding.toLocaleString('en')} hold`,
          dy: -12,
          fill: 'var(--text)',
          stroke: 'var(--page)',
          strokeWidth: 3,
        }),
        ruleY([0], { stroke: 'var(--strong-line)' }),
      ],
    });
}

/** What all charts have in common: their class, whose style is in the sheet. */
function frame(width: number, height: number) {
  return { width, height, className: 'plot', marginTop: 8, marginBottom: 30, marginRight: 12 };
}

const nameWidth = (width: number): number => (width < 600 ? 126 : 230);

/** A name that fits into its margin. */
function shortened(width: number): (name: string) => string {
  const most = width < 600 ? 18 : 34;
  return (name) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);
}
