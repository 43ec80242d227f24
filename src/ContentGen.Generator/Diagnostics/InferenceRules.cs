using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Where posts of a folder without a declared record disagree. None is an error, so that a project that adds
/// the package still builds; declaring the record makes them errors.</summary>
internal static class InferenceRules
{
    public static readonly DiagnosticDescriptor OddValue = Rule.Warning(
        "CG5001", "A value is unlike those of the other posts", UntilThen);

    public static readonly DiagnosticDescriptor LacksKey = Rule.Warning(
        "CG5002", "A key is missing that the other posts have", UntilThen);

    public static readonly DiagnosticDescriptor OddKey = Rule.Warning(
        "CG5003", "A key is spelt unlike that of the other posts", "{0}{1}");

    public static readonly DiagnosticDescriptor NameTaken = Rule.Warning(
        "CG5004",
        "An inferred record cannot have its name",
        "the record of the folder '{0}' is called '{2}', since {1}; choose a name with the property "
            + "ContentGenRecordNames, such as '{0}={2}', or declare a record with [ContentCollection]");

    public static readonly DiagnosticDescriptor LeftOutData = Rule.Info(
        "CG5005",
        "A data file is among the posts of an inferred record",
        "data files are entries only of declared records, and {0} is inferred, so {1} left out; paste the declaration "
            + "of {0} into the project, or exclude such files with the property ContentGenExclude");

    public static readonly DiagnosticDescriptor UselessName = Rule.Warning(
        "CG5006", "A chosen record name has no effect", "the property ContentGenRecordNames has '{0}', but {1}");

    public static readonly DiagnosticDescriptor MixedKeys = Rule.Warning(
        "CG5007",
        "A key has values that no type fits",
        "the inferred record {0} has no member for {1}, since some posts have nested keys there, such as '{2}', and some "
            + "have not, such as '{3}'; paste the declaration of {0} into the project, and add a member of the type that "
            + "you choose");

    public static readonly DiagnosticDescriptor OtherFile = Rule.Warning(
        "CG5008",
        "A file is compiled in as a post and does not look like one",
        "{0} missing, so this file seems not to be a post, but it is compiled in as one; exclude it with the property "
            + "ContentGenExclude, or add what is missing; until then {1}");

    public static readonly DiagnosticDescriptor SlippedKey = Rule.Warning(
        "CG5009",
        "A key is outside of the keys that it belongs to",
        "'{0}' is a key of its own here, but the other posts have it among the nested keys of '{1}'; indent it as far "
            + "as those, or declare the record if it belongs here");

    // The message of the same mistake in a declared collection, what the other posts do, and what becomes of this one.
    private const string UntilThen = "{0}{1}; until then {2}";
}
