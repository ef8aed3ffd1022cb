/** Traditional characters and their Simplified ones, for questions that find nothing (library: opencc-js). */
import pairs from 'opencc-js/dict/TSCharacters';

/** Han characters in everyday use; rarer ones are not typed. */
const everyday = /^[\u4e00-\u9fff]$/;

/**
 * Two strings of equal length: characters, and what stands for each.
 * @example traditionalTable() // ['…養…', '…养…']
 */
export function traditionalTable(): [string, string] {
	const all = pairs
		.split('|')
		.map((pair) => pair.split(' '))
		.filter(([from = '', to = '']) => from !== to && everyday.test(from) && everyday.test(to));
	return [all.map(([from]) => from).join(''), all.map(([, to]) => to).join('')];
}
