import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { uploadSender } from '../utils/extension/uploadPort.ts';
import { beforeFiles } from '../utils/page/uploads/beforeFiles.ts';
import { beforePaste } from '../utils/page/uploads/beforePaste.ts';
import { inspectorBy } from '../utils/page/uploads/inspector.ts';
import { noteUploads, type UploadSink } from '../utils/page/uploads/noteUploads.ts';
import { watchUploads } from '../utils/page/uploads/watchUploads.ts';

// Registered for the sites the person wants watched. It notes, and changes nothing.
export default defineUnlistedScript(() => {
  const { tell, bring, wake } = uploadSender();
  const sink: UploadSink = {
    seen: (seen) => tell({ seen }),
    read: (read) => tell({ read }),
    refused: (refused) => tell({ refused }),
  };
  const inspector = () => inspectorBy(bring);
  const { signal } = new AbortController();
  beforeFiles(wake, signal);
  beforePaste(wake, signal);
  watchUploads({
    onFiles: ({ how, files }) => void noteUploads({ how, files, choice: 'not-asked' }, sink, inspector).tellContents(),
    signal,
  });
});
