import type { Dossier } from '@/core/dossier/dossier';
import { fingerprintOf } from '@/core/evidence/fingerprint/fingerprint';
import { rulesVersion } from '@/core/evidence/fingerprint/rulesVersion';
import { useText } from '@/i18n/useText';

export function ReckonedFingerprint({ dossier }: { dossier: Dossier }) {
  return useText().site.drawnFrom(fingerprintOf(dossier), rulesVersion);
}
