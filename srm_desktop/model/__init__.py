"""What things are: frozen values and enumerations, no input or output."""
