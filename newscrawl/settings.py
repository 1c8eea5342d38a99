"""The map of newscrawl: what differs from Scrapy's defaults, each line with its reason.

Any line can be overridden with ``-s NAME=VALUE``; those marked (env) also by an environment
variable, for schedulers.
"""

import os

from newscrawl import __version__

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders"]
COMMANDS_MODULE = "newscrawl.commands"  # crawl (checks first, summary last), demo, verdict

# --- The site and who asks -----------------------------------------------------------------------
SITE_URL = "https://www.boursorama.com"  # any look-alike serves: -s SITE_URL=http://127.0.0.1:8000
CONTACT = os.environ.get("NEWSCRAWL_CONTACT", "")  # (env) mail or web address; needed beyond loopback
USER_AGENT = f"newscrawl/{__version__}"  # honest, no browser; CONTACT is added to it
ROBOTSTXT_USER_AGENT = "newscrawl"  # product token that robots.txt rules are matched against
DEFAULT_REQUEST_HEADERS = {"Accept": "text/html", "Accept-Language": "fr"}  # default: en

# --- Politeness ----------------------------------------------------------------------------------
ROBOTSTXT_OBEY = True  # default False
CONCURRENT_REQUESTS = 8  # default 16: one host, a few robots and retries at most
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # default 8; others read this site at one in flight
DOWNLOAD_DELAY = 2.0  # seconds; default 0; times 0.5 to 1.5, as RANDOMIZE_DOWNLOAD_DELAY is on
AUTOTHROTTLE_ENABLED = True  # slows down when the site does; off where DOWNLOAD_DELAY is set to 0
AUTOTHROTTLE_START_DELAY = 0.0  # default 5: DOWNLOAD_DELAY rules from the start
AUTOTHROTTLE_MAX_DELAY = 30.0  # seconds; default 60

# --- Bounds --------------------------------------------------------------------------------------
DOWNLOAD_TIMEOUT = 30  # seconds; default 180: one slow page must not hold up the run
DOWNLOAD_MAXSIZE = 32 * 1024 * 1024  # bytes; default 1 GiB; a list page has 1.1 MB
DOWNLOAD_WARNSIZE = 8 * 1024 * 1024  # bytes; default 32 MiB
DOWNLOAD_VERIFY_CERTIFICATES = True  # default False
UNREACHABLE_AFTER = 5  # attempts in a row without any answer, then the crawl ends with a message
REDIRECT_MAX_TIMES = 5  # default 20
METAREFRESH_ENABLED = False  # quote pages refresh themselves every 600 s
COOKIES_ENABLED = False  # nothing needs them, and the first one would make tldextract ask the net
TELNETCONSOLE_ENABLED = False  # default True: an open port for Python code
REMOTE_CONTROL_ENABLED = False  # default True: an HTTP server that runs any Python sent to it
MEMUSAGE_LIMIT_MB = 1024  # ends the crawl in order instead of by the system

# --- Order and speed -----------------------------------------------------------------------------
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"  # default LIFO: ties in list order
CONCURRENT_ITEMS = 2  # default 100 starts 100 tasks a page (measured: 1 ms); no step waits
ITEM_PROCESSOR = "newscrawl.pipelines.line.AssemblyLine"  # default awaits every step of every item
LOG_FORMATTER = "newscrawl.logs.QuietFormatter"  # default prepares a log line with every record
LOG_LEVEL = "INFO"  # DEBUG would print every record

# --- Around requests -----------------------------------------------------------------------------
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,  # allows all on a 503
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,  # leaves the site, filters
    "newscrawl.middlewares.arrival.Arrival": 50,  # outermost: after all retries and redirects
    "newscrawl.middlewares.robots.Robots": 100,
    "newscrawl.middlewares.redirects.Redirects": 600,
    "newscrawl.middlewares.reachability.Reachability": 950,  # innermost: sees every attempt
}
SPIDER_MIDDLEWARES = {  # each layer costs a task switch for all that a page yields
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,  # nothing here needs a Referer
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,  # only normal addresses come out
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,  # hops are counted by the spider
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,  # a check for development
    "newscrawl.middlewares.reader_errors.ReaderErrors": 40,
    "newscrawl.middlewares.discovery.Discovery": 950,  # innermost: sees all that the spider says
}

# --- The story of an article, in order -----------------------------------------------------------
ITEM_PIPELINES = {
    "newscrawl.pipelines.clean_text.CleanText": 100,  # no broken characters
    "newscrawl.pipelines.dates.Dates": 200,  # nothing from the future; Paris time beside UTC
    "newscrawl.pipelines.scope.InScope": 300,  # only what was asked for
    "newscrawl.pipelines.identity.Identity": 400,  # record id, content hash, first sight
    "newscrawl.pipelines.validation.Validation": 500,  # fits the schema, or is a reject
    "newscrawl.pipelines.duplicates.Duplicates": 600,  # each content once; versions
    "newscrawl.pipelines.tally.Tally": 700,  # what the run's report says of fields and origins
}

# --- How records leave ---------------------------------------------------------------------------
OUTPUT_DIR = os.environ.get("NEWSCRAWL_OUTPUT_DIR", "output")  # (env) absolute under Scrapyd
STATE_URL = ""  # empty: SQLite in OUTPUT_DIR/state
FEED_STORAGES = {"newscrawl": "newscrawl.feeds.SegmentStorage"}
FEED_EXPORTERS = {"records": "newscrawl.feeds.RecordExporter"}
FEEDS = {
    "newscrawl:articles": {"format": "records", "item_classes": ["newscrawl.items.Article"]},
    "newscrawl:sightings": {"format": "records", "item_classes": ["newscrawl.items.Sighting"]},
    "newscrawl:rejects": {"format": "records", "item_classes": ["newscrawl.items.Reject"]},
}
FEED_EXPORT_ENCODING = "utf-8"  # default None escapes all but ASCII in feeds of -o
FEED_STORE_EMPTY = False  # default True: a run without rejects leaves no empty file
SEGMENT_MAX_RECORDS = 20_000  # a data file is closed at this many records,
SEGMENT_MAX_BYTES = 64 * 1024 * 1024  # bytes,
SEGMENT_MAX_SECONDS = 600.0  # or seconds since its first record

# --- Watching ------------------------------------------------------------------------------------
EXTENSIONS = {
    "newscrawl.extensions.run_report.RunReport": 0,  # runs/<run>.json and the verdict
    "newscrawl.extensions.progress.Progress": 0,  # one line on a terminal
}
PROGRESS = None  # True or False; None: where standard error is a terminal
SUMMARY = True  # printed by scrapy crawl at its end
VERDICT_MAX_FAILED = 0.02  # share of stories asked for that may fail before a run is degraded
VERDICT_MAX_REJECTED = 0.02  # likewise for rejects
CLOCK = ""  # empty: the system's; an ISO instant starts a simulated one (tests, replica)
