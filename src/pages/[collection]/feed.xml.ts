import type { APIContext } from 'astro';
import { collections, collectionNames, type CollectionName } from '../../collections/index.ts';
import { entryIndex } from '../../lib/entries.ts';
import { atom, xml } from '../../views/feeds.ts';
import { site } from '../../lib/settings.ts';

export function getStaticPaths() {
	return collectionNames.map((collection) => ({ params: { collection } }));
}

export async function GET({ params }: APIContext) {
	const name = params['collection'] as CollectionName;
	const title = `${site.name}：${collections[name].label}`;
	const entries = (await entryIndex()).current(name);
	return xml(atom(title, `/${name}/feed.xml`, entries));
}
