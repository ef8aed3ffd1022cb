/** XML looked through tag by tag: nothing of it is kept but what is asked for. */
import { SaxesParser } from 'saxes';
import { Refused } from './file-reading.ts';
import { decoded } from '../../../lib/tables/decoded.ts';

/** Elements within elements; no program writes a tenth of it. */
const deepestTag = 1_000;

export interface Tag {
	/** Without its prefix: `t` of `w:t`. */
	name: string;
	attributes: Readonly<Record<string, string>>;
}

export interface Handler {
	open?: (tag: Tag) => void;
	text?: (text: string) => void;
	close?: (name: string) => void;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Attributes lose their prefixes as names do. What is not well-formed is read as far as it goes. */
export function walkXml(bytes: Uint8Array, { open, text, close }: Handler): void {
	const parser = new SaxesParser();
	parser.on('error', () => {});
	if (text) {
		parser.on('text', text);
		parser.on('cdata', text);
	}
	let depth = 0;
	parser.on('opentag', ({ name, attributes }) => {
		depth += 1;
		if (depth > deepestTag) throw new Refused('trap');
		open?.({
			name: localName(name),
			attributes: Object.fromEntries(
				Object.entries(attributes).map(([key, value]) => [localName(key), value]),
			),
		});
	});
	parser.on('closetag', ({ name }) => {
		depth -= 1;
		close?.(localName(name));
	});
	parser.write(decoded(bytes)).close();
}
