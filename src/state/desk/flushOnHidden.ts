/**
 * Has what is not saved yet saved when the page goes out of sight or away, which
 * may be the last moment there is. `flush` must begin its write at once. Answers
 * with the way to stop.
 */
export function flushOnHidden(flush: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', flush);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', flush);
  };
}
