/** How the article that is open stands, beside its buttons: in sight wherever one has scrolled to. */
import { goTo } from '../form/Form.tsx';
import { goToFault } from '../form/go-to-fault.ts';
import { Link } from '../decap/Link.tsx';
import { deskPlaceOf } from '../record/desk-place.ts';
import type { Publishing } from '../saving/publishing.ts';
import type { Saving } from '../saving/saving.ts';
import type { Status } from './use-status.ts';

interface Props extends Status {
	saving: Saving;
	path: string;
	/** Where one would wonder what to do. */
	sentence: string | undefined;
	/** What the gate found in the text stands above the form. */
	found: number;
}

/** To the first of what stopped the save; what stands in no field is said above the form. */
function toFault({ faults }: Saving): void {
	const first = faults.find(({ field }) => document.getElementById(`field-${field}`));
	if (first) goToFault(first);
	else scrollTo(0, 0);
}

/** To what keeps it off the site, in this article or in another. */
function ToReason({ publication, path }: { publication: Publishing | undefined; path: string }) {
	const first = publication?.reasons?.[0];
	if (!first) return null;
	if (first.path !== path) return <Link to={deskPlaceOf(first.path)}>去改</Link>;
	return (
		<button type="button" onClick={() => goTo(first.field)}>
			去改
		</button>
	);
}

export function StatusLine({ line, publication, saving, path, sentence, found }: Props) {
	const { key, words, more, page, mend } = line;
	const phase = saving.busy ? undefined : publication?.phase;
	return (
		<div className="where" role="status" data-state={key}>
			<p className="publishing" data-phase={phase}>
				<strong>{words}</strong>
				{more && <span className="more-words">{more}</span>}
				{mend && key === 'refused' && (
					<button type="button" onClick={() => toFault(saving)}>
						去改
					</button>
				)}
				{mend && key !== 'refused' && <ToReason publication={publication} path={path} />}
				{page && publication?.address && (
					<a href={publication.address} target="_blank" rel="noreferrer">
						看看网页
					</a>
				)}
				{found > 0 && (
					<button type="button" onClick={() => scrollTo(0, 0)}>
						文字里查到 {found} 处
					</button>
				)}
			</p>
			{sentence && sentence !== words && <p className="why">{sentence}</p>}
		</div>
	);
}
