/** Old addresses in the lists that servers read: nothing a person writes there means more than an address, however many and long. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findings } from '../../../../src/gate/check.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { redirectFiles } from '../../../../src/views/redirect-files.ts';
import { hasCaddy, startCaddy } from '../../../caddy.ts';
import { contentFolder, goodNotice } from '../../../content.ts';
import { hasNginx, startNginx } from '../../../nginx.ts';
import { asked } from './asked.ts';
import { exposedFolder } from './exposed.ts';

const saysOf = (alias: string) => {
	const written = goodNotice.replace('\n---\n', `\naliases: [${JSON.stringify(alias)}]\n---\n`);
	const folder = contentFolder({ 'notices/20261120-0900.md': written });
	return findings(readContent(folder), '2026-11-22 09:00').filter(({ level }) => level === 'error');
};

test.each([' ', '"', ';', '$', '{', '}', '\\', '*', '#', '\n', '(', '|', '^', '+', '?', '%', '旧'])(
	'an old address with %j is refused',
	(sign) => {
		expect(saysOf('/old/a.html')).toEqual([]);
		expect(saysOf(`/old/a${sign}b.html`)).toHaveLength(1);
	},
);

test('none, no list', () => {
	expect(redirectFiles([])).toEqual([]);
});

/** All signs that there may be, and as long as may be. */
const longest = `old/A-Za-z0-9._~-/${'x'.repeat(100)}/${'y'.repeat(100)}/${'z'.repeat(60)}`;
const moved = Array.from({ length: 1_000 }, (_, at) => ({
	path: at % 2 === 0 ? `${longest}${at}.html` : `${longest}${at}/index.html`,
	target: `/notices/a/?${at}`,
}));

const programs = [
	{ name: 'nginx', has: hasNginx, start: startNginx },
	{ name: 'Caddy', has: hasCaddy, start: startCaddy },
].filter(({ has }) => has);

describe.each(programs)('$name', ({ start }) => {
	test('a thousand, as long as may be', async () => {
		const places = exposedFolder();
		for (const { file, text } of redirectFiles(moved))
			writeFileSync(join(places.current, 'site', file), text);
		const server = await start(places, { secure: true });
		try {
			for (const at of [0, 1, 998, 999]) {
				const path = `/${(moved[at]?.path ?? '').replace(/\/index\.html$/, '')}`;
				const { status, headers } = await asked(server, path);
				expect([status, headers['location']]).toEqual([301, `/notices/a/?${at}`]);
			}
			// A dot is a dot.
			const dotless = `/${moved[0]?.path ?? ''}`.replace(/\.html$/, 'xhtml');
			expect((await asked(server, dotless)).status).toBe(404);
		} finally {
			await server.stop();
		}
	});
});
