/** Whether a machine that burns takes everything with it. */
import { readBackups } from '../backups.ts';
import type { OfficeFolder } from '../folder.ts';
import { urlOf } from '../remote/place.ts';
import { sentenceOf } from '../remote/sentences.ts';
import { readState } from '../remote/state.ts';
import { good, look, mend, type Line } from './line.ts';
import type { Machine } from './machine.ts';

const hour = 3_600_000;
const nightly = '请让它每天夜里自己做：npm run serve -- --print systemd 打印的 linli-backup.timer';

export function backup({ now }: Machine, folder: OfficeFolder): Line[] {
	const { last, failed } = readBackups(folder);
	if (failed)
		return [
			mend(
				'备份',
				`最近一次没有做成：${failed.why}`,
				'请照上面说的改好，再运行一次 npm run backup',
			),
		];
	if (!last) return [mend('备份', '从来没有做过', nightly)];
	const hours = Math.floor((now().valueOf() - Date.parse(last.at)) / hour);
	const said =
		hours < 48 ? `${hours} 小时前做的，${last.file}` : `${Math.floor(hours / 24)} 天前做的`;
	if (hours > 26) return [mend('备份', said, nightly)];
	return last.sameDisk
		? [
				look(
					'备份',
					`${said}，和数据在同一块盘上`,
					'盘坏了两样一起没有，请放到另一块盘、另一台机器上',
				),
			]
		: [good('备份', said)];
}

export function remote(folder: OfficeFolder): Line[] {
	if (urlOf(folder) === undefined)
		return [
			look(
				'代码托管',
				'内容没有推送到别处',
				'可以不做；做了，每次发布以后别处都有一份带历史的内容：npm run remote',
			),
		];
	const state = readState(folder);
	const said = sentenceOf(state);
	return state.why === null && state.fork === null
		? [good('代码托管', said)]
		: [mend('代码托管', said, '请运行 npm run remote -- … look')];
}
