/** Which of the files chosen in a form the article still names: what was taken out again is not saved. */

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** In a body a path may be written as in an address. */
function decodedAll(text: string): string {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
		try {
			return decodeURIComponent(part);
		} catch {
			return part;
		}
	});
}

/**
 * @param raw the file as it will be written @param path of the picture or attachment
 * @example namesFile('cover: ../media/notices/楼.jpg', 'content/media/notices/楼.jpg') // true
 */
export function namesFile(raw: string, path: string): boolean {
	const place = path.replace(/^\/?content(?=\/)/, '');
	// `楼.jpg` is not named where `楼.jpg.zip` is.
	const form = new RegExp(`${escaped(place)}(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`, 'u');
	return form.test(raw) || form.test(decodedAll(raw));
}
