/** Posts that are offered: on the page, to machines, and in search by post and by employer. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { folder, read } from './built.ts';
import { searchOf } from './search-source.ts';

const address = '/notices/20260225-1000/';
const page = parse(read(`${address.slice(1)}index.html`));
const { search } = await searchOf(folder);

test('each post is a row with its employer, how many, the pay and what is asked', () => {
	const rows = page
		.querySelectorAll('.jobs tbody tr')
		.map((row) =>
			row
				.querySelectorAll('th, td')
				.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
		);
	expect(rows).toHaveLength(5);
	expect(rows[0]).toEqual([
		'绿化养护工 清和苑物业服务处',
		'2 人',
		'每月3600元，有工作餐',
		'能修剪、会用割草机的优先',
	]);
	expect(page.querySelector('dl')?.textContent).toMatch(/5 个岗位，共 11 人/);
});

test('each is a JobPosting of schema.org with all that is asked of one, but a place nobody wrote', () => {
	const json = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
	const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
	const postings = graph.filter((one) => one['@type'] === 'JobPosting');
	expect(postings.map(({ title, totalJobOpenings }) => [title, totalJobOpenings])).toContainEqual([
		'保育员',
		3,
	]);
	for (const posting of postings)
		expect(posting).toMatchObject({
			description: expect.stringMatching(/元/) as string,
			datePosted: '2026-02-25T10:00:00+08:00',
			validThrough: '2026-03-20T17:30:00+08:00',
			hiringOrganization: { '@type': 'Organization' },
		});
});

describe('search finds it by', () => {
	test.each(['保育员', '缝纫工', '半边天裁缝铺', '就业岗位'])('%s', async (question) => {
		const { hits } = await search(question, { size: 50 });
		expect(hits.map((hit) => hit.address)).toContain(address);
	});
});

test('a consultation with its answer leads to what came of it, and that leads back', () => {
	const asked = parse(read('notices/20260422-1000/index.html'));
	expect(asked.querySelectorAll('.adopted li')).toHaveLength(6);
	expect(asked.querySelector('.adopted .quiet')?.textContent).toBe(
		'共 6 条意见：采纳 3 条，部分采纳 1 条，未采纳 2 条。',
	);
	const links = (html: string) =>
		parse(html)
			.querySelectorAll('.linked')
			.map((list) => [
				list.querySelector('h2')?.textContent,
				list.querySelectorAll('a').map((link) => link.getAttribute('href')),
			]);
	expect(links(asked.toString())).toContainEqual([
		'结果和后续',
		['/policies/20260702-0900/', '/policies/20260703-0900/'],
	]);
	expect(links(read('policies/20260702-0900/index.html'))).toContainEqual([
		'这件事的开头',
		['/notices/20260422-1000/'],
	]);
});
