import * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'preact/hooks';

/** One bar. */
export interface Bar {
  group: string;
  series: string;
  /** Undefined: withheld or not known; see `withheld`. */
  value: number | undefined;
  label: string;
  withheld?: boolean;
}

export interface Series {
  key: string;
  /** A CSS colour. */
  colour: string;
}

interface BarsProps {
  /** What a screen reader is told in the chart's place; the table has the figures. */
  label: string;
  bars: readonly Bar[];
  groups: readonly { key: string; label: string }[];
  series: readonly Series[];
  tick: (value: number) => string;
  /** One bar a group: its series is its colour alone. */
  isSingle?: boolean;
  /** A line across, such as a target. */
  rule?: { value: number; label: string };
}

const ROW = 22;
const HEAD = 20;
const GAP = 12;
/** The usual width of a character of a label. */
const CHARACTER = 7;
/** How long the hatching of a withheld value is, as a part of the scale: it stands for no number. */
const HATCHED = 0.12;

/** Bars in groups, one below the other, so that long names have room on a phone. A withheld one is hatched, of no length. */
export function Bars(props: BarsProps) {
  const [frame, width] = useWidth();
  useEffect(() => {
    if (!frame.current || width === 0) return;
    frame.current.replaceChildren(drawBars(props, width));
  });
  return <div class="chart" ref={frame} />;
}

function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [frame, width] as const;
}

function drawBars({ label, bars, groups, series, tick, isSingle, rule }: BarsProps, width: number) {
  const values = [...bars.flatMap(({ value }) => value ?? []), rule?.value ?? 0, 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  const inner = width - 16;
  // The scale ends where the label behind each bar still has room.
  const end = bars.reduce(
    (most, { value, withheld, label: text }) => {
      const from = withheld ? span * HATCHED : Math.max(0, value ?? 0);
      const room = Math.max(inner - text.length * CHARACTER - 12, inner * 0.25);
      return Math.max(most, low + ((from - low) * inner) / room);
    },
    low + span * 1.02,
  );
  const colours = new Map(series.map(({ key, colour }) => [key, colour]));
  const hatchTo = span * HATCHED;
  const keys = isSingle ? ['only'] : series.map(({ key }) => key);
  const y = ({ series: key }: Bar) => (isSingle ? 'only' : key);
  const row = keys.length * ROW + HEAD + GAP;
  const svg = Plot.plot({
    className: 'plot',
    width,
    height: groups.length * row + 44,
    marginLeft: 8,
    marginRight: 8,
    marginTop: 4,
    marginBottom: 40,
    style: { background: 'transparent', color: 'var(--ink)', fontSize: '13px', fontFamily: 'inherit' },
    // Room for the label behind the longest bar.
    x: {
      domain: [low, end],
      ticks: width < 480 ? 3 : 6,
      tickFormat: tick,
      label: null,
    },
    y: { axis: null, domain: keys, insetTop: HEAD, insetBottom: 2 },
    fy: { axis: null, domain: groups.map(({ key }) => key), padding: GAP / row },
    marks: [
      Plot.axisX({
        anchor: 'bottom',
        ticks: width < 480 ? 3 : 6,
        tickFormat: tick,
        label: null,
        tickSize: 0,
      }),
      Plot.gridX({ strokeOpacity: 0.15, ticks: width < 480 ? 3 : 6 }),
      Plot.barX(
        bars.filter(({ value }) => value !== undefined),
        { fy: 'group', y, x1: 0, x2: 'value', fill: (d: Bar) => colours.get(d.series), inset: 1 },
      ),
      Plot.barX(
        bars.filter(({ withheld }) => withheld),
        {
          fy: 'group',
          y,
          x1: 0,
          x2: hatchTo,
          fill: 'url(#hatch)',
          stroke: 'var(--ink)',
          strokeDasharray: '3 3',
          inset: 1,
        },
      ),
      // Below the labels, which can be read across it.
      ...(rule
        ? [Plot.ruleX([rule.value], { stroke: 'var(--ink)', strokeDasharray: '6 3', strokeWidth: 2 })]
        : []),
      Plot.text(bars, {
        fy: 'group',
        y,
        x: ({ value, withheld }: Bar) => (withheld ? hatchTo : Math.max(0, value ?? 0)),
        text: 'label',
        textAnchor: 'start',
        dx: 5,
        fill: 'var(--ink)',
        stroke: 'var(--ground)',
        strokeWidth: 4,
      }),
      Plot.ruleX([0], { stroke: 'var(--ink)' }),
      Plot.text(groups, {
        fy: 'key',
        text: ({ label: head }: { label: string }) => shortened(head, Math.floor(width / 7.2)),
        frameAnchor: 'top-left',
        dy: 2,
        fontWeight: 600,
        fill: 'var(--ink)',
        stroke: 'var(--ground)',
        strokeWidth: 5,
      }),
    ],
  });
  // One picture to a screen reader: the names that the library gives its parts would be read for nothing.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
