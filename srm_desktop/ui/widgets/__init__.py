"""Small widgets and layouts that every view is made of; they know the theme and nothing of assessments."""
