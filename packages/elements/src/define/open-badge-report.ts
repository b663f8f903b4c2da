import '../report/define.js';
