import { expect, test } from 'vitest';
import { groupText } from '../../../src/outputs/group-text.ts';

const given = {
	mark: '',
	title: '12月5日门球赛',
	summary: '两支队伍打一场。',
	facts: [
		{ label: '时间', value: '12月5日（周六）9:00–11:00' },
		{ label: '咨询电话', value: '何以宁', phone: '0571-0000 0005' },
		{ label: '所属创建活动', value: '文明社区', address: '/campaigns/1/' },
	],
	address: 'https://qinghe.example/activities/20261205-0900/',
	from: '清和社区',
};

test('a group reads what, when, whom to call, and where it stands', () => {
	expect(groupText(given)).toBe(
		[
			'12月5日门球赛',
			'时间：12月5日（周六）9:00–11:00',
			'咨询电话：何以宁 0571-0000 0005',
			'详情：https://qinghe.example/activities/20261205-0900/',
			'——清和社区',
		].join('\n'),
	);
});

test('what became of it stands first', () => {
	expect(groupText({ ...given, mark: '取消' })).toMatch(/^【取消】12月5日门球赛\n/);
});

test('without facts it is said in a sentence, and without that its title has to do', () => {
	expect(groupText({ ...given, facts: [] }).split('\n')[1]).toBe('两支队伍打一场。');
	expect(groupText({ ...given, facts: [], summary: undefined }).split('\n')).toHaveLength(3);
});

test('of many facts the first six', () => {
	const facts = Array.from({ length: 9 }, (_, at) => ({ label: `第${at}`, value: '有' }));
	expect(groupText({ ...given, facts }).split('\n')).toHaveLength(9);
});
