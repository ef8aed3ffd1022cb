/** Names that stand alone, in cells and lists: whole ones, not 王*芝 and not 张三. */
import { mayBeGiven } from './given.ts';
import { surnameAt } from './surnames.ts';

const examples =
	/^(?:张三|李四|王五|赵六|某某|示例|样例|姓名|合计|总计|小计|备注|无名|待定|空缺|暂无|匿名)$/;

const dotted = /^[\u3400-\u9fff]{2,10}[·•‧][\u3400-\u9fff]{2,10}$/;

/** `王 秀 芝（低保）` → `王秀芝` */
export const plainName = (cell: string) => cell.replace(/[（(].*$|[\s\u3000\u200b]/g, '');

const isGiven = (given: string) =>
	(given.length === 1 || given.length === 2) && mayBeGiven(given, given.length);

/** @param anySurname under a head that says 姓名 no list of surnames is asked */
export function isWholeName(cell: string, anySurname = false): boolean {
	const name = plainName(cell);
	if (dotted.test(name)) return true;
	if (!/^[\u3400-\u9fff]{2,4}$/.test(name) || examples.test(name)) return false;
	const surname = surnameAt(name, 0);
	if (surname === 0) return anySurname && name.length <= 3 && isGiven(name.slice(1));
	return isGiven(name.slice(surname));
}

/** `王*芝`, `王*`, `欧阳*雪`: how a name is covered. */
export function coveredName(name: string, star = '*'): string {
	const surname = surnameAt(name, 0) === 2 && name.length > 2 ? 2 : 1;
	return name.length - surname >= 2
		? `${name.slice(0, surname)}${star.repeat(name.length - surname - 1)}${name.slice(-1)}`
		: `${name.slice(0, surname)}${star}`;
}
