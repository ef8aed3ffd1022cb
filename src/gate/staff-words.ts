/** Sentences of the content model and of the body for staff, who see a form and no file. */

/** What a sentence tells of keys and files → what the form asks for. */
const forms: readonly [RegExp, string][] = [
	[/^不认识“[^”]*”，请删去或改正；.*$/s, '这一篇里有表单不认识的一项，请找信息员看看'],
	[/请写 true（是）或 false（否）/, '请选“是”或“否”'],
	// `in-force（有效）` is offered as 有效.
	[/\b[a-z][\w-]*（([^）]+)）/g, '“$1”'],
	[/请把 \w+: 改成 /, '请改成'],
	[/请写 settings\/[\w-]+\.yml 里有的代号/, '请从列出来的里面选一项'],
	[
		/^(“[^”]*”|图片)写成了“[^”]*”，请写相对位置，例如 .*$/s,
		'$1不是上传到本站的文件，请删去，重新上传',
	],
	[/请写相对位置，例如 .*$/s, '请重新上传'],
	[/请写(那篇文章的编号|“栏目\/编号”)，例如 .*$/s, '请从列出来的里面选一篇'],
	[/请写成列表，每项以“- ”开头/, '请一项一项添加'],
	[/请写 [a-z]\w*\b(?!:\/\/)(?:: ?| 的 ).*$/s, '请填写'],
];

/** `缺少“原文链接”，请写 sourceUrl: https://…` → `缺少“原文链接”，请填写` */
export function withoutKeys(message: string): string {
	return forms.reduce((said, [form, instead]) => said.replace(form, instead), message);
}

const again = '请删去，再点加号里的“图片”“附件”“提示框”等插入';

/** Ways of writing that a box of the editor writes itself. */
const markup: readonly [RegExp, string][] = [
	[/“(?:\.\.?\/)+(?:[^”/]*\/)*([^”/]+)”/g, '“$1”'],
	[/，可以用的有：.*$/s, `，${again}`],
	[/请写成 :{2,3}\w+.*$/s, again],
	[/(?:，|（)例如 :{2,3}\w+(?:\{[^}]*\})?）?/, ''],
	[/；附件请用 ::\w+\{.*\}$/s, '；附件请点加号里的“附件”插入'],
	[/，请写成 !\[图里有什么\]\(图片位置\)$/, '，请点这张图，写出图里有什么'],
	[/请直接写地址：\[文字\]\(地址\)、!\[图里有什么\]\(图片位置\)/, '请删去，用上面的按钮重新插入'],
	[/，再写相对位置，例如 \S+$/, ''],
	[/缺少 [\w、]+，/, '没有填完整，'],
	[/没有 \S+ 这一项/, '多写了一项'],
	[/的 kind 写成了“[^”]*”，请从 [\w、]+ 里选$/, '的种类不对，请点这个框，重新选一种'],
];

/** `“callout”缺少 kind，请写成 :::callout{kind=tip}` → the same without a way of writing. */
export function withoutMarkup(message: string): string {
	return markup.reduce((said, [form, instead]) => said.replace(form, instead), message);
}
