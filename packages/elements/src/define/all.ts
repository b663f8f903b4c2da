// The provider first: what is below it is upgraded after it and finds it there.
import '../provider/define.js';
import '../badge/define.js';
import '../detail/define.js';
import '../report/define.js';
import '../stack/define.js';
import '../timeline/define.js';
import '../verifier/define.js';
import '../wall/define.js';
