import { text } from './text';

/** Says that a change could not be stored. What is shown is what holds: the change has been taken back. */
export function Unsaved() {
  return (
    <p class="problem unsaved" role="alert">
      {text('problem_unsaved')}
    </p>
  );
}
