/** Decap's backend: our own server on this machine, one commit a save. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { store } from 'decap-cms-core/dist/esm/redux';
import { Cursor } from 'decap-cms-lib-util';
import { keptAsOpened } from '../record/kept-as-opened.ts';
import { signInProblem } from '../record/sign-in-name.ts';
import { ask } from '../server/client/ask.ts';
import type { OpenedFile, OpenedFiles } from '../saving/opened.ts';
import { Save } from '../saving/save.ts';
import { RefusalError } from '../server/client/refusal-error.ts';
import { MediaLibrary, plain, type Asset, type User } from './media-library.ts';

interface Entry {
	dataFiles: { path: string; raw: string }[];
	assets: Asset[];
}

const loaded = (path: string, data: string) => ({ file: { path, id: null }, data });

/** Whoever registers it adds the form to sign in with. */
export class LocalBackend extends MediaLibrary {
	readonly opened: OpenedFiles = new Map();
	private save: Save | undefined;
	private backup: { path: string; base: OpenedFile } | undefined;

	isGitBackend() {
		return false;
	}
	status() {
		return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
	}
	/** A name from before that may no longer stand under a review is asked for again. */
	restoreUser(user: User) {
		return this.authenticate(user);
	}
	authenticate(user: User) {
		const problem = signInProblem(user.name);
		if (problem) return Promise.reject(new RefusalError({ error: 'refused', message: problem }));
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
			this.opened.set(path, { raw: answer.raw, hash: answer.hash });
			return loaded(path, answer.raw);
		}
		// A settings file that is not there yet is an empty form.
		if (!path.endsWith('.yml'))
			throw new RefusalError({ error: 'missing', message: answer.absent });
		this.opened.set(path, { raw: '', hash: undefined });
		return loaded(path, '');
	}

	/** Within `work` Decap asks for one thing to be written: it is this save. */
	async carryOut(save: Save, work: () => Promise<unknown>): Promise<void> {
		this.save = save;
		try {
			await work();
		} catch (error) {
			// Decap passes on only a text of it.
			if (error instanceof RefusalError) save.refusal ??= error.refusal;
			throw error;
		} finally {
			this.save = undefined;
		}
	}

	async persistEntry(entry: Entry) {
		const [file] = entry.dataFiles;
		if (!file) return;
		const { save = new Save('保存') } = this;
		const { path } = file;
		const opened = save.over ?? this.opened.get(path);
		const raw = opened ? keptAsOpened(path, opened.raw, file.raw) : file.raw;
		const media = await Promise.all(
			entry.assets.map(async (asset) => ({
				path: plain(asset.path),
				content: await asset.toBase64(),
			})),
		);
		const base = opened?.hash;
		const question = {
			author: this.user.name,
			what: save.what,
			file: { path, raw, ...(base === undefined ? {} : { base }) },
			media,
		};
		const answer = await ask('save', question).catch((error: unknown) => {
			if (error instanceof RefusalError) save.refusal = error.refusal;
			throw error;
		});
		this.opened.set(path, { raw, hash: answer.hash });
		save.done = { path, raw, answer };
	}

	async deleteFiles(paths: string[]) {
		for (const path of paths) {
			const base = this.opened.get(path)?.hash ?? (await this.hashOf(path));
			const answer = await ask('remove', { path, base, author: this.user.name });
			this.opened.delete(path);
			if (this.save) this.save.done = { path, raw: '', answer };
		}
	}

	/** A backup of an open article lies there; whether it is wanted is not yet known. */
	backupFound(path: string | undefined, base: OpenedFile | undefined) {
		this.backup = path && base ? { path, base } : undefined;
	}
	/**
	 * The backup is in the form now: saved, it is compared with what it was written over, not with what others
	 * have saved since. Else their work would be written over unseen.
	 */
	backupRestored() {
		if (this.backup) this.opened.set(this.backup.path, this.backup.base);
		this.backup = undefined;
	}

	private async hashOf(path: string) {
		const answer = await ask('read', { path });
		if ('absent' in answer) throw new RefusalError({ error: 'missing', message: answer.absent });
		return answer.hash;
	}

	traverseCursor() {
		return Promise.resolve({ entries: [], cursor: Cursor.create({}) });
	}
}

/** The one that Decap has made of it. */
export function localBackend(): LocalBackend {
	const { implementation } = currentBackend(store.getState().config) as unknown as {
		implementation: LocalBackend;
	};
	return implementation;
}
