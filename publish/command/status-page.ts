/** The status as a page: one look says whether all is well, and if not what to do. */
import { wallTime } from '../../src/lib/clock.ts';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import type { Release, Status, Try } from './status-form.ts';

const time = (at: string) => wallTime(new Date(at));
const short = (commit: string | null) => (commit === null ? '没有版本号' : commit.slice(0, 10));

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.75 sans-serif;color:#222;background:#fffdf8}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}li,td{overflow-wrap:anywhere}td{padding-right:1.5rem}`;

function verdict({ served, lastTry }: Status): string {
	if (lastTry.outcome !== 'failed') return '网站正常';
	return served ? '上次发布没有成功，网站还是原来的样子' : '还没有发布成功过';
}

const list = (lines: readonly string[]) =>
	lines.length === 0
		? ''
		: `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;

function problemOf({ problem }: Try): string {
	if (!problem) return '';
	return `<h2>哪里不对</h2><p>${escapeHtml(problem.step)}：${escapeHtml(problem.said)}</p>${list(problem.where)}`;
}

function tried({ at, commit, outcome, steps, notices }: Try): string {
	const words = { published: '发布了新的', unchanged: '没有新的要发布', failed: '没有成功' };
	const rows = steps.map(
		({ name, seconds }) => `<tr><td>${escapeHtml(name)}</td><td>${seconds.toFixed(1)} 秒</td></tr>`,
	);
	return `<h2>上次发布</h2><p>${time(at)}，${words[outcome]}（内容版本 ${short(commit)}）</p>${list(notices)}
<table>${rows.join('')}</table>`;
}

const line = ({ id, at, commit, demo, backTo }: Release) =>
	[
		`${time(at)}　${id}　内容版本 ${short(commit)}`,
		...(backTo ? [`退回到 ${backTo}`] : []),
		...(demo ? ['示例'] : []),
	].join('　');

export function statusPage(status: Status): string {
	const { served, lastGood, lastTry, kept } = status;
	const demo = served?.demo
		? '<p><strong>这是示例站（--demo）：里面编的备案号、域名没有拦下，不能当正式网站用。</strong></p>'
		: '';
	const good = lastGood
		? `<p>最近一次正常：${time(lastGood.at)}，内容版本 ${short(lastGood.commit)}</p>`
		: '';
	return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${verdict(status)}</title><style>${style}</style>
<h1>${verdict(status)}</h1>${demo}${good}${problemOf(lastTry)}${tried(lastTry)}
<h2>留着的版本</h2>${list(kept.map(line))}</html>
`;
}
