/** An entry: as it was read, and as the public may see it now. */
import type { Timed } from '../collections/parts/days.ts';
import type { Data } from '../collections/field.ts';
import type { collections, CollectionName, definitions } from '../collections/index.ts';
import type { NamedPictures } from './named-files.ts';
import type { State } from './state.ts';

type FieldsOf<C extends keyof typeof definitions> = (typeof definitions)[C]['fields'];

/** As it was read and found valid, before anything is hidden. */
export interface RawEntry<C extends keyof typeof definitions = keyof typeof definitions> {
	collection: C;
	id: string;
	data: Data<FieldsOf<C>>;
	body: string;
	/** Absolute. */
	path: string;
	/** What the body names, as it is written there; asked for when the body is shown. */
	readonly names: {
		pictures: readonly string[];
		files: readonly string[];
		/** Keys of lines of 找谁办. */
		contacts: readonly string[];
	};
}

/** The body of an entry, and what it names. */
export interface Source {
	body: string;
	/** Absolute path of the entry. */
	path: string;
	/** As they are written in it. */
	files: readonly string[];
	/** Keys of lines of 找谁办. */
	contacts: readonly string[];
	/** By their paths as they are written in it. */
	pictures: NamedPictures;
}

/** A public entry, as it may be seen now. */
export type Entry<C extends CollectionName = CollectionName> = C extends CollectionName
	? {
			collection: C;
			id: string;
			address: string;
			state: State;
			data: Data<(typeof collections)[C]['fields']>;
		} & Shown
	: never;

interface Shown {
	/** Undefined when the body may not be shown. */
	source: Source | undefined;
	/** false: neither searched, fed nor listed as a person (consent ended). */
	named: boolean;
	/** It has no page any more: its address is a word, which would spell the name. Only the lists count it. */
	gone: boolean;
	/** How often it was changed after its publishing, which may be told though the notes of what may not. */
	edits: number;
	/** Of what is withdrawn, when it was to be: it stays on its days. */
	when?: Pick<Timed, 'endsAt' | 'repeats'>;
	/** Its topics, those too that are not shown: which pages a topic has hangs on them. */
	filedUnder: readonly string[];
}
