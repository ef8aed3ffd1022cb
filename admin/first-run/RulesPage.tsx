/** Topics, reviews, and what becomes of the sample. */
import { settings } from '../../src/collections/index.ts';
import { Choices } from './Choices.tsx';
import type { PageProps } from './page-props.ts';

const { fields } = settings.site;

export function RulesPage({ answers, change, topics }: PageProps) {
	const { site } = answers;
	const turned = (key: string) =>
		answers.topics.includes(key)
			? answers.topics.filter((one) => one !== key)
			: [...answers.topics, key];
	return (
		<>
			<fieldset>
				<legend>留下哪些主题</legend>
				{topics.map(({ key, label, description }) => (
					<label key={key}>
						<input
							type="checkbox"
							checked={answers.topics.includes(key)}
							onChange={() => change({ topics: turned(key) })}
						/>
						<span>
							{label}
							<small>{description}</small>
						</span>
					</label>
				))}
				<p className="hint">居民按主题找文章。以后在“网站设置”里能加、能改。</p>
			</fieldset>
			<Choices
				legend={fields.reviewRequired.label}
				hint="一个人用，选“不要求”；几个人一起用，等各人有了账号再改也行。"
				options={fields.reviewRequired.options}
				value={site.reviewRequired}
				set={(reviewRequired) => change({ site: { ...site, reviewRequired } })}
			/>
			<Choices
				legend="示例文章"
				hint="草稿居民看不到，可以照着学怎么写，学会了再删。"
				options={{ drafts: '每个栏目留两篇当草稿', none: '一篇也不要' }}
				value={answers.samples}
				set={(samples) => change({ samples })}
			/>
		</>
	);
}
