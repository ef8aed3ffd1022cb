/** Two versions of an article side by side: only what differs, field by field. */
import type { Fields } from '../decap.ts';
import type { Data } from '../file/entry.ts';

interface Side {
	title: string;
	data: Data;
}

const textOf = (value: unknown): string =>
	value === undefined || value === null || value === ''
		? '（空）'
		: typeof value === 'string'
			? value.trim()
			: JSON.stringify(value, undefined, 1).replace(/["{}[\]]/g, '');

const paragraphs = (text: string) => text.split(/\n{2,}/);

/** A paragraph that the other side has not is marked. */
function Text({ value, other }: { value: unknown; other: unknown }) {
	const theirs = new Set(paragraphs(textOf(other)));
	return (
		<>
			{paragraphs(textOf(value)).map((paragraph, index) =>
				theirs.has(paragraph) ? (
					<p key={index}>{paragraph}</p>
				) : (
					<p key={index}>
						<mark>{paragraph}</mark>
					</p>
				),
			)}
		</>
	);
}

export function Comparison({ left, right, fields }: { left: Side; right: Side; fields: Fields }) {
	const different = fields
		.toArray()
		.map((field) => ({ name: String(field.get('name')), label: String(field.get('label')) }))
		.filter(({ name }) => textOf(left.data[name]) !== textOf(right.data[name]));
	if (different.length === 0) return <p>两边一样。</p>;
	return (
		<div className="comparison">
			<table>
				<thead>
					<tr>
						<th scope="col">项目</th>
						<th scope="col">{left.title}</th>
						<th scope="col">{right.title}</th>
					</tr>
				</thead>
				<tbody>
					{different.map(({ name, label }) => (
						<tr key={name}>
							<th scope="row">{label}</th>
							<td>
								<Text value={left.data[name]} other={right.data[name]} />
							</td>
							<td>
								<Text value={right.data[name]} other={left.data[name]} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
