"""The yardstick: a bare Scrapy spider that follows links with parsel and yields only the address."""

from __future__ import annotations

import sys

from scrapy import Spider
from scrapy.crawler import AsyncCrawlerProcess


class Bare(Spider):
    """Lists of all sections, their pages, and every story they link to."""

    name = "bare"

    async def start(self):
        from scrapy import Request

        from newscrawl.spiders.sections import SECTIONS

        for path in SECTIONS.values():
            yield Request(self.site + path, dont_filter=True)

    def parse(self, response):
        yield {"url": response.url}
        for href in response.css("a::attr(href)").getall():
            if href.startswith("/") and ("/page-" in href or "/actualites/" in href):
                path = href.split("?")[0].split("#")[0]
                if "/_" not in path and "/videos/" not in path and "/forum/" not in path:
                    yield response.follow(path)


if __name__ == "__main__":
    Bare.site = sys.argv[1]
    process = AsyncCrawlerProcess(
        {
            "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
            "LOG_LEVEL": "WARNING",
            "TELNETCONSOLE_ENABLED": False,
            "COOKIES_ENABLED": False,
        }
    )
    process.crawl(Bare)
    process.start()
