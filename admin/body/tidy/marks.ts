/** What a line begins and ends with, as far as it tells whether it goes on. */

const chinese = '[一二三四五六七八九十百零〇]';

/** A new item, clause or heading: `一、`, `（一）`, `1.`, `①`, `第三条`, `附件1：`, `●`. */
const begins = new RegExp(
	[
		String.raw`^${chinese}{1,4}\s*[、.．]`,
		String.raw`^[（(]\s*(?:${chinese}{1,4}|\d{1,3})\s*[)）]`,
		String.raw`^\d{1,3}\s*(?:[、)）]|[.．](?!\d))`,
		String.raw`^[①-⑳㈠-㈩⒈-⒛]`,
		String.raw`^第(?:${chinese}{1,7}|\d{1,4})[编章节条款项篇部]`,
		String.raw`^[●○■□◆◇★☆▲△•·※►➢√\-*]\s*\S`,
		String.raw`^(?:附件|附|注|备注|抄送|联系人|联系电话|地址|时间|地点)\s*\d*[:：]`,
		String.raw`^[〔【［\[]`,
	].join('|'),
);

/** `报名方式：……`: a line of a list that names what it tells. */
const labelled = /^[^，。；、,;]{1,8}[：:]\s*\S/;

/** Columns set by spaces: names in a roll, a table that came as text. */
const columns =
	/\S(?:[ \u00a0]{2,}|[\u3000\t]+)\S|(?:\p{Script=Han}{1,4}\s){3,}\p{Script=Han}{1,4}/u;

export const beginsAnew = (text: string): boolean => begins.test(text) || labelled.test(text);

export const isColumns = (text: string): boolean => columns.test(text.trim());

/** A sentence, or what is listed, ends here. */
export const ends = (text: string): boolean => /[。！？!?；;：:…]["”’』」）)]*\s*$/.test(text);
