/** The desk's list calls an article by its own word where the list of kinds has none. */
import { expect, test } from 'vitest';
import { rowOf } from '../../../../../admin/server/reading/row.ts';

test.each([
	['campaigns', { kind: 'other', kindName: '儿童友好社区' }, '儿童友好社区'],
	// A draft may have none yet, and who chose another afterwards means that one.
	['campaigns', { kind: 'other' }, undefined],
	['campaigns', { kind: 'healthy', kindName: '儿童友好社区' }, undefined],
	['notices', { kind: 'outage' }, undefined],
	['pages', {}, undefined],
])('%s with %j: %s', (collection, data, name) => {
	const row = rowOf(`${collection}/20261120-0900.md`, data, [], '2026-11-22 09:00');
	expect(row.kindName).toBe(name);
});
