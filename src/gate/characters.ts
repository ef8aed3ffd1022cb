/** Characters that may stand in no text: they show nothing, or turn what is beside them round. */

/** Control characters, noncharacters, and marks that change the direction of writing. */
const banned =
	/[\p{Cc}--[\t\n]]|[\p{Noncharacter_Code_Point}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/v;

/** Of a Markdown text also as it may be written in ASCII: `&#x202E;`, `&rlm;`. */
const written = /&(?:#(?:x([0-9a-f]{1,8})|(\d{1,10}))|(rlm|lrm));/gi;

function isBanned(code: number): boolean {
	return code <= 0x10_ffff && banned.test(String.fromCodePoint(code));
}

const nameOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** `停\u202E水` → `U+202E`; undefined for a text that may stand. */
export function bannedIn(text: string): string | undefined {
	const sign = banned.exec(text)?.[0];
	if (sign !== undefined) return nameOf(sign.codePointAt(0) ?? 0);
	return undefined;
}

/** The same for Markdown, where a character may also be written by its number. */
export function bannedInMarkdown(text: string): string | undefined {
	const found = bannedIn(text);
	if (found !== undefined || !text.includes('&')) return found;
	for (const [reference, hex, decimal, name] of text.matchAll(written)) {
		const code = hex ? parseInt(hex, 16) : Number(decimal);
		if (name !== undefined || isBanned(code)) return reference;
	}
	return undefined;
}
