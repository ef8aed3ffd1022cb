/** The boards of a place: each a series of issues, with how many a year are asked for and how they are put on paper. */
import { choice, number } from '../fields.ts';
import { key, line } from './lines.ts';

export const bulletinFormats = {
	A3: 'A3 一张',
	A2: 'A2 一张',
	'window-8': '八格橱窗（每格一张 A3）',
	blackboard: '黑板报（打印提纲，照着抄）',
} as const;

export const bulletinFields = {
	key: key('nanmen'),
	name: line('名称', '哪一块板，例如：南门宣传栏', 20),
	quotaPerYear: number({
		label: '一年几期',
		hint: '要求一年出几期，例如：8',
		min: 1,
		max: 366,
		whole: true,
	}),
	format: choice({
		label: '印成什么样',
		hint: '按板的大小选，例如：宣传栏选“A3 一张”',
		options: bulletinFormats,
	}),
};
