/** Our changes to Decap fit the Decap that is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patched, patches, replacements } from '../../../admin/decap/patches/patches.ts';

const installed = (file: string) => readFileSync(resolve('node_modules', file), 'utf8');
const files = [...new Set(patches.map(({ file }) => file))];

describe('patches', () => {
	test.each(files)('all of %s match once and change it', (file) => {
		const id = `/somewhere/node_modules/${file}`;
		const result = patched(id, installed(file)) ?? '';
		for (const { file: own, to } of patches) if (own === file) expect(result).toContain(to);
		expect(result).not.toBe(installed(file));
	});

	test.each(patches.map((patch) => [`${patch.file}: ${patch.from.slice(0, 50)}`, patch] as const))(
		'%s fails the build when it matches nowhere, or twice',
		(_, { file, from, why }) => {
			const code = installed(file);
			const gone = code.replace(from, () => '');
			const twice = code + from;
			expect(() => patched(file, gone)).toThrow(why);
			expect(() => patched(file, twice)).toThrow(/补丁对不上.*实有/s);
		},
	);

	test('other files are left as they are', () => {
		expect(patched('/somewhere/node_modules/decap-cms-core/dist/esm/bootstrap.js', '')).toBe(
			undefined,
		);
	});
});

test.each(replacements.map(({ importer, specifier, by }) => [importer, specifier, by] as const))(
	'%s imports %s, which ours stands in for',
	(importer, specifier, by) => {
		const quoted = specifier.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
		const imported = new RegExp(`^(?:import|export) .*['"]${quoted}['"]`, 'm');
		expect(installed(importer)).toMatch(imported);
		expect(existsSync(resolve('admin', by))).toBe(true);
	},
);
