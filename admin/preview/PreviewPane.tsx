/** The article as residents will see it, drawn by the site's own components. */
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { EntryMap } from '../decap/types.ts';
import type { Data } from '../record/entry.ts';
import type { Fields } from '../../src/collections/field.ts';
import { knownEntries, knownSettings } from './surroundings.ts';
import { mediaAddress } from '../server/client/ask.ts';
import { restBefore } from '../../src/markdown/rest.ts';

interface Props {
	collection: string;
	id: string;
	data: Data;
	entry: EntryMap;
	fields: Fields;
	/** Settings as they would be, by name; the rest as they are. */
	settings?: Readonly<Record<string, unknown>> | undefined;
}

interface Draft {
	path: string;
	url?: string;
}

class NotLoaded extends Error {}

const notLoaded =
	'预览没有打开：连不上服务，可能网断了，或启动编辑部的那个窗口关了。您写的都在，保存不受影响。恢复以后点“再试一次”；还不行，先保存，再刷新这一页。';
const notDrawn =
	'预览画不出来这一篇，下面是上一次的样子。您写的都在，保存不受影响。再改几个字会自己重画；一直这样，请告诉技术人员。';

/** A picture that is not saved yet is in the browser only. */
function assetAddress(entry: EntryMap, path: string): string {
	const files = (entry.get('mediaFiles') as { toJS: () => Draft[] } | undefined)?.toJS() ?? [];
	const name = path.split('/media/').at(-1) ?? '';
	const draft = files.find((file) => file.path.endsWith(`/media/${name}`) && file.url);
	return draft?.url ?? mediaAddress(`content/media/${name}`);
}

/** Folded away behind 填写 it has no width, and no place to be scrolled to. */
const isSeen = (frame: HTMLIFrameElement | null) => (frame?.clientWidth ?? 0) > 0;

export function PreviewPane({ collection, id, data, entry, fields, settings }: Props) {
	const [width, setWidth] = useState<'phone' | 'desktop'>('phone');
	const [page, setPage] = useState('');
	const [wrong, setWrong] = useState<string>();
	const [tries, setTries] = useState(0);
	const frame = useRef<HTMLIFrameElement>(null);
	/** Where the reader was; a new page would begin at its top. Undefined: at the article. */
	const place = useRef<number>(undefined);
	const text = useDeferredValue(JSON.stringify(data));
	useEffect(() => {
		let shown = true;
		const timer = setTimeout(() => {
			const draw = async () => {
				const { previewDocument } = await import('./index.ts').catch(() => {
					throw new NotLoaded();
				});
				const { body, ...rest } = JSON.parse(text) as Data;
				return previewDocument({
					collection,
					id,
					data: rest,
					body: typeof body === 'string' ? body : '',
					asset: (path: string) => assetAddress(entry, path),
					settings: { ...(await knownSettings()), ...settings },
					others: await knownEntries(fields, rest),
				});
			};
			const show = (document: string) => {
				if (!shown) return;
				if (isSeen(frame.current) && frame.current?.contentDocument?.querySelector('article'))
					place.current = frame.current.contentWindow?.scrollY;
				setWrong(undefined);
				setPage(document);
			};
			draw().then(show, (error: unknown) => {
				if (!(error instanceof NotLoaded)) console.error(error);
				if (shown) setWrong(error instanceof NotLoaded ? notLoaded : notDrawn);
			});
		}, restBefore(text));
		return () => {
			shown = false;
			clearTimeout(timer);
		};
		// The entry's pictures change with its data.
	}, [text, collection, id, tries]);
	const comeBack = () => {
		if (!isSeen(frame.current)) return;
		const inside = frame.current?.contentWindow;
		const article = inside?.document.querySelector('article')?.getBoundingClientRect().top ?? 0;
		inside?.scrollTo(0, place.current ?? Math.max(0, article - 8));
	};
	useEffect(() => {
		if (!frame.current) return undefined;
		const seen = new ResizeObserver(() => {
			if (place.current === undefined) comeBack();
		});
		seen.observe(frame.current);
		return () => seen.disconnect();
		// It only reads what the frame shows now.
	}, []);
	return (
		<aside className="preview" aria-label="预览">
			<div className="views" role="group" aria-label="预览的宽度">
				<button type="button" aria-pressed={width === 'phone'} onClick={() => setWidth('phone')}>
					手机
				</button>
				<button
					type="button"
					aria-pressed={width === 'desktop'}
					onClick={() => setWidth('desktop')}
				>
					电脑
				</button>
			</div>
			{wrong && (
				<p className="wrong" role="alert">
					{wrong}
					<button type="button" onClick={() => setTries((count) => count + 1)}>
						再试一次
					</button>
				</p>
			)}
			<iframe
				ref={frame}
				title="居民看到的样子"
				srcDoc={page}
				sandbox="allow-same-origin"
				data-width={width}
				onLoad={comeBack}
			/>
		</aside>
	);
}
