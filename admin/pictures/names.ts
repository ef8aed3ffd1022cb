/** Names of uploaded files: readable, Chinese kept, one for each file; and what they say. */
import { isSentence, tooLittle } from '../../src/gate/rules/entry/form/alt.ts';

/** `照片 一(1).JPG` → `照片-一-1.jpg`; nothing readable → `图片.jpg`. */
export function readableName(name: string): string {
	const dot = name.lastIndexOf('.');
	const base = name
		.slice(0, dot)
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	// A name on disk has 255 bytes at most, a Han character three of them.
	return `${[...base].slice(0, 60).join('') || '图片'}${name.slice(dot).toLowerCase()}`;
}

/** `照片.jpg`, taken → `照片-2.jpg`. */
export function freeName(name: string, taken: readonly string[]): string {
	const used = new Set(taken.map((other) => other.toLowerCase()));
	const dot = name.lastIndexOf('.');
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
		if (!used.has(candidate.toLowerCase())) return candidate;
	}
}

/** What cameras, chats and scanners call their files: it says nothing of them. */
const byMachines =
	/微信图片|微信截图|屏幕截图|截图|图片|照片|扫描件?|新建|文档|工作表|演示文稿|副本|未命名|microsoft|word|excel|powerpoint|document|untitled|mmexport|wx_camera|screenshot|screen|scan|image|photo|picture|camera|img|dsc[nf]?|pic|vid|doc|\p{N}|[^\p{L}]/giu;
/** `0f3a9c77e2…` */
const code = /^[0-9a-f-]{12,}$/i;

/** `附件1：助餐补贴申请表 (2).docx` → `附件1：助餐补贴申请表`; nothing for `IMG_2034.jpg` and its like. */
export function labelOf(name: string): string {
	const base = name
		.replace(/\.[a-z0-9]+$/i, '')
		.normalize('NFC')
		.replace(/(?:\s*[-–]\s*副本|\s*[（(]\d{1,3}[)）])+$/u, '')
		.replace(/[_\s]+/g, ' ')
		.trim();
	const told = base.replace(byMachines, '');
	return code.test(base) || [...told].length < 2 ? '' : [...base].slice(0, 60).join('');
}

/** What a pasted document says of a picture, where that says anything. */
export const describing = (words: string) => (tooLittle(words, '') === undefined ? words : '');

/**
 * A photo's name is its description only where somebody has written a sentence: `志愿者给楼里的老人量血压.jpg`. A heading
 * (`重阳节活动`) names a hundred photos and describes none.
 * @param others names of those chosen together: what all of them say describes none either
 */
export function altOf(name: string, others: readonly string[] = []): string {
	const said = labelOf(name);
	const counted = (one: string) => labelOf(one).replace(/[\s\d（）()第张-]+$/u, '');
	const alone = others.filter((other) => counted(other) === counted(name)).length <= 1;
	return alone && isSentence(said) && tooLittle(said, '') === undefined ? said : '';
}
