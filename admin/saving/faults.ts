/** What stands in the way of a save, each at its field. */
import type { Complaint } from '../../src/collections/check.ts';
import { editorSentence, type Finding } from '../../src/gate/finding.ts';
import type { Refusal } from '../server/protocol.ts';

export interface Fault {
	/** Top-level field, to go to; '' when it is of the whole. */
	field: string;
	message: string;
	/** The picture or attachment it is about, `content/media/notices/表.xls`. */
	media?: string;
}

/** What the content model says. */
export const complaintFaults = (complaints: readonly Complaint[]): Fault[] =>
	complaints.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }));

/** What the gate says, in its voice for the editor. */
function findingFault({ editor }: Finding): Fault {
	const { field, media = '' } = editor;
	const path = /^\.\.(\/media\/.+)/.exec(media)?.[1];
	return { field, message: editorSentence(editor), ...(path ? { media: `content${path}` } : {}) };
}

/** What the server says; a version saved meanwhile is shown beside one's own instead. */
export function refusalFaults({ error, findings, message, media }: Refusal): Fault[] {
	if (findings) return findings.map(findingFault);
	return error === 'changed' ? [] : [{ field: '', message, ...(media ? { media } : {}) }];
}

/** What came of a save that nobody refused and that was not done. */
export function brokenFault(error: unknown): Fault {
	const said = (error as { payload?: { error?: string } } | undefined)?.payload?.error;
	return { field: '', message: said ?? '没有保存成，您写的还在这一页，请再点一次保存' };
}
