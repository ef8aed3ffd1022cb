/** What to call a picture that could not come along. */

/** Names that programs give: they say nothing about the picture. */
const meaningless =
	/^(?:图片|图像|image|img|pic|picture|photo|logo|untitled|clip_image|\d|[-_.\s])*$/i;

function fileName(address: string): string {
	if (/^(?:data|blob|cid):/i.test(address)) return '';
	const last = address.split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}

/** An emoticon stands for its own name, `[微笑]`. */
export function emoticon(element: Element): string | undefined {
	const alt = element.getAttribute('alt') ?? '';
	const isEmoji = /emoji|emotion|smiley/i.test(
		`${element.className} ${element.getAttribute('src') ?? ''}`,
	);
	return isEmoji || /^\p{Extended_Pictographic}/u.test(alt) ? alt : undefined;
}

/** One pixel: counts readers, shows nothing. */
export function isTracker(element: Element): boolean {
	return ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? ''));
}

/** Its words, else its file name if that says anything, else its number: `第3张`. */
export function pictureName(element: Element, number: number): string {
	const attributes = ['alt', 'title', 'o:title', 'data-src', 'src'];
	const names = attributes.map((key) => {
		const value = (element.getAttribute(key) ?? '').trim();
		return (key.endsWith('src') ? fileName(value) : value).replace(/\.\w{2,5}$/, '');
	});
	const told = names.find(
		(name) => !meaningless.test(name) && /\p{Script=Han}|[a-z]{4}/iu.test(name),
	);
	return (
		told
			?.replace(/[\s〔〕]+/g, ' ')
			.slice(0, 40)
			.trim() ?? `第${number}张`
	);
}
