/** The id is the file's name: ASCII, dated, one of its kind. */
import { isId } from '../../collections/collection.ts';
import { ownAddresses } from './aliases.ts';
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding, RuleId } from '../finding.ts';

/** Of an address that is read out, printed under a code, or typed. */
const longest = 60;

function error(file: string, rule: RuleId, message: string): Finding {
	return { file, line: 1, rule, level: 'error', message };
}

function wellFormed({ definition, id, file }: CheckedEntry): Finding[] {
	if (definition.atRoot && ownAddresses.has(id.toLowerCase()))
		return [error(file, 'form/id-reserved', `“${id}”是网站自己的页面，固定页面请换一个文件名`)];
	if (id.length > longest)
		return [error(file, 'form/id', `文件名有 ${id.length} 个字符，最多 ${longest} 个，请改短`)];
	if (isId(definition, id)) return [];
	return [
		error(
			file,
			'form/id',
			`文件名“${id}”不能用：请用“年月日-时分”或“年月日-小写英文”，例如 20260305-0930.md，不要用中文和大写字母`,
		),
	];
}

export function ids({ entries }: Content): Finding[] {
	const first = new Map<string, string>();
	return entries.flatMap((entry) => {
		const address = `${entry.collection}/${entry.id}`.toLowerCase();
		const other = first.get(address);
		if (other)
			return [error(entry.file, 'form/id-taken', `和 ${other} 的编号相同，请换一个文件名`)];
		first.set(address, entry.file);
		return wellFormed(entry);
	});
}
