/** 个人信息清单: where personal data is public and why, for who answers for it, and no value of it. */
import { expect, test } from 'vitest';
import { servedOffice, type Who } from './accounts/office.ts';
import { notice, story } from './office.ts';

const site = 'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n';

test('covered, with the way there; no editor and no stranger sees it', async () => {
	const one = await servedOffice({
		files: {
			'settings/site.yml': `${site}ownPhones: ['13800138000']\n`,
			'volunteers/20240920-0900.md': story('段文彬'),
			'notices/20261119-0900.md': notice('低保名单').replace('上午8:30', '低保户许桂芳家上午8:30'),
			'notices/20261118-0900.md': notice('许桂芳的事', 'stage: draft\n'),
		},
	});
	try {
		const ask = (who: Who) =>
			one.send({ url: '/admin/api/personal', body: {}, token: one.tokenOf(who) });
		for (const who of ['editor', 'nobody'] as const) expect((await ask(who)).status, who).toBe(403);
		for (const who of ['reviewer', 'publisher', 'administrator'] as const)
			expect((await ask(who)).status, who).toBe(200);
		const { text, body } = await ask('reviewer');
		for (const value of ['段文彬', '许桂芳', '13800138000']) expect(text).not.toContain(value);
		const { rows } = body as { rows: Record<string, unknown>[] };
		expect(rows[0]).toEqual({
			whose: '段*彬',
			what: '姓名、照片和故事',
			where: '志愿者典型《段*彬》',
			path: 'content/volunteers/20240920-0900.md',
			since: '2024-09-20',
			ground: '本人同意书 2026-同意-05',
			isOpen: false,
			until: '2028-12-31',
		});
		const open = rows.filter(({ isOpen }) => isOpen);
		expect(open).toEqual([
			expect.objectContaining({ whose: '', path: 'content/notices/20261119-0900.md' }),
		]);
	} finally {
		await one.close();
	}
});
