import evidenceWorker from './evidence.worker.ts?worker&url';

/** The part of Trusted Types used here. Where the standard gives a `TrustedScriptURL`, `Worker` takes it for its text. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Only what this origin serves may run. Throws on any other address, and on what is none. */
export function ownScript(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`not a script of ${location.origin}: ${href}`);
  return href;
}

const rules = { createScriptURL: ownScript };

/** The one policy the page allows (see index.html), made once: a second of its name is refused. */
let policy: typeof rules | undefined;

/** Starts the worker that reads evidence; null where the browser has no workers. */
export function startEvidenceWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  policy ??= window.trustedTypes?.createPolicy('parallax-worker', rules) ?? rules;
  return new Worker(policy.createScriptURL(evidenceWorker), { type: 'module', name: 'evidence' });
}
