/** An office in which personal data was written everywhere it may come from, and what looks for it. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { docx, p, xlsx } from '../gate/files/made.ts';
import { servedOffice, type ServedOffice } from '../admin/server/accounts/office.ts';
import { saveIn } from '../admin/server/accounts/reviews.ts';
import { notice, write } from '../admin/server/office.ts';

/** The example of GB 11643-1999 itself, a mobile nobody has, names nobody else bears. */
export const planted = {
	id: '11010519491231002X',
	mobile: '13800138000',
	listed: '宋檀舟',
	told: '纪岚亭',
	inAttachment: '汤静棠',
} as const;

const sentence = `低保户${planted.listed}，身份证${planted.id}，电话${planted.mobile}，患有精神病的${planted.told}家住3幢2单元501。`;
const holding = (title: string, more = '') =>
	notice(title, `stage: draft\n${more}`).replace('停水。', `停水。${sentence}`);
export const at = (minute: number) => `content/notices/20261122-09${minute}.md`;
const list = xlsx([
	{
		name: '一',
		rows: [
			['姓名', '身份证号', '疾病'],
			[planted.inAttachment, planted.id, '精神病'],
		],
	},
]);

/** The files into which it was written. */
export const own = [
	/^content\/notices\/20261122-09\d\d\.md$/,
	/^content\/revisions\/notices\/20261120-0900\.md$/,
	/^content\/media\/notices\/(?:名单\.xlsx|名册\.csv|说明\.docx)$/,
];

/** Whose values stand in it, by what they are; what is zipped is looked into. */
export function heldIn(bytes: Buffer): string[] {
	const texts = [bytes];
	for (const open of [gunzipSync, inflateRawSync])
		try {
			texts.push(open(bytes));
		} catch {
			// It is not packed so.
		}
	return Object.entries(planted)
		.filter(([, value]) => texts.some((text) => text.includes(value)))
		.map(([kind]) => kind);
}

export function filesHolding(folder: string, except: readonly RegExp[] = []): string[] {
	return globSync('**/*', { cwd: folder, exclude: ['.git'] })
		.filter((file) => statSync(join(folder, file)).isFile())
		.filter((file) => !except.some((known) => known.test(file)))
		.flatMap((file) => {
			const held = heldIn(readFileSync(join(folder, file)));
			return held.length > 0 ? [`${file}: ${held.join()}`] : [];
		});
}

export async function plantedOffice(): Promise<ServedOffice> {
	const one = await servedOffice();
	// Written at the desk: a draft, a correction of what is public, one without any number, which makes a version.
	await saveIn(one, 'editor', holding(`低保复核${planted.id}`), { at: at(10) });
	const correction = holding('停水检修');
	await saveIn(one, 'editor', correction, { at: 'content/revisions/notices/20261120-0900.md' });
	const versioned = notice('走访', 'stage: draft\n').replace(
		'停水。',
		`看望低保户${planted.told}。`,
	);
	await saveIn(one, 'editor', versioned, { at: at(11) });
	// Refused: public, of a form nobody knows, over what has changed, cut off, with an attachment that holds numbers.
	await saveIn(one, 'publisher', holding('公示').replace('stage: draft\n', ''), { at: at(12) });
	await saveIn(
		one,
		'publisher',
		holding('公示', `kind: ${planted.told}\n`).replace('stage: draft\n', ''),
		{ at: at(13) },
	);
	const token = one.tokenOf('editor');
	const file = { path: at(10), raw: holding('低保复核'), base: '0'.repeat(64) };
	const body = { author: planted.told, what: `修改${planted.id}`, media: [], file };
	await one.send({ url: '/admin/api/save', body, token });
	await one.send({ url: '/admin/api/save', body: { ...body, [planted.told]: sentence }, token });
	const media = [{ path: 'content/media/notices/名单.xlsx', content: list.toString('base64') }];
	const named = holding(
		'附名单',
		'attachments: [{ file: ../media/notices/名单.xlsx, label: 名单 }]\n',
	);
	await one.send({
		url: '/admin/api/save',
		body: { author: '甲', what: '修改', media, file: { path: at(14), raw: named } },
		token,
	});
	for (const who of ['editor', 'publisher', 'administrator'] as const)
		for (const action of ['list', 'todo', 'personal', 'library'] as const) {
			const asked = action === 'list' ? { collection: 'notices' } : {};
			await one.send({ url: `/admin/api/${action}`, body: asked, token: one.tokenOf(who) });
		}
	const many = Array.from({ length: 220 }, (_, place) => [
		`notices/2025${String(1 + (place % 12)).padStart(2, '0')}${String(1 + Math.floor(place / 12)).padStart(2, '0')}-0900.md`,
		notice(`停水检修第${place}次`).replace('2026-11-20', '2025-01-01'),
	]);
	// From two hundred articles on the gate keeps what it found on the disk.
	write(one.content, Object.fromEntries(many) as Record<string, string>);

	// Written by another hand: what cannot even be read, and attachments that were laid there.
	write(one.content, {
		'notices/20261122-0915.md': `---\ntitle: "${sentence}\nkind: [${planted.told}\n---\n\n${sentence}\n`,
		'notices/20261122-0916.md': holding(
			'两个附件',
			'attachments:\n  - { file: ../media/notices/名单.xlsx, label: 名单 }\n  - { file: ../media/notices/说明.docx, label: 说明 }\n  - { file: ../media/notices/名册.csv, label: 名册 }\n',
		),
		'media/notices/名单.xlsx': list,
		'media/notices/名册.csv': `姓名,身份证号,疾病\n${planted.inAttachment},${planted.id},精神病\n`,
		'media/notices/说明.docx': docx(p(sentence) + p(planted.inAttachment)),
	});
	return one;
}
