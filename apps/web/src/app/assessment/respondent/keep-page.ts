/**
 * Lets this page, and only pages of respondents, open again without a connection. False where the browser or the way the page
 * was loaded does not allow that.
 */
export async function keepPage(): Promise<boolean> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return false;
  try {
    await workers.register('/r/worker.js', { scope: '/r/', updateViaCache: 'none' });
    await workers.ready;
    return true;
  } catch (error) {
    console.warn('This page does not open without a connection:', error);
    return false;
  }
}
