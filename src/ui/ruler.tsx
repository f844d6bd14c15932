import type { Lengths } from '../core/facts';
import { HOME_MAX_MM, HOME_MIN_MM, SCALP_MAX_MM } from '../core/length';
import { axisOf, isCertain, ticksOf, zoneOf } from './ruler-scale';
import { direction, millimetreList, millimetreRange, millimetres, number, text } from './text';

export interface RulerProps {
  lengths: Lengths;
  /** Preferred length in mm, or null. */
  preferredMm: number | null;
  /** The device is judged as one for the scalp alone: its zone goes on to 1 mm. */
  scalp: boolean;
}

/** Across, everything is in per cent of the axis, so that the ruler fits any width; these are px from its top. */
const FULL = { top: 1, dots: 13, axis: 25, numbers: 44, scale: 1 };
const STRIP = { top: 3, dots: 9, axis: 15, numbers: 0, scale: 0.6 };
type Rows = typeof FULL;

/** A scale in mm, to scale: where home use ends, what the listing offers, what is chosen, what the person prefers. */
export function Ruler(props: RulerProps) {
  const { lengths, preferredMm, scalp } = props;
  const axis = axisOf(lengths);
  const ticks = ticksOf(axis);
  return (
    <div class="ruler" role="img" aria-label={rulerText(props)}>
      <div class="zones" aria-hidden="true">
        {/* Set by script: the pages' Content-Security-Policy refuses style attributes in HTML only. */}
        <span class="home" style={{ marginInlineStart: `${share(HOME_MIN_MM, axis)}%` }}>
          {text('ruler_zone_home', `${number(HOME_MIN_MM)}–${number(HOME_MAX_MM)}`)}
        </span>
        {scalp && <span class="scalp">{text('ruler_zone_scalp', number(SCALP_MAX_MM))}</span>}
        <span class="beyond">{text(scalp ? 'ruler_unit' : 'ruler_zone_beyond')}</span>
      </div>
      <svg class="scale" height="48" aria-hidden="true">
        <Zones axis={axis} scalp={scalp} rows={FULL} />
        {ticks.map(({ mm, numbered }) => (
          <line key={mm} class="axis" x1={at(mm, axis)} x2={at(mm, axis)} y1={FULL.axis} y2={numbered ? 32 : 29} />
        ))}
        {ticks
          .filter(({ numbered }) => numbered)
          .map(({ mm }) => (
            <text key={mm} x={at(mm, axis)} y={FULL.numbers}>
              {number(mm)}
            </text>
          ))}
        {preferredMm !== null && preferredMm <= axis && (
          <svg class="notch" x={at(preferredMm, axis)} y={FULL.axis} aria-hidden="true">
            <path d="M0 0-5.5 9h11z" />
          </svg>
        )}
        <Marks lengths={lengths} axis={axis} scalp={scalp} rows={FULL} />
      </svg>
    </div>
  );
}

/** The same at 64 px for the pill, without numbers: decorative, the words beside it say them. */
export function RulerStrip({ lengths, scalp }: Omit<RulerProps, 'preferredMm'>) {
  const axis = axisOf(lengths);
  return (
    <svg class="scale strip" width="64" height="18" aria-hidden="true">
      <Zones axis={axis} scalp={scalp} rows={STRIP} />
      <Marks lengths={lengths} axis={axis} scalp={scalp} rows={STRIP} />
    </svg>
  );
}

