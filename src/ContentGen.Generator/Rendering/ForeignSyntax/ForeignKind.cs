using System.Text.RegularExpressions;

namespace ContentGen.Generator.Rendering.ForeignSyntax;

/// <summary>What other programs read in a Markdown file, and GitHub and ContentGen show as it is written.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Sign">Without which a text has none. It costs each sound post a search, so it is a rare one.</param>
/// <param name="Pattern">Of one, within a line. Each repetition is limited, since it searches hostile text too.</param>
internal sealed record ForeignKind(string Name, string Sign, Regex Pattern)
{
    public static readonly ForeignKind[] All =
    [
        Of("a container", ":::", @"^\s{0,3}:::+ ?[A-Za-z][\w-]*"),
        Of("a place for the table of contents", "[[", @"^\s{0,3}\[\[(?:toc|TOC)\]\]\s*$"),
        // A line such as [[servers.main]] is a part of TOML.
        Of("a wiki link", "[[", @"!?\[\[(?!(?:toc|TOC)\]\])(?<!^\s*\[\[(?=[a-z._-]+\]\]\s*$))[^\[\]\s'""][^\[\]]{0,200}\]\](?![(\[:])"),
        Of("mathematics", "$$", @"\$\$(?!['"",])[^$]{1,200}\$\$|^\s{0,3}\$\$\s*$"),
        Of("a shortcode of Hugo", "{{", @"\{\{[<%][^{}]{1,200}[>%]\}\}"),
        Of("a tag of Liquid", "{%", @"(?<!\{)\{%-?\s*\w[^%]{0,200}%\}"),
        Of("a value of a template", "{{", @"(?<![=$\\{])\{\{-?\s*[A-Za-z][\w.]*(?=[\s|}(])[^{}]{0,200}\}\}"),
        Of("an inclusion of DocFX", "[!", @"\[!(?:INCLUDE|include|VIDEO|[Cc]ode-?\w*)\b"),
        Of("an import of MDX or Vue", "\nimport ", @"^import\s[^'""]{1,200}\sfrom\s+['""]"),
        Of("a component of MDX or Vue", "\n<", @"^</?[A-Z][a-z]\w*(?:\.\w+)?(?=[\s/>])"),
        Of("a list of attributes of Kramdown", "{:", @"\{:\s*[.#][^}]{1,200}\}"),
    ];

    private static ForeignKind Of(string name, string sign, string pattern) =>
        new(name, sign, new Regex(pattern, RegexOptions.CultureInvariant));
}
