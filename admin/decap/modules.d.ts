/** The parts of Decap that come without types, as far as we use them. */
declare module 'decap-cms-lib-util' {
	export const Cursor: { create: (given: object) => object };
}

declare module 'decap-cms-widget-richtext/dist/esm/RichtextControl' {
	const control: import('react').ComponentType<Record<string, unknown>>;
	export default control;
}

declare module 'decap-cms-widget-*' {
	const widget: { Widget: (options?: object) => import('./types.ts').Widget };
	export default widget;
}

declare module 'decap-cms-locales/dist/esm/*' {
	const phrases: import('./types.ts').Phrases;
	export default phrases;
}

declare module 'decap-cms-core/dist/esm/redux' {
	export const store: import('./types.ts').DecapStore;
}

declare module 'decap-cms-core/dist/esm/routing/history' {
	export const history: import('./types.ts').History;
}

declare module 'decap-cms-core/dist/esm/actions/entries' {
	export function loadEntry(collection: unknown, slug: string): unknown;
	export function createDraftDuplicateFromEntry(entry: unknown): unknown;
	export function changeDraftField(change: {
		field: unknown;
		value: unknown;
		/** As they are saved: equal to one of them nothing is changed. */
		entries: unknown[];
	}): unknown;
}

declare module 'decap-cms-core/dist/esm/actions/mediaLibrary' {
	export function persistMedia(file: File, options: object): unknown;
	export function loadMedia(): unknown;
	export function closeMediaLibrary(): unknown;
}

declare module 'decap-cms-core/dist/esm/actions/auth' {
	export function logoutUser(): unknown;
}

declare module 'decap-cms-core/dist/esm/backend' {
	export function currentBackend(config: unknown): import('./types.ts').Backend;
}

declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl' {
	const EditorControl: import('react').ComponentType<Record<string, unknown>>;
	export default EditorControl;
}

declare module 'decap-cms-widget-richtext/dist/esm/RichtextControl/components/Toolbar/*' {
	const part: import('react').ComponentType<Record<string, unknown>>;
	export default part;
}

declare module 'decap-cms-widget-richtext/dist/esm/RichtextControl/plugins/*' {
	const plugin: object;
	export default plugin;
	export const TablePlugin: object;
	export const TableRowPlugin: object;
	export const TableCellPlugin: object;
}
