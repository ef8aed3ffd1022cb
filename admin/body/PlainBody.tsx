/** The body as Markdown in a plain field, when the editing box is of no use. */

interface Props {
	id: string;
	text: string;
	onChange: (text: string) => void;
	onBack: () => void;
}

export function PlainBody({ id, text, onChange, onBack }: Props) {
	return (
		<div className="body-plain">
			<textarea
				id={id}
				rows={20}
				value={text}
				aria-label="正文"
				onChange={({ target }) => onChange(target.value)}
			/>
			<div className="body-actions">
				<button type="button" onClick={onBack}>
					回到编辑框
				</button>
			</div>
		</div>
	);
}
