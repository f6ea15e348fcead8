import evidenceWorker from './evidence.worker.ts?worker&url';
import gatherWorker from './gather.worker.ts?worker&url';
import intakeWorker from './intake/intake.worker.ts?worker&url';

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
  return start(evidenceWorker, 'evidence');
}

/** Starts the worker that gathers stories into takes; null where the browser has no workers. */
export function startGatherWorker(): Worker | null {
  return start(gatherWorker, 'gather');
}

/** Starts a worker that reads files brought in; null where the browser has no workers. */
export function startIntakeWorker(): Worker | null {
  return start(intakeWorker, 'intake');
}

function start(address: string, name: string): Worker | null {
  if (typeof Worker === 'undefined') return null;
  policy ??= window.trustedTypes?.createPolicy('parallax-worker', rules) ?? rules;
  return new Worker(policy.createScriptURL(address), { type: 'module', name });
}
