"""The consent page of the interview: the script, the answers, the teach-back."""
