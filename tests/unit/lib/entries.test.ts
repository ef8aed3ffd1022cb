/** What is hidden is taken out of an entry before any output sees it. */
import { describe, expect, test, vi } from 'vitest';

const person = {
	title: '段修远',
	summary: '段修远修了十年雨伞，谁家的都修。',
	publishedAt: '2024-09-20 09:00',
	stage: 'ready',
	kind: 'person',
	origin: 'repost',
	source: '段修远工作室',
	sourceUrl: 'https://duanxiuyuan.example/',
	author: '段修远',
	aliases: ['/old/duanxiuyuan.html'],
	topics: ['volunteering'],
	consent: { ref: '2024-01', until: '2026-06-30' },
	withdrawn: { at: '2026-07-01 09:00', reason: '段修远本人要求' },
	changes: [{ at: '2025-01-01 09:00', note: '段修远搬家' }],
};
const names = { pictures: [], files: [], contacts: [] };
const of = (id: string, data: object) => ({
	collection: 'volunteers',
	id,
	data,
	body: '段修远',
	path: '',
	names,
});
const shelf: Record<string, object[]> = {
	volunteers: [
		of('20240920-0900', person),
		of('20240921-duan-xiuyuan', { ...person, title: '段修远二' }),
		of('20240922-wan', {
			...person,
			title: '万家',
			withdrawn: undefined,
			consent: { ref: '2', until: '2026-11-22' },
		}),
	],
};

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { entryIndex } = await import('../../../src/lib/entries.ts');
const index = await entryIndex(new Map(Object.entries(shelf)) as never);

describe('a person whose consent has ended', () => {
	test('is spelled by nothing that is left of the entry', () => {
		const hidden = index.at('volunteers/20240920-0900');
		expect(hidden).toMatchObject({ named: false, gone: false, data: { title: '姓名已隐去' } });
		expect(JSON.stringify(hidden)).not.toMatch(/段修远|duan/i);
	});

	test('has no page where the address spells the name, and is still counted in its lists', () => {
		const ids = index.of('volunteers').map(({ id }) => id);
		expect(ids).toEqual(['20240922-wan', '20240920-0900'].sort().reverse());
		expect(index.all.map(({ id }) => id)).not.toContain('20240921-duan-xiuyuan');
		const filed = index.filedOf('volunteers');
		expect(filed.filter(({ gone }) => gone).map(({ filedUnder }) => filedUnder)).toEqual([
			['volunteering'],
		]);
	});

	test('is named until the end of the last day', () => {
		expect(index.at('volunteers/20240922-wan')).toMatchObject({
			named: true,
			gone: false,
			data: { title: '万家' },
		});
	});
});
