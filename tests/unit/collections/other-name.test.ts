/** 其他 has a name of its own, and is called by it. */
import { expect, test } from 'vitest';
import { checkEntry } from '../../../src/collections/check.ts';
import { collections } from '../../../src/collections/index.ts';
import { chosenWord } from '../../../src/collections/parts/other-name.ts';

const whole = {
	title: '清和社区的一件事',
	summary: '清和社区的一件事，谁都可以来。',
	publishedAt: '2026-11-20 09:00',
};
const campaign = { ...whole, startedOn: '2026-03-01', kind: 'other' };
const team = { ...whole, kind: 'team', category: 'other' };
const said = (name: 'campaigns' | 'volunteers', data: object) =>
	checkEntry(name, data).map(({ key, message }) => `${key}：${message}`);

test('it is asked for where 其他 is chosen, and nowhere else', () => {
	expect(said('campaigns', campaign)).toEqual([
		'kindName：“类型”选了“其他”，却缺少“名目”，请写 kindName: 例如 儿童友好社区',
	]);
	expect(said('volunteers', team)).toEqual([
		'categoryName：“类别”选了“其他”，却缺少“类别名称”，请写 categoryName: 例如 传承手艺',
	]);
	expect(said('campaigns', { ...campaign, kindName: '儿童友好社区' })).toEqual([]);
	expect(said('volunteers', { ...team, categoryName: '传承手艺' })).toEqual([]);
	expect(said('campaigns', { ...campaign, kind: 'drug-free' })).toEqual([]);
	expect(said('volunteers', { ...team, category: undefined })).toEqual([]);
});

test.each([
	['other', { kindName: '儿童友好社区' }, '儿童友好社区'],
	// A draft may have none yet.
	['other', {}, '其他'],
	// Who chose another afterwards means that one.
	['healthy', { kindName: '儿童友好社区' }, '卫生社区'],
	[undefined, {}, ''],
])('%s with %j is called %s', (kind, data, word) => {
	expect(chosenWord(collections.campaigns.fields.kind, kind, data)).toBe(word);
});

test('a maxim says where it is from', () => {
	const maxim = { ...whole, theme: 'water', kind: 'maxim' };
	expect(checkEntry('slogans', maxim).map(({ key }) => key)).toEqual(['quotedFrom']);
	expect(checkEntry('slogans', { ...maxim, quotedFrom: '《荀子·劝学》' })).toEqual([]);
	expect(checkEntry('slogans', { ...maxim, kind: undefined })).toEqual([]);
});
