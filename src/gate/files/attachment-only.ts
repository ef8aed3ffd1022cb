/** Whether what an attachment says is said by the page as well: many phones and screen readers do not open it. */
import type { RuleWords } from '../finding.ts';
import type { TextReading } from '../text/reading.ts';

export const attachmentOnly: RuleWords = {
	id: 'form/attachment-only',
	level: 'advice',
	title: '要紧的话只在附件里',
	why: '手机上打开附件费事，读屏软件常常读不出来，要紧的内容正文里也要有。',
};

/** Documents that are read; a form is filled in, a list is looked up. */
const isRead = (name: string) =>
	/\.(?:docx?|wps|pdf|ofd|txt)$/i.test(name) &&
	!/表|名单|清单|模板|样本|样张|示意图|地图/.test(name);

/** Characters from which on it is worth reading twice. */
const longEnough = 400;
const piece = 12;
const pieces = 300;
/** Of the pieces, how many the page must say. */
const fewest = 0.2;

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** @param body Markdown of the page */
export function isOnlyAttached(name: string, reading: TextReading, body: string): boolean {
	if (!isRead(name)) return false;
	const text = bare(
		reading.passages
			.filter(({ kind }) => kind !== 'field' && kind !== 'alt')
			.map((passage) => passage.text)
			.join(''),
	);
	if (text.length < longEnough) return false;
	const page = bare(body);
	const step = Math.max(piece, Math.floor(text.length / pieces));
	let [all, said] = [0, 0];
	for (let at = 0; at + piece <= text.length; at += step) {
		all += 1;
		if (page.includes(text.slice(at, at + piece))) said += 1;
	}
	return said / all < fewest;
}
