/** A table that is shown on a page is one: headings, even rows, numbers where numbers are added up. */
import { readFileSync } from 'node:fs';
import { decoded } from '../../../../lib/tables/decoded.ts';
import { remembered } from '../../../../lib/stamp.ts';
import { tableOf, type Table } from '../../../../lib/tables/table.ts';
import { filesThere, type Seen } from '../../../media/seen.ts';
import type { Content } from '../../../reading/content.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const tableAt = remembered((path) => tableOf(decoded(readFileSync(path))));

/** Of entries whose page shows them. */
export const tablesIn = (content: Content): (Seen & { table: Table })[] =>
	filesThere(content)
		.filter(({ place }) => place.path?.length === 1 && place.path[0] === 'table')
		.map((seen) => ({ ...seen, table: tableAt(seen.at) }));

export const table: ContentRule = {
	id: 'form/table',
	level: 'error',
	title: '表格读不出来',
	why: '网页照着表格画，格子对不上、金额里有字，居民看到的账就是错的。',
	check: (content) =>
		tablesIn(content).flatMap(({ entry, place, path, shown, table: { fault } }): PlacedFound[] => {
			if (fault === '') return [];
			const said = (name: string) => `表格“${name}”${fault}`;
			return [{ of: entry, ...place, media: path, message: said(path), inEditor: said(shown) }];
		}),
};
