import { installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();
const { build, preview } = await import('vite');

try {
  await build({ root, logLevel: 'warn' });
} catch (fault) {
  console.error(fault.message);
  process.exit(1);
}
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4173 } });
console.log(`Parallax is at ${server.resolvedUrls.local[0]}`);
console.log('Ctrl+C ends it.');
