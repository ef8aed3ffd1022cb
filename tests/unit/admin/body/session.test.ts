import { describe, expect, test, vi } from 'vitest';
import { bodyFacts, factsLine } from '../../../../admin/body/facts.ts';
import { lostInPaste } from '../../../../admin/body/lost-in-paste.ts';
import { BodySession } from '../../../../admin/body/session.ts';

test('what the box says before a hand touched it changes nothing', () => {
	const session = new BodySession('- 甲\n\n段\n');
	expect(session.said('- 甲')).toBeUndefined();
	expect(session.text).toBe('- 甲\n\n段\n');
});

test('a click that changes nothing sends nothing', () => {
	const session = new BodySession('\n- 甲\n\n段\n');
	session.touch();
	expect(session.said('- 甲\n\n段')).toBeUndefined();
});

test('a letter sends the body, with what stood before and after it', () => {
	const session = new BodySession('\n- 甲\n\n段\n');
	session.touch();
	expect(session.said('- 甲\n\n段落')).toBe('\n- 甲\n\n段落\n');
	expect(session.text).toBe('\n- 甲\n\n段落\n');
	expect(session.said('- 甲\n\n段')).toBe('\n- 甲\n\n段\n');
});

test('an emptied body is empty', () => {
	const session = new BodySession('甲\n');
	session.touch();
	expect(session.said('')).toBe('');
});

test('a value of our own sending that comes back late is known, another is not', () => {
	const session = new BodySession('甲');
	session.touch();
	session.said('甲乙');
	session.said('甲乙丙');
	expect(['甲', '甲乙', '甲乙丙'].map((value) => session.knows(value))).toEqual([true, true, true]);
	expect(session.knows('从备份来的')).toBe(false);
});

test.each([
	['通知 8:30 开始，共12户 abc', '约 10 字'],
	['![](a.jpg)\n\n![有](b.jpg)', '约 0 字，没有说明的图片 1 张'],
	['图〔请上传图片：植树〕', '约 8 字，还要上传的图片 1 张：植树'],
	['', '约 0 字'],
])('%j: %s', (text, line) => {
	expect(factsLine(bodyFacts(text))).toBe(line);
});

test.each([
	[{ missingPictures: [], dropped: [] }, /^$/],
	[{ missingPictures: ['甲', '乙'], dropped: [] }, /^有 2 张图片没有带过来/],
	[{ missingPictures: [], dropped: ['视频', '表单'] }, /^没有带过来的还有：视频、表单。$/],
])('after a paste that lost %j', (lost, expected) => {
	expect(lostInPaste(lost)).toMatch(expected);
});

describe('when the box breaks', () => {
	test('what it said while breaking does not replace more that was sound', () => {
		vi.useFakeTimers();
		const session = new BodySession('');
		session.touch();
		session.said('写好的一段。');
		vi.advanceTimersByTime(1000);
		session.said('');
		expect(session.broke()).toBe('写好的一段。');
		expect(session.text).toBe('写好的一段。');
		vi.advanceTimersByTime(1000);
		expect(session.broke()).toBeUndefined();
		vi.useRealTimers();
	});

	test('the newest words stay when there are more of them', () => {
		const session = new BodySession('旧');
		session.touch();
		session.said('旧的和新的');
		expect(session.broke()).toBeUndefined();
		expect(session.text).toBe('旧的和新的');
	});
});
