// One file for jest: to start what they all read costs more than to ask it.
import './immigration/cohorts.ts';
import './immigration/contributions.ts';
import './immigration/cost.ts';
import './immigration/schemes.ts';
