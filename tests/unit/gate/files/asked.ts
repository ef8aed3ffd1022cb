/** Files that exist for a test only, read as attachments are. */
import type { AttachedReading } from '../../../../src/gate/files/readings.ts';
import { asTexts, readFiles } from '../../../../src/gate/files/readings.ts';
import { inReading } from '../../../../src/gate/files/in-reading.ts';

export type Case = readonly [name: string, bytes: Uint8Array];

/** What each of them says, all read by one process. */
export function readAll(cases: readonly Case[]): AttachedReading[] {
	const asked = cases.map(([name, bytes]) => ({
		name,
		base64: Buffer.from(bytes).toString('base64'),
	}));
	const all: AttachedReading[] = [];
	for (const reading of readFiles(asked))
		all.push(asTexts(reading, `附件“${asked[all.length]?.name ?? ''}”`));
	return all;
}

/** `privacy/id 附件“a.docx”第 1 段有身份证号，…` */
export function saidOf(name: string, reading: AttachedReading): string[] {
	return inReading(reading, {
		name,
		of: { collection: 'notices', value: {}, settings: {} },
		day: '2026-12-31',
	}).map(({ rule, message }) => `${rule} ${message}`);
}
