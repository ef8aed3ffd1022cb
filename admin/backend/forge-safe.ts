/** Wraps one of Decap's forge backends. */
import { unsentRequest } from 'decap-cms-lib-util';
import { handedOver } from '../desk/publishing.ts';
import { keepUnchanged } from '../file/entry.ts';
import { outdate } from '../list/gathered.ts';
import type { BackendClass, Credentials, EntryToSave, SaveOptions } from './forge-backend.ts';
import type { Dialect } from './forge-dialect.ts';
import { chineseOf } from './forge-errors.ts';
import { statusOf } from './forge-failure.ts';
import { StaleGuard } from './forge-guard.ts';
import { allMedia } from './forge-media.ts';
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
	return class extends Base {
		readonly #session: Session;
		readonly #transport: Transport;
		readonly #guard: StaleGuard;

		constructor(config: Settings, options: Record<string, unknown> = {}) {
			super(config, options);
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
		}

		override async authenticate(state: Credentials) {
			this.refreshToken = state.refresh_token;
			const user = await super.authenticate(state).catch((error: unknown) => {
				throw new Error(chineseOf(error), { cause: error });
			});
			if (this.api) this.api.requestFunction ??= this.#transport.send;
			this.#session.login = user.login;
			// The picture may stand on a third host, which the page must not ask.
			return { ...user, refresh_token: this.refreshToken, avatar_url: undefined };
		}

		override getRefreshedAccessToken() {
			return this.#session.renew();
		}

		override async getEntry(path: string) {
			try {
				const entry = await super.getEntry(path);
				this.#guard.remember(path, entry.data);
				return entry;
			} catch (error) {
				if (statusOf(error) !== 404) throw error;
				this.#guard.remember(path, undefined);
				// A settings file that is not there yet is an empty form.
				if (!path.endsWith('.yml')) throw error;
				return { file: { path, id: null }, data: '' };
			}
		}

		override async persistEntry(entry: EntryToSave, options: SaveOptions) {
			const dataFiles = entry.dataFiles.map((file) => {
				const opened = openedAs(plain(file.path));
				return opened ? { ...file, raw: keepUnchanged(opened.raw, file.raw) } : file;
			});
			const drafts = dataFiles.map(({ path, raw }) => ({ path: plain(path), raw }));
			const fresh = options.newEntry === true;
			const write = () => super.persistEntry({ ...entry, dataFiles }, options);
			const result = await this.#write(drafts, fresh, write);
			for (const { path, raw } of drafts) this.#guard.remember(path, raw);
			return result;
		}

		override async deleteFiles(paths: string[], commitMessage: string) {
			const drafts = paths.map((path) => ({ path: plain(path) }));
			const result = await this.#write(drafts, false, () =>
				super.deleteFiles(paths, commitMessage),
			);
			for (const { path } of drafts) this.#guard.remember(path, undefined);
			return result;
		}
	};
}

const plain = (path: string) => path.replace(/^\/+/, '');
