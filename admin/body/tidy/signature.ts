/** 落款: the office and the day become the lines of one paragraph, which the page sets right. */
import { signatureFrom } from '../../../src/markdown/signature.ts';
import type { Ask } from './change.ts';
import { isParagraph, wordsOf, type Paragraph, type Part } from './paragraphs.ts';

export function withSignature(parts: readonly Part[], ask: Ask): Part[] {
	const words = parts.map((part) =>
		isParagraph(part) ? part.lines.map((line) => wordsOf(line)) : undefined,
	);
	const found: Part[] = [];
	for (let place = 0; place < parts.length; place += 1) {
		const count = signatureFrom(words, place);
		const signed = parts.slice(place, place + count).filter(isParagraph);
		const lines = signed.flatMap((paragraph: Paragraph) => paragraph.lines);
		const before = lines.map((line) => wordsOf(line).trim()).join('⏎');
		if (count > 1 && ask({ kind: 'signature', before, after: before })) {
			found.push({ lines });
			place += count - 1;
		} else found.push(...parts.slice(place, place + 1));
	}
	return found;
}
