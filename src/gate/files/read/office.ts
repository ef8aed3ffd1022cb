/** Word, Excel, PowerPoint and OFD files as they are written today: archives of XML, each part read for what it is. */
import type { Member } from './archive.ts';
import { readWordPart } from './docx.ts';
import { Refused, type Gathering } from './file-reading.ts';
import { sayProperties } from './properties.ts';
import { readSlide } from './pptx.ts';
import { sayTexts } from './texts.ts';
import { readWorkbookFiles } from './workbook.ts';

/** Reads what lies within a file: an embedded workbook, a picture. */
export type Inner = (member: Member) => Promise<void>;

interface Package {
	members: ReadonlyMap<string, Member>;
	into: Gathering;
}

type Reader = (bytes: Buffer, into: Gathering, name: string) => void;

const numberIn = (name: string) => /(\d+)\.xml$/.exec(name)?.[1] ?? '';
const wordPart =
	(part: string): Reader =>
	(bytes, into) =>
		readWordPart(bytes, part, into);

function readComments(bytes: Buffer, into: Gathering): void {
	const before = into.reading.passages.length;
	sayTexts(bytes, '批注', into);
	if (into.reading.passages.length > before) into.tell('comments');
}

const texts =
	(where: string): Reader =>
	(bytes, into) =>
		sayTexts(bytes, where, into);

function readCache(bytes: Buffer, into: Gathering): void {
	into.tell('hidden', '透视表里存着的原始数据');
	sayTexts(bytes, '透视表里存着的原始数据', into, { attribute: 'v' });
}

/** Parts by their names, in the order they are read. */
const parts: readonly [name: RegExp, read: Reader][] = [
	[/^word\/document\d*\.xml$/, wordPart('')],
	[/^word\/header\d*\.xml$/, wordPart('页眉')],
	[/^word\/footer\d*\.xml$/, wordPart('页脚')],
	[/^word\/footnotes\.xml$/, wordPart('脚注')],
	[/^word\/endnotes\.xml$/, wordPart('尾注')],
	[
		/^ppt\/slides\/slide\d+\.xml$/,
		(bytes, into, name) => readSlide(bytes, `第 ${numberIn(name)} 页`, into),
	],
	[
		/^ppt\/notesSlides\/notesSlide\d+\.xml$/,
		(bytes, into, name) => readSlide(bytes, `第 ${numberIn(name)} 页的备注`, into),
	],
	[/^ppt\/(?:slideMasters|slideLayouts)\/[^/]+\.xml$/, texts('母版')],
	[/^(?:word|xl|ppt)\/(?:comments|threadedComments)[^/]*(?:\/[^/]+)?\.xml$/, readComments],
	[/^(?:word|xl|ppt)\/charts\/chart[^/]*\.xml$/, texts('图表')],
	[/^(?:word|xl|ppt)\/diagrams\/data[^/]*\.xml$/, texts('示意图')],
	[/^xl\/drawings\/[^/]+\.xml$/, texts('文本框')],
	[/^xl\/pivotCache\/[^/]+\.xml$/, readCache],
	[/^xl\/externalLinks\/[^/]+\.xml$/, texts('链接的外部表格')],
	[/^customXml\/item\d*\.xml$/, texts('附带的数据')],
	[/^docProps\/[^/]+\.xml$/, sayProperties],
	[/(?:^|\/)Pages\/[^/]+\/Content\.xml$/, texts('页面')],
];

const code = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/.+|activeX\/.+\.bin)$/i;
const inner = /^(?:word|xl|ppt)\/(?:embeddings|media)\/[^/]+\.(?!emf|wmf)[a-z0-9]+$/i;

async function readParts({ members, into }: Package): Promise<void> {
	for (const [pattern, read] of parts)
		for (const { name, read: bytesOf } of members.values())
			if (pattern.test(name) && !into.isFull) read(await bytesOf(), into, name);
}

const isOffice = (members: ReadonlyMap<string, Member>) =>
	members.has('[Content_Types].xml') || members.has('OFD.xml');

/**
 * @returns false where the archive is no office file, but holds files of its own
 * @throws Refused
 */
export async function readOffice(
	all: readonly Member[],
	into: Gathering,
	readInner: Inner,
): Promise<boolean> {
	const members = new Map(all.map((member) => [member.name, member]));
	if (!isOffice(members)) return false;
	if (all.some(({ name }) => code.test(name))) into.tell('code');
	if (all.some(({ locked }) => locked)) throw new Refused('password');
	await readWorkbookFiles(members, into);
	await readParts({ members, into });
	for (const member of all) if (inner.test(member.name)) await readInner(member);
	return true;
}
