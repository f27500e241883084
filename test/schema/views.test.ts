// One file for jest: to start what they all read costs more than to ask it.
import './views/03.ts';
import './views/04.ts';
import './views/06.ts';
import './views/07.ts';
import './views/10.ts';
import './views/11.ts';
import './views/12.ts';
import './views/13.ts';
import './views/14.ts';
import './views/15.ts';
import './views/16.ts';
import './views/17.ts';
import './views/splits.ts';
