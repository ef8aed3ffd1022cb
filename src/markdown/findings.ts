/** What stands in a body, from its tree: for the gate (what may not be there) and for the attachments. */
import type { Nodes } from 'mdast';
import { directiveProblem, directives } from './directives.ts';

export interface BodyFinding {
	/** 1-based, within the body. */
	line: number;
	message: string;
	/** Still to be written; a draft may be without it. */
	unfinished?: true;
}

export interface Body {
	problems: BodyFinding[];
	pictures: { path: string; line: number }[];
	files: { path: string; line: number }[];
	links: { url: string; line: number }[];
}

/** What a link may lead to: the web, mail, a telephone, a place on this site. */
export const safeUrl = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/;

function problemOf(node: Nodes): string | undefined {
	switch (node.type) {
		case 'html':
			return `正文里不能写 HTML 标签（${node.value.slice(0, 20).split('\n')[0]}），请删去`;
		case 'footnoteReference':
		case 'footnoteDefinition':
			return '正文里不能用脚注，请把说明写进文字里';
		case 'listItem':
			return typeof node.checked === 'boolean' ? '正文里不能用勾选框，请改成普通列表' : undefined;
		case 'definition':
		case 'imageReference':
			return '链接和图片请直接写地址：[文字](地址)、![图里有什么](图片位置)';
		case 'link':
			return safeUrl.test(node.url)
				? undefined
				: `链接“${node.url}”不能用，请写 https:// 开头的网址或本站以“/”开头的地址；附件请用 ${directives.attachment.form}`;
		case 'image':
			if (!node.alt) return `图片“${node.url}”缺少说明，请写成 ![图里有什么](图片位置)`;
			return /^[a-z]+:|^\//i.test(node.url)
				? `图片“${node.url}”不在本站，请先上传，再写相对位置，例如 ../media/notices/照片.jpg`
				: undefined;
		default:
			return directiveProblem(node);
	}
}

/** `%E5%9B%BE.jpg` → `图.jpg`; a stray `%` stays. */
export function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

function referencesOf(node: Nodes, line: number, body: Body) {
	if (node.type === 'image') body.pictures.push({ path: decoded(node.url), line });
	if (node.type === 'link') body.links.push({ url: node.url, line });
	if (node.type !== 'leafDirective') return;
	const path = node.name === 'attachment' ? node.attributes?.['file'] : node.attributes?.['src'];
	if (path) body.files.push({ path, line });
}

function visit(node: Nodes, body: Body) {
	const line = node.position?.start.line ?? 1;
	const message = problemOf(node);
	const unfinished = node.type === 'image' && !node.alt;
	if (message) body.problems.push({ line, message, ...(unfinished ? { unfinished } : {}) });
	else referencesOf(node, line, body);
	if ('children' in node) for (const child of node.children) visit(child, body);
}

/** @param tree gives the body's tree; whichever parser made it, the findings are the same */
export function bodyOf(tree: () => Nodes): Body {
	const body: Body = { problems: [], pictures: [], files: [], links: [] };
	try {
		visit(tree(), body);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		body.problems.push({ line: 1, message: '正文里的引用或列表一层套一层，套得太深，请改浅' });
	}
	return body;
}
