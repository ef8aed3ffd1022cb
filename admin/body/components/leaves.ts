/** 附件, 视频 and 联系方式: what stands elsewhere, on a line of its own. */
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { readAttributes, writeAttributes } from '../attributes.ts';
import { leafPattern, type BodyComponent, type MediaWidgets } from './component.ts';

interface Attachment {
	file: string;
	label: string;
}

interface Contact {
	key: string;
}

interface Video {
	src: string;
	title: string;
}

export function attachmentComponent({ file: widget }: MediaWidgets): BodyComponent<Attachment> {
	return {
		id: 'attachment',
		label: '附件',
		fields: [
			{ name: 'file', label: '文件', widget, hint: '例如申请表的 Word 或 PDF 文件。' },
			{
				name: 'label',
				label: '附件名称',
				widget: 'string',
				hint: '写出是什么，例如“助餐补贴申请表（可先在家填好）”。不要写“点击下载”。',
			},
		],
		pattern: leafPattern('attachment'),
		fromBlock: ([, attributes = '']) => {
			const { file = '', label = '' } = readAttributes(attributes);
			return { file, label };
		},
		toBlock: ({ file = '', label = '' }) => `::attachment${writeAttributes({ file }, { label })}`,
		toPreview: ({ label = '' }) => `<p class="attachment">附件：${escapeHtml(label)}</p>`,
	};
}

export function videoComponent({ file: widget }: MediaWidgets): BodyComponent<Video> {
	return {
		id: 'video',
		label: '视频',
		fields: [
			{ name: 'src', label: '视频文件', widget, accept: ['.mp4'], hint: '只能用 MP4 视频。' },
			{
				name: 'title',
				label: '视频标题',
				widget: 'string',
				hint: '写出拍的是什么，例如“重阳节合唱现场，三分钟”。',
			},
		],
		pattern: leafPattern('video'),
		fromBlock: ([, attributes = '']) => {
			const { src = '', title = '' } = readAttributes(attributes);
			return { src, title };
		},
		toBlock: ({ src = '', title = '' }) => `::video${writeAttributes({ src }, { title })}`,
		toPreview: ({ title = '' }) => `<p>视频：${escapeHtml(title)}</p>`,
	};
}

export const contactComponent: BodyComponent<Contact> = {
	id: 'contact',
	label: '联系方式',
	fields: [
		{
			name: 'key',
			label: '找谁办',
			widget: 'setting-key',
			setting: 'contacts',
			hint: '号码、窗口和时间取自“网站设置”的“找谁办”，那里改了，这里跟着改。',
		},
	],
	pattern: leafPattern('contact'),
	fromBlock: ([, attributes = '']) => ({ key: readAttributes(attributes)['key'] ?? '' }),
	toBlock: ({ key = '' }) => `::contact${writeAttributes({ key }, {})}`,
	toPreview: ({ key = '' }) => `<p>联系方式：${escapeHtml(key)}</p>`,
};
