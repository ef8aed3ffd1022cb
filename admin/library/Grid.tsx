/** Pictures and attachments as cards: what each looks like, its name, and what shows it. */
import { useState, type ReactNode } from 'react';
import { kindInWords, mediaUseOf } from '../../src/collections/media.ts';
import { smallAddress } from '../server/client/ask.ts';
import type { LibraryFile } from '../server/library-protocol.ts';
import { nameOf } from './use-library.ts';

/** More at once would load as many pictures. */
const atOnce = 48;

/** `131072` → `128 KB` */
const sizeInWords = (bytes: number) =>
	bytes < 2 ** 20
		? `${Math.max(1, Math.round(bytes / 1024))} KB`
		: `${(bytes / 2 ** 20).toFixed(1)} MB`;

export function Thumb({ path, address }: { path: string; address: string }) {
	return (
		<span className="thumb">
			{mediaUseOf(path) === 'picture' ? (
				<img src={address} alt="" loading="lazy" decoding="async" draggable={false} />
			) : (
				kindInWords(path)
			)}
		</span>
	);
}

function Uses({ usedIn, links }: Pick<LibraryFile, 'usedIn'> & { links: boolean }) {
	if (usedIn.length === 0) return <small>还没有用到</small>;
	const [first, ...more] = usedIn;
	const shown = links ? usedIn.slice(0, 3) : first ? [first] : [];
	return (
		<small>
			用在
			{shown.map(({ collection, id, title }) => (
				<span key={`${collection}/${id}`}>
					{links ? <a href={`#/collections/${collection}/entries/${id}`}>{title}</a> : `“${title}”`}
				</span>
			))}
			{more.length >= shown.length && `等 ${usedIn.length} 处`}
		</small>
	);
}

interface Props {
	files: readonly LibraryFile[];
	/** Titles of what shows a file lead there. */
	links: boolean;
	card: (file: LibraryFile, inside: ReactNode) => ReactNode;
}

export function Grid({ files, links, card }: Props) {
	const [count, setCount] = useState(atOnce);
	const left = files.length - count;
	return (
		<>
			<ul className="cards">
				{files.slice(0, count).map((file) => (
					<li key={file.path}>
						{card(
							file,
							<>
								<Thumb path={file.path} address={smallAddress(file.path)} />
								<span className="words">
									<span className="name">{nameOf(file.path)}</span>
									<small>
										{file.at.slice(0, 10)}　{sizeInWords(file.size)}
									</small>
									<Uses usedIn={file.usedIn} links={links} />
								</span>
							</>,
						)}
					</li>
				))}
			</ul>
			{left > 0 && (
				<button type="button" onClick={() => setCount(count + atOnce)}>
					再看 {Math.min(left, atOnce)} 个（还有 {left} 个）
				</button>
			)}
		</>
	);
}
