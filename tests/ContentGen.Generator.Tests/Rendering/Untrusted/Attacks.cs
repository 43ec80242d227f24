namespace ContentGen.Generator.Tests.Rendering.Untrusted;

/// <summary>Markdown that tries to call <c>alert</c>, to leave the page or to load something.</summary>
internal static class Attacks
{
    /// <summary>Each of them succeeds in a browser if nothing is done about it.</summary>
    public static readonly string[] Live =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(2)>",
        "text <svg onload=alert(3)></svg> text",
        "<details open ontoggle=alert(4)><summary>x</summary></details>",
        "<iframe srcdoc='<script>parent.alert(5)</script>'></iframe>",
        "[click](javascript:alert(6))",
        "<javascript:alert(7)>",
    ];

    public static readonly string[] All =
    [
        .. Live,

        // Elements that run a script, load something, or change what the rest of the page means.
        "<SCRIPT SRC=//127.0.0.1:9/x.js></SCRIPT>", "<script\n>alert(1)</script\n>", "<script/x>alert(1)</script>",
        "<<script>alert(1);//<</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<style>@import '//127.0.0.1:9/x.css';</style>", "<link rel=stylesheet href=//127.0.0.1:9/x.css>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<meta http-equiv=refresh content='0;url=//127.0.0.1:9'>",
        "<base href=//127.0.0.1:9/>", "<object data=javascript:alert(1)></object>", "<embed src=javascript:alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>", "<frameset onload=alert(1)>", "<body onload=alert(1)>",
        "<form action=javascript:alert(1)><button>x</button></form>", "<input autofocus onfocus=alert(1)>",
        "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>x</marquee>",
        "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)></textarea>",
        "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><use href='data:image/svg+xml,<svg/>#x'/></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<template><script>alert(1)</script></template>", "<x contenteditable onblur=alert(1) autofocus tabindex=1>x</x>",
        "<div style=\"background:url(//127.0.0.1:9/x)\">x</div>", "<img srcset=//127.0.0.1:9/x>",
        "<picture><source srcset=//127.0.0.1:9/x><img></picture>", "<input type=image src=//127.0.0.1:9/x onerror=alert(1)>",
        "<table background=//127.0.0.1:9/x></table>", "<button popovertarget=p onclick=alert(1)>x</button>",
        "<a href=javascript:alert(1)>x</a>", "<a href=\" &#14; javascript:alert(1)\">x</a>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",

        // Comments, declarations and other ends that browsers and parsers see differently.
        "<!--><img src=x onerror=alert(1)>-->", "<!---><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)>-->", "<!-- --><img src=x onerror=alert(1)>",
        "<!-- <!-- --><img src=x onerror=alert(1)> -->", "text <!--> <img src=x onerror=alert(1)> -->",
        "<?php ><img src=x onerror=alert(1)>?>", "<!x><img src=x onerror=alert(1)>",
        "<![CDATA[><img src=x onerror=alert(1)>]]>", "</p><img src=x onerror=alert(1)>", "</a onclick=alert(1)>",
        "<img src=\"x\" title=\"a>b\" onerror=\"alert(1)\">", "<img\nsrc=x\nonerror=alert(1)>", "<img/src=x/onerror=alert(1)>",
        "<img src=x onerror=alert(1)//", "<img src='x' onerror='alert(1)'", "<a\u000Bhref=javascript:alert(1)>x</a>",

        // Targets of links and images.
        "[x](JaVaScRiPt:alert(1))", "[x](<javascript:alert(1)>)", "[x](javascript&colon;alert(1))",
        "[x](&#106;avascript:alert(1))", "[x](&#x6A&#x61;vascript:alert(1))", "[x](java&Tab;script:alert(1))",
        "[x](java&#10;script:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](&#1;javascript:alert(1))", "[x](\\javascript:alert(1))",
        "[x](javascript\\:alert(1))", "[x](&nbsp;javascript:alert(1))", "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "[x](vbscript:msgbox(1))",
        "[x](blob:https://127.0.0.1/x)", "[x](file:///etc/passwd)", "[x](view-source:javascript:alert(1))",
        "[x](filesystem:javascript:alert(1))", "[x](x-javascript:alert(1))", "[x](javascript://%0aalert(1))",
        "[x](javascript:alert(1) \"title\")", "[x][r]\n\n[r]: javascript:alert(1)", "[r2]\n\n[r2]: <javascript:alert(1)> 'x'",
        "[![x](javascript:alert(1))](javascript:alert(1))", "![x](javascript:alert(1))", "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "<data:text/html,x>", "<vbscript:x>", "<JAVASCRIPT:alert(1)>", "<mailto:a@b.c?x=\"onmouseover=alert(1)>",
        "# [x](javascript:alert(1))", "| [x](javascript:alert(1)) |\n|---|\n| <img src=x onerror=alert(1)> |",
        "- [x](javascript:alert(1))\n  <img src=x onerror=alert(1)>", "> <script>alert(1)</script>", "x[^1]\n\n[^1]: <img src=x onerror=alert(1)>",

        // Out of an attribute or an element that the renderer writes.
        "[x](/a \"\\\"onmouseover=alert(1) x=\\\"\")", "[x](/a '\"><img src=x onerror=alert(1)>')", "[x](</a\"onmouseover=alert(1)//>)",
        "[x](/a\"onmouseover=\"alert(1))", "[x](</a\"><img/src=x/onerror=alert(1)>>)", "[\"><img src=x onerror=alert(1)>](/a)",
        "```\"><script>alert(1)</script>\ncode\n```", "```x\" onmouseover=\"alert(1)\ncode\n```", "```\n</code></pre><script>alert(1)</script>\n```",
        "`<script>alert(1)</script>`", "# x\" onmouseover=\"alert(1)", "# <img src=x onerror=alert(1)>",
        "[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: x", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script>alert(1)\\</script>", "http://127.0.0.1:9/\"onmouseover=alert(1)",
        "https://127.0.0.1:9/<img src=x onerror=alert(1)>", "www.example.com/'><script>alert(1)</script>", "<https://x\"onmouseover=alert(1)>",
    ];
}
