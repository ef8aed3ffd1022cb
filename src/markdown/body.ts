/** What stands in a body: for the gate and the editor (what may not be there), and for the attachments. */
import type { Nodes } from 'mdast';
import { infoOf, isWords } from './code.ts';
import { wrongDirective, directives } from './directives.ts';
import { doubtsOf } from './doubts/index.ts';
import type { BodyFinding } from './finding.ts';
import { addReference, noReferences, type References } from './references.ts';
import { seenReading } from './tree.ts';
import { safeUrl } from './urls.ts';

export interface Body extends References {
	/** What may not be published. */
	findings: BodyFinding[];
	/** What may not look as it was meant. */
	doubts: BodyFinding[];
}

function wrongNode(node: Nodes): string | undefined {
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
		case 'code':
			return isWords(infoOf(node))
				? `“${infoOf(node).slice(0, 20)}”写在“\`\`\`”后面不会显示，请另起一行`
				: undefined;
		case 'image':
			if (!node.alt) return `图片“${node.url}”缺少说明，请写成 ![图里有什么](图片位置)`;
			return /^[a-z][a-z\d+.-]*:|^[\\/]/i.test(node.url)
				? `图片“${node.url}”不在本站，请先上传，再写相对位置，例如 ../media/notices/照片.jpg`
				: undefined;
		default:
			return wrongDirective(node);
	}
}

function visit(node: Nodes, body: Body) {
	const line = node.position?.start.line ?? 1;
	const message = wrongNode(node);
	const unfinished = node.type === 'image' && !node.alt;
	if (message) body.findings.push({ line, message, ...(unfinished ? { unfinished } : {}) });
	else addReference(node, body);
	if ('children' in node) for (const child of node.children) visit(child, body);
}

/** Signs no keyboard types, which a browser does not show. */
const control = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/;

function ofControls(markdown: string): BodyFinding[] {
	return markdown
		.split('\n')
		.flatMap((text, index) =>
			control.test(text)
				? [{ line: index + 1, message: '这一行有看不见的控制字符，请删掉这一行重新输入' }]
				: [],
		);
}

/** Reads Markdown (no front matter) as the pages do. */
export function readBody(markdown: string): Body {
	const body: Body = { findings: [], doubts: [], ...noReferences() };
	body.findings.push(...ofControls(markdown));
	const { tree, refused } = seenReading(markdown);
	if (refused) {
		body.findings.push(refused);
		return body;
	}
	visit(tree, body);
	body.doubts.push(...doubtsOf(tree, markdown));
	return body;
}
