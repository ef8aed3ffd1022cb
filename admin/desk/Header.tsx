/** Top of every page of the desk but the editor. Stands in for Decap's own. */
import { Link } from '../decap/Link.tsx';
import { waiting } from '../saving/owed.ts';

interface Props {
	user: { name?: string; login?: string; accounts?: true };
	onLogoutClick: () => void;
	openMediaLibrary: () => void;
}

export default function Header({ user, onLogoutClick, openMediaLibrary }: Props) {
	const count = waiting.use();
	return (
		<header className="head">
			<Link to="/search/todo" className="brand">
				编辑部
			</Link>
			<nav aria-label="编辑部">
				<Link to="/search/todo">
					待办{count > 0 && <small className="count">{count} 篇等您</small>}
				</Link>
				<button type="button" onClick={() => openMediaLibrary()}>
					图片和附件
				</button>
				<a href="/" target="_blank" rel="noreferrer">
					看网站
				</a>
				{user.accounts && <a href="/admin/sign-in/#accounts">账号</a>}
			</nav>
			<p>
				<span>{user.name ?? user.login}</span>
				<button type="button" onClick={onLogoutClick}>
					退出
				</button>
			</p>
		</header>
	);
}
