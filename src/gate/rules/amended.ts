/** A document that was amended names what amends it, where that is on the site too. */
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** `关于修改《清和街道独居老人探访关爱办法》的通知`: a title that says it changes another; asking for opinions changes nothing. */
function amends({ value }: CheckedEntry): boolean {
	const own = String(value?.['title']);
	const changes = /修改|修订|修正/.test(own) && !/征求|意见稿|草案/.test(own);
	return value?.['kind'] === 'document' && changes;
}

/** `关于修改《甲《乙》办法》的决定` → 甲《乙》办法, 甲《乙, 乙》办法, 乙: whatever stands between such signs. */
function titlesIn(text: string): string[] {
	const begins = [...text.matchAll(/《/g)].map(({ index }) => index + 1);
	const ends = [...text.matchAll(/》/g)].map(({ index }) => index);
	return begins.flatMap((begin) =>
		ends.filter((end) => end > begin).map((end) => text.slice(begin, end)),
	);
}

export function amended({ entries }: Content): Finding[] {
	const documents = entries.filter(
		({ definition, value }) => value && 'amendedBy' in definition.fields,
	);
	const amending = Map.groupBy(
		documents
			.filter(amends)
			.flatMap((entry) =>
				titlesIn(String(entry.value?.['title'])).map((title) => ({ title, entry })),
			),
		({ title }) => title,
	);
	return documents.flatMap((entry): Finding[] => {
		const { status, amendedBy, title } = entry.value ?? {};
		if (status !== 'amended' || amendedBy) return [];
		const found = amending.get(String(title))?.find((other) => other.entry !== entry)?.entry;
		if (!found) return [];
		const message = `这份文件已修改，修改它的文件也在网站上：请写 amendedBy: [${found.id}]（“被哪份文件修改”）`;
		return [
			{
				file: entry.file,
				line: entry.lineOf(['status']),
				key: 'amendedBy',
				rule: 'honesty/amended-by',
				level: 'error',
				message,
			},
		];
	});
}
