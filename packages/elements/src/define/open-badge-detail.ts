import '../detail/define.js';
