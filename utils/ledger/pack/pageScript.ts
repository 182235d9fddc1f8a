/**
 * The script inside a pack's page, as text: it stands in the page and may use nothing of ours. It shows only what stands
 * in the embedded data, after hashing it, and writes text as text. No network: the page's own policy forbids it.
 */
export const PAGE_SCRIPT = `
'use strict';
const pack = JSON.parse(document.getElementById('pack').textContent);
const { words, chain, embedded } = pack;
// The same for every reader, wherever they are: UTC, in the page's language.
const timeFormat = new Intl.DateTimeFormat(document.documentElement.lang, {
  year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: 'UTC', timeZoneName: 'short',
});
const make = (tag, text) => { const node = document.createElement(tag); if (text !== undefined) node.textContent = text; return node; };
const fill = (sentence, slots) => sentence.replace(/\\{(\\w+)\\}/g, (whole, name) => slots[name] ?? whole);
const time = (at) => {
  const date = new Date(at);
  const node = make('time', Number.isNaN(date.getTime()) ? at : timeFormat.format(date));
  node.dateTime = at;
  return node;
};
const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
async function check() {
  const wrong = new Set();
  let before = '0'.repeat(64);
  for (const { link, ...entry } of chain) {
    const text = before + '\\n' + JSON.stringify(entry);
    if (await sha256(new TextEncoder().encode(text)) !== link) wrong.add(entry.file);
    const base64 = embedded[entry.file];
    if (base64 !== undefined && await sha256(bytesOf(base64)) !== entry.sha256) wrong.add(entry.file);
    before = link;
  }
  if (before !== pack.lastLink) wrong.add('chain.json');
  return wrong;
}
function show(list, entry, isWrong) {
  const item = make('li');
  item.value = entry.n;
  item.append(make('strong', entry.title), make('br'), time(entry.at), ' · ' + entry.file, make('br'), make('code', 'SHA-256 ' + entry.sha256));
  if (isWrong) item.append(make('p', fill(words.changed, { names: entry.file })));
  const base64 = embedded[entry.file];
  if (base64 === undefined) item.append(make('p', words.outside));
  else if (/^(text\\/plain|application\\/json)$/.test(entry.type)) {
    const details = make('details');
    details.append(make('summary', entry.file), make('pre', new TextDecoder().decode(bytesOf(base64))));
    item.append(details);
  } else {
    const link = make('a', words.save);
    link.href = URL.createObjectURL(new Blob([bytesOf(base64)], { type: 'application/octet-stream' }));
    link.download = entry.file.split('/').pop();
    item.append(make('br'), link);
  }
  list.append(item);
}
const state = document.getElementById('state');
const [beforeTime, afterTime] = words.made.split('{at}');
document.getElementById('made').append(beforeTime, time(pack.madeAt), afterTime);
check().then((wrong) => {
  state.textContent = wrong.size ? fill(words.changed, { names: [...wrong].join(', ') }) : words.intact;
  state.dataset.state = wrong.size ? 'changed' : 'intact';
  for (const vouched of ['record', 'person']) {
    const list = document.getElementById(vouched);
    const own = chain.filter((entry) => entry.vouched === vouched);
    for (const entry of own) show(list, entry, wrong.has(entry.file));
    if (own.length === 0) list.append(make('li', words.none));
  }
}, () => { state.textContent = words.cannotCheck; state.dataset.state = 'unknown'; });
document.getElementById('files').addEventListener('change', async (event) => {
  const list = document.getElementById('checked');
  list.replaceChildren();
  for (const file of event.target.files) {
    const entry = chain.find((one) => one.file.split('/').pop() === file.name);
    if (!entry) { list.append(make('li', fill(words.fileUnknown, { name: file.name }))); continue; }
    const isSame = await sha256(await file.arrayBuffer()) === entry.sha256;
    list.append(make('li', fill(isSame ? words.fileIntact : words.fileChanged, { name: file.name })));
  }
});
`;
