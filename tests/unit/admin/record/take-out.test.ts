/** An article without a person: names covered wherever they stand as text, pictures of the person gone, all else as it was. */
import { expect, test } from 'vitest';
import { withoutPerson } from '../../../../admin/record/take-out.ts';
import { coveredName } from '../../../../src/gate/persons/whole-names.ts';
import { collections } from '../../../../src/collections/index.ts';

const { activities, volunteers } = collections;
const name = '段文彬';
const from = (data: Record<string, unknown>) =>
	withoutPerson(activities.fields, data, name, '2026-11-21');

test.each([
	['段文彬', '段*彬'],
	['段彬', '段*'],
	['欧阳文彬', '欧阳*彬'],
])('%s is covered as %s', (whole, covered) => {
	expect(coveredName(whole)).toBe(covered);
});

test('names in fields, lists and body; who reviewed it stays', () => {
	const data = {
		title: '段文彬教大家下棋',
		summary: '周三下午，段文彬在活动室。',
		contact: { name: '段文彬', phone: '12345' },
		review: { first: '段文彬' },
		body: '# 段文彬\n\n**段文彬**来了，[段文彬的故事](/volunteers/段文彬/)。',
	};
	expect(from(data)).toEqual({
		data: {
			title: '段*彬教大家下棋',
			summary: '周三下午，段*彬在活动室。',
			contact: { name: '段*彬', phone: '12345' },
			review: { first: '段文彬' },
			body:
				String.raw`# 段\*彬` +
				'\n\n' +
				String.raw`**段\*彬**来了，[段\*彬的故事](/volunteers/段文彬/)。`,
		},
		done: ['遮住姓名 6 处'],
		left: ['正文里链接或附件的名字里有姓名'],
	});
});

test('pictures that are said to show the person go, with what is written under them', () => {
	const photo = (alt: string, caption?: string) => ({
		image: '../media/activities/a.jpg',
		alt,
		caption,
	});
	const data = {
		cover: '../media/activities/b.jpg',
		coverAlt: '段文彬在讲棋',
		photos: [photo('两位老人下棋'), photo('段文彬领奖'), photo('一位老人', '段文彬')],
		body: '开始。\n\n:::gallery\n![段文彬讲棋](../media/activities/c.jpg)\n:::\n\n结束。\n\n![棋盘](../media/activities/d.jpg)',
	};
	expect(from(data)).toEqual({
		data: {
			photos: [photo('两位老人下棋')],
			body: '开始。\n\n\n结束。\n\n![棋盘](../media/activities/d.jpg)',
		},
		done: ['去掉照片 4 张'],
		left: [],
	});
});

test('the own page is hidden by its consent, and changed in nothing else', () => {
	const data = {
		title: name,
		consent: { ref: '2026-同意-05', until: '2028-12-31' },
		body: '段文彬的故事',
	};
	expect(withoutPerson(volunteers.fields, data, name, '2026-11-21')?.data).toEqual({
		...data,
		consent: { ref: '2026-同意-05', until: '2026-11-21' },
	});
});

test('a consent that has ended is not made longer', () => {
	const data = { title: name, consent: { ref: '2026-同意-05', until: '2026-06-30' }, body: '' };
	expect(withoutPerson(volunteers.fields, data, name, '2026-11-21')).toBeUndefined();
});

test('a file of that name is told, not renamed', () => {
	const data = {
		attachments: [{ file: '../media/activities/段文彬.pdf', label: '报名表' }],
		body: '',
	};
	expect(from(data)).toMatchObject({ done: [], left: ['文件名“段文彬.pdf”里有姓名'] });
});

test('where nobody is named nothing is done', () => {
	expect(from({ title: '门球赛', body: '段文和彬' })).toBeUndefined();
});
