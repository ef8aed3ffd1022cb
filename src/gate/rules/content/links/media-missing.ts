/** Pictures and attachments lie in `content/media/`, are of a kind we show, really there, and what they say they are. */
import { readFileSync } from 'node:fs';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { CheckedEntry, Content } from '../../../reading/content.ts';
import type { Finding, RuleId } from '../../../finding.ts';
import { isOtherInside } from '../../../media/containers.ts';
import { agrees } from '../../../media/media-kinds.ts';
import { placeOf } from '../../../reading/overlay.ts';
import { judged, type Verdict } from '../../../media/pictures.ts';
import { references } from '../../../references.ts';
import { remembered } from '../../../reading/stamp.ts';

const pictureKinds = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'];
const fileKinds = [
	'.pdf',
	'.doc',
	'.docx',
	'.xls',
	'.xlsx',
	'.ppt',
	'.pptx',
	'.ofd',
	'.zip',
	'.mp4',
	'.mp3',
	'.txt',
	'.csv',
];

interface Medium {
	entry: CheckedEntry;
	/** As it is written. */
	path: string;
	what: string;
	kinds: readonly string[];
	line: number;
	key: string;
}

interface Problem {
	rule: RuleId;
	message: string;
}

function mediaOf(entry: CheckedEntry): Medium[] {
	const inData = references(entry.definition.fields, entry.value ?? {}).flatMap(
		({ path, value, label, refersTo: { kind } }): Medium[] => {
			if (kind !== 'picture' && kind !== 'file') return [];
			const kinds = kind === 'picture' ? pictureKinds : fileKinds;
			const where = { line: entry.lineOf(path), key: path.join('.') };
			return [{ entry, path: value, what: `“${label}”`, kinds, ...where }];
		},
	);
	const inBody = [
		...entry.read.pictures.map((one) => ({ ...one, kinds: pictureKinds, what: '图片' })),
		...entry.read.files.map((one) => ({ ...one, kinds: fileKinds, what: '附件' })),
	].map((one) => ({ ...one, entry, line: entry.bodyLine + one.line - 1, key: 'body' }));
	return [...inData, ...inBody];
}

const fileOf = ({ root }: Content, { entry, path }: Medium) =>
	relative(root, resolve(dirname(entry.path), path))
		.split(sep)
		.join('/');

/** `IMG.JPG` for `img.jpg`: the same on the computer it was written on, missing on the server. */
function alike({ tree }: Content, file: string): string | undefined {
	const key = file.toLowerCase().normalize('NFC');
	return [...tree.files].find((other) => other.toLowerCase().normalize('NFC') === key);
}

/** Why nobody may even look at the file. */
function addressProblem(content: Content, medium: Medium): Problem | undefined {
	const { entry, path, kinds, what } = medium;
	if (/[#?%\\]/.test(path))
		return {
			rule: 'form/media-name',
			message: `${what}“${path}”的文件名里有 #、?、% 或 \\，请改名后再上传`,
		};
	const file = fileOf(content, medium);
	if (!file.startsWith('media/'))
		return {
			rule: 'links/media-outside',
			message: `${what}“${path}”不在 content/media/ 里，请先上传，再写相对位置，例如 ../media/${entry.collection}/照片.jpg`,
		};
	if (!kinds.includes(extname(file).toLowerCase()))
		return {
			rule: 'form/media-kind',
			message: `${what}“${path}”的格式不能用，请换成 ${kinds.slice(0, 4).join('、')} 等`,
		};
	const { overlay, tree } = content;
	if (overlay.get(file) ?? (overlay.get(file) === undefined && tree.files.has(file)))
		return undefined;
	const other = alike(content, file);
	return {
		rule: 'links/media-missing',
		message: other
			? `${what}“${path}”找不到：文件名是“${other}”，大小写要一样`
			: `${what}“${path}”找不到，请核对文件名，或先上传`,
	};
}

function isWhatItSays(name: string, place: string): boolean {
	const bytes = readFileSync(place);
	return bytes.length > 0 && agrees(name, bytes) && !isOtherInside(name, bytes);
}

/** By ending: what waits to be saved stands under another name. */
const agreements = new Map(
	fileKinds.map((kind) => [kind, remembered((place) => isWhatItSays(kind, place))]),
);

function bytesProblem(
	{ path, what, kinds }: Medium,
	place: string,
	verdicts: ReadonlyMap<string, Verdict>,
): Problem | undefined {
	if (kinds === fileKinds)
		return agreements.get(extname(path).toLowerCase())?.(place)
			? undefined
			: {
					rule: 'form/file-broken',
					message: `${what}“${path}”打不开：内容和后缀不一致，请在电脑上打开它，另存为这种格式再上传`,
				};
	const verdict = verdicts.get(place);
	if (verdict === 'huge')
		return {
			rule: 'form/picture-huge',
			message: `${what}“${path}”太大了，最多 4000 万像素（动图算上每一帧），请改小后再上传`,
		};
	if (verdict === 'good') return undefined;
	return {
		rule: 'form/picture-broken',
		message: `${what}“${path}”不是能用的图片，可能没有传完整，请用手机或电脑另存为 JPG 再上传`,
	};
}

export function media(content: Content): Finding[] {
	const all = content.entries.flatMap(mediaOf).map((medium) => ({
		medium,
		problem: addressProblem(content, medium),
		place: placeOf(content, resolve(dirname(medium.entry.path), medium.path)) ?? '',
	}));
	const pictures = all.filter(({ medium, problem }) => !problem && medium.kinds === pictureKinds);
	const verdicts = judged(pictures.map(({ place }) => place));
	return all.flatMap(({ medium, problem, place }): Finding[] => {
		const found = problem ?? bytesProblem(medium, place, verdicts);
		if (!found) return [];
		const { entry, line, key } = medium;
		return [{ file: entry.file, level: 'error', line, key, ...found }];
	});
}
