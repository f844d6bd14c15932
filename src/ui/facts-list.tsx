import type { ComponentChildren } from 'preact';
import type { Correction } from '../core/correction';
import type { Evidence, Lengths, MaterialFact, ProductFacts } from '../core/facts';
import type { Listing } from '../core/listing';
import { Prose } from './prose';
import { Quote, quotationsOf } from './quote';
import { Sign } from './sign';
import { millimetreList, millimetreRange, millimetres, text } from './text';

/** Each fact is proved by its first place; the page has the others. */
const QUOTES_PER_FACT = 1;

interface FactsListProps {
  facts: ProductFacts;
  /** As they were judged. */
  lengths: Lengths;
  listing: Listing;
  /** What of it is the person's own, or null. */
  correction: Correction | null;
}

/** The device as it was understood, each fact with the page's own words. What is not stated says so. */
export function FactsList({ facts: { device, materials }, lengths, listing, correction }: FactsListProps) {
  const needles = materials.filter(({ part }) => part !== 'handle');
  return (
    <dl class="facts">
      <FactRow label={text('ui_fact_device')} listing={listing} evidence={device?.evidence ?? []}>
        {device && text(`device_${device.value.replaceAll('-', '_')}`)}
      </FactRow>
      {lengths.selected && (
        <FactRow label={text('ui_fact_chosen')} listing={listing} evidence={lengths.selected.evidence}>
          {millimetres(lengths.selected.mm)}
        </FactRow>
      )}
      <FactRow label={text('ui_fact_lengths')} listing={listing} evidence={lengths.offered.flatMap(firstEvidence)}>
        {offerWords(lengths)}
        {typeof correction?.lengthMm === 'number' && <YourOwn />}
      </FactRow>
      {needles.length === 0 && <FactRow label={text('ui_fact_material')} listing={listing} evidence={[]} />}
      {needles.map((material) => (
        <FactRow
          key={`${material.kind} ${material.part}`}
          label={materialLabel(material)}
          listing={listing}
          evidence={material.evidence}
        >
          {text(`material_${material.kind.replaceAll('-', '_')}`)}
          {correction?.material && <YourOwn />}
        </FactRow>
      ))}
    </dl>
  );
}

/** Behind a fact that the person knows better than the page. */
function YourOwn() {
  return <span class="muted"> ({text('ui_your_own')})</span>;
}

interface FactRowProps {
  label: string;
  listing: Listing;
  evidence: readonly Evidence[];
  children?: ComponentChildren;
}

function FactRow({ label, listing, evidence, children }: FactRowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children ? (
          <span>{children}</span>
        ) : (
          <span class="absent">
            <Sign kind="not-stated" size={15} />
            {text('ui_not_stated')}
          </span>
        )}
        {quotationsOf(listing, evidence, QUOTES_PER_FACT).map((quotation) => (
          <Quote key={quotation.words} {...quotation} />
        ))}
      </dd>
    </div>
  );
}

function offerWords({ mode, offered, conflict }: Lengths): ComponentChildren {
  const all = offered.map(({ mm }) => mm);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isRange = mode === 'adjustable' && !conflict && first !== last;
  return <Prose>{isRange ? millimetreRange(first, last) : millimetreList(all)}</Prose>;
}

function materialLabel({ part }: MaterialFact): string {
  return part === 'needles' ? text('ui_fact_material') : text('ui_fact_material_unclear');
}

function firstEvidence({ evidence }: { evidence: Evidence[] }): Evidence[] {
  return evidence.slice(0, 1);
}
