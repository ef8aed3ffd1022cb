/** What is typed is what is read: every line start at every place, every ASCII signs, by the keys of the box. */
import { describe, expect, test } from 'vitest';
import type { BoxEditor } from '../../../../admin/body/editor.ts';
import { signs, starts } from './line-starts.ts';
import { opened, wordsOn } from './opened.ts';

const shiftEnter = (editor: BoxEditor) =>
	editor.tf.insertNodes([{ type: 'break', children: [{ text: '' }] }, { text: '' }]);

const into = (editor: BoxEditor, block: object) => {
	editor.children = [block];
	editor.tf.normalize({ force: true });
	editor.tf.select(editor.api.end([0]));
};

const cell = { type: 'table-cell', children: [{ text: '' }] };
const places: Record<string, (editor: BoxEditor, text: string) => void> = {
	'as a paragraph': (editor, text) => editor.insertText(text),
	'before words': (editor, text) => editor.insertText(`${text}请注意。`),
	'after words': (editor, text) => editor.insertText(`请注意${text}`),
	'on a second line': (editor, text) => {
		editor.insertText('请带：');
		shiftEnter(editor);
		editor.insertText(text);
	},
	'on two lines more': (editor, text) => {
		editor.insertText('请带：');
		for (let line = 0; line < 2; line += 1) {
			shiftEnter(editor);
			editor.insertText(text);
		}
		shiftEnter(editor);
		editor.insertText('谢谢');
	},
	'after an empty line': (editor, text) => {
		editor.insertText('请带：');
		shiftEnter(editor);
		shiftEnter(editor);
		editor.insertText(text);
	},
	'in a heading': (editor, text) => {
		into(editor, { type: 'h2', children: [{ text: '' }] });
		editor.insertText(text);
	},
	'in a heading, on what would be a second line': (editor, text) => {
		into(editor, { type: 'h2', children: [{ text: '' }] });
		editor.insertText('请带：');
		shiftEnter(editor);
		editor.insertText(text);
	},
	'in a quotation, on a second line': (editor, text) => {
		into(editor, { type: 'blockquote', children: [{ type: 'p', children: [{ text: '' }] }] });
		editor.insertText('请带：');
		shiftEnter(editor);
		editor.insertText(text);
	},
	'in an item': (editor, text) => {
		const line = { type: 'lic', children: [{ text: '' }] };
		into(editor, { type: 'ul', children: [{ type: 'li', children: [line] }] });
		editor.insertText(text);
	},
	'in a numbered item, on a second line': (editor, text) => {
		const line = { type: 'lic', children: [{ text: '' }] };
		into(editor, { type: 'ol', children: [{ type: 'li', children: [line] }] });
		editor.insertText('请带：');
		shiftEnter(editor);
		editor.insertText(text);
	},
	'in a cell': (editor, text) => {
		const row = () => ({ type: 'table-row', children: [cell, cell] });
		into(editor, { type: 'table', children: [row(), row()] });
		editor.insertText(text);
	},
	'in bold': (editor, text) => {
		editor.insertText('请');
		editor.tf.insertNodes([{ text: text, bold: true }]);
		editor.insertText('办');
	},
};

/** Everything the box holds. */
function held(node: { type?: string; text?: string; children?: object[] }): string {
	if (node.type === 'break') return '\n';
	return (node.text ?? '') + (node.children ?? []).map(held).join('');
}

function type(place: string, text: string) {
	const { editor, saved } = opened('');
	editor.tf.select(editor.api.start([]));
	places[place]?.(editor, text);
	const markdown = saved();
	return { markdown, shown: held({ children: editor.children }), read: wordsOn(markdown) };
}

describe.each(Object.keys(places))('%s', (place) => {
	test(`${starts.length} line starts and ${signs.length} signs are read as typed`, () => {
		for (const text of [...starts, ...signs]) {
			const { markdown, shown, read } = type(place, text);
			expect(shown, place).toContain(text.trim());
			expect({ text, markdown, read }).toEqual({ text, markdown, read: shown });
		}
	});
});
