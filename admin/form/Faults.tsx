/** What has to be mended before it can be saved, each with the way there. */
import type { Fields } from '../decap/types.ts';
import { goToFault } from './go-to-fault.ts';
import type { Fault } from '../saving/faults.ts';

/** Only what stands in a field can be mended in the form; the rest says itself what to do. */
function headOf(faults: readonly Fault[]): string {
	const places = faults.filter(({ field }) => field !== '').length;
	if (places < faults.length) return '没有保存，您写的都还在这一页：';
	return `没有保存。您写的都在，改好下面${places > 1 ? `这 ${places} 处` : '这一处'}再点一次：`;
}

interface Props {
	faults: readonly Fault[];
	fields: Fields;
	/** Instead of “没有保存”. */
	head?: string;
	/** Closes the dialog it stands in: behind an open one no field takes the cursor. */
	leave?: () => void;
	/** Takes a refused picture or attachment out of the article. */
	takeOut?: (media: string) => void;
}

export function Faults({ faults, fields, head, leave, takeOut }: Props) {
	if (faults.length === 0) return null;
	const go = (fault: Fault) => {
		leave?.();
		setTimeout(() => goToFault(fault));
	};
	const known = (name: string) => fields.some((field) => field.get('name') === name);
	return (
		<section className="faults" role="alert" aria-label={head ?? '没有保存'}>
			<p>{head ?? headOf(faults)}</p>
			<ul>
				{faults.map((fault) => (
					<li key={fault.field + fault.message}>
						<span>{fault.message}</span>
						{fault.media && takeOut && (
							<button type="button" onClick={() => takeOut(fault.media ?? '')}>
								移除
							</button>
						)}
						{known(fault.field) && (
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
