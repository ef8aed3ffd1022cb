/** Text among HTML, as Astro writes it too: words of a form or of what was pasted never become markup. */

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** `<停水>` → `&lt;停水&gt;`; may stand in an attribute too. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
