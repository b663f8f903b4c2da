import '../verifier/define.js';
