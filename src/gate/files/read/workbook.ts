/** The files of a workbook, read in the order of its sheets. */
import type { Member } from './archive.ts';
import type { Gathering } from './file-reading.ts';
import { readSharedStrings, readSheet, readStyles, readWorkbook, type Shared } from './xlsx.ts';
import { walkXml } from './xml.ts';

type Members = ReadonlyMap<string, Member>;

/** `rId3` → `xl/worksheets/sheet3.xml` */
async function targetsOf(members: Members): Promise<Map<string, string>> {
	const bytes = await members.get('xl/_rels/workbook.xml.rels')?.read();
	const targets = new Map<string, string>();
	if (!bytes) return targets;
	walkXml(bytes, {
		open: ({ attributes: { Id = '', Target = '' } }) => {
			targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
		},
	});
	return targets;
}

async function sharedOf(members: Members): Promise<Shared> {
	const strings = await members.get('xl/sharedStrings.xml')?.read();
	const styles = await members.get('xl/styles.xml')?.read();
	return {
		strings: strings ? readSharedStrings(strings) : [],
		dates: styles ? readStyles(styles) : [],
	};
}

const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

export async function readWorkbookFiles(members: Members, into: Gathering): Promise<void> {
	const workbook = await members.get('xl/workbook.xml')?.read();
	if (!workbook) return;
	const targets = await targetsOf(members);
	const shared = await sharedOf(members);
	const left = new Set([...members.keys()].filter(isSheet));
	for (const { name, id, hidden } of readWorkbook(workbook).sheets) {
		const file = targets.get(id) ?? '';
		const sheet = members.get(file);
		left.delete(file);
		into.say(name, 'heading', '工作表的名称');
		if (hidden) into.tell('hidden', `工作表“${name}”`);
		if (sheet) readSheet(await sheet.read(), `的“${name}”`, shared, into);
	}
	// What no list names is in the file all the same.
	for (const file of left) {
		const sheet = members.get(file);
		if (sheet) readSheet(await sheet.read(), '没有列出的工作表', shared, into);
	}
}
