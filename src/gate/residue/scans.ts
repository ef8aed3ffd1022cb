/** What a machine that reads scans takes for another sign: 3O日, l2月, 日寸间, 各 位 居 民 ：. */
import type { Pattern } from './patterns.ts';

const remedy = '像是扫描识别时认错的，请对照原件改正';

export const scans: readonly Pattern[] = [
	{
		// Letters for noughts and ones, beside a figure and before its unit.
		needs: 'OoIl',
		sign: /(?<![A-Za-z\d.-])(?:\d{1,3}[OoIl]\d{0,3}|[OoIl]\d{1,3})(?=\s?(?:[年月日号时分点元人户名次个%]|[:：]\d))/g,
		remedy,
	},
	{
		needs: 'OoIl',
		sign: /(?<![A-Za-z\d./_-])(?=[\dOoIl]{7,20}(?![A-Za-z\d]))(?=\d*[OoIl])(?=(?:[OoIl]{0,2}\d){5})[\dOoIl]{7,20}/g,
		remedy,
	},
	{
		// A landline, a day.
		needs: 'OoIl',
		sign: /(?<![A-Za-z\d])(?=[\d-]{0,12}[OoIl])0[\dOoIl]{2,3}-[\dOoIl]{7,8}(?![A-Za-z\d])|(?<=[年月]\s?)(?=\d?[OoIl])[\dOoIl]{1,2}(?=\s?[月日号])/g,
		remedy,
	},
	{
		// The leaders of a table of contents.
		needs: '…·.',
		sign: /(?<=\p{Script=Han}[）)]?\s?)(?:…{2,40}|[·.]{6,80})\s?\d{1,3}(?=\s|$)/gu,
		remedy: '是打印稿目录里的页码，请删去',
	},
	{
		needs: '□',
		sign: /(?<=\p{Script=Han})□{2,8}(?=\p{Script=Han})/gu,
		remedy: '像是没有认出来的字，请对照原件改正',
		unless: (_, { kind }) => kind === 'cell',
	},
	{ needs: '寸', sign: /日寸(?![步草土金光头])/g, remedy },
	{
		// A justified line.
		needs: ' 　',
		sign: /(?<![\p{Script=Han}])(?:[\p{Script=Han}，。：、][ 　]){7,80}[\p{Script=Han}，。：、](?![\p{Script=Han}])/gu,
		remedy: '字和字之间都有空格，像是从扫描件或图片带来的，请删去空格',
		unless: ({ sign }) => !/[，。：、]/.test(sign) && sign.length < 24,
	},
];
