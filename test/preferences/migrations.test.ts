import { describe, expect, test } from 'vitest';
import { KEPT_KEY, type Migration, migrate, migrations, VERSION_KEY } from '../../src/preferences/migrations';
import frozen from './frozen.json';

const rename: Migration = ({ old, ...rest }) => ({ ...rest, fresh: old });
const double: Migration = ({ fresh, ...rest }) => ({ ...rest, fresh: Number(fresh) * 2 });
const fail: Migration = () => {
  throw new Error('cannot understand this');
};

describe('stored data is brought to the newest version', () => {
  test('step by step, from the version it has', () => {
    expect(migrate({ [VERSION_KEY]: 1, old: 2 }, [rename, double])).toEqual({ [VERSION_KEY]: 3, fresh: 4 });
    expect(migrate({ [VERSION_KEY]: 2, fresh: 2 }, [rename, double])).toEqual({ [VERSION_KEY]: 3, fresh: 4 });
    expect(migrate({ [VERSION_KEY]: 3, fresh: 2 }, [rename, double])).toEqual({ [VERSION_KEY]: 3, fresh: 2 });
  });

  test.each([undefined, 'two', 0, -1, 1.5, null])('a version of %j counts as the first', (version) => {
    expect(migrate({ [VERSION_KEY]: version, old: 2 }, [rename])).toEqual({ [VERSION_KEY]: 2, fresh: 2 });
  });

  test('data of a later version is left as it is', () => {
    expect(migrate({ [VERSION_KEY]: 9, future: 1 }, [rename])).toEqual({ [VERSION_KEY]: 9, future: 1 });
  });
});

describe('a step that fails', () => {
  const broken = { [VERSION_KEY]: 1, old: 2 };

  test('keeps the data whole, its version not advanced, and starts from the defaults', () => {
    expect(migrate(broken, [rename, fail])).toEqual({ [VERSION_KEY]: 3, [KEPT_KEY]: broken });
  });

  test('keeps the first data when a later version fails, too', () => {
    const once = migrate(broken, [fail]);
    expect(migrate({ ...once, fresh: 7 }, [fail, fail])[KEPT_KEY]).toEqual(broken);
  });

  test('is tried again: once it is mended the data comes back, behind what was set since', () => {
    const once = { ...migrate({ ...broken, theme: 'a' }, [fail]), theme: 'b' };
    expect(migrate(once, [rename])).toEqual({ [VERSION_KEY]: 2, fresh: 2, theme: 'b' });
  });
});

test('every version that ever shipped has a frozen example, and each becomes today’s', () => {
  expect(frozen.map((example) => example[VERSION_KEY])).toEqual(
    migrations.map((_, index) => index + 1).concat(migrations.length + 1),
  );
  for (const example of frozen) {
    const migrated = migrate(example);
    expect(migrated[VERSION_KEY]).toBe(migrations.length + 1);
    expect(migrated).not.toHaveProperty(KEPT_KEY);
  }
});
