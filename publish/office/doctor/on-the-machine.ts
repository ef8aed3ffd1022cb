/** Versions, clock, disk, and who may read what. */
import { existsSync, statSync } from 'node:fs';
import { currentManifest } from '../../release/manifest.ts';
import type { OfficeFolder } from '../folder.ts';
import { good, look, mend, type Line } from './line.ts';
import type { Machine } from './machine.ts';

const gigabyte = 2 ** 30;

export async function versions({ says }: Machine, version: string): Promise<Line[]> {
	const git = await says('git', '--version');
	const commit = (await says('git', 'rev-parse', '--short', 'HEAD')) ?? '不在 git 里';
	const programs = `程序 ${version}（${commit}），Node ${process.versions.node}`;
	return git === undefined
		? [mend('程序', `${programs}，没有 git`, '内容的历史靠它，请安装：apt-get install git')]
		: [good('程序', `${programs}，${git}`)];
}

export async function clock(machine: Machine, folder?: OfficeFolder): Promise<Line[]> {
	const now = machine.now();
	const published = folder && currentManifest(folder.places)?.second;
	const remedy = '请校准：timedatectl set-ntp true。钟不准，定时公布、到期、证书都会错';
	if (published !== undefined && published * 1000 > now.valueOf())
		return [mend('时钟', '比上一次发布的时间还早，这样发布不了', remedy)];
	const isSet = await machine.isClockSet();
	return isSet === false
		? [look('时钟', '没有和网上的时间对着', remedy)]
		: [good('时钟', isSet ? '和网上的时间对着' : '没有看出不对')];
}

export async function disk({ disk: ask }: Machine, folder: string): Promise<Line[]> {
	const { free, size } = await ask(folder);
	const said = `还空 ${(free / gigabyte).toFixed(1)} GB（共 ${(size / gigabyte).toFixed(0)} GB）`;
	const remedy = '请腾地方，或者换一块大的：满了不能保存、不能发布，网站还是原来的样子';
	if (free < gigabyte) return [mend('磁盘', said, remedy)];
	return free < 5 * gigabyte || free / size < 0.1
		? [look('磁盘', said, remedy)]
		: [good('磁盘', said)];
}

/** Bits for the group and for others. */
const open = 0o077;

/** What holds drafts, accounts or keys is for the office's own user alone. */
export function permissions(folder: OfficeFolder): Line[] {
	const closed = [
		...[folder.content, folder.accounts, folder.uploads, folder.editor, folder.remote],
		...[folder.places.store, folder.places.log, folder.places.work],
	].filter(existsSync);
	const readable = closed.filter((place) => (statSync(place).mode & open) !== 0);
	if (process.platform === 'win32' || readable.length === 0)
		return [good('权限', '草稿和账号，机器上别的用户读不到')];
	const remedy = `请运行：chmod go= ${readable.join(' ')}`;
	return [mend('权限', `机器上别的用户读得到 ${readable.join('、')}`, remedy)];
}
