/** Which files of the content the editor may touch; every path of a request passes here first. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isId, isStaged } from '../../src/collections/collection.ts';
import { definitionOf, definitions, mediaRooms, settings } from '../../src/collections/index.ts';
import { revisionsFolder } from '../../src/collections/revisions.ts';
import { wrongNameOrKind } from '../../src/gate/media/media-kinds.ts';
import { wrongName } from '../../src/gate/media/file-names.ts';
import { refused } from './request-error.ts';

export interface ContentPath {
	kind: 'entry' | 'setting' | 'media';
	/** As in the protocol: `content/notices/20260305-0930.md`. */
	path: string;
	/** Below the content folder: `notices/20260305-0930.md`. */
	file: string;
	absolute: string;
}

const rooms = Object.keys(definitions).join('|');
const media = mediaRooms.join('|');
/** What is drafted and reviewed has corrections, which wait beside what is public. */
const stagedRooms = Object.values(definitions)
	.filter(isStaged)
	.map(({ name }) => name)
	.join('|');
const corrections = `${revisionsFolder}/(?=(?:${stagedRooms})/)`;
const entryForm = new RegExp(`^content/((?:${corrections})?(${rooms})/(?:\\d{4}/)?([^/]+)\\.md)$`);
const mediaForm = new RegExp(`^content/(media/(?:${media})/([^/]+))$`);
const folderForm = new RegExp(`^content/(media/(?:${media}))/?$`);
const settingForm = new RegExp(`^content/(settings/(?:${Object.keys(settings).join('|')})\\.yml)$`);

const notAllowed = () =>
	refused('编辑部只能改栏目里的文章、设置、图片和附件，这个文件不能动。', 403);

/** No step on the way may be a symbolic link: it could lead out of the content. */
function noLinks(root: string, file: string): void {
	let place = root;
	for (const step of file.split('/')) {
		place = join(place, step);
		const stats = lstatSync(place, { throwIfNoEntry: false });
		if (!stats) return;
		const last = place === join(root, file);
		if (stats.isSymbolicLink() || (!last && !stats.isDirectory())) throw notAllowed();
	}
}

function entryKind(root: string, path: string): ContentPath | undefined {
	const [, file = '', collection = '', id = ''] = entryForm.exec(path) ?? [];
	if (!file || wrongName(`${id}.md`)) return undefined;
	const absolute = join(root, file);
	const definition = definitionOf(collection);
	// A file that already has another name must be readable, to be mended or removed.
	if (
		!(definition && isId(definition, id)) &&
		!(existsSync(absolute) && readdirSync(dirname(absolute)).includes(basename(file)))
	)
		return undefined;
	return { kind: 'entry', path, file, absolute };
}

function mediaKind(root: string, path: string): ContentPath | undefined {
	const [, file = '', name = ''] = mediaForm.exec(path) ?? [];
	if (!file) return undefined;
	const problem = wrongNameOrKind(name);
	if (problem) throw refused(problem, 403);
	return { kind: 'media', path, file, absolute: join(root, file) };
}

/** @param root real path of the content folder @throws RequestError for anything but a content file */
export function contentPath(root: string, path: string): ContentPath {
	const [, setting] = settingForm.exec(path) ?? [];
	const found = setting
		? { kind: 'setting' as const, path, file: setting, absolute: join(root, setting) }
		: (entryKind(root, path) ?? mediaKind(root, path));
	if (!found) throw notAllowed();
	noLinks(root, found.file);
	const stats = lstatSync(found.absolute, { throwIfNoEntry: false });
	if (stats && !stats.isFile()) throw notAllowed();
	return found;
}

/** `content/media/notices` → its absolute path. */
export function mediaFolder(root: string, folder: string): string {
	const [, file] = folderForm.exec(folder) ?? [];
	if (!file) throw notAllowed();
	noLinks(root, file);
	return join(root, file);
}
