/** Keeps an editor signed in: a newer token of another window first, then the refresh token. */
import { PkceAuthenticator } from 'decap-cms-lib-auth';
import type { Credentials, ForgeBackend, ForgeUser } from './forge-backend.ts';

/** The sign-in is over for good; the transport answers 401 for it. */
export class SessionOver extends Error {
	override name = 'SessionOver';
}

/** Where Decap's core keeps the signed-in user. */
const storageKey = 'decap-cms-user';

interface Options {
	/** Settings for Decap's PKCE client; undefined where tokens cannot be renewed. */
	authority: Record<string, string> | undefined;
	/** Core writes renewed tokens to its store. */
	store: (credentials: Credentials) => unknown;
}

export class Session {
	login: string | undefined;
	readonly #backend: ForgeBackend;
	readonly #options: Options;
	#renewal: Promise<string> | undefined;

	constructor(backend: ForgeBackend, options: Options) {
		this.#backend = backend;
		this.#options = options;
	}

	/** A token the forge should accept; several requests that expire at once share one renewal. */
	renew(): Promise<string> {
		this.#renewal ??= this.#renewOnce().finally(() => {
			this.#renewal = undefined;
		});
		return this.#renewal;
	}

	async #renewOnce(): Promise<string> {
		const elsewhere = this.#fromOtherWindow();
		if (elsewhere) return this.#adopt(elsewhere);
		const refresh = this.#backend.refreshToken;
		if (!refresh || !this.#options.authority) throw new SessionOver();
		try {
			const fresh = await new PkceAuthenticator(this.#options.authority).refresh({
				refresh_token: refresh,
			});
			this.#options.store({ token: fresh.token, refresh_token: fresh.refresh_token });
			return this.#adopt(fresh);
		} catch (error) {
			// Another window may have used the refresh token this very moment: its token is good.
			const now = this.#fromOtherWindow();
			if (now) return this.#adopt(now);
			throw isRefused(error) ? new SessionOver() : error;
		}
	}

	/** Only the same person's: a save must not go out under another name. */
	#fromOtherWindow(): ForgeUser | undefined {
		const stored = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as ForgeUser | null;
		if (!stored?.token || stored.token === this.#backend.token) return undefined;
		return stored.login === this.login ? stored : undefined;
	}

	#adopt({ token, refresh_token }: Credentials): string {
		this.#backend.token = token;
		this.#backend.refreshToken = refresh_token;
		if (this.#backend.api) this.#backend.api.token = token;
		return token;
	}
}

/** Whether the forge said no, rather than being out of reach or out of order. */
function isRefused(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	if (error instanceof TypeError || error instanceof SyntaxError) return false;
	return !/^Failed to get token: (5|429)/.test(error.message);
}
