/** Wraps one of Decap's forge backends. */
import { unsentRequest } from 'decap-cms-lib-util';
import { intent } from '../desk/intent.ts';
import { handedOver } from '../desk/publishing.ts';
import { keptAsOpened } from '../file/kept-as-opened.ts';
import { outdate } from '../list/gathered.ts';
import { Batch } from './forge-batch.ts';
import type {
	BackendClass,
	Credentials,
	EntryToSave,
	FileChange,
	ForgeApi,
	SaveOptions,
} from './forge-backend.ts';
import type { Dialect } from './forge-dialect.ts';
import { type DecapSignInClass, signInAt } from './ForgeSignIn.tsx';
import { chineseOf, listSentence } from './forge-errors.ts';
import { statusOf } from './forge-failure.ts';
import { StaleGuard } from './forge-guard.ts';
import { allMedia, library } from './forge-media.ts';
import { messageOf } from './forge-message.ts';
import { Session } from './forge-session.ts';
import { Transport } from './forge-transport.ts';
import { witnessOf } from './forge-witness.ts';
import { inChinese, Writer } from './forge-write.ts';
import { openedAs } from './opened.ts';

type Store = (credentials: Credentials) => unknown;
type Settings = ConstructorParameters<BackendClass>[0];
/** Settings for Decap's PKCE client, which renews tokens; undefined where it cannot. */
export type Authority = (settings: Record<string, unknown>) => Record<string, string> | undefined;

/** No silent overwriting, no doubled saves, a sign-in that recovers. */
export function safe(Base: BackendClass, dialect: Dialect, authority: Authority): BackendClass {
	let signIn: DecapSignInClass | undefined;
	return class extends Base {
		readonly #session: Session;
		readonly #transport: Transport;
		readonly #guard: StaleGuard;
		readonly #writer: Writer;
		readonly #settings: Record<string, unknown>;

		constructor(config: Settings, options: Record<string, unknown> = {}) {
			super(config, options);
			this.#settings = config.backend;
			const store = options['updateUserCredentials'];
			this.#session = new Session(this, {
				authority: authority(config.backend),
				store: typeof store === 'function' ? (store as Store) : () => null,
			});
			const inner = this.apiRequestFunction ?? unsentRequest.performRequest;
			this.#transport = new Transport(inner, this.#session, dialect);
			if (this.apiRequestFunction) this.apiRequestFunction = this.#transport.send;
			this.#guard = new StaleGuard(
				witnessOf(dialect, () => {
					if (!this.api) throw new Error('还没有登录');
					return { api: this.api, send: this.#transport.send };
				}),
			);
			this.#writer = new Writer(dialect, this.#transport, this.#guard);
		}

		/** One class for good: React would begin the sign-in anew with another. */
		override authComponent() {
			signIn ??= signInAt(dialect.label, super.authComponent());
			return signIn;
		}

		override async authenticate(state: Credentials) {
			this.refreshToken = state.refresh_token;
			const user = await super.authenticate(state).catch((error: unknown) => {
				throw new Error(chineseOf(error), { cause: error });
			});
			if (this.api) this.#prepare(this.api);
			this.#session.login = user.login;
			// The picture may stand on a third host, which the page must not ask.
			return { ...user, refresh_token: this.refreshToken, avatar_url: undefined };
		}

		#prepare(api: ForgeApi) {
			api.requestFunction ??= this.#transport.send;
			const { readFileMetadata } = api;
			this.lastChange = (path, id) => readFileMetadata.call(api, path, id);
			// Decap would ask it of every file of a list: a request each.
			api.readFileMetadata = () => Promise.resolve({});
			if (dialect.batches) api.readFile = new Batch(api, this.#transport.send).over(api.readFile);
		}

		/** Who changed a file last, and when. */
		lastChange: (path: string, id: string | undefined) => Promise<FileChange> = () =>
			Promise.resolve({});

		override getRefreshedAccessToken() {
			return this.#session.renew();
		}

		override async getEntry(path: string) {
			try {
				const entry = await super.getEntry(path);
				this.#guard.remember(path, entry.data);
				return entry;
			} catch (error) {
				if (statusOf(error) !== 404) throw inChinese(error);
				this.#guard.remember(path, undefined);
				return absent(path, error);
			}
		}

		/** As `getEntry`, for what is only looked at: the form's own text stays what a save goes over. */
		async peek(path: string) {
			return super.getEntry(path).catch((error: unknown) => {
				if (statusOf(error) !== 404) throw inChinese(error);
				return absent(path, error);
			});
		}

		/** Decap leaves out in silence what it could not read: a list must not look whole then. */
		override async allEntriesByFolder(folder: string, extension: string, depth: number) {
			const missed = this.#transport.watch();
			const entries = await super
				.allEntriesByFolder(folder, extension, depth)
				.catch((e: unknown) => {
					throw new Error(listSentence(statusOf(e)), { cause: e });
				});
			const [status] = missed.stop();
			if (status !== undefined) throw new Error(listSentence(status));
			return entries;
		}

		/** @param folder without it, or for the library's own folder: of every column */
		override getMedia(folder = library) {
			const one = plain(folder);
			return one === library ? allMedia((each) => super.getMedia(each)) : super.getMedia(one);
		}

		/** Address of a file's versions at the forge. */
		historyPage(path: string): string {
			return dialect.historyPage(this.#settings, path);
		}

		override async persistEntry(entry: EntryToSave, options: SaveOptions) {
			const dataFiles = entry.dataFiles.map((file) => {
				const opened = openedAs(plain(file.path));
				return opened ? { ...file, raw: keptAsOpened(file.path, opened.raw, file.raw) } : file;
			});
			const drafts = dataFiles.map(({ path, raw }) => ({ path: plain(path), raw }));
			const [first] = drafts;
			const commitMessage = first
				? messageOf(intent(), first.path, first.raw)
				: options.commitMessage;
			const result = await this.#writer.write(drafts, options.newEntry === true, () =>
				super.persistEntry({ ...entry, dataFiles }, { ...options, commitMessage }),
			);
			for (const { path, raw } of drafts) {
				this.#guard.remember(path, raw);
				outdate(path);
				handedOver(path, raw);
			}
			return result;
		}

		override async deleteFiles(paths: string[], commitMessage: string) {
			const drafts = paths.map((path) => ({ path: plain(path) }));
			const [first] = drafts;
			const opened = first && openedAs(first.path);
			const message = opened ? messageOf('删除', first.path, opened.raw) : commitMessage;
			const result = await this.#writer.write(drafts, false, () =>
				super.deleteFiles(paths, message),
			);
			for (const { path } of drafts) {
				this.#guard.remember(path, undefined);
				outdate(path);
				handedOver(path, '');
			}
			return result;
		}
	};
}

const plain = (path: string) => path.replace(/^\/+/, '');

/** A settings file that is not there yet is an empty form. */
function absent(path: string, error: unknown) {
	if (!path.endsWith('.yml')) throw inChinese(error);
	return { file: { path, id: null }, data: '' };
}
