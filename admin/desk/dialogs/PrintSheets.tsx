/** How large the letters on paper are, and then the sheet itself in a window of its own, which prints. */
import { useState, type ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';

interface Props {
	title: string;
	/** Of the articles, in the order in which they are printed. */
	paths: readonly string[];
	/** What it may be printed as; several are sheets. */
	as?: readonly PrintForm[];
	/** What is to be known before. */
	children: ReactNode;
	close: () => void;
}

const forms = {
	sheet: '张贴版，一张 A4，贴在楼道里',
	leaflet: '传单，一张 A4 印两份，从中间裁开',
	wall: '上墙，一张 A3，带边框，给制度和公约用',
} as const;
export type PrintForm = keyof typeof forms;

const sizes = { usual: '平常的字', large: '大字，给老人看' } as const;
type Size = keyof typeof sizes;

export function PrintSheets({ title, paths, as = ['sheet'], children, close }: Props) {
	const [form, setForm] = useState(as[0] ?? 'sheet');
	const [size, setSize] = useState<Size>('usual');
	const asked = new URLSearchParams(paths.map((path) => ['path', path]));
	if (form === 'sheet' && size === 'large') asked.set('size', size);
	if (form !== 'sheet') asked.set('as', form);
	return (
		<Dialog title={title} close={close}>
			{children}
			{as.length > 1 && (
				<fieldset>
					<legend>印成什么</legend>
					{as.map((key) => (
						<label key={key}>
							<input type="radio" checked={form === key} onChange={() => setForm(key)} />
							{forms[key]}
						</label>
					))}
				</fieldset>
			)}
			<fieldset hidden={form !== 'sheet'}>
				<legend>字多大</legend>
				{Object.entries(sizes).map(([key, label]) => (
					<label key={key}>
						<input type="radio" checked={size === key} onChange={() => setSize(key as Size)} />
						{label}
					</label>
				))}
			</fieldset>
			<div className="buttons">
				<form method="dialog">
					<button>再想想</button>
				</form>
				<a
					className="primary"
					href={`/admin/api/sheet?${asked}`}
					target="_blank"
					rel="noreferrer"
					onClick={close}
				>
					打印
				</a>
			</div>
		</Dialog>
	);
}
