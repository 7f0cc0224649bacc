/** Development: pages and search follow the content at each reload; scripts are bundled at each change. */
import { watchElements } from '@/lib/export/elements';
import { portFromEnvironment } from './port';
import { main, run } from './run';

main(async () => {
  await watchElements();
  await run('next', ['dev', '--port', String(portFromEnvironment())], { NEXT_TELEMETRY_DISABLED: '1' });
});
