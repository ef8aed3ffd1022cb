import type { CleanPaste } from '../paste/clean-paste.ts';

/** What to say after a paste: `有 2 张图片没有带过来……`; nothing when everything came along. */
export function lostInPaste({
	missingPictures,
	dropped,
}: Pick<CleanPaste, 'missingPictures' | 'dropped'>): string {
	const sentences: string[] = [];
	if (missingPictures.length > 0)
		sentences.push(
			`有 ${missingPictures.length} 张图片没有带过来，位置上写着“请上传图片”：请点加号里的“图片”上传，再删去那一行。`,
		);
	if (dropped.length > 0) sentences.push(`没有带过来的还有：${dropped.join('、')}。`);
	return sentences.join('');
}
