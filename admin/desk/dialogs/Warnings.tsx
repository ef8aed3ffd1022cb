/** What may be published so, each with the way to its place. */
import { goToFault } from '../../form/go-to-fault.ts';
import type { Fault } from '../../saving/faults.ts';

interface Props {
	warnings: readonly Fault[];
	/** Closes the dialog: behind an open one no field takes the cursor. */
	leave: () => void;
}

export function Warnings({ warnings, leave }: Props) {
	if (warnings.length === 0) return null;
	const go = (fault: Fault) => {
		leave();
		setTimeout(() => goToFault(fault));
	};
	return (
		<section className="warnings" aria-label="提醒">
			<p>请再看一看，不改也可以发：</p>
			<ul>
				{warnings.map((fault) => (
					<li key={fault.field + fault.message}>
						<span>{fault.message}</span>
						{fault.field !== '' && (
							<button type="button" onClick={() => go(fault)}>
								去改
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
