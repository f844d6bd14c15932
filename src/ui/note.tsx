import type { Finding } from '../core/assessment';
import type { Listing } from '../core/listing';
import { PageSays } from './finding-card';
import { Prose } from './prose';
import { Sign, signWord } from './sign';
import { SourceLinks } from './source-links';
import { findingText } from './text';
import { signOf } from './verdict';

/** A finding that asks for nothing: one line, the rest on demand. */
export function Note({ finding, listing }: { finding: Finding; listing: Listing | null }) {
  const { headline, detail } = findingText(finding);
  const sign = signOf(finding);
  return (
    <details class="note">
      <summary>
        <Sign kind={sign} size={16} />
        <span>
          <span class="hidden">{signWord(sign)}: </span>
          <Prose>{headline}</Prose>
        </span>
      </summary>
      {listing && <PageSays finding={finding} listing={listing} />}
      {detail !== '' && (
        <p>
          <Prose>{detail}</Prose>
        </p>
      )}
      <p class="sources">
        <SourceLinks finding={finding} />
      </p>
    </details>
  );
}
