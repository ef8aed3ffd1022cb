/** Decap's own shapes, as far as we use them; its data is Immutable. */
import type { List, Map } from 'immutable';
import type { ComponentType } from 'react';

export interface Widget {
	name: string;
	controlComponent: ComponentType<Record<string, unknown>>;
	previewComponent?: ComponentType<Record<string, unknown>>;
}

export interface Phrases {
	[key: string]: string | Phrases;
}

export type FieldConfig = Map<string, unknown>;
export type EntryMap = Map<string, unknown>;
export type CollectionMap = Map<string, unknown>;
export type Fields = List<FieldConfig>;

export interface DecapStore {
	getState: () => {
		config: unknown;
		collections: Map<string, CollectionMap>;
		entryDraft: Map<string, unknown>;
		auth: { user?: { name?: string; login?: string } };
		mediaLibrary: Map<string, unknown>;
	};
	dispatch: (action: unknown) => unknown;
	subscribe: (follower: () => void) => () => void;
}

export interface History {
	push: (path: string) => void;
	replace: (path: string) => void;
	location: { pathname: string };
}

export interface Backend {
	listAllEntries: (collection: CollectionMap) => Promise<{ path: string; data: object }[]>;
}

/** What a widget's control is given. */
export interface ControlProps<V> {
	value: V | undefined;
	field: FieldConfig;
	forID: string;
	classNameWrapper: string;
	onChange: (value: V | null) => void;
	setActiveStyle: () => void;
	setInactiveStyle: () => void;
	getAsset: (path: string, field: FieldConfig) => { toString: () => string };
	onPersistMedia: (file: File, options: { field: FieldConfig }) => Promise<unknown>;
}
