import './error-focus';
import './copy-table';
import './copy-link';
import './paste-table';
import '../islands/autosave';
import '../islands/gate-live';
import '../islands/passkey';
