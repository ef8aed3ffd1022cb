/** An entry that was sound and is as it was is not judged again that day. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findings } from '../../../src/gate/check.ts';
import type { ContentCache } from '../../../src/gate/reading/entries.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { character } from '../../../src/gate/rules/entry/form/character.ts';
import { contentFolder, goodNotice } from '../../content.ts';

const day = '2026-11-22';

test('another look is had at what changed, at all when the day or the settings are others, and at what is wrong', () => {
	const root = contentFolder({ 'notices/20261121-0800.md': goodNotice });
	const cache: ContentCache = new Map();
	const check = vi.spyOn(character, 'check');
	onTestFinished(() => check.mockRestore());
	const look = (now = `${day} 09:00`) => {
		check.mockClear();
		const content = readContent(root, { cache });
		const found = findings(content, now);
		return { found, looked: check.mock.calls.length, entries: content.entries.length };
	};
	const { looked, entries } = look();
	expect(looked).toBe(entries);
	expect(look(`${day} 23:59`).looked).toBe(0);
	expect(look('2026-11-23 00:00').looked).toBe(entries);
	expect(look('2026-11-23 00:01').looked).toBe(0);
	const fresh = join(root, 'notices/20261122-0800.md');
	writeFileSync(fresh, goodNotice.replace(/^summary.*$/m, ''));
	const wrong = look('2026-11-23 00:02');
	expect(wrong.looked).toBe(1);
	expect(wrong.found.map(({ rule }) => rule)).toContain('form/schema');
	// What is wrong is said each time.
	expect(look('2026-11-23 00:03').found).toEqual(wrong.found);
	writeFileSync(fresh, goodNotice.replace('停水检修', '停电检修'));
	expect(look('2026-11-23 00:04').looked).toBe(1);
	expect(look('2026-11-23 00:05').looked).toBe(0);
	writeFileSync(
		join(root, 'settings/site.yml'),
		'name: 清和社区\norganisation: 清和居委会\ndomain: test.example\n',
	);
	expect(look('2026-11-23 00:06').looked).toBe(entries + 1);
});
