import { createContext } from 'react';

/** The page the popup stands over; missing in the dashboard, which stands over none. */
export const TabContext = createContext<{ tabId: number; url: string } | undefined>(undefined);
