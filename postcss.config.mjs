// Styles pass through Tailwind only.
export default { plugins: { '@tailwindcss/postcss': {} } }
