using System.Globalization;
using System.Text;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentGen.Generator.Configuration;

/// <summary>Everything that the project file sets for the generator, as one value.</summary>
/// <remarks>The options provider itself is a new instance at every design-time refresh; using it further down the
/// pipeline would read every post again.</remarks>
/// <param name="Folder">The content folder.</param>
/// <param name="IncludeDrafts">Whether drafts are compiled in.</param>
/// <param name="SlugConstants">Whether there is a constant for each entry; null where their number decides.</param>
/// <param name="InferSchema">Whether a record is inferred for a folder without one.</param>
/// <param name="RecordNames">Names for inferred records: <c>posts=Article, docs=Guide</c>.</param>
/// <param name="RootNamespace">As written in the project; it may not be a valid C# name.</param>
/// <param name="LanguageVersion">Of the user's project.</param>
/// <param name="HostPaths">The beginnings of URLs, without slashes at both ends, where the host has pages of its
/// own.</param>
/// <param name="Compression">Whether the posts' HTML is compressed; null where its length decides.</param>
/// <param name="DataSection">The compiler keeps a longer literal than this in the data section, where their sum has no
/// limit; null where it keeps none there.</param>
internal sealed record ContentOptions(
    ContentFolder Folder,
    bool IncludeDrafts,
    bool? SlugConstants,
    bool InferSchema,
    string RecordNames,
    string RootNamespace,
    LanguageVersion LanguageVersion,
    EquatableArray<string> HostPaths,
    bool? Compression,
    int? DataSection)
{
    /// <summary>Whether this build writes the baseline instead of reporting findings.</summary>
    public bool WritesBaseline { get; init; }

    public static ContentOptions Read(AnalyzerConfigOptions options, CSharpParseOptions parseOptions)
    {
        return new ContentOptions(
            Folder: FolderOf(Decoded("_ContentGenEncodedProjectDirectory", ""), Decoded("_ContentGenEncodedDirectory", "content")) with
            {
                IsUntrusted = Flag("ContentGenSafeHtml") ?? false,
            },
            IncludeDrafts: Flag("ContentGenIncludeDrafts") ?? false,
            SlugConstants: Flag("ContentGenSlugConstants"),
            InferSchema: Flag("ContentGenInferSchema") ?? true,
            RecordNames: Text("ContentGenRecordNames", ""),
            RootNamespace: Text("RootNamespace", ""),
            LanguageVersion: parseOptions.LanguageVersion,
            HostPaths: Text("ContentGenHostPaths", "").Split([','], StringSplitOptions.RemoveEmptyEntries)
                .Select(static path => path.Trim().Trim('/'))
                .Where(static path => path.Length > 0)
                .ToEquatableArray(),
            Compression: Flag("_ContentGenCompression"),
            DataSection: DataSectionOf(parseOptions.Features))
        {
            WritesBaseline = Flag("_ContentGenWritesBaseline") ?? false,
        };

        string Text(string property, string otherwise) =>
            options.TryGetValue("build_property." + property, out var value) && value.Trim().Length > 0
                ? value.Trim()
                : otherwise;

        // A path may have "#" or ";" in it, at which the compiler cuts a property's value.
        string Decoded(string property, string otherwise) =>
            Text(property, "") is { Length: > 0 } encoded ? Encoding.UTF8.GetString(Convert.FromBase64String(encoded)) : otherwise;

        bool? Flag(string property) =>
            Text(property, "").ToLowerInvariant() switch
            {
                "true" => true,
                "false" => false,
                _ => null,
            };
    }

    private static ContentFolder FolderOf(string project, string name)
    {
        if (project.Length == 0)
            return ContentFolder.None;
        var directory = name.Replace('\\', '/').TrimEnd('/') + "/";
        return new ContentFolder(ContentPath.Resolve(project, directory), ContentPath.WithoutParents(directory));
    }

    // The compiler reads its feature in the same way, with the same default.
    private static int? DataSectionOf(IReadOnlyDictionary<string, string> features)
    {
        if (!features.TryGetValue("experimental-data-section-string-literals", out var value) || value == "off")
            return null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 100;
    }
}
