/**
 * What is pasted from Word, WPS, WeChat, mail and web pages, built anew from the few things a body
 * knows: nothing of the source's markup is copied, so nothing of it can run or reach outside.
 */
import { dataIn, type Besides } from './picture-data.ts';
import { Reader } from './reader.ts';
import { plainFormat, wordsOf } from './runs.ts';
import { Sheet, type BroughtPicture } from './sheet.ts';
import { partsHtml } from './written.ts';

export interface CleanPaste {
	html: string;
	/** The same words without any markup. */
	plain: string;
	/** Names or descriptions of those that could not come along, in reading order. */
	missingPictures: string[];
	/** Those that came along: each waits for its file where its placeholder stands. */
	pictures: BroughtPicture[];
	/** What staff should know did not come along, in Chinese. */
	dropped: string[];
}

function plainOf(sheet: Sheet): string {
	return sheet.parts
		.map((part) =>
			part.kind === 'table'
				? part.rows.map((row) => row.map(wordsOf).join('\t')).join('\n')
				: wordsOf(part.runs),
		)
		.join('\n');
}

/** Plain text: a line is a paragraph, an indent is none. */
function readPlain(plain: string, sheet: Sheet): void {
	for (const line of plain.split(/\r\n?|\n/)) {
		sheet.begin();
		sheet.write(line, plainFormat);
	}
	sheet.begin();
}

/** `('<p class=MsoNormal>　　通知<o:p></o:p></p>', '')` → `{ html: '<p>通知</p>', … }`. */
export function cleanPaste(html: string, plain: string, besides: Besides = {}): CleanPaste {
	const sheet = new Sheet();
	// A document made so has no window: nothing in it loads, runs or refreshes.
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	new Reader(sheet, dataIn(body, besides)).read(body, plainFormat);
	sheet.begin();
	sheet.end();
	if (sheet.parts.length === 0) readPlain(plain, sheet);
	const { missingPictures, pictures, dropped } = sheet;
	const words = { html: partsHtml(sheet.parts), plain: plainOf(sheet) };
	return { ...words, missingPictures, pictures, dropped };
}
