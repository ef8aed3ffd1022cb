/** Decap's backend: our own server, one commit a save. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { store } from 'decap-cms-core/dist/esm/redux';
import { Cursor } from 'decap-cms-lib-util';
import { keptAsOpened } from '../record/kept-as-opened.ts';
import { signInProblem } from '../record/sign-in-name.ts';
import { ask } from '../server/client/ask.ts';
import { forgetCopy, madeGood } from '../saving/autosave.ts';
import { fileToSave } from '../saving/file-to-save.ts';
import { keepStanding, rights } from '../saving/office.ts';
import type { OpenedFile, OpenedFiles } from '../saving/opened.ts';
import { beginRevising, endRevising, revising, revisionPath } from '../saving/revising.ts';
import { Save } from '../saving/save.ts';
import { saveWith } from '../saving/send-media.ts';
import { signedIn, signOut } from '../server/client/office.ts';
import { RefusalError } from '../server/client/refusal-error.ts';
import { keepFor, takeOlder } from './kept.ts';
import { MediaLibrary, toSend, type Asset, type User } from './media-library.ts';

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
	/**
	 * In an office the session says who it is: what the browser remembers may be another's name. On one's own computer
	 * a name from before that may no longer stand under a review is asked for again.
	 */
	async restoreUser(user: User) {
		const who = await signedIn();
		const before = { ...user };
		const now = await this.authenticate({ name: user.name, ...who });
		// Until November 2026 one store was everybody's: what lies there is whose name the browser remembers.
		if (now.id !== undefined && before.id === undefined && before.name === now.name)
			await takeOlder();
		return now;
	}
	authenticate({ name, id, login, accounts, may }: User) {
		const problem = signInProblem(name);
		if (problem) return Promise.reject(new RefusalError({ error: 'refused', message: problem }));
		rights.set(may);
		const person = id === undefined || login === undefined ? undefined : { id, login };
		keepFor(person);
		this.user = { name, ...person, ...(accounts ? { accounts } : {}) };
		return Promise.resolve(this.user);
	}
	logout() {
		this.user = { name: '' };
		signOut().catch((error: unknown) => console.error(error));
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

	/** Where the form that is open stands on the server. */
	private placeOf(path: string): string {
		return revising.get().has(path) ? revisionPath(path) : path;
	}

	private async read(path: string) {
		const answer = await ask('read', { path: this.placeOf(path) });
		if (!('absent' in answer)) {
			this.opened.set(path, { raw: answer.raw, hash: answer.hash });
			keepStanding(path, answer);
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
		save.sent = raw;
		const files = toSend(entry.assets);
		const live = revising.get().get(path);
		const kept = madeGood();
		const question = {
			...(kept ? { kept } : {}),
			author: this.user.name,
			what: save.what,
			...(save.reason === undefined ? {} : { reason: save.reason }),
			file: {
				...fileToSave(path, raw, opened, save.apart),
				...(save.instead ? { instead: save.instead } : {}),
			},
		};
		const answer = await saveWith(question, files).catch((error: unknown) => {
			if (error instanceof RefusalError) save.refusal = error.refusal;
			throw error;
		});
		if (save.apart && opened) beginRevising(path, opened);
		else if (live && question.file.path === path) endRevising(path);
		this.opened.set(path, { raw, hash: answer.hash });
		keepStanding(path, answer);
		// A copy that was on its way while it was saved would come back.
		if (kept) forgetCopy(kept, this.user.name).catch((error: unknown) => console.warn(error));
		save.done = { path, raw, answer };
	}

	/** What is public stays. */
	async dropRevision(path: string): Promise<void> {
		const base = this.opened.get(path)?.hash;
		if (base === undefined) return;
		await ask('remove', { path: revisionPath(path), base, author: this.user.name });
		endRevising(path);
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
