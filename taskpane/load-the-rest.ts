/**
 * The parts of the page that are loaded when they are first used: the build has named them in the page. A script that is
 * there is not asked for again, so once all are loaded the page works when its server does not.
 */
export async function loadTheRest(page: Document = document): Promise<void> {
  const named = page.querySelector<HTMLMetaElement>('meta[name="later"]')?.content ?? '';
  for (const file of named.split(' ').filter((one) => one !== '')) {
    await idle();
    if (!wasAskedFor(new URL(file, page.baseURI))) {
      await load(page, file);
    }
  }
}

function wasAskedFor({ href }: URL): boolean {
  return performance.getEntriesByName(href, 'resource').length > 0;
}

/** Resolves when the browser has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => resolve(), { timeout: 5000 });
    } else {
      setTimeout(resolve, 200);
    }
  });
}

function load(page: Document, file: string): Promise<void> {
  return new Promise((resolve) => {
    const script = page.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    // It is asked for again when it is used, and trouble is told of then.
    script.addEventListener('error', () => {
      script.remove();
      resolve();
    });
    page.head.append(script);
  });
}
