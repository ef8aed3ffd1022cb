/** Above the form: what the status line has no room for. */
import { goTo } from '../form/Form.tsx';
import { Link } from '../decap/Link.tsx';
import { deskPlaceOf } from '../record/desk-place.ts';
import { reasonSentence, type Reason } from '../record/status-line.ts';
import { publications } from '../saving/publishing.ts';

interface Props {
	path: string;
}

function Way({ reason, path }: { reason: Reason; path: string }) {
	if (reason.path !== path) return <Link to={deskPlaceOf(reason.path)}>打开</Link>;
	return (
		<button type="button" onClick={() => goTo(reason.field)}>
			去改
		</button>
	);
}

export function PublicationNotes({ path }: Props) {
	const { phase, message, reasons = [] } = publications.use().get(path) ?? {};
	if (phase !== 'failed') return message ? <p className="note">{message}</p> : null;
	return (
		<section className="note" data-phase={phase} aria-label="没有上线">
			<p>{reasons.length > 0 ? `已保存，网站还没有更新：${message ?? ''}` : message}</p>
			<ul>
				{reasons.map((reason) => (
					<li key={reason.path + reason.message}>
						<span>{reasonSentence(reason, path)}</span>
						<Way reason={reason} path={path} />
					</li>
				))}
			</ul>
		</section>
	);
}
