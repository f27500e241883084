// One file for jest: to start what they all read costs more than to ask it.
import './county/agreements.ts';
import './county/courses.ts';
import './county/municipality.ts';
import './county/obligations.ts';
import './county/overdue.ts';
import './county/payouts.ts';
import './county/practices.ts';
import './county/programmes.ts';
import './county/references.ts';
import './county/reporting.ts';
