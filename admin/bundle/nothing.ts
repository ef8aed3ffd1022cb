/** Stands in for parts of Decap that this editor never asks for. */
export default {};
