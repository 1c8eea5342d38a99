"""Commands of the project: ``scrapy crawl``, ``scrapy demo``, ``scrapy verdict``."""
