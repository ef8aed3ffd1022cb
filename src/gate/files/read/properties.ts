/** What an office file says of itself: title, author, company. */
import type { Gathering } from './file-reading.ts';
import { walkXml } from './xml.ts';

const labels: Readonly<Record<string, string>> = {
	title: '标题',
	subject: '主题',
	description: '备注',
	keywords: '标记',
	category: '类别',
	creator: '作者',
	lastModifiedBy: '最后一次保存的人',
	Company: '单位',
	Manager: '经理',
	lpwstr: '自定义属性',
};

const ofPersons = new Set(['creator', 'lastModifiedBy', 'Manager']);

/** Computers and programs that call themselves an author. */
const nobody = /用户|管理员|社区|街道|居委|办公|中心|电脑|单位|微软|作者|未知|联想|华硕|戴尔/;

/** Whether an author is somebody by name. */
export const isPerson = (author: string) =>
	/^\p{Script=Han}{2,4}$/u.test(author.trim()) && !nobody.test(author);

export function sayProperties(bytes: Uint8Array, into: Gathering): void {
	let text = '';
	walkXml(bytes, {
		open: () => {
			text = '';
		},
		text: (piece) => {
			text += piece;
		},
		close: (name) => {
			const label = labels[name];
			if (label === undefined) return;
			if (ofPersons.has(name) && isPerson(text)) into.tell('author');
			into.say(text, 'field', `文件属性的“${label}”`);
			text = '';
		},
	});
}
