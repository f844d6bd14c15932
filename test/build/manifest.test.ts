import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import hosts from '../hosts.json';

function manifestOf(build: string) {
  return JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for these rights and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions.toSorted()).toEqual(hosts);
  });

  test('asks for the hosts of known shops only, all others one by one', () => {
    expect(manifest.host_permissions.filter((host: string) => /^[^:]+:\/\/(\*\/|\*\.[^.]+\/)/.test(host))).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('runs by itself only the detector, and in the description frames of shops that have them', () => {
    const [detector, frame, ...others] = manifest.content_scripts;
    expect(detector).toMatchObject({ js: ['content-scripts/detector.js'] });
    expect(detector.matches.toSorted()).toEqual(hosts);
    expect(detector.all_frames).toBeUndefined();
    expect(frame).toMatchObject({
      js: ['content-scripts/frame.js'],
      matches: ['*://*.ebaydesc.com/*'],
      all_frames: true,
    });
    expect(others).toEqual([]);
  });

  test('lets pages reach nothing of it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toEqual({ extension_pages: "default-src 'self'; connect-src 'none'" });
  });

  test('takes name and description from the messages', () => {
    const messages = JSON.parse(readFileSync(`.output/${build}/_locales/en/messages.json`, 'utf8'));
    expect(manifest).toMatchObject({ name: '__MSG_extension_name__', description: '__MSG_extension_description__' });
    expect(messages.extension_name.message).toBe('Needlewise');
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
  });

  test('opens the popup by a shortcut', () => {
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+N' } } });
  });
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
