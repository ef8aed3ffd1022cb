/** Addresses that were guessed, and ways out of a link's folder. */
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reviewOffice } from './review-office.ts';

const { address, closed, folder, give, look, root } = reviewOffice();

test.each([
	'/',
	'/AAAAAAAAAAAAAAAAAAAAAA',
	'/AAAAAAAAAAAAAAAAAAAAA',
	"/' OR 1=1 --AAAAAAAAAAA",
	'/%00AAAAAAAAAAAAAAAAAAAAA',
	'/..%2F..%2Fsecret.txt',
	`/${'a'.repeat(64)}`,
	`/${'A'.repeat(5_000)}`,
])('a guess is told nothing: /review%s', async (guess) => {
	await give();
	expect(await closed(`${address()}/review${guess}`)).toEqual([404, true]);
});

test('the name of its folder opens nothing', async () => {
	await give();
	for (const name of readdirSync(folder))
		expect(await closed(`${address()}/review/${name}`)).toEqual([404, true]);
});

test.each([
	'/../../secret.txt',
	'/%2e%2e/%2e%2e/secret.txt',
	'/pictures/../../../secret.txt',
	'/pictures/..%2f..%2f..%2fsecret.txt',
	'/files/abcdef0123/..%2f..%2f..%2f..%2fsecret.txt',
	'/files/abcdef0123/%2e%2e',
	'/files/abcdef0123/..%5c..%5csecret.txt',
	'/files/%252e%252e/secret.txt',
	'/page.html',
	'/files/',
	'/pictures/',
	'/%E0%A4%A',
	'/sheet/../page.html%00',
])('no way out of a link’s folder: %s', async (rest) => {
	const link = await give();
	expect(existsSync(join(root, 'secret.txt'))).toBe(true);
	// As it is, not as a browser would tidy it.
	const { port } = new URL(link);
	const answer = await new Promise<[number | undefined, string]>((done) => {
		const asked = request(
			{ host: '127.0.0.1', port, path: new URL(link).pathname + rest },
			(got) => {
				let text = '';
				got.on('data', (chunk: Buffer) => (text += chunk.toString()));
				got.on('end', () => done([got.statusCode, text]));
			},
		);
		asked.end();
	});
	expect(answer[0]).toBe(404);
	expect(answer[1]).not.toMatch(/正文|不给人看的/);
});

test('nothing may be sent there', async () => {
	const link = await give();
	expect((await look(link, { method: 'POST', body: 'x' })).status).toBe(405);
});
