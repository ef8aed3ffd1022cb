/** In what was adopted nobody need know who said what: whoever is named will say nothing next time. */
import { askersIn } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const adopted: EntryRule = {
	id: 'privacy/adopted',
	level: 'warning',
	title: '采纳情况里写了是谁提的',
	why: '意见写出是谁提的，街坊之间容易记在心上，下次就没人敢说了。',
	...inTexts((reading, { value }) => (value['adopted'] ? askersIn(reading) : [])),
};
