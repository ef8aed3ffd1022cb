/** Shown when the editing box broke: the words are there, to copy or to go on with. */
import { useRef, useState } from 'react';

interface Props {
	text: string;
	onReopen: () => void;
	onPlain: () => void;
}

export function Rescue({ text, onReopen, onPlain }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const [copied, setCopied] = useState(false);
	const copy = async () => {
		field.current?.select();
		try {
			await navigator.clipboard.writeText(text);
			setCopied(true);
		} catch {
			// Without leave for the clipboard the words are at least selected: Ctrl+C does it.
			setCopied(false);
		}
	};
	return (
		<section className="body-rescue" role="alert">
			<h3>编辑框出了问题，您写的文字还在</h3>
			<p>先点“复制文字”留一份，再点“重新打开编辑框”接着写；还是不行，就改用纯文本编辑。</p>
			<textarea ref={field} readOnly rows={12} value={text} aria-label="您写的文字" />
			<div className="body-actions">
				<button type="button" onClick={() => void copy()}>
					{copied ? '已复制' : '复制文字'}
				</button>
				<button type="button" onClick={onReopen}>
					重新打开编辑框
				</button>
				<button type="button" onClick={onPlain}>
					改用纯文本编辑
				</button>
			</div>
		</section>
	);
}
