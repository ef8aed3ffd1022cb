/** What comes next. */
interface Props {
	name: string;
	/** People have accounts and roles here: the first administrator has but that one. */
	isOffice: boolean;
}

export function Made({ name, isOffice }: Props) {
	return (
		<main className="sign-in">
			<div className="sheet">
				<h1>{name}的网站建好了</h1>
				{isOffice ? (
					<>
						<p>
							您现在是管理员，只管账号和设置。自己也写、也发布的，先在“账号”里给自己勾上“编辑”“终审”，再登录一次；同事也在那里请进来。
						</p>
						<a className="primary" href="/admin/sign-in/#accounts">
							打开“账号”
						</a>
					</>
				) : (
					<>
						<p>现在写第一篇通知：写一句真的事就行，比如办公时间，或者这个网站开通了。</p>
						<a className="primary" href="/admin/#/collections/notices/new">
							写第一篇通知
						</a>
					</>
				)}
				<a href="/">看首页</a>
				<p className="hint">刚才填的，以后都在编辑部的“网站设置”里改。</p>
			</div>
		</main>
	);
}
