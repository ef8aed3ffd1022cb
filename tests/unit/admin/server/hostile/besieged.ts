/** An office with traps in its folders, what may be sent to it, and the expectation that it refuses and changes nothing. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { folders, gitIn, notice, office, picture, tree, write, type Office } from '../office.ts';

/** The notice that stands in the office. */
export const raw = notice('停水检修');

/** A request that differs from the editor’s own in what is named here. */
export interface Attempt {
	method?: string;
	url?: string;
	headers?: Record<string, string | undefined>;
	body?: string | Buffer;
}

interface Answer {
	status: number;
	text: string;
	/** `X-Content-Type-Options`. */
	sniffing: unknown;
}

/** How the tests of a file reach their office. */
export interface Besieged {
	/** The office, once the tests run. */
	office: () => Office;
	send: (attempt: Attempt) => Promise<Answer>;
	/** Refused with one of these statuses, in Chinese, and nothing is changed by it. */
	expectRefused: (attempt: Attempt, statuses?: readonly number[]) => Promise<void>;
}

/** Links, a linked folder and a folder that wear the names of entries and pictures. */
async function trapped(): Promise<Office> {
	const given = folders({ 'notices/20261120-0900.md': raw, 'media/notices/a.png': picture });
	write(given.repository, { 'secret/20261120-0900.md': raw, 'secret/a.png': picture });
	const link = (target: string, place: string) =>
		symlinkSync(join(given.repository, target), join(given.content, place));
	link('secret/20261120-0900.md', 'notices/20261121-0900.md');
	link('secret', 'notices/2026');
	link('secret/a.png', 'media/notices/link.png');
	link('secret', 'media/policies');
	mkdirSync(join(given.content, 'notices/20261122-0900.md'));
	return office(given, { limits: { milliseconds: 5_000 } });
}

/** @param port of the office on this machine */
function send(
	port: number,
	{ method = 'POST', url = '/admin/api/save', headers = {}, body = '{}' }: Attempt,
) {
	const here = `127.0.0.1:${port}`;
	const all = {
		Host: here,
		Origin: `http://${here}`,
		'Content-Type': 'application/json',
		...headers,
	};
	const given = Object.entries<string | undefined>(all).filter(([, value]) => value !== undefined);
	return new Promise<Answer>((done, fail) => {
		const asking = httpRequest(
			{
				host: '127.0.0.1',
				port,
				method,
				path: url,
				headers: Object.fromEntries(given) as Record<string, string>,
				agent: false,
			},
			(response) => {
				let text = '';
				response.on('data', (chunk: Buffer) => (text += chunk.toString()));
				response.on('end', () =>
					done({
						status: response.statusCode ?? 0,
						text,
						sniffing: response.headers['x-content-type-options'],
					}),
				);
			},
		);
		// A body that is cut off breaks the pipe; the answer has come before.
		asking.on('error', (error: NodeJS.ErrnoException) => {
			if (!['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) fail(error);
		});
		asking.end(body);
	});
}

/** One office for the tests of a file. */
export function besieged(): Besieged {
	let one: Office;
	let before: Record<string, string>;
	let head: string;
	beforeAll(async () => {
		one = await trapped();
		before = tree(one);
		head = gitIn(one.repository, 'rev-parse', 'HEAD');
	});
	afterAll(() => one.close());

	const sendHere = (attempt: Attempt) => send(one.port, attempt);
	async function expectRefused(attempt: Attempt, statuses: readonly number[] = [400, 403]) {
		const { status, text, sniffing } = await sendHere(attempt);
		expect(statuses).toContain(status);
		expect(sniffing).toBe('nosniff');
		const { error, message } = JSON.parse(text) as { error: string; message: string };
		expect(error).not.toBe('broken');
		expect(message).toMatch(/[\u4e00-\u9fff]{4}/);
		expect(text).not.toMatch(/node:|\.ts:|Error:/);
		expect(tree(one)).toEqual(before);
		expect(gitIn(one.repository, 'rev-parse', 'HEAD')).toBe(head);
		expect(one.saves).toEqual([]);
	}
	return { office: () => one, send: sendHere, expectRefused };
}

/** The body of a save, good but for what is given. */
export const saveOf = (path: unknown, more: object = {}) =>
	JSON.stringify({
		author: '甲',
		what: '改',
		file: { path, raw: notice('别的'), ...more },
		media: [],
	});

/** The body of an upload. */
export const mediaOf = (path: unknown, bytes: Buffer | string = picture) =>
	JSON.stringify({
		author: '甲',
		what: '传',
		media: [{ path, content: Buffer.from(bytes).toString('base64') }],
	});

/** A save that the editor may ask for. */
export const good = saveOf('content/notices/20261123-0900.md');
