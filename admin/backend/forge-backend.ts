/** What Decap's three git backends share, as far as we touch it; Decap ships no types for them. */

/** An Immutable map of `url`, `method`, `headers`, `body`: Decap's request before it is sent. */
export interface ForgeRequest {
	get(key: string): unknown;
	set(key: string, value: unknown): ForgeRequest;
	setIn(keys: string[], value: unknown): ForgeRequest;
}
export type Send = (request: ForgeRequest) => Promise<Response>;

export type ReadFile = (
	path: string,
	id?: string | null,
	options?: { parseText?: boolean },
) => Promise<unknown>;
export interface FileChange {
	author?: string;
	updatedOn?: string;
}

export interface ForgeApi {
	apiRoot: string;
	branch: string;
	/** `/projects/group%2Fname` or `/repos/owner/name`. */
	repoURL: string;
	token: string | boolean;
	/** When set, every request of the backend goes through it. */
	requestFunction?: Send | undefined;
	/** Forgejo and GitHub; GitLab's own `apiRequestFunction` adds the token. */
	requestHeaders?: () => Promise<Record<string, string>>;
	readFile: ReadFile;
	/** Kept in the browser under the blob's id. */
	readFileMetadata: (path: string, id: string | null | undefined) => Promise<FileChange>;
}

export interface Credentials {
	token: string;
	refresh_token?: string | undefined;
}

export interface ForgeUser extends Credentials {
	login?: string;
	name?: string;
	avatar_url?: string | undefined;
}

export interface DataFile {
	path: string;
	raw: string;
	slug?: string;
	newPath?: string | undefined;
}
export interface EntryToSave {
	dataFiles: DataFile[];
	assets: { path: string }[];
}
export interface SaveOptions {
	commitMessage: string;
	newEntry?: boolean;
	useWorkflow?: boolean;
	[more: string]: unknown;
}
export interface OpenedEntry {
	file: { path: string; id: string | null };
	data: string;
}

export interface ForgeBackend {
	api: ForgeApi | null;
	token: string | null;
	refreshToken?: string | undefined;
	refreshedTokenPromise?: Promise<string> | undefined;
	authComponent(): import('./ForgeSignIn.tsx').DecapSignInClass;
	authenticate(state: Credentials): Promise<ForgeUser>;
	restoreUser(user: Credentials): Promise<ForgeUser>;
	getEntry(path: string): Promise<OpenedEntry>;
	entriesByFolder(folder: string, extension: string, depth: number): Promise<OpenedEntry[]>;
	allEntriesByFolder(folder: string, extension: string, depth: number): Promise<OpenedEntry[]>;
	getMedia(folder?: string): Promise<unknown[]>;
	persistEntry(entry: EntryToSave, options: SaveOptions): Promise<unknown>;
	deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
	/** GitLab's only. */
	apiRequestFunction?: Send;
	getRefreshedAccessToken?(): Promise<string>;
}
export type BackendClass = new (
	config: { backend: Record<string, unknown>; media_folder?: string },
	options?: Record<string, unknown>,
) => ForgeBackend;
