/** A build of bad input says what to mend, ends with an error, and leaves the site that stands. */
import { spawnSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Ready } from '../../../publish/build/ready.ts';
import { contentFolder } from '../../content.ts';
import { everyOf } from '../../length.ts';
import { cases as mistakes } from '../gate/bad-input.ts';
import { hostile } from '../gate/hostile.ts';

const cases = [
	...mistakes,
	...hostile.map(([name, files, , message]) => [name, files, message] as const),
];

/** A site that was published before. */
function siteThatStands(): string {
	const out = join(mkdtempSync(join(tmpdir(), 'linli-out-')), 'dist');
	mkdirSync(out);
	writeFileSync(join(out, 'index.html'), '原来的网站');
	return out;
}

function expectUntouched(out: string) {
	expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('原来的网站');
	expect(readdirSync(dirname(out)), '没有做完的网页要清掉').toEqual(['dist']);
}

describe('the build', () => {
	const content = join(mkdtempSync(join(tmpdir(), 'linli-bad-')), 'content');
	let site: typeof import('../../../publish/build/site.ts');

	beforeAll(async () => {
		// Where the content stands is read once a process; each case puts its own there.
		vi.stubEnv('CONTENT_DIR', content);
		site = await import('../../../publish/build/site.ts');
	});
	afterEach(() => vi.restoreAllMocks());

	/** Nothing of bad input is ever drawn. */
	const ready: Ready = {
		ahead: '',
		client: '',
		server: '',
		digest: '',
		draw: () => Promise.reject(new Error('画了')),
		cache: new Map(),
		pictured: new Map(),
	};

	test.each(everyOf(16, cases))('%s: is refused and leaves the site', async (_, files, message) => {
		rmSync(content, { recursive: true, force: true });
		renameSync(contentFolder(files), content);
		const out = siteThatStands();
		for (const voice of ['log', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
		const complaint = vi.spyOn(console, 'error').mockReturnValue();
		await expect(site.publish(out, { ...ready, cache: new Map() })).rejects.toThrow(
			/^共 \d+ 处要改，改好以后再发布。原来的网站没有动。$/,
		);
		const said = complaint.mock.calls.join('\n');
		expect(said).toMatch(message);
		// The desk may show these words to staff.
		expect(said).not.toMatch(/　(privacy|residue|wording|honesty|links|form)\//);
		expectUntouched(out);
	});
});

describe('the command', () => {
	// A process each: of the cases above, which it all refuses alike, one in twenty.
	test.each(cases.filter((_, place) => place % 20 === 0))(
		'%s: exits with an error and leaves the site',
		(_, files, message) => {
			const out = siteThatStands();
			const env = { ...process.env, CONTENT_DIR: contentFolder(files), SITE_OUT: out };
			const { status, stderr } = spawnSync(process.execPath, ['publish/build/build.ts'], {
				env,
				encoding: 'utf8',
			});
			expect(status).toBe(1);
			expect(stderr).toMatch(message);
			expect(stderr).toContain('原来的网站没有动');
			expectUntouched(out);
		},
	);
});
