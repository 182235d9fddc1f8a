/**
 * Sent to the browser as text and run in a page or worker: tries every way there is to send something to `base`, the path
 * naming the way, and resolves when each has ended as far as the caller can see. What got out is seen at the server.
 * `scope` is the global object of the place to try it from; one of another window of the same origin will do.
 */
// biome-ignore lint/correctness/noUnusedVariables: the script that this is the start of calls it (waysOut.ts)
async function tryEveryWayOut(base, scope) {
  const { document } = scope;
  const ended = (target) =>
    new Promise((resolve) => {
      for (const event of ['load', 'error', 'open', 'close']) target.addEventListener(event, resolve);
    });
  const element = (tag, properties) => {
    const made = Object.assign(document.createElement(tag), properties);
    const end = ended(made);
    document.body.append(made);
    return end;
  };

  const ways = [
    () => scope.fetch(`${base}/fetch`),
    () => scope.fetch(`${base}/no-cors`, { mode: 'no-cors', method: 'POST', body: 'x' }),
    () => scope.fetch(`${base}/keepalive`, { keepalive: true, mode: 'no-cors' }),
    () => scope.navigator.sendBeacon(`${base}/beacon`, 'x'),
    () => ended(new scope.WebSocket(`${base.replace(/^http/, 'ws')}/websocket`)),
    () => ended(new scope.EventSource(`${base}/eventsource`)),
    () => import(`${base}/import`),
    () => {
      const request = new scope.XMLHttpRequest();
      request.open('GET', `${base}/xhr`);
      request.send();
      return ended(request);
    },
  ];
  if (document) {
    ways.push(
      () => element('img', { src: `${base}/img` }),
      () => element('script', { src: `${base}/script` }),
      () => element('iframe', { src: `${base}/iframe` }),
      () => element('video', { src: `${base}/video` }),
      () => element('embed', { src: `${base}/embed` }),
      () => element('link', { rel: 'stylesheet', href: `${base}/stylesheet` }),
      () => element('link', { rel: 'preload', as: 'image', href: `${base}/preload` }),
      () => element('link', { rel: 'prefetch', href: `${base}/prefetch` }),
      () => {
        element('iframe', { name: 'out' });
        element('form', { action: `${base}/form`, method: 'post', target: 'out' });
        [...document.forms].at(-1).submit();
      },
    );
  }
  const patience = () => new Promise((resolve) => setTimeout(resolve, 2_000));
  await Promise.allSettled(ways.map(async (way) => Promise.race([way(), patience()])));
}
