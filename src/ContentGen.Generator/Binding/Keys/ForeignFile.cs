using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>Finds a data file of another tool in a collection's folder, such as Eleventy's
/// <c>posts/posts.json</c>.</summary>
/// <remarks>The only thing to report about its keys is that they are others.</remarks>
internal static class ForeignFile
{
    public static BoundFinding? Find(
        ContentFile file, MappingNode root, RecordKeys keys, IEnumerable<BoundFinding> findings)
    {
        if (!ContentFiles.IsData(file.Path) || root.Entries.IsEmpty
            || findings.Any(static bound => bound.Finding.Rule == BindingRules.MisspeltKey))
            return null;

        var present = root.Entries.Select(entry => keys.IndexOf(entry.Key)).Where(static index => index >= 0).ToList();
        var required = keys.Record.Members.Items
            .Where(static member => member is { IsRequired: true, EntryMember: EntryMember.None })
            .ToList();
        // A file that has other keys of the record may well lack the only one that is required.
        if (required.Count == 0 || (required.Count == 1 && present.Count > 0)
            || present.Any(index => keys.Record.Members[index].IsRequired))
            return null;

        var finding = new Finding(
            BindingRules.ForeignFile,
            file.Start,
            [keys.Record.Name, Shown.List(required.Select(RecordKeys.Spelling).ToList())]);
        return new BoundFinding(finding, Subject.None);
    }
}
