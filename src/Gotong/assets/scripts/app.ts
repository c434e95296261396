import './error-focus';
import './copy-table';
import './copy-link';
import '../islands/autosave';
import '../islands/gate-live';
