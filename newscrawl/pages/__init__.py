"""What a page says: its bytes and the time of the fetch go in, records come out. Pure."""
