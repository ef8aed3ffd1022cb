/** A question to an office, on its own port or through a proxy. */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export const origin = new URL('https://bianji.example');

/** Where it is asked. */
export interface Reached {
	port: number;
	/** Who vouches for what is encrypted; undefined: nothing is. */
	ca: string | undefined;
}

/** A request that differs from the office's own in what is named here. */
export interface Attempt {
	url?: string;
	method?: string;
	headers?: Record<string, string | undefined>;
	body?: unknown;
	/** Value of the session's cookie. */
	token?: string | undefined;
	/** Of this machine's own addresses, the one it comes from. */
	from?: string | undefined;
}

export interface Answer {
	status: number;
	/** As it was said; undefined where it was no JSON. */
	body: unknown;
	text: string;
	headers: NodeJS.Dict<string | string[]>;
}

export function sendTo(
	{ port, ca }: Reached,
	{ url = '/', method = 'POST', headers, body, token, from }: Attempt,
) {
	const all: Record<string, string | undefined> = {
		Host: origin.host,
		Origin: origin.origin,
		'Content-Type': 'application/json',
		'X-Forwarded-For': '203.0.113.7',
		...(token === undefined ? {} : { Cookie: `__Host-linli=${token}` }),
		...headers,
	};
	const given = Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined);
	return new Promise<Answer>((done, fail) => {
		const here = { host: '127.0.0.1', port, localAddress: from };
		const options = { ...here, method, path: url, agent: false };
		const encrypted = ca === undefined ? {} : { ca, servername: origin.hostname };
		const asking = (ca === undefined ? httpRequest : httpsRequest)(
			{ ...options, ...encrypted, headers: Object.fromEntries(given) },
			(response) => {
				let text = '';
				response.on('data', (chunk: Buffer) => (text += chunk.toString()));
				response.on('end', () => {
					const type = response.headers['content-type'] ?? '';
					const said: unknown = type.includes('json') && text !== '' ? JSON.parse(text) : undefined;
					done({ status: response.statusCode ?? 0, body: said, text, headers: response.headers });
				});
			},
		);
		asking.on('error', (error: NodeJS.ErrnoException) => {
			if (!['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) fail(error);
		});
		asking.end(method === 'GET' || method === 'HEAD' ? undefined : JSON.stringify(body ?? {}));
	});
}
