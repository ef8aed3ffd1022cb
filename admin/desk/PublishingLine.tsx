/** 正在发布… → 已上线 (with the way to the page), or why not. */
import { publishing } from '../saving/publishing.ts';

const words = {
	building: '已保存。正在发布……',
	online: '已上线',
	failed: '已保存，但还没有上线：',
};

const savedWords = (path: string, phase: string) =>
	path.endsWith('.yml') && phase === 'online' ? '已保存，网站也更新了' : '已保存';

export function PublishingLine({ path }: { path: string }) {
	const current = publishing.use();
	if (!current || (path !== '' && current.path !== path)) return null;
	const { phase, message, reasons = [], address } = current;
	// A draft, a settings file and a deleted entry have no page to look at.
	const line =
		address === undefined && phase !== 'failed' ? savedWords(current.path, phase) : words[phase];
	return (
		<p className="publishing" data-phase={phase} role="status">
			{line}
			{message && <span className="reason">{message}</span>}
			{reasons.map(({ title, path: where, message: what }) => (
				<span className="reason" key={where + what}>
					{title && `《${title}》：`}
					{what} <small>{where}</small>
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
