/** A stand-in for a forge's sign-in: code flow with PKCE (S256) and rotating refresh tokens. */
import { createHash, randomUUID } from 'node:crypto';

export interface Person {
	id: number;
	username: string;
	name: string;
	email: string;
	/** GitLab's level: 30 developer, 20 reporter. */
	access: number;
}
export interface Application {
	id: string;
	/** Exactly as registered, trailing slash included. */
	redirect: string;
}
type Answer = { status: number; body: Record<string, unknown> };

const refused = (error: string, error_description: string, status = 400): Answer => ({
	status,
	body: { error, error_description },
});

export class SignIn {
	readonly #application: Application;
	readonly #codes = new Map<string, { challenge: string; person: Person; redirect: string }>();
	readonly #tokens = new Map<string, Person>();
	readonly #refreshes = new Map<string, Person>();

	constructor(application: Application) {
		this.#application = application;
	}

	/** The address the browser is sent back to, or why not. */
	authorize(asked: URLSearchParams, person: Person): { redirect: string } | { error: string } {
		const redirect = asked.get('redirect_uri') ?? '';
		if (asked.get('client_id') !== this.#application.id) return { error: 'invalid_client' };
		if (redirect !== this.#application.redirect)
			return { error: 'The redirect URI included is not valid.' };
		const challenge = asked.get('code_challenge') ?? '';
		if (asked.get('code_challenge_method') !== 'S256' || !challenge)
			return { error: 'Code challenge is required.' };
		const code = randomUUID();
		this.#codes.set(code, { challenge, person, redirect });
		const back = new URL(redirect);
		back.searchParams.set('code', code);
		back.searchParams.set('state', asked.get('state') ?? '');
		return { redirect: back.href };
	}

	token(asked: Record<string, string>): Answer {
		if (asked['client_id'] !== this.#application.id)
			return refused('invalid_client', 'Client authentication failed due to unknown client.', 401);
		if (asked['grant_type'] === 'refresh_token') {
			const given = asked['refresh_token'] ?? '';
			const person = this.#refreshes.get(given);
			this.#refreshes.delete(given);
			return person ? this.issue(person) : invalidGrant;
		}
		const code = this.#codes.get(asked['code'] ?? '');
		this.#codes.delete(asked['code'] ?? '');
		const shown = createHash('sha256')
			.update(asked['code_verifier'] ?? '')
			.digest('base64url');
		if (!code || shown !== code.challenge || asked['redirect_uri'] !== code.redirect)
			return invalidGrant;
		return this.issue(code.person);
	}

	issue(person: Person): Answer & { body: { access_token: string; refresh_token: string } } {
		const access_token = randomUUID();
		const refresh_token = randomUUID();
		this.#tokens.set(access_token, person);
		this.#refreshes.set(refresh_token, person);
		const body = { access_token, refresh_token, token_type: 'Bearer', expires_in: 7200 };
		return { status: 200, body };
	}

	who(token: string): Person | undefined {
		return this.#tokens.get(token);
	}

	/** Every access token ends now; with `refreshes`, nobody can renew either. */
	expire({ refreshes = false } = {}): void {
		this.#tokens.clear();
		if (refreshes) this.#refreshes.clear();
	}
}

const invalidGrant = refused(
	'invalid_grant',
	'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
);
