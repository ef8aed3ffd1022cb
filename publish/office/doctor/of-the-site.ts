/** What is published, and whether anything invented is left in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inSettings, type SiteWords } from '../../checks/placeholders.ts';
import { readStatus } from '../../command/status.ts';
import type { OfficeFolder } from '../folder.ts';
import { good, look, mend, type Line } from './line.ts';

export function placeholders(site: SiteWords): Line[] {
	const found = inSettings(site);
	return found.length === 0
		? [good('编的号码', '没有看到')]
		: found.map((said) => {
				const [, what = said] = said.split('：');
				return mend('编的号码', what, '请在编辑部的“网站设置”里改；有编的，发布不出去');
			});
}

export function publication({ places }: OfficeFolder): Line[] {
	const status = readStatus(places);
	if (!status?.served)
		return [mend('发布', '还没有发布过', '请看看上面的内容有没有要改的，再启动一次服务')];
	const { served, lastTry } = status;
	if (served.demo) return [look('发布', '现在是示例站', '换成自己的内容，启动时不要加 --demo')];
	const { problem } = lastTry;
	if (problem) {
		const where = problem.where.slice(0, 3).join('；');
		return [mend('发布', `最近一次没有发布成：${problem.said}`, where || `请看 ${places.log}`)];
	}
	return [good('发布', `现在是 ${served.id}`)];
}

const filings = [
	['icp', 'ICP 备案号', 'beian.miit.gov.cn', '网站开通以前要备案：在服务器的云厂商那里申请'],
	[
		'policeFiling',
		'公安备案号',
		'beian.mps.gov.cn',
		'网站开通后三十天里到 beian.mps.gov.cn 办，批下来三十天里放上网页',
	],
] as const;

/** Filing numbers, and whether residents see them. */
export function filed(site: SiteWords, folder?: OfficeFolder): Line[] {
	const home = folder && join(folder.places.current, 'site/index.html');
	const html = home && existsSync(home) ? readFileSync(home, 'utf8') : undefined;
	return filings.map(([key, label, host, how]) => {
		const number = typeof site[key] === 'string' ? site[key].trim() : '';
		if (number === '')
			return look(label, '还没有填', `${how}，再在“网站设置”里填上。内网试用的不用`);
		if (html === undefined) return good(label, number);
		return html.includes(number) && html.includes(`https://${host}/`)
			? good(label, `${number}，每一页最下面都有`)
			: mend(label, `${number}，首页上没有看到`, '填好以后还没有发布成，先看“发布”那一行');
	});
}
