/** What is looked for in the library: words, and which kind. */
import type { Show } from './use-library.ts';

interface Props {
	search: string;
	setSearch: (words: string) => void;
	show: Show;
	/** Which kinds may be chosen; one alone is no choice. */
	shows: readonly Show[];
	setShow: (show: Show) => void;
}

const words: Record<Show, string> = {
	all: '全部',
	picture: '图片',
	attachment: '附件',
	unused: '没有用到的',
};

export function Search({ search, setSearch, show, shows, setShow }: Props) {
	return (
		<div className="library-search">
			<input
				type="search"
				aria-label="找图片和附件"
				placeholder="打几个字找，例如 停水"
				value={search}
				onChange={({ target }) => setSearch(target.value)}
			/>
			{shows.length > 1 && (
				<div className="views" role="group" aria-label="看哪些">
					{shows.map((one) => (
						<button
							key={one}
							type="button"
							aria-pressed={show === one}
							onClick={() => setShow(one)}
						>
							{words[one]}
						</button>
					))}
				</div>
			)}
		</div>
	);
}
