import './error-focus';
import './copy-table';
import './copy-link';
import './paste-table';
import '../islands/autosave';
import '../islands/gate-live';
import '../islands/name-hint';
import '../islands/passkey';
