/** A public entry, as it may be seen now. */
import type { CollectionEntry } from 'astro:content';
import type { CollectionName } from '../collections/index.ts';
import type { State } from './state.ts';

export type Entry<C extends CollectionName = CollectionName> = C extends CollectionName
	? {
			collection: C;
			id: string;
			address: string;
			state: State;
			data: CollectionEntry<C>['data'];
		} & Shown<C>
	: never;

interface Shown<C extends CollectionName> {
	/** The entry itself, to render its body; undefined when the body may not be shown. */
	source: CollectionEntry<C> | undefined;
	/** false: neither searched, fed nor listed as a person (consent ended). */
	named: boolean;
	/** It has no page any more: its address is a word, which would spell the name. Only the lists count it. */
	gone: boolean;
	/** Its topics, those too that are not shown: which pages a topic has hangs on them. */
	filedUnder: readonly string[];
}
