import { expect, test } from 'vitest';
import { hours } from '../../../../../../src/gate/rules/entry/form/hours.ts';
import { officeHours } from '../../../../../../src/gate/rules/entry/honesty/office-hours.ts';
import { said } from '../../said.ts';

const content = (
	window: string,
	own: string,
	office = '周一至周六 8:30–17:30，周日 9:00–16:00',
) => ({
	'settings/site.yml': `name: 测试社区\norganisation: 测试单位\naddress: 清和路 1 号（清和社区党群服务中心）\nofficeHours: ${office}\n`,
	'settings/contacts.yml': `- { subject: 低保, window: ${window}, phone: 0571-0000 0001, hours: ${own} }\n`,
});

test.each([
	['党群服务中心 4 号窗口', '周一至周日 8:30–17:30', '周日'],
	['党群服务中心一楼大厅', '周一至周六 8:00–17:30', '周一、周二、周三、周四、周五、周六'],
	['清和社区党群服务中心', '全天', '周一、周二、周三、周四、周五、周六、周日'],
])('%s，%s is told of', (window, own, days) => {
	expect(said(officeHours, content(window, own))).toEqual([
		expect.stringMatching(
			new RegExp(`^warning settings/contacts.yml 第 1 行：${days}的时间和站点信息里`),
		),
	]);
});

test.each([
	['党群服务中心 4 号窗口', '周一至周六 8:30–17:30'],
	['党群服务中心 4 号窗口', '周二 14:00–17:00，周日 9:00–11:00'],
	['清和苑物业服务处', '全天'],
	['清和街道卫生服务站', '周一至周日 8:00–17:00'],
	['党群服务中心 4 号窗口', '见门口通知'],
])('%s，%s may stand', (window, own) => {
	expect(said(officeHours, content(window, own))).toEqual([]);
});

test('nothing is said where the office’s own hours cannot be read', () => {
	expect(said(officeHours, content('党群服务中心', '全天', '请看门口'))).toEqual([]);
});

test('hours that cannot be read are told of, in a contact and in the office’s own', () => {
	expect(said(hours, content('窗口', '见门口通知', '请看门口'))).toEqual([
		expect.stringMatching(/^warning settings\/site\.yml 第 4 行：“请看门口”电脑读不懂/),
		expect.stringMatching(/^warning settings\/contacts\.yml 第 1 行：“见门口通知”电脑读不懂/),
	]);
	expect(said(hours, content('窗口', '全天'))).toEqual([]);
});
