"""Speaking to the person through the desktop's own notifications."""
