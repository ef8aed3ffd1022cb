/** Decap's backend, the part with pictures and attachments. */
import { mediaRooms } from '../../src/collections/index.ts';
import type { Deed } from '../server/office-protocol.ts';
import type { ToSend } from '../saving/send-media.ts';
import { ask, mediaAddress } from '../server/client/ask.ts';

export interface User {
	name: string;
	/** In an office; never given to another. */
	id?: number;
	login?: string;
	/** Looks after the accounts of an office. */
	accounts?: true;
	/** In an office: all that he may do. */
	may?: readonly Deed[];
}

/** A file chosen in a form. */
export interface Asset {
	path: string;
	fileObj?: Blob;
}

const library = 'content/media';
const mediaFolders = mediaRooms.map((name) => `content/media/${name}`);

export const plain = (path: string) => path.replace(/^\//, '');

/** What goes with a save. */
export const toSend = (assets: readonly Asset[]): ToSend[] =>
	assets.flatMap(({ path, fileObj }) => (fileObj ? [{ path: plain(path), file: fileObj }] : []));

const nameOf = (path: string) => path.split('/').at(-1) ?? path;

export class MediaLibrary {
	user: User = { name: '' };

	/** @param folder the whole library is the folders of every column */
	async getMedia(folder = library) {
		const folders = plain(folder) === library ? mediaFolders : [plain(folder)];
		const found = await Promise.all(folders.map((one) => ask('media', { folder: one })));
		return found
			.flatMap(({ files }) => files)
			.map(({ path, size }) => ({
				id: path,
				name: nameOf(path),
				path,
				size,
				displayURL: mediaAddress(path),
			}));
	}
	getMediaDisplayURL(displayURL: string) {
		return Promise.resolve(displayURL);
	}
	async getMediaFile(path: string) {
		const url = mediaAddress(plain(path));
		const blob = await (await fetch(url)).blob();
		const name = nameOf(path);
		return {
			id: path,
			displayURL: url,
			path,
			name,
			size: blob.size,
			file: new File([blob], name),
			url,
		};
	}
}
