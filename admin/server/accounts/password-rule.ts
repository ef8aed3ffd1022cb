/** Which passwords are not taken, in words. What everybody tries first is taken out; enough must be left. */

const fewest = 10;
const most = 200;
/** Characters that no list of usual passwords explains. */
const own = 6;
/** There are thousands of Han characters. */
const ownHan = 4;

/** What passwords are usually put together from, longest first; years and runs are found by their form. */
const usual = [
	...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'password', 'passw0rd', 'iloveyou', 'woaini1314'],
	...['administrator', 'guanliyuan', 'qwerty', 'asdfgh', 'zxcvbn', 'woaini', 'welcome', 'letmein'],
	...['huanying', 'shequ', 'jiedao', 'juweihui', 'community', 'linli', 'bianji', 'mima', 'login'],
	...[
		'admin',
		'root',
		'test',
		'user',
		'guest',
		'master',
		'dragon',
		'monkey',
		'sunshine',
		'zhongguo',
	],
	...['china', 'beijing', 'shanghai', '1qaz', '2wsx', '3edc', '1q2w3e', '1314', '520', '5201314'],
	...['aini', 'qq', 'wx', 'www', '.com', '@', '!', '#', '_', '-', '.', '*'],
].sort((one, other) => other.length - one.length);

/** `1234`, `dcba`: each a step from the one before, or the same. */
const rows = [
	'0123456789',
	'9876543210',
	'abcdefghijklmnopqrstuvwxyz',
	'zyxwvutsrqponmlkjihgfedcba',
];

function withoutRuns(text: string): string {
	const characters = [...text];
	const belongs = (at: number) => {
		const piece = characters.slice(Math.max(0, at), at + 3).join('');
		if (at < 0 || [...piece].length < 3) return false;
		return rows.some((row) => row.includes(piece)) || new Set(piece).size === 1;
	};
	return characters
		.filter((_, at) => ![at - 2, at - 1, at].some((begin) => belongs(begin)))
		.join('');
}

/** `woaini1314A` → `a`; `Zhang2026!` of 张 zhang → ``. */
function unexplained(password: string, about: readonly string[]): string {
	const known = [...about, ...usual].filter(
		(piece) => [...piece].length > 1 || usual.includes(piece),
	);
	const text = withoutRuns(password.replace(/(?:19|20)\d\d/g, ''));
	const rest = known.reduce((left, piece) => left.replaceAll(piece.toLowerCase(), ''), text);
	return withoutRuns(rest);
}

/** `P@ssw0rd` → `password`: everybody knows these. */
const instead: Readonly<Record<string, string>> = {
	'@': 'a',
	'0': 'o',
	'1': 'l',
	'3': 'e',
	$: 's',
};

const spelt = (text: string) => [...text].map((one) => instead[one] ?? one).join('');

/** How many different characters nothing explains, in whichever spelling explains more. */
function ownCharacters(password: string, about: readonly string[]): number {
	const text = password.normalize('NFKC').toLowerCase();
	const spellings = [text, spelt(text.replace(/\d{2,}/g, ''))];
	return Math.min(...spellings.map((one) => new Set(unexplained(one, about)).size));
}

/** @param about the person's own names @returns a Chinese sentence, or undefined for a password that is taken */
export function passwordProblem(password: string, about: readonly string[]): string | undefined {
	const length = [...password].length;
	if (length < fewest)
		return `密码至少要 ${fewest} 个字，现在是 ${length} 个。可以用一句只有自己知道的话。`;
	if (length > most) return `密码最多 ${most} 个字。`;
	if (!password.isWellFormed()) return '密码里有电脑认不出的字，请换一个。';
	if (/^[\d\s+-]+$/.test(password))
		return '密码不能全是数字：电话、生日、证件号别人猜得到。请加几个字或字母。';
	const rest = ownCharacters(password, about);
	if (rest >= own || (rest >= ownHan && /\p{Script=Han}/u.test(password))) return undefined;
	return '这个密码太常见，别人很快就能猜到。请不要只用名字、年份和连着的数字，可以用一句只有自己知道的话。';
}
