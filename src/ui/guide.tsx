import { protocolSteps, questions } from '../core/guide';
import { Prose } from './prose';
import { ruleKey, text } from './text';

/** The seven steps of a session, in order. */
export function Steps() {
  return (
    <ol class="steps">
      {protocolSteps.map(({ id }) => (
        <li key={id}>
          <strong>
            <Prose>{text(`${ruleKey(id)}_headline`)}</Prose>
          </strong>
          <p>
            <Prose>{text(`${ruleKey(id)}_detail`)}</Prose>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What people ask, each answer on demand. */
export function Questions() {
  return (
    <>
      {questions.map(({ id }) => (
        <details key={id} class="note">
          <summary>{text(`${ruleKey(id)}_question`)}</summary>
          <p>
            <Prose>{text(`${ruleKey(id)}_answer`)}</Prose>
          </p>
        </details>
      ))}
    </>
  );
}
