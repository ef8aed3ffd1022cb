/** 打印张贴版: the saved article as it hangs on a notice board. */
import { definitionOf } from '../../../src/collections/index.ts';
import type { Definition } from '../../record/definitions.ts';
import { stateOf } from '../../record/stage.ts';
import { textOf } from '../../record/text-of.ts';
import { standings } from '../../saving/office.ts';
import type { DialogProps } from './dialog-props.ts';
import { PrintSheets, type PrintForm } from './PrintSheets.tsx';

const unseen = ['draft', 'review', 'scheduled'];

/** A board has its own paper, a fixed page is hung up as rules are. */
function formsOf({ collection, staged }: Definition): readonly PrintForm[] {
	if (!staged) return ['wall'];
	return definitionOf(collection)?.numbered ? ['sheet'] : ['sheet', 'leaflet', 'wall'];
}

export function PrintDialog({ editor, definition, data, path, close }: DialogProps) {
	const isDraft = definition.staged && unseen.includes(stateOf(data));
	const waits = standings.get().get(path)?.revision !== undefined;
	return (
		<PrintSheets
			title={definition.staged ? '打印张贴版' : '打印上墙'}
			paths={[path]}
			as={formsOf(definition)}
			close={close}
		>
			<p className="subject">{textOf(data['title'])}</p>
			<p>
				{!definition.staged
					? '照网页上保存过的样子，一张 A3，字的大小按内容多少定。'
					: isDraft
						? '还没有公布，纸上写着“未发布　样稿”，也没有二维码。给人看可以，先不要贴出去。'
						: '纸上有二维码和核对码：居民扫一扫，就知道手里的是不是最新的。签名的地方可以盖章。'}
			</p>
			{waits && <p>这一篇有修改稿还没有发布：纸上是居民现在看到的，没有修改稿里的字。</p>}
			{editor.hasChanged && <p className="warnings">刚改的还没有保存，纸上没有。请先保存。</p>}
		</PrintSheets>
	);
}
