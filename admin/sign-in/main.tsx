/** Where people of an office sign in, take up an invitation, and look after accounts. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { firstStep } from './step.ts';
import '../desk/styles/tokens.css';
import '../desk/styles/base.css';
import '../desk/styles/doors.css';
import './sign-in.css';
import './log.css';

const place = document.getElementById('nc-root');
if (place) createRoot(place).render(<App first={await firstStep()} />);
