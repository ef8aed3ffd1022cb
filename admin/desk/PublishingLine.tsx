/** 正在发布… → 已上线 (with the way to the page), or why not. */
import { publishing, type Publishing } from '../saving/publishing.ts';

const words = {
	building: '已保存。正在发布……',
	online: '已上线',
	failed: '已保存，但还没有上线：',
};

function savedWords({ path, phase, later }: Publishing): string {
	if (later) return '已保存，到时间自动公布';
	return path.endsWith('.yml') && phase === 'online' ? '已保存，网站也更新了' : '已保存';
}

export function PublishingLine({ path }: { path: string }) {
	const current = publishing.use();
	if (!current || (path !== '' && current.path !== path)) return null;
	const { phase, message, reasons = [], address } = current;
	// A draft, a settings file and a deleted entry have no page to look at.
	const line = address === undefined && phase !== 'failed' ? savedWords(current) : words[phase];
	return (
		<p className="publishing" data-phase={phase} role="status">
			{line}
			{message && <span className="reason">{message}</span>}
			{reasons.map(({ title, message: what }) => (
				<span className="reason" key={title + what}>
					{title === '' ? '有一个文件：' : `《${title}》：`}
					{what}
				</span>
			))}
			{phase === 'online' && address && (
				<a href={address} target="_blank" rel="noreferrer">
					看看网页
				</a>
			)}
		</p>
	);
}
