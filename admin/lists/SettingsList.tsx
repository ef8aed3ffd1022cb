/** The settings, one form each. */
import type { List, Map } from 'immutable';
import type { CollectionMap } from '../decap/types.ts';
import { Link } from '../decap/Link.tsx';

const about: Record<string, string> = {
	site: '网站名称、主办单位、电话、地址、备案号',
	topics: '文章可以归到哪些主题',
	buildings: '通知里可以选的楼栋',
	contacts: '“找谁办”里的事项、窗口和电话',
	alert: '挂在每一页最上面的紧急提醒',
	lexicon: '不许用的词、要提醒的词',
	synonyms: '搜一个叫法，也找到别的叫法',
	answers: '居民常问的话，搜索时直接回答',
	places: '门球场、活动室这些地方怎么走',
	facilities: '图书角、活动室这些地方几点开、有什么，“设施”一页上列着',
	honours: '社区得过的荣誉，“社区概况”一页上列着',
	holidays: '哪些日子放假、哪些周末上班，窗口有没有人照它说',
};

export function SettingsList({ collection }: { collection: CollectionMap }) {
	const files = collection.get('files') as List<Map<string, unknown>>;
	return (
		<>
			<header className="list-head">
				<h1>{String(collection.get('label'))}</h1>
			</header>
			<ul className="settings">
				{files.toArray().map((file) => {
					const name = String(file.get('name'));
					return (
						<li key={name}>
							<Link to={`/collections/settings/entries/${name}`}>{String(file.get('label'))}</Link>
							<p>{about[name]}</p>
						</li>
					);
				})}
			</ul>
		</>
	);
}
