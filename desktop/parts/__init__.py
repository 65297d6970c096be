"""The real parts behind the services' ports, for the window and the command line alike."""
