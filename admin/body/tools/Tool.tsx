/** A button of the box's own row: a word. The hand stays where it writes. */
import type { ReactNode } from 'react';

interface Props {
	act: () => void;
	/** What it says where there is room, with its keys: `撤销（Ctrl+Z）`. */
	title?: string;
	/** There is nothing to do now; it keeps its place and the focus. */
	idle?: boolean;
	/** Whether it is open, of one that opens something. */
	open?: boolean;
	children: ReactNode;
}

export function Tool({ act, title, idle = false, open, children }: Props) {
	return (
		<button
			type="button"
			className="body-tool"
			title={title}
			aria-disabled={idle || undefined}
			aria-expanded={open}
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => {
				if (!idle) act();
			}}
		>
			{children}
		</button>
	);
}
