/** Above the lists: what came of the article that was saved last. 正在发布… → 已上线 (with the way to the page), or why not. */
import { reasonSentence } from '../record/status-line.ts';
import { lastSaved, publications, type Publishing } from '../saving/publishing.ts';

const words = {
	building: '已保存，正在发布……',
	online: '已上线',
	failed: '已保存，但还没有上线：',
};

function said({ path, phase, later, address }: Publishing): string {
	if (phase === 'failed' || address !== undefined) return words[phase];
	// A draft, a settings file and a deleted entry have no page to look at.
	if (later) return '已保存，到时间自动公布';
	return path.endsWith('.yml') && phase === 'online' ? '已保存，网站也更新了' : '已保存';
}

export function PublishingLine() {
	const current = publications.use().get(lastSaved.use());
	if (!current) return null;
	const { phase, message, reasons = [], address, open, title } = current;
	return (
		<p className="publishing" data-phase={phase} role="status">
			{title !== '' && `《${title}》`}
			{said(current)}
			{message && <span className="reason">{message}</span>}
			{reasons.map((reason) => (
				<span className="reason" key={reason.path + reason.message}>
					{reasonSentence(reason, '')}
				</span>
			))}
			{open && address && (
				<a href={address} target="_blank" rel="noreferrer">
					看看网页
				</a>
			)}
		</p>
	);
}
