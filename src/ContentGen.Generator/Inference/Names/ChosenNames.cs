using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Inference.Names;

/// <summary>The names that the project file gives to inferred records: <c>posts=Article, docs=Guide</c>.</summary>
internal static class ChosenNames
{
    /// <summary>The record's name as it is written, or null.</summary>
    public static string? For(string folder, ContentOptions options) => Choices(options)
        .Where(choice => choice.Length == 2 && string.Equals(choice[0], folder, StringComparison.OrdinalIgnoreCase))
        .Select(static choice => choice[1])
        .FirstOrDefault();

    /// <summary>Finds choices that have no effect.</summary>
    /// <param name="options">The choices.</param>
    /// <param name="folders">The folders that have an inferred record.</param>
    /// <param name="declared">Records whose folders need no choice, and may have one left from before.</param>
    public static IEnumerable<Finding> Check(
        ContentOptions options, EquatableArray<InferredFolder> folders, CollectionSchemas declared)
    {
        var known = folders.Items.Select(static folder => folder.Folder).ToList();
        return Choices(options)
            .Where(choice => choice.Length != 2
                || !(known.Contains(choice[0], StringComparer.OrdinalIgnoreCase) || IsDeclared(choice[0], declared)))
            .Select(choice => new Finding(
                InferenceRules.UselessName,
                FilePlace.None,
                [Shown.Value(string.Join("=", choice)), WhyUseless(choice, known)]));
    }

    private static IEnumerable<string[]> Choices(ContentOptions options) => options.RecordNames
        .Split(',', ';')
        .Where(static choice => choice.Trim().Length > 0)
        .Select(static choice => choice.Split('=').Select(static part => part.Trim()).ToArray());

    private static bool IsDeclared(string folder, CollectionSchemas declared) =>
        declared.Claims(folder == CollectionSchema.RootFolder ? "" : folder + "/");

    private static string WhyUseless(string[] choice, List<string> known)
    {
        if (choice.Length != 2)
            return "this is not a folder and a name; write posts=Article";

        var near = Nearest.Of(known, name => KeyLikeness.Distance(choice[0], name, isMissing: true));
        return "no record is inferred for such a folder; "
            + (near is null
                ? $"the folders that have one are {Shown.List(known)}"
                : $"did you mean '{Shown.Value(near)}'?");
    }
}
