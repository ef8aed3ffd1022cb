/** The first run: from the sample to an office's own site, answered once. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import '../desk/styles/tokens.css';
import '../desk/styles/base.css';
import '../desk/styles/doors.css';
import './first-run.css';

const place = document.getElementById('nc-root');
if (place) createRoot(place).render(<App />);
