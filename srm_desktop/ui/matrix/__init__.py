"""Every answer at once: responsibilities down, targets across."""
