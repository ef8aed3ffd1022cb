/** The line left where a picture could not come along. */

/** `第1张` → `〔请上传图片：第1张〕`. */
export function placeholder(name: string): string {
	return `〔请上传图片：${name}〕`;
}

/** The names of the pictures a body still waits for. */
export function awaitedPictures(markdown: string): string[] {
	return [...markdown.matchAll(/〔请上传图片：([^〕\n]*)〕/g)].map(([, name = '']) => name);
}
