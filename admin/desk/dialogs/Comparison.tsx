/** Two versions of an article side by side: only what differs, field by field. */
import type { Fields } from '../../decap/types.ts';
import type { Data } from '../../record/entry.ts';
import type { Definition } from '../../record/definitions.ts';
import { wordsOf } from '../../record/words-of.ts';

interface Side {
	title: string;
	data: Data;
}

const paragraphs = (text: string) => text.split(/\n{2,}/);

/** A paragraph that the other side has not is marked. */
function Text({ value, other }: { value: string; other: string }) {
	const theirs = new Set(paragraphs(other));
	return (
		<>
			{paragraphs(value).map((paragraph, index) =>
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

interface Props {
	left: Side;
	right: Side;
	fields: Fields;
	definition: Definition;
}

export function Comparison({ left, right, fields, definition }: Props) {
	const different = fields
		.toArray()
		.map((config) => {
			const name = String(config.get('name'));
			const words = (data: Data) => wordsOf(definition.fields[name], data[name]);
			return {
				name,
				label: String(config.get('label')),
				left: words(left.data),
				right: words(right.data),
			};
		})
		.filter((row) => row.left !== row.right);
	if (different.length === 0) return <p>和现在的一样，没有不同的地方。</p>;
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
					{different.map((row) => (
						<tr key={row.name}>
							<th scope="row">{row.label}</th>
							<td data-side={left.title}>
								<Text value={row.left} other={row.right} />
							</td>
							<td data-side={right.title}>
								<Text value={row.right} other={row.left} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
