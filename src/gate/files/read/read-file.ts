/** A file read for what it is, by its first bytes rather than by its name. */
import { deepest, membersOf, type Budget, type Member } from './archive.ts';
import { Refused, type Gathering } from './file-reading.ts';
import { readMp4 } from './mp4.ts';
import { readOffice } from './office.ts';
import { readOle } from './ole.ts';
import { readPdf } from './pdf.ts';
import { readPicture } from './pictures.ts';
import { readCsv, readText } from './plain.ts';
import { readMarkup } from './markup.ts';

/** What of a file is still allowed, and how deep in archives it lies. */
interface Within {
	budget: Budget;
	depth: number;
}

type Reader = (name: string, bytes: Buffer, into: Gathering, within: Within) => unknown;

/** Programs, and what Windows starts by a click. */
const program =
	/\.(?:exe|com|bat|cmd|scr|msi|dll|vbs|vbe|js|jse|wsf|ps1|jar|apk|lnk|hta|sh|reg|cpl|docm|xlsm|pptm)$/i;

/** Nobody looks into sounds and fonts for words. */
const wordless = /\.(?:mp3|m4a|wav|ttf|otf|emf|wmf|bin|db|DS_Store)$/i;

async function readArchive(bytes: Buffer, into: Gathering, within: Within): Promise<void> {
	const members = await membersOf(bytes, within.budget);
	const inner = (member: Member) => readMember(member, into, within);
	if (await readOffice(members, into, inner)) return;
	for (const member of members) {
		if (member.name.startsWith('__MACOSX/')) continue;
		into.say(member.name, 'field', '里文件的名字');
		await inner(member);
	}
}

async function readMember(member: Member, into: Gathering, within: Within): Promise<void> {
	const { name } = member;
	const inside = into.inside(name.slice(name.lastIndexOf('/') + 1));
	if (member.locked) inside.tell('password');
	else if (program.test(name)) inside.tell('code');
	else if (!wordless.test(name)) {
		const bytes = await member.read();
		if (into.isFull) inside.tell('unread');
		else await readInto(name, bytes, inside, { ...within, depth: within.depth + 1 });
	}
	into.take(inside);
}

const byOpening: readonly [opening: RegExp, read: Reader][] = [
	[/^PK\x03\x04|^PK\x05\x06/, (_, bytes, into, within) => readArchive(bytes, into, within)],
	[/^\xd0\xcf\x11\xe0/, (_, bytes, into) => readOle(bytes, into)],
	[
		/^[\s\S]{0,1000}%PDF-/,
		(_, bytes, into, within) =>
			readPdf(bytes, into, async (name, attached) => {
				const inside = into.inside(name);
				await readInto(name, attached, inside, { ...within, depth: within.depth + 1 });
				into.take(inside);
			}),
	],
	[
		/^\xff\xd8\xff|^\x89PNG|^RIFF....WEBP|^....ftyp(?:heic|mif1|avif)/s,
		(_, bytes, into) => readPicture(bytes, into),
	],
	[/^....(?:ftyp|moov)/s, (_, bytes, into) => readMp4(bytes, into)],
	[/^GIF8|^ID3|^\xff[\xe0-\xff]/, () => undefined],
	[/^MZ|^\x7fELF/, (_, _bytes, into) => into.tell('code')],
	[/^Rar!|^7z\xbc\xaf/, (_, _bytes, into) => into.tell('unread')],
];

const byName: readonly [name: RegExp, read: Reader][] = [
	[/\.csv$/i, (_, bytes, into) => readCsv(bytes, into)],
	[/\.(?:svg|x?html?|xml)$/i, (_, bytes, into) => readMarkup(bytes, into)],
	[/\.(?:txt|tsv|md|log|json|ya?ml|ics|vcf)$/i, (_, bytes, into) => readText(bytes, into)],
];

function readerOf(name: string, bytes: Buffer): Reader | undefined {
	const opening = bytes.toString('latin1', 0, 1_024);
	// A text may begin with anything, with %PDF- too.
	return (byName.find(([pattern]) => pattern.test(name)) ??
		byOpening.find(([pattern]) => pattern.test(opening)))?.[1];
}

async function readInto(
	name: string,
	bytes: Buffer,
	into: Gathering,
	within: Within,
): Promise<void> {
	if (bytes.length === 0) return;
	const read = readerOf(name, bytes);
	try {
		if (within.depth > deepest) throw new Refused('trap');
		if (!read) throw new Refused('unread');
		await read(name, bytes, into, within);
	} catch (error) {
		into.tell(error instanceof Refused ? error.kind : 'unread');
	}
}

/** Everything a file says, and what is wrong with it: never an error. */
export async function readFile(
	name: string,
	bytes: Buffer,
	into: Gathering,
	budget: Budget,
): Promise<void> {
	await readInto(name, bytes, into, { budget, depth: 0 });
}
