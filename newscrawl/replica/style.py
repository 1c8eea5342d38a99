"""The replica's style sheet: a plain news site, so that a person can read it in a browser."""

CSS = """
*{box-sizing:border-box}body{margin:0;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1a2e45;
background:#f3f6f9}a{color:#0a5c9c;text-decoration:none}a:hover{text-decoration:underline}
.replica-banner{background:#fff3cd;border-bottom:1px solid #e0c468;color:#5c4700;font-size:13px;
padding:6px 24px;text-align:center}.c-skip-link,.u-sr-only{position:absolute;left:-9999px}
.c-modal,.o-sprite,.c-mega-menu,.didomi-popup{display:none}.c-a11y{position:absolute;top:44px;
right:24px;font-size:12px;border:1px solid #9db2c7;background:#fff;border-radius:3px}
header{background:#10283f;color:#fff;padding:14px 24px 0}.c-logo{font-size:26px;font-weight:bold;
color:#fff;letter-spacing:.5px}.c-logo small{font-size:13px;font-weight:normal;opacity:.75;
margin-left:10px}.c-nav{display:flex;flex-wrap:wrap;gap:4px 15px;padding:12px 0;font-size:14px}
.c-nav a{color:#cfe3f5}.c-nav a.is-active{color:#fff;font-weight:bold;border-bottom:3px solid #d20073}
main{max-width:1080px;margin:20px auto;padding:0 16px;display:grid;
grid-template-columns:minmax(0,1fr) 250px;gap:24px}.l-news-page__main{background:#fff;padding:24px;
border:1px solid #dbe4ec;border-radius:4px}.l-news-page__aside{font-size:14px;color:#5d7389}
.l-news-page__aside .c-box{background:#fff;border:1px solid #dbe4ec;border-radius:4px;padding:12px;
margin-bottom:16px}.l-news-page__aside li{list-style:none}.l-news-page__aside ul{padding:0;margin:0}
h1{margin-top:0}h1.c-title-big{font-size:29px;line-height:1.25;margin:0 0 12px}.c-source{font-size:13px;
font-weight:normal;line-height:1.6;color:#5d7389;margin-bottom:12px}.c-source__name{color:#d20073}
.c-source__bullet{margin:0 5px}.c-source--inline .c-source__name .c-source__bullet{display:none}
.c-news-detail__content{font-size:17px}.c-news-detail__content h2{font-size:21px;margin:26px 0 8px}
.c-news-detail__content h3{font-size:18px;margin:22px 0 6px}table{border-collapse:collapse;
width:100%;margin:14px 0;font-size:15px}td,th{border-bottom:1px solid #dbe4ec;padding:6px 10px;
text-align:left}td+td,th+th{text-align:right}.c-image-news{margin:18px 0}.c-image-news img{width:100%;
height:230px;object-fit:cover;background:#dde7f0;display:block}.c-image-news__legend{font-size:13px;
color:#5d7389;margin:6px 0}.c-comment--full{border-top:2px solid #10283f;margin-top:30px;
padding-top:12px}.c-heading__text{font-weight:bold;font-size:18px}.c-message{border-bottom:1px solid
#e7edf3;padding:10px 0;font-size:14px}.c-message__text{margin:4px 0}.c-list-news,
.c-list-details-news{list-style:none;margin:0;padding:0}.c-list-news>li{display:flex;gap:16px;
padding:11px 0;border-bottom:1px solid #e7edf3}.c-list-news__date{flex:0 0 96px;color:#5d7389;
font-size:14px}.c-list-news__title{margin:0;font-weight:bold;line-height:1.35}.c-list-news .c-source{
margin:2px 0 0;display:flex;gap:6px}.c-comments-count__icon{width:13px;height:13px;margin-right:4px}
.c-list-details-news__line{padding:14px 0;border-bottom:1px solid #e7edf3}
.c-list-details-news__line figure{margin:0}.c-list-details-news__line figcaption{font-size:12px;
color:#8398ac}.c-list-details-news__title{font-weight:bold;font-size:17px}
.c-list-details-news__author{font-size:13px;color:#5d7389}.c-list-details-news__content{margin:4px 0 0;
font-size:14px;color:#41566b}img.lazyload:not([src]){display:none}.c-list-headlines{display:grid;
grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:12px;margin-bottom:18px}.c-headlines{
background:#eef4fa;border-left:4px solid #d20073;padding:12px;display:block}.c-headlines h2{
font-size:16px;line-height:1.3;margin:0}.c-pagination{display:flex;gap:6px;margin-top:18px}
.c-pagination__content{display:inline-block;padding:5px 12px;border:1px solid #c6d4e1}
.c-pagination__content.is-active{background:#10283f;color:#fff}.c-alert{background:#e8f2fb;
border:1px solid #b9d6ef;padding:10px 14px;font-size:14px;margin:10px 0}.c-ad{color:#9db2c7;
font-size:12px;text-transform:uppercase}.c-associated-values{background:#f3f6f9;padding:10px 14px;
margin-top:20px}.c-video-news{background:#10283f;color:#fff;height:240px;display:flex;
align-items:center;justify-content:center;margin-bottom:16px}footer{background:#10283f;color:#9db2c7;
padding:20px 24px;font-size:13px;margin-top:30px}footer a{color:#cfe3f5;margin-right:14px}
.didomi-notice{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:2px solid #10283f;
padding:10px 24px;font-size:13px;display:flex;gap:16px;align-items:center}.didomi-notice p{margin:0}
@media(max-width:760px){main{grid-template-columns:minmax(0,1fr)}}
"""
