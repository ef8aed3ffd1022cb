/** Names. */
import { settings } from '../../src/collections/index.ts';
import { optional, text } from '../../src/collections/fields.ts';
import type { SiteAnswers } from '../server/first-run/protocol.ts';
import { Choices } from './Choices.tsx';
import { Line } from './Line.tsx';
import type { PageProps } from './page-props.ts';

const { fields } = settings.site;
const streetField = optional(
	text({ label: '所在街道', hint: '例如：清和街道。写进“关于我们”', max: 30 }),
);

const named = {
	committee: (name: string) => `${name}居民委员会`,
	street: (name: string) => `${name}办事处`,
	institution: (name: string) => name,
};

/** Follows the name until somebody writes another. */
function renamed(site: SiteAnswers, change: Partial<SiteAnswers>): SiteAnswers {
	const next = { ...site, ...change };
	const own = ({ name, operator }: SiteAnswers) => (name ? named[operator](name) : '');
	if (site.organisation === own(site)) next.organisation = own(next);
	const line = ({ street, name }: SiteAnswers) =>
		name ? `${street === name ? '' : street}${name}的通知、政策和身边事` : '';
	if (site.tagline === line(site)) next.tagline = line(next);
	return next;
}

export function WhoPage({ answers: { site }, change, asked }: PageProps) {
	const set = (part: Partial<SiteAnswers>) => change({ site: renamed(site, part) });
	return (
		<>
			<Line
				field={fields.name}
				label="社区（街道）名称"
				hint="就是网站最上面的大字，例如：清和社区"
				value={site.name}
				set={(name) => set({ name })}
				asked={asked}
			/>
			<Line
				field={streetField}
				value={site.street}
				set={(street) => set({ street })}
				asked={asked}
			/>
			<Choices
				legend={fields.operator.label}
				hint={fields.operator.hint}
				options={fields.operator.options}
				value={site.operator}
				set={(operator) => set({ operator })}
			/>
			<Line
				field={fields.organisation}
				value={site.organisation}
				set={(organisation) => change({ site: { ...site, organisation } })}
				asked={asked}
			/>
			<Line
				field={fields.tagline}
				value={site.tagline}
				set={(tagline) => change({ site: { ...site, tagline } })}
				asked={asked}
			/>
		</>
	);
}
