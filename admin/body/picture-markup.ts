/** `![说明](位置)` written so that every reader gives back the same words and the same path. */

export interface Picture {
	image: string;
	alt: string;
}

const words = String.raw`(?:\\.|[^\]\\\n])*`;
const bracketed = String.raw`(?:\\.|[^>\\\n])*`;
const bare = String.raw`[^\s()<>]*`;

/** A picture, without groups. */
export const pictureShape = String.raw`!\[${words}\]\((?:<${bracketed}>|${bare})\)`;

/** A picture; its groups are the words and the place, with and without angle brackets. */
export const pictureForm = String.raw`!\[(${words})\]\((?:<(${bracketed})>|(${bare}))\)`;

/** A colon would begin an inline directive inside the words (“8:30”), so it is escaped as well. */
const marks = /[\\`*_[\]<>~:]|&(?=#?\w+;)/g;

function unescaped(text: string): string {
	return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function writtenPlace(place: string): string {
	const line = place.replace(/[\r\n]+/g, '').trim();
	const escaped = line.replace(/&(?=#?\w+;)/g, '\\&');
	if (/^[^\s()<>\\]+$/.test(line)) return escaped;
	return `<${line.replace(/[\\<>]|&(?=#?\w+;)/g, '\\$&')}>`;
}

/** `{ image: '../媒体/图 1.jpg', alt: '人[左]' }` → `![人\[左\]](<../媒体/图 1.jpg>)`. */
export function writePicture({ image, alt }: Picture): string {
	const text = alt.replace(/\s+/g, ' ').trim().replace(marks, '\\$&');
	return `![${text}](${writtenPlace(image)})`;
}

/** What `pictureForm` matched, as the form shows it. */
export function readPicture([, alt, inBrackets, outside]: RegExpMatchArray): Picture {
	return { image: unescaped(inBrackets ?? outside ?? ''), alt: unescaped(alt ?? '') };
}

/** Every picture of a text that holds one a line. */
export function readPictures(text: string): Picture[] {
	return [...text.matchAll(new RegExp(pictureForm, 'g'))].map(readPicture);
}
