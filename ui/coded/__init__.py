"""What is coded, in words: labels of terms, places in words, dates as people say them."""
