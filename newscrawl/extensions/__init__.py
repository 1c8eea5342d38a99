"""What watches a crawl: the run's report and verdict, the progress line."""
