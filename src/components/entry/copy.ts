/** Words onto the clipboard. */

/** Where the page may not write to the clipboard: old WeChat, and addresses without https. */
function copyMarked(text: string): boolean {
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	field.style.position = 'fixed';
	document.body.append(field);
	field.select();
	// The only way there is; it goes on working wherever it works today.
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- see the line above
	const copied = document.execCommand('copy');
	field.remove();
	return copied;
}

/** @returns whether it is there now */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyMarked(text);
	}
}
