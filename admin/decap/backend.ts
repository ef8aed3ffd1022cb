/** Decap's backend for the all-in-one: our own server on this machine, one commit a save. */
import { Cursor } from 'decap-cms-lib-util';
import { collections } from '../../src/collections/index.ts';
import { keptAsOpened } from '../record/kept-as-opened.ts';
import { saved } from '../saving/publishing.ts';
import { signInProblem } from '../record/sign-in-name.ts';
import { intent } from '../saving/intent.ts';
import { SignIn } from '../desk/SignIn.tsx';
import { ask, mediaAddress } from '../server/client/ask.ts';
import { forget, openedAs, remember } from '../saving/opened.ts';
import { noteRefusal, Refused } from '../saving/refused.ts';

interface User {
	name: string;
}
interface Asset {
	path: string;
	toBase64: () => Promise<string>;
}
interface Entry {
	dataFiles: { path: string; raw: string }[];
	assets: Asset[];
}

const library = 'content/media';
const mediaFolders = Object.keys(collections).map((name) => `content/media/${name}`);
const plain = (path: string) => path.replace(/^\//, '');
const loaded = (path: string, data: string) => ({ file: { path, id: null }, data });

export class LocalBackend {
	user: User = { name: '' };

	isGitBackend() {
		return false;
	}
	status() {
		return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
	}
	authComponent() {
		return SignIn;
	}
	/** A name from before that may no longer stand under a review is asked for again. */
	restoreUser(user: User) {
		return this.authenticate(user);
	}
	authenticate(user: User) {
		const problem = signInProblem(user.name);
		if (problem) return Promise.reject(new Refused({ error: 'refused', message: problem }));
		this.user = { name: user.name };
		return Promise.resolve(this.user);
	}
	logout() {
		this.user = { name: '' };
	}
	getToken() {
		return Promise.resolve('');
	}

	entriesByFolder(folder: string) {
		return this.allEntriesByFolder(folder);
	}
	async allEntriesByFolder(folder: string) {
		const { entries } = await ask('entries', { collection: folder.split('/')[1] ?? '' });
		return entries.map(({ path, raw }) => loaded(path, raw));
	}
	entriesByFiles(files: { path: string }[]) {
		return Promise.all(files.map(({ path }) => this.read(path)));
	}
	getEntry(path: string) {
		return this.read(path);
	}

	private async read(path: string) {
		const answer = await ask('read', { path });
		if (!('absent' in answer)) {
			remember(path, answer.raw, answer.hash);
			return loaded(path, answer.raw);
		}
		// A settings file that is not there yet is an empty form.
		if (!path.endsWith('.yml')) throw new Refused({ error: 'missing', message: answer.absent });
		remember(path, '', undefined);
		return loaded(path, '');
	}

	async persistEntry(entry: Entry) {
		noteRefusal(undefined);
		const [file] = entry.dataFiles;
		if (!file) return;
		const opened = openedAs(file.path);
		const raw = opened ? keptAsOpened(file.path, opened.raw, file.raw) : file.raw;
		const media = await Promise.all(
			entry.assets.map(async (asset) => ({
				path: plain(asset.path),
				content: await asset.toBase64(),
			})),
		);
		try {
			const base = opened?.hash;
			const answer = await ask('save', {
				author: this.user.name,
				what: intent(),
				file: { path: file.path, raw, ...(base === undefined ? {} : { base }) },
				media,
			});
			remember(file.path, raw, answer.hash);
			saved(file.path, raw, answer);
		} catch (error) {
			if (error instanceof Refused) noteRefusal(error.refusal);
			throw error;
		}
	}

	async persistMedia(asset: Asset) {
		const path = plain(asset.path);
		const media = [{ path, content: await asset.toBase64() }];
		await ask('save', { author: this.user.name, what: '上传', media });
		const name = path.split('/').at(-1) ?? path;
		return {
			id: path,
			name,
			path,
			size: 0,
			displayURL: mediaAddress(path),
			url: mediaAddress(path),
		};
	}

	async deleteFiles(paths: string[]) {
		for (const path of paths) {
			const base = openedAs(path)?.hash ?? (await this.hashOf(path));
			const answer = await ask('remove', { path, base, author: this.user.name });
			forget(path);
			saved(path, '', answer);
		}
	}

	/** Reads without opening: the text that a save is compared with stays. */
	async peek(path: string) {
		const answer = await ask('read', { path });
		return loaded(path, 'absent' in answer ? '' : answer.raw);
	}

	private async hashOf(path: string) {
		const answer = await ask('read', { path });
		if ('absent' in answer) throw new Refused({ error: 'missing', message: answer.absent });
		return answer.hash;
	}

	/** @param folder the whole library is the folders of every column */
	async getMedia(folder = library) {
		const folders = plain(folder) === library ? mediaFolders : [plain(folder)];
		const found = await Promise.all(folders.map((one) => ask('media', { folder: one })));
		return found
			.flatMap(({ files }) => files)
			.map(({ path, size }) => ({
				id: path,
				name: path.split('/').at(-1) ?? path,
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
		const name = path.split('/').at(-1) ?? path;
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
	traverseCursor() {
		return Promise.resolve({ entries: [], cursor: Cursor.create({}) });
	}
}
