/** Serves the built site on http://localhost:3000 (PORT changes it). */
import { portFromEnvironment } from './port';
import { main } from './run';
import { serveSite } from './serve-site';

main(async () => serveSite(portFromEnvironment()));
