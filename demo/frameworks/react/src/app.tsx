import {useState} from 'react';
import {Dashboard} from './dashboard';

export function App() {
  const [locale, setLocale] = useState('en');
  const [isOpen, setOpen] = useState(true);

  return (
    <>
      <nav>
        <button onClick={() => setLocale('ru')}>RU</button>
        <button onClick={() => setLocale('en')}>EN</button>
        <button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Close' : 'Open'}</button>
      </nav>
      {isOpen && <Dashboard locale={locale} />}
    </>
  );
}
