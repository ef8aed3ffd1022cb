/** What stands in the way of a save, each at its field. */
import type { Complaint } from '../../src/collections/check.ts';
import { editorSentence, type Finding } from '../../src/gate/finding.ts';
import { withoutKeys } from '../../src/gate/staff-words.ts';
import type { Refusal } from '../server/protocol.ts';

export interface Fault {
	/** Top-level field, to go to; '' when it is of the whole. */
	field: string;
	message: string;
	/** Which of many photos, from 0. */
	item?: number;
	/** The line of the body it is about, as one reads it. */
	words?: string;
	/** The picture or attachment it is about, `content/media/notices/表.xls`. */
	media?: string;
	/** The gate's rule, where it is one: what may be answered for goes by it. */
	rule?: string;
}

/** What the content model says, without the keys of a file. */
export const complaintFaults = (complaints: readonly Complaint[]): Fault[] =>
	complaints.map(({ path, message }) => ({
		field: String(path[0] ?? ''),
		message: withoutKeys(message),
	}));

/** Characters: enough to find a line by. */
const enough = 24;

/** `- [通知](/notices/x/)：**停水**` → `通知：停水` */
function wordsOfLine(body: string, line: number): string {
	const text = body.split('\n')[line - 1] ?? '';
	return text
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[\s>#*+|-]+|^\d+\.\s|[*_~`|\\]/g, '')
		.slice(0, enough);
}

/** What the gate says, in its voice for the editor. @param body it was found in, to find the line */
export function findingFault({ editor, rule, key = '' }: Finding, body = ''): Fault {
	const { field, bodyLine, media = '' } = editor;
	const path = /^\.\.(\/media\/.+)/.exec(media)?.[1];
	const item = /^\w+\.(\d+)/.exec(key)?.[1];
	const words = bodyLine === undefined ? '' : wordsOfLine(body, bodyLine);
	return {
		field,
		rule,
		message: editorSentence(editor),
		...(item === undefined ? {} : { item: Number(item) }),
		...(words === '' ? {} : { words }),
		...(path ? { media: `content${path}` } : {}),
	};
}

/** What is said of a line of the body. */
export const lineFault = (message: string, body: string, line: number): Fault => ({
	field: 'body',
	message,
	words: wordsOfLine(body, line),
});

/** What a dialog of its own asks. */
const asked: readonly Refusal['error'][] = ['changed', 'in-use'];

/** What the server says; a version saved meanwhile is shown beside one's own instead. */
export function refusalFaults({ error, findings, message, media }: Refusal, body = ''): Fault[] {
	if (findings) return findings.map((finding) => findingFault(finding, body));
	return asked.includes(error) ? [] : [{ field: '', message, ...(media ? { media } : {}) }];
}

/** Of a save that was not done and that the server did not refuse: a fault of ours, told in the console. */
export const brokenFault: Fault = {
	field: '',
	message: '没有保存成，您写的还在这一页，请再点一次保存；还不行就请信息员看看',
};

/** What is saved now would be without them. @param count of files that are on their way into the form */
export function underWayFaults(count: number): Fault[] {
	if (count === 0) return [];
	const message = `还有 ${count} 个图片或附件正在放进来，等几秒，都放好了再点一次`;
	return [{ field: '', message }];
}
