// One file for jest: to start what they all read costs more than to ask it.
import './municipalities/facts.ts';
import './municipalities/firstLine.ts';
import './municipalities/municipalities.ts';
import './municipalities/peer.ts';
