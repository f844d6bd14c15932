import { test } from 'vitest';
import { anyMessage } from '../fuzz/messages';
import { hold } from '../fuzz/property';

test('no message breaks what takes it, and an accepted listing is judged rightly', () => {
  hold(anyMessage, 1_500);
});
