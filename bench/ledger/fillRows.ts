/**
 * A script for a page that has the ledger: brings in requests (four rows each: the statement before it, the request, sent,
 * and answered; nine of ten also closed) and uploads, over two years until now, as a merge from another machine would.
 */
export const fillRows = (requests: number, uploads: number): string => `(async () => {
  const SERVICES = ${JSON.stringify(['photoroom', 'chatgpt', 'krea', 'ideogram', 'canva', 'clipdrop', 'picsart', 'pixlr'])};
  const SPAN = 2 * 365 * 86_400_000;
  const start = Date.now() - SPAN;
  let nth = 0;
  const base = (at) => {
    const hex = Math.floor(at).toString(16).padStart(12, '0');
    const id = hex.slice(0, 8) + '-' + hex.slice(8) + '-7000-8000-' + (++nth).toString(16).padStart(12, '0');
    return { id, device: '019a0000-0000-7000-8000-000000000002', at: new Date(at).toISOString() };
  };
  const letter = { lang: 'en', subject: 'Erasure of my data', body: 'Dear Sir or Madam, '.repeat(80) };
  for (let first = 0; first < ${requests}; first += 500) {
    const rows = [];
    for (let n = first; n < Math.min(first + 500, ${requests}); n++) {
      const at = start + (n / ${requests || 1}) * SPAN;
      const serviceId = SERVICES[n % SERVICES.length];
      const day = (after) => new Date(Math.min(Date.now(), at + after * 86_400_000)).toISOString().slice(0, 10);
      const request = { ...ledger.sampleRequest({ serviceId, letter }), kind: 'request', ...base(at) };
      const event = (what, after) => ({ kind: 'request-event', serviceId, requestId: request.id, ...what, on: day(after), ...base(at + 1000 * after) });
      rows.push({ ...ledger.sampleStatement({ serviceId, controlId: 'control-' + (n % 4) }), kind: 'statement', ...base(at) }, request,
        event({ event: 'sent' }, 0), event({ event: 'answered', outcome: 'done' }, 20));
      if (n % 10) rows.push(event({ event: 'closed', reason: 'satisfied' }, 21));
    }
    await ledger.mergeRows('rows', rows);
  }
  for (let first = 0; first < ${uploads}; first += 4000) {
    const rows = Array.from({ length: Math.min(4000, ${uploads} - first) }, (_, i) => {
      const n = first + i;
      const serviceId = SERVICES[n % SERVICES.length];
      const sha256 = n.toString(16).padStart(64, '0');
      return { ...ledger.sampleUpload({ serviceId, host: serviceId + '.com', name: 'IMG_' + n + '.jpg', sha256 }), kind: 'upload',
        ...base(start + (n / ${uploads || 1}) * SPAN) };
    });
    await ledger.mergeRows('uploads', rows);
  }
  await ledger.presentOfAll();
  await ledger.uploadSums(0);
  await ledger.closeLedger();
})()`;
