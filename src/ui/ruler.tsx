import type { Lengths } from '../core/facts';
import { HOME_MAX_MM, HOME_MIN_MM, SCALP_MAX_MM } from '../core/length';
import { at, FULL, Marks, STRIP, share, Zones } from './ruler-parts';
import { axisOf, ticksOf } from './ruler-scale';
import { millimetreList, millimetreRange, millimetres, number, numberRange, sentences, text } from './text';

export interface RulerProps {
  lengths: Lengths;
  /** Preferred length in mm, or null. */
  preferredMm: number | null;
  /** The device is judged as one for the scalp alone: its zone goes on to 1 mm. */
  scalp: boolean;
}

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
          {text('ruler_zone_home', numberRange(HOME_MIN_MM, HOME_MAX_MM))}
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
  return sentences(
    offerText(lengths),
    lengths.selected ? text('ruler_chosen', millimetres(lengths.selected.mm)) : '',
    text('ruler_home', number(HOME_MIN_MM), number(HOME_MAX_MM)),
    scalp ? text('ruler_scalp', millimetres(SCALP_MAX_MM)) : '',
    preferredMm === null ? '' : text('ruler_preferred', millimetres(preferredMm)),
  );
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
