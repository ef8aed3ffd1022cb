/** Tables in the browser: fetched from where the editor has them before anything is drawn. */
import { decoded } from '../../../src/lib/tables/decoded.ts';
import { tableOf, type Table } from '../../../src/lib/tables/table.ts';
import { assetAddress } from '../pictures.ts';

const read = new Map<string, Table>();
const absent: Table = { headings: [], rows: [], total: undefined, fault: '还没有读到' };

/** @param paths of files as they stand in the entry */
export async function useTables(paths: readonly string[]): Promise<void> {
	const addresses = paths.filter((path) => /\.csv$/i.test(path)).map(assetAddress);
	await Promise.all(
		addresses
			.filter((address) => address !== '' && !read.has(address))
			.map(async (address) => {
				const response = await fetch(address).catch(() => undefined);
				if (!response?.ok) return;
				read.set(address, tableOf(decoded(new Uint8Array(await response.arrayBuffer()))));
			}),
	);
}

export const tableAt = (path: string): Table => read.get(assetAddress(path)) ?? absent;
