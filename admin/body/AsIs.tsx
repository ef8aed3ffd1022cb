/** A block that the box would change on its own: shown, kept as it is in the file, and turned into text on request. */
import { PlateElement, useEditorRef, type PlateElementProps } from 'platejs/react';
import { readBlocks } from './blocks.ts';
import type { BoxEditor, BoxNode } from './editor.ts';
import { textBlocks } from './mapping/as-text.ts';
import { Shape } from './Shape.tsx';

export function AsIs({ children, ...props }: PlateElementProps) {
	const editor = useEditorRef() as unknown as BoxEditor;
	const { source = '' } = props.element as BoxNode;
	const toText = () => {
		const at = editor.api.findPath(props.element);
		if (!at) return;
		editor.tf.withoutNormalizing(() => {
			editor.tf.removeNodes({ at });
			editor.tf.insertNodes(textBlocks(source), { at, select: true });
		});
		// The button that had the focus is gone.
		editor.tf.focus();
	};
	return (
		<PlateElement {...props}>
			<div className="as-is" contentEditable={false}>
				<div className="as-is-words">
					{readBlocks(source).map((node, place) => (
						<Shape key={place} node={node} />
					))}
				</div>
				<p className="as-is-note">
					这一块在这里改不了，会原样留在文章里。要改里面的字，请点“改成文字”，它会变成普通段落。
				</p>
				<button type="button" onClick={toText}>
					改成文字
				</button>
			</div>
			{children}
		</PlateElement>
	);
}
