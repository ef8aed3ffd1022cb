/** `npm run serve`: the office server, on this machine's loopback; nginx or Caddy before it, where others come in. */
import { log, pruneLog } from '../../admin/server/accounts/log.ts';
import { ticketAddress } from '../../admin/server/accounts/http/office-actions.ts';
import { watchPlace } from '../../admin/server/accounts/newest.ts';
import { hasAdministrator } from '../../admin/server/accounts/people.ts';
import { pruneSessions } from '../../admin/server/accounts/sessions.ts';
import { giveTicket } from '../../admin/server/accounts/tickets.ts';
import { wallTime } from '../../src/lib/clock.ts';
import { alarm } from '../alarm.ts';
import { nextBuild, timeOf } from '../next-change.ts';
import { currentId } from '../release/manifest.ts';
import { listen } from '../server.ts';
import { firstOffice } from './first-run.ts';
import { folderOf, hasContent, layOut, type OfficeFolder } from './folder.ts';
import { officeServer, type OfficeServer } from './office.ts';
import { addressFor, serveOptions, WrongUse, type OfficeOptions } from './options.ts';
import { watchOutside } from './outside.ts';
import { standingPublisher } from './publishing.ts';
import { pushNow } from './remote/push.ts';
import { pusher } from './remote/pusher.ts';
import { sentenceOf } from './remote/sentences.ts';

const day = 24 * 3_600_000;

/** Shown at every start until somebody has come: whoever reads the terminal is the first. */
function welcomeFirst({ accounts }: Pick<OfficeServer, 'accounts'>, options: OfficeOptions): void {
	if (hasAdministrator(accounts)) return;
	const token = giveTicket(accounts, { kind: 'first', person: null, factor: false });
	log(accounts, 'first-address');
	console.log(
		`\n还没有管理员。请在一小时内打开下面的地址，设好第一位管理员（只能用一次，过期了再启动一次）：\n${ticketAddress(addressFor(options), token)}\n`,
	);
}

/** Milliseconds. After a publication that failed: the disk may have room again, and whose consent has ended must not wait for the next save. */
const againAfter = 10 * 60_000;

/** When the site changes by itself, it is published again. @returns sets the time for it */
function alarmFor(office: () => OfficeServer): (published: boolean) => void {
	const { set } = alarm(() => void office().loop.rebuild('到时间了'));
	return (published) => {
		const now = new Date();
		const next = timeOf(nextBuild(office().editor.content(), wallTime(now))) + 500;
		set(published ? next : Math.min(next, now.valueOf() + againAfter));
	};
}

/** Made beside the first publication; who signs in meanwhile is asked to wait a moment. */
async function openEditor({ door }: Pick<OfficeServer, 'door'>): Promise<void> {
	try {
		// Loaded late: the bundler is large.
		const { editorFolder } = await import('../../admin/build.ts');
		door.folder = await editorFolder();
	} catch (error) {
		console.error('编辑页面没有生成成功，网站不受影响。请告诉技术人员：', error);
	}
}

function tidy({ accounts }: OfficeServer): void {
	pruneLog(accounts);
	pruneSessions(accounts);
}

/** Milliseconds. */
const lookEvery = 5_000;

/** The desk says that it cannot reach us, and keeps what is written; the site stands where it stands. */
function endIfSwapped({ accounts }: OfficeServer): void {
	const look = watchPlace(accounts.path);
	const timer = setInterval(() => {
		try {
			look();
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
			process.exit(1);
		}
	}, lookEvery);
	timer.unref();
}

/** Content that was there once is not made anew. @throws WrongUse */
function refuseLost({ places, content }: OfficeFolder): void {
	if (currentId(places) === undefined) return;
	throw new WrongUse(
		`${content} 不见了，网站还是原来的样子。请从备份恢复（npm run restore），不要另外建一份。`,
	);
}

/** Until there is content: it ends, and is begun anew, once what is asked has been answered. */
async function askFirst(folder: OfficeFolder, options: OfficeOptions): Promise<void> {
	const office = firstOffice(folder, options);
	await listen(office.server, options.port);
	console.log(
		`还没有内容。设好管理员以后，回答几个问题就建好网站：${addressFor(options)}/admin/（按 Ctrl+C 结束）`,
	);
	welcomeFirst(office, options);
	await openEditor(office);
}

async function serve(options: OfficeOptions): Promise<void> {
	const folder = folderOf(options.data);
	await layOut(folder, options.demo);
	if (!hasContent(folder)) {
		refuseLost(folder);
		return askFirst(folder, options);
	}
	const setAlarm = alarmFor(() => office);
	const away = pusher(
		() => pushNow(folder, () => new Date()),
		(state) => console.log(sentenceOf(state)),
	);
	const publisher = standingPublisher(folder.content, options.data, options.demo);
	const office = officeServer({
		folder,
		origin: options.origin,
		quota: options.quota,
		now: () => Date.now(),
		publish: publisher.build,
		published: ({ published }) => {
			if (published) log(office.accounts, 'published', { detail: currentId(folder.places) });
			console.log(published ? '网站是最新的。' : '没有发布，网站还是原来的样子。');
			setAlarm(published);
			away.push();
		},
	});
	const finished = await office.editor.ready;
	if (finished.length > 0) console.log(`上次没有保存完的已经补上：${finished.join('、')}`);
	tidy(office);
	endIfSwapped(office);
	setInterval(() => tidy(office), day).unref();
	await watchOutside({
		content: folder.content,
		isOwn: office.loop.isOwn,
		came: (files) => {
			log(office.accounts, 'came-from-outside', { detail: `${files.length} 个文件` });
			office.editor.outdate();
			void office.loop.rebuild('内容的仓库里来了新的');
		},
	});
	await listen(office.server, options.port);
	console.log(`编辑部：${addressFor(options)}/admin/（按 Ctrl+C 结束）`);
	welcomeFirst(office, options);
	void office.editor.warm();
	void openEditor(office);
	await office.loop.rebuild('启动了');
}

try {
	await serve(serveOptions(process.argv.slice(2)));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(error instanceof WrongUse ? 2 : 1);
}
