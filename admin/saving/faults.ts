/** What stands in the way of a save, each at its field. */
import type { Complaint } from '../../src/collections/check.ts';
import type { Finding } from '../../src/gate/finding.ts';
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

/** Where the rules of the gate are about a file, they name it as the article does. */
function mediaIn({ rule, message }: Finding): Pick<Fault, 'media'> {
	const about = /^(links\/media|form\/(media|picture|attachment))/.test(rule);
	const path = about ? /“\.\.(\/media\/[^”]+)”/.exec(message)?.[1] : undefined;
	return path ? { media: `content${path}` } : {};
}

function findingFault(finding: Finding): Fault {
	const { key, line, file, message } = finding;
	const place = key || line === undefined ? '' : `${file} 第 ${line} 行：`;
	return { field: key?.split('.')[0] ?? '', message: place + message, ...mediaIn(finding) };
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
