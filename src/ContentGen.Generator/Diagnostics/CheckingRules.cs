using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with several files together.</summary>
internal static class CheckingRules
{
    public static readonly DiagnosticDescriptor DuplicateSlug = Rule.Error(
        "CG4001",
        "Two posts have the same slug",
        "the slug '{0}' is already used by '{1}'{3}; {2}");

    public const string SpelledThere = " (as '{0}', which differs only in case)";

    public const string WriteOtherSlug = "write another slug here";
    public const string RenameOrSetSlug = "rename this file, or add the key 'slug' with another slug";

    public static readonly DiagnosticDescriptor UndeclaredCollection = Rule.Warning(
        "CG4002",
        "A folder of posts has no record",
        "'{0}' has {1} but no record, so none of its posts are compiled in; declare a partial record with "
        + "[ContentCollection] for it, or exclude it with the property ContentGenExclude");

    /// <summary>Reported by the compiler, through an <c>[Obsolete]</c> on the constant.</summary>
    public static readonly DiagnosticDescriptor DraftConstant = Rule.Warning(
        "CG4003",
        "The constant of a draft is used",
        "the post '{0}' is a draft, so this constant does not exist in a build without drafts, such as a Release "
        + "build; publish the post, or call TryGet with the slug");

    public static readonly DiagnosticDescriptor UnusableFileName = Rule.Error(
        "CG4004",
        "A file's name cannot be an id",
        "the path '{0}' contains a control character, such as a tab or a line break, so it cannot be an id; rename the "
        + "file");

    public static readonly DiagnosticDescriptor DuplicateId = Rule.Error(
        "CG4005",
        "Two files have the same id",
        "the id '{0}' is already used by '{1}', because an id does not include the file's extension; rename or delete "
        + "one of the two files");

    public static readonly DiagnosticDescriptor UnknownReference = Rule.Error(
        "CG4006",
        "A reference to an entry that does not exist",
        "no {0} has the id or slug '{1}'; {2}");

    public static readonly DiagnosticDescriptor AmbiguousReference = Rule.Error(
        "CG4007",
        "A reference can mean two entries",
        "'{0}' is the id of '{1}' and the slug of '{2}'; write '{3}' for the first or '{4}' for the second");

    public static readonly DiagnosticDescriptor AbsentDraftReference = Rule.Error(
        "CG4008",
        "A reference to a draft that is left out",
        "the {0} '{1}' is a draft, and this build leaves drafts out; publish it, make this post a draft too, or refer "
        + "to another entry");

    public static readonly DiagnosticDescriptor DraftReference = Rule.Warning(
        "CG4009",
        "A reference to a draft",
        "the {0} '{1}' is a draft, so a build without drafts, such as a Release build, fails here; publish it, make "
        + "this post a draft too, or refer to another entry");

    public static readonly DiagnosticDescriptor SelfReference = Rule.Error(
        "CG4010",
        "A post refers to itself",
        "'{0}' is this post itself; refer to another entry, or delete the reference");

    public static readonly DiagnosticDescriptor NotUnique = Rule.Error(
        "CG4011",
        "A unique value is used twice",
        "'{0}' is already used in '{1}', but {2} must be unique; give one of the two posts another value");

    public static readonly DiagnosticDescriptor TagTwins = Rule.Warning(
        "CG4012",
        "A tag is spelled in two ways",
        "'{0}' ({1}) is also spelled '{2}' ({3}){4}; use one spelling everywhere");

    public static readonly DiagnosticDescriptor ReadingTime = Rule.Info(
        "CG4013",
        "The stated reading time does not match the text",
        "'{0}' says {1} minutes, but the text takes about {2} ({3} words); correct it, or delete the key and use "
        + "Body.ReadingTime");

    public static readonly DiagnosticDescriptor BackReferenceNameTaken = Rule.Info(
        "CG4014",
        "The name of a back-reference is taken",
        "the method {0}.{1}(), which would return the entries of '{2}' that refer to the entry, is not generated "
        + "because its name is taken; rename the member or the folder to get it");

    public static readonly DiagnosticDescriptor EmptyCollection = Rule.Warning(
        "CG4016",
        "A record's folder has no files",
        "the content folder has no posts in '{0}', so this collection is empty{1}");

    public static readonly DiagnosticDescriptor PlainFile = Rule.Warning(
        "CG4017",
        "A file in a collection has no front matter",
        "this file has no front matter, so it is not published as a post; start it with a line '---', its keys and "
        + "another line '---', or exclude it with the property ContentGenExclude");

    public static readonly DiagnosticDescriptor PlainFolder = Rule.Warning(
        "CG4018",
        "Files of a folder have no front matter",
        "{0} files in '{1}', such as this one, have no front matter, so they are not published as posts; start each "
        + "with a line '---', its keys and another line '---', or exclude them with the property ContentGenExclude");

    public static readonly DiagnosticDescriptor NoSlugInName = Rule.Warning(
        "CG4019",
        "A file's name gives no slug",
        "the name '{0}' contains no letter and no digit, so the slug of this post is '{1}'; rename the file, or set "
        + "another slug with the key 'slug'");

    public static readonly DiagnosticDescriptor BadEntryUrl = Rule.Error(
        "CG4021",
        "The URL of a post is not valid",
        "the URL of this post would be '{0}': {1}");

    public static readonly DiagnosticDescriptor DuplicateUrl = Rule.Error(
        "CG4022",
        "Posts of two collections have the same URL",
        "the URL '{0}' is already that of '{1}'; rename this file, set another slug with the key 'slug', or give one "
        + "of the collections another URL template");

    public static readonly DiagnosticDescriptor SamePath = Rule.Error(
        "CG4023",
        "Two files have the same path",
        "'{0}' is also the path of this file in the project, '{1}', so only one of the two can be read; rename one of "
        + "them");

    /// <summary>Reported by the compiler, through an <c>[Obsolete]</c> on the class <c>Slugs</c>.</summary>
    public static readonly DiagnosticDescriptor ConstantsLeftOut = Rule.Error(
        "CG4015",
        "A large collection has no constants",
        "{0} has {1:N0} entries, and a collection of more than {2:N0} has constants only if the project requests them; "
        + "set <ContentGenSlugConstants>true</ContentGenSlugConstants> in the project file, or use the slug itself");
}
