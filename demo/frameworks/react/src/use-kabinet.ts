import {useEffect, useRef} from 'react';
import {memoryBackend} from '@kabinet/backends/memory';
import {configureKabinet, type KabinetHandle} from '@kabinet/widgets';

/** Sample data in place of `httpBackend({url, getToken})`. */
const backend = memoryBackend();

/** Configures the widgets for as long as the component is on the page; they follow the language. */
export function useKabinet(locale: string) {
  const handle = useRef<KabinetHandle>(null);

  useEffect(() => {
    handle.current = configureKabinet({backend, locale});
    return () => handle.current?.dispose();
  }, []);

  useEffect(() => handle.current?.update({locale}), [locale]);
}
