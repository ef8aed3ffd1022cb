/** Who runs the site, and whom to tell of an error, at the foot of a page and below an article. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ownContent } from '../../content-root.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { goodNotice } from '../../content.ts';

const notice = goodNotice.replace(
	'kind: outage',
	"kind: outage\nchanges:\n  - { at: '2026-11-20 10:00', note: 改了时间 }",
);
mkdirSync(join(ownContent, 'settings'), { recursive: true });
mkdirSync(join(ownContent, 'notices'), { recursive: true });
writeFileSync(join(ownContent, 'notices/20261120-0900.md'), notice);

/** The views of a site with these settings: they are read with the code. */
async function viewsWith(site: string) {
	vi.resetModules();
	const names = 'name: 清和社区\norganisation: 清和社区居委会\ndomain: qinghe.example\n';
	writeFileSync(join(ownContent, 'settings/site.yml'), names + site);
	const { entryIndex } = await import('../../../src/lib/entries.ts');
	const { setClock } = await import('../../../src/lib/clock.ts');
	const { articleView } = await import('../../../src/views/article.ts');
	setClock('2026-11-22 09:00');
	const index = await entryIndex(rawEntries(readContent(ownContent)));
	const [entry] = index.of('notices');
	if (!entry) throw new Error('没有通知');
	const { frame, correction } = articleView(entry, index);
	return { foot: frame.foot, correction };
}

test.each([
	['operator: street\nsiteIdCode: "3300001234"\n', 'site_code=3300001234'],
	['operator: street\n', undefined],
	['siteIdCode: "3300001234"\n', undefined],
	['operator: institution\nsiteIdCode: "3300001234"\n', undefined],
])('with %j the state is told of errors: %s', async (site, code) => {
	const { foot } = await viewsWith(site);
	if (code === undefined) expect(foot.reportError).toBeUndefined();
	else expect(foot.reportError).toMatch(new RegExp(`^https://zfwzgl\\.www\\.gov\\.cn/.*${code}$`));
});

test('page and version are filled in, for the telephone and for a letter', async () => {
	const { correction } = await viewsWith('phone: 0571-0000 0000\nemail: qinghe@mail.example\n');
	expect(correction.name).toBe('通知 20261120-0900，第2版');
	expect(correction.phone).toBe('0571-0000 0000');
	expect(correction.address).toBe('https://qinghe.example/notices/20261120-0900/');
	const letter = new URL(correction.mail ?? '');
	expect(letter.pathname).toBe('qinghe@mail.example');
	expect(letter.searchParams.get('subject')).toBe('纠错：停水检修（第2版）');
	expect(letter.searchParams.get('body')).toContain(correction.address);
	expect(letter.searchParams.get('body')).toContain('第2版');
});

test('without telephone and mail there is the slip', async () => {
	const { correction } = await viewsWith('');
	expect(correction).toMatchObject({ phone: undefined, mail: undefined, title: '停水检修' });
});
