/** A block drawn much as the page draws it, words only. */
import type { RootContent } from 'mdast';
import { wordsOf } from './mapping/meaning.ts';

const all = (nodes: readonly RootContent[]) =>
	nodes.map((node, place) => <Shape key={place} node={node} />);

export function Shape({ node }: { node: RootContent }) {
	switch (node.type) {
		case 'list': {
			const items = node.children.map((item, place) => <li key={place}>{all(item.children)}</li>);
			return node.ordered ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
		}
		case 'blockquote':
			return <blockquote>{all(node.children)}</blockquote>;
		case 'containerDirective':
			return <div className="as-is-box">{all(node.children)}</div>;
		case 'leafDirective':
			return <p>{node.attributes?.['label'] ?? node.attributes?.['title'] ?? ''}</p>;
		case 'table':
			return (
				<table>
					<tbody>
						{node.children.map((row, line) => (
							<tr key={line}>
								{row.children.map((cell, column) => (
									<td key={column}>{wordsOf([cell])}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			);
		case 'thematicBreak':
			return <hr />;
		default:
			return <p>{wordsOf([node])}</p>;
	}
}
