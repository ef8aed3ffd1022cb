/** What text rules find is looked for once a text: kept in memory, and of many entries on the disk, where no name stands. */
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findings } from '../../../../src/gate/check.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { blank } from '../../../../src/gate/rules/entry/residue/blank.ts';
import type { EntryRule } from '../../../../src/gate/rules/entry/rule.ts';
import { fileOf } from '../../../../src/gate/text/store.ts';
import { contentFolder, type Files } from '../../../content.ts';
import { notice } from '../rules/said.ts';

const now = '2026-11-22 09:00';
const idAt = (place: number) => `notices/20261120-${String(place).padStart(4, '0')}.md`;
const many = (count: number): Files =>
	Object.fromEntries(
		Array.from({ length: count }, (_, place) => [
			idAt(place),
			notice('').replace('停水检修', `停水检修第${place}号楼`),
		]),
	);
const planted = notice('', '独居老人黄阿妹，家住清和苑3幢2单元501室。');

/** Another process: nothing is remembered but what stands on the disk. */
function look(root: string) {
	const find = vi.spyOn(blank as Required<Pick<EntryRule, 'find'>>, 'find');
	const found = findings(readContent(root), now);
	const looked = find.mock.calls.length;
	find.mockRestore();
	return { found: found.filter(({ rule }) => rule === 'privacy/door'), looked };
}

test('of many it is on the disk: the next process looks at what changed alone', () => {
	const root = contentFolder({ ...many(210), [idAt(300)]: planted });
	const store = fileOf(root);
	onTestFinished(() => rmSync(store, { force: true }));
	const first = look(root);
	expect(first.looked).toBeGreaterThanOrEqual(211);
	expect(first.found).toHaveLength(1);
	const again = look(root);
	expect(again.found).toEqual(first.found);
	expect(first.looked - again.looked).toBe(211);
	writeFileSync(join(root, idAt(7)), notice('', '20xx年停水。'));
	expect(look(root).looked).toBe(again.looked + 1);
	expect(readFileSync(store, 'utf8')).not.toContain('黄阿妹');
	// Other settings, other findings.
	writeFileSync(
		join(root, 'settings/site.yml'),
		'name: 清和社区\norganisation: 清和居委会\ndomain: test.example\npublicNames: [黄阿妹]\n',
	);
	const known = look(root);
	expect(known.looked).toBeGreaterThanOrEqual(211);
	expect(known.found).toEqual([]);
});

test('few leave nothing on the disk', () => {
	const root = contentFolder({ [idAt(1)]: planted });
	look(root);
	expect(globSync(fileOf(root)).filter((file) => statSync(file).isFile())).toEqual([]);
});
