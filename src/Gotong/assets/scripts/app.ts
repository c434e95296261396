import './error-focus';
import './copy-table';
import './paste-table';
import '../islands/autosave';
import '../islands/gate-live';
