/** Files on their way: how far each is, what is wrong with one that did not come, what one said of itself. */
import type { Incoming } from '../../pictures/incoming.ts';
import { ToldOfFiles } from './ToldOfFiles.tsx';
import type { Files } from './use-files.ts';

const stages = { waiting: '等着', working: '正在处理' };

/** More lines than these say no more. */
const shown = 4;

export function IncomingList({ incoming, progress, told, retry, dismiss }: Files) {
	const failed = incoming.filter(({ stage }) => stage === 'failed');
	const coming = incoming.filter(({ stage }) => stage !== 'failed');
	return (
		<>
			{coming.length > 0 && (
				<div className="incoming" role="status">
					<p>
						正在放进来，好了 {progress.done} / {progress.of}，可以接着写别的
					</p>
					<progress value={progress.done} max={progress.of} aria-label="放进来" />
					<ul>
						{coming.slice(0, shown).map(({ id, file, stage }) => (
							<li key={id}>
								<span className="file-name">{file.name}</span>
								<small>{stage === 'failed' ? '' : stages[stage]}</small>
							</li>
						))}
					</ul>
				</div>
			)}
			<ToldOfFiles told={told} />
			{failed.length > 0 && (
				<ul className="incoming failed" role="alert">
					{failed.map((one) => (
						<Failed key={one.id} one={one} retry={retry} dismiss={dismiss} />
					))}
				</ul>
			)}
		</>
	);
}

/** Above the form many would be a crowd: each is said here, where one has just looked. */
function intoView(line: HTMLElement | null): void {
	if (line) requestAnimationFrame(() => line.scrollIntoView({ block: 'nearest' }));
}

function Failed({ one, retry, dismiss }: { one: Incoming } & Pick<Files, 'retry' | 'dismiss'>) {
	return (
		<li ref={intoView}>
			<p className="wrong">{one.why}</p>
			<button type="button" onClick={() => retry(one.id)}>
				再试一次
			</button>
			<button type="button" onClick={() => dismiss(one.id)}>
				不要这个了
			</button>
		</li>
	);
}
