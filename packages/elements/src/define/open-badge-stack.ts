import '../stack/define.js';
