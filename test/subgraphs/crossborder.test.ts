// One file for jest: to start what they all read costs more than to ask it.
import './crossborder/budget.ts';
import './crossborder/facts.ts';
import './crossborder/financing.ts';
import './crossborder/indicators.ts';
import './crossborder/participation.ts';
import './crossborder/partners.ts';
import './crossborder/plan.ts';
import './crossborder/projects.ts';
