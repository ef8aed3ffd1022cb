/** Every request of a forge backend passes here: sign-in renewed, writes sent once and over known versions. */
import type { ForgeRequest, Send } from './forge-backend.ts';
import type { Bases, Dialect } from './forge-dialect.ts';
import { type Session, SessionOver } from './forge-session.ts';

/** Stands for “no answer came”: Decap would send the request five times more, over 55 seconds. */
export const noAnswer = 599;

/** Address → status of what could not be read. */
type Missed = Map<string, number>;

export class Transport {
	/** Versions the save under way goes over. */
	bases: Bases = new Map();
	readonly #inner: Send;
	readonly #session: Session;
	readonly #dialect: Dialect;
	readonly #watching = new Set<Missed>();

	constructor(inner: Send, session: Session, dialect: Dialect) {
		this.#inner = inner;
		this.#session = session;
		this.#dialect = dialect;
	}

	/** Notes what is asked for and cannot be read from now on; `stop` gives the statuses. */
	watch(): { stop: () => number[] } {
		const missed: Missed = new Map();
		this.#watching.add(missed);
		return {
			stop: () => {
				this.#watching.delete(missed);
				return [...missed.values()];
			},
		};
	}

	send: Send = async (request) => {
		try {
			const response = await this.#sendSignedIn(this.#overBases(request));
			this.#note(request, response.ok || response.status === 404 ? 'read' : response.status);
			return response;
		} catch (error) {
			this.#note(request, error instanceof SessionOver ? 401 : noAnswer);
			if (error instanceof SessionOver) return answer(401, '401 Unauthorized');
			// A write without an answer may have been carried out: sending it again is not ours to decide.
			// A read is worth another try, unless the browser knows that the network is gone.
			if (isWrite(request) || isOffline()) return answer(noAnswer, String(error));
			throw error;
		}
	};

	/** A second try that succeeds makes good for the first. */
	#note(request: ForgeRequest, outcome: number | 'read'): void {
		if (isWrite(request)) return;
		const url = String(request.get('url'));
		for (const missed of this.#watching)
			if (outcome === 'read') missed.delete(url);
			else missed.set(url, outcome);
	}

	async #sendSignedIn(request: ForgeRequest): Promise<Response> {
		const response = await this.#inner(request);
		if (response.status !== 401) return response;
		const token = await this.#session.renew();
		const scheme = String(headerOf(request)).split(' ')[0] ?? 'Bearer';
		return this.#inner(request.setIn(['headers', 'Authorization'], `${scheme} ${token}`));
	}

	#overBases(request: ForgeRequest): ForgeRequest {
		const body = request.get('body');
		const writes = isWrite(request) && this.#dialect.writes.test(String(request.get('url')));
		if (!writes || typeof body !== 'string' || this.bases.size === 0) return request;
		return request.set('body', this.#dialect.withBases(body, this.bases));
	}
}

function isWrite(request: ForgeRequest): boolean {
	const method = request.get('method');
	return typeof method === 'string' && !/^(GET|HEAD)$/i.test(method);
}

function isOffline(): boolean {
	return typeof navigator === 'object' && (navigator.onLine as boolean | undefined) === false;
}

function headerOf(request: ForgeRequest): unknown {
	const headers = request.get('headers') as { get(name: string): unknown } | undefined;
	return headers?.get('Authorization') ?? 'Bearer';
}

function answer(status: number, message: string): Response {
	return new Response(JSON.stringify({ message }), {
		status,
		headers: { 'Content-Type': 'application/json' },
	});
}
