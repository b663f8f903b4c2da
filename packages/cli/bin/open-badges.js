#!/usr/bin/env node
// Here also before anything is built, so that whoever installs finds the program linked.
import '../dist/open-badges.js';
