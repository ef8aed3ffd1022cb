/** Telephone, address, hours, domain. */
import { settings } from '../../src/collections/index.ts';
import { Line } from './Line.tsx';
import type { PageProps } from './page-props.ts';

const { fields } = settings.site;

export function PlacePage({ answers: { site }, change, needsDomain, asked }: PageProps) {
	const line = (key: 'phone' | 'address' | 'officeHours' | 'domain') => ({
		field: fields[key],
		value: site[key],
		set: (value: string) => change({ site: { ...site, [key]: value } }),
		asked,
	});
	return (
		<>
			<Line
				{...line('phone')}
				hint="首页最上面的大字号码，写办公电话，例如：0571-0000 0001"
				inputMode="tel"
			/>
			<Line {...line('address')} />
			<Line {...line('officeHours')} />
			<Line
				{...line('domain')}
				hint="网站的地址，不写 https://；还没有申请就空着，上线以前再填"
				inputMode="url"
				needed={needsDomain ? '建好就会发布，请写网站的域名，例如 www.example.cn' : undefined}
			/>
		</>
	);
}
