/**
 * Words that were searched are marked on the page one arrives at: drawn over it by the browser
 * (CSS Custom Highlight API), so that text, copies and links stay as they are. Loaded only with `?q=`.
 */
import { findWords } from './highlight-find.ts';
import marked from './marked.css?url';

const name = 'asked';

/** Brings the first mark into view, unless the address or the history says where to be. */
function goTo(first: Range): void {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (location.hash || visit?.type !== 'navigate' || scrollY > 0) return;
	const { top, bottom } = first.getBoundingClientRect();
	if (bottom <= innerHeight * 0.9) return;
	// Well below anything that may stick to the top; whether it glides is the style's matter.
	scrollTo({ top: top + scrollY - innerHeight / 4 });
}

/** Without `?q=`, so that a link that is passed on or a reload marks nothing. */
function cleanAddress(): void {
	const parameters = new URLSearchParams(location.search);
	parameters.delete('q');
	const query = parameters.toString();
	history.replaceState(
		history.state,
		'',
		location.pathname + (query && `?${query}`) + location.hash,
	);
}

/** `正在标出“停水” ×`, at the lower edge while the text is read. */
function notice(text: string, remove: () => void): HTMLElement {
	const line = document.createElement('div');
	line.className = 'marked-words no-print';
	const said = document.createElement('p');
	said.role = 'status';
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = '不标了 ×';
	button.addEventListener('click', remove);
	line.append(said, button);
	// A live region tells what comes into it.
	setTimeout(() => (said.textContent = `正在标出“${text}”`), 100);
	return line;
}

/** Their look, which no page brings that nobody has searched for. */
function dress(): void {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = marked;
	document.head.append(link);
}

function start(): void {
	const questions = new URLSearchParams(location.search).getAll('q').slice(0, 5);
	const main = document.querySelector<HTMLElement>('main');
	const root = main?.querySelector('article') ?? main;
	const [asked = ''] = questions;
	if (!main || !root) return;
	const ranges = findWords(root, questions);
	const [first] = ranges;
	if (!first) return;
	dress();
	CSS.highlights.set(name, new Highlight(...ranges));
	const stop = new AbortController();
	const remove = () => {
		const hadFocus = line.contains(document.activeElement);
		CSS.highlights.delete(name);
		line.remove();
		stop.abort();
		cleanAddress();
		if (hadFocus) main.focus({ preventScroll: true });
	};
	const line = notice([...asked].slice(0, 20).join(''), remove);
	main.append(line);
	addEventListener(
		'keydown',
		({ key, isComposing }) => {
			if (key === 'Escape' && !isComposing) remove();
		},
		stop,
	);
	goTo(first);
}

start();
