/** Where what is written stands on the site, and whether it answers there. */
import { addressOf as entryAddress, isStaged } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import { readEntryFile } from '../record/entry.ts';
import { isOut, stateOf } from '../record/stage.ts';

const fileForm = /^content\/([a-z]+)\/(?:.+\/)?([^/]+)\.md$/;
const definitionAt = (path: string) => definitionOf(fileForm.exec(path)?.[1] ?? '');

/** `content/notices/20261122-0930.md` → `/notices/20261122-0930/`. */
export function addressOf(path: string): string | undefined {
	const definition = definitionAt(path);
	return definition && entryAddress(definition, fileForm.exec(path)?.[2] ?? '');
}

function isStagedAt(path: string): boolean {
	const definition = definitionAt(path);
	return definition !== undefined && isStaged(definition);
}

export interface PlaceOnSite {
	address?: string;
	/** Its time is still to come: then it goes online by itself. */
	later?: true;
}

/** Where what was written stands: on the site, there later, or nowhere. A page without stages is simply there. */
export function placeOf(path: string, raw: string): PlaceOnSite {
	const address = path.endsWith('.md') && raw !== '' ? addressOf(path) : undefined;
	if (address === undefined) return {};
	const data = readEntryFile(raw);
	if (stateOf(data) === 'scheduled') return { later: true };
	return isOut(data) || !isStagedAt(path) ? { address } : {};
}

/** Whether residents who ask for the page now get one. */
export async function answers(address: string): Promise<boolean> {
	const response = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(
		() => undefined,
	);
	return response?.status === 200;
}
