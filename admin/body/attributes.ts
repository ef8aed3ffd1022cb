/** Attributes of a directive, `{file="…" label="…"}`: read generously, written as the site reads them. */

/**
 * What an attribute may say in words. The site's parser knows no escapes inside quotation marks and ends
 * the directive at the first brace, so those become their Chinese forms: `他说"好"{a}` → `他说“好”｛a｝`.
 */
export function attributeWords(value: string): string {
	let opening = false;
	const quoted = value.replaceAll('"', () => ((opening = !opening) ? '“' : '”'));
	return quoted.replaceAll('{', '｛').replaceAll('}', '｝').replace(/\s+/g, ' ').trim();
}

/** What an attribute may say as a path; a character it cannot hold is written as in an address. */
function attributePath(value: string): string {
	return value.trim().replace(/[{}"\r\n]/g, (character) => encodeURIComponent(character));
}

/** `({ file: 'a.pdf' }, { label: '表' })` → `{file="a.pdf" label="表"}`. */
export function writeAttributes(paths: Record<string, string>, words: Record<string, string>) {
	const written = [
		...Object.entries(paths).map(([key, value]) => `${key}="${attributePath(value)}"`),
		...Object.entries(words).map(([key, value]) => `${key}="${attributeWords(value)}"`),
	];
	return `{${written.join(' ')}}`;
}

/** `file="a.pdf" label='表' kind=tip` → `{ file: 'a.pdf', label: '表', kind: 'tip' }`. */
export function readAttributes(text: string): Record<string, string> {
	const form = /([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/g;
	return Object.fromEntries(
		[...text.matchAll(form)].map(([, key = '', double, single, bare]) => [
			key,
			double ?? single ?? bare ?? '',
		]),
	);
}
