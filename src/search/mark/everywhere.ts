/** What the search box brings to every page: its key, and on arrival from results the marks. */
import './slash.ts';

if (location.pathname !== '/search/' && /[?&]q=/.test(location.search) && 'highlights' in CSS)
	void import('./highlight.ts');
