/** What no type can ask of a new collection. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fields } from '../../../src/collections/field.ts';
import { collectionNames, collections } from '../../../src/collections/index.ts';
import { kinds } from '../../../src/kinds/index.ts';

test.each(collectionNames)('%s has the page of its entries, and the preview draws that', (name) => {
	const page = `src/pages/${name}/[id].astro`;
	expect(readFileSync(page, 'utf8')).toContain(`Views['${name}/[id]']`);
	const preview = readFileSync('admin/preview/index.ts', 'utf8');
	const [, component = ''] = new RegExp(`\\b${name}: (\\w+)`).exec(preview) ?? [];
	expect(preview).toContain(`import ${component} from '../../${page}'`);
});

test.each(collectionNames)(
	'%s is called by its own name, and its day is written wherever it has one',
	(name) => {
		expect(collections[name].name).toBe(name);
		const fields: Fields = collections[name].fields;
		const day = fields[kinds[name].day];
		const asked = day?.required === true || day?.neededWhen !== undefined;
		expect([asked, day?.stays !== undefined]).toEqual([true, true]);
	},
);
