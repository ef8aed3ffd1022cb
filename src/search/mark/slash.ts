/** `/` goes to the search box from anywhere on any page; where there is none, to the search page. */

/** With a Chinese input method the same key may say 、 or ／. */
const slashes = ['/', '、', '／'];

const takesLetters = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	(target.isContentEditable || target.matches('input, textarea, select'));

/** Checkboxes and the like take no letters, and the key is theirs to give away. */
const isChoice = (target: EventTarget | null) =>
	target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type);

document.addEventListener('keydown', (event) => {
	const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
	if (!slashes.includes(key) || ctrlKey || metaKey || altKey || isComposing) return;
	if (event.defaultPrevented || (takesLetters(target) && !isChoice(target))) return;
	event.preventDefault();
	const box = document.querySelector<HTMLInputElement>('[role=search] input[type=search]');
	if (!box) {
		location.assign('/search/');
		return;
	}
	box.focus();
	box.select();
});
