import { expect, test } from 'vitest';
import { endingOf } from '../../../src/collections/media.ts';

test.each([
	['照片.JPG', '.jpg'],
	['a.tar.gz', '.gz'],
	['没有扩展名', ''],
	['照片.', ''],
	['照片.图', ''],
])('the ending of %s is “%s”', (name, extension) => {
	expect(endingOf(name)).toBe(extension);
});
