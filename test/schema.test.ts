// One file for jest: to start what they all read costs more than to ask it.
import './schema/register.ts';
import './schema/tables.ts';
import './schema/operations.ts';
import './schema/devices/entities.ts';
