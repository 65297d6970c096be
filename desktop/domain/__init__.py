"""What things are: testimonies, consent, evidence, custody. Imports nothing of ours."""
