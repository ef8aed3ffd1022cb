/** 步骤: a numbered way of doing something, one step a line. */
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { containerPattern, type BodyComponent } from './component.ts';
import { insideContainer, outOfContainer } from './inside.ts';

interface Steps {
	text: string;
}

/** Lines that are no plain steps (numbers typed by hand, empty lines, indents) are kept as written. */
const isPlain = (lines: string[]) => lines.every((line) => /^(?!\d+[.)]\s|[-*+]\s|\s)./.test(line));

/** `申请\n领卡` → `1. 申请\n2. 领卡`. */
function numbered(text: string): string {
	const lines = text.split('\n');
	if (!isPlain(lines)) return insideContainer(text);
	return lines.map((line, index) => `${index + 1}. ${insideContainer(line)}`).join('\n');
}

/** The reverse: `1. 申请\n2. 领卡` → `申请\n领卡`; anything else stays. */
function unnumbered(markdown: string): string {
	const lines = markdown.split('\n').map((line, index) => {
		const number = `${index + 1}. `;
		return line.startsWith(number) ? outOfContainer(line.slice(number.length)) : '';
	});
	return isPlain(lines) ? lines.join('\n') : outOfContainer(markdown);
}

export const steps: BodyComponent<Steps> = {
	id: 'steps',
	label: '步骤',
	fields: [
		{
			name: 'text',
			label: '步骤',
			widget: 'text',
			hint: '一行写一步，序号会自动加上。例如第一行“申请：带身份证到2号窗口”，第二行“领卡：电话通知来领”。',
		},
	],
	pattern: containerPattern('steps'),
	fromBlock: ([, , inside = '']) => ({ text: unnumbered(inside) }),
	toBlock: ({ text = '' }) => {
		const inside = numbered(text.replace(/\r\n?/g, '\n').trim());
		return [':::steps', ...(inside ? [inside] : []), ':::'].join('\n');
	},
	toPreview: ({ text = '' }) =>
		`<div class="steps"><ol><li>${escapeHtml(text).replaceAll('\n', '</li><li>')}</li></ol></div>`,
};
