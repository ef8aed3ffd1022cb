/** What Decap hands the editor's frame (its own `EditorInterface`). */
import type { CollectionMap, EntryMap, FieldConfig, Fields } from './types.ts';

export interface EditorProps {
	collection: CollectionMap;
	entry: EntryMap;
	fields: Fields;
	fieldsMetaData: unknown;
	fieldsErrors: unknown;
	onChange: (field: FieldConfig, value: unknown, metadata?: unknown, i18n?: unknown) => void;
	onValidate: (id: string, errors: unknown) => void;
	/** Resolves once saved; rejects when it was not. */
	onPersist: (options: { createNew?: boolean; duplicate?: boolean }) => Promise<void>;
	onDuplicate: () => void;
	user?: { name?: string; login?: string };
	hasChanged: boolean;
	isNewEntry: boolean;
	editorBackLink: string;
}
