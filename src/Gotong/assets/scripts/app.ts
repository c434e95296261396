import './error-focus';
import './copy-table';
import '../islands/autosave';
import '../islands/gate-live';
import '../islands/passkey';
