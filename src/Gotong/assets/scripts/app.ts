import './error-focus';
import './copy-table';
