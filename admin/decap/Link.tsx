/** A way to another page of the desk: Decap keeps its place in the address after `#`. */
import { history } from 'decap-cms-core/dist/esm/routing/history';
import type { MouseEvent, ReactNode } from 'react';

interface Props {
	to: string;
	className?: string;
	current?: boolean;
	children: ReactNode;
}

export function Link({ to, className, current, children }: Props) {
	const go = (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		history.push(to);
	};
	return (
		<a
			href={`#${to}`}
			className={className}
			aria-current={current ? 'page' : undefined}
			onClick={go}
		>
			{children}
		</a>
	);
}
