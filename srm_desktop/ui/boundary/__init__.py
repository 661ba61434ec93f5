"""The boundary between AWS and the customer for the services in use, and what follows from it."""
