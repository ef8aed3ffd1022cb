/** What may be published so, each with the way to its place. */
import { goTo } from '../../form/Form.tsx';
import type { Fault } from '../../saving/faults.ts';

interface Props {
	warnings: readonly Fault[];
	/** Closes the dialog: behind an open one no field takes the cursor. */
	leave: () => void;
}

export function Warnings({ warnings, leave }: Props) {
	if (warnings.length === 0) return null;
	const go = (field: string) => {
		leave();
		setTimeout(() => goTo(field));
	};
	return (
		<section className="warnings" aria-label="提醒">
			<p>发布前请再看看（可以照发）：</p>
			<ul>
				{warnings.map(({ field, message }) => (
					<li key={field + message}>
						<span>{message}</span>
						{field !== '' && (
							<button type="button" onClick={() => go(field)}>
								去看
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