/** What the ruler shows, in words. */
export function rulerText({ lengths, preferredMm, scalp }: RulerProps): string {
  return [
    offerText(lengths),
    lengths.selected ? text('ruler_chosen', millimetres(lengths.selected.mm)) : '',
    text('ruler_home', number(HOME_MIN_MM), number(HOME_MAX_MM)),
    scalp ? text('ruler_scalp', millimetres(SCALP_MAX_MM)) : '',
    preferredMm === null ? '' : text('ruler_preferred', millimetres(preferredMm)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function offerText({ mode, offered, conflict }: Lengths): string {
  const all = offered.map(({ mm }) => mm);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return text('ruler_not_stated');
  if (conflict) return text('ruler_conflict', millimetreList(all));
  if (mode === 'adjustable') return text('ruler_adjustable', millimetreRange(first, last));
  if (mode === 'kit') return text('ruler_kit', millimetreList(all));
  return all.length === 1 ? text('ruler_single', millimetreList(all)) : text('ruler_offered', millimetreList(all));
}

/** The place of a length on the axis. It runs the way the language is written. */
function at(mm: number, axis: number): string {
  return `${direction() === 'rtl' ? 100 - share(mm, axis) : share(mm, axis)}%`;
}

function share(mm: number, axis: number): number {
  return (mm / axis) * 100;
}

interface Part {
  axis: number;
  scalp: boolean;
  rows: Rows;
}

function Zones({ axis, scalp, rows }: Part) {
  return (
    <>
      <Band kind="beyond" from={scalp ? SCALP_MAX_MM : HOME_MAX_MM} to={axis} axis={axis} rows={rows} />
      {scalp && <Band kind="scalp" from={HOME_MAX_MM} to={SCALP_MAX_MM} axis={axis} rows={rows} />}
      <Band kind="home" from={HOME_MIN_MM} to={HOME_MAX_MM} axis={axis} rows={rows} />
      <line class="axis" x1="0" x2="100%" y1={rows.axis} y2={rows.axis} />
    </>
  );
}

interface BandProps {
  kind: string;
  from: number;
  to: number;
  axis: number;
  rows: Rows;
}

function Band({ kind, from, to, axis, rows }: BandProps) {
  const start = at(direction() === 'rtl' ? to : from, axis);
  const width = `${share(to - from, axis)}%`;
  return <rect class={kind} x={start} y={rows.top} width={width} height={rows.axis - rows.top} />;
}

function Marks({ lengths, axis, scalp, rows }: Part & { lengths: Lengths }) {
  const { mode, offered, selected, conflict } = lengths;
  const [first, last] = [offered[0]?.mm, offered.at(-1)?.mm];
  if (first === undefined || last === undefined) return <NotStated rows={rows} />;
  const all = [...new Set([...offered.map(({ mm }) => mm), ...(selected ? [selected.mm] : [])])];
  return (
    <>
      {mode === 'adjustable' && !conflict && <Dial from={first} to={last} axis={axis} scalp={scalp} rows={rows} />}
      {conflict && <line class="claim" x1={at(first, axis)} x2={at(last, axis)} y1={rows.dots} y2={rows.dots} />}
      {all.map((mm) => {
        const isChosen = isCertain(mm, lengths);
        const kind = isChosen ? `chosen ${zoneOf(mm, scalp)}` : conflict ? 'claim' : 'open';
        const radius = (isChosen ? 7 : 4.5) * rows.scale;
        return <circle key={mm} class={kind} cx={at(mm, axis)} cy={rows.dots} r={radius} />;
      })}
      {conflict && rows === FULL && <Crossing from={first} to={last} axis={axis} />}
    </>
  );
}

/** The range of a dial: what is over the limit is filled, for that is where it must not be set. */
function Dial({ from, to, axis, scalp, rows }: Part & { from: number; to: number }) {
  const limit = Math.max(from, Math.min(to, scalp ? SCALP_MAX_MM : HOME_MAX_MM));
  const height = 8 * rows.scale;
  const parts = [
    { kind: 'dial', from, to: limit },
    { kind: 'dial beyond', from: limit, to },
  ];
  return (
    <>
      {parts
        .filter((part) => part.to > part.from)
        .map((part) => (
          <rect
            key={part.kind}
            class={part.kind}
            x={at(direction() === 'rtl' ? part.to : part.from, axis)}
            y={rows.dots - height / 2}
            width={`${share(part.to - part.from, axis)}%`}
            height={height}
          />
        ))}
    </>
  );
}

/** Two crossing arrows between lengths that contradict each other; beside them where there is no room between. */
function Crossing({ from, to, axis }: { from: number; to: number; axis: number }) {
  const room = axis / 10;
  const beside = to + room < axis ? to + room : from - room;
  const place = to - from > 2 * room ? (from + to) / 2 : beside;
  return (
    <svg class="crossing" x={at(place, axis)} y={FULL.dots} aria-hidden="true">
      <circle r="9" />
      <path d="M-5-3h2l6 6h2M3.5 1.2 5.2 3 3.5 4.8M-5 3h2l6-6h2M3.5-4.8 5.2-3 3.5-1.2" />
    </svg>
  );
}

/** Absence is visible: a question mark where the dots would be. */
function NotStated({ rows }: { rows: Rows }) {
  return (
    <svg class="unknown" x="50%" y={rows.dots} aria-hidden="true">
      <circle r={rows === FULL ? 10 : 6} />
      <text y={rows === FULL ? 5 : 3.5} class={rows === FULL ? '' : 'small'}>
        ?
      </text>
    </svg>
  );
}
