/**
 * Chromium without anyone listening: Playwright has each request told with its stack, which on a slowed page
 * takes as long as the request itself (a fifth to a third of a question, measured).
 */
import { launch } from 'chrome-launcher';
import { findBrowser } from '../../../publish/setup.mjs';

interface Message {
	id?: number;
	result?: Record<string, unknown>;
	error?: { message: string };
}
type Send = (
	method: string,
	params?: Record<string, unknown>,
	sessionId?: string,
) => Promise<Record<string, unknown>>;

export interface Opening {
	address: string;
	/** Times slower than this machine. */
	slower: number;
	/** Run in the page before its own scripts. */
	first?: string;
}

/** A page in a profile of its own, without memory. */
export class Tab {
	readonly #send: Send;
	readonly #context: unknown;
	readonly #session: string;

	constructor(send: Send, context: unknown, session: string) {
		this.#send = send;
		this.#context = context;
		this.#session = session;
	}

	/** @param expression of JavaScript, whose promise is awaited @throws what it throws */
	async evaluate<T>(expression: string): Promise<T> {
		const params = { expression, awaitPromise: true, returnByValue: true };
		const { result, exceptionDetails } = await this.#send(
			'Runtime.evaluate',
			params,
			this.#session,
		);
		if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
		return (result as { value: T }).value;
	}

	/** Resolves when an expression of JavaScript is true. */
	async until(expression: string): Promise<void> {
		while (!(await this.evaluate<boolean>(expression)))
			await new Promise((later) => setTimeout(later, 20));
	}

	async close(): Promise<void> {
		await this.#send('Target.disposeBrowserContext', { browserContextId: this.#context });
	}
}

export interface Chromium {
	open: (opening: Opening) => Promise<Tab>;
	close: () => void;
}

async function connected(address: string): Promise<{ send: Send; socket: WebSocket }> {
	const socket = new WebSocket(address);
	await new Promise((open, fail) => {
		socket.addEventListener('open', open);
		socket.addEventListener('error', fail);
	});
	const waiting = new Map<number, (message: Message) => void>();
	socket.addEventListener('message', ({ data }) => {
		const message = JSON.parse(String(data)) as Message;
		waiting.get(message.id ?? -1)?.(message);
		waiting.delete(message.id ?? -1);
	});
	let last = 0;
	const send: Send = async (method, params = {}, sessionId) => {
		const id = (last += 1);
		const answer = new Promise<Message>((done) => waiting.set(id, done));
		socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
		const { result, error } = await answer;
		if (error) throw new Error(`${method}: ${error.message}`);
		return result ?? {};
	};
	return { send, socket };
}

/** @throws when there is no browser */
export async function startChromium(): Promise<Chromium> {
	const chromePath = findBrowser();
	const browser = await launch({
		chromeFlags: ['--headless', '--no-sandbox'],
		...(chromePath ? { chromePath } : {}),
	});
	const version = await fetch(`http://127.0.0.1:${browser.port}/json/version`);
	const { webSocketDebuggerUrl } = (await version.json()) as { webSocketDebuggerUrl: string };
	const { send, socket } = await connected(webSocketDebuggerUrl);

	async function open({ address, slower, first }: Opening): Promise<Tab> {
		const { browserContextId } = await send('Target.createBrowserContext');
		const { targetId } = await send('Target.createTarget', {
			url: 'about:blank',
			browserContextId,
		});
		const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
		const session = String(sessionId);
		await send('Page.setBypassCSP', { enabled: true }, session);
		if (first) {
			await send('Page.enable', {}, session);
			await send('Page.addScriptToEvaluateOnNewDocument', { source: first }, session);
		}
		await send('Emulation.setCPUThrottlingRate', { rate: slower }, session);
		await send('Page.navigate', { url: address }, session);
		return new Tab(send, browserContextId, session);
	}

	function close(): void {
		socket.close();
		browser.kill();
	}

	return { open, close };
}
