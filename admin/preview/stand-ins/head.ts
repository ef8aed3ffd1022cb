/** A draft's page is read by no machine. */
export const headView = ({ title }: { title: string }) => ({ title, site: {}, address: '' });
