/** Names that every computer can hold, and can tell apart. */
import { nameProblem } from '../../../media/file-names.ts';
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

const error = (file: string, rule: Finding['rule'], message: string): Finding => ({
	file,
	rule,
	level: 'error',
	message,
});

/** Windows and macOS hold `A.jpg` and `a.jpg` for one file, macOS also two spellings of one character. */
const keyOf = (file: string) => file.normalize('NFC').toLowerCase();

export function fileNames({ tree, overlay }: Content): Finding[] {
	const coming = [...overlay].flatMap(([file, place]) => (place === null ? [] : [file]));
	const files = new Set([...tree.files, ...coming]);
	const first = new Map<string, string>();
	return [...files].flatMap((file): Finding[] => {
		const other = first.get(keyOf(file));
		first.set(keyOf(file), other ?? file);
		if (other !== undefined)
			return [
				error(file, 'form/name-case', `和“${other}”只差大小写，在有的电脑上是同一个文件，请改名`),
			];
		const problem = file
			.split('/')
			.map(nameProblem)
			.find((found) => found !== undefined);
		return problem === undefined ? [] : [error(file, 'form/file-name', problem)];
	});
}
