/** Things of the settings that are to go while articles name them: which these are, and what is put in their place. */
import { fromJS, type List } from 'immutable';
import { useId, useState } from 'react';
import { localBackend } from '../../decap/backend.ts';
import type { EditorProps } from '../../decap/editor-props.ts';
import { deskPlaceOf } from '../../record/desk-place.ts';
import type { Data } from '../../record/entry.ts';
import { readSettingsFile } from '../../record/settings.ts';
import { textOf } from '../../record/text-of.ts';
import type { Instead, InUse } from '../../server/protocol.ts';
import { Dialog } from './Dialog.tsx';

type Item = Readonly<Record<string, unknown>>;

const itemsIn = ({ items }: Data) => (Array.isArray(items) ? (items as Item[]) : []);
const nameOf = ({ label, subject, name }: Item) => textOf(label) || textOf(subject) || textOf(name);

/** Titles that are seen at once; the rest is behind a line. */
const most = 5;

function Articles({ articles }: Pick<InUse, 'articles'>) {
	const [all, setAll] = useState(false);
	const shown = all ? articles : articles.slice(0, most);
	return (
		<>
			<ul className="mentioned">
				{shown.map(({ path, title }) => (
					<li key={path}>
						{/* A window of its own: what is changed here is not saved yet. */}
						<a href={`#${deskPlaceOf(path.replace('/revisions/', '/'))}`} target="_blank">
							{title}
						</a>
					</li>
				))}
			</ul>
			{shown.length < articles.length && (
				<button type="button" onClick={() => setAll(true)}>
					再看 {articles.length - shown.length} 篇
				</button>
			)}
		</>
	);
}

interface Props {
	editor: EditorProps;
	uses: readonly InUse[];
	path: string;
	data: Data;
	save: (instead: Instead) => void;
	close: () => void;
}

export function InUseDialog({ editor, uses, path, data, save, close }: Props) {
	const [instead, setInstead] = useState<Instead>({});
	const id = useId();
	const others = itemsIn(data).filter((item) => textOf(item['key']) !== '');
	const names = uses.map(({ name }) => `“${name}”`).join('、');
	const missing = uses.some(({ key }) => !instead[key]);
	/** What was taken away stands again where it stood. */
	const keep = () => {
		close();
		const config = editor.fields.find((field) => field.get('name') === 'items');
		const opened = itemsIn(readSettingsFile(localBackend().opened.get(path)?.raw ?? ''));
		const items = opened.reduce<Item[]>((list, item, place) => {
			const isBack = uses.some(({ key }) => key === item['key']);
			return isBack ? list.toSpliced(place, 0, item) : list;
		}, itemsIn(data));
		if (config) editor.onChange(config, fromJS(items) as List<unknown>);
	};
	return (
		<Dialog title={`${names}还有文章在用`} close={close}>
			<p>先选好这些文章换成哪一项，点下去一次全换好。</p>
			{uses.map(({ key, name, articles }) => (
				<section key={key} className="in-use" aria-label={name}>
					<label htmlFor={id + key}>“{name}”换成：</label>
					<select
						id={id + key}
						value={instead[key] ?? ''}
						onChange={({ target }) => setInstead({ ...instead, [key]: target.value })}
					>
						<option value="">请选一项</option>
						{others.map((item) => (
							<option key={textOf(item['key'])} value={textOf(item['key'])}>
								{nameOf(item)}
							</option>
						))}
					</select>
					<p className="subject">
						用着“{name}”的 {articles.length} 篇：
					</p>
					<Articles articles={articles} />
				</section>
			))}
			<div className="buttons">
				<button type="button" onClick={keep}>
					不删了
				</button>
				<button
					type="button"
					className="primary"
					disabled={missing}
					onClick={() => {
						close();
						save(instead);
					}}
				>
					全部换过去，再删去
				</button>
			</div>
		</Dialog>
	);
}
