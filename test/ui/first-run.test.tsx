import { beforeEach, expect, test, vi } from 'vitest';
import { FirstRun } from '../../src/ui/first-run';
import { button, click, find, mount, words } from './mount';
import { speak } from './speak';

const values = { preferredMm: null, area: null, firstTime: false };

beforeEach(() => speak());

test.each([
  ['0.25', 'Fine: Length and material suit home use'],
  ['0.5', 'Fine: Length and material suit home use'],
  ['1', 'Danger: Too long for home use'],
  ['1.5', 'Danger: Too long for home use'],
])('the demonstration of %s mm says what a page would', (size, verdict) => {
  const root = mount(<FirstRun values={values} onChange={() => {}} onFinish={() => {}} />);
  const choices = [...root.querySelectorAll<HTMLElement>('[aria-labelledby=try] .choices label')];
  click(find(choices.find((choice) => words(choice) === `${size} mm`) ?? root, 'input'));
  expect(words(find(root, '.demo'))).toBe(verdict);
});

test('what is chosen is told, and the page may be left at any time', () => {
  const onChange = vi.fn();
  const onFinish = vi.fn();
  const root = mount(<FirstRun values={values} onChange={onChange} onFinish={onFinish} />);
  click(find(root, '.tick input'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('firstTime', true);
  click(button(root, 'Skip'));
  click(button(root, 'Done'));
  expect(onFinish).toHaveBeenCalledTimes(2);
});
