/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
};
