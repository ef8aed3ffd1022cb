/**
 * A stand-in for GitLab: the part of its OAuth and REST that Decap uses, over a real bare git repository.
 * It is not GitLab; what it answers was written from GitLab's documentation and Decap's source.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults } from './faults.ts';
import { type Answer, answerFor } from './gitlab-api.ts';
import { graphql } from './graphql.ts';
import { type Person, SignIn } from './oauth.ts';
import { Store } from './store.ts';

const exposed =
	'Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page, X-Gitlab-Blob-Id, X-Gitlab-Last-Commit-Id, X-Gitlab-Ref, X-Gitlab-Size';

export interface Settings {
	repo?: string;
	application?: string;
	/** The editor's address exactly as registered. */
	redirect: string;
	people?: Person[];
}

export const editor: Person = {
	id: 2,
	username: 'wangfang',
	name: '王芳',
	email: 'wangfang@example.cn',
	access: 30,
};

export class GitLabStandIn {
	readonly store = new Store();
	readonly faults = new Faults();
	readonly signIn: SignIn;
	/** `POST /api/v4/…` of every request, preflights included. */
	requests: string[] = [];
	/** Who clicks “authorize” next. */
	person: Person = editor;
	address = '';
	readonly #repo: string;
	readonly #server: Server;

	constructor({ repo = 'shequ/linli', application = 'stand-in-application', redirect }: Settings) {
		this.#repo = repo;
		this.signIn = new SignIn({ id: application, redirect });
		this.#server = createServer((request, response) => {
			this.#serve(request, response).catch((error: unknown) => {
				response.writeHead(500, { 'Content-Type': 'application/json' });
				response.end(JSON.stringify({ message: `500 Internal Server Error: ${String(error)}` }));
			});
		});
	}

	/** Listens on this machine; port 0 takes any. */
	async start(port = 0): Promise<this> {
		await new Promise<void>((done) => this.#server.listen(port, '127.0.0.1', done));
		this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
		return this;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((done) => this.#server.close(done));
		this.store.remove();
	}

	/** Someone else's commit behind the editor's back. */
	changeBehind(path: string, content: string | undefined, name = '李强'): string {
		const bytes = content === undefined ? undefined : Buffer.from(content);
		const author = { name, email: 'other@example.cn' };
		return this.store.commit([{ path, content: bytes }], `${name}改了 ${path}`, author);
	}

	async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const line = `${request.method ?? 'GET'} ${request.url ?? '/'}`;
		this.requests.push(line);
		const body = await bodyOf(request);
		const fault = request.method === 'OPTIONS' ? undefined : this.faults.take(line);
		if (fault === 'drop') return void request.socket.destroy();
		const answer =
			typeof fault === 'number'
				? { status: fault, body: { message: `${fault} stand-in fault` } }
				: this.#answer(request, body);
		if (fault === 'drop-after') return void request.socket.destroy();
		send(request, response, answer);
	}

	#answer(request: IncomingMessage, body: string): Answer {
		const url = new URL(request.url ?? '/', this.address);
		if (request.method === 'OPTIONS') return { status: 204 };
		if (url.pathname === '/oauth/authorize') return this.#authorize(url);
		if (url.pathname === '/oauth/token')
			return this.signIn.token(fieldsOf(body, request.headers['content-type'] ?? ''));
		const person = this.signIn.who(tokenOf(request));
		if (!person)
			return {
				status: 401,
				body: {
					error: 'invalid_token',
					error_description:
						'Token is expired. You can either do re-authorization or token refresh.',
				},
			};
		if (url.pathname === '/api/v4/user')
			return { status: 200, body: { ...person, avatar_url: 'https://avatars.invalid/1.png' } };
		if (url.pathname === '/api/graphql') return graphql(this.store, this.#repo, body);
		const project = `/api/v4/projects/${encodeURIComponent(this.#repo)}`;
		if (!url.pathname.startsWith(project))
			return { status: 404, body: { message: '404 Project Not Found' } };
		const path = url.pathname.slice(project.length);
		const method = request.method ?? 'GET';
		return answerFor(this.store, { method, path, query: url.searchParams, body, person, url });
	}

	#authorize(url: URL): Answer {
		const answer = this.signIn.authorize(url.searchParams, this.person);
		if ('error' in answer) return { status: 400, body: { message: answer.error } };
		return { status: 302, headers: { Location: answer.redirect } };
	}
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}

function fieldsOf(body: string, type: string): Record<string, string> {
	if (type.startsWith('application/json')) return JSON.parse(body) as Record<string, string>;
	return Object.fromEntries(new URLSearchParams(body));
}

function tokenOf({ headers }: IncomingMessage): string {
	return headers.authorization?.replace(/^Bearer /, '') ?? '';
}

/** As GitLab: any origin for the API and the token endpoint, never with cookies; none for its pages. */
function corsOf({ url = '', headers }: IncomingMessage): Record<string, string> {
	if (!headers.origin || url.startsWith('/oauth/authorize')) return {};
	return {
		'Access-Control-Allow-Origin': '*',
		'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD',
		'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
		'Access-Control-Expose-Headers': exposed,
	};
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
	const json = answer.raw ? undefined : JSON.stringify(answer.body);
	const type = answer.raw ? 'text/plain; charset=utf-8' : 'application/json';
	response.writeHead(answer.status, {
		'Content-Type': type,
		...corsOf(request),
		...answer.headers,
	});
	response.end(request.method === 'HEAD' ? undefined : (answer.raw ?? json));
}
