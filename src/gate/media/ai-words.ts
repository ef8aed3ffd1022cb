/**
 * The words by which a file says that artificial intelligence made it. GB 45438—2025 asks makers for an `AIGC` entry in the
 * metadata; content credentials and the usual programs have words of their own. No disk: the desk asks before it draws anew.
 */
import type { AiKind } from '../../collections/entry.ts';
import { endingOf } from '../../collections/media.ts';

/** Metadata stands at the head; in films and sounds also at the end. Bytes. */
export const aiHead = 512 * 1024;
export const aiTail = 128 * 1024;

const marks: readonly RegExp[] = [
	// XMP: TC260:AIGC; PNG, EXIF and ID3: AIGC with JSON behind it.
	/tc260\.org\.cn\/ns\/AIGC/i,
	/"AIGC"\s*:\s*\{/,
	/AIGC[\0\s=:>"']{1,8}\{\s*(?:&quot;|["'])Label/i,
	/"Label"\s*:\s*"[123]"[^{}]{0,200}"ContentProducer"/,
	// IPTC and content credentials (C2PA).
	/(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia)/,
	// Programs that write down how a picture was made.
	/parameters\0[^\0]{0,4000}Steps: \d+, Sampler: /,
	/(?:Software|CreatorTool|Credit|Make|Artist|Description)[^<>\n]{0,24}(?:Midjourney|DALL.?E|Stable Diffusion|ComfyUI|Made with Google AI)/i,
];

/** UTF-16 metadata (EXIF UserComment) reads like the rest without its noughts. */
const withoutNoughts = (text: string) => text.replaceAll('\0', '');

/** @param text both ends of the file, a character a byte */
export const saysAiIn = (text: string): boolean =>
	marks.some((mark) => mark.test(text)) || /"AIGC":\{"Label"/.test(withoutNoughts(text));

/** What is no picture, no sound and no film is words. */
export function aiKindOf(path: string, isPicture: boolean): AiKind {
	if (isPicture) return 'image';
	const kinds: Readonly<Record<string, AiKind>> = { '.mp3': 'audio', '.mp4': 'video' };
	return kinds[endingOf(path)] ?? 'text';
}

/** Of a label, what the standard asks for; nothing else is carried on. */
const kept = ['Label', 'ContentProducer', 'ProduceID'];

function labelIn(text: string): string | undefined {
	// Of UTF-16 half of a Han character may be a sign that no JSON may hold.
	const plain = text.replace(/\p{Cc}/gu, '').replaceAll('&quot;', '"');
	const [, json] = /AIGC[\s=:>"']{0,8}(\{[^{}]{1,2000}\})/i.exec(plain) ?? [];
	try {
		const said = JSON.parse(json ?? '') as Record<string, unknown>;
		const own = kept.flatMap((key): [string, string][] => {
			const value = said[key];
			return typeof value === 'string' && /^[\w-]{1,100}$/.test(value) ? [[key, value]] : [];
		});
		return said['Label'] === undefined ? undefined : JSON.stringify(Object.fromEntries(own));
	} catch {
		return undefined;
	}
}

const place = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
const packet = (uri: string, attribute: string) =>
	`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:${attribute.split(':')[0] ?? ''}="${uri}" ${attribute}/></rdf:RDF></x:xmpmeta>`;

/** The same said in XMP, for a picture that was made of it; undefined where it says nothing. Its maker's mark may not be lost. */
export function aiPacketOf(text: string): string | undefined {
	if (!saysAiIn(text)) return undefined;
	const label = labelIn(text);
	if (label === undefined)
		return packet(
			'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
			`Iptc4xmpExt:DigitalSourceType="${place}"`,
		);
	return packet(
		'http://www.tc260.org.cn/ns/AIGC/1.0/',
		`TC260:AIGC="${label.replaceAll('"', '&quot;')}"`,
	);
}
