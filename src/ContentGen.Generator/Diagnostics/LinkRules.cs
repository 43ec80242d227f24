using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with the links in the text of a post.</summary>
/// <remarks>Below a rule are the texts that its message is completed with.</remarks>
internal static class LinkRules
{
    public static readonly DiagnosticDescriptor Missing = Rule.Error(
        "CG6001", "A link leads to no post", "'{0}' leads to no post: {1}; {2}");

    public const string NoSuchFile = "there is no '{0}'";
    public const string OutsideContent = "it is outside the content folder";
    public const string NotAPost = "'{0}' has no front matter, so it is not a post";
    public const string NoSuchUrl = "no post has this URL";
    public const string DidYouMean = "did you mean '{0}'?";
    public const string CorrectIt = "correct the path, or delete the link";
    public const string AddFrontMatter = "add front matter to that file, or delete the link";
    public const string CorrectUrl =
        "correct the URL, or list its beginning in the property ContentGenHostPaths if the site has another page there";

    public static readonly DiagnosticDescriptor MissingAnchor = Rule.Warning(
        "CG6002",
        "A link leads to no heading",
        "{0} has no heading or element with the id '{1}'; {2}");

    public const string ThisPage = "this page";
    public const string DeleteAnchor = "delete '#{0}' from the link";
    public const string WriteAnchor = "write '#{0}'";
    public const string ChooseAnchor = "its ids are {0}";

    public static readonly DiagnosticDescriptor WrongCase = Rule.Warning(
        "CG6003",
        "A link differs from a path in case",
        "'{0}' differs only in case from '{1}'; write '{1}', because most servers distinguish the two");

    public static readonly DiagnosticDescriptor AbsentDraft = Rule.Error(
        "CG6004",
        "A link leads to a draft that is left out",
        "'{0}' leads to the draft '{1}', and this build leaves drafts out; publish it, make this post a draft too, or "
        + "delete the link");

    public static readonly DiagnosticDescriptor Draft = Rule.Warning(
        "CG6005",
        "A link leads to a draft",
        "'{0}' leads to the draft '{1}', so a build without drafts, such as a Release build, fails here; publish it, "
        + "make this post a draft too, or delete the link");

    public static readonly DiagnosticDescriptor LeftOut = Rule.Warning(
        "CG6006",
        "A link leads to a post that is left out",
        "'{0}' leads to '{1}', which is left out because it cannot be read; fix that post first");

    public static readonly DiagnosticDescriptor WorksAtUrlOnly = Rule.Warning(
        "CG6007",
        "A link works only at one URL",
        "'{0}' leads to '{1}' only from the URL of this page, not from a feed or from GitHub; write '{2}'");

    public static readonly DiagnosticDescriptor NoScheme = Rule.Warning(
        "CG6008",
        "A web address has no scheme",
        "'{0}' seems to be a web address, but without a scheme it leads to a page of this site; write '{1}'");
}
