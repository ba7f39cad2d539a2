'use client';
import {createContext} from 'react';

/**
 * The prefix of the tags below it, `kabinet` when there is none: `<Prefix.Provider value="acme">` makes `<acme-stats>`.
 */
export const Prefix = createContext('kabinet');
