import { expect, it } from 'vitest';
import { decodeText } from '../../../entrypoints/options/decode-text';

it.each([
  ['UTF-8', [0x5a, 0x6f, 0xc3, 0xab]],
  ['Windows-1252', [0x5a, 0x6f, 0xeb]],
  ['UTF-16, little end first', [0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0]],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb]],
])('reads a name in %s', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes).buffer)).toBe('Zoë');
});
