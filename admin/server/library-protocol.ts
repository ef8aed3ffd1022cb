/** What the library shows of the pictures and attachments that lie in the content. */

export interface LibraryFile {
	path: string;
	/** Bytes. */
	size: number;
	/** When it came. */
	at: string;
	usedIn: UsedIn[];
}

export interface UsedIn {
	/** `settings` for what stands in a setting. */
	collection: string;
	id: string;
	title: string;
}
